#include "tests/journeys/configcat_judgement.h"

#include "app/practice/okta/state.h"
#include "tests/journeys/pushed_members.h"

using namespace bw::practice;
using namespace Qt::StringLiterals;

namespace bw::test {

namespace {
okta::App *appIn(const World &world)
{
    for (const auto &app : world.okta().org().apps) {
        if (app->label == "ConfigCat"_L1)
            return app.get();
    }
    return nullptr;
}

QStringList namesOf(const QList<QJsonObject> &resources, const QString &key)
{
    QStringList names;
    for (const QJsonObject &resource : resources)
        names << resource.value(key).toString();
    names.sort();
    return names;
}
} // namespace

QStringList configcatFaults(const World &world)
{
    QStringList faults;
    const auto expect = [&faults](bool holds, const QString &what) {
        if (!holds)
            faults << what;
    };
    const okta::App *app = appIn(world);
    if (!app)
        return {u"no app in Okta"_s};
    const configcat::Organization &organization = world.configcat().organization();
    const configcat::SamlProvider &provider = organization.providers.first();
    const QJsonObject signOn = app->settings.value("signOn"_L1).toObject();
    expect(signOn.value("ssoAcsUrl"_L1) == provider.acsUrl, u"ACS"_s);
    expect(signOn.value("audience"_L1) == provider.entityId, u"audience"_s);
    expect(signOn.value("subjectNameIdFormat"_L1).toString().endsWith("emailAddress"_L1), u"name id"_s);
    for (const QString &feature : {u"PUSH_NEW_USERS"_s, u"PUSH_PROFILE_UPDATES"_s, u"PUSH_USER_DEACTIVATION"_s,
                                   u"GROUP_PUSH"_s, u"SCIM_PROVISIONING"_s})
        expect(app->features().contains(feature), feature);
    expect(app->groups.size() == 1 && app->mappings.size() == 1, u"groups"_s);
    for (const okta::AppUser &user : app->users)
        expect(user.status == "PROVISIONED"_L1, user.userName + u' ' + user.status);
    expect(namesOf(world.configcat().scimGroups(), u"displayName"_s) == QStringList{u"ConfigCat developers"_s},
           u"groups in ConfigCat"_s);
    expect(world.configcat().scimUsers().size() == app->users.size() && !app->users.isEmpty(), u"people"_s);
    return faults + memberFaults(world.okta().org(), *app, world.configcat().scimGroups());
}

QStringList configcatHandFaults(const World &world)
{
    QStringList faults;
    const configcat::Organization &organization = world.configcat().organization();
    const configcat::SamlProvider &provider = organization.providers.first();
    const QString metadata = u"%1/app/%2/sso/saml/metadata"_s.arg(world.okta().url(), appIn(world)->externalKey);
    if (provider.metadataUrl != metadata || provider.issuer.isEmpty())
        faults << u"metadata: "_s + provider.metadataUrl + u' ' + provider.metadataState;
    if (provider.trustedDomains != QStringList{u"acme.example"_s})
        faults << u"trusted domains"_s;
    if (namesOf(organization.members(), u"email"_s) != namesOf(world.configcat().scimUsers(), u"userName"_s))
        faults << u"members"_s;
    return faults;
}

} // namespace bw::test
