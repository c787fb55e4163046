#include "tests/practice/cloudflare/cloudflare_room.h"

using namespace Qt::StringLiterals;
using namespace bw::practice;
using namespace bw::practice::cloudflare;

/// Credentials, accounts, the organization and identity providers, as a client of API v4 meets them.
class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<CloudflareRoom>(); }

    void refusesCredentials_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("none") << QByteArray() << 400 << 9106;
        QTest::newRow("bare") << "cfat_0123456789"_ba << 400 << 6003;
        QTest::newRow("doubled Bearer") << "Bearer Bearer cfat_0123"_ba << 400 << 6003;
        QTest::newRow("quotes") << "Bearer \"cfat_0123\""_ba << 400 << 6003;
        QTest::newRow("unknown") << "Bearer cfat_0123456789"_ba << 401 << 1000;
    }
    void refusesCredentials()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, status);
        QFETCH(int, code);
        HttpProbe probe;
        if (!header.isEmpty())
            probe.headers = {{"Authorization", header}};
        const Answer answer = probe.ask("GET", tenant().apiUrl() + u"/user/tokens/verify"_s);
        QCOMPARE(answer.status, status);
        QCOMPARE(codeOf(answer), code);
        QVERIFY(!answer.header("CF-Ray").isEmpty());
        if (code == 6003)
            QCOMPARE(errorOf(answer).value(u"error_chain"_s).toArray().at(0).toObject().value(u"code"_s).toInt(), 6111);
    }

    void verifiesTokensWhereTheyBelong()
    {
        const Answer account = m_room->get(m_room->at(u"/tokens/verify"_s));
        QCOMPARE(account.status, 200);
        QCOMPARE(resultOf(account).value(u"status"_s).toString(), u"active"_s);
        QVERIFY(account.object().value(u"errors"_s).toArray().isEmpty());
        QCOMPARE(codeOf(m_room->get(u"/user/tokens/verify"_s)), 1000);
        QCOMPARE(m_room->ask("GET", u"/user/tokens/verify"_s, tenant().userToken()).status, 200);
        QCOMPARE(codeOf(m_room->ask("GET", m_room->at(u"/tokens/verify"_s), tenant().userToken())), 1001);
    }

    void expiredAndDisabledTokensSaySo()
    {
        Token &token = tenant().addToken({permissions::organizationsRead});
        token.expires = QDateTime::currentDateTimeUtc().addDays(-1);
        Answer answer = m_room->ask("GET", m_room->at(u"/tokens/verify"_s), token.value);
        QCOMPARE(resultOf(answer).value(u"status"_s).toString(), u"expired"_s);
        QVERIFY(answer.object().value(u"messages"_s).toArray().isEmpty());
        QCOMPARE(m_room->ask("GET", m_room->providers(), token.value).status, 401);
        token.expires = {};
        token.disabled = true;
        answer = m_room->ask("GET", m_room->at(u"/tokens/verify"_s), token.value);
        QCOMPARE(resultOf(answer).value(u"status"_s).toString(), u"disabled"_s);
    }

    void listsTheAccountsOfTheToken()
    {
        QCOMPARE(listOf(m_room->get(u"/accounts"_s)).size(), 1);
        const Answer both = m_room->ask("GET", u"/accounts?per_page=1&page=2"_s, tenant().userToken());
        QCOMPARE(listOf(both).size(), 1);
        QCOMPARE(listOf(both).at(0).toObject().value(u"id"_s).toString(), tenant().otherAccountId());
        const QJsonObject info = both.object().value(u"result_info"_s).toObject();
        QCOMPARE(info.value(u"total_pages"_s).toInt(), 2);
        QCOMPARE(resultOf(m_room->get(m_room->at({}))).value(u"type"_s).toString(), u"enterprise"_s);
        QCOMPARE(codeOf(m_room->get(u"/accounts/nonsense/access/organizations"_s)), 7003);
        QCOMPARE(codeOf(m_room->get(u"/accounts/%1"_s.arg(tenant().otherAccountId()))), 9109);
        QCOMPARE(codeOf(m_room->get(u"/memberships"_s)), 10001);
        QCOMPARE(listOf(m_room->ask("GET", u"/memberships"_s, tenant().userToken())).size(), 2);
        QVERIFY(!resultOf(m_room->ask("GET", u"/user"_s, tenant().userToken())).value(u"email"_s).toString().isEmpty());
    }

    void missingPermissionsSoundDifferentInAccess()
    {
        const QByteArray token = tenant().addToken({permissions::scimLogsRead}).value;
        const Answer access = m_room->ask("GET", m_room->providers(), token);
        QCOMPARE(access.status, 403);
        QCOMPARE(codeOf(access), 10000);
        const Answer other = m_room->ask("GET", m_room->at({}), token);
        QCOMPARE(other.status, 403);
        QCOMPARE(codeOf(other), 9109);
        const Answer reader = m_room->ask("POST", m_room->providers(), tenant().readOnlyToken(), "{}");
        QCOMPARE(codeOf(reader), 10000);
    }

    void organizationMayBeMissing()
    {
        const QString path = m_room->at(u"/access/organizations"_s);
        QCOMPARE(resultOf(m_room->get(path)).value(u"auth_domain"_s).toString(), u"acme.cloudflareaccess.com"_s);
        tenant().setTeam({});
        QCOMPARE(codeOf(m_room->get(path)), 9999);
        QCOMPARE(codeOf(m_room->get(m_room->providers())), 9999);
        HttpProbe browser;
        QCOMPARE(browser.ask("GET", tenant().teamUrl() + u"/cdn-cgi/access/certs"_s).status, 404);

        tenant().ways().organizationNeedsHuman = true;
        const QJsonObject body{{u"auth_domain"_s, u"new.cloudflareaccess.com"_s}, {u"name"_s, u"New"_s}};
        QCOMPARE(codeOf(m_room->send("POST", path, body)), 9999);
        tenant().ways().organizationNeedsHuman = false;
        QCOMPARE(codeOf(m_room->send("POST", path, {{u"auth_domain"_s, u"new.example.com"_s}})), 12130);
        QCOMPARE(m_room->send("POST", path, body).status, 201);
        QCOMPARE(tenant().teamName(), u"new"_s);
        QCOMPARE(m_room->send("POST", path, body).status, 409);
        QCOMPARE(m_room->send("PUT", path, {{u"session_duration"_s, u"6h"_s}}).status, 200);
        QCOMPARE(resultOf(m_room->get(path)).value(u"session_duration"_s).toString(), u"6h"_s);
    }

    void providerSecretsAreShownOnce()
    {
        const Answer made = m_room->send("POST", m_room->providers(), CloudflareRoom::oktaProvider(true));
        QCOMPARE(made.status, 201);
        const QJsonObject provider = resultOf(made);
        const QString id = provider.value(u"id"_s).toString();
        const QJsonObject scim = provider.value(u"scim_config"_s).toObject();
        QCOMPARE(scim.value(u"secret"_s).toString().toLatin1(), tenant().scimSecret(id));
        QCOMPARE(scim.value(u"scim_base_url"_s).toString(), u"%1/scim/%2"_s.arg(tenant().teamUrl(), id));
        const QJsonObject config = provider.value(u"config"_s).toObject();
        QCOMPARE(config.value(u"redirect_url"_s).toString(),
                 u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s);
        QVERIFY(!config.contains(u"client_secret"_s));
        QCOMPARE(tenant().clientSecret(id), "shh"_ba);

        const QJsonObject read = resultOf(m_room->get(m_room->providers() + u'/' + id));
        QVERIFY(!read.value(u"scim_config"_s).toObject().contains(u"secret"_s));
        QVERIFY(read.value(u"config"_s).toObject().value(u"pkce_enabled"_s).toBool());
        QCOMPARE(listOf(m_room->get(m_room->providers() + u"?scim_enabled=true"_s)).size(), 1);
        QCOMPARE(listOf(m_room->get(m_room->providers())).size(), 2);
    }

    void putReplacesAllButTheClientSecret()
    {
        QJsonObject provider = m_room->made(CloudflareRoom::oktaProvider(true));
        const QString one = m_room->providers() + u'/' + provider.value(u"id"_s).toString();
        const QByteArray secret = tenant().scimSecret(provider.value(u"id"_s).toString());
        provider = resultOf(m_room->get(one));
        provider.insert(u"name"_s, u"Renamed"_s);
        const Answer echoed = m_room->send("PUT", one, provider);
        QCOMPARE(echoed.status, 200);
        QVERIFY(!resultOf(echoed).value(u"scim_config"_s).toObject().contains(u"secret"_s));
        QCOMPARE(tenant().clientSecret(provider.value(u"id"_s).toString()), "shh"_ba);
        QCOMPARE(tenant().scimSecret(provider.value(u"id"_s).toString()), secret);
        QVERIFY(resultOf(echoed).value(u"version"_s) != provider.value(u"version"_s));

        QJsonObject bare = CloudflareRoom::oktaProvider(false);
        QCOMPARE(m_room->send("PUT", one, bare).status, 200); // scim_config left out: SCIM is off
        QVERIFY(!resultOf(m_room->get(one)).value(u"scim_config"_s).toObject().value(u"enabled"_s).toBool());
        const QJsonObject again = resultOf(m_room->send("PUT", one, CloudflareRoom::oktaProvider(true)));
        const QString fresh = again.value(u"scim_config"_s).toObject().value(u"secret"_s).toString();
        QVERIFY(!fresh.isEmpty() && fresh.toLatin1() != secret);
        bare.insert(u"type"_s, u"oidc"_s);
        QCOMPARE(codeOf(m_room->send("PUT", one, bare)), 12130);
    }

    void refusesBodies_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("unknown field") << QString() << u"features"_s << QJsonValue(1);
        QTest::newRow("unknown type") << QString() << u"type"_s << QJsonValue(u"oktaa"_s);
        QTest::newRow("mistyped name") << QString() << u"name"_s << QJsonValue(1);
        QTest::newRow("empty name") << QString() << u"name"_s << QJsonValue(QString());
        QTest::newRow("mistyped flag") << u"config"_s << u"pkce_enabled"_s << QJsonValue(u"true"_s);
        QTest::newRow("foreign field") << u"config"_s << u"issuer_url"_s << QJsonValue(u"https://a.test"_s);
        QTest::newRow("account without scheme") << u"config"_s << u"okta_account"_s << QJsonValue(u"acme.okta.com"_s);
        QTest::newRow("account with path") << u"config"_s << u"okta_account"_s << QJsonValue(u"https://a.okta.com/x"_s);
        QTest::newRow("no client secret") << u"config"_s << u"client_secret"_s << QJsonValue(QString());
        QTest::newRow("claims no list") << u"config"_s << u"claims"_s << QJsonValue(u"groups"_s);
        QTest::newRow("echo in POST") << u"config"_s << u"redirect_url"_s << QJsonValue(u"https://a.test"_s);
        QTest::newRow("behaviour") << u"scim_config"_s << u"identity_update_behavior"_s << QJsonValue(u"auto"_s);
        QTest::newRow("secret is read-only") << u"scim_config"_s << u"secret"_s << QJsonValue(u"x"_s);
    }
    void refusesBodies()
    {
        QFETCH(QString, where);
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject body = CloudflareRoom::oktaProvider(true);
        QJsonObject inner = body.value(where).toObject();
        inner.insert(field, value);
        if (where.isEmpty())
            body.insert(field, value);
        else
            body.insert(where, inner);
        const Answer answer = m_room->send("POST", m_room->providers(), body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(codeOf(answer), 12130);
        QVERIFY(errorOf(answer).value(u"message"_s).toString().startsWith(u"access.api.error.invalid_request: "_s));
        QVERIFY(!errorOf(answer).value(u"error_chain"_s).toArray().isEmpty());
        QCOMPARE(tenant().identityProviders().size(), 1);
    }

    void seatsNeedUserDeprovisioning()
    {
        QJsonObject body = CloudflareRoom::oktaProvider(true);
        body.insert(u"scim_config"_s, QJsonObject{{u"enabled"_s, true}, {u"seat_deprovision"_s, true}});
        QCOMPARE(codeOf(m_room->send("POST", m_room->providers(), body)), 12130);
        QCOMPARE(codeOf(m_room->send("POST", m_room->providers())), 12130); // {}: the probe for write permission
    }

    void oneTimePinIsSingle()
    {
        const QJsonObject pin{{u"name"_s, u"PIN"_s}, {u"type"_s, u"onetimepin"_s}, {u"config"_s, QJsonObject()}};
        const Answer answer = m_room->send("POST", m_room->providers(), pin);
        QCOMPARE(answer.status, 409);
        QVERIFY(!errorOf(answer).contains(u"code"_s));
    }

    void switchesChangeProviders()
    {
        tenant().ways().keepsPkce = false;
        tenant().ways().scimUrl = Ways::ScimUrl::Populations;
        tenant().ways().apiToken = Ways::ApiToken::Masked;
        QJsonObject body = CloudflareRoom::oktaProvider(true);
        QJsonObject config = body.value(u"config"_s).toObject();
        config.insert(u"api_token"_s, u"00secret"_s);
        body.insert(u"config"_s, config);
        const QJsonObject made = m_room->made(body);
        const QJsonObject shown = made.value(u"config"_s).toObject();
        QVERIFY(!shown.contains(u"pkce_enabled"_s));
        QVERIFY(shown.contains(u"api_token"_s) && shown.value(u"api_token"_s) != config.value(u"api_token"_s));
        QCOMPARE(made.value(u"scim_config"_s).toObject().value(u"scim_base_url"_s).toString(),
                 u"%1/populations/%2/scim/v2"_s.arg(tenant().teamUrl(), made.value(u"id"_s).toString()));
        QVERIFY(tenant().setWay(u"apiTokenRefused"_s, true));
        QCOMPARE(codeOf(m_room->send("POST", m_room->providers(), body)), 12130);
    }

    void switchesHaveNames()
    {
        for (const QString &name : {u"scimBareOnly"_s, u"keepsPkce"_s, u"apiTokenMasked"_s, u"scimPopulations"_s})
            QVERIFY(tenant().setWay(name, true));
        QCOMPARE(tenant().ways().scimAuthorization, Ways::ScimAuthorization::BareOnly);
        QVERIFY(tenant().setWay(u"scimBareOnly"_s, false));
        QCOMPARE(tenant().ways().scimAuthorization, Ways::ScimAuthorization::Either);
        QVERIFY(tenant().setWay(u"organization"_s, false));
        QCOMPARE(codeOf(m_room->get(m_room->providers())), 9999);
        QVERIFY(!tenant().setWay(u"gravity"_s, false));
    }

    void refreshesTheScimSecret()
    {
        const QString id = m_room->made(CloudflareRoom::oktaProvider(true)).value(u"id"_s).toString();
        const QByteArray before = tenant().scimSecret(id);
        const QString path = m_room->providers() + u'/' + id + u"/refresh_scim_secret"_s;
        const QJsonObject scim = resultOf(m_room->send("POST", path)).value(u"scim_config"_s).toObject();
        QVERIFY(tenant().scimSecret(id) != before);
        QCOMPARE(scim.value(u"secret"_s).toString().toLatin1(), tenant().scimSecret(id));
        tenant().ways().scimSecretRefreshes = false;
        QCOMPARE(m_room->send("POST", path).status, 404);
    }

    void deletesWithItsOwnStatus()
    {
        const QString one =
            m_room->providers() + u'/' + m_room->made(CloudflareRoom::oktaProvider(false)).value(u"id"_s).toString();
        const Answer gone = m_room->ask("DELETE", one, tenant().accountToken());
        QCOMPARE(gone.status, 202);
        QVERIFY(!gone.header("Cf-Auditlog-Id").isEmpty());
        const Answer missing = m_room->get(one);
        QCOMPARE(missing.status, 404);
        QCOMPARE(errorOf(missing).value(u"message"_s).toString(), u"access.api.error.not_found"_s);
    }

    void blocksWhoAsksTooMuch()
    {
        tenant().setRateLimit(2, std::chrono::seconds(60));
        const Answer first = m_room->get(u"/accounts"_s);
        QCOMPARE(first.header("Ratelimit"), "\"default\";r=1;t=60"_ba);
        QCOMPARE(first.header("Ratelimit-Policy"), "\"default\";q=2;w=60"_ba);
        QCOMPARE(m_room->get(u"/accounts"_s).status, 200);
        const Answer third = m_room->get(u"/accounts"_s);
        QCOMPARE(third.status, 429);
        QCOMPARE(codeOf(third), 971);
        QVERIFY(third.header("Retry-After").toInt() > 50);
        QVERIFY(third.header("Ratelimit").isEmpty());
        QCOMPARE(m_room->ask("GET", u"/accounts"_s, tenant().userToken()).status, 200);
    }

private:
    CloudflareTenant &tenant() { return m_room->tenant; }

    std::unique_ptr<CloudflareRoom> m_room;
};

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
