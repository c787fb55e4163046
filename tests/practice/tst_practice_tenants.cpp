#include "app/practice/practice_tenants.h"

#include "app/practice/cloudflare/cloudflare_tenant.h"
#include "app/practice/configcat/configcat_tenant.h"
#include "app/practice/okta/okta_tenant.h"
#include "app/practice/scripted_admin.h"
#include "app/setup/setup_file.h"
#include "app/setup/setup_rules.h"
#include "tests/practice/http_probe.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;
using namespace bw::practice;

/// Both stand-ins together: what a newcomer practises on.
class PracticeTenantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tenants = std::make_unique<PracticeTenants>();
        QString why;
        QVERIFY2(m_tenants->start(&why), qPrintable(why));
        m_said = m_tenants->description();
        m_okta.headers = {{"Authorization"_ba, "SSWS " + m_said[u"okta"_s][u"token"_s].toString().toUtf8()}};
        m_cloudflare.headers = {
            {"Authorization"_ba, "Bearer " + m_said[u"cloudflare"_s][u"token"_s].toString().toUtf8()}};
    }

    void descriptionIsUsable()
    {
        const bw::Result<bw::Setup> setup =
            bw::setup_file::parse(QJsonDocument(m_said[u"setup"_s].toObject()).toJson());
        QVERIFY2(bool(setup), qPrintable(setup.error().message + setup.error().field));
        QCOMPARE(setup->okta.domain, m_said[u"okta"_s][u"domain"_s].toString());
        QCOMPARE(setup->scim->pushGroups, (QStringList{u"Engineering"_s, u"Design"_s, u"Support"_s}));
        QVERIFY(m_said[u"okta"_s][u"token"_s].toString().size() == 42);
        QVERIFY(m_said[u"environment"_s][u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s].toString().startsWith(u"cf"_s));
        QCOMPARE(m_okta.ask("GET", m_tenants->okta().url() + u"/api/v1/users/me"_s).status, 200);
        QCOMPARE(m_cloudflare.ask("GET", m_tenants->cloudflare().apiUrl() + u"/accounts"_s).status, 200);
    }

    void configCatIsDescribedToo()
    {
        const QJsonObject there = m_said[u"configcat"_s].toObject();
        const QJsonObject file = m_said[u"setups"_s][u"configcat"_s].toObject();
        const bw::Result<bw::Setup> setup = bw::setup_file::parse(QJsonDocument(file).toJson());
        QVERIFY2(bool(setup), qPrintable(setup.error().message + setup.error().field));
        QVERIFY(setup->configcat && !setup->cloudflare && !setup->signIn);
        QVERIFY(bw::isUsable(bw::faultsOf(*setup)));
        QCOMPARE(setup->configcat->scimUrl, there[u"scimUrl"_s].toString());
        HttpProbe scim;
        scim.headers = {{"Authorization"_ba, "Bearer " + there[u"token"_s].toString().toUtf8()}};
        QCOMPARE(scim.ask("GET", there[u"scimUrl"_s].toString() + u"/Users"_s).status, 200);
        HttpProbe api;
        const QString pair = there[u"apiUser"_s].toString() + u':' + there[u"apiPassword"_s].toString();
        api.headers = {{"Authorization"_ba, "Basic " + pair.toUtf8().toBase64()}};
        QCOMPARE(api.ask("GET", there[u"apiUrl"_s].toString() + u"/v1/organizations"_s).status, 200);
        QCOMPARE(api.ask("GET", there[u"page"_s].toString()).status, 200);
        QCOMPARE(m_said[u"environment"_s][u"BRIDGEWRIGHT_CONFIGCAT_SCIM_TOKEN"_s], there[u"token"_s]);
    }

    void theAdminActsAtConfigCat()
    {
        const QUrl page(m_said[u"configcat"_s][u"page"_s].toString());
        configcat::Organization &organization = m_tenants->configcat().organization();
        organization.domains.first().verified = false;
        QVERIFY(QCoro::waitFor(m_admin.actOn(page, {{u"Domain"_s, u"acme.example"_s}}, {})));
        QVERIFY(organization.domains.first().verified);
        const QString metadata = m_tenants->okta().url() + u"/app/exk1/sso/saml/metadata"_s;
        const QList<CardValue> saml{{u"Metadata URL"_s, metadata}, {u"Trusted domain"_s, u"acme.example"_s}};
        QVERIFY(QCoro::waitFor(m_admin.actOn(page, saml, {})));
        QCOMPARE(organization.providers.first().metadataUrl, metadata);
        QCOMPARE(organization.providers.first().trustedDomains, QStringList({u"acme.example"_s}));
        QVERIFY(QCoro::waitFor(m_admin.actOn(page, {}, {})));
        QVERIFY(organization.started);
        m_tenants->configcat().setWay(u"findsTxtRecords"_s, false);
        QVERIFY(!QCoro::waitFor(m_admin.actOn(page, {{u"Domain"_s, u"acme.example"_s}}, {})));
    }

    void oktaProvisionsIntoCloudflare()
    {
        const QJsonObject provider = makeProvider();
        const QString id = provider[u"id"_s].toString();
        const QString base = provider[u"scim_config"_s][u"scim_base_url"_s].toString();
        const QString secret = provider[u"scim_config"_s][u"secret"_s].toString();
        QVERIFY(!base.isEmpty() && !secret.isEmpty());
        const QString app = makeScimApp();

        const QUrl link(m_tenants->okta().url() +
                        u"/admin/app/scim2headerauth/instance/%1/#tab-provisioning"_s.arg(app));
        bool connected = false; // one of the two forms of the header is right
        for (const QString &token : {secret, u"Bearer "_s + secret}) {
            const QList<CardValue> values{{u"Base URL"_s, base}, {u"API Token"_s, token}};
            connected = connected || bool(QCoro::waitFor(m_admin.actOn(link, values, {})));
        }
        QVERIFY(connected);
        QTRY_COMPARE_WITH_TIMEOUT(m_tenants->cloudflare().scimUsers(id).size(), 11, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(mappingStatus(app), u"pushed"_s, 20'000);
        QCOMPARE(m_tenants->cloudflare().scimGroups(id).size(), 1);
    }

private:
    QJsonObject makeProvider()
    {
        const QJsonObject config{{u"client_id"_s, u"0oabucvyc38HLL1ef0h7"_s},
                                 {u"client_secret"_s, u"shh"_s},
                                 {u"okta_account"_s, m_tenants->okta().url()}};
        const QJsonObject scim{{u"enabled"_s, true},
                               {u"user_deprovision"_s, true},
                               {u"seat_deprovision"_s, false},
                               {u"identity_update_behavior"_s, u"automatic"_s}};
        const QString path = u"/accounts/%1/access/identity_providers"_s.arg(m_tenants->cloudflare().accountId());
        const Answer made = m_cloudflare.json(
            "POST", m_tenants->cloudflare().apiUrl() + path,
            {{u"name"_s, u"Okta"_s}, {u"type"_s, u"okta"_s}, {u"config"_s, config}, {u"scim_config"_s, scim}});
        return made.object()[u"result"_s].toObject();
    }
    QString makeScimApp()
    {
        const QJsonObject names{{u"template"_s, u"${source.email}"_s}, {u"type"_s, u"BUILT_IN"_s}};
        const QString api = m_tenants->okta().url() + u"/api/v1/"_s;
        const Answer made = m_okta.json("POST", api + u"apps"_s,
                                        {{u"name"_s, u"scim2headerauth"_s},
                                         {u"label"_s, u"SCIM"_s},
                                         {u"credentials"_s, QJsonObject{{u"userNameTemplate"_s, names}}}});
        const QString app = made.object()[u"id"_s].toString();
        okta::Org &org = m_tenants->okta().org();
        m_okta.ask("PUT", api + u"apps/%1/groups/%2"_s.arg(app, org.groupNamed(u"Staff"_s)->id));
        m_okta.json(
            "POST", api + u"apps/%1/group-push/mappings"_s.arg(app),
            {{u"sourceGroupId"_s, org.groupNamed(u"Engineering"_s)->id}, {u"targetGroupName"_s, u"Engineering"_s}});
        return app;
    }
    QString mappingStatus(const QString &app)
    {
        const okta::PushMapping &mapping = m_tenants->okta().org().app(app)->mappings.first();
        return mapping.status == u"ACTIVE"_s && mapping.lastPush.isValid() ? u"pushed"_s
                                                                           : mapping.status + mapping.errorSummary;
    }

    std::unique_ptr<PracticeTenants> m_tenants;
    QJsonObject m_said;
    HttpProbe m_okta;
    HttpProbe m_cloudflare;
    ScriptedAdmin m_admin;
};

QTEST_GUILESS_MAIN(PracticeTenantsTest)
#include "tst_practice_tenants.moc"
