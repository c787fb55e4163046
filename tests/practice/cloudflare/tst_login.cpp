#include "app/practice/cloudflare/identity.h"
#include "tests/practice/cloudflare/cloudflare_room.h"

#include <QCryptographicHash>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace bw::practice;

/// The team's public pages and the sign-in behind the Test button, with a provider that answers as Okta does.
class LoginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<CloudflareRoom>();
        m_okta = std::make_unique<Server>();
        m_claims = {{u"aud"_s, u"0oabucvyc38HLL1ef0h7"_s}, {u"email"_s, u"ada@acme.test"_s}};
        m_okta->route("POST", u"/oauth2/v1/token"_s, [this](const Request &request) {
            m_form = request.form();
            if (request.header("Authorization") != "Basic " + "0oabucvyc38HLL1ef0h7:shh"_ba.toBase64())
                return Reply::json(401, QJsonObject{{u"error"_s, u"invalid_client"_s},
                                                    {u"error_description"_s, u"The client secret is invalid."_s}});
            const QByteArray payload = QJsonDocument(m_claims).toJson().toBase64(QByteArray::Base64UrlEncoding);
            return Reply::json(200, QJsonObject{{u"access_token"_s, u"at"_s},
                                                {u"id_token"_s, u"h."_s + QLatin1String(payload) + u".s"_s}});
        });
        m_okta->route("GET", u"/oauth2/v1/userinfo"_s, [](const Request &) {
            return Reply::json(200, QJsonObject{{u"groups"_s, QJsonArray{u"Engineering"_s}}});
        });
        QVERIFY(m_okta->start());
    }

    void showsKeysAndMetadata()
    {
        const QJsonObject certs = page(u"/cdn-cgi/access/certs"_s).object();
        QCOMPARE(certs.value(u"keys"_s).toArray().at(0).toObject().value(u"kty"_s).toString(), u"RSA"_s);
        const Answer metadata = page(u"/cdn-cgi/access/saml-metadata"_s);
        QCOMPARE(metadata.status, 200);
        QVERIFY(metadata.body.contains("entityID=\"https://acme.cloudflareaccess.com/cdn-cgi/access/callback\""));
        QCOMPARE(page(u"/cdn-cgi/access/%1/saml-metadata"_s.arg(made(true))).status, 200);
        QCOMPARE(page(u"/cdn-cgi/access/unknown/saml-metadata"_s).status, 404);
    }

    void aTestMayNotBeLogged()
    {
        QVERIFY(m_room->tenant.setWay(u"logsTestLogins"_s, false));
        const auto before = m_room->tenant.account().accessRequests.size();
        const QUrlQuery asked = started(made(true));
        m_claims.insert(u"nonce"_s, asked.queryItemValue(u"nonce"_s));
        const QByteArray shown = arrived(u"code=good&state="_s + asked.queryItemValue(u"state"_s));
        QVERIFY2(shown.contains("Your connection works!"), shown.constData());
        QCOMPARE(m_room->tenant.account().accessRequests.size(), before);
    }

    void signsInForReal()
    {
        const QString id = made(true);
        const QUrlQuery asked = started(id);
        QCOMPARE(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
                 u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s);
        m_claims.insert(u"nonce"_s, asked.queryItemValue(u"nonce"_s));
        const QString state = asked.queryItemValue(u"state"_s);
        const QByteArray shown = arrived(u"code=good&state="_s + state);
        QVERIFY2(shown.contains("Your connection works!"), shown.constData());
        QVERIFY(shown.contains("Engineering"));
        const QByteArray challenge =
            QCryptographicHash::hash(m_form.value(u"code_verifier"_s).toLatin1(), QCryptographicHash::Sha256)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QCOMPARE(asked.queryItemValue(u"code_challenge"_s).toLatin1(), challenge);
        QCOMPARE(m_room->tenant.account().lastSeen.size(), 1);
        QCOMPARE(m_room->tenant.account().accessRequests.size(), 1);
        QCOMPARE(m_room->tenant.account().accessUsers.size(), 3); // the user was one before
        const Answer again = page(u"/cdn-cgi/access/callback?code=good&state="_s + state);
        QVERIFY(again.body.contains("Invalid session"));
    }

    void tellsWhatWentWrong()
    {
        QUrlQuery asked = started(made(true, u"wrong"_s));
        QVERIFY(arrived(u"code=x&state="_s + asked.queryItemValue(u"state"_s)).contains("invalid_client"));
        const QString id = made(false);
        asked = started(id);
        QVERIFY(!asked.hasQueryItem(u"code_challenge"_s));
        QVERIFY(arrived(u"error=access_denied&error_description=User+is+not+assigned&state="_s +
                        asked.queryItemValue(u"state"_s))
                    .contains("User is not assigned"));
        m_claims.remove(u"email"_s);
        asked = started(id);
        QVERIFY(arrived(u"code=x&state="_s + asked.queryItemValue(u"state"_s)).contains("Failed to fetch user/group"));
        QVERIFY(page(u"/cdn-cgi/access/callback?code=x&state=made-up"_s).body.contains("Invalid session"));
        QCOMPARE(page(u"/cdn-cgi/access/test-idp/none"_s).status, 404);
    }

    void readsSamlAttributes()
    {
        cloudflare::IdentityProvider provider;
        provider.type = u"saml"_s;
        provider.config = {{u"idp_public_certs"_s, QJsonArray{QLatin1String("Y2VydA==")}},
                           {u"attributes"_s, QJsonArray{u"email"_s, u"groups"_s}},
                           {u"email_attribute_name"_s, u"mail"_s}};
        const QByteArray response =
            "<Response><X509Certificate>Y2VydA==</X509Certificate><NameID>ada@acme.test</NameID>"
            "<Attribute Name=\"mail\"><AttributeValue>ada@acme.test</AttributeValue></Attribute>"
            "<Attribute "
            "Name=\"Groups\"><AttributeValue>A</AttributeValue><AttributeValue>B</AttributeValue></Attribute>"
            "</Response>";
        const auto read = cloudflare::samlIdentity(provider, QLatin1String(response.toBase64()));
        QVERIFY(std::holds_alternative<QJsonObject>(read));
        const QJsonObject identity = cloudflare::identityFrom(provider, std::get<QJsonObject>(read));
        QCOMPARE(identity.value(u"email"_s).toString(), u"ada@acme.test"_s);
        QCOMPARE(identity.value(u"groups"_s).toArray().size(), 2);
        provider.config.insert(u"idp_public_certs"_s, QJsonArray{QLatin1String("b3RoZXI=")});
        QVERIFY(
            std::holds_alternative<QString>(cloudflare::samlIdentity(provider, QLatin1String(response.toBase64()))));
    }

