#include "tests/journeys/older_world.h"

#include <QJsonArray>
#include <QTest>

using namespace bw;
using namespace bw::test;
using namespace Qt::StringLiterals;

/// A set-up of the days when a group's name granted a role: found, explained, and moved on with the person's consent.
class DashboardOlderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundAndExplainedOnBothSides()
    {
        OlderWorld world;
        world.change(u"migrate"_s, false);
        world.change(u"pushGroups"_s, QJsonArray{u"Cloud admins"_s});
        world.change(u"policies"_s, QJsonObject());
        const QJsonObject before = world.state();
        const Outcome checked = world.run(u"check"_s);
        ENDS_WITH(checked, 0);
        QVERIFY2(checked.output.contains("cloudflare.dashboard.older-groups"), qPrintable(checked.text()));
        QVERIFY2(checked.output.contains("okta.dashboard.older-groups"), qPrintable(checked.text()));
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        QVERIFY2(planned.output.contains("“Cloudflare billing” by the app “Cloudflare”"), qPrintable(planned.text()));
        QVERIFY2(planned.output.contains("2 December 2025"), qPrintable(planned.text()));
        QCOMPARE(world.state(), before);
    }

    void aSecondAppForTheAccountIsNotMovedTo()
    {
        OlderWorld world;
        world.change(u"appLabel"_s, u"Another app"_s);
        QVERIFY(world.settles);
        world.forgetTraffic();
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 1);
        QVERIFY2(outcome.output.contains("“Cloudflare” in appLabel"), qPrintable(outcome.text()));
        QCOMPARE(world.writes(), QStringList());
    }

    void aRoleWithoutASuccessorIsNamed()
    {
        OlderWorld world;
        world.change(u"policies"_s, QJsonObject{{OlderWorld::successor, QJsonArray{u"Administrator Read Only"_s}}});
        QVERIFY(world.settles);
        world.forgetTraffic();
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 1);
        QVERIFY2(outcome.output.contains("“Cloudflare billing” stood for"), qPrintable(outcome.text()));
        QCOMPARE(world.writes(), QStringList());
    }

    void nothingOfTheirsIsChangedWithoutConsent()
    {
        OlderWorld world;
        QVERIFY(world.settles);
        const practice::okta::App *app = world.app(OlderWorld::label);
        const QStringList tokens = world.tokens();
        world.forgetTraffic();
        const Outcome refused = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(refused, 1);
        QCOMPARE(refused.last(u"consent"_s).value("code"_L1).toString(), world.consent());
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s, u"--agree"_s, u"00000000"_s}), 1);
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(world.tokens(), tokens);
        QVERIFY(!world.okta().org().groupNamed(OlderWorld::successor));
        QVERIFY(app->provisioning.updateUsers);
    }

    void whoMayOnlyReadChangesNothing()
    {
        OlderWorld world;
        QVERIFY(world.settles);
        const QString code = world.consent();
        const QString reader = world.okta().addToken({u"READ_ONLY_ADMIN"_s});
        world.program().set(u"BRIDGEWRIGHT_OKTA_TOKEN"_s, reader);
        const practice::okta::App *app = world.app(OlderWorld::label);
        const QStringList pushed = world.pushedBy(app);
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s, u"--agree"_s, code}), 3);
        QCOMPARE(world.pushedBy(app), pushed);
        QVERIFY(!world.okta().org().groupNamed(OlderWorld::successor));
    }

    void isMovedOnAndRetired_data()
    {
        QTest::addColumn<bool>("lags");
        QTest::newRow("at once") << false;
        QTest::newRow("the search does not find the new group yet") << true;
    }
    void isMovedOnAndRetired()
    {
        QFETCH(bool, lags);
        OlderWorld world;
        QVERIFY(world.settles && world.okta().setWay(u"searchLags"_s, lags));
        practice::okta::App *app = world.app(OlderWorld::label);
        const QStringList readers = world.peopleOf(u"Administrator Read Only"_s);
        const QStringList billing = world.peopleOf(u"Cloudflare billing"_s);
        const QStringList admins = world.peopleOf(u"Cloud admins"_s);
        const QString oldToken = app->provisioning.token;
        ENDS_WITH(world.applyAgreed(), 0);

        QCOMPARE(world.app(OlderWorld::label), app); // the same app, and no second one
        QCOMPARE(world.pushedBy(app), (QStringList{u"Cloud admins"_s, OlderWorld::successor}));
        QCOMPARE(world.peopleOf(OlderWorld::successor), readers);
        for (const QString &person : billing + admins)
            QVERIFY2(world.peopleOf(u"Cloud admins"_s).contains(person), qPrintable(person));
        QCOMPARE(world.peopleOf(u"Administrator Read Only"_s), readers); // nobody is taken out
        QCOMPARE(world.rolesOf(OlderWorld::successor), QStringList{u"Administrator Read Only"_s});
        QCOMPARE(world.rolesOf(u"Cloud admins"_s), QStringList{u"Billing"_s});
        QVERIFY(!world.cloudflare().userGroupNames().contains(u"Administrator Read Only"_s));
        QVERIFY(!world.cloudflare().userGroupNames().join(u' ').contains(u" - Billing"_s));
        QVERIFY(app->provisioning.token != oldToken);
        QVERIFY(!app->provisioning.updateUsers && !app->provisioning.importGroups);

        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        ENDS_WITH(world.run(u"verify"_s), 0);
        QCOMPARE(world.writes(), QStringList());

        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QVERIFY(!world.okta().org().groupNamed(OlderWorld::successor));
        QCOMPARE(world.peopleOf(u"Cloud admins"_s), admins);
        QCOMPARE(world.app(OlderWorld::label), app); // theirs
    }
};

QTEST_GUILESS_MAIN(DashboardOlderTest)
#include "dashboard_older_test.moc"
