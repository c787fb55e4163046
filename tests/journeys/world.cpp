#include "tests/journeys/world.h"

#include "app/practice/okta/state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSslCertificate>

#include <algorithm>
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

World::World() : m_program(m_folder.filePath(u"home"_s))
{
    QString why;
    if (!m_tenants.start(&why))
        qFatal("%s", qPrintable(why));
    const QJsonObject environment = m_tenants.description().value("environment"_L1).toObject();
    for (const QString &name : environment.keys())
        m_program.set(name, environment.value(name).toString());
    writeSetup(setup());
}

QJsonObject World::with(QJsonObject setup, const QString &section, const QJsonObject &members)
{
    QJsonObject changed = setup.value(section).toObject();
    for (const QString &key : members.keys())
        changed.insert(key, members.value(key));
    setup.insert(section, changed);
    return setup;
}

void World::writeSetup(const QJsonObject &setup)
{
    m_wanted = setup;
    QFile file(setupPath());
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(setup).toJson()) < 0)
        qFatal("the setup file cannot be written");
}

QStringList World::line(const QString &command, const QStringList &more) const
{
    return QStringList{command, setupPath(), u"--json"_s} + more;
}

Outcome World::run(const QString &command, const QStringList &more)
{
    return m_program.run(line(command, more));
}

Outcome World::applyWithAdmin(const QStringList &more)
{
    employAdmin();
    return run(u"apply"_s, QStringList{u"--yes"_s, u"--reveal"_s, u"--wait"_s, u"60"_s} + more);
}

void World::employAdmin()
{
    if (m_hasAdmin)
        return;
    m_hasAdmin = true;
    connect(&m_program, &Program::told, this, [this](const QJsonObject &event) {
        if (event.value("event"_L1) == "yourTurn"_L1)
            act(event);
    });
}

void World::act(const QJsonObject &card)
{
    QList<practice::CardValue> values;
    for (const QJsonValue &value : card.value("values"_L1).toArray())
        values << practice::CardValue{value["label"_L1].toString(), value["value"_L1].toString()};
    m_admin.actOn(QUrl(card.value("link"_L1).toString()), values, {}).then([](const Done &acted) {
        if (!acted)
            qWarning("the admin: %s", qPrintable(acted.error().message));
    });
}

QJsonObject World::state() const
{
    const practice::okta::Org &org = okta().org();
    QJsonObject apps;
    for (const auto &app : org.apps)
        apps.insert(app->id, appState(org, *app));
    QJsonArray providers;
    for (const QJsonObject &provider : cloudflare().identityProviders())
        providers << provider;
    return {{u"apps"_s, apps}, {u"providers"_s, providers}};
}

QStringList World::writes() const
{
    QStringList found;
    const auto collect = [&found](const QString &vendor, const QList<practice::Recorded> &records) {
        for (const practice::Recorded &record : records) {
            const QByteArray &verb = record.request.verb;
            // Asking the token endpoint changes nothing; the admin's console is not the program.
            // Whether a token may write is asked by a change to an object that cannot be there.
            const bool probes = record.request.path.endsWith("/00000000-0000-0000-0000-000000000000"_L1);
            const bool asks = probes || verb == "GET" || verb == "HEAD" ||
                              record.request.path.contains("/oauth2/"_L1) ||
                              record.request.path.startsWith("/admin/"_L1);
            if (!asks)
                found << vendor + u' ' + QString::fromLatin1(verb) + u' ' + record.request.path;
        }
    };
    collect(u"okta"_s, okta().recorded());
    collect(u"cloudflare"_s, cloudflare().recorded());
    return found;
}

void World::forgetTraffic() const
{
    okta().forgetRecorded();
    cloudflare().forgetRecorded();
    cloudflare().team().forgetRecorded();
}

qint64 World::requestCount() const
{
    return okta().requestCount() + cloudflare().requestCount() + cloudflare().team().requestCount();
}

QList<QByteArray> World::secrets() const
{
    QList<QByteArray> secrets = {okta().token().toLatin1(), cloudflare().accountToken()};
    for (const auto &app : okta().org().apps) {
        for (const auto &secret : app->secrets)
            secrets << secret.value.toLatin1();
    }
    for (const QJsonObject &provider : cloudflare().identityProviders())
        secrets << cloudflare().scimSecret(provider.value("id"_L1).toString());
    secrets.removeAll(QByteArray());
    return secrets;
}

