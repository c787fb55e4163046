#include "app/net/http_client.h"
#include "app/practice/server.h"
#include "app/targets/okta/claims.h"
#include "app/targets/okta/client.h"
#include "app/targets/okta/org.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;
using practice::Reply;
using practice::Request;

namespace {
Reply said(int status, const QString &code, const QString &summary, const QStringList &causes = {})
{
    QJsonArray list;
    for (const QString &cause : causes)
        list << QJsonObject{{u"errorSummary"_s, cause}};
    const QJsonObject body{{u"errorCode"_s, code}, {u"errorSummary"_s, summary}, {u"errorCauses"_s, list}};
    return Reply::json(status, body).with("X-Okta-Request-Id", "req-1");
}
} // namespace

Q_DECLARE_METATYPE(bw::practice::Reply)
Q_DECLARE_METATYPE(bw::Error::Kind)

/// The client's words for what a server may answer.
class TestOktaClient : public QObject
{
    Q_OBJECT

private:
    practice::Server m_server;
    HttpClient m_http;
    Reply m_reply;
    Secret m_token{"00aSecretTokenThatNobodyMaySee123456789012"_ba};

    okta::Client client() { return okta::Client(&m_http, QUrl(m_server.url()), m_token).forStep(u"test"_s); }
    Error errorOf(const QString &path)
    {
        const auto answer = QCoro::waitFor(client().get(path, {}));
        return answer ? Error{.message = u"no error"_s} : answer.error();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_http.setWaitFactor(0.0);
        m_server.route("GET", u"/api/v1/{any}"_s, [this](const Request &) { return m_reply; });
        m_server.route("GET", u"/.well-known/okta-organization"_s, [this](const Request &) { return m_reply; });
    }
    void init() { m_server.forgetRecorded(); }

