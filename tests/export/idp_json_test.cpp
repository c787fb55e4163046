#include "app/export/idp_json.h"
#include "app/export/request_log.h"
#include "app/export/write_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace Qt::StringLiterals;

namespace {
const QByteArray password = "client-secret-of-the-practice-app-42"_ba;

IdentityProviderFacts oktaFacts()
{
    return {.id = u"f174e90a-fafe-4643-bbbc-4a0ed4fc8415"_s,
            .name = u"my example idp"_s,
            .type = u"okta"_s,
            .config = {{u"okta_account"_s, u"https://dev-abc123.oktapreview.com"_s},
                       {u"client_id"_s, u"<your client id>"_s}},
            .clientSecret = Secret(password)};
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}
} // namespace

class IdpJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Cloudflare One docs, Identity providers › Okta, "Example API Configuration".
    void isTheDocumentsExampleToTheLetter()
    {
        const Result<QByteArray> json = identityProviderJson(oktaFacts(), false);
        QVERIFY(json);
        const QByteArray example = "{\n"
                                   "  \"config\": {\n"
                                   "    \"client_id\": \"<your client id>\",\n"
                                   "    \"client_secret\": \"<your client secret>\",\n"
                                   "    \"okta_account\": \"https://dev-abc123.oktapreview.com\"\n"
                                   "  },\n"
                                   "  \"type\": \"okta\",\n"
                                   "  \"name\": \"my example idp\"\n"
                                   "}\n"_ba;
        QCOMPARE(*json, example);
    }

    void optionsFollowInTheConfig()
    {
        IdentityProviderFacts facts = oktaFacts();
        facts.name = u"Acme \"Ops\" ü"_s;
        facts.config.insert("claims"_L1, QJsonArray{u"groups"_s, u"department"_s});
        facts.config.insert("pkce_enabled"_L1, true);
        facts.config.insert("email_claim_name"_L1, u"mail"_s);
        facts.config.insert("redirect_url"_L1, u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s);
        const Result<QByteArray> json = identityProviderJson(facts, false);
        const QJsonObject whole = parsed(*json);
        QCOMPARE(whole.keys(), QStringList({u"config"_s, u"name"_s, u"type"_s}));
        QCOMPARE(whole.value("name"_L1), QJsonValue(facts.name));
        const QJsonObject config = whole.value("config"_L1).toObject();
        QCOMPARE(config.value("claims"_L1).toArray().size(), 2);
        QCOMPARE(config.value("pkce_enabled"_L1), QJsonValue(true));
        QVERIFY(!config.contains("redirect_url"_L1));
        QVERIFY(json->indexOf("okta_account") < json->indexOf("claims"));
    }

    void theSecretOnlyWhenAsked()
    {
        const Result<QByteArray> without = identityProviderJson(oktaFacts(), false);
        QVERIFY(!without->contains(password));
        const Result<QByteArray> with = identityProviderJson(oktaFacts(), true);
        QCOMPARE(parsed(*with).value("config"_L1).toObject().value("client_secret"_L1),
                 QJsonValue(QString::fromUtf8(password)));
    }

    void anUnknownSecretIsNoEmptySecret()
    {
        IdentityProviderFacts facts = oktaFacts();
        facts.clientSecret = Secret();
        const Result<QByteArray> json = identityProviderJson(facts, true);
        QVERIFY(!json);
        QCOMPARE(json.error().kind, Error::Kind::NotFound);
        // Where it stands depends on the kind of app, and the login method does not tell which it is.
        const QString action = json.error().action;
        QVERIFY2(action.contains(u"on the tab General"_s), qPrintable(action));
        QVERIFY2(action.contains(u"for the app of the catalogue on Sign On"_s), qPrintable(action));
    }

    /// Cloudflare never shows it, so the answer of the API does not tell whether it is there.
    void theOktaApiTokenHasItsPlace()
    {
        const QByteArray token = "00-the-token-for-cloudflare"_ba;
        const auto shown = [](const IdentityProviderFacts &facts, bool withSecrets) {
            const Result<QByteArray> json = identityProviderJson(facts, withSecrets);
            return json ? parsed(*json)["config"_L1]["api_token"_L1].toString() : json.error().message;
        };
        IdentityProviderFacts facts = oktaFacts();
        QCOMPARE(shown(facts, true), QString());
        facts.oktaApiToken = Secret(token);
        QCOMPARE(shown(facts, false), u"<your Okta API token>"_s);
        QVERIFY(!identityProviderJson(facts, false)->contains(token));
        QCOMPARE(shown(facts, true), QString::fromUtf8(token));
        facts.type = u"saml"_s;
        QCOMPARE(shown(facts, true), QString());

        facts = oktaFacts();
        facts.config.insert(u"api_token"_s, u"**********"_s);
        QCOMPARE(shown(facts, false), u"<your Okta API token>"_s);
        const Result<QByteArray> unknown = identityProviderJson(facts, true);
        QVERIFY(!unknown && unknown.error().action.contains("BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE"_L1));
    }

    void samlHasNoClientSecret()
    {
        const IdentityProviderFacts facts{
            .name = u"Okta SAML"_s,
            .type = u"saml"_s,
            .config = {{u"issuer_url"_s, u"http://www.okta.com/exk1"_s}, {u"idp_public_certs"_s, QJsonArray()}}};
        const Result<QByteArray> json = identityProviderJson(facts, true);
        QVERIFY(json);
        QVERIFY(!parsed(*json).value("config"_L1).toObject().contains("client_secret"_L1));
        QCOMPARE(parsed(*json).value("type"_L1), QJsonValue(u"saml"_s));
    }

    void aPrivateFileIsPrivate()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"idp.json"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadOther));
        old.close();
        QVERIFY(writeFile(path, "x"_ba, FileReaders::OwnerOnly));
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
        QVERIFY(QFileInfo(path).permissions() & QFileDevice::WriteOwner);
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        const Done written = writeFile(folder.filePath(u"missing/idp.json"_s), "x"_ba, FileReaders::AsUsual);
        QVERIFY(!written);
        QVERIFY(written.error().message.contains("missing"_L1));
        QVERIFY(!writeFile(folder.path(), "x"_ba, FileReaders::AsUsual));
    }

    void aLogLineHoldsAllButSecrets()
    {
        const Secret living(password);
        const QString line = requestLogLine({.time = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC),
                                             .vendor = u"okta"_s,
                                             .verb = u"POST"_s,
                                             .path = u"/api/v1/apps?q="_s + QString::fromUtf8(password),
                                             .status = 201,
                                             .duration = std::chrono::milliseconds(35),
                                             .requestId = u"req-77"_s});
        for (const QString &part :
             {u"2026-11-23T10:00:00"_s, u"okta"_s, u"POST"_s, u"/api/v1/apps"_s, u"201"_s, u"35 ms"_s, u"req-77"_s})
            QVERIFY2(line.contains(part), qPrintable(line));
        QVERIFY(!line.contains(QString::fromUtf8(password)));
    }
};

QTEST_GUILESS_MAIN(IdpJsonTest)
#include "idp_json_test.moc"
