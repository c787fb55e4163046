#pragma once

#include <QStringList>

namespace bw {

/// The role that a group of an older dashboard set-up stood for, by its name: "Administrator Read Only" and its sisters
/// in the documents of 2023, "CF-<account ID> - <Role Name>" in those of 2024. Empty for every other name. Neither
/// grants anything since 2 December 2025. Source: Cloudflare Docs, "Provision with Okta" and its earlier versions.
[[nodiscard]] QString olderDashboardRole(const QString &groupName);

/// The role names that groups bore in 2023.
[[nodiscard]] QStringList olderDashboardRoles();

} // namespace bw
