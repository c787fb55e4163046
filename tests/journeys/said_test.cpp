#include "app/practice/okta/state.h"
#include "tests/journeys/dashboard_world.h"

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

    static QJsonObject planLineOf(const Outcome &outcome, const QString &id)
    {
        for (const QJsonObject &line : outcome.all(u"plan"_s)) {
            if (line.value("id"_L1) == id)
                return line;
        }
        return {};
    }

    static bool requiresPkce(const World &world)
    {
        return world.signInApps().first()->credentials["oauthClient"_L1]["pkce_required"_L1].toBool();
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
        const QString code = planned.last(u"consent"_s).value("code"_L1).toString();
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s, u"--agree"_s, code}), 0);
        const QJsonObject config = world.loginMethods(u"okta"_s).first().value("config"_L1).toObject();
        QVERIFY(config.value("authorization_server_id"_L1).toString().startsWith("aus"_L1));
        for (const bw::practice::Recorded &record : world.cloudflare().recorded()) // the name was never sent there
            QVERIFY(!record.request.body.contains("\"authorization_server_id\":\"Cloudflare\""));
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
        const QString id = u"configcat.groups.same-name"_s;
        for (const bool isThere : {false, true}) {
            World world;
            world.writeSetup(world.setup(u"configcat"_s));
            if (isThere)
                world.configcat().organization().scim.put(
                    bw::practice::scim::Kind::Group,
                    {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Group"_s}},
                     {u"displayName"_s, u"ConfigCat developers"_s}});
            const QString said = lineOf(world.run(u"check"_s), id).value("text"_L1).toString();
            QVERIFY2(said.contains("ConfigCat developers"_L1) == isThere, qPrintable(said));
        }
    }

    void groupsThatAreMissingAreSaid()
    {
        World world;
        world.writeSetup(World::with(world.setup(u"configcat"_s), u"configcat"_s, {{u"pushGroups"_s, QJsonArray()}}));
        const Outcome said = world.run(u"plan"_s);
        ENDS_WITH(said, 0);
        QVERIFY2(said.output.contains("gives permissions to groups that are pushed"), qPrintable(said.text()));
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

    void aTokenForOtherAddressesIsExplained()
    {
        World world;
        QVERIFY(world.cloudflare().setWay(u"tokensNeedAddress"_s, true));
        for (const QStringList &line : {QStringList{u"check"_s}, {u"apply"_s, u"--yes"_s}}) {
            const Outcome refused = world.run(line.first(), line.mid(1));
            ENDS_WITH(refused, 3);
            QVERIFY2(refused.output.contains("from this computer's address"), qPrintable(refused.text()));
            QVERIFY2(!refused.output.contains("lacks"), qPrintable(refused.text()));
        }
        QCOMPARE(world.writes(), QStringList());
    }

    void aTokenThatMayNotListIsAskedForTheAccount()
    {
        World world;
        QVERIFY(world.cloudflare().setWay(u"accountTokensMayNotList"_s, true));
        QJsonObject setup = world.signInOnly();
        QJsonObject cloudflare = setup.value("cloudflare"_L1).toObject();
        cloudflare.remove(u"account"_s);
        setup.insert(u"cloudflare"_s, cloudflare);
        world.writeSetup(setup);
        const Outcome refused = world.run(u"apply"_s, {u"--yes"_s});
        QVERIFY(refused.exit != 0);
        QVERIFY2(refused.output.contains("give the account ID"), qPrintable(refused.text()));
        QCOMPARE(world.writes(), QStringList());
        world.writeSetup(world.signInOnly()); // which names it
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
    }

    void aTokenOfSomebodyWhoHasLeftIsExplained()
    {
        World world;
        const QString owner = world.okta().org().tokens.first().owner;
        world.okta().org().user(owner)->status = u"DEPROVISIONED"_s;
        const Outcome refused = world.run(u"check"_s);
        ENDS_WITH(refused, 3);
        QVERIFY2(refused.output.contains("its owner was deactivated"), qPrintable(refused.text()));
    }

    /// The plan says so before anything is done, and Okta asks for nothing that Cloudflare does not send yet.
    void aReadOnlyLoginMethodIsChangedByHand()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"pkce"_s, false}}));
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QVERIFY(world.cloudflare().setWay(u"providersReadOnly"_s, true));
        const QJsonObject changed = world.signInOnly({{u"name"_s, u"Okta of Acme"_s}});
        world.writeSetup(changed);
        const Outcome planned = world.run(u"plan"_s);
        const QJsonObject line = planLineOf(planned, u"cloudflare.identity-provider"_s);
        QCOMPARE(line.value("means"_L1).toString(), u"by hand"_s);
        QVERIFY2(line["warnings"_L1].toArray().first().toString().contains("marked read-only"_L1),
                 qPrintable(planned.text()));
        world.forgetTraffic();
        const Outcome asked = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(asked, 4);
        QCOMPARE(world.writes(), QStringList());
        const QJsonObject card = asked.last(u"yourTurn"_s);
        QCOMPARE(card.value("id"_L1).toString(), u"cloudflare.identity-provider"_s);
        const QStringList actions{u"Choose Edit beside Okta."_s, u"Set Name as listed below."_s, u"Turn on PKCE."_s,
                                  u"Choose Save."_s};
        QCOMPARE(card.value("actions"_L1).toVariant().toStringList(), actions);
        QVERIFY(!requiresPkce(world));
        ENDS_WITH(world.applyWithAdmin(), 0);
        const QJsonObject method = world.loginMethods(u"okta"_s).first();
        QCOMPARE(method.value("name"_L1).toString(), u"Okta of Acme"_s);
        QVERIFY(method["config"_L1]["pkce_enabled"_L1].toBool());
        QVERIFY(requiresPkce(world));
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    /// Cloudflare never shows the secret: it counts as pasted once the login method was saved after it was asked for.
    void aSecretForAReadOnlyLoginMethodIsPasted()
    {
        World world;
        world.writeSetup(world.signInOnly());
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        auto *app = world.okta().org().app(world.signInApps().first()->id);
        app->secrets.first().active = false;
        app->secrets.append({u"ocs2"_s, QString(64, u'n'), true, QDateTime::currentDateTimeUtc()});
        QVERIFY(world.cloudflare().setWay(u"providersReadOnly"_s, true));
        for (int run = 0; run < 2; ++run) {
            const Outcome asked = world.run(u"apply"_s, {u"--yes"_s});
            ENDS_WITH(asked, 4);
            QVERIFY(world.isClean(asked.output));
        }
        ENDS_WITH(world.applyWithAdmin(), 0);
        const QString id = world.loginMethods(u"okta"_s).first().value("id"_L1).toString();
        QCOMPARE(world.cloudflare().clientSecret(id), QByteArray(64, 'n'));
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
    }

    /// Okta answers 200 and has done nothing: the card asks for what is still missing.
    void boxesThatNoRequestTicksAreByHand()
    {
        World world;
        world.writeSetup(world.setup());
        ENDS_WITH(world.applyWithAdmin(), 0);
        QVERIFY(world.okta().setWay(u"featuresDoNothing"_s, true));
        const auto isScim = [](const auto &app) { return app->name == "scim2headerauth"_L1; };
        const auto &app = *std::ranges::find_if(world.okta().org().apps, isScim);
        app->provisioning.updateUsers = false;
        world.employ([](const QJsonObject &) {}); // nobody does what the card says
        const Outcome asked = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(asked, 4);
        QCOMPARE(asked.last(u"yourTurn"_s).value("id"_L1).toString(), u"okta.scim-features"_s);
        QVERIFY(world.okta().setWay(u"featuresDoNothing"_s, false));
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QVERIFY(app->provisioning.updateUsers);
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
