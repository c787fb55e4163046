#include "app/practice/okta/state.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

QStringList App::features() const
{
    QStringList list;
    if (kind == Kind::CustomSaml && provisioning.scimEnabled)
        list << u"SCIM_PROVISIONING"_s;
    if (!provisioning.connected)
        return list;
    if (provisioning.createUsers)
        list << u"PUSH_NEW_USERS"_s;
    if (provisioning.updateUsers)
        list << u"PUSH_PROFILE_UPDATES"_s;
    if (provisioning.deactivateUsers)
        list << u"PUSH_USER_DEACTIVATION"_s << u"REACTIVATE_USERS"_s;
    const bool anyBox = provisioning.createUsers || provisioning.updateUsers || provisioning.deactivateUsers;
    if (provisioning.mayPushGroups && (anyBox || !needsBoxes))
        list << u"GROUP_PUSH"_s;
    if (provisioning.importGroups)
        list << u"IMPORT_NEW_USERS"_s << u"IMPORT_PROFILE_UPDATES"_s;
    return list;
}

QStringList App::redirectUris() const
{
    if (kind == Kind::CatalogOidc) {
        const QString team = settings.value("app"_L1).toObject().value("team_domain"_L1).toString();
        const QString host = hasWholeTeamDomain ? team : team + u".cloudflareaccess.com"_s;
        return {u"https://%1/cdn-cgi/access/callback"_s.arg(host)};
    }
    QStringList uris;
    const QJsonArray listed = settings.value("oauthClient"_L1).toObject().value("redirect_uris"_L1).toArray();
    for (const QJsonValue &uri : listed)
        uris.append(uri.toString());
    return uris;
}

PushMapping *App::mapping(const QString &mappingId)
{
    for (PushMapping &candidate : mappings) {
        if (candidate.id == mappingId)
            return &candidate;
    }
    return nullptr;
}

} // namespace bw::practice::okta