private:
    Answer page(const QString &path)
    {
        HttpProbe browser;
        return browser.ask("GET", m_room->tenant.teamUrl() + path);
    }
    QString made(bool pkce, const QString &secret = u"shh"_s)
    {
        QJsonObject body = CloudflareRoom::oktaProvider(false);
        QJsonObject config = body.value(u"config"_s).toObject();
        config.insert(u"okta_account"_s, m_okta->url());
        config.insert(u"pkce_enabled"_s, pkce);
        config.insert(u"client_secret"_s, secret);
        body.insert(u"config"_s, config);
        return m_room->made(body).value(u"id"_s).toString();
    }
    /// The query with which the browser is sent to the provider.
    QUrlQuery started(const QString &id)
    {
        const Answer answer = page(u"/cdn-cgi/access/test-idp/"_s + id);
        const QUrl target(QString::fromLatin1(answer.header("Location")));
        return answer.status == 302 ? QUrlQuery(target) : QUrlQuery();
    }
    /// The page that the browser ends on.
    QByteArray arrived(const QString &query) { return page(u"/cdn-cgi/access/callback?"_s + query).body; }

    std::unique_ptr<CloudflareRoom> m_room;
    std::unique_ptr<Server> m_okta;
    QJsonObject m_claims;
    QHash<QString, QString> m_form;
};

QTEST_GUILESS_MAIN(LoginTest)
#include "tst_login.moc"
