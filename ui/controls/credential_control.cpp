#include "ui/controls/credential_control.h"

#include "ui/pages/cloudflare_page.h"
#include "ui/pages/configcat_page.h"
#include "ui/pages/okta_page.h"

#include "app/setup/addresses.h"

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {
template <typename V>
V orError(const Result<V> &answer)
{
    if (answer)
        return *answer;
    V verdict;
    verdict.error = answer.error();
    return verdict;
}

template <typename V>
bool isCancelled(const Result<V> &answer)
{
    return !answer && answer.error().kind == Error::Kind::Cancelled;
}
} // namespace

CredentialControl::CredentialControl(Backend *backend, Setup *draft, CloudflarePage *cloudflare, OktaPage *okta,
                                     ConfigCatPage *configcat, std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent),
      m_backend(backend),
      m_draft(draft),
      m_cloudflare(cloudflare),
      m_okta(okta),
      m_configcat(configcat),
      m_cloudflareCheck(delay,
                        [this](const Result<CloudflareVerdict> &answer) {
                            if (isCancelled(answer))
                                return;
                            if (m_backend->credentials().cloudflareToken.isEmpty())
                                m_cloudflare->showWanted(orError(answer));
                            else
                                m_cloudflare->showVerdict(orError(answer));
                            if (answer)
                                Q_EMIT rolesKnown(answer->roles);
                        }),
      m_configcatCheck(delay,
                       [this](const Result<ConfigCatVerdict> &answer) {
                           if (!isCancelled(answer))
                               m_configcat->showVerdict(orError(answer));
                       }),
      m_domainCheck(delay, [this](const Result<OktaVerdict> &answer) { heardDomain(answer); }),
      m_oktaCheck(delay,
                  [this](const Result<OktaVerdict> &answer) {
                      if (!isCancelled(answer))
                          m_okta->showVerdict(orError(answer));
                  }),
      m_loading(std::chrono::milliseconds(0), [this](const Done &) {
          if (m_onLoaded)
              m_onLoaded();
      })
{
    connect(m_cloudflare, &CloudflarePage::checkWanted, this, [this] { checkCloudflare(false); });
    connect(m_okta, &OktaPage::checkWanted, this, [this] { checkOkta(false); });
    connect(m_okta, &OktaPage::domainCheckWanted, this, [this] { checkOktaDomain(false); });
    connect(m_configcat, &ConfigCatPage::checkWanted, this, [this] { checkConfigCat(false); });
    for (const CredentialPage *page : std::initializer_list<CredentialPage *>{m_cloudflare, m_okta, m_configcat})
        connect(page, &CredentialPage::certificateChosen, this, &CredentialControl::addCertificate);
}

void CredentialControl::reset()
{
    m_cloudflareCheck.cancel();
    m_domainCheck.cancel();
    m_oktaCheck.cancel();
    m_configcatCheck.cancel();
    m_loading.cancel();
    m_stored = {};
    m_cloudflare->forgetToken();
    m_okta->forgetToken();
    m_configcat->forgetToken();
}

void CredentialControl::arriveAtCloudflare()
{
    loadStored(m_cloudflare, &Credentials::cloudflareToken, [this] { checkCloudflare(true); });
}

void CredentialControl::arriveAtOkta()
{
    if (!m_okta->domain().isEmpty() && !m_okta->isFound())
        checkOktaDomain(true);
    else
        loadStored(m_okta, &Credentials::oktaToken, [this] { checkOkta(true); });
}

void CredentialControl::arriveAtConfigCat()
{
    loadStored(m_configcat, &Credentials::configcatScimToken, [this] {
        loadConfigCatApi();
        checkConfigCat(true);
    });
}

// The keychain is asked here and not before: the first page that needs it has been opened by then.
void CredentialControl::loadStored(CredentialPage *page, Secret Credentials::*member, std::function<void()> check)
{
    QCoro::connect(m_backend->whereSecretsAre(m_stop.get_token()), page,
                   [page](const QString &text) { page->setWhereSecretsAre(text); });
    m_backend->setSetup(*m_draft);
    m_onLoaded = [this, page, member, check = std::move(check)] {
        if (page->typedToken().isEmpty()) {
            m_stored.*member = m_backend->credentials().*member;
            page->setStored(!(m_stored.*member).isEmpty());
        }
        check();
    };
    m_loading.askNow([this](std::stop_token stop) { return m_backend->loadCredentials(stop); });
}

void CredentialControl::loadConfigCatApi()
{
    const Credentials &known = m_backend->credentials();
    if (m_configcat->typedApiUser().isEmpty())
        m_stored.configcatApiUser = known.configcatApiUser;
    if (m_configcat->typedApiPassword().isEmpty())
        m_stored.configcatApiPassword = known.configcatApiPassword;
    m_configcat->setApiStored(!m_stored.configcatApiUser.isEmpty(), !m_stored.configcatApiPassword.isEmpty());
}

