#include "app/practice/okta/state.h"
#include "tests/journeys/world.h"

#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// Who is in a pushed group on the other side, where Okta adds nobody later.
class MembersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Groups are pushed when their people are there.
    void everybodyIsThereBeforeGroupsArePushed()
    {
        World world;
        QVERIFY(world.okta().setWay(u"membersFollow"_s, false));
        const QJsonObject before = world.state();
        Outcome first;
        QCOMPARE(world.faultOfFirstRun(&first), QString());
        QCOMPARE(first.stateOf(u"proof.okta-people"_s), u"Proven"_s);
        QCOMPARE(first.stateOf(u"proof.cloudflare-scim"_s), u"Proven"_s);
        QCOMPARE(world.faultOfTheWayBack(before), QString());
    }
};

QTEST_GUILESS_MAIN(MembersTest)
#include "members_test.moc"
