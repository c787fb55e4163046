#include "app/targets/okta/api_token_check.h"
#include "app/targets/okta/findings.h"
#include "app/targets/okta/steps/risk_signals.h"
#include "tests/targets/okta/kind_bench.h"

using namespace bw;

/// Calls that Okta refuses in ways which few orgs show: faults of its own, conflicts, doors that are closed, roles of
/// the org's own making.
class TestOktaClosed : public QObject
{
    Q_OBJECT

private:
    static practice::Refusal fault(const QByteArray &verb, const QString &path, int times, bool acts)
    {
        return {verb, QRegularExpression(path), 500, u"E0000009"_s, u"Internal Server Error"_s, times, acts};
    }
    static VerdictLine lineOf(const Verdict &verdict, const QString &id)
    {
        for (const VerdictLine &line : verdict.lines) {
            if (line.id == id)
                return line;
        }
        return {.text = u"(no line)"_s};
    }
    static OktaVerdict checked(OktaBench &bench)
    {
        const Secret token(bench.token);
        const auto verdict = QCoro::waitFor(okta::checkToken(&bench.http, bench.tenant.host(), token, bench.setup, {}));
        if (!verdict)
            qFatal("%s", qPrintable(verdict.error().message));
        return *verdict;
    }
    /// A first run without provisioning.
    static void signInOnly(OktaBench &bench)
    {
        bench.setup.scim.reset();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
    }

private Q_SLOTS:
    void aFaultOfOktasIsAskedAgainOrSaid_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("times");
        QTest::addColumn<bool>("acts");
        QTest::addColumn<QString>("fails"); // the step that does; empty: none
        QTest::newRow("a look, once") << "GET"_ba << u"/api/v1/groups$"_s << 1 << false << QString();
        QTest::newRow("a look, each time") << "GET"_ba << u"/api/v1/groups$"_s << 0 << false << u"okta.preflight"_s;
        QTest::newRow("an app") << "POST"_ba << u"/api/v1/apps$"_s << 1 << false << u"okta.oidc-app"_s;
        QTest::newRow("an app, which was made") << "POST"_ba << u"/api/v1/apps$"_s << 1 << true << QString();
        QTest::newRow("an assignment, which was made") << "PUT"_ba << u"/groups/"_s << 1 << true << QString();
    }
    void aFaultOfOktasIsAskedAgainOrSaid()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        QFETCH(int, times);
        QFETCH(bool, acts);
        QFETCH(QString, fails);
        OktaBench bench;
        bench.setup.scim.reset();
        bench.tenant.order(fault(verb, path, times, acts));
        QVERIFY2((bench.run() == RunEnd::Done) == fails.isEmpty(), qPrintable(bench.story()));
        if (!fails.isEmpty()) {
            const auto error = bench.report(fails).error;
            QVERIFY2(error, qPrintable(bench.story()));
            QCOMPARE(error->kind, Error::Kind::Busy);
            QVERIFY2(error->action.contains(u"request ID "_s + error->requestId), qPrintable(error->action));
        }
        bench.tenant.clearOrders();
        bench.reopen();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.appCount(u"oidc_client"_s), 1);
        QVERIFY(bench.journal->find(okta::made::app, bench.appOfKind(u"oidc_client"_s)->id));
    }

    void aConflictIsNoSuccess()
    {
        OktaBench bench;
        bench.letAdminConnect();
        bench.setup.scim->pushGroups = QStringList{u"Design"_s};
        bench.tenant.order({"POST", QRegularExpression(u"/group-push/mappings$"_s), 409, u"E0000195"_s,
                            u"Api validation failed due to conflict: groupPushMapping"_s});
        QVERIFY2(bench.run() == RunEnd::StepFailed, qPrintable(bench.story()));
        const Error error = *bench.report(u"okta.scim-push-groups"_s).error;
        QCOMPARE(error.kind, Error::Kind::Conflict);
        QVERIFY2(error.cause.contains(u"groupPushMapping"_s) && !error.action.isEmpty(), qPrintable(error.cause));
        QVERIFY(bench.journal->madeBy(u"okta.scim-push-groups"_s).isEmpty());
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.appOfKind(u"scim2headerauth"_s)->mappings.size(), 1);
        QCOMPARE(bench.appCount(u"scim2headerauth"_s), 1);
    }

    void aTestAppThatNoCallChangesIsByHand()
    {
        OktaBench bench;
        QVERIFY(bench.tenant.setWay(u"testAppsTakeSettings"_s, false));
        QVERIFY(bench.tenant.setWay(u"catalogAppsAreFixed"_s, true));
        bench.letAdminConnect();
        const auto connects = bench.admin;
        int asked = 0;
        bench.admin = [&](const StepReport &report) {
            connects(report);
            if (report.id != u"okta.scim-app"_s || report.state != StepState::YourTurn || !report.card)
                return;
            ++asked;
            auto *app = bench.appOfKind(u"scim2headerauth"_s);
            app->credentials.insert("userNameTemplate"_L1, QJsonObject{{u"template"_s, u"${source.email}"_s}});
            app->visibility = {{u"autoSubmitToolbar"_s, false},
                               {u"hide"_s, QJsonObject{{u"web"_s, true}, {u"iOS"_s, true}}}};
        };
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QVERIFY(asked > 0);
        QCOMPARE(bench.appCount(u"scim2headerauth"_s), 1);
    }

    void anAppOfTheCatalogueThatNoCallChangesIsSaid()
    {
        KindBench bench;
        bench.setup.signIn = SignInSetup{};
        QVERIFY2(bench.goCatalog() == RunEnd::Done, qPrintable(bench.story()));
        QVERIFY(bench.tenant.setWay(u"catalogAppsAreFixed"_s, true));
        bench.setup.signIn->appLabel = u"Another label"_s;
        QVERIFY2(bench.goCatalog() == RunEnd::StepFailed, qPrintable(bench.story()));
        const Error error = *bench.report(u"okta.oidc-catalog-app"_s).error;
        QCOMPARE(error.vendorCode, u"E0000024"_s);
        QVERIFY2(error.action.contains(u"Another label"_s) && error.action.contains(u"acme"_s),
                 qPrintable(error.action));
        QCOMPARE(error.link.fragment(), u"tab-general"_s);
        QCOMPARE(bench.appCount(u"integrator-8026030_cloudflareone_1"_s), 1);
    }

    void boxesThatOktaTakesFromNoCallAreByHand()
    {
        OktaBench bench;
        QVERIFY(bench.tenant.setWay(u"featuresUnsupported"_s, true));
        bench.letAdminConnect(false);
        const auto connects = bench.admin;
        int asked = 0;
        bench.admin = [&](const StepReport &report) {
            connects(report);
            if (report.id != u"okta.scim-features"_s || report.state != StepState::YourTurn || !report.card)
                return;
            ++asked;
            bench.connectScim({}, true);
        };
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QVERIFY(asked > 0);
    }

    void riskScoresWithoutTheirProduct_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<int>("kind");
        QTest::newRow("401") << QString() << int(Error::Kind::NotAvailable);
        QTest::newRow("404") << u"riskSignalsMissing"_s << int(Error::Kind::NotAvailable);
        QTest::newRow("403") << u"riskSignalsForbidden"_s << int(Error::Kind::NotAllowed);
    }
    void riskScoresWithoutTheirProduct()
    {
        QFETCH(QString, way);
        QFETCH(int, kind);
        OktaBench bench;
        QVERIFY(way.isEmpty() || bench.tenant.setWay(way, true));
        bench.place =
            okta::makeWorkplace(&bench.http, bench.journal.get(), bench.store, bench.setup, Secret(bench.token));
        okta::RiskSignals step(bench.place, {}, {});
        const Result<Finding> found = QCoro::waitFor(step.check({}));
        QVERIFY(!found);
        QCOMPARE(int(found.error().kind), kind);
        QVERIFY2(found.error().cause.contains(u"Identity Threat Protection"_s), qPrintable(found.error().cause));
        QVERIFY2(found.error().action.contains(u"shareRiskScores"_s), qPrintable(found.error().action));
        QCOMPARE(bench.writes(), 0);
    }

    void aRoleOfTheOrgsOwnMaking_data()
    {
        QTest::addColumn<QStringList>("permissions");
        QTest::addColumn<QStringList>("resources");
        QTest::addColumn<int>("mark");
        QTest::addColumn<bool>("runs");
        using Mark = VerdictLine::Mark;
        const QStringList manages{u"okta.iam.read"_s, u"okta.apps.manage"_s, u"okta.groups.read"_s,
                                  u"okta.users.read"_s};
        const QStringList reads{u"okta.iam.read"_s, u"okta.apps.read"_s, u"okta.groups.read"_s, u"okta.users.read"_s};
        const QStringList people{u"groups"_s, u"users"_s};
        QTest::newRow("for all apps") << manages << QStringList{u"apps"_s} + people << int(Mark::Yes) << true;
        QTest::newRow("for some apps") << manages << QStringList{u"apps:oidc_client:0oaOther"_s} + people
                                       << int(Mark::Unknown) << false;
        QTest::newRow("that reads") << reads << QStringList{u"apps"_s} + people << int(Mark::No) << false;
        QTest::newRow("that does not see itself")
            << manages.mid(1) << QStringList{u"apps"_s} + people << int(Mark::Unknown) << true;
    }
    void aRoleOfTheOrgsOwnMaking()
    {
        QFETCH(QStringList, permissions);
        QFETCH(QStringList, resources);
        QFETCH(int, mark);
        QFETCH(bool, runs);
        OktaBench bench;
        bench.setup.scim.reset();
        bench.token = bench.tenant.addCustomToken(permissions, resources).toUtf8();
        const OktaVerdict verdict = checked(bench);
        const VerdictLine line = lineOf(verdict, u"okta.permission.write"_s);
        QVERIFY2(int(line.mark) == mark, qPrintable(line.text));
        QCOMPARE(verdict.usable, mark != int(VerdictLine::Mark::No));
        QCOMPARE(line.text.contains(u"Cloudflare rollout"_s), permissions.contains(u"okta.iam.read"_s));
        const RunEnd end = bench.run();
        QVERIFY2((end == RunEnd::Done) == runs, qPrintable(bench.story()));
        if (!runs)
            QCOMPARE(bench.report(u"okta.oidc-app"_s).error->kind, Error::Kind::NotAllowed);
        QCOMPARE(bench.appCount(u"oidc_client"_s), runs ? 1 : 0);
    }

    void cloudflaresTokenMayHaveSuchARole_data()
    {
        QTest::addColumn<bool>("seenByUs");
        QTest::addColumn<bool>("reads");
        QTest::addColumn<int>("mark");
        using Mark = VerdictLine::Mark;
        QTest::newRow("reads only") << true << true << int(Mark::Yes);
        QTest::newRow("may do more") << true << false << int(Mark::Note);
        QTest::newRow("not seen") << false << true << int(Mark::Unknown);
    }
    void cloudflaresTokenMayHaveSuchARole()
    {
        QFETCH(bool, seenByUs);
        QFETCH(bool, reads);
        QFETCH(int, mark);
        OktaBench bench;
        const QStringList permissions{u"okta.groups.read"_s, reads ? u"okta.users.read"_s : u"okta.users.manage"_s};
        const Secret token(bench.tenant.addCustomToken(permissions, {u"groups"_s, u"users"_s}).toUtf8());
        const Secret own = seenByUs ? Secret(bench.token) : Secret();
        Setup setup;
        setup.okta.domain = bench.tenant.host();
        const auto verdict = QCoro::waitFor(okta::checkApiToken(&bench.http, setup, token, own, {}));
        QVERIFY(verdict && verdict->usable);
        const VerdictLine line = lineOf(*verdict, u"okta.api-token.role"_s);
        QVERIFY2(int(line.mark) == mark, qPrintable(line.text));
    }

    void twoGroupsClaimsAreSaid()
    {
        OktaBench bench;
        signInOnly(bench);
        auto *app = bench.appOfKind(u"oidc_client"_s);
        app->federatedClaims << QJsonObject{
            {u"id"_s, u"ofcByHand"_s}, {u"name"_s, u"groups"_s}, {u"expression"_s, u"user.getGroups({})"_s}};
        bench.tenant.forgetRecorded();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        const auto finding = bench.report(u"okta.groups-claim"_s).finding;
        QVERIFY2(finding && finding->warnings.join(u' ').contains(u"twice"_s), qPrintable(bench.story()));
        QCOMPARE(bench.writes(), 0);
        QCOMPARE(app->federatedClaims.size(), 1); // not ours
    }

    void ofTwoGroupsClaimsOursGoes()
    {
        OktaBench bench;
        QVERIFY(bench.tenant.setWay(u"internalApi"_s, false));
        signInOnly(bench);
        auto *app = bench.appOfKind(u"oidc_client"_s);
        QCOMPARE(app->federatedClaims.size(), 1);
        QVERIFY(bench.tenant.setWay(u"internalApi"_s, true));
        app->idTokenClaim = {{u"name"_s, u"groups"_s}, {u"groupFilterType"_s, u"REGEX"_s}, {u"value"_s, u".*"_s}};
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(app->federatedClaims.size(), 0);
        QVERIFY(!app->idTokenClaim.isEmpty());
        QVERIFY(!bench.journal->find(okta::made::groupsClaim, app->id));
    }
};

QTEST_GUILESS_MAIN(TestOktaClosed)
#include "tst_okta_closed.moc"
