#include "app/net/http_client.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bw;
using namespace bw::tests;

namespace {

HttpRequest look(const ScriptedServer &server, const QString &step)
{
    HttpRequest request;
    request.url = server.url(u"/api/v1/apps"_s);
    request.vendor = u"okta"_s;
    request.step = step;
    return request;
}

} // namespace

/// Two steps with one question.
class HttpSharedLooksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// As two steps do when a plan is looked at.
    void whatTwoStepsAskAtOnceIsAskedOnce()
    {
        ScriptedServer server;
        server.script(Scripted::answer(200, "[1]"));
        const HttpRequest one = look(server, u"okta.preflight"_s);
        const HttpRequest other = look(server, u"okta.oidc-app"_s);
        HttpClient client;
        client.recordLooks();
        auto first = client.send(one, {});
        auto second = client.send(other, {});
        const Result<HttpResponse> firstAnswer = QCoro::waitFor(first);
        const Result<HttpResponse> secondAnswer = QCoro::waitFor(second);
        QVERIFY(firstAnswer && secondAnswer);
        QCOMPARE(secondAnswer->body, "[1]"_ba);
        QCOMPARE(server.seen().size(), 1);
    }

    void whoWaitedForAStoppedQuestionAsksItself()
    {
        ScriptedServer server;
        server.script(Scripted::nothing());
        server.script(Scripted::answer(200, "[2]"));
        const HttpRequest one = look(server, u"okta.preflight"_s);
        const HttpRequest other = look(server, u"okta.oidc-app"_s);
        HttpClient client;
        client.recordLooks();
        std::stop_source stop;
        auto first = client.send(one, stop.get_token());
        auto second = client.send(other, {});
        QTRY_COMPARE(server.seen().size(), 1);
        stop.request_stop();
        const Result<HttpResponse> firstAnswer = QCoro::waitFor(first);
        QVERIFY(!firstAnswer && firstAnswer.error().kind == Error::Kind::Cancelled);
        const Result<HttpResponse> secondAnswer = QCoro::waitFor(second);
        QVERIFY(secondAnswer);
        QCOMPARE(secondAnswer->body, "[2]"_ba);
    }
};

QTEST_GUILESS_MAIN(HttpSharedLooksTest)
#include "http_shared_looks_test.moc"
