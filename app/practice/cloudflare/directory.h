#pragma once

#include "app/practice/cloudflare/state.h"

namespace bw::practice::cloudflare {

// Members and user groups are kept twice: as SCIM resources in the account's directory (names, members of groups) and
// with what SCIM does not know (roles, policies, who manages them). These keep both in step; the ids are the same.

Member *memberOf(Account &account, const QString &id);
UserGroup *userGroupOf(Account &account, const QString &id);

Member &addMember(Account &account, const QString &email, const QString &givenName, const QString &familyName,
                  const QString &role);
void dropMember(Account &account, const QString &id); ///< from the members and from all groups, not from the directory
UserGroup &addUserGroup(Account &account, const QString &name, const QStringList &memberIds);

bool isLastSuperAdministrator(const Account &account, const QString &memberId);

/// The ids of a group's members, and setting them.
QStringList membersOf(const Account &account, const QString &groupId);
void setMembers(Account &account, const QString &groupId, const QStringList &memberIds);

/// Lets SCIM writes make and remove members and user groups, with the dashboard's own rules.
void followScim(Account &account);

} // namespace bw::practice::cloudflare
