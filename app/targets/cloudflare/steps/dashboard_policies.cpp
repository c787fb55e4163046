#include "app/targets/cloudflare/steps/dashboard_policies.h"

#include "app/core/pause.h"
#include "app/journal/announcement.h"
#include "app/net/json.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/cloudflare/undo.h"
#include "app/targets/cloudflare/words.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bw::cloudflare {

using Groups = QHash<QString, user_groups::Group>;
using Roles = QHash<QString, QString>;

namespace {
/// The ids of roles by name. Errors: BadInput naming the first that Cloudflare does not have.
Result<QStringList> idsOf(const QStringList &roles, const Roles &known)
{
    QStringList ids;
    for (const QString &role : roles) {
        if (known.contains(role)) {
            ids << known.value(role);
            continue;
        }
        QStringList names = known.keys();
        names.sort();
        Error error{.kind = Error::Kind::BadInput};
        error.field = u"dashboardScim.policies"_s;
        error.message = Words::tr("Cloudflare has no role “%1” in this account.").arg(role);
        error.action = Words::tr("Use one of: %1.").arg(names.mid(0, 20).join(u", "_s));
        return error;
    }
    return ids;
}

Error notPushed(const QStringList &names)
{
    Error error{.kind = Error::Kind::NotFound};
    error.message =
        Words::tr("These groups have not arrived among Cloudflare's user groups: %1.").arg(names.join(u", "_s));
    error.cause = Words::tr("Okta does not push a group without members.");
    error.action =
        Words::tr("Put somebody into the group in Okta, who is assigned to the app as well, then run again.");
    return error;
}
} // namespace

DashboardPolicies::DashboardPolicies(Workplace place, Output<scim::Endpoint> endpoint, QStringList needs)
    : Step(u"cloudflare.dashboard-policies"_s, Words::tr("Roles of the pushed groups"), u"cloudflare"_s, needs),
      m_place(std::move(place)),
      m_endpoint(endpoint)
{
    m_place.client = m_place.client.forStep(id());
}

void DashboardPolicies::setPatience(std::chrono::milliseconds total, std::chrono::milliseconds between)
{
    m_patience = total;
    m_between = between;
}

/// The token for provisioning may grant roles; the admin's own need not.
Client DashboardPolicies::client() const
{
    if (!hasToken())
        return m_place.client;
    return Client(m_place.client.http(), m_place.client.api(), m_endpoint->secret).forStep(id());
}

ResultTask<Finding> DashboardPolicies::check(std::stop_token stop)
{
    if (!m_place.team.isSet())
        co_return judge({});
    const Result<Groups> found = co_await groups(stop);
    if (!found)
        co_return found.error();
    for (const user_groups::Group &group : *found) {
        const Done claimed = claimAnnounced(group);
        if (!claimed)
            co_return claimed.error();
    }
    Finding finding = judge(*found);
    if (finding.isRight())
        co_return finding;
    const Done known = co_await checkRoles(stop);
    if (!known)
        co_return known.error();
    co_return finding;
}

/// A name that is wrong is said before the app in Okta is connected by hand.
DoneTask DashboardPolicies::checkRoles(std::stop_token stop)
{
    const Result<Roles> known = co_await roles(stop);
    if (!known && known.error().kind == Error::Kind::NotAllowed && !hasToken())
        co_return done(); // the token for provisioning may read them
    if (!known)
        co_return known.error();
    for (const QStringList &names : wanted()) {
        const Result<QStringList> ids = idsOf(names, *known);
        if (!ids)
            co_return ids.error();
    }
    co_return done();
}

ResultTask<Roles> DashboardPolicies::roles(std::stop_token stop)
{
    if (m_roles.isEmpty()) {
        const QString account = m_place.team->account;
        Result<Roles> read = co_await user_groups::roleIds(m_place.client, account, stop);
        if (!read && read.error().kind == Error::Kind::NotAllowed && hasToken()) {
            const Client other = client();
            read = co_await user_groups::roleIds(other, account, stop);
        }
        if (!read)
            co_return read.error();
        m_roles = *read;
    }
    co_return std::as_const(m_roles); // QCoro would move the member out
}

ResultTask<Groups> DashboardPolicies::groups(std::stop_token stop)
{
    const Result<QList<user_groups::Group>> all =
        co_await user_groups::list(m_place.client, m_place.team->account, stop);
    if (!all)
        co_return all.error();
    Groups found;
    const QStringList pushed = m_place.setup.dashboardScim->pushGroups;
    for (const user_groups::Group &group : *all) {
        if (wanted().contains(group.name) || pushed.contains(group.name))
            found.insert(group.name, group);
    }
    co_return found;
}

qsizetype DashboardPolicies::howManyAreThere(const Groups &found) const
{
    const QStringList names = wanted().keys();
    return std::ranges::count_if(names, [&found](const QString &name) { return found.contains(name); });
}

ResultTask<Groups> DashboardPolicies::waitForGroups(std::stop_token stop)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        Result<Groups> found = co_await groups(stop);
        const qsizetype there = found ? howManyAreThere(*found) : 0;
        if (!found || there == wanted().size())
            co_return found;
        //: "2 of 3 groups have arrived"
        setProgress(Words::tr("%1 of %2 groups have arrived").arg(there).arg(wanted().size()));
        const auto left = m_patience - std::chrono::milliseconds(waited.elapsed());
        if (left <= 0ms)
            co_return found;
        const bool goOn = co_await pause(std::min(m_between, left), stop);
        if (!goOn)
            co_return Error{.kind = Error::Kind::Cancelled};
    }
}

