// What the claims that were found mean.
#include "app/targets/okta/steps/consent.h"
#include "app/targets/okta/steps/groups_claim.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/undo.h"
#include "app/targets/okta/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
const QString filterField = u"Groups claim filter"_s;
const QString tokenClaimField = u"Token claim"_s;
} // namespace

bool hasTwoGroupsClaims(const Finding &finding)
{
    const auto has = [&finding](const QString &name) {
        return std::ranges::any_of(finding.fields, [&name](const FieldDiff &field) { return field.field == name; });
    };
    return has(filterField) && has(tokenClaimField);
}

Finding GroupsClaim::plainFinding(Change change) const
{
    Finding finding;
    finding.change = change;
    //: %1 is a regular expression
    finding.summary = Words::tr("Claim “groups” for groups that match %1").arg(m_signIn.groupsFilter);
    if (change == Change::Leave)
        return finding;
    finding.means = isByHand() ? Means::ByHand : Means::Automatic;
    finding.requests = 2;
    if (!isByHand()) {
        finding.notes << Words::tr(
            "Okta has no public call for the groups claim filter. Bridgewright uses the endpoint "
            "that Okta's own Terraform provider uses; Okta does not support it and may change it.");
    }
    return finding;
}

/// Not documented for a claim of this name in an app of one's own.
QString GroupsClaim::mayNotArrive()
{
    return Words::tr("The groups are sent by a token claim: see in a sign-in whether the groups arrive at Cloudflare.");
}

bool GroupsClaim::hasBoth() const
{
    return m_seen.federated && m_seen.filter && !m_seen.filter->isEmpty();
}

bool GroupsClaim::isFilterRight() const
{
    return m_seen.filter && m_seen.filter->name == "groups"_L1 && m_seen.filter->type == "REGEX"_L1 &&
           m_seen.filter->value == m_signIn.groupsFilter;
}

/// Ours is taken back, as the filter says the same; what others made is theirs to decide.
void GroupsClaim::judgeSecond(Finding *finding) const
{
    const bool isOurs = isOurFederated();
    finding->fields << FieldDiff{tokenClaimField, Words::tr("none"), m_seen.federated->expression,
                                 isOurs ? Comparison::Different : Comparison::CannotBeRead};
    if (isOurs && finding->change == Change::Leave)
        finding->change = Change::Change;
    if (!isOurs)
        finding->warnings << Words::tr(
            "The app sends the claim “groups” twice: by the groups claim filter, and by a token claim of that name. "
            "Which of them arrives is not documented. Remove the token claim on the app's tab Sign On in Okta.");
}

Finding GroupsClaim::judge() const
{
    const QString field = filterField;
    if (m_seen.federated && !hasBoth()) {
        const bool same = m_seen.federated->expression == claims::expressionFor(m_signIn.groupsFilter);
        const bool isStale = !same && isOurFederated();
        Finding finding = plainFinding(isStale ? Change::Change : Change::Leave);
        const Comparison unlike = isStale ? Comparison::Different : Comparison::CannotBeRead;
        finding.fields << FieldDiff{tokenClaimField, m_signIn.groupsFilter, m_seen.federated->expression,
                                    same ? Comparison::Same : unlike};
        if (!same && !isStale)
            finding.warnings << Words::tr(
                "A token claim “groups” is there already, with an expression of its own. It is "
                "left as it is.");
        else
            finding.warnings << mayNotArrive();
        return finding;
    }
    const bool isTheirs = !isByHand() && !consent::isGiven(*m_place.journal, id(), *m_app) &&
                          (!m_place.journal->find(made::groupsClaim, m_app->id) || isOurFederated());
    if (!m_seen.filter) {
        Finding finding = plainFinding(Change::Create);
        if (isByHand())
            finding.means = Means::CannotBeRead;
        finding.foreign = isTheirs;
        finding.fields << FieldDiff{field, m_signIn.groupsFilter, QString(), Comparison::CannotBeRead};
        return finding;
    }
    const claims::Filter &filter = *m_seen.filter;
    const bool right = isFilterRight();
    const QString found = filter.isEmpty() ? QString() : u"%1: %2 %3"_s.arg(filter.name, filter.type, filter.value);
    Finding finding = plainFinding(right ? Change::Leave : (filter.isEmpty() ? Change::Create : Change::Change));
    const QString wanted = u"groups: REGEX %1"_s.arg(m_signIn.groupsFilter);
    finding.fields << fieldOf(field, wanted, right ? wanted : found);
    finding.foreign = !right && isTheirs;
    if (hasBoth())
        judgeSecond(&finding);
    return finding;
}

} // namespace bw::okta