bool World::isClean(const QByteArray &text) const
{
    const QList<QByteArray> all = secrets();
    return std::ranges::none_of(all, [&text](const QByteArray &secret) { return text.contains(secret); });
}

QList<const practice::okta::App *> World::signInApps() const
{
    const QString method = m_wanted.value("signIn"_L1).toObject().value("method"_L1).toString(u"oidc"_s);
    const QString callback = u"https://%1.cloudflareaccess.com/cdn-cgi/access/callback"_s.arg(cloudflare().teamName());
    QList<const practice::okta::App *> found;
    for (const auto &app : okta().org().apps) {
        const QJsonObject inApp = app->settings.value("app"_L1).toObject();
        const QJsonObject signOn = app->settings.value("signOn"_L1).toObject();
        const bool fits =
            method == "oidc"_L1 ? app->name == "oidc_client"_L1 && app->redirectUris().contains(callback)
            : method == "oidc-catalog"_L1
                ? app->kind == practice::okta::Kind::CatalogOidc && inApp["team_domain"_L1] == cloudflare().teamName()
                : app->kind == practice::okta::Kind::CustomSaml && signOn["ssoAcsUrl"_L1] == callback;
        if (fits)
            found << app.get();
    }
    return found;
}

QList<QJsonObject> World::loginMethods(const QString &type) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &provider : cloudflare().identityProviders()) {
        if (provider.value("type"_L1) == type)
            found << provider;
    }
    return found;
}

QJsonObject World::fieldOf(const Outcome &outcome, const QString &step, const QString &field)
{
    QJsonObject found;
    for (const QString &event : {u"plan"_s, u"step"_s}) {
        for (const QJsonObject &line : outcome.all(event)) {
            for (const QJsonValue &each : line.value("fields"_L1).toArray()) {
                if (line.value("id"_L1) == step && each["field"_L1] == field)
                    found = each.toObject();
            }
        }
    }
    return found;
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
    expect(world.cloudflare().scimUsers(provider).size() == app.users.size(), u"provisioned people"_s);
    expect(world.cloudflare().scimGroups(provider).size() == pushed.size(), u"groups at Cloudflare"_s);
}

void judgeOidc(const World &world, const practice::okta::App &app, const QJsonObject &provider, const Expect &expect)
{
    const QString server = world.wanted().value("signIn"_L1)["authorizationServer"_L1].toString();
    const bool isCustom = app.kind == practice::okta::Kind::Oidc;
    const int claims = (app.idTokenClaim.isEmpty() ? 0 : 1) + int(app.federatedClaims.size());
    expect(claims == (isCustom && server.isEmpty() ? 1 : 0), u"%1 groups claims"_s.arg(claims));
    const QJsonObject config = provider.value("config"_L1).toObject();
    expect(config.value("client_id"_L1) == app.id, u"client id"_s);
    expect(config.value("okta_account"_L1) == world.okta().url(), u"okta_account"_s);
    const QByteArray secret = world.cloudflare().clientSecret(provider.value("id"_L1).toString());
    expect(!app.secrets.isEmpty() && secret == app.secrets.last().value.toLatin1(), u"client secret"_s);
}

void judgeSaml(const World &world, const practice::okta::App &app, const QJsonObject &provider, const Expect &expect)
{
    const QJsonObject config = provider.value("config"_L1).toObject();
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
    const QJsonObject signInState = appState(okta().org(), *apps.first());
    if (hasScimApp || scim.isEmpty())
        expect(signInState.value("groups"_L1) == sorted(textsOf(signIn.value("assignGroups"_L1))), u"sign-in groups"_s);
    if (isSaml)
        judgeSaml(*this, *apps.first(), providers.first(), expect);
    else
        judgeOidc(*this, *apps.first(), providers.first(), expect);
    const QString id = providers.first().value("id"_L1).toString();
    if (!scim.isEmpty())
        judgeScim(*this, hasScimApp ? *scimApps.first() : *apps.first(), id, expect);
    return faults;
}

} // namespace bw::test
