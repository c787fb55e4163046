#include "app/scim/endpoint_probe.h"

#include "app/core/pause.h"
#include "app/scim/words.h"

using namespace Qt::StringLiterals;

namespace bw::scim {

namespace {
QString wordsFor(HeaderForm form)
{
    switch (form) {
    case HeaderForm::Bare:
        return Words::tr("Takes the secret as it is, without “Bearer”; refuses a wrong one.");
    case HeaderForm::Bearer:
        return Words::tr("Takes the secret after “Bearer ”; refuses a wrong one.");
    case HeaderForm::Either:
        return Words::tr("Takes the secret with and without “Bearer”; refuses a wrong one.");
    }
    Q_UNREACHABLE();
}

Error unusable(const QList<Remark> &remarks)
{
    Error error{.kind = Error::Kind::Unexpected};
    error.message = Words::tr("The SCIM address cannot be used.");
    for (const Remark &remark : remarks)
        error.cause += remark.message + u' ';
    error.action = Words::tr("Copy the SCIM address again from where it is shown.");
    return error;
}

Error wrongForm(const QString &otherWay)
{
    Error error{.kind = Error::Kind::Unexpected};
    error.message = Words::tr("The SCIM endpoint does not take the token after “Bearer ”, which is how Okta sends it.");
    error.action = otherWay;
    if (otherWay.isEmpty())
        error.action = Words::tr("Look at the service's own page on provisioning with Okta: the way may have changed.");
    return error;
}
} // namespace

EndpointProbe::EndpointProbe(const QString &id, const QString &title, const QString &target, HttpClient *http,
                             Output<Endpoint> endpoint, Output<HeaderForm> form, Ways ways, QStringList needs)
    : Step(id, title, target, needs, Kind::Prove),
      m_http(http),
      m_endpoint(endpoint),
      m_form(form),
      m_ways(std::move(ways))
{
}

void EndpointProbe::setPatience(int tries, std::chrono::milliseconds between)
{
    m_ways.tries = std::max(1, tries);
    m_ways.between = between;
}

ResultTask<Finding> EndpointProbe::check(std::stop_token)
{
    Finding finding;
    finding.summary = Words::tr("Asks the SCIM endpoint with the secret bare, after “Bearer ” and with a wrong one");
    finding.requests = 3;
    if (m_endpoint.isSet()) {
        for (const Remark &remark : lint(m_endpoint->base, m_ways.host))
            finding.warnings << remark.message;
    }
    co_return finding;
}

ResultTask<Next> EndpointProbe::apply(Finding, std::stop_token stop)
{
    if (!m_endpoint.isSet())
        co_return Error{.kind = Error::Kind::Unexpected, .message = Words::tr("The SCIM address is not known.")};
    const QList<Remark> found = lint(m_endpoint->base, m_ways.host);
    if (!isUsable(found))
        co_return unusable(found);
    if (m_endpoint->secret.isEmpty()) {
        setProgress(Words::tr("The secret is not known on this computer, so the endpoint could not be asked."));
        co_return Next::Sent;
    }
    const Endpoint endpoint = *m_endpoint;
    for (int attempt = 1;; ++attempt) {
        const ProbeResult result = co_await probe(m_http, endpoint, id(), stop);
        const Result<HeaderForm> form = result.verdict();
        if (form && m_ways.needsBearer && *form == HeaderForm::Bare)
            co_return wrongForm(m_ways.otherWay);
        if (form) {
            m_form.set(*form);
            setProgress(wordsFor(*form));
            co_return Next::Proven;
        }
        const Error::Kind kind = form.error().kind;
        const bool mayBeNew =
            kind == Error::Kind::BadCredential || (m_ways.needsBearer && kind == Error::Kind::NotAllowed);
        if (!mayBeNew || attempt >= m_ways.tries)
            co_return form.error();
        const bool goOn = co_await pause(m_ways.between, stop);
        if (!goOn)
            co_return Error{.kind = Error::Kind::Cancelled};
    }
}

} // namespace bw::scim
