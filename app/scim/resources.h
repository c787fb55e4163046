#pragma once

#include "app/net/http_client.h"
#include "app/scim/endpoint.h"

/// Who and what is at a SCIM endpoint that takes the secret after "Bearer ". Source: RFC 7644 §3.4.2.
namespace bw::scim::resources {

struct Person
{
    QString userName;
    QStringList emails;
    bool active = true;
};

// All pages. Errors: BadCredential, NotAllowed, NotFound (the endpoint does not list these), Busy, Unexpected, and
// those of HttpClient::send.

[[nodiscard]] ResultTask<QList<Person>> people(HttpClient *http, Endpoint endpoint, QString step, std::stop_token stop);
/// Their display names.
[[nodiscard]] ResultTask<QStringList> groups(HttpClient *http, Endpoint endpoint, QString step, std::stop_token stop);

/// Whether `error`, from one of the two, says that the endpoint lists no such resources: it need not. Source: RFC 7644
/// §3.12 (404 and 501), RFC 9110 §15.5.6 (405).
[[nodiscard]] bool isNotListed(const Error &error);

} // namespace bw::scim::resources
