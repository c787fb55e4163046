#include "app/practice/okta/state.h"
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

    /// In a console that calls the tab "Sign On" "Authentication", with a test app that takes its settings only once it
    /// is there. What a connected one has lost is put right by hand: a PUT might drop the connection.
    void groupsClaimByHandToo()
    {
        World world;
        QVERIFY(world.okta().setWay(u"identityThreatProtection"_s, true));
        QVERIFY(world.okta().setWay(u"testAppsTakeSettings"_s, false));
        world.writeSetup(World::with(world.setup(), u"signIn"_s, {{u"groupsClaim"_s, u"byHand"_s}}));
        BrowserAdmin admin(browser());
        ENDS_WITH(apply(world, admin), 0);
        QCOMPARE(world.faults(), QStringList());
        CARDS_DONE(admin, u"okta.groups-claim"_s, u"okta.scim-connection"_s);
        const auto isScim = [](const auto &one) { return one->name == "scim2headerauth"_L1; };
        const auto &app = *std::ranges::find_if(world.okta().org().apps, isScim);
        const QJsonObject format{{u"template"_s, u"${source.login}"_s}};
        app->credentials.insert("userNameTemplate"_L1, format);
        app->visibility.insert("hide"_L1, QJsonObject{{u"iOS"_s, false}, {u"web"_s, false}});
        world.forgetTraffic();
        ENDS_WITH(world.applyWithAdmin(), 0);
        CARDS_DONE(admin, u"okta.groups-claim"_s, u"okta.scim-connection"_s, u"okta.scim-app"_s);
        QCOMPARE(app->credentials["userNameTemplate"_L1]["template"_L1].toString(), u"${source.email}"_s);
        QCOMPARE(app->visibility["hide"_L1].toObject(), (QJsonObject{{u"iOS"_s, true}, {u"web"_s, true}}));
        QVERIFY(app->provisioning.connected);
        QCOMPARE(world.writes(), QStringList());
        AGAIN_NOTHING_IS_WRITTEN(world);
    }
};

QTEST_GUILESS_MAIN(SignInScimTest)
#include "sign_in_scim_test.moc"
