#include "app/setup/rules.h"

#include "app/setup/configcat_values.h"
#include "app/setup/groups_filter.h"
#include "app/setup/older_dashboard.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::SetupRules)
};

} // namespace

void Rules::scim(const ScimSetup &setup)
{
    if (!m_setup.signIn)
        wrong(u"scim"_s, Words::tr("Provisioning belongs to a sign-in method. Choose the sign-in as well."));
    const bool isSaml = m_setup.signIn && m_setup.signIn->method == SignInMethod::Saml;
    if (setup.oneApp && !isSaml)
        wrong(u"scim.oneApp"_s, Words::tr("One app for both works with SAML only. Choose SAML, or two apps."));
    if (setup.oneApp && setup.userName != UserNameFormat::Email)
        wrong(u"scim.userName"_s, Words::tr("One app for both names people by their e-mail address: choose “email”, or "
                                            "two apps."));
    if (setup.seatDeprovision && !setup.userDeprovision)
        wrong(u"scim.seatDeprovision"_s,
              Words::tr("Seats can be removed only together with users. Switch on “userDeprovision” too."));
    label(u"scim.appLabel"_s, setup.appLabel);
    groups(u"scim.assignGroups"_s, setup.assignGroups);
    groups(u"scim.pushGroups"_s, setup.pushGroups);
    if (setup.assignGroups.isEmpty())
        warning(u"scim.assignGroups"_s,
                Words::tr("No group is assigned: no user will be provisioned until you assign people in Okta."));
    QStringList assigned = setup.assignGroups;
    if (setup.oneApp && m_setup.signIn)
        assigned += m_setup.signIn->assignGroups; // the same app
    disjoint(u"scim"_s, assigned, setup.pushGroups);
    pushedOutsideClaim(setup);
}

// Cloudflare docs, Okta › SCIM: the pushed groups should be those of the claim, because their membership overwrites it.
void Rules::pushedOutsideClaim(const ScimSetup &setup)
{
    if (!m_setup.signIn || m_setup.signIn->groupsFilter.isEmpty())
        return;
    const QRegularExpression filter = groupsFilterOf(*m_setup.signIn);
    if (!filter.isValid())
        return;
    for (const QString &name : setup.pushGroups) {
        if (!filter.match(name).hasMatch()) {
            warning(u"scim.pushGroups"_s, Words::tr("“%1” is pushed, but the groups filter leaves it out of the "
                                                    "sign-in. What is pushed overwrites the groups "
                                                    "of the sign-in: let both name the same groups.")
                                              .arg(name));
        }
    }
}

void Rules::dashboard(const DashboardScimSetup &setup)
{
    label(u"dashboardScim.appLabel"_s, setup.appLabel);
    groups(u"dashboardScim.assignGroups"_s, setup.assignGroups);
    groups(u"dashboardScim.pushGroups"_s, setup.pushGroups);
    if (setup.assignGroups.isEmpty())
        warning(u"dashboardScim.assignGroups"_s,
                Words::tr("No group is assigned: no member will be provisioned until you assign people in Okta."));
    if (setup.pushGroups.isEmpty() && !setup.migrate)
        warning(u"dashboardScim.pushGroups"_s,
                Words::tr("No group is pushed: members get Minimal Account Access only, as roles come with groups."));
    disjoint(u"dashboardScim"_s, setup.assignGroups, setup.pushGroups);
    for (const QString &name : setup.pushGroups) {
        if (name.trimmed().startsWith("CF"_L1, Qt::CaseInsensitive)) {
            wrong(u"dashboardScim.pushGroups"_s,
                  Words::tr("“%1” begins with CF, which Cloudflare keeps for itself. Push a group with another name.")
                      .arg(name));
        }
    }
    for (const QString &name : setup.pushGroups) {
        if (olderDashboardRoles().contains(name) && !setup.policies.contains(name)) {
            wrong(u"dashboardScim.pushGroups"_s,
                  Words::tr("“%1” is the name of a role, but a name grants nothing any more. Give the group a "
                            "policy.")
                      .arg(name));
        }
    }
    if (setup.migrate && setup.app == DashboardApp::Catalog)
        wrong(u"dashboardScim.app"_s,
              Words::tr("The app of an older set-up goes on, and it is a SCIM 2.0 Test App: take that one."));
    policies(setup);
}

void Rules::policies(const DashboardScimSetup &setup)
{
    const QString path = u"dashboardScim.policies"_s;
    for (auto policy = setup.policies.begin(); policy != setup.policies.end(); ++policy) {
        if (!setup.pushGroups.contains(policy.key()))
            wrong(path,
                  Words::tr("“%1” is not among the pushed groups. Push it, or take its policy out.").arg(policy.key()));
        if (policy.value().isEmpty())
            wrong(path, Words::tr("The policy of “%1” is empty. Name a role, or take it out.").arg(policy.key()));
        list(path, policy.value(), longestGroupName);
    }
}

void Rules::configcat(const ConfigCatSetup &setup)
{
    label(u"configcat.appLabel"_s, setup.appLabel);
    pasted(setup);
    address(u"configcat.apiUrl"_s, setup.apiUrl);
    address(u"configcat.dashboardUrl"_s, setup.dashboardUrl);
    groups(u"configcat.assignGroups"_s, setup.assignGroups);
    groups(u"configcat.pushGroups"_s, setup.pushGroups);
    if (setup.assignGroups.isEmpty())
        warning(u"configcat.assignGroups"_s,
                Words::tr("No group is assigned: nobody can sign in until you assign people in Okta."));
    if (setup.pushGroups.isEmpty()) // ConfigCat docs, "SCIM: Okta"
        warning(u"configcat.pushGroups"_s,
                Words::tr("ConfigCat gives permissions to groups that are pushed: choose at least one, another than "
                          "those that are assigned."));
    disjoint(u"configcat"_s, setup.assignGroups, setup.pushGroups);
}

// The three values stand near each other in ConfigCat, and are taken for one another.
void Rules::pasted(const ConfigCatSetup &setup)
{
    using namespace configcat;
    if (setup.entityId.isEmpty())
        missing(u"configcat.entityId"_s, Words::tr("Copy the Entity ID from ConfigCat."));
    else if (isAcsUrl(setup.entityId))
        wrong(u"configcat.entityId"_s,
              Words::tr("This is the Assertion Consumer Service URL. Paste the Entity ID here."));
    else
        shape(u"configcat.entityId"_s, isEntityId(setup.entityId), u"app.configcat.com/0123…"_s);
    const bool isSwapped = isEntityId(entityIdFrom(setup.acsUrl));
    if (isSwapped)
        wrong(u"configcat.acsUrl"_s,
              Words::tr("This is the Entity ID. Paste the Assertion Consumer Service URL here."));
    else
        address(u"configcat.acsUrl"_s, setup.acsUrl);
    if (!setup.acsUrl.isEmpty() && !isSwapped)
        shape(u"configcat.acsUrl"_s, isAcsUrl(setup.acsUrl), u"https://dashboard-api.configcat.com/saml/acs/…"_s);
    address(u"configcat.scimUrl"_s, setup.scimUrl);
    if (!setup.scimUrl.isEmpty())
        shape(u"configcat.scimUrl"_s, isScimUrl(setup.scimUrl), u"https://scim-api.configcat.com/v2/…"_s);
}

} // namespace bw
