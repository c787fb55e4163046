#include "app/net/http_client.h"
#include "tests/support/scripted_server.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bw;
using namespace bw::tests;

namespace {

Result<HttpResponse> wait(const QUrl &url, std::chrono::milliseconds timeout = 30s)
{
    HttpClient client;
    client.setWaitFactor(0);
    HttpRequest request{.url = url};
    request.vendor = u"okta"_s;
    request.timeout = timeout;
    return QCoro::waitFor(client.send(request, {}));
}

} // namespace

/// No answer: every way of it has words that name what was seen and what to do.
class HttpWeatherTest : public QObject
{
    Q_OBJECT

    void verifyUnreachable(const Result<HttpResponse> &response, const QString &word)
    {
        QVERIFY(!response);
        const Error &error = response.error();
        QCOMPARE(error.kind, Error::Kind::Unreachable);
        QCOMPARE(error.status, 0);
        QVERIFY2(error.message.contains(word), qPrintable(error.message + u" / "_s + error.detail));
        QVERIFY(!error.cause.isEmpty());
        QVERIFY(!error.action.isEmpty());
    }

private Q_SLOTS:
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy)); }

    void refused()
    {
        QUrl nowhere;
        {
            const ScriptedServer server;
            nowhere = server.url();
        }
        verifyUnreachable(wait(nowhere), u"refused"_s);
    }

    void nameNotFound()
    {
        // No name server is asked for a label longer than a name may have.
        verifyUnreachable(wait(QUrl(u"https://%1example/"_s.arg((QString(60, u'a') + u'.').repeated(5)))),
                          u"not found"_s);
    }

    void silence()
    {
        ScriptedServer server;
        server.script(Scripted::nothing());
        QElapsedTimer timer;
        timer.start();
        verifyUnreachable(wait(server.url(), 200ms), u"did not answer"_s);
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(server.seen().size(), 1);
    }

    void silenceInTheMiddle()
    {
        ScriptedServer server;
        server.script({"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", Scripted::Then::KeepOpen, {}});
        verifyUnreachable(wait(server.url(), 200ms), u"did not answer"_s);
    }

    void dripping()
    {
        ScriptedServer server;
        QTcpSocket *socket = nullptr;
        server.script({"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", Scripted::Then::KeepOpen, {}});
        QTimer drip;
        connect(&server, &ScriptedServer::requestSeen, &drip, [&] {
            socket = server.findChild<QTcpSocket *>();
            drip.start(50);
        });
        connect(&drip, &QTimer::timeout, &server, [&] { socket->write("x"); });
        QElapsedTimer timer;
        timer.start();
        verifyUnreachable(wait(server.url(), 200ms), u"did not answer"_s);
        QVERIFY(timer.elapsed() >= 700);
        QVERIFY(timer.elapsed() < 10'000);
        drip.stop();
    }

    void slowButAlive()
    {
        ScriptedServer server;
        server.script(Scripted::answer(200, "late").after(300ms));
        const auto response = wait(server.url(), 5s);
        QVERIFY(response);
        QCOMPARE(response->body, "late"_ba);
    }

    void cut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("before the answer") << QByteArray() << u"before an answer"_s;
        QTest::newRow("in the status line") << "HTTP/1.1 20"_ba << u"cut"_s;
        QTest::newRow("in the headers") << "HTTP/1.1 200 OK\r\nContent-Le"_ba << u"cut"_s;
        QTest::newRow("in the body") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":"_ba << u"middle"_s;
        QTest::newRow("in a chunk")
            << "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n{\"half\":"_ba
            << u"middle"_s;
        QTest::newRow("between chunks")
            << "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"half\"\r\n"_ba
            << u"middle"_s;
    }
    void cut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        ScriptedServer server;
        server.always([&](const SeenRequest &) { return Scripted{bytes, Scripted::Then::Close, {}}; });
        verifyUnreachable(wait(server.url()), word);
    }

    void notHttp()
    {
        ScriptedServer server;
        server.always(
            [](const SeenRequest &) { return Scripted{"SSH-2.0-OpenSSH_9.2\r\n", Scripted::Then::Close, {}}; });
        const auto response = wait(server.url());
        QVERIFY(!response);
        QVERIFY(!response.error().message.isEmpty());
    }

    void brokenCompression()
    {
        ScriptedServer server;
        server.script(Scripted::answer(200, "this is not gzip", {"Content-Encoding: gzip"}));
        const auto response = wait(server.url());
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Unexpected);
    }

    void proxyWantsAPassword_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("Basic") << R"(Proxy-Authenticate: Basic realm="x")"_ba;
        QTest::newRow("Digest") << R"(Proxy-Authenticate: Digest realm="x", nonce="y")"_ba;
        QTest::newRow("Kerberos") << "Proxy-Authenticate: Negotiate"_ba;
        QTest::newRow("NTLM") << "Proxy-Authenticate: NTLM"_ba;
        QTest::newRow("all")
            << "Proxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\nProxy-Authenticate: Basic realm=\"x\""_ba;
    }
    void proxyWantsAPassword()
    {
        QFETCH(QByteArray, challenge);
        ScriptedServer proxy;
        proxy.always([&](const SeenRequest &) { return Scripted::answer(407, {}, {challenge}); });
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()));
        verifyUnreachable(wait(QUrl(u"https://acme.okta.com/"_s)), u"proxy 127.0.0.1:"_s);
        QVERIFY2(proxy.seen().size() <= 3, qPrintable(QString::number(proxy.seen().size())));
        for (const SeenRequest &seen : proxy.seen()) {
            QCOMPARE(seen.verb, "CONNECT"_ba);
            QVERIFY(!seen.hasHeader("Authorization"));
            QVERIFY(!seen.hasHeader("Proxy-Authorization"));
        }
    }

    void proxyLetsThrough()
    {
        ScriptedServer proxy;
        proxy.always(
            [&](const SeenRequest &) { return Scripted{"HTTP/1.1 200 Connected\r\n\r\n", Scripted::Then::Close, {}}; });
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()));
        QVERIFY(!wait(QUrl(u"https://acme.okta.com/"_s)));
        QVERIFY(proxy.connections() >= 2);
    }

    void proxyIsNotThere()
    {
        quint16 port = 0;
        {
            const ScriptedServer server;
            port = server.serverPort();
        }
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port));
        verifyUnreachable(wait(QUrl(u"https://acme.okta.com/"_s)), u"proxy"_s);
    }

    void loopbackIsNeverAskedThroughAProxy()
    {
        const ScriptedServer proxy;
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()));
        ScriptedServer server;
        server.script(Scripted::answer(200));
        QVERIFY(wait(server.url()));
        QCOMPARE(proxy.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(HttpWeatherTest)
#include "http_weather_test.moc"
