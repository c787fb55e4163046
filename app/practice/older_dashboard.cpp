#include "app/practice/older_dashboard.h"

#include "app/practice/cloudflare/cloudflare_tenant.h"
#include "app/practice/cloudflare/directory.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/cloudflare/roles.h"
#include "app/practice/okta/okta_tenant.h"

using namespace Qt::StringLiterals;

namespace bw::practice {

namespace {

const QDateTime longAgo(QDate(2024, 3, 1), QTime(9, 0), Qt::UTC);

okta::App *addApp(okta::Org &org)
{
    auto app = std::make_unique<okta::App>();
    app->id = okta::makeId("0oa"_L1);
    app->kind = okta::Kind::ScimBearer;
    app->name = u"scim2testapp"_s;
    app->label = u"Cloudflare"_s;
    app->signOnMode = u"SAML_2_0"_s;
    app->credentials.insert(u"userNameTemplate"_s,
                            QJsonObject{{u"template"_s, u"${source.email}"_s}, {u"type"_s, u"BUILT_IN"_s}});
    app->visibility.insert(u"hide"_s, QJsonObject{{u"web"_s, true}, {u"iOS"_s, true}});
    app->created = app->lastUpdated = longAgo;
    org.apps.push_back(std::move(app));
    return org.apps.back().get();
}

/// A push of a group that the other side has had since those days.
void addPush(okta::App *app, const QString &sourceId, const QString &targetId, const QString &name,
             cloudflare::UserGroup &remote)
{
    remote.provisioned = true;
    okta::PushMapping mapping;
    mapping.id = okta::makeId("gPm"_L1);
    mapping.sourceGroupId = sourceId;
    mapping.targetGroupId = targetId;
    mapping.targetName = name;
    mapping.remoteId = remote.id;
    mapping.created = mapping.lastUpdated = mapping.lastPush = longAgo;
    app->mappings.append(mapping);
}

} // namespace

void addOlderDashboard(OktaTenant &okta, CloudflareTenant &cloudflare)
{
    okta::Org &org = okta.org();
    okta::App *app = addApp(org);
    okta::Provisioning &settings = app->provisioning;
    settings.connected = settings.createUsers = settings.updateUsers = settings.deactivateUsers = true;
    settings.importGroups = true;
    settings.renameGroups = false;
    settings.baseUrl = cloudflare.apiUrl() + u"/accounts/"_s + cloudflare.accountId() + u"/scim/v2"_s;
    const QStringList rights{cloudflare::permissions::settingsWrite, cloudflare::permissions::membershipsWrite,
                             cloudflare::permissions::scimProvisioning};
    settings.token = QString::fromLatin1(cloudflare.addToken(rights).value);

    const QString named = cloudflare::roles::readOnly;
    addPush(app, org.groupNamed(named)->id, okta::makeId("00g"_L1), named,
            cloudflare::addUserGroup(cloudflare.account(), named, {}));

    const QString virtualName = u"CF-%1 - Billing"_s.arg(cloudflare.accountId());
    const QStringList people = org.groupNamed(u"CF admins all"_s)->members.mid(2, 1);
    const okta::Group *source = org.addGroup(u"Cloudflare billing"_s, people);
    okta::Group *target = org.addGroup(virtualName, {}, u"APP_GROUP"_s);
    target->sourceApp = app->id;
    cloudflare::UserGroup &remote = cloudflare::addUserGroup(cloudflare.account(), virtualName, {});
    remote.policies.append(
        QJsonObject{{u"id"_s, cloudflare::permissions::idOf(virtualName)},
                    {u"access"_s, u"allow"_s},
                    {u"permission_groups"_s, QJsonArray{cloudflare::roles::asPermissionGroup(u"Billing"_s)}},
                    {u"resource_groups"_s, QJsonArray{cloudflare::roles::resourceGroup(cloudflare.accountId())}}});
    addPush(app, source->id, target->id, virtualName, remote);

    const QString assigned = org.groupNamed(u"CF admins all"_s)->id;
    app->groups.insert(assigned, {assigned, 0, {}, longAgo});
    okta.assignmentsChanged(app);
}

} // namespace bw::practice
