#pragma once

#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.scim-new-groups": pushed groups that Okta does not have yet are made, and the person puts people into them.
/// Who belongs into a group is nobody's to guess, and an empty one grants nothing: until the first is in it, it is the
/// person's turn. A group that was there before is left alone, whoever is in it. Where the token may not make groups,
/// they are made by hand.
/// Source: ConfigCat docs, "SCIM: Okta › Push groups": add a group, open it, assign people.
class NewGroups : public Step
{
public:
    /// needs: what has to be right before anything is made for this system.
    NewGroups(Workplace place, AppKind kind, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    [[nodiscard]] std::optional<Card> card() const override;

private:
    DoneTask makeGroup(QString name, std::stop_token stop);
    [[nodiscard]] Finding judge(const NamedGroups &groups);
    /// Groups of ours that nobody was seen in yet.
    [[nodiscard]] QStringList unfilled(const NamedGroups &groups) const;
    [[nodiscard]] Done noteFilled(const NamedGroups &groups, const QStringList &asked, const QStringList &empty);

    Workplace m_place;
    AppKind m_kind;
    QStringList m_names;
    QStringList m_missing; ///< to be made
    QStringList m_empty;   ///< made by us, and nobody is in them
};

} // namespace bw::okta
