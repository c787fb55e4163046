#include "app/setup/setup_file.h"
#include "app/setup/setup_words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bw::setup_file {

using namespace setup_words;

QJsonObject toJson(const Setup &setup)
{
    const auto list = [](const QStringList &texts) { return QJsonArray::fromStringList(texts); };
    QJsonObject json{{u"bridgewright"_s, version}, {u"name"_s, setup.name}};
    json.insert(u"okta"_s, QJsonObject{{u"domain"_s, setup.okta.domain}});
    if (const auto &s = setup.cloudflare) {
        json.insert(u"cloudflare"_s, QJsonObject{{u"team"_s, s->team},
                                                 {u"account"_s, s->account},
                                                 {u"apiUrl"_s, s->apiUrl},
                                                 {u"teamUrl"_s, s->teamUrl}});
    }
    if (const auto &s = setup.signIn) {
        QJsonObject signIn{
            {u"method"_s, methods[int(s->method)]}, {u"name"_s, s->name},
            {u"appLabel"_s, s->appLabel},           {u"pkce"_s, s->pkce},
            {u"groupsFilter"_s, s->groupsFilter},   {u"groupsClaim"_s, groupsClaims[int(s->groupsClaim)]},
            {u"emailClaim"_s, s->emailClaim},       {u"authorizationServer"_s, s->authorizationServer},
            {u"claims"_s, list(s->claims)},         {u"assignGroups"_s, list(s->assignGroups)}};
        if (s->shareRiskScores) // newer than the rest: left out where it says nothing, so that older programs read it
            signIn.insert(u"shareRiskScores"_s, true);
        json.insert(u"signIn"_s, signIn);
    }
    if (const auto &s = setup.scim) {
        json.insert(u"scim"_s, QJsonObject{{u"appLabel"_s, s->appLabel},
                                           {u"userName"_s, userNames[int(s->userName)]},
                                           {u"userDeprovision"_s, s->userDeprovision},
                                           {u"seatDeprovision"_s, s->seatDeprovision},
                                           {u"identityUpdate"_s, identityUpdates[int(s->identityUpdate)]},
                                           {u"assignGroups"_s, list(s->assignGroups)},
                                           {u"pushGroups"_s, list(s->pushGroups)},
                                           {u"oneApp"_s, s->oneApp}});
    }
    if (const auto &s = setup.dashboardScim) {
        QJsonObject policies;
        for (auto policy = s->policies.begin(); policy != s->policies.end(); ++policy)
            policies.insert(policy.key(), list(policy.value()));
        QJsonObject section{{u"appLabel"_s, s->appLabel},
                            {u"token"_s, dashboardTokens[s->mintToken ? 0 : 1]},
                            {u"assignGroups"_s, list(s->assignGroups)},
                            {u"pushGroups"_s, list(s->pushGroups)},
                            {u"policies"_s, policies}};
        if (s->app != DashboardApp::TestApp)
            section.insert(u"app"_s, dashboardApps[int(s->app)]);
        if (s->migrate)
            section.insert(u"migrate"_s, true);
        json.insert(u"dashboardScim"_s, section);
    }
    if (const auto &s = setup.configcat) {
        QJsonObject section{{u"appLabel"_s, s->appLabel},
                            {u"entityId"_s, s->entityId},
                            {u"acsUrl"_s, s->acsUrl},
                            {u"scimUrl"_s, s->scimUrl},
                            {u"assignGroups"_s, list(s->assignGroups)},
                            {u"pushGroups"_s, list(s->pushGroups)}};
        const ConfigCatSetup usual;
        if (s->apiUrl != usual.apiUrl)
            section.insert(u"apiUrl"_s, s->apiUrl);
        if (s->dashboardUrl != usual.dashboardUrl)
            section.insert(u"dashboardUrl"_s, s->dashboardUrl);
        json.insert(u"configcat"_s, section);
    }
    return json;
}

} // namespace bw::setup_file
