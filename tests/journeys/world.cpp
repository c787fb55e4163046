#include "tests/journeys/world.h"

#include "app/practice/okta/state.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

void World::writeSetup(const QJsonObject &setup) const
{
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

QStringList World::faults() const
{
    QStringList faults;
    const auto expect = [&faults](bool holds, const QString &what) {
        if (!holds)
            faults << what;
    };
    const practice::okta::Org &org = okta().org();
    const QJsonObject signIn = setup().value("signIn"_L1).toObject();
    const QJsonObject scim = setup().value("scim"_L1).toObject();
    const QString team = cloudflare().teamName();

    QList<const practice::okta::App *> signInApps;
    for (const practice::okta::App *app : appsNamed(org, u"oidc_client"_s)) {
        if (app->redirectUris().contains(u"https://%1.cloudflareaccess.com/cdn-cgi/access/callback"_s.arg(team)))
            signInApps << app;
    }
    const QList<const practice::okta::App *> scimApps = appsNamed(org, u"scim2headerauth"_s);
    QList<QJsonObject> providers;
    for (const QJsonObject &provider : cloudflare().identityProviders()) {
        if (provider.value("type"_L1) == "okta"_L1)
            providers << provider;
    }
    expect(signInApps.size() == 1, u"%1 sign-in apps"_s.arg(signInApps.size()));
    expect(scimApps.size() == 1, u"%1 provisioning apps"_s.arg(scimApps.size()));
    expect(providers.size() == 1, u"%1 identity providers"_s.arg(providers.size()));
    if (!faults.isEmpty())
        return faults;

    const QJsonObject signInState = appState(org, *signInApps.first());
    const QJsonObject scimState = appState(org, *scimApps.first());
    expect(signInState.value("groups"_L1) == sorted(textsOf(signIn.value("assignGroups"_L1))), u"sign-in groups"_s);
    const int claims =
        (signInApps.first()->idTokenClaim.isEmpty() ? 0 : 1) + int(signInApps.first()->federatedClaims.size());
    expect(claims == 1, u"%1 groups claims"_s.arg(claims));
    expect(scimState.value("groups"_L1) == sorted(textsOf(scim.value("assignGroups"_L1))), u"provisioned groups"_s);
    QStringList pushed;
    for (const QString &group : textsOf(scim.value("pushGroups"_L1)))
        pushed << group + u" ACTIVE"_s;
    expect(scimState.value("pushed"_L1) == sorted(pushed), u"pushed groups: %1"_s.arg(pushed.join(u", "_s)));
    expect(scimApps.first()->pushesUsers(), u"provisioning is not on"_s);
    for (const practice::okta::AppUser &user : scimApps.first()->users)
        expect(user.status == "PROVISIONED"_L1, u"%1 is %2"_s.arg(user.userName, user.status));

    const QString id = providers.first().value("id"_L1).toString();
    const QJsonObject config = providers.first().value("config"_L1).toObject();
    expect(config.value("client_id"_L1) == signInApps.first()->id, u"client id"_s);
    expect(config.value("okta_account"_L1) == okta().url(), u"okta_account"_s);
    expect(!signInApps.first()->secrets.isEmpty() &&
               cloudflare().clientSecret(id) == signInApps.first()->secrets.last().value.toLatin1(),
           u"client secret"_s);
    expect(cloudflare().scimUsers(id).size() == scimApps.first()->users.size(), u"provisioned people"_s);
    expect(cloudflare().scimGroups(id).size() == pushed.size(), u"groups at Cloudflare"_s);
    return faults;
}

} // namespace bw::test
