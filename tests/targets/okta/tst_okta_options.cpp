#include "app/targets/okta/steps/authorization_server.h"
#include "tests/targets/okta/okta_bench.h"

using namespace bw;

/// The custom authorization server.
class TestOktaOptions : public QObject
{
    Q_OBJECT

private:
    static RunEnd runWithServer(OktaBench &bench)
    {
        bench.setup.scim.reset();
        Plan plan = bench.makePlan();
        plan.add<okta::AuthorizationServer>(bench.place, bench.client, QStringList{u"okta.oidc-app"_s});
        bench.runner = std::make_unique<PlanRunner>(plan);
        RunOptions options;
        options.pollEvery = 20ms;
        return QCoro::waitFor(bench.runner->run(options, {}));
    }

private Q_SLOTS:
    void serverIsEquipped_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("one that is there") << u"default"_s;
        QTest::newRow("one by a new name") << u"Cloudflare claims"_s;
    }
    void serverIsEquipped()
    {
        QFETCH(QString, server);
        OktaBench bench;
        bench.setup.signIn->authorizationServer = server;
        bench.setup.signIn->claims = QStringList{u"department"_s};
        QVERIFY2(runWithServer(bench) == RunEnd::Done, qPrintable(bench.story()));
        const QString id = bench.client->authorizationServer;
        const auto *made = bench.tenant.org().authorizationServer(id);
        QVERIFY(made);
        QCOMPARE(made->scopes.size(), 1);
        QCOMPARE(made->scopes.first()["name"_L1].toString(), u"groups"_s);
        QCOMPARE(made->claims.size(), 2);
        QCOMPARE(made->claims.first()["name"_L1].toString(), u"groups"_s);
        QCOMPARE(made->claims.last()["name"_L1].toString(), u"department"_s);
        QCOMPARE(made->policies.size(), 1);
        QCOMPARE(made->policies.first()["conditions"_L1]["clients"_L1]["include"_L1][0].toString(), bench.client->id);
        QCOMPARE(made->rules.first().size(), 1);

        bench.tenant.forgetRecorded();
        QVERIFY2(runWithServer(bench) == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.writes(), 0);
        QCOMPARE(bench.client->authorizationServer, id);
        QCOMPARE(bench.tenant.org().authorizationServers.size(), server == u"default"_s ? 1u : 2u);
    }

    void undoTakesOnlyOursOffTheServer()
    {
        OktaBench bench;
        bench.setup.signIn->authorizationServer = u"default"_s;
        auto *server = bench.tenant.org().authorizationServer(u"default"_s);
        server->scopes << QJsonObject{{u"id"_s, u"scp1"_s}, {u"name"_s, u"theirs"_s}};
        QVERIFY2(runWithServer(bench) == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(server->scopes.size(), 2);
        okta::OktaUndoer undoer(bench.place);
        const QList<MadeObject> made = bench.journal->madeObjects();
        for (auto object = made.crbegin(); object != made.crend(); ++object) {
            const Done removed = QCoro::waitFor(undoer.remove(object->kind, object->id, object->data, {}));
            QVERIFY2(removed, qPrintable(object->kind + removed.error().message + removed.error().detail));
            QVERIFY(!undoer.describe(object->kind, object->id, object->data).contains(u"%"_s));
        }
        QCOMPARE(server->scopes.size(), 1);
        QVERIFY(server->claims.isEmpty());
        QVERIFY(server->policies.isEmpty());
    }

    void partsWhoseAnswerWasLostAreTakenOff_data()
    {
        QTest::addColumn<QString>("collection");
        QTest::newRow("scope") << u"scopes"_s;
        QTest::newRow("claim") << u"claims"_s;
        QTest::newRow("policy") << u"policies"_s;
    }
    void partsWhoseAnswerWasLostAreTakenOff()
    {
        QFETCH(QString, collection);
        OktaBench bench;
        bench.setup.signIn->authorizationServer = u"default"_s;
        practice::Fault fault;
        fault.verb = "POST";
        fault.path = QRegularExpression(u'/' + collection + u'$');
        fault.action = practice::Fault::Action::CutAfterActing;
        bench.tenant.addFault(fault);
        QVERIFY2(runWithServer(bench) == RunEnd::NetworkFailed, qPrintable(bench.story()));
        bench.reopen();
        QVERIFY2(runWithServer(bench) == RunEnd::Done, qPrintable(bench.story()));
        okta::OktaUndoer undoer(bench.place);
        const QList<MadeObject> made = bench.journal->madeObjects();
        for (auto object = made.crbegin(); object != made.crend(); ++object)
            QVERIFY(QCoro::waitFor(undoer.remove(object->kind, object->id, object->data, {})));
        const auto *server = bench.tenant.org().authorizationServer(u"default"_s);
        QVERIFY(server->scopes.isEmpty());
        QVERIFY(server->claims.isEmpty());
        QVERIFY(server->policies.isEmpty());
    }

    void orgWithoutTheFeatureIsToldSo()
    {
        OktaBench bench;
        bench.tenant.ways().apiAccessManagement = false;
        bench.setup.signIn->authorizationServer = u"default"_s;
        QVERIFY2(runWithServer(bench) == RunEnd::StepFailed, qPrintable(bench.story()));
        const Error error = *bench.report(u"okta.authorization-server"_s).error;
        QCOMPARE(error.kind, Error::Kind::NotAvailable);
        QVERIFY(error.cause.contains(u"API Access Management"_s));
        QVERIFY(!error.action.isEmpty());
    }

    void unknownServerIsAFaultOfTheField()
    {
        OktaBench bench;
        bench.setup.signIn->authorizationServer = u"aus0nobody0knows"_s;
        QVERIFY2(runWithServer(bench) == RunEnd::StepFailed, qPrintable(bench.story()));
        QCOMPARE(bench.report(u"okta.authorization-server"_s).error->field, u"signIn.authorizationServer"_s);
    }
};

QTEST_GUILESS_MAIN(TestOktaOptions)
#include "tst_okta_options.moc"
