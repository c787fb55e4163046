#pragma once

#include "app/targets/cloudflare/client.h"

/// User risk scores sent to Okta by Shared Signals. Source: Cloudflare API reference, "Zero Trust › Risk Scoring ›
/// Integrations".
namespace bw::cloudflare::risk_scores {

struct Integration
{
    QString id;
    QUrl tenant;       ///< the Okta org
    QUrl wellKnown;    ///< what Okta's "Receive shared signals" wants
    QString reference; ///< the identity provider's id
    bool isActive = false;
    QDateTime created;
};

/// Errors: NotAvailable where the plan has none.
[[nodiscard]] ResultTask<QList<Integration>> list(Client client, QString account, std::stop_token stop);
[[nodiscard]] ResultTask<Integration> create(Client client, QString account, QUrl tenant, QString providerId,
                                             std::stop_token stop);
/// Switches it on for this tenant and identity provider.
[[nodiscard]] ResultTask<Integration> replace(Client client, QString account, Integration wanted, std::stop_token stop);
/// What is not there any more is done().
[[nodiscard]] DoneTask remove(Client client, QString account, QString id, std::stop_token stop);

} // namespace bw::cloudflare::risk_scores
