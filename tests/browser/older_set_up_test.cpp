#include "tests/browser/browser_journey.h"
#include "tests/journeys/older_world.h"

using namespace bw;
using namespace bw::test;
using namespace Qt::StringLiterals;

/// An older set-up of the dashboard moved on, with what no API offers done in both consoles' web pages.
class OlderSetUpTest : public BrowserJourney
{
    Q_OBJECT

    static QString whatIsLeft(const OlderWorld &world)
    {
        QStringList left;
        for (const StepReport &report : world.session->runner()->reports()) {
            if (report.error || !report.note.isEmpty())
                left << u"%1: %2"_s.arg(report.id, report.error ? report.error->message : report.note);
        }
        return left.join(u"; "_s);
    }

private Q_SLOTS:
    void oldGroupsAreNoLongerPushedAndGrantNothing()
    {
        OlderWorld world;
        QVERIFY(world.settles);
        BrowserAdmin admin(browser());
        const practice::okta::App *app = world.app(OlderWorld::label);
        const RunEnd end = world.carryOut(true, [&admin](const QJsonObject &card) { admin.take(card); });
        QVERIFY2(end == RunEnd::Done, qPrintable(admin.finished().join(u", "_s) + u": "_s + whatIsLeft(world)));
        CARDS_DONE(admin, u"okta.dashboard-scim-connection"_s, u"okta.dashboard-scim-features"_s,
                   u"okta.dashboard-retire"_s, u"cloudflare.dashboard-leftovers"_s);
        QCOMPARE(world.pushedBy(app), (QStringList{u"Cloud admins"_s, OlderWorld::successor}));
        const QStringList left = world.cloudflare().userGroupNames();
        QVERIFY(left.contains(OlderWorld::successor) && left.contains(u"Cloud admins"_s));
        // Those that were pushed are deleted at the other side; what SCIM manages without a push lost its policies.
        QVERIFY(!left.contains(u"Administrator Read Only"_s) && !left.join(u' ').contains(u" - Billing"_s));
        for (const QString &group : left.filter(u"CF-"_s))
            QCOMPARE(world.rolesOf(group), QStringList());

        world.forgetTraffic();
        world.openSession();
        QCOMPARE(world.carryOut(true), RunEnd::Done);
        QCOMPARE(world.writes(), QStringList());
    }
};

QTEST_GUILESS_MAIN(OlderSetUpTest)
#include "older_set_up_test.moc"
