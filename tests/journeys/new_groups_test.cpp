#include "app/practice/okta/state.h"
#include "tests/journeys/world.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

namespace {
const QString made = u"Cloud readers"_s;
const QString step = u"okta.scim-new-groups"_s;
} // namespace

/// A group to be pushed that Okta does not have yet: it is made, a person fills it, and undo takes it back.
class NewGroupsTest : public QObject
{
    Q_OBJECT

    static QJsonObject pushing(const QJsonObject &setup, const QString &section)
    {
        QJsonArray groups = setup.value(section).toObject().value("pushGroups"_L1).toArray();
        groups.append(made);
        return World::with(setup, section, {{u"pushGroups"_s, groups}});
    }
    static int countOf(const World &world, const QString &name)
    {
        const auto &groups = world.okta().org().groups;
        return int(
            std::count_if(groups.cbegin(), groups.cend(), [&name](const auto &one) { return one->name == name; }));
    }

private Q_SLOTS:
    void theWholeWayAndBack()
    {
        World world;
        world.writeSetup(pushing(world.setup(), u"scim"_s));
        const QJsonObject before = world.state();
        Outcome first;
        QCOMPARE(world.faultOfFirstRun(&first), QString());
        QCOMPARE(first.stateOf(step), u"Confirmed"_s);
        QCOMPARE(first.stateOf(u"proof.okta-provisioning"_s), u"Proven"_s);
        QCOMPARE(countOf(world, made), 1);
        QVERIFY(!world.okta().org().groupNamed(made)->members.isEmpty());
        QCOMPARE(world.faultOfTheWayBack(before), QString());
    }

    void checkAndPlanNameIt()
    {
        World world;
        world.writeSetup(pushing(world.setup(), u"scim"_s));
        const Outcome checked = world.run(u"check"_s);
        ENDS_WITH(checked, 0);
        QVERIFY2(checked.output.contains("“Cloud readers” is not in Okta yet: it is made"), qPrintable(checked.text()));
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        for (const QJsonObject &line : planned.all(u"plan"_s)) {
            if (line.value("id"_L1).toString() == step)
                QCOMPARE(line.value("change"_L1).toString(), u"create"_s);
        }
        QCOMPARE(World::fieldOf(planned, step, u"Group “Cloud readers”"_s).value("comparison"_L1).toString(),
                 u"different"_s);
        QCOMPARE(world.writes(), QStringList());
    }

    void withoutWaitingItEndsWithTheCard()
    {
        World world;
        world.writeSetup(pushing(world.setup(), u"scim"_s));
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 4);
        QCOMPARE(countOf(world, made), 1);
        QJsonObject card;
        for (const QJsonObject &turn : outcome.all(u"yourTurn"_s)) {
            if (turn.value("id"_L1).toString() == step)
                card = turn;
        }
        QVERIFY2(card.value("link"_L1).toString().endsWith("/admin/groups"_L1), qPrintable(outcome.text()));
        QCOMPARE(card.value("values"_L1).toArray().first().toObject().value("value"_L1).toString(), made);
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 4);
        QVERIFY2(!world.writes().contains(u"okta POST /api/v1/groups"_s), qPrintable(world.writes().join(u'\n')));
    }

    void aMissingAssignedGroupIsAnErrorWithItsPage()
    {
        World world;
        world.writeSetup(World::with(world.setup(), u"scim"_s, {{u"assignGroups"_s, QJsonArray{made}}}));
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 1);
        QVERIFY2(outcome.output.contains("/admin/groups"), qPrintable(outcome.text()));
        QCOMPARE(world.writes(), QStringList());
    }

    void twoSystemsShareOne()
    {
        World world;
        QJsonObject setup = world.setup();
        setup.insert(u"configcat"_s, world.setup(u"configcat"_s).value("configcat"_L1));
        world.writeSetup(pushing(pushing(setup, u"scim"_s), u"configcat"_s));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
        QCOMPARE(countOf(world, made), 1);
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(countOf(world, made), 0);
    }
};

QTEST_GUILESS_MAIN(NewGroupsTest)
#include "new_groups_test.moc"