    void errors_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("text");
        using Kind = Error::Kind;
        const QString apps = u"/api/v1/apps"_s;
        const QString html = u"<html><body>Sign in</body></html>"_s;
        QTest::newRow("bad token") << said(401, u"E0000011"_s, u"Invalid token provided"_s) << apps
                                   << Kind::BadCredential << u"does not accept"_s;
        QTest::newRow("a 401 that means a missing feature")
            << said(401, u"E0000015"_s, u"You do not have permission to access the feature"_s)
            << u"/api/v1/authorizationServers"_s << Kind::NotAvailable << u"feature"_s;
        QTest::newRow("missing role") << said(403, u"E0000006"_s, u"no permission"_s) << apps << Kind::NotAllowed
                                      << u"Application Administrator"_s;
        QTest::newRow("missing role for the log")
            << said(403, u"E0000006"_s, u"no permission"_s) << u"/api/v1/logs"_s << Kind::NotAllowed << u"System Log"_s;
        QTest::newRow("no session") << said(403, u"E0000005"_s, u"Invalid session"_s) << apps << Kind::NotAllowed
                                    << u"API tokens"_s;
        QTest::newRow("validation") << said(400, u"E0000001"_s, u"Api validation failed: label"_s,
                                            {u"label: The field cannot be left blank"_s})
                                    << apps << Kind::Rejected << u"label: The field cannot be left blank"_s;
        QTest::newRow("not found") << said(404, u"E0000007"_s, u"Not found: 0oa1 (AppInstance)"_s) << apps
                                   << Kind::NotFound << u"AppInstance"_s;
        QTest::newRow("conflict") << said(409, u"E0000195"_s, u"conflict"_s) << apps << Kind::Conflict << u"conflict"_s;
        QTest::newRow("reconciling") << said(423, u"E0000239"_s, u"try again later"_s) << apps << Kind::Busy
                                     << u"try again later"_s;
        QTest::newRow("unsupported") << said(501, u"E0000060"_s, u"Unsupported operation."_s) << apps
                                     << Kind::NotAvailable << u"Unsupported"_s;
        QTest::newRow("fault of Okta's") << said(500, u"E0000009"_s, u"Internal Server Error"_s) << apps << Kind::Busy
                                         << u"again"_s;
        QTest::newRow("unknown code") << said(403, u"E0009999"_s, u"new"_s) << apps << Kind::NotAllowed << u"role"_s;
        QTest::newRow("page of HTML instead of an error")
            << Reply::html(403, html) << apps << Kind::Unexpected << u"not Okta"_s;
        QTest::newRow("page of HTML with success") << Reply::html(200, html) << apps << Kind::Unexpected << u"proxy"_s;
        QTest::newRow("gateway's page") << Reply::html(502, html) << apps << Kind::Busy << u"again"_s;
        QTest::newRow("redirect") << Reply::redirect(u"https://elsewhere.example/"_s) << apps << Kind::Unexpected
                                  << u"not Okta"_s;
        QTest::newRow("wrong JSON") << Reply::json(200, QJsonArray{1}) << apps << Kind::Unexpected << u"documents"_s;
        QTest::newRow("hostile types") << Reply::json(400, QJsonObject{{u"errorCode"_s, 7},
                                                                       {u"errorSummary"_s, QJsonArray()},
                                                                       {u"errorCauses"_s, 1}})
                                       << apps << Kind::Rejected << u"refused"_s;
    }
    void errors()
    {
        QFETCH(Reply, reply);
        QFETCH(QString, path);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, text);
        m_reply = reply;
        const Error error = errorOf(path);
        QCOMPARE(int(error.kind), int(kind));
        const QString all = error.message + u' ' + error.cause + u' ' + error.action;
        QVERIFY2(all.contains(text), qPrintable(all));
        QVERIFY(!error.message.isEmpty());
        const bool endsHere = kind == Error::Kind::NotFound || text == u"refused"_s || text.startsWith(u"label"_s) ||
                              text == u"API tokens"_s;
        QVERIFY2(endsHere || !error.action.isEmpty(), "names no next action");
        QVERIFY(!all.contains(QString::fromUtf8(m_token.reveal())));
        QCOMPARE(error.status, reply.status);
        if (reply.body.startsWith("{\"errorCauses"))
            QCOMPARE(error.requestId, reply.headers.isEmpty() ? QString() : u"req-1"_s);
    }

    void badTokenLeadsToThePageOfTokens()
    {
        m_reply = said(401, u"E0000011"_s, u"Invalid token provided"_s);
        const Error error = errorOf(u"/api/v1/apps"_s);
        QCOMPARE(error.vendorCode, u"E0000011"_s);
        QCOMPARE(error.link.toString(), m_server.url() + u"/admin/access/api/tokens"_s);
    }

    void hugeExplanationsAreCut()
    {
        m_reply = said(400, u"E0000001"_s, u"x"_s, {QString(100'000, u'y')});
        QVERIFY(errorOf(u"/api/v1/apps"_s).message.size() < 1000);
    }

    void tokenGoesIntoTheHeaderAndNowhereElse()
    {
        m_reply = Reply::json(200, QJsonObject());
        QVERIFY(QCoro::waitFor(client().get(u"/api/v1/apps"_s, {})));
        const practice::Recorded sent = m_server.recorded().constLast();
        QCOMPARE(sent.request.header("Authorization"), "SSWS " + m_token.reveal());
        QVERIFY(!sent.request.path.contains(QString::fromUtf8(m_token.reveal())));
    }

    void adminHosts_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("admin");
        QTest::newRow("okta.com") << u"https://acme.okta.com"_s << u"https://acme-admin.okta.com"_s;
        QTest::newRow("preview") << u"https://acme.oktapreview.com"_s << u"https://acme-admin.oktapreview.com"_s;
        QTest::newRow("EMEA") << u"https://acme.okta-emea.com"_s << u"https://acme-admin.okta-emea.com"_s;
        QTest::newRow("government") << u"https://acme.okta-gov.com"_s << u"https://acme-admin.okta-gov.com"_s;
        QTest::newRow("military") << u"https://acme.okta.mil"_s << u"https://acme-admin.okta.mil"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("custom domain") << u"https://login.acme.com"_s << u"https://login.acme.com"_s;
        QTest::newRow("looks like Okta") << u"https://acme.notokta.com"_s << u"https://acme.notokta.com"_s;
        QTest::newRow("deeper name") << u"https://a.b.okta.com"_s << u"https://a.b.okta.com"_s;
        QTest::newRow("already admin") << u"https://acme-admin.okta.com"_s << u"https://acme-admin.okta.com"_s;
        QTest::newRow("with a path") << u"https://acme.okta.com/x?y#z"_s << u"https://acme-admin.okta.com"_s;
    }
    void adminHosts()
    {
        QFETCH(QString, organization);
        QFETCH(QString, admin);
        QCOMPARE(okta::adminUrlOf(QUrl(organization)).toString(), admin);
    }

    void whatIsNoOrg_data()
    {
        QTest::addColumn<Reply>("reply");
        const auto org = [](const QJsonValue &href) {
            return QJsonObject{{u"id"_s, u"00o1"_s},
                               {u"_links"_s, QJsonObject{{u"organization"_s, QJsonObject{{u"href"_s, href}}}}}};
        };
        QTest::newRow("not found") << Reply::html(404, u"<p>no</p>"_s);
        QTest::newRow("a page") << Reply::html(200, u"<p>welcome</p>"_s);
        QTest::newRow("other JSON") << Reply::json(200, QJsonObject{{u"hello"_s, 1}});
        QTest::newRow("link of a wrong type") << Reply::json(200, org(7));
        QTest::newRow("link without TLS") << Reply::json(200, org(u"http://acme.okta.com"_s));
        QTest::newRow("link with a password") << Reply::json(200, org(u"https://a:b@acme.okta.com"_s));
        QTest::newRow("link with script") << Reply::json(200, org(u"javascript:alert(1)"_s));
    }
    void whatIsNoOrg()
    {
        QFETCH(Reply, reply);
        m_reply = reply;
        const auto org = QCoro::waitFor(okta::org::read(&m_http, QUrl(m_server.url()), u""_s, {}));
        QVERIFY(!org);
        QCOMPARE(org.error().kind, Error::Kind::NotFound);
        QVERIFY(!m_server.recorded().constLast().request.hasHeader("Authorization"));
    }

    void ids_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("id");
        QTest::addColumn<bool>("appId");
        QTest::newRow("app") << u"0oa1b2C3"_s << true << true;
        QTest::newRow("group") << u"00g1b2C3"_s << true << false;
        QTest::newRow("empty") << u""_s << false << false;
        QTest::newRow("path") << u"0oa1/../x"_s << false << false;
        QTest::newRow("dots") << u".."_s << false << false;
        QTest::newRow("query") << u"0oa1?x=1"_s << false << false;
        QTest::newRow("line end") << u"0oa1\n"_s << false << false;
        QTest::newRow("percent") << u"0oa1%2f"_s << false << false;
        QTest::newRow("long") << u"0oa"_s + QString(200, u'x') << false << false;
    }
    void ids()
    {
        QFETCH(QString, text);
        QTEST(okta::isId(text), "id");
        QTEST(okta::isAppId(text), "appId");
    }

    void expressions_data()
    {
        QTest::addColumn<QString>("regex");
        QTest::addColumn<QString>("part"); // of the expression; empty: there is none
        QTest::newRow("everything") << u".*"_s << u"'group.type'"_s;
        QTest::newRow("beginning") << u"cf-.*"_s << u"'group.profile.name': 'cf-'"_s;
        QTest::newRow("anchored beginning") << u"^ZT .*$"_s << u"'ZT '"_s;
        QTest::newRow("alternatives") << u"(a|b).*"_s << QString();
        QTest::newRow("end") << u".*-cf"_s << QString();
        QTest::newRow("dot") << u"a.b.*"_s << QString();
        QTest::newRow("quote") << u"it's.*"_s << QString();
        QTest::newRow("nothing") << u""_s << QString();
    }
    void expressions()
    {
        QFETCH(QString, regex);
        QFETCH(QString, part);
        const auto expression = okta::claims::expressionFor(regex);
        QCOMPARE(expression.has_value(), !part.isEmpty());
        if (expression)
            QVERIFY2(expression->contains(part), qPrintable(*expression));
    }
};

QTEST_GUILESS_MAIN(TestOktaClient)
#include "tst_okta_client.moc"
