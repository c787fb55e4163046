#pragma once

#include <QJsonObject>
#include <QString>

#include <memory>

namespace bw::practice {

class CloudflareTenant;
class ConfigCatTenant;
class NameServer;
class OktaTenant;

/// The stand-ins together, on loopback: what a newcomer practises on, with no account anywhere.
class PracticeTenants
{
public:
    PracticeTenants();
    ~PracticeTenants();
    PracticeTenants(const PracticeTenants &) = delete;
    PracticeTenants &operator=(const PracticeTenants &) = delete;

    /// Listens at free ports of 127.0.0.1. False, with the reason in English, when there are none.
    /// The environment may set BRIDGEWRIGHT_PRACTICE_LATENCY (ms for each answer), BRIDGEWRIGHT_PRACTICE_GROUPS (so
    /// many groups in Okta), BRIDGEWRIGHT_PRACTICE_OLDER_DASHBOARD=1 (older_dashboard.h) and
    /// BRIDGEWRIGHT_PRACTICE_CONTROL=1 (control.h), for tests and for who wants to see a large, slow or old org.
    bool start(QString *why);

    [[nodiscard]] OktaTenant &okta() const { return *m_okta; }
    [[nodiscard]] CloudflareTenant &cloudflare() const { return *m_cloudflare; }
    [[nodiscard]] ConfigCatTenant &configcat() const { return *m_configcat; }

    /// {"okta":{domain,url,token}, "cloudflare":{apiUrl,teamUrl,team,account,token},
    /// "configcat":{page,scimUrl,token,entityId,acsUrl,apiUrl,apiUser,apiPassword,domain,nameserver},
    /// "environment":{NAME:value…}, "setup":{a complete setup file: OIDC sign-in and SCIM},
    /// "setups":{"configcat":{another one: ConfigCat alone},"dashboard":{a third: the dashboard's members alone}}}.
    /// After start().
    [[nodiscard]] QJsonObject description() const;

private:
    [[nodiscard]] QJsonObject environment() const;
    [[nodiscard]] QJsonObject configCat() const;
    [[nodiscard]] QJsonObject setup() const;
    [[nodiscard]] QJsonObject configCatSetup() const;
    [[nodiscard]] QJsonObject dashboardSetup() const;

    std::unique_ptr<OktaTenant> m_okta;
    std::unique_ptr<CloudflareTenant> m_cloudflare;
    std::unique_ptr<ConfigCatTenant> m_configcat;
    std::unique_ptr<NameServer> m_names; // of the people's domain
};

} // namespace bw::practice
