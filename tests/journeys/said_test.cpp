#include "app/practice/okta/state.h"
#include "tests/journeys/dashboard_world.h"
#include "tests/practice/http_probe.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// What the program says before anything is made, and after it: that a plan shows all that is agreed to, and that no
/// advice is given that cannot be followed.
class SaidTest : public QObject
{
    Q_OBJECT

    static QJsonObject lineOf(const Outcome &outcome, const QString &id)
    {
        for (const QJsonObject &line : outcome.all(u"check"_s)) {
            if (line.value("id"_L1) == id)
                return line;
        }
        return {};
    }

private Q_SLOTS:
    /// The practice account's single sign-on is for another domain than the people's.
    void whoStaysAMemberIsNamed()
    {
        DashboardWorld world;
        const QByteArray said = "No single sign-on connector is on for acme.example";
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        QVERIFY2(planned.output.contains(said), qPrintable(planned.text()));
        const Outcome checked = world.run(u"check"_s);
        ENDS_WITH(checked, 0);
        QVERIFY2(checked.output.contains(said), qPrintable(checked.text()));
        QJsonObject connector = world.account().ssoConnectors.first();
        connector.insert(u"email_domain"_s, u"acme.example"_s);
        world.account().ssoConnectors.append(connector);
        QVERIFY(!world.run(u"plan"_s).output.contains(said));
    }

    /// Somebody else made the login method, and the server that it is to use is not there yet.
    void theServerIsAmongWhatIsAgreedTo()
    {
        World world;
        world.writeSetup(world.signInOnly());
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QVERIFY(QDir(world.path(u"home"_s)).removeRecursively());
        world.writeSetup(world.signInOnly({{u"authorizationServer"_s, u"Cloudflare"_s}}));
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        const QJsonObject field =
            World::fieldOf(planned, u"cloudflare.identity-provider"_s, u"authorization_server_id"_s);
        QCOMPARE(field.value("comparison"_L1).toString(), u"different"_s);
        QCOMPARE(field.value("wanted"_L1).toString(), u"Cloudflare"_s);
        QCOMPARE(field.value("found"_L1).toString(), QString());
        QString change;
        for (const QJsonObject &line : planned.all(u"plan"_s)) {
            if (line.value("id"_L1) == "cloudflare.identity-provider"_L1)
                change = line.value("change"_L1).toString();
        }
        QCOMPARE(change, u"change"_s);                     // of the one that is there
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 1); // nobody has agreed
        QCOMPARE(world.loginMethods(u"okta"_s).size(), 1);
    }

    /// A filter sends Okta's own groups only.
    void groupsOfADirectoryAreNotCounted()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"groupsFilter"_s, u"Legacy.*"_s}}));
        const QString said = lineOf(world.run(u"check"_s), u"okta.groups.filter"_s).value("text"_L1).toString();
        QVERIFY2(said.contains("Matches 0 of "_L1), qPrintable(said));
    }

    void aFilterThatIsNotAppliedIsNoAdvice()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"method"_s, u"oidc-catalog"_s}}));
        const QString said = lineOf(world.run(u"check"_s), u"okta.groups.many"_s).value("text"_L1).toString();
        QVERIFY2(said.contains("choose the custom OIDC app"_L1) && !said.contains("narrow"_L1), qPrintable(said));
        world.writeSetup(world.signInOnly());
        QVERIFY(lineOf(world.run(u"check"_s), u"okta.groups.many"_s).value("text"_L1).toString().contains("narrow"_L1));
    }

    void anAppThatNoRequestMakesIsByHandInThePlan()
    {
        World world;
        QVERIFY(world.okta().setWay(u"catalogHasCloudflareOne"_s, false));
        world.writeSetup(world.signInOnly({{u"method"_s, u"oidc-catalog"_s}}));
        const auto means = [&world] {
            for (const QJsonObject &line : world.run(u"plan"_s).all(u"plan"_s)) {
                if (line.value("id"_L1) == "okta.oidc-catalog-app"_L1)
                    return line.value("means"_L1).toString();
            }
            return QString();
        };
        QCOMPARE(means(), u"by hand"_s);
        QVERIFY(world.okta().setWay(u"catalogHasCloudflareOne"_s, true));
        QCOMPARE(means(), u"automatic"_s);
    }

    void aGroupOfTheNameAtConfigCatIsSaid()
    {
        World world;
        world.writeSetup(world.setup(u"configcat"_s));
        const QString id = u"configcat.groups.same-name"_s;
        QVERIFY(lineOf(world.run(u"check"_s), id).isEmpty());
        HttpProbe probe;
        probe.headers = {{"Authorization", "Bearer " + world.configcat().organization().scimToken}};
        const QJsonObject group{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Group"_s}},
                                {u"displayName"_s, u"ConfigCat developers"_s}};
        QCOMPARE(probe.json("POST", world.configcat().scimUrl() + u"/Groups"_s, group).status, 201);
        const QString said = lineOf(world.run(u"check"_s), id).value("text"_L1).toString();
        QVERIFY2(said.contains("ConfigCat developers"_L1), qPrintable(said));
    }

    void groupsThatAreMissingAreSaid()
    {
        World world;
        world.writeSetup(World::with(world.setup(u"configcat"_s), u"configcat"_s, {{u"pushGroups"_s, QJsonArray()}}));
        const Outcome refused = world.run(u"plan"_s);
        ENDS_WITH(refused, 2);
        QCOMPARE(refused.last(u"fault"_s).value("path"_L1).toString(), u"configcat.pushGroups"_s);
        world.writeSetup(World::with(world.setup(u"dashboard"_s), u"dashboardScim"_s,
                                     {{u"pushGroups"_s, QJsonArray()}, {u"policies"_s, QJsonObject()}}));
        const Outcome warned = world.run(u"plan"_s);
        ENDS_WITH(warned, 0);
        QVERIFY2(warned.output.contains("Minimal Account Access only"), qPrintable(warned.text()));
    }

    /// The right to make tokens is there; what is lacking is the right that the new one is to have.
    void aTokenThatMayNotBeMadeIsNotMisnamed()
    {
        DashboardWorld world;
        QVERIFY(world.cloudflare().setWay(u"mintsOnlyOwnPermissions"_s, true));
        for (const auto &token : world.cloudflare().state().tokens)
            token->permissions.removeAll(u"SCIM Provisioning"_s);
        const Outcome refused = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(refused, 3);
        const QString said = refused.last(u"step"_s).value("note"_L1).toString();
        QVERIFY2(refused.output.contains("does not let this token make one"), qPrintable(refused.text()));
        QVERIFY2(!said.contains("lacks"_L1), qPrintable(said));
    }

    /// No plan could know it: the app was not there yet.
    void aCertificateThatEndsSoonIsSaidAtOnce()
    {
        World world;
        world.okta().setCertificateExpiry(QDate::currentDate().addDays(20));
        world.writeSetup(world.signInOnly({{u"method"_s, u"saml"_s}}));
        const Outcome made = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(made, 0);
        QStringList notes;
        for (const QJsonObject &note : made.all(u"note"_s))
            notes << note.value("text"_L1).toString();
        QVERIFY2(!notes.filter(u"certificate"_s).isEmpty(), qPrintable(notes.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(SaidTest)
#include "said_test.moc"
