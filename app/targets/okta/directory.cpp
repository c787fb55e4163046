#include "app/targets/okta/directory.h"

#include "app/core/loopback.h"
#include "app/setup/addresses.h"
#include "app/targets/okta/oidc_kind.h"
#include "app/targets/okta/undo.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

Directory::Directory(HttpClient *http, const Client &client, const Journal *journal, const QStringList &groupNames)
    : m_http(http),
      m_client(client.forStep(u"okta.preflight"_s)),
      m_journal(journal),
      m_groupNames(groupNames),
      m_adminUrl(adminUrlOf(client.base())),
      m_isOwnDomain(isOktasOwnDomain(client.base().host())),
      m_org([this](std::stop_token stop) { return readOrg(std::move(stop)); }),
      m_groups([this](std::stop_token stop) { return readGroups(std::move(stop)); })
{
}

namespace {
QList<MadeObject> madeGroups(const Journal *journal)
{
    QList<MadeObject> groups = journal ? journal->madeObjects() : QList<MadeObject>();
    groups.removeIf([](const MadeObject &object) { return object.kind != made::group; });
    return groups;
}
} // namespace

Result<QList<Group>> Directory::pick(const NamedGroups &from, const QStringList &names)
{
    QList<Group> picked;
    QStringList missing;
    for (const QString &name : names) {
        const auto found = from.byName.constFind(name);
        if (found == from.byName.cend())
            missing << name;
        else
            picked << *found;
    }
    if (missing.isEmpty())
        return picked;
    Error error{.kind = Error::Kind::NotFound};
    //: %1 is a list of names, %n their number
    error.message = Words::tr("Okta has no group named %1.", "", int(missing.size())).arg(missing.join(u", "_s));
    error.cause = Words::tr("It is spelt otherwise, or the API token's owner may not see it.");
    error.action = Words::tr("Correct the name, or make the group in Okta under Directory > Groups.");
    return error;
}

QUrl Directory::adminUrl() const
{
    return m_adminUrl;
}

QString Directory::issuerMode() const
{
    return oidc_kind::issuerMode(m_isOwnDomain);
}

void Directory::forget()
{
    m_org.forget();
    m_groups.forget();
}

/// Okta's search follows some time after a group was made (Okta API reference, "Groups › List all groups", `search`).
ResultTask<NamedGroups> Directory::readGroups(std::stop_token stop)
{
    Result<NamedGroups> found = co_await groups::named(m_client, m_groupNames, stop);
    if (!found)
        co_return found.error();
    for (const MadeObject &ours : madeGroups(m_journal)) {
        const QString name = ours.data.value("name"_L1).toString();
        if (!found->missing.contains(name) || !isId(ours.id))
            continue;
        const Result<Group> group = co_await groups::read(m_client, ours.id, stop);
        const bool isUnseen =
            !group && (group.error().kind == Error::Kind::NotFound || group.error().kind == Error::Kind::NotAllowed);
        if (!group && !isUnseen)
            co_return group.error();
        if (!group || group->name != name)
            continue;
        found->byName.insert(name, *group);
        found->missing.removeAll(name);
    }
    co_return found;
}

ResultTask<Org> Directory::readOrg(std::stop_token stop)
{
    const QUrl base = m_client.base();
    const QString step = u"okta.preflight"_s;
    const Result<Org> org = co_await org::read(m_http, base, step, stop);
    if (org) {
        m_adminUrl = org->adminUrl;
        m_hasCustomDomain = org->customDomain;
        if (isLoopback(base)) // a stand-in; the name of a real one tells
            m_isOwnDomain = !org->customDomain || org->url.host() == base.host();
    }
    co_return org;
}

} // namespace bw::okta
