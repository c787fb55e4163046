#pragma once

#include "ui/backend.h"
#include "ui/controls/live_check.h"

namespace bw::ui {

class CloudflarePage;
class ConfigCatPage;
class CredentialPage;
class OktaPage;

/// Between the pages for credentials and the program: asks when typing stops, newest question wins, and keeps what was
/// accepted.
class CredentialControl : public QObject
{
    Q_OBJECT
public:
    CredentialControl(Backend *backend, Setup *draft, CloudflarePage *cloudflare, OktaPage *okta,
                      ConfigCatPage *configcat, std::chrono::milliseconds delay, QObject *parent);

    void arriveAtCloudflare();
    void arriveAtOkta();
    void arriveAtConfigCat();
    /// Another setup begins: nothing of the former one's credentials is kept.
    void reset();
    /// Leaving a page: what was typed is handed on and kept.
    void keep();

Q_SIGNALS:
    /// What the account's members may be given, as the last look at Cloudflare showed it.
    void rolesKnown(const QStringList &roles);

private:
    void checkCloudflare(bool now);
    void checkOktaDomain(bool now);
    void checkOkta(bool now);
    void checkConfigCat(bool now);
    void heardDomain(const Result<OktaVerdict> &answer);
    void loadStored(CredentialPage *page, Secret Credentials::*member, std::function<void()> check);
    void loadConfigCatApi();
    void addCertificate(const QString &path);
    /// What is typed, else what was stored; handed on to the program. Empty, with the reason shown, when it cannot be
    /// one.
    template <typename P, typename U>
    Secret tokenOf(P *page, U understand, Secret Credentials::*member);
    void hand(Secret Credentials::*member, const Secret &value);
    void handConfigCatApi();

    Backend *m_backend;
    Setup *m_draft;
    CloudflarePage *m_cloudflare;
    OktaPage *m_okta;
    ConfigCatPage *m_configcat;
    LiveCheck<Result<CloudflareVerdict>> m_cloudflareCheck;
    LiveCheck<Result<ConfigCatVerdict>> m_configcatCheck;
    LiveCheck<Result<OktaVerdict>> m_domainCheck;
    LiveCheck<Result<OktaVerdict>> m_oktaCheck;
    LiveCheck<Done> m_loading;
    std::stop_source m_stop;
    Credentials m_stored; ///< from keychain or environment; used while nothing is typed
    std::function<void()> m_onLoaded;
};

} // namespace bw::ui
