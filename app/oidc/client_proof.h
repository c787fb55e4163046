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
    [[nodiscard]] HttpRequest introspection(const Client &client, const Secret &secret) const;
    [[nodiscard]] HttpRequest introspectionInBody(const Client &client, const Secret &secret) const;
    ResultTask<Judgement> ask(Client client, std::stop_token stop);

    HttpClient *m_http;
    Output<Client> m_client;
};

} // namespace bw::oidc
