#include "app/practice/okta/state.h"
#include "tests/journeys/world.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// Sign-in by the app of Okta's catalogue, from the first check to taking it back.
class CatalogTest : public QObject
{
    Q_OBJECT

    static QJsonObject catalogSetup(const World &world)
    {
        QJsonObject setup = World::with(world.setup(), u"signIn"_s, {{u"method"_s, u"oidc-catalog"_s}});
        setup.remove("scim"_L1);
        return setup;
    }

private Q_SLOTS:
    void theWholeWayAndBack()
    {
        World world;
        world.writeSetup(catalogSetup(world));
        const QJsonObject before = world.state();
        ENDS_WITH(world.run(u"check"_s), 0);
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        QCOMPARE(world.writes(), QStringList());

        const Outcome first = world.applyWithAdmin();
        ENDS_WITH(first, 0);
        QCOMPARE(world.faults(), QStringList());
        QVERIFY2(first.all(u"yourTurn"_s).isEmpty(), qPrintable(first.text()));

        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        ENDS_WITH(world.run(u"verify"_s), 0);
        QCOMPARE(world.writes(), QStringList());

        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.state(), before);
    }
};

QTEST_GUILESS_MAIN(CatalogTest)
#include "catalog_test.moc"
