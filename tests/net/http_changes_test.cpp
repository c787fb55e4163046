#include "app/net/http_client.h"
#include "tests/support/recording_log.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bw;
using namespace bw::tests;

namespace {

HttpRequest change(const QByteArray &verb, const QUrl &url)
{
    HttpRequest request{.verb = verb, .url = url, .body = R"({"label":"x"})"};
    request.vendor = u"okta"_s;
    return request;
}

Result<HttpResponse> wait(HttpClient &client, const HttpRequest &request)
{
    return QCoro::waitFor(client.send(request, {}));
}

} // namespace

/// No change leaves the program before somebody has noted it.
class HttpChangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsNoChangeWithoutALog_data()
    {
        QTest::addColumn<QByteArray>("verb");
        for (const char *verb : {"POST", "PUT", "PATCH", "DELETE", "PURGE"})
            QTest::newRow(verb) << QByteArray(verb);
    }
    void sendsNoChangeWithoutALog()
    {
        QFETCH(QByteArray, verb);
        ScriptedServer server;
        HttpClient client;
        const auto response = wait(client, change(verb, server.url()));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Unexpected);
        QCOMPARE(server.connections(), 0);
    }

    void sendsNoChangeThatTheLogRefuses()
    {
        ScriptedServer server;
        RecordingLog log;
        log.refusal = Error{.kind = Error::Kind::BadInput, .message = u"The disk is full."_s};
        HttpClient client;
        client.setChangeLog(&log);
        const auto response = wait(client, change("POST", server.url()));
        QVERIFY(!response);
        QCOMPARE(response.error().message, u"The disk is full."_s);
        QCOMPARE(server.connections(), 0);
    }

    void notesBeforeItSends()
    {
        ScriptedServer server;
        server.script(Scripted::answer(201, "{}", {"X-Okta-Request-Id: req-1"}));
        RecordingLog log;
        int seenBefore = -1;
        log.onBefore = [&] { seenBefore = server.connections(); };
        HttpClient client;
        client.setChangeLog(&log);
        QVERIFY(wait(client, change("POST", server.url(u"/apps"_s))));
        QCOMPARE(seenBefore, 0);
        QCOMPARE(log.told, QStringList({u"before POST /apps"_s, u"after POST /apps 201 req-1"_s}));
        const SeenRequest seen = server.seen().constFirst();
        QCOMPARE(seen.body, R"({"label":"x"})"_ba);
        QCOMPARE(seen.header("Content-Type"), "application/json"_ba);
    }

    void notesNothingThatChangesNothing()
    {
        ScriptedServer server;
        server.always([](const SeenRequest &) { return Scripted::answer(200, R"({"active":false})"); });
        RecordingLog log;
        HttpClient client;
        client.setChangeLog(&log);
        HttpRequest introspect = change("POST", server.url(u"/introspect"_s));
        introspect.changes = false;
        introspect.contentType = "application/x-www-form-urlencoded";
        introspect.body = "token=x";
        QVERIFY(wait(client, introspect));
        HttpRequest get{.url = server.url()};
        QVERIFY(wait(client, get));
        QVERIFY(log.told.isEmpty());
        QCOMPARE(server.seen().constFirst().header("Content-Type"), "application/x-www-form-urlencoded"_ba);

        get.changes = true; // a GET that logs somebody out, say
        QVERIFY(wait(client, get));
        QCOMPARE(log.told.size(), 2);
    }

    void sendsEachVerbWithItsBodyOnce_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("body");
        for (const char *verb : {"POST", "PUT", "PATCH", "DELETE"}) {
            QTest::addRow("%s with a body", verb) << QByteArray(verb) << R"({"a":1})"_ba;
            QTest::addRow("%s without", verb) << QByteArray(verb) << QByteArray();
            QTest::addRow("%s with a large body", verb) << QByteArray(verb) << QByteArray(300'000, 'x');
        }
    }
    void sendsEachVerbWithItsBodyOnce()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, body);
        ScriptedServer server;
        server.script(Scripted::answer(200));
        RecordingLog log;
        HttpClient client;
        client.setChangeLog(&log);
        HttpRequest request = change(verb, server.url());
        request.body = body;
        const auto response = wait(client, request);
        QVERIFY2(response, qPrintable(response.error().message));
        QCOMPARE(server.seen().size(), 1);
        QCOMPARE(server.seen().constFirst().verb, verb);
        QCOMPARE(server.seen().constFirst().body, body);
        QCOMPARE(server.seen().constFirst().hasHeader("Content-Type"), !body.isEmpty());
    }

    void leavesTheChangeOpenWhenNobodyKnows_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::newRow("POST") << "POST"_ba;
        QTest::newRow("PUT") << "PUT"_ba;
    }
    void leavesTheChangeOpenWhenNobodyKnows()
    {
        QFETCH(QByteArray, verb);
        ScriptedServer server;
        server.always([](const SeenRequest &) { return Scripted::reset(); });
        RecordingLog log;
        HttpClient client;
        client.setWaitFactor(0);
        client.setChangeLog(&log);
        const auto response = wait(client, change(verb, server.url(u"/apps"_s)));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Unreachable);
        QCOMPARE(log.told, QStringList(u"before %1 /apps"_s.arg(QString::fromLatin1(verb))));
        QVERIFY2(response.error().cause.contains(u"not known"_s), qPrintable(response.error().cause));
    }

    void closesTheChangeThatNeverLeft()
    {
        QUrl nowhere;
        {
            const ScriptedServer server;
            nowhere = server.url(u"/apps"_s);
        }
        RecordingLog log;
        HttpClient client;
        client.setChangeLog(&log);
        const auto response = wait(client, change("POST", nowhere));
        QCOMPARE(response.error().kind, Error::Kind::Unreachable);
        QCOMPARE(log.told, QStringList({u"before POST /apps"_s, u"after POST /apps 0"_s}));
        QVERIFY2(!response.error().cause.contains(u"not known"_s), qPrintable(response.error().cause));
    }

    void notesARepeatedChangeOnce()
    {
        ScriptedServer server;
        server.script(Scripted::answer(503));
        server.script(Scripted::answer(200));
        RecordingLog log;
        HttpClient client;
        client.setWaitFactor(0);
        client.setChangeLog(&log);
        QVERIFY(wait(client, change("PUT", server.url(u"/x"_s))));
        QCOMPARE(log.told, QStringList({u"before PUT /x"_s, u"after PUT /x 200"_s}));
    }

    // A 429 says that nothing was done, so whoever stops while we wait leaves nothing open.
    void closesTheChangeBeforeItWaits()
    {
        ScriptedServer server;
        server.script(Scripted::answer(429));
        server.script(Scripted::answer(201));
        RecordingLog log;
        HttpClient client;
        client.setWaitFactor(0);
        client.setChangeLog(&log);
        QVERIFY(wait(client, change("POST", server.url(u"/x"_s))));
        QCOMPARE(log.told, QStringList({u"before POST /x"_s, u"after POST /x 429"_s, u"before POST /x"_s,
                                        u"after POST /x 201"_s}));
    }

    void doesNotCallALogThatWasTakenAway()
    {
        ScriptedServer server;
        server.script(Scripted::answer(200).after(50ms));
        HttpClient client;
        auto log = std::make_unique<RecordingLog>();
        client.setChangeLog(log.get());
        auto task = client.send(change("POST", server.url()), {});
        QTRY_COMPARE(server.seen().size(), 1);
        client.setChangeLog(nullptr);
        log.reset();
        QVERIFY(QCoro::waitFor(std::move(task)));
    }
};

QTEST_GUILESS_MAIN(HttpChangesTest)
#include "http_changes_test.moc"
