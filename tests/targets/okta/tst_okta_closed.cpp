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
        QTest::newRow("an app, which was made") << "POST"_ba << u"/api/v1/apps$"_s << 1 << true << u"okta.oidc-app"_s;
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
};

QTEST_GUILESS_MAIN(TestOktaClosed)
#include "tst_okta_closed.moc"
