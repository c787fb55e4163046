#include "app/net/http_client.h"
#include "tests/support/scripted_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bw;
using namespace bw::tests;

namespace {

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.vendor = u"okta"_s;
    return request;
}

Result<HttpResponse> wait(HttpClient &client, const HttpRequest &request)
{
    return QCoro::waitFor(client.send(request, {}));
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatItIsTold()
    {
        ScriptedServer server;
        server.script(Scripted::answer(200, "{}"));
        HttpRequest request = get(server.url(u"/api/v1/apps?q=a%20b&limit=1"_s));
        request.authorizationScheme = "SSWS";
        request.authorization = Secret("00secret");
        HttpClient client;
        const auto response = wait(client, request);
        QVERIFY(response);
        QCOMPARE(response->status, 200);
        QCOMPARE(response->body, "{}"_ba);
        const SeenRequest seen = server.seen().constFirst();
        QCOMPARE(seen.verb, "GET"_ba);
        QCOMPARE(seen.target, "/api/v1/apps?q=a%20b&limit=1"_ba);
        QCOMPARE(seen.header("Authorization"), "SSWS 00secret"_ba);
        QCOMPARE(seen.header("Accept"), "application/json"_ba);
        QCOMPARE(seen.header("User-Agent"), QByteArray("Bridgewright/" BRIDGEWRIGHT_VERSION));
        QVERIFY(!seen.hasHeader("Content-Type"));
        QVERIFY(!seen.hasHeader("Cookie"));
    }


    void writesEachAuthorization_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("SSWS") << "SSWS"_ba << "00abc"_ba << "SSWS 00abc"_ba;
        QTest::newRow("Bearer") << "Bearer"_ba << "cfut_abc"_ba << "Bearer cfut_abc"_ba;
        QTest::newRow("Basic") << "Basic"_ba << "user:pass"_ba << "Basic dXNlcjpwYXNz"_ba;
        QTest::newRow("as it is") << ""_ba << "only the secret"_ba << "only the secret"_ba;
        QTest::newRow("none") << "Bearer"_ba << ""_ba << QByteArray();
    }
    void writesEachAuthorization()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, header);
        ScriptedServer server;
        server.script(Scripted::answer(200));
        HttpRequest request = get(server.url());
        request.authorizationScheme = scheme;
        request.authorization = Secret(secret);
        HttpClient client;
        QVERIFY(wait(client, request));
        QCOMPARE(server.seen().constFirst().header("Authorization"), header);
    }

    void takesAnyStatusForAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 204, 301, 302, 304, 400, 401, 403, 404, 405, 408, 409, 418, 501})
            QTest::addRow("%d", status) << status;
    }
    void takesAnyStatusForAnAnswer()
    {
        QFETCH(int, status);
        ScriptedServer server;
        const QByteArray body = status == 204 || status == 304 ? QByteArray() : R"({"errorCode":"E0000011"})"_ba;
        server.script(
            Scripted::answer(status, body, {"Location: http://127.0.0.1:1/elsewhere", "X-Okta-Request-Id: req-1"}));
        HttpClient client;
        const auto response = wait(client, get(server.url()));
        QVERIFY2(response, qPrintable(response.error().message + response.error().detail));
        QCOMPARE(response->status, status);
        QCOMPARE(response->body, body);
        QCOMPARE(response->requestId(), u"req-1"_s);
        QCOMPARE(response->isSuccess(), status < 300);
        QCOMPARE(server.seen().size(), 1);
    }

    void takesAChallengeForAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("Basic") << R"(WWW-Authenticate: Basic realm="scim")"_ba;
        QTest::newRow("Bearer") << R"(WWW-Authenticate: Bearer error="invalid_token")"_ba;
        QTest::newRow("Negotiate") << "WWW-Authenticate: Negotiate"_ba;
    }
    void takesAChallengeForAnAnswer()
    {
        QFETCH(QByteArray, challenge);
        ScriptedServer server;
        server.script(Scripted::answer(401, "no", {challenge}));
        HttpRequest request = get(server.url());
        request.authorizationScheme = "Bearer";
        request.authorization = Secret("wrong-token");
        HttpClient client;
        const auto response = wait(client, request);
        QVERIFY(response);
        QCOMPARE(response->status, 401);
        QCOMPARE(response->body, "no"_ba);
        QCOMPARE(server.seen().size(), 1);
    }

    void keepsNoCookies()
    {
        ScriptedServer server;
        server.script(Scripted::answer(200, {}, {"Set-Cookie: DT=tracked; Path=/"}));
        server.script(Scripted::answer(200));
        HttpClient client;
        QVERIFY(wait(client, get(server.url())));
        QVERIFY(wait(client, get(server.url())));
        QVERIFY(!server.seen().at(1).hasHeader("Cookie"));
    }

    void refusesAddressesThatDoNotProtect_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("http") << QUrl(u"http://acme.okta.com/api"_s);
        QTest::newRow("http, a name like loopback") << QUrl(u"http://localhost.example.com/"_s);
        QTest::newRow("http, an address like loopback") << QUrl(u"http://127.0.0.1.example.com/"_s);
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
        QTest::newRow("ftp") << QUrl(u"ftp://127.0.0.1/"_s);
        QTest::newRow("a name and password in it") << QUrl(u"https://user:hidden-word@acme.okta.com/"_s);
        QTest::newRow("relative") << QUrl(u"/api/v1/apps"_s);
        QTest::newRow("empty") << QUrl();
    }
    void refusesAddressesThatDoNotProtect()
    {
        QFETCH(QUrl, url);
        HttpClient client;
        const auto response = wait(client, get(url));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::BadInput);
        QVERIFY(!response.error().message.contains(u"hidden-word"_s));
    }

    void refusesASecretThatWouldBecomeAHeader_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("line break") << "abc\r\nX-Injected: yes"_ba;
        QTest::newRow("newline at the end") << "abcdef\n"_ba;
        QTest::newRow("zero") << QByteArray("abc\0def", 7);
    }
    void refusesASecretThatWouldBecomeAHeader()
    {
        QFETCH(QByteArray, secret);
        ScriptedServer server;
        HttpRequest request = get(server.url());
        request.authorization = Secret(secret);
        HttpClient client;
        QCOMPARE(wait(client, request).error().kind, Error::Kind::BadInput);
        QCOMPARE(server.connections(), 0);
    }

    void boundsTheBody_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("fits");
        QTest::newRow("just fits") << 1000 << true;
        QTest::newRow("one byte more") << 1001 << false;
        QTest::newRow("much more") << 50'000'000 << false;
    }
    void boundsTheBody()
    {
        QFETCH(int, size);
        QFETCH(bool, fits);
        ScriptedServer server;
        server.script(Scripted::answer(200, QByteArray(size, 'x')));
        HttpRequest request = get(server.url());
        request.maxBytes = 1000;
        HttpClient client;
        const auto response = wait(client, request);
        QCOMPARE(bool(response), fits);
        if (!fits)
            QCOMPARE(response.error().kind, Error::Kind::Unexpected);
    }

    void boundsABodyWithoutEnd()
    {
        ScriptedServer server;
        QByteArray chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (int i = 0; i < 200; ++i)
            chunks += "400\r\n" + QByteArray(0x400, 'x') + "\r\n";
        server.script({chunks, Scripted::Then::KeepOpen, {}});
        HttpRequest request = get(server.url());
        request.maxBytes = 10'000;
        HttpClient client;
        QCOMPARE(wait(client, request).error().kind, Error::Kind::Unexpected);
    }

    void tellsOfEachExchangeWithoutSecrets()
    {
        ScriptedServer server;
        server.script(Scripted::answer(403, "the body", {"CF-Ray: ray-1"}));
        HttpRequest request = get(server.url(u"/accounts?token=hidden%2Fword1"_s));
        request.vendor = u"cloudflare"_s;
        request.step = u"cloudflare.idp"_s;
        request.authorization = Secret("hidden/word1");
        HttpClient client;
        QSignalSpy exchanged(&client, &HttpClient::exchanged);
        QVERIFY(wait(client, request));
        QCOMPARE(exchanged.count(), 1);
        const auto told = exchanged.constFirst().constFirst().value<Exchange>();
        QCOMPARE(told.vendor, u"cloudflare"_s);
        QCOMPARE(told.step, u"cloudflare.idp"_s);
        QCOMPARE(told.verb, u"GET"_s);
        QCOMPARE(told.status, 403);
        QCOMPARE(told.requestId, u"ray-1"_s);
        QCOMPARE(told.path, u"/accounts?token=•••"_s);
        QVERIFY(told.note.isEmpty());
        QVERIFY(qAbs(told.time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }

    void sendsAtMostFiveAtOnceInOrder()
    {
        ScriptedServer server;
        server.always([](const SeenRequest &) { return Scripted::answer(200).after(50ms); });
        HttpClient client;
        std::vector<ResultTask<HttpResponse>> tasks;
        for (int i = 0; i < 12; ++i)
            tasks.push_back(client.send(get(server.url(u"/%1"_s.arg(i))), {}));
        for (auto &task : tasks)
            QVERIFY(QCoro::waitFor(std::move(task)));
        QCOMPARE(server.seen().size(), 12);
        QCOMPARE(server.mostInFlight(), 5);
        for (int i = 0; i < 5; ++i) // the first five in any order, then whoever waited longest
            QVERIFY(server.seen().at(i).target.mid(1).toInt() < 5);
        QVERIFY(server.seen().constLast().target.mid(1).toInt() >= 7);
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "http_client_test.moc"
