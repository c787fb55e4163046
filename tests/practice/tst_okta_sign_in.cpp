#include "tests/practice/okta_fixture.h"

#include <QJsonDocument>

using namespace bw::practice;

/// People's sign-ins: who is let in, and what their tokens bring.
class OktaSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_okta = std::make_unique<OktaFixture>();
        QVERIFY(m_okta->ok);
    }

    /// For the client, the address and the verifier that it was given for.
    void aCodeIsForOneUse()
    {
        const QString id = m_okta->made(m_okta->oidcBody(u"One"_s));
        auto *app = m_okta->tenant.org().app(id);
        const auto *ada = m_okta->tenant.org().user(u"ada.marsh@acme.example"_s);
        app->people << ada->id;
        m_okta->tenant.assignmentsChanged(app);
        QVERIFY(redeemed(id, codeFor(id, ada->login), u"another verifier"_s).body.contains("PKCE verification"));
        QCOMPARE(redeemed(id, u"made up"_s, verifier).status, 400);
        const QString code = codeFor(id, ada->login);
        const Answer tokens = redeemed(id, code, verifier);
        QCOMPARE(tokens.status, 200);
        QCOMPARE(redeemed(id, code, verifier).status, 400);
        HttpProbe probe;
        probe.headers = {
            {"Authorization"_ba, "Bearer " + tokens.object().value("access_token"_L1).toString().toUtf8()}};
        QCOMPARE(probe.ask("GET", m_okta->at(u"/oauth2/v1/userinfo"_s)).object().value("email"_L1).toString(),
                 ada->email);
        probe.headers = {{"Authorization"_ba, "Bearer " + code.toUtf8()}};
        QCOMPARE(probe.ask("GET", m_okta->at(u"/oauth2/v1/userinfo"_s)).status, 401);
        QCOMPARE(codeFor(id, u"jo.former@acme.example"_s), QString()); // has left
    }

    /// Cloudflare's and others' documents: refused, or cut without a word.
    void aLongGroupsClaimIsRefusedOrCut_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::newRow("refused") << false;
        QTest::newRow("cut") << true;
    }
    void aLongGroupsClaimIsRefusedOrCut()
    {
        QFETCH(bool, cut);
        QVERIFY(m_okta->tenant.setWay(u"cutsGroupsClaim"_s, cut));
        const QString id = m_okta->made(m_okta->oidcBody(u"One"_s));
        auto *app = m_okta->tenant.org().app(id);
        app->idTokenClaim = {{u"name"_s, u"groups"_s}, {u"groupFilterType"_s, u"REGEX"_s}, {u"value"_s, u".*"_s}};
        const auto *morgan = m_okta->tenant.org().user(u"morgan.lists@acme.example"_s);
        QVERIFY(m_okta->tenant.org().groupIdsOf(morgan->id).size() > 100);
        app->people << morgan->id;
        m_okta->tenant.assignmentsChanged(app);
        const Answer tokens = redeemed(id, codeFor(id, morgan->login), verifier);
        QCOMPARE(tokens.status, cut ? 200 : 400);
        const QByteArray claims = tokens.object().value("id_token"_L1).toString().section(u'.', 1, 1).toLatin1();
        const QByteArray json = QByteArray::fromBase64(claims, QByteArray::Base64UrlEncoding);
        QCOMPARE(QJsonDocument::fromJson(json)["groups"_L1].toArray().size(), cut ? 100 : 0);
    }

    void theWayOfProvingMayBeEnforced()
    {
        const QString id = m_okta->made(m_okta->oidcBody(u"One"_s));
        const QString secret = m_okta->tenant.org().app(id)->secrets.first().value;
        const QByteArray form = "token=x&client_id=" + id.toLatin1() + "&client_secret=" + secret.toLatin1();
        const auto byForm = [&] {
            return HttpProbe()
                .ask("POST", m_okta->at(u"/oauth2/v1/introspect"_s), form, "application/x-www-form-urlencoded")
                .status;
        };
        QCOMPARE(byForm(), 200);
        QVERIFY(m_okta->tenant.setWay(u"enforcesClientAuth"_s, true)); // the app names client_secret_basic
        QCOMPARE(byForm(), 401);
    }

    /// Scopes and claims that were made, and are on; a policy with a rule that is on.
    void aServerKnowsWhatWasMadeThere()
    {
        const QString id = m_okta->made(m_okta->oidcBody(u"One"_s));
        auto &server = *m_okta->tenant.org().authorizationServers.front();
        const QString address =
            u"/oauth2/%1/v1/"
            u"authorize?client_id=%2&response_type=code&scope=openid%20groups&state=s&code_challenge_method="
            "S256&code_challenge=%3&redirect_uri=%4"_s.arg(server.id, id, challenge, QLatin1String(callback));
        const auto sentBackWith = [&](const QByteArray &error) {
            return HttpProbe().ask("GET", m_okta->at(address)).header("Location").contains("error=" + error);
        };
        QVERIFY(sentBackWith("invalid_scope"));
        server.scopes << QJsonObject{{u"name"_s, u"groups"_s}};
        QVERIFY(sentBackWith("access_denied"));
        const QJsonObject clients{{u"clients"_s, QJsonObject{{u"include"_s, QJsonArray{id}}}}};
        server.policies << QJsonObject{{u"id"_s, u"00p1"_s}, {u"conditions"_s, clients}};
        server.rules[u"00p1"_s] << QJsonObject{{u"status"_s, u"INACTIVE"_s}};
        QVERIFY(sentBackWith("access_denied"));
        server.rules[u"00p1"_s].first().insert(u"status"_s, u"ACTIVE"_s);
        QCOMPARE(HttpProbe().ask("GET", m_okta->at(address)).status, 200);
    }

