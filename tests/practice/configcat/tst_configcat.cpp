#include "app/practice/configcat/configcat_tenant.h"
#include "tests/practice/http_probe.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace bw::practice;

/// ConfigCat's page as an admin clicks through it, its SCIM endpoint as Okta asks it, its API as a client reads it.
class ConfigCatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tenant = std::make_unique<ConfigCatTenant>();
        QVERIFY(m_tenant->start());
    }

    void nothingWorksBeforeADomainIsVerified()
    {
        QVERIFY(page().contains("ADD SAML IDENTITY PROVIDER"));
        QCOMPARE(press(u"add-saml"_s, "name=Okta").status, 422);
        QCOMPARE(press(u"generate-token"_s, {}).status, 422);
        QCOMPARE(press(u"add-domain"_s, "domain=not+a+domain").status, 422);
        QCOMPARE(press(u"add-domain"_s, "domain=acme.test").status, 200);
        QVERIFY(!valueOf("txt").isEmpty());
        QVERIFY(valueOf("txt").startsWith(u"configcat-domain-verification="_s));
        m_tenant->ways().findsTxtRecords = false;
        QCOMPARE(press(u"verify-domain"_s, "domain=acme.test").status, 422);
        m_tenant->ways().findsTxtRecords = true;
        QCOMPARE(press(u"verify-domain"_s, "domain=acme.test").status, 200);
        QCOMPARE(press(u"add-domain"_s, "domain=labs.test").status, 422); // the plan allows one
        QCOMPARE(press(u"add-saml"_s, "name=Okta").status, 200);
        const QRegularExpression entity(u"^app\\.configcat\\.com/[0-9a-f]{32}$"_s);
        QVERIFY(entity.match(valueOf("entity-id")).hasMatch());
        QVERIFY(valueOf("acs-url").startsWith(u"https://dashboard-api.configcat.com/saml/acs/"_s));
    }

    void aPlanHasItsLimits_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<int>("groups");
        QTest::addColumn<bool>("secondDomain");
        QTest::newRow("Pro") << QString() << 5 << false;
        QTest::newRow("Free") << u"freePlan"_s << 2 << false;
        QTest::newRow("Smart") << u"smartPlan"_s << 10 << true;
    }
    void aPlanHasItsLimits()
    {
        QFETCH(QString, way);
        QFETCH(int, groups);
        QFETCH(bool, secondDomain);
        m_tenant->prepare(u"acme.test"_s);
        QVERIFY(way.isEmpty() || m_tenant->setWay(way, true));
        QCOMPARE(press(u"add-domain"_s, "domain=labs.test").status, secondDomain ? 200 : 422);
        for (int number = 0; number <= groups; ++number) {
            const QJsonObject group =
                m_tenant->organization().scim.put(scim::Kind::Group, {{u"displayName"_s, u"Group %1"_s.arg(number)}});
            const QByteArray form = "group=" + group.value(u"id"_s).toString().toLatin1() + "&permission=Developers";
            QCOMPARE(press(u"permission"_s, form).status, number < groups ? 200 : 422);
            if (number == 0) // another permission for a group that has one
                QCOMPARE(press(u"permission"_s, form).status, 200);
        }
    }

    void readsTheMetadataAndKeepsTrust()
    {
        m_tenant->prepare(u"acme.test"_s);
        Server okta;
        okta.route("GET", u"/app/exk1/sso/saml/metadata"_s, [](const Request &) {
            return Reply{
                200,
                "application/xml"_ba,
                {},
                "<EntityDescriptor entityID=\"http://www.okta.com/exk1\"><IDPSSODescriptor/></EntityDescriptor>"_ba};
        });
        QVERIFY(okta.start());
        const QByteArray provider = "provider=" + m_tenant->organization().providers[0].id.toLatin1();
        QCOMPARE(press(u"save-saml"_s, provider + "&metadata-url=nowhere").status, 422);
        const QByteArray url = QUrl::toPercentEncoding(okta.url() + u"/app/exk1/sso/saml/metadata"_s);
        QCOMPARE(press(u"save-saml"_s, provider + "&trust-acme.test=on&metadata-url=" + url).status, 200);
        QTRY_COMPARE(m_tenant->organization().providers[0].issuer, u"http://www.okta.com/exk1"_s);
        QCOMPARE(m_tenant->organization().providers[0].trustedDomains, QStringList{u"acme.test"_s});
        QVERIFY(page().contains("http://www.okta.com/exk1"));
    }

    void showsTheTokenOnce()
    {
        m_tenant->prepare(u"acme.test"_s);
        const QByteArray old = m_tenant->organization().scimToken;
        const Answer answer = press(u"generate-token"_s, {});
        const QByteArray token = m_tenant->organization().scimToken;
        QCOMPARE(token.size(), 44);
        QVERIFY(answer.body.contains(token));
        QVERIFY(!page().contains(token));
        QCOMPARE(scim("GET", u"/Users?startIndex=1&count=2"_s, {}, "Bearer " + token).status, 200);
        QCOMPARE(scim("GET", u"/Users"_s, {}, "Bearer " + old).status, 401);
        QCOMPARE(scim("GET", u"/Users"_s, {}, token).status, 401);
        for (const QString &path : {u"/ServiceProviderConfig"_s, u"/ResourceTypes"_s,
                                    u"/Schemas/urn:ietf:params:scim:schemas:core:2.0:User"_s})
            QCOMPARE(scim("GET", path, {}, "Bearer " + token).status, 200);
        HttpProbe stranger;
        stranger.headers = {{"Origin", "http://evil.test"}};
        QCOMPARE(stranger.ask("POST", m_tenant->pageUrl() + u"/generate-token"_s).status, 403);
        QCOMPARE(m_tenant->organization().scimToken, token);
    }

    void provisionsWhenToldTo()
    {
        const QByteArray bearer = "Bearer " + m_tenant->prepare(u"acme.test"_s);
        const QString ada =
            scim("POST", u"/Users"_s, user(u"ada@acme.test"_s, true), bearer).object()[u"id"_s].toString();
        QCOMPARE(scim("POST", u"/Users"_s, user(u"eve@elsewhere.test"_s, true), bearer).status, 201);
        const QJsonObject group{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Group"_s}},
                                {u"displayName"_s, u"ConfigCat developers"_s},
                                {u"members"_s, QJsonArray{QJsonObject{{u"value"_s, ada}}}}};
        const QByteArray groupId = scim("POST", u"/Groups"_s, group, bearer).object()[u"id"_s].toString().toLatin1();
        QCOMPARE(members().size(), 0);
        QVERIFY(page().contains("e-mail domain is not verified"));
        press(u"permission"_s, "group=" + groupId + "&permission=Developers");
        QCOMPARE(press(u"start"_s, {}).status, 200);
        QCOMPARE(members().size(), 1);
        const QJsonObject member = members().at(0).toObject();
        QCOMPARE(member.value(u"email"_s).toString(), u"ada@acme.test"_s);
        QCOMPARE(member.value(u"permissions"_s).toArray().size(), 1);

        scim("POST", u"/Users"_s, user(u"ben@acme.test"_s, true), bearer);
        QCOMPARE(members().size(), 1); // future users are not started by themselves
        press(u"automatic"_s, {});
        scim("POST", u"/Users"_s, user(u"cora@acme.test"_s, true), bearer);
        QCOMPARE(members().size(), 3);
        QCOMPARE(scim("PUT", u"/Users/"_s + ada, user(u"ada@acme.test"_s, false), bearer).status, 200);
        QCOMPARE(members().size(), 2);
        QCOMPARE(scim("DELETE", u"/Users/"_s + ada, {}, bearer).status, 204);

        QStringList types;
        for (const QJsonValue &entry : api(u"/v1/organizations/%1/auditlogs"_s.arg(organization())).array())
            types.prepend(entry.toObject().value(u"auditLogTypeEnum"_s).toString());
        QCOMPARE(types, (QStringList{u"syncGroupProvisioningRuleChanged"_s, u"syncUserProvisioningEnabled"_s,
                                     u"autoProvisioningConfigurationChanged"_s, u"userDisabled"_s}));
    }

    void theApiWantsItsCredentials()
    {
        HttpProbe nobody;
        QCOMPARE(nobody.ask("GET", m_tenant->apiUrl() + u"/v1/me"_s).status, 401);
        QCOMPARE(api(u"/v1/me"_s).object().value(u"email"_s).toString(), u"ada@acme.test"_s);
        const QJsonArray all = api(u"/v1/organizations"_s).array();
        QCOMPARE(all.at(0).toObject().value(u"organizationId"_s).toString(), organization());
        QCOMPARE(api(u"/v2/organizations/%1/members"_s.arg(u"other"_s)).status, 404);
        const QString range = u"?fromUtcDateTime=2026-01-01T00:00:00Z&toUtcDateTime=2026-03-01T00:00:00Z"_s;
        QCOMPARE(api(u"/v1/organizations/%1/auditlogs"_s.arg(organization()) + range).status, 400);
        press(u"add-domain"_s, "domain=acme.test");
        press(u"verify-domain"_s, "domain=acme.test");
        const QString typed = u"/v1/organizations/%1/auditlogs?auditLogType=domainVerified"_s.arg(organization());
        QCOMPARE(api(typed).array().size(), 1);
    }

    void limitsItsRate()
    {
        m_tenant->setRateLimit(1, std::chrono::seconds(30));
        QCOMPARE(api(u"/v1/me"_s).header("X-Rate-Limit-Remaining"), "0"_ba);
        const Answer second = api(u"/v1/me"_s);
        QCOMPARE(second.status, 429);
        QVERIFY(second.header("Retry-After").toInt() > 20);
    }

