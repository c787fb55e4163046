#include "app/oidc/addresses.h"
#include "app/oidc/judgement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;
using oidc::ClientAnswer;
using oidc::Proof;
using oidc::RedirectAnswer;

namespace {
const QString callback = u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s;

HttpResponse json(int status, const QByteArray &body)
{
    return {status, body, {{"Content-Type"_ba, "application/json"_ba}}};
}

HttpResponse page(const QByteArray &body)
{
    return {400, "<html><body><script>var redirect_uri = 'must be';</script>" + body + "</body></html>", {}};
}

HttpResponse redirect(const QString &location)
{
    return {302, {}, {{"Location"_ba, location.toLatin1()}}};
}

const HttpResponse accepted = redirect(callback + u"?error=login_required&state=x"_s);
const HttpResponse refused =
    page("<p>The &#39;redirect_uri&#39; parameter must be a Login redirect URI in the client app settings: "
         "https://acme-admin.okta.com</p>");
} // namespace

class OidcJudgementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsIntrospection_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ClientAnswer>("answer");
        QTest::newRow("known") << 200 << R"({"active":false})"_ba << ClientAnswer::Known;
        QTest::newRow("a page with 200") << 200 << "<html>"_ba << ClientAnswer::Unclear;
        QTest::newRow("active is text") << 200 << R"({"active":"false"})"_ba << ClientAnswer::Unclear;
        QTest::newRow("wrong secret")
            << 401
            << R"({"error":"invalid_client","error_description":"The client secret supplied for a confidential client is invalid."})"_ba
            << ClientAnswer::WrongSecret;
        QTest::newRow("unknown id")
            << 401 << R"({"errorCode":"invalid_client","errorSummary":"Invalid value for 'client_id' parameter."})"_ba
            << ClientAnswer::UnknownId;
        QTest::newRow("refused, no reason")
            << 401 << R"({"error":"invalid_client","error_description":"client authentication failed"})"_ba
            << ClientAnswer::Refused;
        QTest::newRow("another 401") << 401 << R"({"errorCode":"E0000011"})"_ba << ClientAnswer::Unclear;
        QTest::newRow("custom server missing") << 404 << R"({"errorCode":"E0000007"})"_ba << ClientAnswer::Unclear;
        QTest::newRow("out of order") << 503 << "<html>"_ba << ClientAnswer::Unclear;
    }
    void understandsIntrospection()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ClientAnswer, answer);
        QCOMPARE(oidc::clientAnswer(json(status, body)), answer);
    }

    void judgesAClientOnlyWithItsControl()
    {
        const HttpResponse known = json(200, R"({"active":false})");
        const HttpResponse wrong = json(401, R"({"error":"invalid_client"})");
        QCOMPARE(oidc::judgeClient(known, wrong).proof, Proof::Proven);
        QCOMPARE(oidc::judgeClient(known, known).proof, Proof::Inconclusive);
        QCOMPARE(oidc::judgeClient(known, json(500, {})).proof, Proof::Inconclusive);
        QCOMPARE(oidc::judgeClient(wrong, wrong).proof, Proof::Disproven);
        QCOMPARE(oidc::judgeClient(json(404, {}), wrong).proof, Proof::Inconclusive);
    }

    void understandsAuthorization_data()
    {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<RedirectAnswer>("answer");
        QTest::newRow("sent back") << accepted << RedirectAnswer::Accepted;
        QTest::newRow("sent back, not assigned")
            << redirect(callback + u"?error=access_denied"_s) << RedirectAnswer::Accepted;
        QTest::newRow("sent back, other flow")
            << redirect(callback + u"?error=unauthorized_client"_s) << RedirectAnswer::NotThisFlow;
        QTest::newRow("sent to the login page")
            << redirect(u"https://acme.okta.com/login?redirect_uri=x"_s) << RedirectAnswer::Unclear;
        QTest::newRow("sent to a look-alike")
            << redirect(callback + u"x?error=login_required"_s) << RedirectAnswer::Unclear;
        QTest::newRow("Okta's own page, login required")
            << page("<p>login_required: The client specified not to prompt, but the user is not logged in.</p>")
            << RedirectAnswer::Accepted;
        QTest::newRow("Okta's own page, refused") << refused << RedirectAnswer::Refused;
        QTest::newRow("another provider's words")
            << page("<pre>redirect_uri did not match any of the client's registered redirect_uris</pre>")
            << RedirectAnswer::Refused;
        QTest::newRow("unknown client") << page("<p>Invalid value for &#39;client_id&#39; parameter.</p>")
                                        << RedirectAnswer::UnknownClient;
        QTest::newRow("sign-in page") << HttpResponse{200, "<html><form>Username</form></html>", {}}
                                      << RedirectAnswer::Unclear;
        QTest::newRow("nothing") << HttpResponse{400, {}, {}} << RedirectAnswer::Unclear;
    }
    void understandsAuthorization()
    {
        QFETCH(HttpResponse, response);
        QFETCH(RedirectAnswer, answer);
        QCOMPARE(oidc::redirectAnswer(response, QUrl(callback)), answer);
    }

    // Each of them kept a pattern busy for minutes; the test's own time-out is the bound.
    void aPageThatIsMeantToTakeLongDoesNot_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("scripts that do not end") << "<script "_ba.repeated(250'000);
        QTest::newRow("scripts that begin") << "<script>"_ba.repeated(250'000);
        QTest::newRow("styles in scripts") << "<script></style><style></script>"_ba.repeated(60'000);
        QTest::newRow("brackets") << QByteArray(2 * 1024 * 1024, '<');
        QTest::newRow("quotes") << "&#0000"_ba.repeated(300'000);
        QTest::newRow("words") << "redirect_uri "_ba.repeated(150'000);
    }
    void aPageThatIsMeantToTakeLongDoesNot()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(oidc::redirectAnswer({400, body, {}}, QUrl(callback)), RedirectAnswer::Unclear);
    }

    void codeIsNoText()
    {
        const QByteArray phrase = "redirect_uri must be registered";
        const auto answer = [](const QByteArray &body) {
            return oidc::redirectAnswer({400, body, {}}, QUrl(callback));
        };
        QCOMPARE(answer("<SCRIPT src=x>" + phrase + "</Script ><style>" + phrase + "</style>"),
                 RedirectAnswer::Unclear);
        QCOMPARE(answer("<script>" + phrase), RedirectAnswer::Unclear);
        QCOMPARE(answer("<style>a</style><scripture>" + phrase), RedirectAnswer::Refused);
        QCOMPARE(answer("1 < 2: " + phrase), RedirectAnswer::Refused);
    }

    void judgesARedirectOnlyWithItsControl()
    {
        oidc::Client client;
        client.redirectUri = callback;
        const HttpResponse wrongAccepted = redirect(callback + u"/x-negative-control?error=login_required"_s);
        QCOMPARE(oidc::judgeRedirect(accepted, refused, client).proof, Proof::Proven);
        QCOMPARE(oidc::judgeRedirect(accepted, wrongAccepted, client).proof, Proof::Inconclusive);
        QCOMPARE(oidc::judgeRedirect(accepted, page("?"), client).proof, Proof::Inconclusive);
        QCOMPARE(oidc::judgeRedirect(refused, refused, client).proof, Proof::Disproven);
        QVERIFY(oidc::judgeRedirect(refused, refused, client).words.contains(callback));
        QCOMPARE(oidc::judgeRedirect(page("?"), refused, client).proof, Proof::Inconclusive);
    }

    void knowsWhereToAsk()
    {
        oidc::Client client;
        client.provider = QUrl(u"https://acme.okta.com"_s);
        QCOMPARE(oidc::endpointUrl(client, u"introspect"_s), QUrl(u"https://acme.okta.com/oauth2/v1/introspect"_s));
        client.authorizationServer = u"aus123"_s;
        QCOMPARE(oidc::endpointUrl(client, u"authorize"_s),
                 QUrl(u"https://acme.okta.com/oauth2/aus123/v1/authorize"_s));
        client.id = u"0oa/1"_s;
        QCOMPARE(oidc::basicCredentials(client, Secret("a:b"_ba)).reveal(), "0oa%2F1:a%3Ab"_ba);
    }
};

QTEST_GUILESS_MAIN(OidcJudgementTest)
#include "tst_oidc_judgement.moc"
