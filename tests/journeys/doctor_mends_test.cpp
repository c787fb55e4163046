#include "app/practice/okta/agent.h"
#include "tests/journeys/dashboard_world.h"
#include "tests/journeys/diagnosing.h"
#include "tests/journeys/signing_in.h"

#include <QTest>

using namespace bw::practice;
using namespace bw::test;
using namespace Qt::StringLiterals;

namespace {
okta::App *scimApp(const World &world)
{
    for (const auto &app : world.okta().org().apps) {
        if (app->kind == okta::Kind::ScimHeaderAuth)
            return app.get();
    }
    qFatal("no such app");
}

cloudflare::IdentityProvider *provider(const World &world)
{
    return world.cloudflare().account().provider(world.loginMethods(u"okta"_s).value(0).value("id"_L1).toString());
}

/// Somebody gets into a pushed group: Okta sends that and is refused, and its log tells it.
bool isRefused(const World &world, const okta::App *app)
{
    okta::Group *pushed = world.okta().org().storedGroup(app->mappings.constFirst().sourceGroupId);
    for (const QString &person : app->users.keys()) {
        if (!pushed->members.contains(person)) {
            pushed->members << person;
            break;
        }
    }
    world.okta().membersChanged(pushed->id);
    const auto tells = [&world] {
        return std::ranges::any_of(world.okta().org().events, [](const QJsonObject &event) {
            return event.value("eventType"_L1) == "application.integration.authentication_failure"_L1;
        });
    };
    return QTest::qWaitFor(tells);
}
} // namespace

/// What the doctor advises helps: a secret that somebody replaced is made anew and pasted, or left where it works.
class DoctorMendsTest : public QObject
{
    Q_OBJECT

    static QJsonObject diagnosisOf(World &world, const QString &symptom)
    {
        return diagnose(world, symptom).last(u"diagnosis"_s);
    }

    /// Somebody's hundred mailing lists are a cause of their own.
    static void setUpWell(World &world)
    {
        world.writeSetup(
            World::with(world.setup(), u"signIn"_s, {{u"groupsFilter"_s, u"Engineering|Design|Support"_s}}));
    }

private Q_SLOTS:
    void aSecretThatOktaIsRefusedWithIsMadeAnew()
    {
        World world;
        setUpWell(world);
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.cloudflare().setWay(u"replacesScimSecrets"_s, true);
        QVERIFY(isRefused(world, scimApp(world)));
        const QJsonObject found = diagnosisOf(world, u"provisioning"_s);
        QCOMPARE(found.value("cause"_L1).toString(), u"cloudflare.scim-secret"_s);
        QVERIFY2(found.value("action"_L1).toString().contains("Run the set-up again"_L1),
                 qPrintable(found.value("action"_L1).toString()));

        const Outcome again = world.applyWithAdmin();
        ENDS_WITH(again, 0);
        QVERIFY(!again.all(u"yourTurn"_s).isEmpty());
        QCOMPARE(world.faults(), QStringList());
        QCOMPARE(scimApp(world)->provisioning.token.toLatin1().right(provider(world)->scimSecret.size()),
                 provider(world)->scimSecret);
        for (const QString &symptom : {u"provisioning"_s, u"credentials"_s})
            QCOMPARE(diagnosisOf(world, symptom).value("cause"_L1).toString(), QString());
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    void aSecretThatOktaWasGivenByHandIsLeft()
    {
        World world;
        setUpWell(world);
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.cloudflare().setWay(u"replacesScimSecrets"_s, true);
        okta::App *app = scimApp(world);
        const bool hasPrefix = app->provisioning.token.startsWith("Bearer "_L1);
        const QString fresh = QString::fromLatin1(provider(world)->scimSecret);
        app->provisioning.token = hasPrefix ? u"Bearer "_s + fresh : fresh;
        world.forgetTraffic();
        const Outcome again = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(again, 0);
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(again.stateOf(u"cloudflare.scim-secret"_s), u"Sent"_s);
        ENDS_WITH(world.run(u"verify"_s), 0);
        QCOMPARE(diagnosisOf(world, u"provisioning"_s).value("cause"_L1).toString(), QString());
    }

    /// Add a second one, switch, retire the first: nobody is locked out at any time.
    void aSecondClientSecretIsTakenWhileBothWork()
    {
        World world;
        const QString ada = u"ada.marsh@acme.example"_s;
        world.writeSetup(world.signInOnly({{u"groupsFilter"_s, u"Engineering|Design|Support"_s}}));
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        auto *app = const_cast<okta::App *>(world.signInApps().first());
        const QByteArray first = world.cloudflare().clientSecret(provider(world)->id);
        const QByteArray second(64, 'n');
        app->secrets.append({u"ocs2"_s, QString::fromLatin1(second), true, QDateTime::currentDateTimeUtc()});
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList()); // nobody reads secrets without being asked
        QCOMPARE(world.cloudflare().clientSecret(provider(world)->id), first);

        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s, u"--new-secret"_s}), 0);
        QCOMPARE(world.writes().size(), 1);
        QCOMPARE(world.cloudflare().clientSecret(provider(world)->id), second);
        QVERIFY(!identity(world, ada).isEmpty());
        app->secrets.first().active = false;
        QVERIFY(!identity(world, ada).isEmpty());
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        ENDS_WITH(world.run(u"verify"_s), 0);
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(diagnosisOf(world, u"sign-in"_s).value("cause"_L1).toString(), QString());
        world.writeSetup(world.signInOnly({{u"method"_s, u"saml"_s}}));
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s, u"--new-secret"_s}), 2);
    }

    void aTokenOfTheDashboardThatWasRolledIsRolledAgain()
    {
        DashboardWorld world;
        ENDS_WITH(world.applyWithAdmin(), 0);
        const QByteArray old = world.app()->provisioning.token.toLatin1();
        world.cloudflare().state().token(old)->value = "rolled-by-somebody-else-0123456789abcdef"_ba;
        QVERIFY(isRefused(world, world.app()));
        const QJsonObject found = diagnosisOf(world, u"provisioning"_s);
        QCOMPARE(found.value("cause"_L1).toString(), u"cloudflare.dashboard-token"_s);

        const Outcome again = world.applyWithAdmin();
        ENDS_WITH(again, 0);
        QVERIFY(!again.all(u"yourTurn"_s).isEmpty());
        QCOMPARE(world.dashboardFaults(), QStringList());
        QVERIFY(world.app()->provisioning.token.toLatin1() != old);
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }
};

QTEST_GUILESS_MAIN(DoctorMendsTest)
#include "doctor_mends_test.moc"
