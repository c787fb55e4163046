#pragma once

#include "app/net/http_client.h"
#include "app/oidc/client.h"
#include "app/oidc/judgement.h"
#include "app/plan/step.h"

namespace bw::oidc {

/// "proof.oidc-client": the provider accepts the client id and secret. Two introspections of a made-up token at once,
/// one with a secret that is wrong on purpose; neither issues nor changes anything. Inconclusive ends as Sent, with
/// words.
class ClientProof : public Step
{
public:
    ClientProof(HttpClient *http, Output<Client> client, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

private:
    ResultTask<Judgement> ask(Client client, std::stop_token stop);

    HttpClient *m_http;
    Output<Client> m_client;
};

/// Okta answers that this client's secret is a wrong one, in the header and in the body. Read only; false where nothing
/// was learnt. Source: RFC 7662; Okta Developer, "OpenID Connect & OAuth 2.0 API › introspect".
[[nodiscard]] Task<bool> refusesSecret(HttpClient *http, Client client, QString step, std::stop_token stop);

} // namespace bw::oidc
