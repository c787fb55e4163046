#pragma once

#include "app/targets/okta/apps.h"
#include "app/targets/okta/groups.h"

/// Groups of an older dashboard set-up that Okta still pushes: named for a role, or linked to a virtual group
/// "CF-<account ID> - <Role Name>". Both granted a role by their names until 2 December 2025, and grant nothing since.
/// Source: Cloudflare Docs, "Provision with Okta" and its earlier versions.
namespace bw::okta {

struct OlderPush
{
    App app; ///< that pushes it
    QString mappingId;
    QString groupId; ///< of the group in Okta
    QString groupName;
    QString olderName; ///< what tells it: the group's own name, or its target's
    QString role;      ///< what it stood for
};

namespace older_pushes {
/// Those of every SCIM 2.0 Test App (OAuth Bearer Token) but the groups in `wanted`, which a setup pushes today.
/// One search for the names, and one list for each such app when there are any.
[[nodiscard]] ResultTask<QList<OlderPush>> list(Client client, QStringList wanted, std::stop_token stop);
/// Such apps.
[[nodiscard]] ResultTask<QList<App>> testApps(Client client, std::stop_token stop);
/// The same for apps that are known already.
[[nodiscard]] ResultTask<QList<OlderPush>> ofApps(Client client, QList<App> apps, QStringList wanted,
                                                  std::stop_token stop);
/// Those of the one app of that name: another test app may provision to another account, or to another product.
[[nodiscard]] QList<OlderPush> ofApp(const QList<OlderPush> &pushes, const QString &label);
/// "“Administrator” and “Billing” by the app “Cloudflare”", for people.
[[nodiscard]] QString inWords(const QList<OlderPush> &pushes);
/// The same with what is to be known of them.
[[nodiscard]] QString explained(const QList<OlderPush> &pushes);
} // namespace older_pushes

} // namespace bw::okta