private:
    static QJsonObject user(const QString &name, bool active)
    {
        return {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                {u"userName"_s, name},
                {u"displayName"_s, u"Somebody"_s},
                {u"active"_s, active}};
    }
    QString organization() { return m_tenant->organization().id; }
    QByteArray page() { return m_probe.ask("GET", m_tenant->pageUrl()).body; }
    Answer press(const QString &action, const QByteArray &form)
    {
        return m_probe.ask("POST", m_tenant->pageUrl() + u'/' + action, form, "application/x-www-form-urlencoded");
    }
    /// The text that the page shows in the element with this id.
    QString valueOf(const char *id)
    {
        const QRegularExpression element(u"<code id=\"%1\">([^<]*)</code>"_s.arg(QLatin1String(id)));
        return element.match(QString::fromUtf8(page())).captured(1);
    }
    Answer scim(const QByteArray &verb, const QString &path, const QJsonObject &body, const QByteArray &authorization)
    {
        HttpProbe probe;
        probe.headers = {{"Authorization", authorization}};
        return probe.ask(verb, m_tenant->scimUrl() + path, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(),
                         "application/scim+json");
    }
    Answer api(const QString &path)
    {
        HttpProbe probe;
        const QByteArray pair = m_tenant->apiUser() + ':' + m_tenant->apiPassword();
        probe.headers = {{"Authorization", "Basic " + pair.toBase64()}};
        return probe.ask("GET", m_tenant->apiUrl() + path);
    }
    QJsonArray members()
    {
        return api(u"/v2/organizations/%1/members"_s.arg(organization())).object().value(u"members"_s).toArray();
    }

    std::unique_ptr<ConfigCatTenant> m_tenant;
    HttpProbe m_probe;
};

QTEST_GUILESS_MAIN(ConfigCatTest)
#include "tst_configcat.moc"
