#include "app/targets/okta/app_kind.h"

#include "app/targets/okta/provisioning.h"

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
    kind.userName = setup.userName;
    kind.assignGroups = setup.assignGroups;
    kind.pushGroups = setup.pushGroups;
    kind.features = {provisioning::feature::createUsers, provisioning::feature::updateAttributes,
                     provisioning::feature::deactivateUsers};
    kind.connectionCard = u"okta-scim-connection"_s;
    kind.boxesCard = u"okta-scim-boxes"_s;
    return kind;
}

} // namespace bw::okta
