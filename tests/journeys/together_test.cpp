#include "tests/journeys/configcat_judgement.h"
#include "tests/journeys/dashboard_world.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// One setup file with every section: sign-in and provisioning of Cloudflare One, dashboard members, ConfigCat.
class TogetherTest : public QObject
{
    Q_OBJECT

    static QJsonObject whole(const World &world)
    {
        QJsonObject setup = world.setup();
        setup.insert(u"dashboardScim"_s, world.setup(u"dashboard"_s).value("dashboardScim"_L1));
        setup.insert(u"configcat"_s, world.setup(u"configcat"_s).value("configcat"_L1));
        return setup;
    }

    /// As the documents' actions are counted: one assigned and one pushed group each.
    static QJsonObject withOneGroupEach(const World &world)
    {
        return World::with(whole(world), u"scim"_s, {{u"pushGroups"_s, QJsonArray{u"Engineering"_s}}});
    }

private Q_SLOTS:
    void theWholeWayAndBack()
    {
        DashboardWorld world;
        world.writeSetup(whole(world));
        const QJsonObject before = world.state();
        const QStringList tokens = world.tokens();
        Outcome first;
        QCOMPARE(world.faultOfFirstRun(&first), QString());
        QCOMPARE(world.dashboardFaults(), QStringList());
        QCOMPARE(configcatFaults(world), QStringList());
        QTRY_COMPARE(configcatHandFaults(world), QStringList());
        for (const QString &proof :
             {u"proof.oidc-client"_s, u"proof.okta-provisioning"_s, u"proof.cloudflare-dashboard"_s,
              u"proof.okta-dashboard-provisioning"_s, u"proof.configcat"_s})
            QCOMPARE(first.stateOf(proof), u"Proven"_s);
        QCOMPARE(world.faultOfTheWayBack(before), QString());
        QCOMPARE(world.tokens(), tokens);
    }

    void otherCombinations_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<bool>("oneApp");
        QTest::newRow("app of the catalogue") << u"oidc-catalog"_s << false;
        QTest::newRow("SAML") << u"saml"_s << false;
        QTest::newRow("one app for SAML and SCIM") << u"saml"_s << true;
    }
    void otherCombinations()
    {
        QFETCH(QString, method);
        QFETCH(bool, oneApp);
        DashboardWorld world;
        const QJsonObject setup = World::with(whole(world), u"signIn"_s, {{u"method"_s, method}});
        world.writeSetup(World::with(setup, u"scim"_s, {{u"oneApp"_s, oneApp}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
        QCOMPARE(world.dashboardFaults(), QStringList());
        QCOMPARE(configcatFaults(world), QStringList());
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    void whatIsRefusedBeforehandIsSaidBeforeAnythingIsMade()
    {
        DashboardWorld world;
        world.writeSetup(whole(world));
        world.account().type = u"standard"_s;
        const Outcome refused = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(refused, 1);
        QVERIFY2(refused.output.contains("not on the Enterprise plan"), qPrintable(refused.text()));
        QCOMPARE(world.writes(), QStringList());
    }

    /// One part is refused on the way: the others are finished all the same, and it follows when that is mended.
    void aRefusedPartDoesNotHoldUpTheOthers()
    {
        DashboardWorld world;
        world.writeSetup(whole(world));
        world.cloudflare().ways().mayMintTokens = false;
        const Outcome refused = world.applyWithAdmin();
        ENDS_WITH(refused, 3);
        QCOMPARE(refused.stateOf(u"cloudflare.dashboard-token"_s), u"Failed"_s);
        QCOMPARE(world.faults(), QStringList());
        QCOMPARE(configcatFaults(world), QStringList());
        QCOMPARE(refused.stateOf(u"proof.configcat"_s), u"Proven"_s);
        QVERIFY(!world.app()); // nothing of the part that was refused
        world.cloudflare().ways().mayMintTokens = true;
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
        QCOMPARE(world.dashboardFaults(), QStringList());
        QCOMPARE(configcatFaults(world), QStringList());
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    void eachConsolePageIsAskedForOnce()
    {
        DashboardWorld world;
        world.writeSetup(withOneGroupEach(world));
        const Outcome outcome = world.applyWithAdmin();
        ENDS_WITH(outcome, 0);
        QStringList pages;
        for (const QJsonObject &card : outcome.all(u"yourTurn"_s))
            pages << card.value("link"_L1).toString();
        QCOMPARE(QSet<QString>(pages.begin(), pages.end()).size(), pages.size());
        QCOMPARE(pages.size(), 5); // three apps, one of them with a tab that is there only when SCIM is on; ConfigCat
        const QJsonObject actions = outcome.last(u"actions"_s);
        for (const QJsonValue &part : actions["parts"_L1].toArray())
            qInfo().noquote() << u"%1  %2"_s.arg(part["actions"_L1].toInt(), 4).arg(part["title"_L1].toString());
        QCOMPARE(actions["documents"_L1].toInt(), 233);
        QCOMPARE(actions["left"_L1].toInt(), 104);
        for (const QJsonValue &part : actions["parts"_L1].toArray())
            QVERIFY2(!part["why"_L1].toString().isEmpty(), qPrintable(part["title"_L1].toString()));

        // What several steps want to know is asked once.
        world.forgetTraffic();
        ENDS_WITH(world.run(u"plan"_s), 0);
        QCOMPARE(world.repeatedLooks().join(u'\n'), QString());

        // Terraform would make what it does not take over a second time.
        const Outcome exported = world.run(u"export"_s, {u"--format"_s, u"terraform"_s});
        ENDS_WITH(exported, 0);
        const QString text = exported.last(u"exported"_s).value("content"_L1).toString();
        QVERIFY2(text.contains("should create and destroy nothing"_L1), qPrintable(text));
        QCOMPARE(text.count("\nimport {"_L1), text.count("\nresource \""_L1));
        QVERIFY2(text.count("\nresource \"okta_push_group\""_L1) == 3, qPrintable(text));
    }

    /// What several flows look at is read once: the whole costs less than its parts.
    void sharedLooksHappenOnce()
    {
        const auto reads = [](const QJsonObject &setup, World &world) {
            world.writeSetup(setup);
            const qint64 before = world.requestCount();
            const Outcome planned = world.run(u"plan"_s);
            return planned.exit == 0 ? world.requestCount() - before : -1;
        };
        World world;
        const qint64 together = reads(whole(world), world);
        const qint64 apart = reads(world.setup(), world) + reads(world.setup(u"dashboard"_s), world) +
                             reads(world.setup(u"configcat"_s), world);
        qInfo("%lld requests together, %lld apart", qlonglong(together), qlonglong(apart));
        QVERIFY(together > 0);
        QVERIFY2(together < apart, qPrintable(u"%1 together, %2 apart"_s.arg(together).arg(apart)));
    }
};

QTEST_GUILESS_MAIN(TogetherTest)
#include "together_test.moc"
