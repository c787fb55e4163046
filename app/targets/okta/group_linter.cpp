#include "app/targets/okta/group_linter.h"

#include "app/setup/addresses.h"
#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/apps.h"
#include "app/targets/okta/group_push.h"
#include "app/targets/okta/group_remarks.h"
#include "app/targets/okta/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Mark = bw::VerdictLine::Mark;

namespace bw::okta {

namespace {
constexpr int mostApps = 6;

bool isRemarkable(const VerdictLine &line)
{
    return line.mark != Mark::Note;
}

/// Source groups of the mappings of one app.
ResultTask<QStringList> sourcesOf(Client client, QString appId, std::stop_token stop)
{
    const Result<QList<PushMapping>> mappings = co_await group_push::list(client, appId, stop);
    if (!mappings)
        co_return mappings.error();
    QStringList ids;
    for (const PushMapping &mapping : *mappings)
        ids << mapping.sourceGroupId;
    co_return ids;
}

/// Which of `wanted` this kind of app pushes already.
ResultTask<QStringList> pushedBy(Client client, AppKind kind, NamedGroups groups, std::stop_token stop)
{
    // A custom app's key is Okta's own invention: those are found by their label. Another's
    // label may have been changed in the setup since it was made.
    ResultTask<QList<App>> question =
        kind.key.isEmpty() ? apps::beginningWith(client, kind.label, stop) : apps::ofKind(client, kind.key, stop);
    const Result<QList<App>> found = co_await question;
    if (!found)
        co_return found.error();
    const bool isThere = std::ranges::any_of(*found, [&kind](const App &app) { return app.label == kind.label; });
    const bool byLabel = kind.key.isEmpty() || isThere;
    QStringList sources;
    int looked = 0;
    for (const App &app : *found) {
        const bool isOther = byLabel && app.label != kind.label;
        if (isOther || !app.isProvisioning() || ++looked > mostApps)
            continue;
        const QString id = app.id;
        const Result<QStringList> ids = co_await sourcesOf(client, id, stop);
        if (!ids)
            co_return ids.error();
        sources += *ids;
    }
    QStringList names;
    for (const QString &name : kind.pushGroups) {
        if (sources.contains(groups.byName.value(name).id))
            names << name;
    }
    co_return names;
}
} // namespace

ResultTask<QList<VerdictLine>> lintGroups(HttpClient *http, Secret token, Setup setup, bool hasApiToken,
                                          std::stop_token stop)
{
    const Client client(http, oktaUrl(setup.okta.domain), token);
    const QStringList names = setup.allGroups();
    const Result<NamedGroups> groups = co_await groups::named(client, names, stop);
    if (!groups)
        co_return groups.error();
    const NamedGroups known = *groups;
    const GroupSample sample = co_await readGroupSample(client, setup, known, stop);
    if (stop.stop_requested())
        co_return Error{.kind = Error::Kind::Cancelled};
    QList<VerdictLine> lines = group_remarks::onChoices(setup, known);
    lines += group_remarks::onPeople(setup, sample, hasApiToken);
    lines += group_remarks::onClaim(setup, sample);
    if (std::none_of(lines.cbegin(), lines.cend(), isRemarkable))
        lines.prepend(VerdictLine::of(u"okta.groups.fine"_s, Mark::Yes, Words::tr("The chosen groups fit")));
    if (sample.isPartial)
        lines << VerdictLine::of(u"okta.groups.partly"_s, Mark::Note,
                                 Words::tr("Only some of the groups were looked into."));
    co_return lines;
}

ResultTask<PushedNames> alreadyPushed(HttpClient *http, Secret token, Setup setup, std::stop_token stop)
{
    const Client client(http, oktaUrl(setup.okta.domain), token);
    QStringList names;
    if (setup.scim)
        names += setup.scim->pushGroups;
    if (setup.dashboardScim)
        names += setup.dashboardScim->pushGroups;
    if (setup.configcat)
        names += setup.configcat->pushGroups;
    const Result<NamedGroups> groups = co_await groups::named(client, names, stop);
    if (!groups)
        co_return groups.error();
    const NamedGroups known = *groups;
    PushedNames pushed;
    if (setup.scim) {
        AppKind kind = setup.scim->oneApp ? oneAppScim(*setup.scim) : cloudflareOneScim(*setup.scim);
        if (setup.scim->oneApp && setup.signIn)
            kind.label = setup.signIn->appLabel;
        const Result<QStringList> found = co_await pushedBy(client, kind, known, stop);
        if (!found)
            co_return found.error();
        pushed.toCloudflareOne = *found;
    }
    if (setup.dashboardScim) {
        const AppKind kind = cloudflareDashboardScim(*setup.dashboardScim);
        const Result<QStringList> found = co_await pushedBy(client, kind, known, stop);
        if (!found)
            co_return found.error();
        pushed.toDashboard = *found;
    }
    if (setup.configcat) {
        const AppKind kind = configCatScim(*setup.configcat);
        const Result<QStringList> found = co_await pushedBy(client, kind, known, stop);
        if (!found)
            co_return found.error();
        pushed.toConfigCat = *found;
    }
    co_return pushed;
}

} // namespace bw::okta
