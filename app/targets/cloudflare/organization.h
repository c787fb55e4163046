#pragma once

#include "app/targets/cloudflare/client.h"
#include "app/targets/cloudflare/team.h"

/// The Zero Trust organization. Source: Cloudflare API reference, "Zero Trust › Organizations › Get your Zero Trust
/// organization".
namespace bw::cloudflare::organization {

/// Errors: NotAvailable with code 9999 when there is none yet (see saysNoOrganization).
[[nodiscard]] ResultTask<Team> read(Client client, QString account, std::stop_token stop);

/// Whether it is the team that the setup names. Errors: BadInput with field "cloudflare.team"; NotAvailable for a team
/// outside cloudflareaccess.com, whose callback address would be another.
[[nodiscard]] Done judge(const Team &team, const QString &wantedTeam);

/// What to say of a team that has another name than the one with which the journal says that it was set up.
[[nodiscard]] Error renamed(const Team &team, const QString &oldTeam);

} // namespace bw::cloudflare::organization
