#include "app/saml/sign_in_proof.h"

#include "app/saml/words.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::saml {

namespace {
constexpr int mostHops = 4;
constexpr qint64 longestPage = 2 * 1024 * 1024;

QUrl bare(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::NormalizePathSegments);
}

QUrl locationOf(const HttpResponse &response, const QUrl &asked)
{
    const QByteArray location = response.header("Location");
    const bool isRedirect = response.status >= 300 && response.status < 400 && !location.isEmpty();
    return isRedirect ? asked.resolved(QUrl::fromEncoded(location, QUrl::StrictMode)) : QUrl();
}
} // namespace

QStringList differences(const Metadata &live, const Trust &trust, const QDateTime &today)
{
    QStringList found;
    if (live.entityId != trust.issuer)
        found << Words::tr("the issuer");
    if (bare(live.signOnUrl()) != bare(trust.signOnUrl))
        found << Words::tr("the single sign-on URL");
    for (const QSslCertificate &certificate : live.signingCertificates) {
        if (!trust.certificates.contains(certificate))
            found << Words::tr("the signing certificate");
        else if (certificate.expiryDate() < today)
            found << Words::tr("the signing certificate, which has expired");
    }
    found.removeDuplicates();
    return found;
}

bool leadsTo(const HttpResponse &response, const QUrl &signOnUrl)
{
    const QUrl location = locationOf(response, signOnUrl);
    if (!location.isEmpty())
        return bare(location) == bare(signOnUrl) && QUrlQuery(location).hasQueryItem(u"SAMLRequest"_s);
    // The HTTP-POST binding: a page whose form sends itself.
    return response.status == 200 && response.body.contains("SAMLRequest") &&
           response.body.contains(bare(signOnUrl).toEncoded());
}

SignInProof::SignInProof(HttpClient *http, Output<Metadata> metadata, std::function<QUrl(const Metadata &)> published,
                         std::function<std::optional<Trust>()> trust, QStringList needs)
    : Step(u"proof.saml"_s, Words::tr("Cloudflare sends people to the SAML app, and trusts what it signs"), u"okta"_s,
           needs, Kind::Prove),
      m_http(http),
      m_metadata(std::move(metadata)),
      m_published(std::move(published)),
      m_trust(std::move(trust))
{
}

ResultTask<Finding> SignInProof::check(std::stop_token)
{
    Finding finding;
    finding.summary = Words::tr("Compares what Okta publishes with what stands at Cloudflare, and begins a sign-in "
                                "without a user, once with a login method that does not exist");
    finding.requests = 3;
    co_return finding;
}

HttpRequest SignInProof::page(const QUrl &url) const
{
    HttpRequest request;
    request.url = url;
    request.accept = "text/html,application/xml"_ba;
    request.vendor = u"saml"_s;
    request.step = id();
    request.maxBytes = longestPage;
    return request;
}

/// What everybody can read; where the org does not show it, what its API said in this run.
ResultTask<Metadata> SignInProof::live(std::stop_token stop)
{
    const QUrl published = m_published(*m_metadata);
    if (published.isEmpty())
        co_return *m_metadata;
    const HttpRequest request = page(published);
    const Result<HttpResponse> response = co_await m_http->send(request, stop);
    if (!response)
        co_return response.error();
    const Result<Metadata> read = parse(response->body);
    if (!response->isSuccess() || !read)
        co_return *m_metadata;
    Metadata metadata = *read;
    const auto isPublished = [&metadata](const QSslCertificate &one) {
        return metadata.signingCertificates.contains(one);
    };
    // What is published may hold a certificate of earlier or later: the API says with which the app signs now.
    if (std::ranges::all_of(m_metadata->signingCertificates, isPublished))
        metadata.signingCertificates = m_metadata->signingCertificates;
    co_return metadata;
}

ResultTask<HttpResponse> SignInProof::follow(QUrl link, std::stop_token stop)
{
    QUrl at = link;
    for (int hop = 0;; ++hop) {
        const HttpRequest request = page(at);
        const Result<HttpResponse> response = co_await m_http->send(request, stop);
        if (!response)
            co_return response.error();
        const QUrl next = locationOf(*response, at);
        // What leaves the service provider is not followed: it is what was to be seen.
        if (next.isEmpty() || next.authority() != link.authority() || hop == mostHops)
            co_return *response;
        at = next;
    }
}

ResultTask<Next> SignInProof::apply(Finding, std::stop_token stop)
{
    const std::optional<Trust> trust = m_trust();
    if (!m_metadata.isSet() || !trust)
        co_return Error{.kind = Error::Kind::NotFound, .message = Words::tr("There is no SAML app yet to ask about.")};
    auto readsLive = live(stop);
    auto beginsSignIn = follow(trust->testLink, stop);
    auto beginsControl = follow(trust->controlLink, stop);
    const Result<Metadata> published = co_await readsLive;
    const Result<HttpResponse> begun = co_await beginsSignIn;
    const Result<HttpResponse> control = co_await beginsControl;
    if (!published)
        co_return published.error();
    const QStringList different = differences(*published, *trust, QDateTime::currentDateTimeUtc());
    if (!different.isEmpty()) {
        Error error{.kind = Error::Kind::Rejected};
        //: %1 is a list such as “the issuer, the signing certificate”
        error.message =
            Words::tr("What Okta publishes does not fit what stands at Cloudflare: %1.").arg(different.join(u", "_s));
        error.action = Words::tr("Run the setup again: it adds what is new and keeps what is there.");
        co_return error;
    }
    if (!begun)
        co_return begun.error();
    const bool isProven =
        leadsTo(*begun, published->signOnUrl()) && control && !leadsTo(*control, published->signOnUrl());
    setProgress(isProven ? Words::tr("Both sides hold the same issuer, address and certificate, and a sign-in that "
                                     "begins at Cloudflare leads to the app.")
                         : Words::tr("Both sides hold the same issuer, address and certificate. Where a sign-in leads "
                                     "could not be seen without a browser: use the test sign-in."));
    co_return isProven ? Next::Proven : Next::Sent;
}

} // namespace bw::saml
