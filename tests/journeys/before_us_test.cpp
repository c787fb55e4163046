#include "app/practice/okta/agent.h"
#include "app/practice/okta/state.h"
#include "tests/journeys/dashboard_world.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// Tenants in which somebody has been at work before: what is there is found, counted and not doubled.
class BeforeUsTest : public QObject
{
    Q_OBJECT

    /// From here on nothing of it was made by this computer.
    static void forgetJournal(const World &world) { QDir(world.path(u"home"_s) + u"/journals"_s).removeRecursively(); }
    static bw::practice::okta::App *testApp(const World &world)
    {
        bw::practice::okta::App *found = nullptr;
        for (const auto &app : world.okta().org().apps)
            found = app->isScimTest() ? app.get() : found;
        return found;
    }
    static QString consentIn(const Outcome &outcome) { return outcome.last(u"consent"_s).value("code"_L1).toString(); }

private Q_SLOTS:
    /// A SCIM app by Okta's own name for it: no second one beside it unless somebody agrees.
    void aConnectedAppOfAnotherNameIsNotDoubled()
    {
        World world;
        world.writeSetup(world.setup());
        ENDS_WITH(world.applyWithAdmin(), 0);
        forgetJournal(world);
        const QString title = u"SCIM 2.0 Test App (Header Auth)"_s;
        testApp(world)->label = title;
        const auto apps = world.okta().org().apps.size();
        world.forgetTraffic();
        const Outcome refused = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(refused, 1);
        QVERIFY2(refused.output.contains("connected apps of the same kind: SCIM 2.0 Test App (Header Auth)"),
                 qPrintable(refused.text()));
        QVERIFY2(refused.output.contains("were provisioned to this login method already"), qPrintable(refused.text()));
        QCOMPARE(world.writes(), QStringList());

        // Named, it goes on, and its token stays.
        world.writeSetup(World::with(world.wanted(), u"scim"_s, {{u"appLabel"_s, title}}));
        const Outcome named = world.run(u"plan"_s);
        QVERIFY2(!named.output.contains("connected apps of the same kind"), qPrintable(named.text()));
        const QString token = testApp(world)->provisioning.token;
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s, u"--agree"_s, consentIn(named)}), 0);
        QCOMPARE(world.okta().org().apps.size(), apps);
        QCOMPARE(testApp(world)->provisioning.token, token);
    }

    /// Agreed to, a second app gets a secret of its own, which stands on its card.
    void aSecondAppThatIsAgreedToGetsASecret()
    {
        World world;
        world.writeSetup(world.setup());
        ENDS_WITH(world.applyWithAdmin(), 0);
        forgetJournal(world);
        testApp(world)->label = u"Another"_s;
        const QString code = consentIn(world.run(u"plan"_s));
        QVERIFY(!code.isEmpty());
        const Outcome agreed = world.applyWithAdmin({u"--agree"_s, code});
        ENDS_WITH(agreed, 0);
        QVERIFY(!agreed.all(u"yourTurn"_s).isEmpty());
        for (const QJsonObject &card : agreed.all(u"yourTurn"_s)) {
            for (const QJsonValue &value : card.value("values"_L1).toArray())
                QVERIFY2(!value["value"_L1].toString().isEmpty(), qPrintable(value["label"_L1].toString()));
        }
        QCOMPARE(testApp(world)->provisioning.token.toLatin1(),
                 world.cloudflare().scimSecret(world.loginMethods(u"okta"_s).first().value("id"_L1).toString()));
    }

    /// Whom an existing app provisions can be taken out by it, whatever this setup assigns.
    void superAdministratorsOfAnExistingAppCount()
    {
        DashboardWorld world;
        ENDS_WITH(world.applyWithAdmin(), 0);
        forgetJournal(world);
        QStringList provisioned;
        for (const auto &user : testApp(world)->users)
            provisioned << user.userName;
        for (auto &member : world.account().members) {
            const bool isSuper = std::ranges::any_of(
                member.roles, [](const QString &role) { return role.startsWith("Super Administrator"_L1); });
            QVERIFY(!isSuper || !provisioned.isEmpty());
            if (isSuper)
                member.email = provisioned.takeFirst();
        }
        world.change(u"assignGroups"_s, QJsonArray{u"Developers"_s});
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 1);
        QVERIFY2(planned.output.contains("Okta would provision every Super Administrator"), qPrintable(planned.text()));
    }

    /// The one-app form has "Bearer" before its field: where the endpoint wants none, no app is connected in vain.
    void oneAppIsNoWayWhereTheSecretIsTakenBare()
    {
        World world;
        QVERIFY(world.cloudflare().setWay(u"scimBareOnly"_s, true));
        const QJsonObject setup = World::with(world.setup(), u"signIn"_s, {{u"method"_s, u"saml"_s}});
        world.writeSetup(World::with(setup, u"scim"_s, {{u"oneApp"_s, true}}));
        const Outcome outcome = world.applyWithAdmin();
        ENDS_WITH(outcome, 1);
        QVERIFY2(outcome.output.contains("Take two apps instead of one"), qPrintable(outcome.text()));
        QVERIFY(outcome.all(u"yourTurn"_s).isEmpty());
        world.writeSetup(World::with(world.wanted(), u"scim"_s, {{u"oneApp"_s, false}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
    }

    /// Assigned while the app had another username format: nobody at Cloudflare is known by that name.
    void aUsernameThatIsNoAddressIsNamed()
    {
        World world;
        world.writeSetup(world.setup());
        ENDS_WITH(world.applyWithAdmin(), 0);
        for (auto &user : testApp(world)->users) {
            if (user.userName == "dana.fox@acme.example"_L1)
                user.userName = u"dfox@corp.acme.example"_s;
        }
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 1);
        QVERIFY2(outcome.output.contains("dfox@corp.acme.example") && outcome.output.contains("choose Update Now"),
                 qPrintable(outcome.text()));
    }

    /// Okta may wait with a group until somebody is in it; that is no failure.
    void anEmptyGroupNeedNotHaveArrived()
    {
        World world;
        QVERIFY(world.okta().setWay(u"pushesEmptyGroups"_s, false));
        world.okta().org().addGroup(u"Nobody yet"_s);
        world.writeSetup(
            World::with(world.setup(), u"scim"_s, {{u"pushGroups"_s, QJsonArray{u"Engineering"_s, u"Nobody yet"_s}}}));
        const Outcome outcome = world.applyWithAdmin();
        ENDS_WITH(outcome, 0);
        QVERIFY2(outcome.output.contains("Nobody is in Nobody yet"), qPrintable(outcome.text()));
        QCOMPARE(outcome.stateOf(u"proof.cloudflare-scim"_s), u"Proven"_s);
    }

    /// The same role, but for one domain of the account only.
    void aRoleForOneDomainIsNotTheRole()
    {
        DashboardWorld world;
        ENDS_WITH(world.applyWithAdmin(), 0);
        for (auto &group : world.account().userGroups) {
            if (group.policies.isEmpty() || !group.provisioned)
                continue;
            QJsonObject policy = group.policies.first().toObject();
            const QJsonObject zone{{u"key"_s, u"com.cloudflare.api.account.zone.1"_s},
                                   {u"objects"_s, QJsonArray{QJsonObject{{u"key"_s, u"*"_s}}}}};
            policy.insert(u"resource_groups"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s}, {u"scope"_s, zone}}});
            group.policies = {policy};
        }
        const Outcome verified = world.run(u"verify"_s);
        ENDS_WITH(verified, 1);
        QCOMPARE(World::fieldOf(verified, u"cloudflare.dashboard-policies"_s, u"Cloud admins"_s)
                     .value("comparison"_L1)
                     .toString(),
                 u"different"_s);
    }
};

QTEST_GUILESS_MAIN(BeforeUsTest)
#include "before_us_test.moc"
