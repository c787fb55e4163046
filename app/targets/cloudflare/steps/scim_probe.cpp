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

Error wrongForm()
{
    Error error{.kind = Error::Kind::Unexpected};
    error.message = Words::tr("The SCIM endpoint does not take the token after “Bearer ”, which is how Okta sends it.");
    error.action = Words::tr("Look at Cloudflare's page on provisioning with Okta: the way may have changed.");
    return error;
}
} // namespace

ScimProbe::ScimProbe(Workplace place, Output<scim::Endpoint> endpoint, Output<scim::HeaderForm> form, QStringList needs)
    : ScimProbe(u"cloudflare.scim-probe"_s, Words::tr("SCIM endpoint takes the secret"), place, endpoint, form, needs)
{
}

ScimProbe::ScimProbe(const QString &id, const QString &title, Workplace place, Output<scim::Endpoint> endpoint,
                     Output<scim::HeaderForm> form, QStringList needs)
    : Step(id, title, u"cloudflare"_s, needs, Kind::Prove),
      m_place(std::move(place)),
      m_endpoint(endpoint),
      m_form(form)
{
}

std::shared_ptr<ScimProbe> ScimProbe::ofDashboard(Workplace place, Output<scim::Endpoint> endpoint, QStringList needs)
{
    const Output<scim::HeaderForm> unused;
    const std::shared_ptr<ScimProbe> probe(new ScimProbe(u"cloudflare.dashboard-scim-probe"_s,
                                                         Words::tr("Dashboard SCIM endpoint takes the token"), place,
                                                         endpoint, unused, needs));
    probe->m_needsBearer = true;
    probe->setPatience(6, std::chrono::seconds(3)); // a new API token is not known everywhere at once
    return probe;
}

void ScimProbe::setPatience(int tries, std::chrono::milliseconds between)
{
    m_tries = std::max(1, tries);
    m_between = between;
}

QList<scim::Remark> ScimProbe::remarks() const
{
    const bool isAtTeam = !m_needsBearer && m_place.where().teamUrl.isEmpty() && m_place.team.isSet();
    return scim::lint(m_endpoint->base, isAtTeam ? m_place.team->authDomain : QString());
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
        if (form && m_needsBearer && *form == scim::HeaderForm::Bare)
            co_return wrongForm();
        if (form) {
            m_form.set(*form);
            setProgress(wordsFor(*form));
            co_return Next::Proven;
        }
        const Error::Kind kind = form.error().kind;
        const bool mayBeNew = kind == Error::Kind::BadCredential || (m_needsBearer && kind == Error::Kind::NotAllowed);
        if (!mayBeNew || attempt >= m_tries)
            co_return form.error();
        const bool goOn = co_await pause(m_between, stop);
        if (!goOn)
            co_return Error{.kind = Error::Kind::Cancelled};
    }
}

} // namespace bw::cloudflare
