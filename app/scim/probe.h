#pragma once

#include "app/net/http_client.h"
#include "app/scim/endpoint.h"

namespace bw::scim {

/// What one question to an endpoint showed.
enum class Answer {
    Accepted,  ///< 2xx with a ListResponse
    Refused,   ///< 401: this Authorization header is not the right one
    Forbidden, ///< 403: known, but lacks a right or a plan
    Missing,   ///< 404: nothing of the kind at this address
    Other,     ///< anything else; `error` has the words
};

struct Heard
{
    Answer answer = Answer::Other;
    Error error; ///< why not Accepted
};

/// What an answer to a question for a list means. Errors that were no answer are Other.
[[nodiscard]] Heard understand(const Result<HttpResponse> &result);

/// Three questions at once, read only: the secret bare, the secret after "Bearer ", and a control with a wrong secret.
struct ProbeResult
{
    Heard bare;
    Heard bearer;
    Heard control;

    /// The form that the endpoint takes. Errors: BadCredential (takes neither), NotAllowed, NotFound (wrong address),
    /// Unexpected (takes a wrong secret too, so that nothing is proven; or no SCIM answer), and what kept the questions
    /// from being answered.
    [[nodiscard]] Result<HeaderForm> verdict() const;
};

/// GET <base>/Users?startIndex=1&count=1 three times in parallel. `step` goes into the log.
/// Errors: none of its own; what failed stands in the result.
[[nodiscard]] Task<ProbeResult> probe(HttpClient *http, Endpoint endpoint, QString step, std::stop_token stop);

/// How the endpoint takes the secret that is known: after "Bearer ", or bare where that is refused. Read only; one
/// question where it takes the first. Other: nothing was learnt, no secret is known, or the address cannot be used
/// (`host` as of lint()).
[[nodiscard]] Task<Answer> takes(HttpClient *http, Endpoint endpoint, QString host, QString step, std::stop_token stop);

/// The exact text that belongs into a field which is sent as the whole Authorization header.
[[nodiscard]] Secret headerValue(const Secret &secret, HeaderForm form);

} // namespace bw::scim
