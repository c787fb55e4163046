#pragma once

#include "app/net/http_client.h"
#include "app/oidc/client.h"
#include "app/plan/step.h"

namespace bw::oidc {

/// "proof.redirect-uri": the provider takes the relying party's redirect URI for this client, and not just any. Two
/// authorization requests at once with prompt=none and without cookies: no user, no code. Inconclusive ends as Sent,
/// with words.
class RedirectProof : public Step
{
public:
    RedirectProof(HttpClient *http, Output<Client> client, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

private:
    [[nodiscard]] HttpRequest authorization(const Client &client, const QString &redirectUri) const;

    HttpClient *m_http;
    Output<Client> m_client;
};

} // namespace bw::oidc
