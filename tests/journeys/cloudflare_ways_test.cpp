#include "app/practice/okta/state.h"
#include "tests/journeys/world.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using bw::practice::Fault;
using namespace Qt::StringLiterals;

/// The whole way past a Cloudflare that surprises: a team that is called otherwise, and errors of its own.
class CloudflareWaysTest : public QObject
{
    Q_OBJECT

    static void turn(const World &world, const QString &way, bool on = true)
    {
        QVERIFY2(world.cloudflare().setWay(way, on), qPrintable(way));
    }
    static QStringList callbacksOf(const World &world)
    {
        QStringList addresses;
        for (const auto *app : world.signInApps())
            addresses << app->settings["oauthClient"_L1]["redirect_uris"_L1][0].toString();
        return addresses;
    }

private Q_SLOTS:
    /// Everything would be made a second time under the new name, beside what nobody can sign in by any more.
    void aRenamedTeamIsTakenBackAndSetUpAnew()
    {
        World world;
        world.writeSetup(world.signInOnly());
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        turn(world, u"teamIsRenamed"_s);
        world.forgetTraffic();
        for (const QString &command : {u"plan"_s, u"verify"_s})
            ENDS_WITH(world.run(command), 1);
        const Outcome refused = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(refused, 1);
        QVERIFY2(refused.output.contains("when this was set up"), qPrintable(refused.text()));
        const Outcome diagnosed = world.run(u"diagnose"_s, {u"--symptom"_s, u"sign-in"_s});
        QVERIFY2(diagnosed.output.contains("when this was set up"), qPrintable(diagnosed.text()));
        QCOMPARE(world.writes(), QStringList());

        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(callbacksOf(world), QStringList());
        world.writeSetup(World::with(world.signInOnly(), u"cloudflare"_s, {{u"team"_s, u"acme-new"_s}}));
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(callbacksOf(world), QStringList{u"https://acme-new.cloudflareaccess.com/cdn-cgi/access/callback"_s});
        QCOMPARE(world.loginMethods(u"okta"_s).size(), 1);
    }

    /// The API knows it, its own address does not: what is proven without it is, and Okta gets no app for SCIM.
    void aTeamThatIsNotKnownYetIsWaitedForByTheNextRun()
    {
        World world;
        turn(world, u"teamIsKnown"_s, false);
        const Outcome refused = world.applyWithAdmin();
        ENDS_WITH(refused, 1);
        QCOMPARE(refused.stateOf(u"cloudflare.scim-probe"_s), u"Failed"_s);
        QCOMPARE(refused.stateOf(u"okta.scim-app"_s), u"Skipped"_s);
        QVERIFY(refused.all(u"yourTurn"_s).isEmpty());
        turn(world, u"teamIsKnown"_s);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
    }

    /// The login method is made, and the answer is an error: it is found, and what the answer would have told is made
    /// anew.
    void nothingIsMadeTwiceWhereTheAnswerIsAnError()
    {
        World world;
        const QJsonObject before = world.state();
        world.cloudflare().addFault({.verb = "POST"_ba,
                                     .path = QRegularExpression(u"/identity_providers$"_s),
                                     .action = Fault::Action::InternalErrorAfterActing,
                                     .times = 0});
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
        QCOMPARE(world.loginMethods(u"okta"_s).size(), 1);
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.state(), before);
    }
};

QTEST_GUILESS_MAIN(CloudflareWaysTest)
#include "cloudflare_ways_test.moc"
