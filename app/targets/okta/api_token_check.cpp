#include "app/targets/okta/api_token_check.h"

#include "app/byhand/card_library.h"
#include "app/setup/addresses.h"
#include "app/targets/okta/custom_roles.h"
#include "app/targets/okta/org.h"
#include "app/targets/okta/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Mark = bw::VerdictLine::Mark;

namespace bw::okta {

namespace {
VerdictLine line(const QString &what, Mark mark, const QString &text)
{
    return VerdictLine::of(u"okta.api-token."_s + what, mark, text, mark == Mark::No);
}

/// The token acts with all rights of its owner: reading is all that Cloudflare needs.
VerdictLine roleLine(const Result<QList<Role>> &held, const Result<QList<custom_roles::Grant>> &grants)
{
    if (!held) {
        return line(u"role"_s, Mark::Unknown,
                    Words::tr("The roles of its owner cannot be read. Read-only Administrator is all it needs."));
    }
    const QStringList roles = custom_roles::typesOf(*held);
    const bool isCustom = !roles.isEmpty() && roles.count(u"CUSTOM"_s) == roles.size();
    if (isCustom && grants && std::ranges::all_of(*grants, &custom_roles::Grant::onlyReads)) {
        //: %1 is the name of an administrator's role
        return line(u"role"_s, Mark::Yes,
                    Words::tr("Its owner has the custom role “%1”, which reads only").arg(held->first().label));
    }
    if (isCustom && !grants) {
        return line(
            u"role"_s, Mark::Unknown,
            Words::tr("Its owner has a custom role, whose permissions cannot be read. Reading people and groups "
                      "is all it needs."));
    }
    if (roles == QStringList{u"READ_ONLY_ADMIN"_s})
        return line(u"role"_s, Mark::Yes, Words::tr("Its owner is a Read-only Administrator and nothing else"));
    if (roles.isEmpty()) {
        return line(u"role"_s, Mark::Note,
                    Words::tr("Its owner has no administrator role. Give it Read-only Administrator."));
    }
    //: %1 is a list of Okta's role types
    return line(u"role"_s, Mark::Note,
                Words::tr("Its owner may do more than read (%1). Cloudflare needs a Read-only Administrator only.")
                    .arg(roles.join(u", "_s)));
}

DoneTask readsGroups(Client client, std::stop_token stop)
{
    const QString path = u"/api/v1/groups"_s;
    const QUrlQuery query = queryOf({{"limit"_L1, u"1"_s}});
    const Result<QJsonArray> rows = co_await client.list(path, query, 0, stop);
    if (!rows)
        co_return rows.error();
    co_return done();
}
} // namespace

ResultTask<Verdict> checkApiToken(HttpClient *http, QString host, Secret token, Secret own, std::stop_token stop)
{
    const Client client(http, oktaUrl(host), token);
    const Client asker(http, oktaUrl(host), own.isEmpty() ? token : own);
    Verdict verdict;
    const Result<Person> owner = co_await org::owner(client, stop);
    if (!owner && owner.error().kind == Error::Kind::Cancelled)
        co_return owner.error();
    if (!owner) {
        verdict.headline = owner.error().message;
        verdict.error = owner.error();
        co_return verdict;
    }
    //: %1 is a login name
    verdict.headline = Words::tr("A token of %1").arg(owner->login);
    verdict.lines << line(u"owner"_s, Mark::Yes, Words::tr("The token belongs to %1").arg(owner->login));
    auto asksRoles = org::rolesOf(asker, owner->id, stop);
    auto asksGroups = readsGroups(client, stop);
    const Result<QList<Role>> held = co_await asksRoles;
    const Done groups = co_await asksGroups;
    const QList<Role> all = held ? *held : QList<Role>();
    const Result<QList<custom_roles::Grant>> grants = co_await custom_roles::grantsOf(asker, all, stop);
    if (stop.stop_requested())
        co_return Error{.kind = Error::Kind::Cancelled};
    verdict.usable = bool(groups);
    verdict.lines << (groups ? line(u"groups"_s, Mark::Yes, Words::tr("Groups can be read"))
                             : line(u"groups"_s, Mark::No,
                                    Words::tr("It cannot read groups, and that is what it is for.") + u' ' +
                                        groups.error().message));
    if (!groups)
        verdict.error = groups.error();
    verdict.lines << roleLine(held, grants);
    co_return verdict;
}

} // namespace bw::okta
