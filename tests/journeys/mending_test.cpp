#include "app/practice/okta/state.h"
#include "tests/journeys/dashboard_world.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace bw::test;
using namespace bw::practice;
using namespace Qt::StringLiterals;

namespace {
okta::App *provisioned(const World &world)
{
    for (const auto &app : world.okta().org().apps) {
        if (app->kind == okta::Kind::ScimHeaderAuth)
            return app.get();
    }
    qFatal("no such app");
}

/// How often the program replaced the app as a whole.
qsizetype putsOf(const World &world, const okta::App *app)
{
    return world.writes().count(u"okta PUT /api/v1/apps/"_s + app->id);
}
} // namespace

/// What somebody has changed since, or had made before, is put right by requests that a first run does not need.
class MendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoxThatWasTakenOffIsTicked()
    {
        World world;
        ENDS_WITH(world.applyWithAdmin(), 0);
        okta::App *app = provisioned(world);
        app->provisioning.createUsers = false;
        app->provisioning.deactivateUsers = false;
        ENDS_WITH(world.run(u"verify"_s), 1);
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList{u"okta PUT /api/v1/apps/%1/features/USER_PROVISIONING"_s.arg(app->id)});
        QVERIFY(app->provisioning.createUsers && app->provisioning.deactivateUsers);
        ENDS_WITH(world.run(u"verify"_s), 0);
    }

    void riskScoresThatWereSwitchedOffAreSharedAgain()
    {
        World world;
        world.okta().ways().identityThreatProtection = true;
        world.writeSetup(world.signInOnly({{u"shareRiskScores"_s, true}}));
        const QJsonObject before = world.state();
        ENDS_WITH(world.applyWithAdmin(), 0);
        QJsonObject &integration = world.cloudflare().account().riskIntegrations.first();
        integration.insert(u"active"_s, false);
        ENDS_WITH(world.run(u"verify"_s), 1);
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes().size(), 1);
        QVERIFY2(world.writes().first().startsWith("cloudflare PUT "_L1), qPrintable(world.writes().first()));
        QCOMPARE(world.cloudflare().account().riskIntegrations.size(), 1);
        QVERIFY(world.cloudflare().account().riskIntegrations.first().value("active"_L1).toBool());
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.state(), before);
    }

    void pkceIsSwitchedOffAndOnAgain()
    {
        World world;
        world.writeSetup(world.signInOnly({}));
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        const okta::App *app = world.signInApps().first();
        for (const bool on : {false, true}) {
            world.writeSetup(world.signInOnly({{u"pkce"_s, on}}));
            world.forgetTraffic();
            ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
            QCOMPARE(putsOf(world, app), 1);
            QCOMPARE(app->credentials["oauthClient"_L1]["pkce_required"_L1].toBool(), on);
            const QJsonObject config = world.loginMethods(u"okta"_s).first().value("config"_L1).toObject();
            QCOMPARE(config.value("pkce_enabled"_L1).toBool(), on);
            ENDS_WITH(world.run(u"verify"_s), 0);
        }
    }

    /// The login method of another type has another SCIM address, where nobody and nothing has arrived yet.
    void anotherMethodSendsPeopleAndGroupsAnew()
    {
        World world;
        const QJsonObject before = world.state();
        ENDS_WITH(world.applyWithAdmin(), 0);
        const QString old = provisioned(world)->provisioning.baseUrl;
        // Two groups with people in common: whoever one of them holds is not sent again by the other.
        world.writeSetup(
            World::with(world.wanted(), u"scim"_s, {{u"assignGroups"_s, QJsonArray{u"Staff"_s, u"Developers"_s}}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.writeSetup(World::with(world.wanted(), u"signIn"_s, {{u"method"_s, u"saml"_s}}));
        const Outcome planned = world.run(u"plan"_s);
        QVERIFY2(planned.output.contains("They are taken off the app for a moment"), qPrintable(planned.text()));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
        QVERIFY(provisioned(world)->provisioning.baseUrl != old);
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        ENDS_WITH(world.run(u"verify"_s), 0);
        QCOMPARE(world.writes(), QStringList());
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.state(), before);
    }

    void aLockedDashboardIsSaid()
    {
        World world;
        QVERIFY(world.cloudflare().setWay(u"uiReadOnly"_s, true));
        const Outcome checked = world.run(u"check"_s);
        ENDS_WITH(checked, 0);
        QVERIFY2(checked.output.contains("set to read-only"), qPrintable(checked.text()));
    }

    void aSamlAppGetsAnotherFilter()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"method"_s, u"saml"_s}}));
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        const okta::App *app = world.signInApps().first();
        world.writeSetup(world.signInOnly({{u"method"_s, u"saml"_s}, {u"groupsFilter"_s, u"Eng.*"_s}}));
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(putsOf(world, app), 1);
        ENDS_WITH(world.run(u"verify"_s), 0);
    }

    void aTestAppTakesItsSettingsLater()
    {
        World world;
        world.okta().ways().testAppsTakeSettings = false;
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(putsOf(world, provisioned(world)), 1);
        QCOMPARE(world.faults(), QStringList());
    }

    void ourTokenClaimIsTakenFromTheirApp()
    {
        World world;
        world.okta().ways().internalApi = false;
        world.writeSetup(world.signInOnly({{u"groupsFilter"_s, u"Legacy.*"_s}}));
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        // From here on the app is somebody else's, and has no claim.
        QDir(world.path(u"home"_s) + u"/journals"_s).removeRecursively();
        auto *app = const_cast<okta::App *>(world.signInApps().first());
        app->federatedClaims.clear();
        const QJsonObject theirs = world.state();
        const QString code = world.run(u"plan"_s).last(u"consent"_s).value("code"_L1).toString();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s, u"--agree"_s, code}), 0);
        QCOMPARE(app->federatedClaims.size(), 1);
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.state(), theirs);
    }

    /// Somebody made another client secret in Okta and switched ours off: it is read, and given to the login method.
    void anotherClientSecretReachesCloudflare()
    {
        World world;
        world.writeSetup(world.signInOnly());
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        auto *app = const_cast<okta::App *>(world.signInApps().first());
        app->secrets.first().active = false;
        app->secrets.append({u"ocs2"_s, QString(64, u'n'), true, QDateTime::currentDateTimeUtc()});
        const QString id = world.loginMethods(u"okta"_s).first().value("id"_L1).toString();
        QVERIFY(world.cloudflare().clientSecret(id) != QByteArray(64, 'n'));
        ENDS_WITH(world.run(u"verify"_s), 1);
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes().size(), 1);
        QCOMPARE(world.cloudflare().clientSecret(id), QByteArray(64, 'n'));
        ENDS_WITH(world.run(u"verify"_s), 0);
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    /// Somebody switched the app's client secrets off: without one nobody could sign in.
    void aClientSecretThatNobodyTellsIsSaid()
    {
        World world;
        world.writeSetup(world.signInOnly());
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        auto *app = const_cast<okta::App *>(world.signInApps().first());
        for (auto &secret : app->secrets)
            secret.active = false;
        world.cloudflare().account().providers.clear();
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 1);
        QVERIFY2(outcome.output.contains("Make another one in Okta"), qPrintable(outcome.text()));
        QVERIFY(world.loginMethods(u"okta"_s).isEmpty());
    }

    void aSecretThatIsLostIsToldAgain()
    {
        World world;
        world.cloudflare().ways().scimSecretRefreshes = false;
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 4); // ends with the card, and the secret is kept nowhere
        world.forgetTraffic();
        ENDS_WITH(world.applyWithAdmin(), 0);
        const QString id = world.loginMethods(u"okta"_s).first().value("id"_L1).toString();
        const QString path = u"/access/identity_providers/"_s + id;
        const auto isPut = [&path](const QString &one) {
            return one.startsWith("cloudflare PUT "_L1) && one.endsWith(path);
        };
        QCOMPARE(std::ranges::count_if(world.writes(), isPut), 2); // SCIM off and on
        QCOMPARE(world.faults(), QStringList());
    }

    void theTokensOwnerIsAskedAfter()
    {
        DashboardWorld world;
        const QByteArray token = world.cloudflare().userToken();
        world.program().set(u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s, QString::fromLatin1(token));
        world.writeSetup(
            World::with(world.wanted(), u"cloudflare"_s, {{u"account"_s, world.cloudflare().accountId()}}));
        const Outcome outcome = world.run(u"check"_s);
        ENDS_WITH(outcome, 0);
        QVERIFY2(outcome.output.contains("The token's owner is Super Administrator."), qPrintable(outcome.text()));
        QVERIFY(!outcome.output.contains(token));
    }
};

QTEST_GUILESS_MAIN(MendingTest)
#include "mending_test.moc"
