#include "app/targets/okta/app_kind.h"

#include "app/targets/okta/good_to_know.h"
#include "app/targets/okta/provisioning.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

QString userNameTemplateOf(UserNameFormat format)
{
    return format == UserNameFormat::Email ? u"${source.email}"_s : u"${source.login}"_s;
}

QJsonObject hiddenIcons()
{
    return {{u"autoSubmitToolbar"_s, false}, {u"hide"_s, QJsonObject{{u"iOS"_s, true}, {u"web"_s, true}}}};
}

QJsonObject AppKind::body() const
{
    const QJsonObject userNames{{u"template"_s, userNameTemplateOf(userName)}, {u"type"_s, u"BUILT_IN"_s}};
    QJsonObject visibility = hiddenIcons();
    visibility.insert("autoLaunch"_L1, false);
    return {{u"name"_s, key},
            {u"label"_s, label},
            {u"signOnMode"_s, u"SAML_2_0"_s},
            {u"credentials"_s, QJsonObject{{u"userNameTemplate"_s, userNames}}},
            {u"visibility"_s, visibility}};
}

AppKind cloudflareOneScim(const ScimSetup &setup)
{
    AppKind kind;
    kind.step = u"okta.scim"_s;
    kind.key = u"scim2headerauth"_s;
    kind.title = u"SCIM 2.0 Test App (Header Auth)"_s;
    kind.label = setup.appLabel;
    kind.system = u"Cloudflare One"_s;
    kind.facts = good_to_know::ofCloudflareOne();
    kind.userName = setup.userName;
    kind.assignGroups = setup.assignGroups;
    kind.pushGroups = setup.pushGroups;
    kind.features = {provisioning::feature::createUsers, provisioning::feature::updateAttributes,
                     provisioning::feature::deactivateUsers};
    kind.connectionCard = u"okta-scim-connection"_s;
    kind.boxesCard = u"okta-scim-boxes"_s;
    return kind;
}

QString dashboardCatalogTitle()
{
    return u"Cloudflare Dashboard"_s;
}

AppKind cloudflareDashboardScim(const DashboardScimSetup &setup)
{
    AppKind kind;
    kind.step = u"okta.dashboard-scim"_s;
    kind.key = u"scim2testapp"_s;
    kind.title = u"SCIM 2.0 Test App (OAuth Bearer Token)"_s;
    kind.label = setup.appLabel;
    kind.system = Words::tr("the Cloudflare dashboard");
    kind.facts = good_to_know::ofDashboard();
    kind.userName = UserNameFormat::Email; // members are known by their e-mail address
    kind.assignGroups = setup.assignGroups;
    kind.pushGroups = setup.pushGroups;
    kind.features = {provisioning::feature::createUsers, provisioning::feature::deactivateUsers};
    kind.barredFeatures = {provisioning::feature::updateAttributes, provisioning::feature::importUsers,
                           provisioning::feature::importProfiles};
    kind.connectionCard = u"okta-dashboard-scim-connection"_s;
    kind.boxesCard = u"okta-dashboard-scim-boxes"_s;
    kind.headerTokenVerbatim = false;
    kind.urlLabel = u"SCIM 2.0 Base URL"_s;
    kind.tokenLabel = u"OAuth Bearer token"_s;
    kind.proof = u"proof.okta-dashboard-provisioning"_s;
    kind.peopleProof = u"proof.okta-dashboard-people"_s;
    if (setup.app == DashboardApp::Catalog) {
        kind.key.clear(); // which the catalogue alone knows
        kind.title = dashboardCatalogTitle();
        kind.connectionCard = u"okta-dashboard-catalog-connection"_s;
        kind.urlLabel.clear(); // the app makes it from the Account ID
        kind.tokenLabel = u"API Token"_s;
    }
    return kind;
}

namespace {
/// The form that an app made with Create App Integration has.
AppKind customScim()
{
    AppKind kind;
    kind.features = {provisioning::feature::createUsers, provisioning::feature::updateAttributes,
                     provisioning::feature::deactivateUsers, provisioning::feature::pushGroups};
    kind.barredFeatures = {provisioning::feature::importUsers, provisioning::feature::importProfiles};
    kind.connectionCard = u"okta-custom-scim-connection"_s;
    kind.boxesCard = u"okta-custom-scim-boxes"_s;
    kind.headerTokenVerbatim = false; // the field stands behind a fixed "Bearer"
    kind.urlLabel = u"SCIM connector base URL"_s;
    kind.tokenLabel = u"HTTP Header: Authorization (token)"_s;
    return kind;
}
} // namespace

AppKind oneAppScim(const ScimSetup &setup)
{
    AppKind kind = customScim();
    kind.step = u"okta.scim"_s;
    kind.label = setup.appLabel;
    kind.system = u"Cloudflare One"_s;
    kind.facts = good_to_know::ofCloudflareOne();
    kind.userName = setup.userName;
    kind.assignGroups = setup.assignGroups;
    kind.pushGroups = setup.pushGroups;
    kind.furtherValues = {{u"Unique identifier field for users"_s, u"userName"_s}};
    return kind;
}

AppKind configCatScim(const ConfigCatSetup &setup)
{
    AppKind kind = customScim();
    kind.knowsByUserName = false;
    kind.step = u"okta.configcat-scim"_s;
    kind.label = setup.appLabel;
    kind.system = u"ConfigCat"_s;
    kind.facts = good_to_know::ofConfigCat();
    kind.assignGroups = setup.assignGroups;
    kind.pushGroups = setup.pushGroups;
    kind.furtherValues = {{u"Unique identifier field for users"_s, u"email"_s}};
    kind.proof = u"proof.okta-configcat-provisioning"_s;
    kind.peopleProof = u"proof.okta-configcat-people"_s;
    return kind;
}

} // namespace bw::okta
