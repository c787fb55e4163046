#include "app/practice/server.h"
#include "app/scim/probe.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;

namespace {
const QByteArray page =
    R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":1,"Resources":[{}]})"_ba;
}

/// The probe over real HTTP, against servers that answer in every odd way.
class ScimProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<practice::Server>();
        QVERIFY(m_server->start());
        m_http = std::make_unique<HttpClient>();
        m_http->setWaitFactor(0);
    }

    void asksThreeTimesAtOnceAndReadsOnly()
    {
        answer([](const QByteArray &given) {
            return given == "good-secret" || given == "Bearer good-secret" ? 200 : 401;
        });
        m_server->setLatency(std::chrono::milliseconds(150));
        QElapsedTimer took;
        took.start();
        const scim::ProbeResult result = probe();
        QVERIFY2(took.elapsed() < 400, qPrintable(QString::number(took.elapsed()))); // not one after the other
        QCOMPARE(*result.verdict(), scim::HeaderForm::Either);
        const QList<practice::Recorded> seen = m_server->recorded();
        QCOMPARE(seen.size(), 3);
        QSet<QByteArray> credentials;
        for (const practice::Recorded &one : seen) {
            QCOMPARE(one.request.verb, "GET"_ba);
            QCOMPARE(one.request.path, u"/scim/1/Users"_s);
            QCOMPARE(one.request.item(u"count"_s), u"1"_s);
            QCOMPARE(one.request.header("Accept"), "application/scim+json"_ba);
            credentials << one.request.header("Authorization");
        }
        QVERIFY(credentials.contains("good-secret"));
        QVERIFY(credentials.contains("Bearer good-secret"));
        QCOMPARE(credentials.size(), 3);
    }

    void tellsEveryOddServer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("refused") << 401 << R"({"detail":"Unauthorized","status":"401"})"_ba
                                 << Error::Kind::BadCredential;
        QTest::newRow("forbidden") << 403 << ""_ba << Error::Kind::NotAllowed;
        QTest::newRow("no such address") << 404 << "<html>"_ba << Error::Kind::NotFound;
        QTest::newRow("a page instead") << 200 << "<html>Sign in</html>"_ba << Error::Kind::Unexpected;
        QTest::newRow("out of order") << 500 << "<html>Error 1101</html>"_ba << Error::Kind::Busy;
        QTest::newRow("accepts everybody") << 200 << page << Error::Kind::Unexpected;
    }
    void tellsEveryOddServer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Error::Kind, kind);
        m_server->route("GET", u"/scim/1/Users"_s, [status, body](const practice::Request &) {
            practice::Reply reply;
            reply.status = status;
            reply.body = body;
            return reply;
        });
        const Result<scim::HeaderForm> verdict = probe().verdict();
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().kind, kind);
        QVERIFY(!verdict.error().message.isEmpty());
        QVERIFY(!verdict.error().message.contains(u"<html>"_s));
        QVERIFY(!verdict.error().action.isEmpty());
    }

    void reportsAServerThatIsNotThere()
    {
        m_server.reset();
        const Result<scim::HeaderForm> verdict = probe().verdict();
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().kind, Error::Kind::Unreachable);
    }

    void refusesAnEnormousAnswer()
    {
        practice::Fault fault;
        fault.action = practice::Fault::Action::EnormousBody;
        fault.times = 0;
        m_server->addFault(fault);
        answer([](const QByteArray &) { return 200; });
        const Result<scim::HeaderForm> verdict = probe().verdict();
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().kind, Error::Kind::Unexpected);
    }

private:
    void answer(std::function<int(const QByteArray &)> statusFor)
    {
        m_server->route("GET", u"/scim/1/Users"_s, [statusFor](const practice::Request &request) {
            practice::Reply reply;
            reply.status = statusFor(request.header("Authorization"));
            reply.contentType = "application/scim+json"_ba;
            reply.body = reply.status == 200 ? page : R"({"detail":"Unauthorized"})"_ba;
            return reply;
        });
    }
    scim::ProbeResult probe()
    {
        if (m_server)
            m_endpoint.base = QUrl(m_server->url() + u"/scim/1"_s);
        else
            m_endpoint.base = QUrl(u"http://127.0.0.1:9/scim/1"_s);
        m_endpoint.secret = Secret("good-secret"_ba);
        return QCoro::waitFor(scim::probe(m_http.get(), m_endpoint, u"test"_s, {}));
    }

    std::unique_ptr<practice::Server> m_server;
    std::unique_ptr<HttpClient> m_http;
    scim::Endpoint m_endpoint;
};

QTEST_GUILESS_MAIN(ScimProbeTest)
#include "tst_scim_probe.moc"
