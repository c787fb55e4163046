#include "app/targets/okta/owners_roles.h"

#include "app/targets/okta/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Mark = bw::VerdictLine::Mark;

namespace bw::okta::owners_roles {

namespace {
/// What a role of the org's own making says about making apps. Where it cannot be seen, only trying tells.
VerdictLine customLine(const QString &id, const Result<QList<custom_roles::Grant>> &grants)
{
    if (!grants || grants->isEmpty()) {
        return VerdictLine::of(
            id, Mark::Unknown,
            Words::tr("Its owner has a custom role: the first change will show whether that is enough."));
    }
    for (const custom_roles::Grant &grant : *grants) {
        if (grant.mayMakeApps())
            //: %1 is the name of an administrator's role
            return VerdictLine::of(id, Mark::Yes,
                                   Words::tr("May make and change apps, by the custom role “%1”").arg(grant.label));
    }
    for (const custom_roles::Grant &grant : *grants) {
        if (grant.changesSomeApps())
            //: %1 is the name of an administrator's role
            return VerdictLine::of(id, Mark::Unknown,
                                   Words::tr("The custom role “%1” of the token's owner manages some applications, not "
                                             "all: the first change will show whether it may make one. If not, add "
                                             "all applications to its resource set in Okta.")
                                       .arg(grant.label));
    }
    //: %1 is the name of an administrator's role
    return VerdictLine::of(id, Mark::No,
                           Words::tr("May not make apps: the custom role “%1” of the token's owner does not manage "
                                     "applications. Add that permission, for all applications, or give the owner the "
                                     "role Application Administrator.")
                               .arg(grants->first().label),
                           true);
}

/// Whether the run makes groups or fills them: pushed ones that are missing, and those that an older set-up moves on
/// to.
bool makesGroups(const Setup &setup, const Result<NamedGroups> &found)
{
    const QStringList toMake = setup.groupsToMake();
    const QStringList missing = found ? found->missing : QStringList();
    const auto isMade = [&toMake](const QString &name) { return toMake.contains(name); };
    const bool moves = setup.dashboardScim && setup.dashboardScim->migrate;
    return (moves && !toMake.isEmpty()) || std::ranges::any_of(missing, isMade);
}
} // namespace

Task<Roles> read(Client client, QString personId, std::stop_token stop)
{
    Roles owners;
    const Result<QList<Role>> held = co_await org::rolesOf(client, personId, stop);
    if (!held) {
        owners.types = held.error();
        co_return owners;
    }
    const QStringList types = custom_roles::typesOf(*held);
    owners.types = types;
    const bool isSure = types.contains("SUPER_ADMIN"_L1) || types.contains("APP_ADMIN"_L1);
    if (isSure || !types.contains("CUSTOM"_L1))
        co_return owners;
    const QList<Role> all = *held;
    owners.grants = co_await custom_roles::grantsOf(client, all, stop);
    co_return owners;
}

VerdictLine appsLine(const Roles &owners)
{
    const Result<QStringList> &roles = owners.types;
    const QString id = u"okta.permission.write"_s;
    if (!roles) {
        return VerdictLine::of(
            id, Mark::Unknown,
            Words::tr("Whether the token may make apps cannot be read: its owner is not a super administrator. The "
                      "first change will show it."));
    }
    if (roles->contains("SUPER_ADMIN"_L1) || roles->contains("APP_ADMIN"_L1))
        return VerdictLine::of(id, Mark::Yes, Words::tr("May make and change apps"));
    if (roles->contains("CUSTOM"_L1))
        return customLine(id, owners.grants);
    const QString names = roles->isEmpty() ? Words::tr("none") : roles->join(u", "_s);
    //: %1 is a list of Okta's role types
    VerdictLine crossed =
        VerdictLine::of(id, Mark::No,
                        Words::tr("May not make apps: the token's owner needs the role Application Administrator "
                                  "(has: %1).")
                            .arg(names),
                        true);
    return crossed;
}

std::optional<VerdictLine> groupsLine(const Roles &owners, const Setup &setup, const Result<NamedGroups> &found)
{
    const Result<QStringList> &roles = owners.types;
    static const QStringList sufficient{u"SUPER_ADMIN"_s, u"ORG_ADMIN"_s, u"USER_ADMIN"_s};
    if (!makesGroups(setup, found))
        return {};
    const QString id = u"okta.permission.make-groups"_s;
    if (!roles || roles->contains("CUSTOM"_L1)) {
        return VerdictLine::of(id, Mark::Unknown,
                               Words::tr("Whether the token may make groups cannot be read; if not, you will be asked "
                                         "to make them by hand."));
    }
    const bool may =
        std::any_of(roles->cbegin(), roles->cend(), [](const QString &role) { return sufficient.contains(role); });
    if (may)
        return VerdictLine::of(id, Mark::Yes, Words::tr("May make groups"));
    return VerdictLine::of(id, Mark::No,
                           Words::tr("May not make groups, which this setup needs: the token's owner needs the role "
                                     "Group Administrator as well."),
                           true);
}

} // namespace bw::okta::owners_roles