private:
    const QString verifier = u"0123456789012345678901234567890123456789abc"_s;
    const QString challenge = u"DksyTyvjKJMTgEpPXzLiaCJ1P325hYFdr6STK5uo-WM"_s; // its SHA-256
    static constexpr auto callback = "https%3A%2F%2Facme.cloudflareaccess.com%2Fcdn-cgi%2Faccess%2Fcallback";

    /// What a person's sign-in brings; empty where they are not let in.
    QString codeFor(const QString &app, const QString &login)
    {
        HttpProbe browser;
        const QByteArray page =
            browser
                .ask("GET",
                     m_okta->at(u"/oauth2/v1/authorize?client_id=%1&response_type=code&scope=openid%20groups&state=s&"
                                "code_challenge_method=S256&redirect_uri=%2&code_challenge=%3"_s.arg(
                                    app, QLatin1String(callback), challenge)))
                .body;
        const QByteArray token = page.mid(page.indexOf("stateToken\" value=\"") + 19, 32);
        const QByteArray form = "username=" + QUrl::toPercentEncoding(login) + "&stateToken=" + token;
        const QByteArray said =
            browser.ask("POST", m_okta->at(u"/oauth2/v1/authorize"_s), form, "application/x-www-form-urlencoded").body;
        const qsizetype at = said.indexOf("code=");
        return at < 0 ? QString() : QString::fromLatin1(said.mid(at + 5, 43));
    }
    Answer redeemed(const QString &app, const QString &code, const QString &with)
    {
        const QString secret = m_okta->tenant.org().app(app)->secrets.first().value;
        HttpProbe probe;
        probe.headers = {{"Authorization"_ba, "Basic " + (app + u':' + secret).toUtf8().toBase64()}};
        const QString form = u"grant_type=authorization_code&code=%1&redirect_uri=%2&code_verifier=%3"_s.arg(
            code, QLatin1String(callback), with);
        return probe.ask("POST", m_okta->at(u"/oauth2/v1/token"_s), form.toUtf8(), "application/x-www-form-urlencoded");
    }

    std::unique_ptr<OktaFixture> m_okta;
};

QTEST_GUILESS_MAIN(OktaSignInTest)
#include "tst_okta_sign_in.moc"
