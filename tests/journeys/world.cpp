#include "tests/journeys/world.h"

#include "app/practice/okta/state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::test {

World::World() : m_program(m_folder.filePath(u"home"_s))
{
    QString why;
    if (!m_tenants.start(&why))
        qFatal("%s", qPrintable(why));
    m_recording.begin();
    const QJsonObject environment = m_tenants.description().value("environment"_L1).toObject();
    for (const QString &name : environment.keys())
        m_program.set(name, environment.value(name).toString());
    writeSetup(setup());
}

World::~World()
{
    if (!m_recordings.isEmpty())
        m_recording.write(m_recordings, secrets());
}

QJsonObject World::with(QJsonObject setup, const QString &section, const QJsonObject &members)
{
    QJsonObject changed = setup.value(section).toObject();
    for (const QString &key : members.keys())
        changed.insert(key, members.value(key));
    setup.insert(section, changed);
    return setup;
}

QJsonObject World::signInOnly(const QJsonObject &members) const
{
    QJsonObject alone = with(setup(), u"signIn"_s, members);
    alone.remove("scim"_L1);
    return alone;
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

void World::act(const QJsonObject &card)
{
    QList<practice::CardValue> values;
    for (const QJsonValue &value : card.value("values"_L1).toArray())
        values << practice::CardValue{value["label"_L1].toString(), value["value"_L1].toString()};
    ++m_acting;
    m_admin.actOn(QUrl(card.value("link"_L1).toString()), values, {}).then([self = QPointer(this)](const Done &acted) {
        if (self) // the world may end before its admin does
            --self->m_acting;
        if (!acted)
            qWarning("the admin: %s", qPrintable(acted.error().message));
    });
}

QStringList World::writes() const
{
    QStringList found;
    const auto collect = [&found](const QString &vendor, const QList<practice::Recorded> &records) {
        for (const practice::Recorded &record : records) {
            const QByteArray &verb = record.request.verb;
            // Asking the token endpoint changes nothing; the admin's console is not the program.
            // Whether a token may write is asked by a change to an object that cannot be there, or by a token without a
            // name, which is refused.
            const bool probes = record.request.path.endsWith("/00000000-0000-0000-0000-000000000000"_L1) ||
                                (record.request.path.endsWith("/tokens"_L1) && record.status == 400);
            static const QRegularExpression consoles(u"^/(admin|dashboard|organization)/"_s);
            const bool asks = probes || verb == "GET" || verb == "HEAD" ||
                              record.request.path.contains("/oauth2/"_L1) ||
                              consoles.match(record.request.path).hasMatch();
            if (!asks)
                found << vendor + u' ' + QString::fromLatin1(verb) + u' ' + record.request.path;
        }
    };
    collect(u"okta"_s, okta().recorded());
    collect(u"cloudflare"_s, cloudflare().recorded());
    collect(u"configcat"_s, configcat().recorded());
    QList<practice::Recorded> ofProgram; // at the SCIM endpoint, where Okta writes
    for (const practice::Recorded &record : cloudflare().team().recorded()) {
        if (record.request.header("User-Agent").startsWith("Bridgewright"))
            ofProgram << record;
    }
    collect(u"team"_s, ofProgram);
    return found;
}

QStringList World::repeatedLooks() const
{
    QMap<QString, int> looks;
    const auto count = [&looks](const QString &vendor, const QList<practice::Recorded> &records) {
        for (const practice::Recorded &record : records) {
            const practice::Request &request = record.request;
            if (request.verb == "GET" && record.status == 200 && !request.path.contains("/scim/"_L1))
                ++looks[vendor + u" GET "_s + request.path + u'?' + request.query.toString(QUrl::FullyEncoded)];
        }
    };
    count(u"okta"_s, okta().recorded());
    count(u"cloudflare"_s, cloudflare().recorded());
    count(u"configcat"_s, configcat().recorded());
    QStringList found;
    for (auto look = looks.begin(); look != looks.end(); ++look) {
        if (*look > 1)
            found << QString::number(*look) + u' ' + look.key();
    }
    return found;
}

void World::forgetTraffic() const
{
    okta().forgetRecorded();
    cloudflare().forgetRecorded();
    cloudflare().team().forgetRecorded();
    configcat().forgetRecorded();
}

qint64 World::requestCount() const
{
    return okta().requestCount() + cloudflare().requestCount() + cloudflare().team().requestCount() +
           configcat().requestCount();
}

QList<QByteArray> World::secrets() const
{
    QList<QByteArray> secrets = {okta().token().toLatin1(), cloudflare().accountToken(),
                                 configcat().organization().scimToken, configcat().apiUser(),
                                 configcat().apiPassword()};
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

} // namespace bw::test
