#pragma once

#include "app/net/http_client.h"
#include "app/oidc/client.h"

namespace bw::oidc {

/// What a proof without a user can say. Inconclusive is not a failure: it was sent, and nothing could be seen.
enum class Proof { Proven, Disproven, Inconclusive };

struct Judgement
{
    Proof proof = Proof::Inconclusive;
    QString words;  ///< translated: what was seen
    QString action; ///< translated: the next thing to do, where there is one
    QString detail; ///< not translated: the provider's own words
};

/// What one token introspection says about the client that asked. Source: RFC 7662 §2.1–2.2, RFC 6749 §5.2; Okta
/// support, "invalid_client" errors, for the two bodies that tell an unknown id from a wrong secret.
enum class ClientAnswer { Known, WrongSecret, UnknownId, Refused, Unclear };
[[nodiscard]] ClientAnswer clientAnswer(const HttpResponse &response);
/// With the answer to a secret that is wrong on purpose: if that one passes as well, nothing is proven.
[[nodiscard]] Judgement judgeClient(const HttpResponse &good, const HttpResponse &control);

/// What one authorization request with prompt=none says about its redirect URI. Judged by the text of page or Location,
/// never by status: Okta is seen to answer both ways. Source: OpenID Connect Core §3.1.2.6, RFC 6749 §4.1.2.1.
enum class RedirectAnswer { Accepted, Refused, UnknownClient, NotThisFlow, Unclear };
[[nodiscard]] RedirectAnswer redirectAnswer(const HttpResponse &response, const QUrl &redirectUri);
/// With the answer for an address that is registered nowhere.
[[nodiscard]] Judgement judgeRedirect(const HttpResponse &good, const HttpResponse &control, const Client &client);

} // namespace bw::oidc
