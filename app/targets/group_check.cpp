#include "app/targets/group_check.h"

#include "app/targets/cloudflare/existing_groups.h"
#include "app/targets/configcat/existing_groups.h"
#include "app/targets/okta/group_linter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Mark = bw::VerdictLine::Mark;

namespace bw {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::GroupCheck)
};

VerdictLine unread(const Error &error)
{
    VerdictLine made = VerdictLine::of(u"groups.unread"_s, Mark::Unknown,
                                       //: %1 is a sentence that says why
                                       Words::tr("Not everything could be looked at: %1").arg(error.message));
    made.link = error.link;
    return made;
}

QStringList without(const QStringList &names, const QStringList &known)
{
    QStringList rest;
    for (const QString &name : names) {
        if (!known.contains(name, Qt::CaseInsensitive))
            rest << name;
    }
    return rest;
}

QList<VerdictLine> sameNames(const cloudflare::ExistingGroups &existing, const okta::PushedNames &pushed)
{
    QList<VerdictLine> lines;
    const QStringList inAccess = without(existing.inAccess, pushed.toCloudflareOne);
    const QStringList inDashboard = without(existing.inDashboard, pushed.toDashboard);
    if (!inAccess.isEmpty()) {
        lines << VerdictLine::of(
            u"cloudflare.groups.same-name"_s, Mark::Unknown,
            //: %1 is a list of groups
            Words::tr("Cloudflare One has groups of these names that this Okta does not push: %1. Okta links "
                      "to a group of the same name, or its push ends in an error.")
                .arg(inAccess.join(u", "_s)));
    }
    if (!inDashboard.isEmpty()) {
        lines << VerdictLine::of(
            u"cloudflare.user-groups.same-name"_s, Mark::Unknown,
            //: %1 is a list of groups
            Words::tr("The Cloudflare account has User Groups of these names that this Okta does not push: "
                      "%1. Their policies would be granted to those pushed: rename one of the two.")
                .arg(inDashboard.join(u", "_s)));
    }
    return lines;
}

/// Nothing pushed can meet nobody.
bool pushesToCloudflare(const Setup &setup)
{
    const bool toAccess = setup.scim && !setup.scim->pushGroups.isEmpty();
    const bool toDashboard = setup.dashboardScim && !setup.dashboardScim->pushGroups.isEmpty();
    return setup.cloudflare && (toAccess || toDashboard);
}

ResultTask<QList<VerdictLine>> meetingsAtConfigCat(HttpClient *http, Setup setup, Credentials credentials,
                                                   std::stop_token stop)
{
    const ConfigCatSetup where = *setup.configcat;
    const auto existing = co_await configcat::existingGroups(http, credentials.configcatScimToken, where, stop);
    if (!existing)
        co_return existing.error();
    if (existing->isEmpty())
        co_return QList<VerdictLine>();
    const Result<okta::PushedNames> pushed = co_await okta::alreadyPushed(http, credentials.oktaToken, setup, stop);
    if (!pushed)
        co_return pushed.error();
    const QStringList met = without(*existing, pushed->toConfigCat);
    QList<VerdictLine> lines;
    if (!met.isEmpty())
        lines << VerdictLine::of(
            u"configcat.groups.same-name"_s, Mark::Unknown,
            //: %1 is a list of groups
            Words::tr("ConfigCat has groups of these names that this Okta does not push: %1. Okta links to a group of "
                      "the same name, with the permissions that it has, or its push ends in an error.")
                .arg(met.join(u", "_s)));
    co_return lines;
}

ResultTask<QList<VerdictLine>> meetings(HttpClient *http, Setup setup, Credentials credentials, std::stop_token stop)
{
    auto askExisting = cloudflare::existingGroups(http, credentials.cloudflareToken, setup, stop);
    const Result<cloudflare::ExistingGroups> existing = co_await askExisting;
    if (!existing)
        co_return existing.error();
    QList<VerdictLine> partly;
    if (existing->isPartial)
        partly << VerdictLine::of(u"cloudflare.groups.partly"_s, Mark::Note,
                                  Words::tr("Only some of Cloudflare's groups were compared by name."));
    if (existing->inAccess.isEmpty() && existing->inDashboard.isEmpty())
        co_return partly;
    const Result<okta::PushedNames> pushed = co_await okta::alreadyPushed(http, credentials.oktaToken, setup, stop);
    if (!pushed)
        co_return pushed.error();
    co_return sameNames(*existing, *pushed) + partly;
}
} // namespace

ResultTask<Verdict> checkGroups(HttpClient *http, Setup setup, Credentials credentials, std::stop_token stop)
{
    Verdict verdict;
    verdict.usable = true;
    if (setup.allGroups().isEmpty() || credentials.oktaToken.isEmpty())
        co_return verdict;
    const bool hasApiToken = !credentials.oktaApiTokenForCloudflare.isEmpty();
    auto askOkta = okta::lintGroups(http, credentials.oktaToken, setup, hasApiToken, stop);
    std::optional<ResultTask<QList<VerdictLine>>> askCloudflare;
    if (pushesToCloudflare(setup) && !credentials.cloudflareToken.isEmpty())
        askCloudflare = meetings(http, setup, credentials, stop);
    std::optional<ResultTask<QList<VerdictLine>>> askConfigCat;
    if (setup.configcat && !setup.configcat->pushGroups.isEmpty() && !credentials.configcatScimToken.isEmpty())
        askConfigCat = meetingsAtConfigCat(http, setup, credentials, stop);
    const Result<QList<VerdictLine>> own = co_await askOkta;
    verdict.lines = own ? *own : QList<VerdictLine>{unread(own.error())};
    if (askCloudflare) {
        const Result<QList<VerdictLine>> met = co_await *askCloudflare;
        verdict.lines += met ? *met : QList<VerdictLine>{unread(met.error())};
    }
    if (askConfigCat) {
        const Result<QList<VerdictLine>> met = co_await *askConfigCat;
        verdict.lines += met ? *met : QList<VerdictLine>{unread(met.error())};
    }
    if (stop.stop_requested())
        co_return Error{.kind = Error::Kind::Cancelled};
    const auto asksForMore = [](const VerdictLine &each) {
        return each.mark == Mark::No || each.mark == Mark::Unknown;
    };
    const auto count = std::count_if(verdict.lines.cbegin(), verdict.lines.cend(), asksForMore);
    verdict.headline = count > 0 ? Words::tr("%n thing(s) to look at in the chosen groups", "", int(count))
                                 : Words::tr("The chosen groups fit");
    if (count == 0) // the headline says it
        verdict.lines.removeIf([](const VerdictLine &each) { return each.id == "okta.groups.fine"_L1; });
    else
        verdict.lines.removeIf([](const VerdictLine &each) { return each.mark == Mark::Yes; });
    co_return verdict;
}

} // namespace bw
