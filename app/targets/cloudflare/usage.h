#pragma once

#include "app/targets/cloudflare/client.h"

/// Who would miss an identity provider. Cloudflare documents no protection against deleting one that is in use.
namespace bw::cloudflare::usage {

/// Apps, Access groups and reusable policies that name it, as "application “Wiki”" etc., translated; at most 20 names.
/// Source: Cloudflare API reference, "Access › Applications", "… › Groups", "… › Policies", rule objects.
[[nodiscard]] ResultTask<QStringList> of(Client client, QString account, QString identityProviderId,
                                         std::stop_token stop);

/// Whether any rule in include, require or exclude names it.
[[nodiscard]] bool namesProvider(const QJsonObject &policyOrGroup, const QString &identityProviderId);

} // namespace bw::cloudflare::usage
