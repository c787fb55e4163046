#pragma once

#include "app/targets/okta/client.h"

/// Okta's app catalogue, by the calls that Okta's own MCP server uses (okta/okta-mcp-server); they are not in the
/// published API.
namespace bw::okta::catalog {

struct Entry
{
    QString key;   ///< what POST /api/v1/apps calls "name"
    QString title; ///< what the Admin Console shows
    QStringList signOnModes;
};

/// Up to 200 entries whose titles contain `text`.
[[nodiscard]] ResultTask<QList<Entry>> search(Client client, QString text, std::stop_token stop);
/// The key of the entry with exactly this title; empty when there is none. Several titles look alike.
[[nodiscard]] QString keyOf(const QList<Entry> &entries, const QString &title);

} // namespace bw::okta::catalog
