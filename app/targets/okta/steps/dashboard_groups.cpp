#include "app/targets/okta/steps/dashboard_groups.h"

#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/app_users.h"
#include "app/targets/okta/people.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/undo.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
constexpr int mostPeople = 10'000; // of one group, and of an app; members of a dashboard are few
} // namespace

DashboardGroups::DashboardGroups(Workplace place, Output<QStringList> provisioned, Output<QList<OlderPush>> older,
                                 Output<catalog::Entry> entry, QStringList needs)
    : Step(u"okta.dashboard-groups"_s, Words::tr("Look at the groups for the dashboard"), u"okta"_s, needs,
           Kind::Prepare),
      m_place(std::move(place)),
      m_provisioned(std::move(provisioned)),
      m_older(std::move(older)),
      m_entry(std::move(entry))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> DashboardGroups::check(std::stop_token stop)
{
    m_provisioned.clear();
    m_older.clear();
    const QStringList pushed = wanted().pushGroups;
    const Result<QList<App>> apps = co_await older_pushes::testApps(m_place.client, stop);
    if (!apps)
        co_return apps.error();
    const QList<App> testApps = *apps;
    auto olderTask = older_pushes::ofApps(m_place.client, testApps, pushed, stop);
    auto emptyTask = emptyOnes(stop);
    auto catalogTask = catalog::search(m_place.client, dashboardCatalogTitle(), stop);
    const Done read = co_await readPeople(stop);
    const Result<QStringList> empty = co_await emptyTask;
    const Result<QList<OlderPush>> older = co_await olderTask;
    const Result<QList<catalog::Entry>> entries = co_await catalogTask;
    if (!read)
        co_return read.error();
    if (!empty)
        co_return empty.error();
    if (!older)
        co_return older.error();
    const Done counted = co_await addPeopleOf(testApps, stop);
    if (!counted)
        co_return counted.error();
    const QList<OlderPush> meant = older_pushes::ofApp(*older, wanted().appLabel);
    m_older.set(meant);
    Finding finding =
        inOrder(m_provisioned.isSet() ? Words::tr("Okta would provision %n person(s)", "", int(m_provisioned->size()))
                                      : Words::tr("Okta would provision more people than are looked at"));
    for (const QString &name : *empty) {
        //: %1 is a group
        finding.warnings << Words::tr("“%1” is empty: Okta may not push it until somebody is in it.").arg(name);
    }
    if (!m_otherApps.isEmpty())
        //: %1 is a list of apps
        finding.warnings << Words::tr("%1 may provision people to this account too: whom they assign is not counted.")
                                .arg(m_otherApps.join(u", "_s));
    const Done listed = judgeCatalog(entries, finding);
    if (!listed)
        co_return listed.error();
    const Done judged = judgeOlder(*older, finding);
    if (!judged)
        co_return judged.error();
    co_return finding;
}

ResultTask<Next> DashboardGroups::apply(Finding, std::stop_token)
{
    co_return Next::Verify;
}

DoneTask DashboardGroups::readPeople(std::stop_token stop)
{
    const std::shared_ptr<Directory> directory = m_place.directory;
    const Result<NamedGroups> groups = co_await directory->groups(stop);
    if (!groups)
        co_return groups.error();
    QStringList addresses;
    for (const QString &name : wanted().assignGroups) {
        const QString groupId = groups->byName.value(name).id;
        if (groupId.isEmpty())
            continue; // the preflight says so
        const Result<QList<people::Member>> members = co_await people::manyMembersOf(m_place.client, groupId, stop);
        if (!members)
            co_return members.error();
        if (members->size() >= mostPeople)
            co_return done();
        for (const people::Member &member : *members) {
            if (member.active)
                addresses << member.email.toLower();
        }
    }
    addresses.removeDuplicates();
    m_provisioned.set(addresses);
    co_return done();
}

/// Whom the app that goes on provisions already. Others of its kind may be for another account, or another product.
DoneTask DashboardGroups::addPeopleOf(QList<App> apps, std::stop_token stop)
{
    m_otherApps.clear();
    const QString appStep = cloudflareDashboardScim(wanted()).step + u"-app"_s;
    for (const App &app : apps) {
        if (!app.isActive() || !app.isConnected() || !m_provisioned.isSet())
            continue;
        const bool isMeant = app.label == wanted().appLabel || m_place.journal->find(made::app, app.id) ||
                             m_place.journal->recall(appStep, u"adopted"_s) == app.id;
        if (!isMeant) {
            m_otherApps << app.label;
            continue;
        }
        const Result<QList<AppUser>> people = co_await app_users::list(m_place.client, app.id, mostPeople, stop);
        if (!people)
            co_return people.error();
        QStringList addresses = *m_provisioned;
        for (const AppUser &person : *people)
            addresses << person.userName.toLower();
        addresses.removeDuplicates();
        m_provisioned.set(addresses);
    }
    co_return done();
}

