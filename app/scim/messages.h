#pragma once

#include "app/net/http_client.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bw::scim {

/// One page of a list. Source: RFC 7644 §3.4.2, ListResponse.
struct Page
{
    qint64 total = 0; ///< of all pages
    QJsonArray resources;
};

/// Reads a ListResponse. Numbers written as text and a missing "schemas" are forgiven, because servers differ there; a
/// v4 envelope
/// (`success`, `result`) around it is taken off. Errors: Unexpected.
[[nodiscard]] Result<Page> parsePage(const QByteArray &body);

/// What the server says about an answer that is not a success, in its own words and at most 300 characters: `detail` of
/// an Error message (RFC 7644 §3.12), or the messages of a v4 envelope. Empty when it says nothing that can be read.
[[nodiscard]] QString complaintOf(const QByteArray &body);

} // namespace bw::scim
