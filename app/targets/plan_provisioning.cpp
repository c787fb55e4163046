#include "app/targets/plan_parts.h"

#include "app/targets/okta/logs.h"
#include "app/targets/okta/pasted_token.h"
#include "app/targets/okta/steps/group_assignments.h"
#include "app/targets/okta/steps/new_groups.h"
#include "app/targets/okta/steps/people_proof.h"
#include "app/targets/okta/steps/provisioning_proof.h"
#include "app/targets/okta/steps/push_groups.h"
#include "app/targets/okta/steps/scim_connection.h"
#include "app/targets/okta/steps/scim_features.h"
#include "app/targets/okta/undo.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bw::planning {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::MakePlan)
};

/// It holds a token, and Okta was not refused with it since.
Task<bool> holdsToken(okta::Workplace okta, okta::AppKind kind, Output<scim::Endpoint> endpoint, okta::App app,
                      std::stop_token stop)
{
    okta::PastedToken token(okta.journal, kind, endpoint);
    const bool isHeld = co_await token.isHeld(okta.client, app, stop);
    if (!isHeld)
        co_return false;
    const auto refusal = co_await okta::logs::standingRefusal(okta.client, app.id, app.lastUpdated, stop);
    co_return !refusal || !*refusal; // where the log cannot be read it may work
}

/// Those that this flow made or took over: the catalogue may call them by another key than the usual one.
ResultTask<bool> knownIsConnected(okta::Workplace okta, okta::AppKind kind, Output<scim::Endpoint> endpoint,
                                  QString step, std::stop_token stop)
{
    QStringList ids{okta.journal->recall(step, u"adopted"_s).toString()};
    for (const MadeObject &made : okta.journal->madeBy(step))
        ids << made.id;
    for (const QString &id : std::as_const(ids)) {
        if (!okta::isAppId(id))
            continue;
        const Result<okta::App> app = co_await okta::apps::read(okta.client, id, stop);
        if (!app && app.error().kind != Error::Kind::NotFound)
            co_return app.error();
        const bool holds = app && co_await holdsToken(okta, kind, endpoint, *app, stop);
        if (holds)
            co_return true;
    }
    co_return false;
}

ResultTask<bool> anyIsConnected(okta::Workplace okta, okta::AppKind kind, Output<scim::Endpoint> endpoint,
                                std::stop_token stop)
{
    const Result<QList<okta::App>> apps = co_await okta::apps::ofKind(okta.client, kind.key, stop);
    if (!apps)
        co_return apps.error();
    for (const okta::App &app : *apps) {
        const bool holds = app.label == kind.label && co_await holdsToken(okta, kind, endpoint, app, stop);
        if (holds)
            co_return true;
    }
    co_return false;
}

/// A custom app's key is Okta's own invention: only the journal knows which one it is.
ResultTask<bool> anyAppIsConnected(okta::Workplace okta, okta::AppKind kind, Output<scim::Endpoint> endpoint,
                                   QString appStep, std::stop_token stop)
{
    const Result<bool> known = co_await knownIsConnected(okta, kind, endpoint, appStep, stop);
    if (!known || *known || kind.key.isEmpty())
        co_return known;
    co_return co_await anyIsConnected(okta, kind, endpoint, stop);
}
} // namespace

std::function<ResultTask<bool>(std::stop_token)> isConnected(const okta::Workplace &okta, const okta::AppKind &kind,
                                                             const Output<scim::Endpoint> &endpoint,
                                                             const QString &appStep, const QString &step)
{
    okta::Workplace place = okta;
    place.client = okta.client.forStep(step);
    return [place, kind, endpoint, appStep](std::stop_token stop) {
        return anyAppIsConnected(place, kind, endpoint, appStep, std::move(stop));
    };
}

void GroupMakers::add(const std::shared_ptr<Step> &step, const QStringList &names)
{
    QStringList earlier;
    for (const QString &name : names) {
        if (!m_lastOf.value(name).isEmpty() && !earlier.contains(m_lastOf.value(name)))
            earlier << m_lastOf.value(name);
        m_lastOf.insert(name, step->id());
    }
    step->comeAfter(earlier);
}

namespace {
/// Gives what a push has to wait for.
QStringList addNewGroups(Draft &draft, const Provisioning &wanted)
{
    if (wanted.hasItsGroups || wanted.kind.pushGroups.isEmpty())
        return {};
    const auto groups = draft.plan.add<okta::NewGroups>(draft.okta, wanted.kind, wanted.connectionNeeds);
    draft.groupMakers.add(groups, wanted.kind.pushGroups);
    return {groups->id()};
}
} // namespace

Output<scim::Expected> addProvisioning(Draft &draft, const Provisioning &wanted)
{
    const okta::AppKind &kind = wanted.kind;
    const QString connection = kind.step + u"-connection"_s;
    const QString features = kind.step + u"-features"_s;
    const QString assignments = kind.step + u"-assignments"_s;
    const QStringList newGroups = addNewGroups(draft, wanted);
    draft.plan.add<okta::ScimConnection>(draft.okta, kind, wanted.app, wanted.endpoint, wanted.header,
                                         wanted.connectionNeeds);
    draft.plan.add<okta::ScimFeatures>(draft.okta, kind, wanted.app, QStringList{connection});
    // People who are assigned before provisioning is on are not provisioned afterwards by themselves.
    QStringList groups = wanted.alsoAssigned + kind.assignGroups;
    groups.removeDuplicates();
    //: %1 is a system such as Cloudflare One
    const QString who = Words::tr("Who is provisioned to %1").arg(kind.system);
    draft.plan.add<okta::GroupAssignments>(assignments, who, draft.okta, wanted.app, groups, QStringList{features},
                                           wanted.endpoint);
    // Okta leaves out of a pushed group, without a word, whoever is not provisioned by then.
    draft.plan.add<okta::PeopleProof>(draft.okta, kind, wanted.app, !groups.isEmpty(), QStringList{assignments});
    draft.plan.add<okta::PushGroups>(draft.okta, kind, wanted.app, wanted.endpoint,
                                     QStringList{features, kind.peopleProof} + newGroups);
    Output<scim::Expected> expected;
    draft.plan.add<okta::ProvisioningProof>(draft.okta, kind, wanted.app, expected,
                                            QStringList{assignments, kind.step + u"-push-groups"_s});
    return expected;
}

} // namespace bw::planning