template <typename P, typename U>
Secret CredentialControl::tokenOf(P *page, U understand, Secret Credentials::*member)
{
    Secret token = m_stored.*member;
    if (!page->typedToken().isEmpty()) {
        const Result<Understood<Secret>> understood = understand(page->typedToken());
        if (!understood) {
            page->showTokenFault(understood.error());
            return {};
        }
        page->showTokenSaid(understood->said);
        token = understood->value;
    }
    hand(member, token);
    return token;
}

void CredentialControl::hand(Secret Credentials::*member, const Secret &value)
{
    Credentials credentials = m_backend->credentials();
    if (credentials.*member == value)
        return;
    credentials.*member = value;
    m_backend->setCredentials(credentials);
}

void CredentialControl::checkCloudflare(bool now)
{
    m_cloudflareCheck.cancel();
    const Secret token = tokenOf(m_cloudflare, understandCloudflareToken, &Credentials::cloudflareToken);
    const bool refused = token.isEmpty() && !m_cloudflare->typedToken().isEmpty();
    if (refused || !m_draft->cloudflare) {
        m_cloudflare->showNothing();
        return;
    }
    m_backend->setSetup(*m_draft);
    // Without a token the answer says which permissions one has to have, and where to make it.
    if (!token.isEmpty())
        m_cloudflare->showBusy();
    else
        m_cloudflare->showNothing();
    const CloudflareSetup where = *m_draft->cloudflare;
    const auto question = [this, where, token](std::stop_token stop) {
        return m_backend->checkCloudflare(where, token, stop);
    };
    now ? m_cloudflareCheck.askNow(question) : m_cloudflareCheck.ask(question);
}

void CredentialControl::checkOktaDomain(bool now)
{
    m_domainCheck.cancel();
    m_oktaCheck.cancel();
    const QString input = m_okta->domain();
    if (input.trimmed().isEmpty()) {
        m_okta->showNothing();
        return;
    }
    m_okta->showDomainBusy();
    const auto question = [this, input](std::stop_token stop) { return m_backend->checkOktaDomain(input, stop); };
    now ? m_domainCheck.askNow(question) : m_domainCheck.ask(question);
}

void CredentialControl::heardDomain(const Result<OktaVerdict> &answer)
{
    if (isCancelled(answer))
        return;
    m_okta->showDomain(orError(answer));
    if (m_okta->isFound())
        loadStored(m_okta, &Credentials::oktaToken, [this] { checkOkta(true); });
}

void CredentialControl::checkOkta(bool now)
{
    m_oktaCheck.cancel();
    const Secret token = tokenOf(m_okta, understandOktaToken, &Credentials::oktaToken);
    if (token.isEmpty() || !m_okta->isFound()) {
        m_okta->showNothing();
        return;
    }
    m_backend->setSetup(*m_draft);
    m_okta->showBusy();
    const QString domain = m_draft->okta.domain;
    const auto question = [this, domain, token](std::stop_token stop) {
        return m_backend->checkOkta(domain, token, stop);
    };
    now ? m_oktaCheck.askNow(question) : m_oktaCheck.ask(question);
}

void CredentialControl::handConfigCatApi()
{
    const QByteArray user = m_configcat->typedApiUser().trimmed();
    const QByteArray password = m_configcat->typedApiPassword().trimmed();
    hand(&Credentials::configcatApiUser, user.isEmpty() ? m_stored.configcatApiUser : Secret(user));
    hand(&Credentials::configcatApiPassword, password.isEmpty() ? m_stored.configcatApiPassword : Secret(password));
}

void CredentialControl::checkConfigCat(bool now)
{
    m_configcatCheck.cancel();
    const Secret token = tokenOf(m_configcat, understandConfigCatToken, &Credentials::configcatScimToken);
    handConfigCatApi();
    if (token.isEmpty() || !m_draft->configcat || m_draft->configcat->scimUrl.isEmpty()) {
        m_configcat->showNothing();
        return;
    }
    m_backend->setSetup(*m_draft);
    m_configcat->showBusy();
    const ConfigCatSetup where = *m_draft->configcat;
    const Credentials credentials = m_backend->credentials();
    const auto question = [this, where, credentials](std::stop_token stop) {
        return m_backend->checkConfigCat(where, credentials, stop);
    };
    now ? m_configcatCheck.askNow(question) : m_configcatCheck.ask(question);
}

void CredentialControl::keep()
{
    m_backend->setSetup(*m_draft);
    // Failing to keep a token does not stop the run; the page has said where tokens are kept.
    QCoro::connect(m_backend->saveCredentials(m_stop.get_token()), this, [](const Done &) {});
}

void CredentialControl::addCertificate(const QString &path)
{
    const Done added = m_backend->addCertificates(path);
    if (sender() == m_okta)
        added ? checkOktaDomain(true) : m_okta->showVerdict(orError(Result<OktaVerdict>(added.error())));
    else if (sender() == m_configcat)
        added ? checkConfigCat(true) : m_configcat->showVerdict(orError(Result<ConfigCatVerdict>(added.error())));
    else
        added ? checkCloudflare(true) : m_cloudflare->showVerdict(orError(Result<CloudflareVerdict>(added.error())));
}

} // namespace bw::ui
