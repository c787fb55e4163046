#include "tests/browser/browser_journey.h"
#include "tests/journeys/older_world.h"

using namespace bw;
using namespace bw::test;
using namespace Qt::StringLiterals;

/// An older set-up of the dashboard moved on, with what no API offers done in both consoles' web pages.
class OlderSetUpTest : public BrowserJourney
{
    Q_OBJECT

private Q_SLOTS:
    void oldGroupsAreNoLongerPushedAndGrantNothing()
    {
        OlderWorld world;
        QVERIFY(world.settles);
        const QStringList before = world.cloudflare().userGroupNames();
        QVERIFY(before.join(u' ').contains(u"CF-"_s));
        BrowserAdmin admin(browser());
        const practice::okta::App *app = world.app(OlderWorld::label);
        ENDS_WITH(apply(world, admin, {u"--agree"_s, world.consent()}), 0);
        CARDS_DONE(admin, u"okta.dashboard-scim-connection"_s, u"okta.dashboard-retire"_s,
                   u"cloudflare.dashboard-leftovers"_s);
        QCOMPARE(world.pushedBy(app), (QStringList{u"Cloud admins"_s, OlderWorld::successor}));
        const QStringList left = world.cloudflare().userGroupNames();
        QVERIFY(left.contains(OlderWorld::successor) && left.contains(u"Cloud admins"_s));
        // Those that were pushed are deleted at the other side; what SCIM manages without a push lost its policies.
        QVERIFY(!left.contains(u"Administrator Read Only"_s) && !left.join(u' ').contains(u" - Billing"_s));
        const QStringList locked = left.filter(u"CF-"_s);
        QVERIFY(!locked.isEmpty());
        for (const QString &group : locked)
            QCOMPARE(world.rolesOf(group), QStringList());
        AGAIN_NOTHING_IS_WRITTEN(world);
    }
};

QTEST_GUILESS_MAIN(OlderSetUpTest)
#include "older_set_up_test.moc"
