#include "app/targets/okta/steps/preflight.h"

#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

Preflight::Preflight(Workplace place)
    : Step(u"okta.preflight"_s, Words::tr("Look at the Okta org"), u"okta"_s, {}, Kind::Prepare),
      m_place(std::move(place))
{
}

ResultTask<Finding> Preflight::check(std::stop_token stop)
{
    const std::shared_ptr<Directory> directory = m_place.directory;
    directory->forget();
    ResultTask<Org> askOrg = directory->org(stop);
    ResultTask<NamedGroups> askGroups =
        directory->groups(stop); // refused for a bad token: no other proof of it is needed
    const Result<Org> org = co_await askOrg;
    const Result<NamedGroups> found = co_await askGroups;
    if (!org)
        co_return org.error();
    if (!found)
        co_return found.error();
    QStringList needed = m_place.setup.allGroups();
    for (const QString &name : m_place.setup.groupsToMake())
        needed.removeAll(name);
    const Result<QList<Group>> all = Directory::pick(*found, needed);
    if (!all) {
        Error missing = all.error();
        missing.link = directory->adminUrl();
        missing.link.setPath(u"/admin/groups"_s);
        co_return missing;
    }
    //: %1 is an address
    Finding finding = inOrder(Words::tr("Okta org %1; the token is accepted.").arg(org->url.toString()));
    if (org->customDomain && org->url.host() != m_place.client.base().host())
        finding.notes << Words::tr("The setup uses the org's custom domain %1.").arg(m_place.client.base().host());
    for (const QString &name : found->ambiguous) {
        //: %1 is a group's name
        finding.warnings << Words::tr("More than one group is named “%1”; Okta's own is used.").arg(name);
    }
    co_return finding;
}

ResultTask<Next> Preflight::apply(Finding, std::stop_token)
{
    co_return Next::Verify;
}

} // namespace bw::okta
