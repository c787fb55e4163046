#include "app/journal/announcement.h"
#include "tests/targets/okta/okta_bench.h"

#include <QTimer>

using namespace bw;

/// Answers that get lost, runs that are cut short, and undo.
class TestOktaLost : public QObject
{
    Q_OBJECT

private:
    static void expectOneOfEverything(OktaBench &bench)
    {
        QCOMPARE(bench.appCount(u"oidc_client"_s), 1);
        QCOMPARE(bench.appCount(u"scim2headerauth"_s), 1);
        const auto *scim = bench.appOfKind(u"scim2headerauth"_s);
        QCOMPARE(scim->mappings.size(), 3);
        QCOMPARE(scim->groups.size(), 1);
    }
    static DoneTask undoAll(OktaBench *bench)
    {
        const QList<MadeObject> made = bench->journal->madeObjects();
        for (auto object = made.crbegin(); object != made.crend(); ++object) {
            okta::OktaUndoer mine(bench->place);
            const Done removed = co_await mine.remove(object->kind, object->id, object->data, {});
            if (!removed)
                co_return removed.error();
            const Done noted = bench->journal->removed(object->kind, object->id);
            if (!noted)
                co_return noted.error();
        }
        co_return done();
    }

private Q_SLOTS:
    void lostAnswer_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("times");
        QTest::newRow("of the first app") << "POST"_ba << u"/api/v1/apps$"_s << 1;
        QTest::newRow("of both apps") << "POST"_ba << u"/api/v1/apps$"_s << 2;
        QTest::newRow("of the claim") << "POST"_ba << u"/idToken$"_s << 1;
        QTest::newRow("of an assignment, each time") << "PUT"_ba << u"/groups/"_s << 0;
        QTest::newRow("of a mapping") << "POST"_ba << u"/group-push/mappings$"_s << 1;
        QTest::newRow("of all mappings") << "POST"_ba << u"/group-push/mappings$"_s << 0;
    }
    void lostAnswer()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        QFETCH(int, times);
        OktaBench bench;
        bench.letAdminConnect();
        practice::Fault fault;
        fault.verb = verb;
        fault.path = QRegularExpression(path);
        fault.action = practice::Fault::Action::CutAfterActing;
        fault.times = times;
        bench.tenant.addFault(fault);
        const RunEnd end = bench.run();
        bench.tenant.clearFaults();
        if (end != RunEnd::Done) {
            bench.reopen();
            QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        }
        expectOneOfEverything(bench);
        const auto *oidc = bench.appOfKind(u"oidc_client"_s);
        const auto *scim = bench.appOfKind(u"scim2headerauth"_s);
        QVERIFY(bench.journal->find(okta::made::app, oidc->id));
        QVERIFY(bench.journal->find(okta::made::app, scim->id));
        QVERIFY(bench.journal->find(okta::made::groupsClaim, oidc->id));
        for (const auto &mapping : scim->mappings)
            QVERIFY(bench.journal->find(okta::made::groupPush, mapping.id));
        for (const auto &group : oidc->groups)
            QVERIFY(bench.journal->find(okta::made::assignment, oidc->id + u'/' + group.groupId));
    }

    void stoppedAnywhereItGoesOnWithoutADouble_data()
    {
        QTest::addColumn<int>("change");
        for (int change = 1; change <= 8; ++change)
            QTest::addRow("after change %d", change) << change;
    }
    void stoppedAnywhereItGoesOnWithoutADouble()
    {
        QFETCH(int, change);
        OktaBench bench;
        bench.letAdminConnect();
        // From this change on everything hangs, as if the cable were pulled; then the program is stopped.
        practice::Fault fault;
        fault.path = QRegularExpression(u"/api/"_s);
        fault.action = practice::Fault::Action::HangAfterActing;
        fault.times = 0;
        int seen = 0;
        std::stop_source stop;
        QObject::connect(&bench.http, &HttpClient::exchanged, &bench.http, [&](const Exchange &exchange) {
            if (exchange.verb == u"GET"_s || ++seen != change)
                return;
            bench.tenant.addFault(fault);
            QTimer::singleShot(150, &bench.http, [&stop] { stop.request_stop(); });
        });
        bench.runner = std::make_unique<PlanRunner>(bench.makePlan());
        QObject::connect(bench.runner.get(), &PlanRunner::stepChanged, bench.runner.get(), bench.admin);
        RunOptions options;
        options.pollEvery = 20ms;
        QCOMPARE(QCoro::waitFor(bench.runner->run(options, stop.get_token())), RunEnd::Interrupted);
        bench.tenant.clearFaults();
        bench.reopen();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        expectOneOfEverything(bench);
        QVERIFY(bench.journal->find(okta::made::app, bench.appOfKind(u"oidc_client"_s)->id));
        QVERIFY(bench.journal->find(okta::made::app, bench.appOfKind(u"scim2headerauth"_s)->id));
    }

    void endedBetweenAnswerAndJournalTheAppIsStillOurs()
    {
        OktaBench bench;
        bench.letAdminConnect();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        const QString id = bench.scimApp->id;
        // The journal as it would be if the program had ended right after the answer.
        const QString label = bench.setup.scim->appLabel;
        QVERIFY(bench.journal->removed(okta::made::app, id));
        QVERIFY(announce(*bench.journal, u"okta.scim-app"_s, label));
        bench.reopen();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.appCount(u"scim2headerauth"_s), 1);
        QVERIFY(bench.journal->find(okta::made::app, id));
    }

    void undoRemovesWhatWeMadeAndNothingElse()
    {
        OktaBench bench;
        const qsizetype before = qsizetype(bench.tenant.org().apps.size());
        bench.letAdminConnect();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        const QString key = secret_key::clientSecret(bench.setup.okta.domain, bench.client->id);
        const Done undone = QCoro::waitFor(undoAll(&bench));
        QVERIFY2(undone, qPrintable(undone.error().message + undone.error().detail));
        QCOMPARE(qsizetype(bench.tenant.org().apps.size()), before);
        QVERIFY(bench.journal->madeObjects().isEmpty());
        QCOMPARE(QCoro::waitFor(bench.store->read(key, {})).error().kind, Error::Kind::NotFound);
        QVERIFY(!bench.scim.store.all(practice::scim::Kind::Group).isEmpty()); // the other side's groups stay
    }

    void undoOfWhatIsGoneIsDone()
    {
        OktaBench bench;
        bench.letAdminConnect();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        bench.tenant.org().apps.clear();
        QVERIFY(QCoro::waitFor(undoAll(&bench)));
        QCOMPARE(bench.tenant.recorded("DELETE", QRegularExpression(u"."_s)).size(), 0);
    }

    void undoLeavesAnAdoptedAppAndPutsItsClaimBack()
    {
        OktaBench bench;
        bench.setup.scim.reset();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        auto *app = bench.appOfKind(u"oidc_client"_s);
        const QString id = app->id;
        // As if the app had been there before us, with another filter.
        const QList<MadeObject> made = bench.journal->madeObjects();
        for (const MadeObject &object : made)
            QVERIFY(bench.journal->removed(object.kind, object.id));
        app->groups.clear();
        const QJsonObject theirs{{u"valueType"_s, u"GROUPS"_s},
                                 {u"groupFilterType"_s, u"STARTS_WITH"_s},
                                 {u"issuerMode"_s, u"ORG_URL"_s},
                                 {u"name"_s, u"groups"_s},
                                 {u"value"_s, u"vpn-"_s}};
        app->idTokenClaim = theirs;
        QVERIFY2(bench.run({.mayChangeForeign = true}) == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(app->idTokenClaim.value("value"_L1).toString(), u".*"_s);
        QCOMPARE(app->groups.size(), 1);
        const Done undone = QCoro::waitFor(undoAll(&bench));
        QVERIFY2(undone, qPrintable(undone.error().message + undone.error().detail));
        QVERIFY(bench.tenant.org().app(id));
        QCOMPARE(app->idTokenClaim.value("value"_L1).toString(), u"vpn-"_s);
        QCOMPARE(app->idTokenClaim.value("groupFilterType"_L1).toString(), u"STARTS_WITH"_s);
        QCOMPARE(app->groups.size(), 0);
    }

    void undoPutsTheClaimBackThatAnAnswerWasLostFor()
    {
        OktaBench bench;
        bench.setup.scim.reset();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        auto *app = bench.appOfKind(u"oidc_client"_s);
        QVERIFY(bench.journal->removed(okta::made::app, app->id)); // as if it were somebody else's
        QVERIFY(bench.journal->removed(okta::made::groupsClaim, app->id));
        app->idTokenClaim.insert("value"_L1, u"vpn-.*"_s);
        practice::Fault fault;
        fault.verb = "POST";
        fault.path = QRegularExpression(u"/idToken$"_s);
        fault.action = practice::Fault::Action::CutAfterActing;
        bench.tenant.addFault(fault);
        QVERIFY2(bench.run({.mayChangeForeign = true}) == RunEnd::Done, qPrintable(bench.story())); // seen there
        QCOMPARE(app->idTokenClaim.value("value"_L1).toString(), u".*"_s);
        const Done undone = QCoro::waitFor(undoAll(&bench));
        QVERIFY2(undone, qPrintable(undone.error().message + undone.error().detail));
        QCOMPARE(app->idTokenClaim.value("value"_L1).toString(), u"vpn-.*"_s);
    }

    void undoTakesTheClaimOffAnAppThatHadNone_data()
    {
        QTest::addColumn<bool>("internal");
        QTest::newRow("as a filter") << true;
        QTest::newRow("as a token claim") << false;
    }
    void undoTakesTheClaimOffAnAppThatHadNone()
    {
        QFETCH(bool, internal);
        OktaBench bench;
        bench.setup.scim.reset();
        bench.tenant.ways().internalApi = internal;
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        auto *app = bench.appOfKind(u"oidc_client"_s);
        QVERIFY(bench.journal->removed(okta::made::app, app->id)); // as if it were somebody else's
        QVERIFY(internal ? !app->idTokenClaim.isEmpty() : app->federatedClaims.size() == 1);
        const Done undone = QCoro::waitFor(undoAll(&bench));
        QVERIFY2(undone, qPrintable(undone.error().message + undone.error().detail));
        QVERIFY(app->idTokenClaim.isEmpty());
        QVERIFY(app->federatedClaims.isEmpty());
    }

    void journalEntriesThatWereTamperedWithAreRefused()
    {
        OktaBench bench;
        okta::OktaUndoer undoer(
            okta::makeWorkplace(&bench.http, bench.journal.get(), bench.store, bench.setup, Secret(bench.token)));
        const QJsonObject data{{u"app"_s, u"0oa1/../../users/00u1"_s}, {u"group"_s, u"00g1"_s}};
        for (const QString &kind : undoer.kinds())
            QVERIFY(!QCoro::waitFor(undoer.remove(kind, u"../users/00u1"_s, data, {})));
        QCOMPARE(bench.tenant.requestCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOktaLost)
#include "tst_okta_lost.moc"
