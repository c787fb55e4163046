#include "app/targets/cloudflare/steps/scim_probe.h"

#include "app/core/pause.h"
#include "app/scim/endpoint_rules.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
QString wordsFor(scim::HeaderForm form)
{
    switch (form) {
    case scim::HeaderForm::Bare:
        return Words::tr("Takes the secret as it is, without “Bearer”; refuses a wrong one.");
    case scim::HeaderForm::Bearer:
        return Words::tr("Takes the secret after “Bearer ”; refuses a wrong one.");
    case scim::HeaderForm::Either:
        return Words::tr("Takes the secret with and without “Bearer”; refuses a wrong one.");
    }
    Q_UNREACHABLE();
}

Error unusable(const QList<scim::Remark> &remarks)
{
    Error error{.kind = Error::Kind::Unexpected};
    error.message = Words::tr("Cloudflare named a SCIM address that cannot be used.");
    for (const scim::Remark &remark : remarks)
        error.cause += remark.message + u' ';
    error.action = Words::tr("Look at the login method in the dashboard.");
    return error;
}
} // namespace

ScimProbe::ScimProbe(Workplace place, Output<scim::Endpoint> endpoint, Output<scim::HeaderForm> form, QStringList needs)
    : Step(u"cloudflare.scim-probe"_s, Words::tr("SCIM endpoint takes the secret"), u"cloudflare"_s, needs,
           Kind::Prove),
      m_place(std::move(place)),
      m_endpoint(endpoint),
      m_form(form)
{
}

void ScimProbe::setPatience(int tries, std::chrono::milliseconds between)
{
    m_tries = std::max(1, tries);
    m_between = between;
}

QList<scim::Remark> ScimProbe::remarks() const
{
    const bool isElsewhere = !m_place.where().teamUrl.isEmpty() || !m_place.team.isSet();
    return scim::lint(m_endpoint->base, isElsewhere ? QString() : m_place.team->authDomain);
}

ResultTask<Finding> ScimProbe::check(std::stop_token)
{
    Finding finding;
    finding.summary = Words::tr("Asks the SCIM endpoint with the secret bare, after “Bearer ” and with a wrong one");
    finding.requests = 3;
    if (m_endpoint.isSet()) {
        for (const scim::Remark &remark : remarks())
            finding.warnings << remark.message;
    }
    co_return finding;
}

ResultTask<Next> ScimProbe::apply(Finding, std::stop_token stop)
{
    if (!m_endpoint.isSet())
        co_return Error{.kind = Error::Kind::Unexpected, .message = Words::tr("Cloudflare named no SCIM address.")};
    const QList<scim::Remark> found = remarks();
    if (!scim::isUsable(found))
        co_return unusable(found);
    if (m_endpoint->secret.isEmpty()) {
        setProgress(Words::tr("The secret is not known on this computer, so the endpoint could not be asked."));
        co_return Next::Sent;
    }
    const scim::Endpoint endpoint = *m_endpoint;
    for (int attempt = 1;; ++attempt) {
        const scim::ProbeResult result = co_await scim::probe(m_place.client.http(), endpoint, id(), stop);
        const Result<scim::HeaderForm> form = result.verdict();
        if (form) {
            m_form.set(*form);
            setProgress(wordsFor(*form));
            co_return Next::Proven;
        }
        if (form.error().kind != Error::Kind::BadCredential || attempt >= m_tries)
            co_return form.error();
        const bool goOn = co_await pause(m_between, stop);
        if (!goOn)
            co_return Error{.kind = Error::Kind::Cancelled};
    }
}

} // namespace bw::cloudflare
