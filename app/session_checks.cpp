// What a session asks the systems without a run: the live checks and the doctor.
#include "app/saml/metadata_check.h"
#include "app/session.h"
#include "app/targets/diagnose.h"
#include "app/targets/live_checks.h"

namespace bw {

ResultTask<OktaVerdict> Session::checkOktaDomain(QString input, std::stop_token stop)
{
    return live::checkOktaDomain(m_http, std::move(input), std::move(stop));
}

ResultTask<OktaVerdict> Session::checkOkta(QString domain, Secret token, std::stop_token stop)
{
    Setup setup = m_setup;
    setup.okta.domain = std::move(domain);
    return live::checkOkta(m_http, std::move(setup), std::move(token), std::move(stop));
}

ResultTask<CloudflareVerdict> Session::checkCloudflare(CloudflareSetup where, Secret token, bool withMembers,
                                                       std::stop_token stop)
{
    Setup setup = m_setup;
    setup.cloudflare = std::move(where);
    Credentials credentials = m_credentials;
    credentials.cloudflareToken = std::move(token);
    if (!withMembers)
        credentials.dashboardScimToken = {};
    return live::checkCloudflare(m_http, std::move(setup), std::move(credentials), std::move(stop));
}

ResultTask<ConfigCatVerdict> Session::checkConfigCat(ConfigCatSetup where, Credentials credentials,
                                                     std::stop_token stop)
{
    return live::checkConfigCat(m_http, std::move(where), std::move(credentials), std::move(stop));
}

ResultTask<QList<GroupChoice>> Session::findGroups(QString text, int limit, std::stop_token stop)
{
    return live::findGroups(m_http, m_setup, m_credentials.oktaToken, std::move(text), limit, std::move(stop));
}

ResultTask<Verdict> Session::lintGroups(Setup setup, std::stop_token stop)
{
    return live::lintGroups(m_http, std::move(setup), m_credentials, std::move(stop));
}

ResultTask<Verdict> Session::checkApiToken(Secret token, std::stop_token stop)
{
    return live::checkApiToken(m_http, m_setup, std::move(token), m_credentials.oktaToken, std::move(stop));
}

Result<Card> Session::recipe(const QString &name) const
{
    return live::recipe(m_setup, name);
}

ResultTask<Verdict> Session::checkMetadata(QString fileOrAddress, std::stop_token stop)
{
    return saml::checkMetadata(m_http, std::move(fileOrAddress), m_setup.okta.domain, std::move(stop));
}

ResultTask<Diagnosis> Session::diagnose(Symptom symptom, std::stop_token stop)
{
    if (!m_runner) {
        const Result<PlanRunner *> made = makePlan();
        if (!made)
            co_return made.error();
    }
    m_http->forgetLooks();                              // what was seen before it broke is no evidence
    const std::shared_ptr<Journal> journal = m_journal; // another plan may be made meanwhile
    const PlanParts parts{m_http, journal.get(), m_store, m_setup, m_credentials};
    co_return co_await bw::diagnose(parts, symptom, stop);
}

} // namespace bw
