#include "app/practice/server.h"
#include "tests/practice/http_probe.h"

using namespace Qt::StringLiterals;
using namespace bw::practice;
using Action = Fault::Action;

/// The base of the stand-ins, over real HTTP.
class ServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<Server>();
        m_acted = 0;
        m_server->route("GET", u"/things/{id}"_s, [this](const Request &request) {
            ++m_acted;
            return Reply::json(200, QJsonObject{{u"id"_s, request.param(u"id"_s)}, {u"q"_s, request.item(u"q"_s)}});
        });
        m_server->route("GET", u"/things/me"_s, [](const Request &) { return Reply::json(200, QJsonArray{1}); });
        m_server->route("POST", u"/things"_s, [this](const Request &request) {
            ++m_acted;
            return request.json() ? Reply::json(201, *request.json()) : Reply::empty(400);
        });
        QVERIFY(m_server->start());
    }

    void routesWithNamesAndQuery()
    {
        const Answer one = m_probe.ask("GET", m_server->url() + u"/things/a%20b?q=x+y%26z"_s);
        QCOMPARE(one.status, 200);
        QCOMPARE(one.object().value(u"id"_s).toString(), u"a b"_s);
        QCOMPARE(one.object().value(u"q"_s).toString(), u"x y&z"_s);
        QVERIFY(m_probe.ask("GET", m_server->url() + u"/things/me"_s).document().isArray());
        QCOMPARE(m_probe.ask("GET", m_server->url() + u"/nothing"_s).status, 404);
        QCOMPARE(m_probe.ask("DELETE", m_server->url() + u"/things"_s).status, 405);
        QCOMPARE(m_probe.ask("POST", m_server->url() + u"/things"_s, "{\"a\":"_ba).status, 400);
    }

    void recordsWhatWasAskedAndAnswered()
    {
        m_probe.json("POST", m_server->url() + u"/things?x=1"_s, {{u"a"_s, 1}});
        const QList<Recorded> seen = m_server->recorded("POST", QRegularExpression(u"^/things$"_s));
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen[0].request.body, "{\"a\":1}"_ba);
        QCOMPARE(seen[0].request.item(u"x"_s), u"1"_s);
        QCOMPARE(seen[0].status, 201);
    }

    void latenciesOverlap()
    {
        m_server->setLatency(std::chrono::milliseconds(300));
        QElapsedTimer clock;
        clock.start();
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 4; ++i)
            replies.append(m_probe.send("GET", m_server->url() + u"/things/1"_s));
        for (QNetworkReply *reply : replies)
            QCOMPARE(HttpProbe::wait(reply).status, 200);
        QVERIFY(clock.elapsed() >= 300);
        QVERIFY2(clock.elapsed() < 900, qPrintable(QString::number(clock.elapsed())));
    }

    void faults_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("acted");
        QTest::newRow("cut before acting") << int(Action::CutBeforeActing) << 0 << false;
        QTest::newRow("cut after acting") << int(Action::CutAfterActing) << 0 << true;
        QTest::newRow("truncated") << int(Action::TruncateBody) << 201 << true;
        QTest::newRow("429") << int(Action::RateLimit) << 429 << false;
        QTest::newRow("503 with a page") << int(Action::ServerError) << 503 << false;
        QTest::newRow("500") << int(Action::InternalError) << 500 << false;
        QTest::newRow("500 after acting") << int(Action::InternalErrorAfterActing) << 500 << true;
        QTest::newRow("enormous") << int(Action::EnormousBody) << 200 << false;
        QTest::newRow("wrong type") << int(Action::WrongType) << 201 << true;
    }
    void faults()
    {
        QFETCH(int, action);
        QFETCH(int, status);
        QFETCH(bool, acted);
        m_server->addFault({.verb = "POST"_ba,
                            .path = QRegularExpression(u"^/things$"_s),
                            .action = Action(action),
                            .times = 0,
                            .bytes = 1'000'000});
        const Answer answer = m_probe.json("POST", m_server->url() + u"/things"_s, {{u"name"_s, u"value"_s}});
        QCOMPARE(answer.status, status);
        QCOMPARE(m_acted > 0, acted);
        if (Action(action) ==
            Action::TruncateBody) { // QNetworkAccessManager calls this a success: only the length tells
            QCOMPARE(answer.header("Content-Length").toInt(), 16);
            QCOMPARE(answer.body.size(), 8);
        }
        if (Action(action) == Action::EnormousBody)
            QVERIFY(answer.body.size() > 1'000'000 && !answer.object().isEmpty());
        if (Action(action) == Action::WrongType)
            QVERIFY(answer.header("Content-Type").startsWith("text/html") && answer.object().isEmpty());
    }

    void faultHitsTheOrderedMatchOnly()
    {
        m_server->addFault({.path = QRegularExpression(u"^/things/"_s), .action = Action::RateLimit, .first = 2});
        QList<int> statuses;
        for (int i = 0; i < 3; ++i)
            statuses.append(m_probe.ask("GET", m_server->url() + u"/things/1"_s).status);
        QCOMPARE(statuses, (QList<int>{200, 429, 200}));
    }

    void hangingAnswersNothing()
    {
        m_server->addFault({.path = QRegularExpression(u"/things"_s), .action = Action::Hang});
        QNetworkReply *reply = m_probe.send("GET", m_server->url() + u"/things/1"_s);
        QTRY_COMPARE(m_server->requestCount(), 1);
        QCOMPARE(m_probe.ask("GET", m_server->url() + u"/things/1"_s).status, 200);
        QVERIFY(!reply->isFinished());
        reply->abort();
        reply->deleteLater();
        QCOMPARE(m_acted, 1);
    }

    void answersLater()
    {
        Server::Answer kept;
        m_server->routeSlow("GET", u"/slow"_s, [&kept](const Request &, const Server::Answer &done) { kept = done; });
        QNetworkReply *reply = m_probe.send("GET", m_server->url() + u"/slow"_s);
        QTRY_VERIFY(kept);
        QCOMPARE(m_probe.ask("GET", m_server->url() + u"/things/1"_s).status, 200);
        kept(Reply::json(202, QJsonObject()));
        QCOMPARE(HttpProbe::wait(reply).status, 202);
        m_server.reset();
        kept(Reply::empty()); // nobody there any more: nothing happens
    }

    void isControlledFromOutsideOnlyWhenAllowed()
    {
        const QString faults = m_server->url() + u"/practice/faults"_s;
        const QJsonObject rule{{u"path"_s, u"^/things"_s}, {u"action"_s, u"RateLimit"_s}};
        QCOMPARE(m_probe.json("POST", faults, rule).status, 404);
        m_server->setControllable(true);
        QCOMPARE(m_probe.json("POST", faults, rule).status, 204);
        QCOMPARE(m_probe.json("POST", faults, {{u"action"_s, u"Nonsense"_s}}).status, 400);
        QCOMPARE(m_probe.ask("GET", m_server->url() + u"/things/1"_s).status, 429);
        const QJsonArray seen = m_probe.ask("GET", m_server->url() + u"/practice/requests?since=1"_s).array();
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen[0][u"path"_s].toString(), u"/things/1"_s);
        QCOMPARE(seen[0][u"status"_s].toInt(), 429);
    }

    void refusesForeignHostNames()
    {
        m_probe.headers = {{"Host"_ba, "evil.example"_ba}};
        QCOMPARE(m_probe.ask("GET", m_server->url() + u"/things/1"_s).status, 421);
        m_probe.headers.clear();
        QCOMPARE(m_acted, 0);
    }

private:
    std::unique_ptr<Server> m_server;
    HttpProbe m_probe;
    int m_acted = 0;
};

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"
