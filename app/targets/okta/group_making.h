#pragma once

#include "app/targets/okta/groups.h"
#include "app/targets/okta/workplace.h"

/// Groups that a step makes because the setup pushes them and Okta does not have them yet.
namespace bw::okta::group_making {

/// What is said of it before: in plan, check and window.
[[nodiscard]] QString announcementOf(const QString &name);
/// As the journal names it when `step` has made it.
[[nodiscard]] MadeObject ours(const QString &step, const QString &groupId, const QString &name);
/// Whether we made it, in whichever step.
[[nodiscard]] bool isOurs(const Journal &journal, const QString &groupId);
/// A group that is there although we never learnt it.
[[nodiscard]] Done claimAnnounced(Journal *journal, const QString &step, const QString &name, const Group &group);
/// Announces it, makes it and writes it down; gives its id. Not for a name that Okta has.
[[nodiscard]] ResultTask<QString> make(Client client, Journal *journal, QString step, QString name, QString description,
                                       std::stop_token stop);

} // namespace bw::okta::group_making
