#include "app/setup/setup_file.h"

#include "app/setup/addresses.h"
#include "app/setup/configcat_values.h"
#include "app/setup/setup_reader.h"
#include "app/setup/setup_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace bw::setup_file {

namespace {

using namespace setup_words;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::SetupFile)
};

Error bad(const QString &field, const QString &message, const QString &action)
{
    return {.kind = Error::Kind::BadInput, .message = message, .action = action, .field = field};
}

// A draft may leave a field empty; setup_rules says what is missing.
void readUnderstood(SetupReader &from, const QString &key, Result<Understood<QString>> (*understand)(const QString &),
                    QString &into, QStringList &said)
{
    QString given;
    from.text(key, given);
    if (given.isEmpty())
        return;
    const Result<Understood<QString>> understood = understand(given);
    if (!understood)
        return from.refuse(key, understood.error());
    into = understood->value;
    for (const QString &one : understood->said)
        said << from.pathOf(key) + u": "_s + one;
}

void readUrl(SetupReader &from, const QString &key, QString &into)
{
    QString given = into;
    from.text(key, given);
    given = given.trimmed();
    if (!given.isEmpty()) {
        const Result<QUrl> understood = understandUrl(given, from.pathOf(key));
        if (!understood)
            return from.refuse(key, understood.error());
        given = understood->toString();
    }
    while (given.endsWith(u'/'))
        given.chop(1);
    into = given;
}

CloudflareSetup readCloudflare(SetupReader from, QStringList &said)
{
    CloudflareSetup setup;
    readUnderstood(from, u"team"_s, understandTeam, setup.team, said);
    from.text(u"account"_s, setup.account);
    setup.account = setup.account.trimmed().toLower();
    readUrl(from, u"apiUrl"_s, setup.apiUrl);
    readUrl(from, u"teamUrl"_s, setup.teamUrl);
    from.finish();
    return setup;
}

SignInSetup readSignIn(SetupReader from)
{
    SignInSetup setup;
    setup.method = static_cast<SignInMethod>(from.word(u"method"_s, methods, int(setup.method)));
    from.text(u"name"_s, setup.name);
    from.text(u"appLabel"_s, setup.appLabel);
    from.flag(u"pkce"_s, setup.pkce);
    from.text(u"groupsFilter"_s, setup.groupsFilter);
    setup.groupsClaim = static_cast<GroupsClaim>(from.word(u"groupsClaim"_s, groupsClaims, int(setup.groupsClaim)));
    from.text(u"emailClaim"_s, setup.emailClaim);
    from.text(u"authorizationServer"_s, setup.authorizationServer);
    from.texts(u"claims"_s, setup.claims);
    from.texts(u"assignGroups"_s, setup.assignGroups);
    from.flag(u"shareRiskScores"_s, setup.shareRiskScores);
    from.finish();
    return setup;
}

ScimSetup readScim(SetupReader from)
{
    ScimSetup setup;
    from.text(u"appLabel"_s, setup.appLabel);
    setup.userName = static_cast<UserNameFormat>(from.word(u"userName"_s, userNames, int(setup.userName)));
    from.flag(u"userDeprovision"_s, setup.userDeprovision);
    from.flag(u"seatDeprovision"_s, setup.seatDeprovision);
    setup.identityUpdate =
        static_cast<IdentityUpdate>(from.word(u"identityUpdate"_s, identityUpdates, int(setup.identityUpdate)));
    from.texts(u"assignGroups"_s, setup.assignGroups);
    from.texts(u"pushGroups"_s, setup.pushGroups);
    from.flag(u"oneApp"_s, setup.oneApp);
    from.finish();
    return setup;
}

DashboardScimSetup readDashboardScim(SetupReader from)
{
    DashboardScimSetup setup;
    from.text(u"appLabel"_s, setup.appLabel);
    setup.app = static_cast<DashboardApp>(from.word(u"app"_s, dashboardApps, int(setup.app)));
    setup.mintToken = from.word(u"token"_s, dashboardTokens, setup.mintToken ? 0 : 1) == 0;
    from.flag(u"migrate"_s, setup.migrate);
    from.texts(u"assignGroups"_s, setup.assignGroups);
    from.texts(u"pushGroups"_s, setup.pushGroups);
    from.lists(u"policies"_s, setup.policies);
    from.finish();
    return setup;
}

