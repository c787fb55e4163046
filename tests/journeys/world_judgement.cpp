// What stands in the tenants, and whether it is what the setup asks for.
#include "tests/journeys/pushed_members.h"
#include "tests/journeys/world.h"

#include "app/practice/okta/state.h"

#include <QJsonArray>
#include <QSslCertificate>

#include <functional>

using namespace Qt::StringLiterals;

namespace bw::test {

namespace {

QJsonArray sorted(QStringList texts)
{
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

QJsonObject appState(const practice::okta::Org &org, const practice::okta::App &app)
{
    QStringList groups, pushed;
    for (const practice::okta::AppGroup &group : app.groups)
        groups << org.group(group.groupId)->name;
    for (const practice::okta::PushMapping &mapping : app.mappings)
        pushed << org.group(mapping.sourceGroupId)->name + u' ' + mapping.status;
    return {{u"label"_s, app.label},
            {u"status"_s, app.status},
            {u"credentials"_s, app.credentials},
            {u"settings"_s, app.settings},
            {u"visibility"_s, app.visibility},
            {u"groups"_s, sorted(groups)},
            {u"pushed"_s, sorted(pushed)},
            {u"claim"_s, app.idTokenClaim},
            {u"claims"_s, int(app.federatedClaims.size())},
            {u"features"_s, sorted(app.features())}};
}

QList<const practice::okta::App *> appsNamed(const practice::okta::Org &org, const QString &name)
{
    QList<const practice::okta::App *> found;
    for (const auto &app : org.apps) {
        if (app->name == name)
            found << app.get();
    }
    return found;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts << value.toString();
    return texts;
}

} // namespace

QJsonObject World::state() const
{
    const practice::okta::Org &org = okta().org();
    QJsonObject apps;
    for (const auto &app : org.apps)
        apps.insert(app->id, appState(org, *app));
    QJsonArray providers;
    for (const QJsonObject &provider : cloudflare().identityProviders())
        providers << provider;
    QJsonArray servers, streams, integrations;
    for (const auto &server : org.authorizationServers) {
        const auto count = [](const QList<QJsonObject> &parts) { return int(parts.size()); };
        servers << QJsonObject{{u"name"_s, server->body.value("name"_L1)},
                               {u"scopes"_s, count(server->scopes)},
                               {u"claims"_s, count(server->claims)},
                               {u"policies"_s, count(server->policies)}};
    }
    for (const QJsonObject &stream : org.securityEventsProviders)
        streams << stream;
    for (const QJsonObject &integration : cloudflare().account().riskIntegrations)
        integrations << integration;
    QJsonObject groups, userGroups;
    for (const auto &group : org.groups)
        groups.insert(group->name, sorted(group->members));
    for (const practice::cloudflare::UserGroup &group : cloudflare().account().userGroups) {
        if (!group.policies.isEmpty()) // a group that was pushed once may stay, and grants nothing
            userGroups.insert(group.id, group.policies);
    }
    QStringList tokens;
    for (const auto &token : cloudflare().state().tokens)
        tokens << token->id;
    return {{u"groups"_s, groups},
            {u"userGroups"_s, userGroups},
            {u"tokens"_s, sorted(tokens)},
            {u"apps"_s, apps},
            {u"providers"_s, providers},
            {u"authorizationServers"_s, servers},
            {u"securityEventsProviders"_s, streams},
            {u"riskIntegrations"_s, integrations}};
}

namespace {

using Expect = std::function<void(bool holds, const QString &what)>;

void judgeScim(const World &world, const practice::okta::App &app, const QString &provider, const Expect &expect)
{
    const practice::okta::Org &org = world.okta().org();
    const QJsonObject scim = world.wanted().value("scim"_L1).toObject();
    const QJsonObject state = appState(org, app);
    QStringList assigned = textsOf(scim.value("assignGroups"_L1));
    if (scim.value("oneApp"_L1).toBool())
        assigned += textsOf(world.wanted().value("signIn"_L1)["assignGroups"_L1]);
    assigned.removeDuplicates();
    expect(state.value("groups"_L1) == sorted(assigned), u"provisioned groups"_s);
    QStringList pushed;
    for (const QString &group : textsOf(scim.value("pushGroups"_L1)))
        pushed << group + u" ACTIVE"_s;
    expect(state.value("pushed"_L1) == sorted(pushed), u"pushed groups: %1"_s.arg(pushed.join(u", "_s)));
    expect(app.pushesUsers(), u"provisioning is not on"_s);
    for (const practice::okta::AppUser &user : app.users)
        expect(user.status == "PROVISIONED"_L1, u"%1 is %2"_s.arg(user.userName, user.status));
    const QString format =
        scim.value("userName"_L1).toString(u"email"_s) == "email"_L1 ? u"${source.email}"_s : u"${source.login}"_s;
    expect(app.credentials["userNameTemplate"_L1]["template"_L1].toString() == format, u"username format"_s);
    expect(world.cloudflare().scimUsers(provider).size() == app.users.size(), u"provisioned people"_s);
    expect(world.cloudflare().scimGroups(provider).size() == pushed.size(), u"groups at Cloudflare"_s);
    const QStringList members = memberFaults(org, app, world.cloudflare().scimGroups(provider));
    expect(members.isEmpty(), members.join(u", "_s));
}

/// The custom authorization server by its name or id: what Cloudflare asks it for is there, and its clients are let in.
void judgeServer(const World &world, const QString &wanted, const QString &configured, const Expect &expect)
{
    if (wanted.isEmpty())
        return expect(configured.isEmpty(), u"authorization server"_s);
    for (const auto &server : world.okta().org().authorizationServers) {
        if (server->id != wanted && server->body.value("name"_L1) != wanted)
            continue;
        expect(configured == server->id, u"authorization server"_s);
        const auto named = [](const QString &name) {
            return [name](const QJsonObject &part) { return part.value("name"_L1) == name; };
        };
        expect(std::ranges::any_of(server->scopes, named(u"groups"_s)), u"scope groups"_s);
        const QStringList claims = textsOf(world.wanted().value("signIn"_L1)["claims"_L1]) << u"groups"_s;
        for (const QString &claim : claims)
            expect(std::ranges::any_of(server->claims, named(claim)), u"claim "_s + claim);
        expect(!server->policies.isEmpty(), u"access policy"_s);
        return;
    }
    expect(false, u"no authorization server "_s + wanted);
}

void judgeOidc(const World &world, const practice::okta::App &app, const QJsonObject &provider, const Expect &expect)
{
    const QString server = world.wanted().value("signIn"_L1)["authorizationServer"_L1].toString();
    const bool isCustom = app.kind == practice::okta::Kind::Oidc;
    const int claims = (app.idTokenClaim.isEmpty() ? 0 : 1) + int(app.federatedClaims.size());
    expect(claims == (isCustom && server.isEmpty() ? 1 : 0), u"%1 groups claims"_s.arg(claims));
    const QJsonObject config = provider.value("config"_L1).toObject();
    const QJsonObject signIn = world.wanted().value("signIn"_L1).toObject();
    if (!app.idTokenClaim.isEmpty() && signIn.value("groupsClaim"_L1).toString(u"automatic"_s) == "automatic"_L1)
        expect(app.idTokenClaim.value("value"_L1) == signIn.value("groupsFilter"_L1).toString(u".*"_s),
               u"groups filter"_s);
    if (isCustom)
        expect(app.credentials["oauthClient"_L1]["pkce_required"_L1].toBool() == signIn.value("pkce"_L1).toBool(true),
               u"PKCE at Okta"_s);
    expect(config.value("pkce_enabled"_L1).toBool() == signIn.value("pkce"_L1).toBool(true), u"PKCE at Cloudflare"_s);
    const auto orUsual = [](const QJsonValue &claim) {
        return claim.toString().isEmpty() ? u"email"_s : claim.toString();
    };
    expect(orUsual(config.value("email_claim_name"_L1)) == orUsual(signIn.value("emailClaim"_L1)), u"e-mail claim"_s);
    expect(textsOf(config.value("claims"_L1)) == textsOf(signIn.value("claims"_L1)), u"claims"_s);
    judgeServer(world, server, config.value("authorization_server_id"_L1).toString(), expect);
    expect(config.value("client_id"_L1) == app.clientId(), u"client id"_s);
    expect(config.value("okta_account"_L1) == world.okta().url(), u"okta_account"_s);
    const QByteArray secret = world.cloudflare().clientSecret(provider.value("id"_L1).toString());
    expect(!app.secrets.isEmpty() && secret == app.secrets.last().value.toLatin1(), u"client secret"_s);
}

/// Cloudflare refuses a sign-in that lacks one of the attributes that it is told of.
QStringList attributesSentBy(const practice::okta::App &app)
{
    QStringList names;
    const QJsonArray statements = app.settings["signOn"_L1]["attributeStatements"_L1].toArray();
    for (const QJsonValue &statement : statements)
        names << statement["name"_L1].toString();
    return names;
}

void judgeSaml(const World &world, const practice::okta::App &app, const QJsonObject &provider, const Expect &expect)
{
    const QJsonObject config = provider.value("config"_L1).toObject();
    const QStringList sent = attributesSentBy(app);
    const QJsonObject signIn = world.wanted().value("signIn"_L1).toObject();
    QString filter;
    for (const QJsonValue &statement : app.settings["signOn"_L1]["attributeStatements"_L1].toArray())
        filter = statement["name"_L1] == "groups"_L1 ? statement["filterValue"_L1].toString() : filter;
    expect(filter == signIn.value("groupsFilter"_L1).toString(u".*"_s), u"groups filter is "_s + filter);
    for (const QString &claim : textsOf(signIn.value("claims"_L1)))
        expect(sent.contains(claim), u"statement "_s + claim);
    expect(textsOf(config.value("attributes"_L1)) == sent, u"attributes: Okta sends %1"_s.arg(sent.join(u", "_s)));
    expect(config.value("issuer_url"_L1) == u"http://www.okta.com/"_s + app.externalKey, u"issuer"_s);
    const QString sso = config.value("sso_target_url"_L1).toString();
    expect(sso.startsWith(world.okta().url()) && sso.contains(app.externalKey), u"SSO URL"_s);
    QByteArray certificate = config.value("idp_public_certs"_L1).toArray().last().toString().toLatin1();
    expect(QSslCertificate(certificate).toDer() == world.okta().certificate(), u"certificate"_s);
}

} // namespace

QStringList World::faults() const
{
    QStringList faults;
    const Expect expect = [&faults](bool holds, const QString &what) {
        if (!holds)
            faults << what;
    };
    const QJsonObject signIn = m_wanted.value("signIn"_L1).toObject();
    const QJsonObject scim = m_wanted.value("scim"_L1).toObject();
    const bool isSaml = signIn.value("method"_L1) == "saml"_L1;
    const bool hasScimApp = !scim.isEmpty() && !scim.value("oneApp"_L1).toBool();
    const QList<const practice::okta::App *> apps = signInApps();
    const QList<const practice::okta::App *> scimApps = appsNamed(okta().org(), u"scim2headerauth"_s);
    const QList<QJsonObject> providers = loginMethods(isSaml ? u"saml"_s : u"okta"_s);
    expect(apps.size() == 1, u"%1 sign-in apps"_s.arg(apps.size()));
    expect(scimApps.size() == (hasScimApp ? 1 : 0), u"%1 provisioning apps"_s.arg(scimApps.size()));
    expect(providers.size() == 1, u"%1 identity providers"_s.arg(providers.size()));
    if (!faults.isEmpty())
        return faults;
    for (const practice::okta::App *app : apps + scimApps)
        expect(app->isActive(), app->label + u" is not active"_s);
    const QJsonObject signInState = appState(okta().org(), *apps.first());
    if (hasScimApp || scim.isEmpty())
        expect(signInState.value("groups"_L1) == sorted(textsOf(signIn.value("assignGroups"_L1))), u"sign-in groups"_s);
    if (isSaml)
        judgeSaml(*this, *apps.first(), providers.first(), expect);
    else
        judgeOidc(*this, *apps.first(), providers.first(), expect);
    const QString id = providers.first().value("id"_L1).toString();
    const QJsonObject config = providers.first().value("scim_config"_L1).toObject();
    expect(config.value("enabled"_L1).toBool() == !scim.isEmpty(), u"SCIM at Cloudflare"_s);
    for (const auto &[key, name, usual] : {std::tuple(u"userDeprovision"_s, u"user_deprovision"_s, true),
                                           std::tuple(u"seatDeprovision"_s, u"seat_deprovision"_s, false)}) {
        if (!scim.isEmpty())
            expect(config.value(name).toBool() == scim.value(key).toBool(usual), name);
    }
    if (!scim.isEmpty())
        judgeScim(*this, hasScimApp ? *scimApps.first() : *apps.first(), id, expect);
    return faults;
}

QString World::faultOfFirstRun(Outcome *first)
{
    for (const QString &command : {u"check"_s, u"plan"_s}) {
        const QString fault = run(command).faultOfEnd(0);
        if (!fault.isEmpty())
            return fault;
    }
    if (!writes().isEmpty())
        return u"check or plan wrote: "_s + writes().join(u", "_s);
    *first = applyWithAdmin();
    const QString fault = first->faultOfEnd(0);
    return fault.isEmpty() ? faults().join(u", "_s) : fault;
}

QString World::faultOfRound()
{
    const QJsonObject before = state();
    Outcome first;
    const QString fault = faultOfFirstRun(&first);
    return fault.isEmpty() ? faultOfTheWayBack(before) : fault;
}

QString World::faultOfTheWayBack(const QJsonObject &before)
{
    forgetTraffic();
    QString fault = run(u"apply"_s, {u"--yes"_s}).faultOfEnd(0);
    if (fault.isEmpty())
        fault = run(u"verify"_s).faultOfEnd(0);
    if (fault.isEmpty() && !writes().isEmpty())
        fault = u"the second run wrote: "_s + writes().join(u", "_s);
    if (fault.isEmpty())
        fault = run(u"undo"_s, {u"--yes"_s}).faultOfEnd(0);
    if (fault.isEmpty() && state() != before)
        fault = u"undo left something"_s;
    return fault;
}

} // namespace bw::test