ResultTask<QStringList> DashboardGroups::emptyOnes(std::stop_token stop)
{
    const std::shared_ptr<Directory> directory = m_place.directory;
    const Result<NamedGroups> groups = co_await directory->groups(stop);
    if (!groups)
        co_return groups.error();
    const QStringList names = wanted().pushGroups;
    const NamedGroups all = *groups;
    co_return co_await people::emptyAmong(m_place.client, all, names, stop);
}

/// The call is not in Okta's published API, so that a refusal of it means nothing.
Done DashboardGroups::judgeCatalog(const Result<QList<catalog::Entry>> &entries, Finding &finding)
{
    const QString title = dashboardCatalogTitle();
    const bool isWanted = wanted().app == DashboardApp::Catalog;
    m_entry.clear();
    if (!entries) {
        if (isWanted) {
            //: %1 is an app
            finding.notes << Words::tr(
                                 "Okta's catalogue cannot be searched, so “%1” is to be added by hand. Where it is "
                                 "not listed, put “app”: “testApp” into the setup.")
                                 .arg(title);
        }
        return done();
    }
    for (const catalog::Entry &entry : *entries) {
        if (entry.title == title)
            m_entry.set(entry);
    }
    if (m_entry.isSet()) {
        finding.notes << (isWanted
                              ? Words::tr("The app “%1” of Okta's catalogue is used. The alternative is the SCIM 2.0 "
                                          "Test App: “app”: “testApp”.")
                                    .arg(title)
                              : Words::tr("The SCIM 2.0 Test App is used. This org's catalogue lists “%1” too, which "
                                          "wants the token alone: “app”: “catalog”.")
                                    .arg(title));
        return done();
    }
    if (!isWanted)
        return done();
    Error error{.kind = Error::Kind::BadInput};
    error.field = u"dashboardScim.app"_s;
    error.message = Words::tr("This org's catalogue does not list “%1”.").arg(title);
    error.action = Words::tr("Take the SCIM 2.0 Test App: “app”: “testApp”.");
    return error;
}

Done DashboardGroups::judgeOlder(const QList<OlderPush> &older, Finding &finding) const
{
    if (older.isEmpty())
        return done();
    const QList<OlderPush> meant = older_pushes::ofApp(older, wanted().appLabel);
    const QString found = older_pushes::explained(meant.isEmpty() ? older : meant);
    finding.warnings << found;
    Error error{.kind = Error::Kind::BadInput};
    error.message = found;
    const QString label = meant.isEmpty() ? older.first().app.label : meant.first().app.label;
    if (meant.isEmpty()) {
        //: %1 is an app
        const QString advice = Words::tr("Cloudflare supports one SCIM app for an account. If that app is this "
                                         "account's, put “%1” in appLabel to go on with it; else leave it alone.")
                                   .arg(label);
        finding.warnings << advice;
        error.field = u"dashboardScim.appLabel"_s;
        error.action = advice;
        return wanted().migrate ? Done(error) : done();
    }
    if (!wanted().migrate) {
        finding.notes << Words::tr(
            "Tick “Move the people of an older set-up” (in a setup file: “migrate”: true) to have them moved to groups "
            "with policies.");
        return done();
    }
    for (const OlderPush &push : meant) {
        if (!wanted().groupsWithRole(push.role).isEmpty())
            continue;
        error.field = u"dashboardScim.policies"_s;
        //: %1 is a role, %2 a group
        error.action = Words::tr("Give the role “%1”, which “%2” stood for, to one of the pushed groups.")
                           .arg(push.role, push.groupName);
        return error;
    }
    if (wanted().mintToken) {
        //: %1 is an app
        finding.warnings << Words::tr(
                                "“%1” stays and is given the token that is made here. An undo deletes that token: "
                                "the app then provisions nobody until it is given another one.")
                                .arg(label);
    }
    return done();
}

} // namespace bw::okta
