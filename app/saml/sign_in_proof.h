#pragma once

#include "app/net/http_client.h"
#include "app/plan/step.h"
#include "app/saml/metadata.h"

namespace bw::saml {

/// What the service provider holds of the identity provider, and where a sign-in to it can be begun.
struct Trust
{
    QString issuer;
    QUrl signOnUrl;
    QList<QSslCertificate> certificates;
    QUrl testLink;    ///< begins a sign-in
    QUrl controlLink; ///< the same for a provider that does not exist
};

/// "proof.saml": both sides hold the same, and a sign-in that begins at the service provider leads to the app. Without
/// a person: what the identity provider publishes right now is compared with what stands at the service provider, and
/// the test link is followed to where it leaves the service provider, once for a provider that does not exist. What
/// cannot be seen without a person ends as Sent, with words.
class SignInProof : public Step
{
public:
    /// `published` gives where everybody may read the metadata without a token; an empty URL: nowhere.
    SignInProof(HttpClient *http, Output<Metadata> metadata, std::function<QUrl(const Metadata &)> published,
                std::function<std::optional<Trust>()> trust, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

private:
    ResultTask<Metadata> live(std::stop_token stop);
    /// Where a sign-in that begins at this link leaves for; empty when nothing was seen.
    ResultTask<HttpResponse> follow(QUrl link, std::stop_token stop);
    [[nodiscard]] HttpRequest page(const QUrl &url) const;

    HttpClient *m_http;
    Output<Metadata> m_metadata;
    std::function<QUrl(const Metadata &)> m_published;
    std::function<std::optional<Trust>()> m_trust;
};

/// What differs between the two, by name, translated; empty when nothing does. An expired certificate counts.
[[nodiscard]] QStringList differences(const Metadata &live, const Trust &trust, const QDateTime &today);
/// Whether an answer sends the browser to the sign-on URL with a SAML request: by redirect, or by a form.
[[nodiscard]] bool leadsTo(const HttpResponse &response, const QUrl &signOnUrl);

} // namespace bw::saml
