#include "tests/practice/okta_fixture.h"

#include <QSslCertificate>

using namespace bw::practice;

/// The org behind the apps: groups, people, limits, authorization servers, logs, and what the OAuth endpoints tell.
class OktaOrgTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_okta = std::make_unique<OktaFixture>();
        QVERIFY(m_okta->ok);
    }

    void groupsAreSearched_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("count");
        QTest::newRow("by name") << u"search=profile.name eq \"Design\""_s << 1;
        QTest::newRow("begins") << u"search=profile.name sw \"Mailing\" and type eq \"OKTA_GROUP\"&limit=200"_s << 101;
        QTest::newRow("or, brackets")
            << u"search=(profile.name co \"admins\" or type eq \"APP_GROUP\") and profile.name ne \"Cloud admins\""_s
            << 2;
        QTest::newRow("prefix") << u"q=de"_s << 2;
        QTest::newRow("101 of more") << u"limit=101"_s << 101;
        QTest::newRow("bad expression") << u"search=profile.name eq"_s << -400;
    }
    void groupsAreSearched()
    {
        QFETCH(QString, query);
        QFETCH(int, count);
        const Answer answer =
            m_okta->get(u"/api/v1/groups?"_s + QString::fromLatin1(QUrl::toPercentEncoding(query, "=&")));
        QCOMPARE(answer.status == 200 ? int(answer.array().size()) : -answer.status, count);
    }

    void fiftyThousandGroupsPageLazily()
    {
        m_okta->tenant.setGroupCount(50'000);
        const Answer first = m_okta->get(u"/api/v1/groups?limit=200"_s);
        QCOMPARE(first.array().size(), 200);
        QVERIFY(first.body.size() < 200'000);
        const Answer second = m_okta->get(OktaFixture::next(first));
        QVERIFY(second.array()[0][u"id"_s] != first.array()[0][u"id"_s]);
        const Answer found = m_okta->get(u"/api/v1/groups?search=profile.name%20eq%20%22Team%2049000%22"_s);
        QCOMPARE(found.array().size(), 1);
        const QString id = found.array()[0][u"id"_s].toString();
        QCOMPARE(m_okta->get(u"/api/v1/groups/"_s + id).status, 200);
        const QString app = m_okta->made(m_okta->oidcBody(u"One"_s));
        QCOMPARE(m_okta->put(u"/api/v1/apps/%1/groups/%2"_s.arg(app, id)).status, 200);
    }

    void somebodyIsInMoreThanAHundredGroups()
    {
        const QString id = m_okta->tenant.org().user(u"morgan.lists@acme.example"_s)->id;
        QVERIFY(m_okta->get(u"/api/v1/users/%1/groups"_s.arg(id)).array().size() > 100);
    }

    void rateLimits()
    {
        QVERIFY(m_okta->tenant.setWay(u"integratorLimits"_s, true));
        m_okta->tenant.limits().setShare(50);
        Answer answer;
        for (int i = 0; i < 11; ++i)
            answer = m_okta->get(u"/api/v1/apps"_s);
        if (answer.status == 200) // a new minute began meanwhile
            for (int i = 0; i < 11; ++i)
                answer = m_okta->get(u"/api/v1/apps"_s);
        QCOMPARE(answer.status, 429);
        QCOMPARE(m_okta->codeOf(answer), u"E0000047"_s);
        QCOMPARE(answer.header("X-Rate-Limit-Limit"), "10"_ba);
        QCOMPARE(answer.header("X-Rate-Limit-Remaining"), "0"_ba);
        QVERIFY(answer.header("X-Rate-Limit-Reset").toLongLong() > QDateTime::currentSecsSinceEpoch() - 1);
        QCOMPARE(m_okta->get(u"/api/v1/groups?limit=1"_s).status, 200); // another bucket

        m_okta->tenant.limits().refuseConcurrent(1);
        const Answer busy = m_okta->get(u"/api/v1/groups?limit=1"_s);
        QCOMPARE(busy.status, 429);
        QCOMPARE(busy.header("X-Rate-Limit-Limit"), "0"_ba);
    }

    void orderedRateLimitCarriesHeaders()
    {
        m_okta->tenant.addFault({.path = QRegularExpression(u"/api/v1/org"_s), .action = Fault::Action::RateLimit});
        const Answer answer = m_okta->get(u"/api/v1/org"_s);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.header("X-Rate-Limit-Remaining"), "0"_ba);
    }

    void authorizationServersNeedTheirProduct()
    {
        const QString all = u"/api/v1/authorizationServers"_s;
        const Answer made = m_okta->post(all, {{u"name"_s, u"cf"_s}, {u"audiences"_s, QJsonArray{u"https://acme"_s}}});
        QCOMPARE(made.status, 201);
        const QString id = made.object()[u"id"_s].toString();
        QCOMPARE(m_okta
                     ->post(all + u'/' + id + u"/scopes"_s,
                            {{u"name"_s, u"groups"_s}, {u"metadataPublish"_s, u"ALL_CLIENTS"_s}})
                     .status,
                 201);
        const Answer discovery = m_okta->get(u"/oauth2/%1/.well-known/openid-configuration"_s.arg(id));
        QCOMPARE(discovery.object()[u"issuer"_s].toString(), m_okta->tenant.url() + u"/oauth2/"_s + id);
        QVERIFY(discovery.object()[u"scopes_supported"_s].toArray().contains(u"groups"_s));
        m_okta->tenant.ways().apiAccessManagement = false;
        const Answer refused = m_okta->get(all);
        QCOMPARE(refused.status, 401);
        QCOMPARE(m_okta->codeOf(refused), u"E0000015"_s);
    }

    void samlMetadataHoldsACertificate()
    {
        const QString id = m_okta->made(m_okta->samlBody(u"Cloudflare SAML"_s));
        const QJsonObject app = m_okta->get(u"/api/v1/apps/"_s + id).object();
        QVERIFY(app[u"name"_s].toString().startsWith(u"acmepractice_cloudflaresaml_"_s));
        m_okta->tenant.setCertificateExpiry(QDate(2027, 1, 15));
        const QByteArray xml = m_okta->get(app[u"_links"_s][u"metadata"_s][u"href"_s].toString()).body;
        const qsizetype from = xml.indexOf("X509Certificate>") + 16;
        const QByteArray der = QByteArray::fromBase64(xml.mid(from, xml.indexOf('<', from) - from));
        const QSslCertificate certificate(der, QSsl::Der);
        QCOMPARE(certificate.expiryDate().date(), QDate(2027, 1, 15));
        QVERIFY(xml.contains("entityID=\"http://www.okta.com/exk"));
    }

    void logsFilterAndKeepANextPage()
    {
        const QString id = m_okta->made(m_okta->oidcBody(u"One"_s));
        const Answer logs = m_okta->get(
            u"/api/v1/logs?since=2020-01-01T00:00:00.000Z&filter=target.id%20eq%20%22%1%22%20and%20eventType%20sw%20%22application.lifecycle%22"_s
                .arg(id));
        QCOMPARE(logs.array().size(), 1);
        QCOMPARE(logs.array()[0][u"outcome"_s][u"result"_s].toString(), u"SUCCESS"_s);
        QVERIFY(!OktaFixture::next(logs).isEmpty());
        QCOMPARE(m_okta->get(OktaFixture::next(logs)).array().size(), 0);
    }

    void switchesAreThrownByName()
    {
        QVERIFY(m_okta->tenant.setWay(u"apiAccessManagement"_s, false));
        QVERIFY(!m_okta->tenant.ways().apiAccessManagement);
        QVERIFY(!m_okta->tenant.setWay(u"nonsense"_s, true));
    }

    void clientProofs_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const QString code = u"grant_type=authorization_code&code=x&redirect_uri=y"_s;
        QTest::newRow("introspect") << u"introspect"_s << u"token=x"_s << u"good"_s << 200 << u"\"active\":false"_s;
        QTest::newRow("revoke") << u"revoke"_s << u"token=x"_s << u"good"_s << 200 << QString();
        QTest::newRow("token") << u"token"_s << code << u"good"_s << 400 << u"invalid_grant"_s;
        QTest::newRow("wrong secret") << u"introspect"_s << u"token=x"_s << u"wrong"_s << 401
                                      << u"confidential client is invalid"_s;
        QTest::newRow("unknown client") << u"introspect"_s << u"token=x"_s << u"unknown"_s << 401 << u"client_id"_s;
    }
    void clientProofs()
    {
        QFETCH(QString, path);
        QFETCH(QString, form);
        QFETCH(QString, who);
        const QString id = m_okta->made(m_okta->oidcBody(u"One"_s));
        const QString secret = m_okta->tenant.org().app(id)->secrets.first().value;
        const QString login =
            (who == u"unknown"_s ? u"0oaunknown"_s : id) + u':' + (who == u"wrong"_s ? u"wrong"_s : secret);
        HttpProbe probe;
        probe.headers = {{"Authorization"_ba, "Basic " + login.toUtf8().toBase64()}};
        const Answer answer =
            probe.ask("POST", m_okta->at(u"/oauth2/v1/"_s + path), form.toUtf8(), "application/x-www-form-urlencoded");
        QTEST(answer.status, "status");
        QFETCH(QString, says);
        QVERIFY2(answer.body.contains(says.toUtf8()), answer.body.constData());
    }

    void authorize_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("redirects");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("no session") << QString() << true << 302 << u"error=login_required"_s;
        QTest::newRow("no session, page") << QString() << false << 400 << u"not logged in"_s;
        QTest::newRow("other redirect URI") << u"redirect_uri=https://acme.cloudflareaccess.com/x-negative-control"_s
                                            << true << 400 << u"must be a Login redirect URI"_s;
        QTest::newRow("unknown client") << u"client_id=0oanone"_s << true << 400 << u"client_id"_s;
        QTest::newRow("made-up scope") << u"scope=openid nonsense"_s << true << 302 << u"error=invalid_scope"_s;
        QTest::newRow("no PKCE") << u"code_challenge="_s << true << 302 << u"PKCE"_s;
    }
    void authorize()
    {
        QFETCH(QString, change);
        QFETCH(bool, redirects);
        m_okta->tenant.ways().promptNoneRedirects = redirects;
        QMap<QString, QString> items{
            {u"client_id"_s, m_okta->made(m_okta->oidcBody(u"One"_s))},
            {u"response_type"_s, u"code"_s},
            {u"scope"_s, u"openid groups"_s},
            {u"redirect_uri"_s, u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s},
            {u"state"_s, u"s"_s},
            {u"prompt"_s, u"none"_s},
            {u"code_challenge"_s, u"abc"_s}};
        if (!change.isEmpty())
            items.insert(change.section(u'=', 0, 0), change.section(u'=', 1));
        QUrlQuery query;
        for (auto it = items.cbegin(); it != items.cend(); ++it)
            query.addQueryItem(it.key(), QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
        m_okta->use(std::nullopt);
        const Answer answer = m_okta->get(u"/oauth2/v1/authorize?"_s + query.toString(QUrl::FullyEncoded));
        QTEST(answer.status, "status");
        QFETCH(QString, says);
        QVERIFY2((answer.header("Location") + answer.body).contains(says.toUtf8()), answer.body.constData());
        if (answer.status == 302)
            QVERIFY(answer.header("Location").contains("state=s"));
    }

private:
    std::unique_ptr<OktaFixture> m_okta;
};

QTEST_GUILESS_MAIN(OktaOrgTest)
#include "tst_okta_org.moc"
