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
        QJsonObject setup = World::with(world.setup(), u"signIn"_s, {{u"method"_s, u"saml"_s}});
        return World::with(setup, u"scim"_s, {{u"oneApp"_s, true}});
    }

private Q_SLOTS:
    void theWholeWayAndBack()
    {
        World world;
        world.writeSetup(oneAppSetup(world));
        const QJsonObject before = world.state();
        ENDS_WITH(world.run(u"check"_s), 0);
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        QCOMPARE(world.writes(), QStringList());

        const Outcome first = world.applyWithAdmin();
        ENDS_WITH(first, 0);
        QCOMPARE(world.faults(), QStringList());

        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        ENDS_WITH(world.run(u"verify"_s), 0);
        QCOMPARE(world.writes(), QStringList());

        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.state(), before);
    }
};

QTEST_GUILESS_MAIN(OneAppTest)
#include "one_app_test.moc"
