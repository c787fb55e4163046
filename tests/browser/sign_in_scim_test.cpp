#include "tests/browser/browser_journey.h"

using namespace bw::test;
using namespace Qt::StringLiterals;

/// The main job with its by-hand part done in the console's web page.
class SignInScimTest : public BrowserJourney
{
    Q_OBJECT

private Q_SLOTS:
    void customAppAndScim()
    {
        World world;
        BrowserAdmin admin(browser());
        ENDS_WITH(apply(world, admin), 0);
        QCOMPARE(world.faults(), QStringList());
        CARDS_DONE(admin, u"okta.scim-connection"_s);
        AGAIN_NOTHING_IS_WRITTEN(world);
    }

    /// In a console that calls the tab "Sign On" "Authentication".
    void groupsClaimByHandToo()
    {
        World world;
        QVERIFY(world.okta().setWay(u"identityThreatProtection"_s, true));
        world.writeSetup(World::with(world.setup(), u"signIn"_s, {{u"groupsClaim"_s, u"byHand"_s}}));
        BrowserAdmin admin(browser());
        ENDS_WITH(apply(world, admin), 0);
        QCOMPARE(world.faults(), QStringList());
        CARDS_DONE(admin, u"okta.groups-claim"_s, u"okta.scim-connection"_s);
        AGAIN_NOTHING_IS_WRITTEN(world);
    }
};

QTEST_GUILESS_MAIN(SignInScimTest)
#include "sign_in_scim_test.moc"
