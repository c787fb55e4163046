#include "app/practice/okta/agent.h"
#include "app/practice/okta/state.h"
#include "tests/journeys/dashboard_world.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// The whole way in tenants that are otherwise than most, or that go the way which is not documented.
class WaysTest : public QObject
{
    Q_OBJECT

    static void turn(const World &world, const QString &way, bool on)
    {
        const bool known = world.okta().setWay(way, on) || world.cloudflare().setWay(way, on);
        QVERIFY2(known, qPrintable(way));
    }
    static void rows(const QList<std::pair<QString, bool>> &ways)
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("on");
        for (const auto &[way, on] : ways)
            QTest::newRow(qPrintable(way)) << way << on;
    }

    static QList<QStringList> oneByOne(const QStringList &ways)
    {
        QList<QStringList> rounds;
        for (const QString &way : ways)
            rounds << QStringList{way};
        return rounds;
    }

private Q_SLOTS:
    void signInAndProvisioningIn_data()
    {
        QTest::addColumn<QStringList>("ways");
        const auto row = [](const char *name, const QStringList &ways) { QTest::newRow(name) << ways; };
        row("an older org", {u"classicEngine"_s, u"internalForbidden"_s, u"mappingCreateIs201"_s,
                             u"!testAppsTakeSettings"_s, u"!putWipesTestApps"_s, u"!promptNoneRedirects"_s});
        row("a newer org", {u"customDomain"_s, u"enforcesClientAuth"_s, u"featuresNeedBoxes"_s, u"!featuresApi"_s});
        row("an org that pushes less", {u"!backfill"_s, u"!pushesEmptyGroups"_s, u"failOnNameCollision"_s});
        row("an account of the newer kind", {u"scimBearerOnly"_s, u"scimPopulations"_s, u"scimDiscovery"_s,
                                             u"refreshAnswersBare"_s, u"!logsTestLogins"_s});
        row("odd answers", {u"datesRetryAfter"_s, u"scimOffForgets"_s, u"cutsGroupsClaim"_s, u"thinProvisioningLog"_s,
                            u"featuresDoNothing"_s});
        row("an account that shows less", {u"accountTokensSeeNoAccount"_s, u"apiTokenMasked"_s, u"!testAddress"_s,
                                           u"unknownProviderIsInvalid"_s, u"scimLogSaysError"_s});
    }
    /// One by one under BRIDGEWRIGHT_EACH_WAY.
    void signInAndProvisioningIn()
    {
        QFETCH(QStringList, ways);
        const bool each = qEnvironmentVariableIsSet("BRIDGEWRIGHT_EACH_WAY");
        const QList<QStringList> rounds = each ? oneByOne(ways) : QList<QStringList>{ways};
        for (const QStringList &round : rounds) {
            World world;
            for (const QString &way : round)
                turn(world, way.startsWith(u'!') ? way.mid(1) : way, !way.startsWith(u'!'));
            QJsonObject setup = world.setup();
            if (round.contains("accountTokensSeeNoAccount"_L1))
                setup = World::with(setup, u"cloudflare"_s, {{u"account"_s, world.cloudflare().accountId()}});
            world.writeSetup(setup);
            const QString fault = world.faultOfRound();
            QVERIFY2(fault.isEmpty(), qPrintable(round.join(u", "_s) + u": "_s + fault));
        }
    }

    /// It takes a wrong secret as well, so that nothing is proven, and Okta is not touched.
    void anEndpointThatTakesAnythingProvesNothing()
    {
        World world;
        turn(world, u"scimUnchecked"_s, true);
        world.writeSetup(world.setup());
        const Outcome outcome = world.applyWithAdmin();
        ENDS_WITH(outcome, 1);
        QCOMPARE(outcome.stateOf(u"cloudflare.scim-probe"_s), u"Failed"_s);
        QVERIFY(outcome.all(u"yourTurn"_s).isEmpty());
    }

    void membersOfTheDashboardUnder_data()
    {
        rows({{u"dashboardErrorsAreEnvelopes"_s, true},
              {u"newTokensWait"_s, true},
              {u"scimProvisioningHasSuffix"_s, true},
              {u"searchLags"_s, true}});
    }
    void membersOfTheDashboardUnder()
    {
        QFETCH(QString, way);
        QFETCH(bool, on);
        DashboardWorld world;
        if (way == "dashboardErrorsAreEnvelopes"_L1)
            world.recordInto({}); // that is no SCIM, and not to be compared with it
        turn(world, way, on);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.dashboardFaults(), QStringList());
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    /// PKCE is dropped without a word: it is not required in Okta then, and the run says so.
    void pkceThatIsDroppedIsNotRequired()
    {
        World world;
        turn(world, u"keepsPkce"_s, false);
        world.writeSetup(world.signInOnly());
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 0);
        QVERIFY2(outcome.output.contains("does not show that it sends PKCE"), qPrintable(outcome.text()));
        QVERIFY2(!world.signInApps().first()->credentials["oauthClient"_L1]["pkce_required"_L1].toBool(),
                 qPrintable(outcome.text()));
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
        const Outcome exported = world.run(u"export"_s, {u"--format"_s, u"terraform"_s});
        const QString text = exported.last(u"exported"_s).value("content"_L1).toString();
        QVERIFY2(text.contains("No pkce_required before Cloudflare shows"_L1), qPrintable(text));
        QVERIFY(!text.contains(QRegularExpression(u"pkce_required +="_s)));
    }

    /// Neither way to set the claim is there: it is left to the admin, who sees where.
    void aClaimThatNoApiTakesIsLeftToTheAdmin()
    {
        World world;
        turn(world, u"internalApi"_s, false);
        turn(world, u"federatedClaims"_s, false);
        world.writeSetup(world.signInOnly());
        const Outcome left = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(left, 4);
        QVERIFY2(left.output.contains("okta.groups-claim"), qPrintable(left.text()));
        turn(world, u"internalApi"_s, true); // now it can be seen
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
    }

    /// Nothing was said, and nothing was done: what the person has to open is named.
    void zeroTrustIsOpenedByAPerson_data()
    {
        rows({{QString(), true}, {u"notEnabledIsForbidden"_s, true}, {u"notEnabledIsNotFound"_s, true}});
    }
    void zeroTrustIsOpenedByAPerson()
    {
        QFETCH(QString, way);
        World world;
        world.writeSetup(world.signInOnly());
        turn(world, u"organization"_s, false);
        turn(world, u"organizationNeedsHuman"_s, true);
        if (!way.isEmpty())
            turn(world, way, true);
        const Outcome checked = world.run(u"check"_s);
        QVERIFY2(checked.exit == 1 || checked.exit == 3, qPrintable(checked.text()));
        QVERIFY2(checked.output.contains("one/onboarding"), qPrintable(checked.text()));
        QVERIFY(world.run(u"apply"_s, {u"--yes"_s}).exit != 0);
        QCOMPARE(world.writes(), QStringList());
    }

    void aClosedApiIsNotAMissingPermission()
    {
        World world;
        world.writeSetup(world.signInOnly());
        turn(world, u"maxAuthFailures"_s, true);
        const Outcome checked = world.run(u"check"_s);
        QVERIFY(checked.exit != 0);
        QVERIFY2(checked.output.contains("Cloudflare answers nobody for a while"), qPrintable(checked.text()));
        QVERIFY2(!checked.output.contains("needs the permission"), qPrintable(checked.text()));
    }

    /// Older documents of Cloudflare ask for the whole host as the app's team domain.
    void aTeamDomainThatIsTheWholeHostIsTakenAsItIs()
    {
        World world;
        turn(world, u"teamDomainIsWhole"_s, true);
        QJsonObject setup = World::with(world.setup(), u"signIn"_s, {{u"method"_s, u"oidc-catalog"_s}});
        setup.remove(u"scim"_s);
        world.writeSetup(setup);
        const Outcome refused = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(refused, 1);
        QVERIFY2(refused.output.contains("Enter acme.cloudflareaccess.com there"), qPrintable(refused.text()));

        for (const auto &app : world.okta().org().apps) {
            if (app->kind == bw::practice::okta::Kind::CatalogOidc)
                app->settings.insert(u"app"_s, QJsonObject{{u"team_domain"_s, u"acme.cloudflareaccess.com"_s}});
        }
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
        ENDS_WITH(world.run(u"verify"_s), 0);
    }

    /// The mapping has failed, and older orgs delete none that does.
    void aPushThatFailedCanBeTakenBack()
    {
        World world;
        turn(world, u"errorMappingsStay"_s, true);
        world.writeSetup(world.setup());
        const QJsonObject before = world.state();
        ENDS_WITH(world.applyWithAdmin(), 0);
        for (const auto &app : world.okta().org().apps) {
            for (auto &mapping : app->mappings) {
                mapping.status = u"ERROR"_s;
                mapping.errorSummary = u"Unable to update Group Push mapping"_s;
            }
        }
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.state(), before);
    }
};

QTEST_GUILESS_MAIN(WaysTest)
#include "ways_test.moc"
