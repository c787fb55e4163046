#include "app/net/http_client.h"
#include "tests/support/recording_log.h"
#include "tests/support/scripted_server.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bw;
using namespace bw::tests;

/// What is sent again, and what never is.
class HttpRepeatsTest : public QObject
{
    Q_OBJECT

    Result<HttpResponse> wait(const QByteArray &verb, const QUrl &url, const QByteArray &body = {})
    {
        HttpRequest request{.verb = verb, .url = url, .body = body};
        request.vendor = u"okta"_s;
        return QCoro::waitFor(m_client->send(request, {}));
    }

    std::unique_ptr<HttpClient> m_client;
    RecordingLog m_log;

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<HttpClient>();
        m_client->setWaitFactor(0);
        m_client->setChangeLog(&m_log);
    }
    void cleanup() { m_client.reset(); }

    void repeatsAfterAStatus_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("repeats");
        for (const char *verb : {"GET", "HEAD", "PUT", "DELETE"}) {
            for (const int status : {423, 429, 500, 502, 503, 504})
                QTest::addRow("%s %d", verb, status) << QByteArray(verb) << status << true;
            for (const int status : {400, 404, 409, 501, 505})
                QTest::addRow("%s %d", verb, status) << QByteArray(verb) << status << false;
        }
        for (const char *verb : {"POST", "PATCH"}) {
            for (const int status : {423, 429}) // nothing was done
                QTest::addRow("%s %d", verb, status) << QByteArray(verb) << status << true;
            for (const int status : {500, 502, 503, 504})
                QTest::addRow("%s %d", verb, status) << QByteArray(verb) << status << false;
        }
    }
    void repeatsAfterAStatus()
    {
        QFETCH(QByteArray, verb);
        QFETCH(int, status);
        QFETCH(bool, repeats);
        ScriptedServer server;
        server.script(Scripted::answer(status));
        server.always([](const SeenRequest &) { return Scripted::answer(200); });
        const auto response = wait(verb, server.url());
        QVERIFY(response);
        QCOMPARE(response->status, repeats ? 200 : status);
        QCOMPARE(server.seen().size(), repeats ? 2 : 1);
    }

    /// Okta asks for one more try after its own mishap, and no more.
    void aMishapIsAskedOnceMore()
    {
        ScriptedServer server;
        server.always([](const SeenRequest &) { return Scripted::answer(500); });
        const auto response = wait("GET", server.url());
        QVERIFY(response);
        QCOMPARE(response->status, 500);
        QCOMPARE(server.seen().size(), 2);
    }

    /// Elsewhere a change may have been made: it is looked for, not sent again.
    void elsewhereAMishapOfAChangeIsNotAskedOnceMore()
    {
        for (const QByteArray &verb : {"GET"_ba, "PUT"_ba, "DELETE"_ba}) {
            ScriptedServer server;
            server.always([](const SeenRequest &) { return Scripted::answer(500); });
            HttpRequest request{.verb = verb, .url = server.url()};
            request.vendor = u"cloudflare"_s;
            const auto response = QCoro::waitFor(m_client->send(request, {}));
            QVERIFY(response);
            QCOMPARE(server.seen().size(), verb == "GET" ? 2 : 1);
        }
    }

    void givesTheLastAnswerAfterFourTries()
    {
        ScriptedServer server;
        server.always([](const SeenRequest &) { return Scripted::answer(503, "<html>down</html>"); });
        QSignalSpy exchanged(m_client.get(), &HttpClient::exchanged);
        const auto response = wait("GET", server.url());
        QVERIFY(response);
        QCOMPARE(response->status, 503);
        QCOMPARE(server.seen().size(), 4);
        QCOMPARE(exchanged.count(), 4);
        QVERIFY(exchanged.at(0).constFirst().value<Exchange>().note.isEmpty());
        QVERIFY(exchanged.at(3).constFirst().value<Exchange>().note.contains(u'4'));
    }

    void repeatsAfterACut_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::newRow("GET") << "GET"_ba;
        QTest::newRow("PUT") << "PUT"_ba;
        QTest::newRow("DELETE") << "DELETE"_ba;
    }
    void repeatsAfterACut()
    {
        QFETCH(QByteArray, verb);
        ScriptedServer server;
        int left = 2; // of a GET Qt may repeat some itself; that does no harm
        server.always([&left](const SeenRequest &) { return left-- > 0 ? Scripted::reset() : Scripted::answer(200); });
        const auto response = wait(verb, server.url(), verb == "PUT" ? "{}"_ba : QByteArray());
        QVERIFY2(response, qPrintable(response.error().message));
        QCOMPARE(response->status, 200);
        if (verb != "GET")
            QCOMPARE(server.seen().size(), 3);
    }

    void repeatsAfterHalfAnAnswer()
    {
        ScriptedServer server;
        server.script({"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", Scripted::Then::Close, {}});
        server.script(Scripted::answer(200, "whole"));
        QCOMPARE(wait("GET", server.url())->body, "whole"_ba);
    }

    // The heart of it: what creates something must not be sent again by anybody, Qt included.
    void neverSendsACreationTwice_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("kept"); // on a connection that was used before
        QTest::addColumn<int>("how");
        const QList<std::pair<const char *, Scripted>> ways = {{"reset", Scripted::reset()},
                                                               {"closed", Scripted::close()}};
        for (const char *verb : {"POST", "PATCH"}) {
            for (const char *body : {"", R"({"label":"x"})"}) {
                for (const bool kept : {false, true}) {
                    for (int how = 0; how < 2; ++how) {
                        QTest::addRow("%s %s, %s connection, %s", verb, *body ? "with a body" : "without a body",
                                      kept ? "kept" : "new", ways[how].first)
                            << QByteArray(verb) << QByteArray(body) << kept << how;
                    }
                }
            }
        }
    }
    void neverSendsACreationTwice()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, body);
        QFETCH(bool, kept);
        QFETCH(int, how);
        ScriptedServer server;
        if (kept) {
            server.script(Scripted::answer(200, "first"));
            QVERIFY(wait("GET", server.url()));
        }
        const qsizetype before = server.seen().size();
        server.always([how](const SeenRequest &) { return how == 0 ? Scripted::reset() : Scripted::close(); });
        const auto response = wait(verb, server.url(), body);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Unreachable);
        QCOMPARE(server.seen().size() - before, 1);
        if (kept)
            QCOMPARE(server.seen().constLast().connection, 1);
        QTest::qWait(50); // whoever would send it again has had the time
        QCOMPARE(server.seen().size() - before, 1);
    }

    // Why OnceBody is there. Should this fail with a newer Qt, it may go.
    void qtAloneSendsACreationTwice()
    {
        ScriptedServer server;
        server.always([](const SeenRequest &) { return Scripted::reset(); });
        QNetworkAccessManager network;
        QNetworkRequest request(server.url());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, "POST", "{}"_ba));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        if (server.seen().size() == 1)
            QSKIP("This Qt no longer repeats a POST by itself.");
        QVERIFY(server.seen().size() > 1);
    }

    void newConnectionAfterTheServerClosedAnIdleOne()
    {
        ScriptedServer server;
        server.script({"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Scripted::Then::Close, {}});
        server.script(Scripted::answer(201));
        QVERIFY(wait("GET", server.url()));
        QTest::qWait(50); // the end of the connection arrives
        const auto response = wait("POST", server.url(), "{}");
        QVERIFY2(response, qPrintable(response.error().message));
        QCOMPARE(response->status, 201);
        QCOMPARE(server.connections(), 2);
    }

    void showsTheWaitAndEndsItOnRequest()
    {
        ScriptedServer server;
        server.always([](const SeenRequest &) { return Scripted::answer(429, {}, {"Retry-After: 30"}); });
        m_client->setWaitFactor(1);
        QSignalSpy waiting(m_client.get(), &HttpClient::waiting);
        HttpRequest request{.url = server.url()};
        request.vendor = u"cloudflare"_s;
        std::stop_source stop;
        auto task = m_client->send(request, stop.get_token());
        QTRY_COMPARE(waiting.count(), 1);
        const auto wait = waiting.constFirst().constFirst().value<RateWait>();
        QCOMPARE(wait.vendor, u"cloudflare"_s);
        const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(wait.until);
        QVERIFY2(seconds >= 28 && seconds <= 32, qPrintable(QString::number(seconds)));
        stop.request_stop();
        QCOMPARE(QCoro::waitFor(std::move(task)).error().kind, Error::Kind::Cancelled);
        QCOMPARE(server.seen().size(), 1);
    }

    void givesUpWhereTheServerAsksForAnHour()
    {
        ScriptedServer server;
        server.always([](const SeenRequest &) { return Scripted::answer(429, {}, {"Retry-After: 3600"}); });
        HttpRequest request{.url = server.url()};
        request.vendor = u"cloudflare"_s;
        const auto response = QCoro::waitFor(m_client->send(request, {}));
        QCOMPARE(response->status, 429);
        QCOMPARE(server.seen().size(), 1);
    }

    void pausesBeforeOthersAreHarmedAndGoesOn()
    {
        ScriptedServer server;
        const QByteArray reset = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 30);
        server.always([&](const SeenRequest &) {
            return Scripted::answer(
                200, {}, {"X-Rate-Limit-Limit: 100", "X-Rate-Limit-Remaining: 50", "X-Rate-Limit-Reset: " + reset});
        });
        QSignalSpy waiting(m_client.get(), &HttpClient::waiting);
        QVERIFY(wait("GET", server.url(u"/api/v1/apps"_s)));
        QCOMPARE(waiting.count(), 0);
        QVERIFY(wait("GET", server.url(u"/api/v1/groups"_s)));
        QCOMPARE(waiting.count(), 0);
        QVERIFY(wait("GET", server.url(u"/api/v1/apps"_s))); // with waits of no length it must end all the same
        QVERIFY(waiting.count() > 0);
        QCOMPARE(server.seen().size(), 3);
    }
};

QTEST_GUILESS_MAIN(HttpRepeatsTest)
#include "http_repeats_test.moc"
