#include "app/practice/okta/state.h"
#include "tests/journeys/world.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// One app for sign-in by SAML and for SCIM, from the first check to taking it back.
class OneAppTest : public QObject
{
    Q_OBJECT

    static QJsonObject oneAppSetup(const World &world)
    {
        const QJsonObject setup = World::with(world.setup(), u"signIn"_s, {{u"method"_s, u"saml"_s}});
        return World::with(setup, u"scim"_s, {{u"oneApp"_s, true}});
    }

    /// What the program sent to the sign-in app as a whole: PUT would wipe its SCIM connection.
    static int putsOfApp(const World &world)
    {
        const QString path = u"/api/v1/apps/"_s + world.signInApps().first()->id;
        const QStringList writes = world.writes();
        return int(writes.count(u"okta PUT "_s + path));
    }

private Q_SLOTS:
    void theWholeWayAndBack()
    {
        World world;
        world.writeSetup(oneAppSetup(world));
        const QJsonObject before = world.state();
        Outcome first;
        QCOMPARE(world.faultOfFirstRun(&first), QString());
        QStringList cards;
        for (const QJsonObject &card : first.all(u"yourTurn"_s))
            cards << card.value("id"_L1).toString();
        QVERIFY2(cards.contains(u"okta.scim-switch"_s) && cards.contains(u"okta.scim-connection"_s),
                 qPrintable(first.text()));
        QVERIFY(cards.indexOf(u"okta.scim-switch"_s) < cards.indexOf(u"okta.scim-connection"_s));
        // An app of one's own sends groups as a whole; the judgement above has seen them there.
        const QRegularExpression groups(u"^/scim/[^/]+/Groups/"_s);
        QVERIFY(!world.cloudflare().team().recorded("PUT", groups).isEmpty());
        QVERIFY(world.cloudflare().team().recorded("PATCH", groups).isEmpty());
        QCOMPARE(putsOfApp(world), 0);

        QCOMPARE(world.faultOfTheWayBack(before), QString());
    }

    void whatIsConnectedIsNeverPut()
    {
        World world;
        world.writeSetup(oneAppSetup(world));
        ENDS_WITH(world.applyWithAdmin(), 0);
        // Another filter would be a change of the app as a whole: it is the person's, on a card.
        world.writeSetup(World::with(world.wanted(), u"signIn"_s, {{u"groupsFilter"_s, u"Eng.*|Design|Support"_s}}));
        world.forgetTraffic();
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 4);
        QCOMPARE(outcome.last(u"yourTurn"_s).value("id"_L1).toString(), u"okta.saml-app"_s);
        QCOMPARE(putsOfApp(world), 0);
        QVERIFY(world.signInApps().first()->provisioning.connected);
    }

    /// Switching on is a call of its own, which no connection suffers from.
    void whatIsConnectedIsSwitchedOnAgain()
    {
        World world;
        world.writeSetup(oneAppSetup(world));
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.okta().org().app(world.signInApps().first()->id)->status = u"INACTIVE"_s;
        ENDS_WITH(world.run(u"verify"_s), 1);
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(putsOfApp(world), 0);
        QVERIFY(world.signInApps().first()->isActive());
        QVERIFY(world.signInApps().first()->provisioning.connected);
    }

    /// Without a keychain the secret is not known any more: that the app holds it is known by its id, not by its label.
    void aNewLabelMakesNoNewSecret()
    {
        World world;
        world.writeSetup(oneAppSetup(world));
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.writeSetup(World::with(world.wanted(), u"signIn"_s, {{u"appLabel"_s, u"Another label"_s}}));
        world.forgetTraffic();
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 0);
        QVERIFY2(!world.writes().join(u' ').contains("refresh_scim_secret"_L1), qPrintable(outcome.text()));
        QCOMPARE(outcome.stateOf(u"cloudflare.scim-secret"_s), u"Sent"_s);
    }

    void moreGroupsNeedNoPut()
    {
        World world;
        world.writeSetup(oneAppSetup(world));
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.writeSetup(
            World::with(world.wanted(), u"scim"_s, {{u"assignGroups"_s, QJsonArray{u"Staff"_s, u"Developers"_s}}}));
        world.forgetTraffic();
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
        QCOMPARE(putsOfApp(world), 0);
    }

    /// The product for SAML apps of one's own, or the right to make apps: nothing is made without.
    void whatIsMissingIsSaidBeforeAnythingIsMade_data()
    {
        QTest::addColumn<bool>("hasProduct");
        QTest::addColumn<int>("exit");
        QTest::newRow("the product") << false << 1;
        QTest::newRow("the right") << true << 3;
    }
    void whatIsMissingIsSaidBeforeAnythingIsMade()
    {
        QFETCH(bool, hasProduct);
        QFETCH(int, exit);
        World world;
        world.writeSetup(oneAppSetup(world));
        QVERIFY(world.okta().setWay(u"advancedSso"_s, hasProduct));
        if (hasProduct)
            world.program().set(u"BRIDGEWRIGHT_OKTA_TOKEN"_s, world.okta().addToken({u"READ_ONLY_ADMIN"_s}));
        const QJsonObject before = world.state();
        ENDS_WITH(world.applyWithAdmin(), exit);
        QCOMPARE(world.state(), before);
        QVERIFY(world.okta().setWay(u"advancedSso"_s, true));
        world.program().set(u"BRIDGEWRIGHT_OKTA_TOKEN"_s, world.okta().token());
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
    }

    void withoutSamlItIsRefused()
    {
        World world;
        world.writeSetup(World::with(world.setup(), u"scim"_s, {{u"oneApp"_s, true}}));
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 2);
        QVERIFY(outcome.output.contains("scim.oneApp"));
        QCOMPARE(world.requestCount(), 0);
    }

    void aGroupThatSignsInIsNotPushed()
    {
        World world;
        QJsonObject setup = oneAppSetup(world);
        setup = World::with(setup, u"signIn"_s, {{u"assignGroups"_s, QJsonArray{u"Engineering"_s}}});
        world.writeSetup(setup);
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 2);
        QVERIFY(outcome.output.contains("scim.pushGroups"));
    }
};

QTEST_GUILESS_MAIN(OneAppTest)
#include "one_app_test.moc"