ResultTask<Next> DashboardPolicies::apply(Finding, std::stop_token stop)
{
    const QString account = m_place.team->account;
    auto rolesTask = roles(stop);
    auto resourcesTask = user_groups::wholeAccount(client(), account, stop);
    const Result<Groups> found = co_await waitForGroups(stop);
    const Result<Roles> known = co_await rolesTask;
    const Result<QJsonObject> resources = co_await resourcesTask;
    if (!found)
        co_return found.error();
    if (!known)
        co_return known.error();
    if (!resources)
        co_return resources.error();
    QStringList missing;
    for (auto wish = wanted().begin(); wish != wanted().end(); ++wish) {
        if (!found->contains(wish.key())) {
            missing << wish.key();
            continue;
        }
        const user_groups::Group group = found->value(wish.key());
        const Result<QStringList> ids = idsOf(lacking(group), *known);
        if (!ids)
            co_return ids.error();
        const user_groups::Grant lacked{QString(), *ids, *resources};
        const Done granted = co_await grant(group, lacked, stop);
        if (!granted)
            co_return granted.error();
    }
    if (!missing.isEmpty())
        co_return notPushed(missing);
    co_return Next::Verify;
}

DoneTask DashboardPolicies::grant(user_groups::Group group, user_groups::Grant lacked, std::stop_token stop)
{
    if (lacked.roleIds.isEmpty())
        co_return done();
    const QJsonObject open{{u"before"_s, QJsonArray::fromStringList(user_groups::policyIds(group.policies))},
                           {u"roles"_s, QJsonArray::fromStringList(lacked.roleIds)},
                           {u"resources"_s, lacked.resources}};
    const Done noted = announce(*m_place.journal, id(), group.id, open);
    if (!noted)
        co_return noted.error();
    QJsonArray policies = group.policies;
    policies.append(user_groups::allowPolicy(lacked));
    const QString account = m_place.team->account;
    const Client granting = client();
    const Result<user_groups::Group> changed =
        co_await user_groups::setPolicies(granting, account, group.id, policies, stop);
    if (!changed)
        co_return failed(*m_place.journal, id(), group.id, changed.error());
    co_return claimAnnounced(*changed);
}

/// The policy that is new since it was announced, and allows just what was announced, is ours.
Done DashboardPolicies::claimAnnounced(const user_groups::Group &group)
{
    const std::optional<Announcement> open = announced(*m_place.journal, id(), group.id);
    if (!open)
        return done();
    const QJsonArray before = open->data.value("before"_L1).toArray();
    user_groups::Grant grant;
    grant.roleIds = json::texts(open->data.value("roles"_L1).toArray());
    grant.resources = open->data.value("resources"_L1).toObject();
    for (const QJsonValue &value : group.policies) {
        const QJsonObject policy = value.toObject();
        grant.policyId = policy.value("id"_L1).toString();
        const bool isNew = user_groups::isId(grant.policyId) && !before.contains(grant.policyId);
        if (isNew && grant.isSameAs(policy))
            return claim(*m_place.journal, ours(group, grant));
    }
    return done();
}

MadeObject DashboardPolicies::ours(const user_groups::Group &group, const user_groups::Grant &grant) const
{
    const QJsonObject data{{u"account"_s, m_place.team->account},
                           {u"group"_s, group.id},
                           {u"name"_s, group.name},
                           {u"policy"_s, grant.policyId},
                           {u"roles"_s, QJsonArray::fromStringList(grant.roleIds)},
                           {u"resources"_s, grant.resources}};
    return madeAs(id(), group.id, made::groupPolicy, group.id + u'/' + grant.policyId, data);
}

QStringList DashboardPolicies::lacking(const user_groups::Group &group) const
{
    QStringList roles = wanted().value(group.name);
    for (const QString &role : group.accountRoles())
        roles.removeAll(role);
    return roles;
}

Finding DashboardPolicies::judge(const Groups &found) const
{
    Finding finding;
    finding.change = Change::Leave;
    for (auto wish = wanted().begin(); wish != wanted().end(); ++wish) {
        const bool isThere = found.contains(wish.key());
        const user_groups::Group group = found.value(wish.key());
        const bool isRight = isThere && lacking(group).isEmpty();
        finding.fields << FieldDiff{wish.key(), wish.value().join(u", "_s), group.accountRoles().join(u", "_s),
                                    isRight ? Comparison::Same : Comparison::Different};
        if (!isRight)
            finding.change = isThere || finding.change == Change::Change ? Change::Change : Change::Create;
    }
    //: %1 are names of groups
    finding.summary = Words::tr("Policies for %1").arg(wanted().keys().join(u", "_s));
    finding.requests = finding.isRight() ? 0 : 2 + int(wanted().size());
    const QStringList pushed = m_place.setup.dashboardScim->pushGroups;
    for (const QString &name : pushed) {
        const user_groups::Group group = found.value(name);
        const QStringList further = group.rolesBeyond(wanted().value(name));
        if (!wanted().contains(name) && group.policies.isEmpty())
            finding.warnings
                << Words::tr("“%1” gets no policy: its members have Minimal Account Access only.").arg(name);
        if (!further.isEmpty())
            finding.warnings << Words::tr("“%1” has roles that this setup does not name: %2. They stay until somebody "
                                          "takes that policy off the group in Cloudflare.")
                                    .arg(name, further.join(u", "_s));
        if (user_groups::denies(group.policies))
            finding.warnings << Words::tr("“%1” has a policy that denies: it goes before what is granted.").arg(name);
    }
    return finding;
}

} // namespace bw::cloudflare
