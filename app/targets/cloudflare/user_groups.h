#pragma once

#include "app/targets/cloudflare/client.h"

#include <QHash>

/// User groups of an account and the roles that their policies grant. Source: Cloudflare API reference, "IAM › User
/// Groups", "… › Permission Groups", "… › Resource Groups"; Cloudflare Docs, "User Groups".
namespace bw::cloudflare::user_groups {

struct Group
{
    QString id;
    QString name;
    QJsonArray policies; ///< as they came

    [[nodiscard]] QStringList roles() const; ///< names of the permission groups that a policy allows
    /// Without those of `named` that are for the whole account.
    [[nodiscard]] QStringList rolesBeyond(const QStringList &named) const;
    [[nodiscard]] QStringList accountRoles() const; ///< those for the whole account, not for some of its domains
};

/// One policy of a group as we make it.
struct Grant
{
    QString policyId; ///< empty as long as it is not known
    QStringList roleIds;
    QJsonObject resources; ///< see wholeAccount()

    /// Whether this policy, as it came, allows just that.
    [[nodiscard]] bool isSameAs(const QJsonObject &policy) const;
};
[[nodiscard]] bool isId(QStringView text);
/// Whether one of them takes something away.
[[nodiscard]] bool denies(const QJsonArray &policies);
[[nodiscard]] QStringList policyIds(const QJsonArray &policies);

/// At most 5000.
[[nodiscard]] ResultTask<QList<Group>> list(Client client, QString account, std::stop_token stop);
/// Those of this name, of one page.
[[nodiscard]] ResultTask<QList<Group>> named(Client client, QString account, QString name, std::stop_token stop);
[[nodiscard]] ResultTask<Group> read(Client client, QString account, QString id, std::stop_token stop);
/// Replaces the policies, given as they came or as allowPolicy() makes them, and nothing else; allowed even where SCIM
/// manages the group. Resource groups are sent by their ids; where that is refused, and all are the whole account, by
/// their scopes: the published types name the one, Cloudflare's page on user groups the other.
[[nodiscard]] ResultTask<Group> setPolicies(Client client, QString account, QString id, QJsonArray policies,
                                            std::stop_token stop);

/// The addresses of a group's members, in lower case; at most 5000. Source: "IAM › User Groups › Members".
[[nodiscard]] ResultTask<QStringList> membersOf(Client client, QString account, QString id, std::stop_token stop);

/// The roles there are: name → id.
[[nodiscard]] ResultTask<QHash<QString, QString>> roleIds(Client client, QString account, std::stop_token stop);
/// What stands for the whole account in a policy: its resource group's scope, and its id where that is to be had.
[[nodiscard]] ResultTask<QJsonObject> wholeAccount(Client client, QString account, std::stop_token stop);

[[nodiscard]] QJsonObject allowPolicy(const Grant &grant);

} // namespace bw::cloudflare::user_groups
