#pragma once

#include "app/targets/okta/client.h"

/// Streams of shared signals that an org receives ("Device Integrations › Receive shared signals"). Part of Identity
/// Threat Protection, Identity Engine only. Source: Okta API reference, "SSF Receiver › Security Events Providers".
namespace bw::okta::security_events {

/// How the stream from Cloudflare is called, and of which kind it is.
inline const QString streamName = QStringLiteral("Cloudflare");
inline const QString streamType = QStringLiteral("cloudflare");

struct Provider
{
    QString id;
    QString name;
    QString status; ///< ACTIVE, INACTIVE
    QUrl wellKnown; ///< settings.well_known_url; empty where it was made from issuer and keys

    [[nodiscard]] bool isActive() const { return status == QLatin1String("ACTIVE"); }
};

/// Errors: NotAvailable, with words, where the org has no Identity Threat Protection.
[[nodiscard]] ResultTask<QList<Provider>> list(Client client, std::stop_token stop);
[[nodiscard]] ResultTask<Provider> create(Client client, QString name, QUrl wellKnown, std::stop_token stop);
[[nodiscard]] DoneTask activate(Client client, QString id, std::stop_token stop);
/// What is not there is done().
[[nodiscard]] DoneTask remove(Client client, QString id, std::stop_token stop);

} // namespace bw::okta::security_events