ConfigCatSetup readConfigCat(SetupReader from)
{
    ConfigCatSetup setup;
    from.text(u"appLabel"_s, setup.appLabel);
    from.text(u"entityId"_s, setup.entityId);
    setup.entityId = configcat::entityIdFrom(setup.entityId);
    from.text(u"acsUrl"_s, setup.acsUrl);
    if (!configcat::isEntityId(configcat::entityIdFrom(setup.acsUrl))) // the rules say that it is the other one
        readUrl(from, u"acsUrl"_s, setup.acsUrl);
    readUrl(from, u"scimUrl"_s, setup.scimUrl);
    readUrl(from, u"apiUrl"_s, setup.apiUrl);
    readUrl(from, u"dashboardUrl"_s, setup.dashboardUrl);
    from.texts(u"assignGroups"_s, setup.assignGroups);
    from.texts(u"pushGroups"_s, setup.pushGroups);
    from.finish();
    return setup;
}

std::optional<Error> whyNotVersion(const QJsonValue &value)
{
    const QString key = u"bridgewright"_s;
    const double number = value.toDouble(-1);
    if (value.isUndefined()) {
        return bad(key, Words::tr("This is not a setup file of Bridgewright: “bridgewright” is missing."),
                   Words::tr("Begin it with { \"bridgewright\": 1, …"));
    }
    if (value.isDouble() && number > version) {
        return bad(
            key,
            Words::tr("This setup file is of version %1, made by a newer Bridgewright; this one reads version %2.")
                .arg(number)
                .arg(version),
            Words::tr("Install the newest Bridgewright, then open the file again."));
    }
    // -1 stands for what is no number.
    if (number != version)
        return bad(key, Words::tr("“bridgewright” must be the number %1.").arg(version),
                   Words::tr("Correct the setup file."));
    return std::nullopt;
}

Result<QJsonObject> readJson(const QByteArray &bytes)
{
    QJsonParseError fault;
    const QJsonDocument parsed = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(fault.offset);
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = before.size() - before.lastIndexOf('\n');
        //: %1 is a line number, %2 a column, %3 what the JSON parser says (English).
        return bad({},
                   Words::tr("The setup file is not JSON: line %1, column %2: %3.")
                       .arg(line)
                       .arg(column)
                       .arg(fault.errorString()),
                   Words::tr("Correct it there; a comma or quote is often missing just before."));
    }
    if (!parsed.isObject())
        return bad({}, Words::tr("The setup file must be one JSON object: { … }."),
                   Words::tr("Correct the setup file."));
    return parsed.object();
}

} // namespace

Result<Setup> parse(const QByteArray &bytes, QStringList *said)
{
    if (bytes.size() > maxBytes)
        return bad({}, Words::tr("The file is too big for a setup file."), Words::tr("Choose another file."));
    const bool hasMark = bytes.startsWith("\xef\xbb\xbf"); // some editors on Windows begin a file so
    const Result<QJsonObject> json = readJson(hasMark ? bytes.mid(3) : bytes);
    if (!json)
        return json.error();
    if (const auto why = whyNotVersion(json->value("bridgewright"_L1)))
        return *why;
    QJsonObject rest = *json;
    rest.remove("bridgewright"_L1);
    std::optional<Error> fault;
    QStringList understood;
    SetupReader from(rest, {}, &fault);
    Setup setup;
    from.text(u"name"_s, setup.name);
    if (auto section = from.section(u"okta"_s)) {
        readUnderstood(*section, u"domain"_s, understandOktaDomain, setup.okta.domain, understood);
        section->finish();
    }
    if (const auto section = from.section(u"cloudflare"_s))
        setup.cloudflare = readCloudflare(*section, understood);
    if (const auto section = from.section(u"signIn"_s))
        setup.signIn = readSignIn(*section);
    if (const auto section = from.section(u"scim"_s))
        setup.scim = readScim(*section);
    if (const auto section = from.section(u"dashboardScim"_s))
        setup.dashboardScim = readDashboardScim(*section);
    if (const auto section = from.section(u"configcat"_s))
        setup.configcat = readConfigCat(*section);
    from.finish();
    if (fault)
        return *fault;
    if (said)
        *said += understood;
    return setup;
}

Result<Setup> load(const QString &path, QStringList *said)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error = bad({}, Words::tr("%1 cannot be opened.").arg(QDir::toNativeSeparators(path)),
                          Words::tr("Check the name of the file."));
        error.cause = file.errorString();
        return error;
    }
    return parse(file.read(maxBytes + 1), said);
}

Done save(const Setup &setup, const QString &path)
{
    const QByteArray bytes = QJsonDocument(toJson(setup)).toJson();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return done();
    Error error = bad({}, Words::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)),
                      Words::tr("Choose another folder, or make room on the disk."));
    error.cause = file.errorString();
    return error;
}

} // namespace bw::setup_file
