#pragma once

#include "app/net/http_client.h"
#include "app/scim/endpoint.h"

/// Who and what is at a SCIM endpoint that takes the secret after "Bearer ", unless another form is said.
/// Source: RFC 7644 §3.4.1, §3.4.2; RFC 7643 §4.2.
namespace bw::scim::resources {

struct Person
{
    QString userName;
    QStringList emails;
    bool active = true;
};

struct Group
{
    QString id;
    QString name;
    std::optional<QStringList> members{}; ///< ids; none: the answer does not tell
};

// All pages. Errors: BadCredential, NotAllowed, NotFound (the endpoint does not list these), Busy, Unexpected, and
// those of HttpClient::send.

[[nodiscard]] ResultTask<QList<Person>> people(HttpClient *http, Endpoint endpoint, QString step, std::stop_token stop);
[[nodiscard]] ResultTask<QList<Group>> groups(HttpClient *http, Endpoint endpoint, QString step, std::stop_token stop,
                                              HeaderForm form = HeaderForm::Bearer);
/// Ids of who is in those of `groups` that bear one of the names. Where a list does not tell the members, each group is
/// asked for; one that does not tell them either is left out.
[[nodiscard]] ResultTask<Members> membersOf(HttpClient *http, Endpoint endpoint, QList<Group> groups, QStringList names,
                                            QString step, std::stop_token stop, HeaderForm form = HeaderForm::Bearer);

/// Whether `error`, from one of the two, says that the endpoint lists no such resources: it need not. Source: RFC 7644
/// §3.12 (404 and 501), RFC 9110 §15.5.6 (405).
[[nodiscard]] bool isNotListed(const Error &error);

} // namespace bw::scim::resources
