#include "app/net/http_client.h"
#include "tests/support/recording_log.h"
#include "tests/support/scripted_server.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bw;
using namespace bw::tests;

/// Stop, and the end of the client, whatever a question is doing just then: it ends, as cancelled, at once.
class HttpEndsTest : public QObject
{
    Q_OBJECT

    enum Doing { Connecting, AwaitingAnswer, ReadingBody, Queued, WaitingForLimit };

    struct Scene
    {
        std::unique_ptr<ScriptedServer> server = std::make_unique<ScriptedServer>();
        std::unique_ptr<HttpClient> client = std::make_unique<HttpClient>();
        std::vector<ResultTask<HttpResponse>> others;
        std::stop_source stop;
        std::stop_source stopOthers;
        std::optional<ResultTask<HttpResponse>> task;

        void reach(Doing doing)
        {
            HttpRequest request{.url = server->url()};
            request.vendor = u"cloudflare"_s;
            QSignalSpy waiting(client.get(), &HttpClient::waiting);
            if (doing == ReadingBody)
                server->script({"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", Scripted::Then::KeepOpen, {}});
            else if (doing == WaitingForLimit)
                server->script(Scripted::answer(429, {}, {"Retry-After: 60"}));
            server->always([](const SeenRequest &) { return Scripted::nothing(); });
            for (int i = 0; doing == Queued && i < 5; ++i)
                others.push_back(client->send(request, stopOthers.get_token()));
            task = client->send(request, stop.get_token());
            if (doing == WaitingForLimit)
                QTRY_COMPARE(waiting.count(), 1);
            else if (doing != Connecting)
                QTRY_COMPARE(server->seen().size(), doing == Queued ? 5 : 1);
            if (doing == ReadingBody)
                QTest::qWait(30); // the first bytes arrive
            QVERIFY(!task->isReady());
        }
        Error::Kind end() { return QCoro::waitFor(*std::exchange(task, std::nullopt)).error().kind; }
    };

    static void addDoings()
    {
        QTest::addColumn<Doing>("doing");
        QTest::newRow("connecting") << Connecting;
        QTest::newRow("awaiting the answer") << AwaitingAnswer;
        QTest::newRow("reading the body") << ReadingBody;
        QTest::newRow("in the queue") << Queued;
        QTest::newRow("waiting for a rate limit") << WaitingForLimit;
    }

private Q_SLOTS:
    void stops_data() { addDoings(); }
    void stops()
    {
        QFETCH(Doing, doing);
        Scene scene;
        scene.reach(doing);
        QElapsedTimer timer;
        timer.start();
        scene.stop.request_stop();
        QCOMPARE(scene.end(), Error::Kind::Cancelled);
        QVERIFY(timer.elapsed() < 2000);
        scene.stopOthers.request_stop();
        for (auto &other : scene.others)
            QCOMPARE(QCoro::waitFor(other).error().kind, Error::Kind::Cancelled);
        QVERIFY(scene.server->seen().size() <= (doing == Queued ? 5 : 1));
    }

    void endsWithTheClient_data() { addDoings(); }
    void endsWithTheClient()
    {
        QFETCH(Doing, doing);
        Scene scene;
        scene.reach(doing);
        scene.client.reset();
        QCOMPARE(scene.end(), Error::Kind::Cancelled);
        for (auto &other : scene.others)
            QCOMPARE(QCoro::waitFor(other).error().kind, Error::Kind::Cancelled);
    }

    void theClientMayDieInAListener()
    {
        ScriptedServer server;
        server.always([](const SeenRequest &) { return Scripted::answer(200, "{}"); });
        auto *client = new HttpClient;
        connect(client, &HttpClient::exchanged, client, [client] { delete client; });
        HttpRequest request{.url = server.url()};
        const auto response = QCoro::waitFor(client->send(request, {}));
        QVERIFY(response); // it had come
    }

    void theClientMayDieInsideAQuestion()
    {
        ScriptedServer server;
        server.script(Scripted::answer(429, {}, {"Retry-After: 60"}));
        auto *client = new HttpClient;
        connect(client, &HttpClient::waiting, client, [client] { delete client; });
        HttpRequest request{.url = server.url()};
        request.vendor = u"cloudflare"_s;
        QCOMPARE(QCoro::waitFor(client->send(request, {})).error().kind, Error::Kind::Cancelled);
    }

    void stoppedBeforeItBegan()
    {
        ScriptedServer server;
        RecordingLog log;
        HttpClient client;
        client.setChangeLog(&log);
        std::stop_source stop;
        stop.request_stop();
        HttpRequest request{.verb = "POST", .url = server.url()};
        QCOMPARE(QCoro::waitFor(client.send(request, stop.get_token())).error().kind, Error::Kind::Cancelled);
        QCOMPARE(server.connections(), 0);
        QVERIFY(log.told.isEmpty());
    }

    void aPlaceInTheQueueIsNotLost()
    {
        ScriptedServer server;
        server.always([](const SeenRequest &) { return Scripted::answer(200).after(30ms); });
        HttpClient client;
        HttpRequest request{.url = server.url()};
        std::vector<std::stop_source> stops(20);
        std::vector<ResultTask<HttpResponse>> tasks;
        for (auto &stop : stops)
            tasks.push_back(client.send(request, stop.get_token()));
        QTRY_VERIFY(server.seen().size() >= 3);
        for (std::size_t i = 0; i < stops.size(); i += 2)
            stops[i].request_stop();
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            const auto response = QCoro::waitFor(tasks[i]);
            QVERIFY(response || (i % 2 == 0 && response.error().kind == Error::Kind::Cancelled));
        }
        QVERIFY(QCoro::waitFor(client.send(request, {})));
    }

    void theDroppedTaskGoesOn()
    {
        ScriptedServer server;
        server.always([](const SeenRequest &) { return Scripted::answer(200); });
        HttpClient client;
        QSignalSpy exchanged(&client, &HttpClient::exchanged);
        HttpRequest request{.url = server.url()};
        (void)client.send(request, {});
        QTRY_COMPARE(exchanged.count(), 1);
    }
};

QTEST_GUILESS_MAIN(HttpEndsTest)
#include "http_ends_test.moc"
