#include "app/export/idp_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bw {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::IdentityProviderJson)
};

// QJsonObject sorts its keys; the documents do not.
const QStringList documentsOrder = {u"config"_s,       u"client_id"_s, u"client_secret"_s,
                                    u"okta_account"_s, u"type"_s,      u"name"_s};

QStringList inDocumentsOrder(const QStringList &keys)
{
    QStringList ordered;
    for (const QString &key : documentsOrder) {
        if (keys.contains(key))
            ordered << key;
    }
    for (const QString &key : keys) {
        if (!ordered.contains(key))
            ordered << key;
    }
    return ordered;
}

QByteArray scalar(const QJsonValue &value)
{
    const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return inArray.mid(1, inArray.size() - 2);
}

QByteArray written(const QJsonValue &value, int depth)
{
    const QByteArray inner((depth + 1) * 2, ' ');
    QByteArrayList members;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : inDocumentsOrder(object.keys()))
            members << inner + scalar(key) + ": " + written(object.value(key), depth + 1);
    } else if (value.isArray()) {
        for (const QJsonValue &member : value.toArray())
            members << inner + written(member, depth + 1);
    } else {
        return scalar(value);
    }
    const QByteArray brackets = value.isObject() ? "{}" : "[]";
    if (members.isEmpty())
        return brackets;
    return brackets.first(1) + '\n' + members.join(",\n") + '\n' + QByteArray(depth * 2, ' ') + brackets.last(1);
}

Error unknown(const QString &message, const QString &action)
{
    return {.kind = Error::Kind::NotFound, .message = message, .action = action};
}
} // namespace

Result<QByteArray> identityProviderJson(const IdentityProviderFacts &facts, bool withSecrets)
{
    QJsonObject config = facts.config;
    config.remove("redirect_url"_L1); // told by the API, not taken by it
    const bool hasSecret = config.contains("client_id"_L1);
    const bool hasToken = facts.usesOktaApiToken();
    if (withSecrets && hasSecret && facts.clientSecret.isEmpty())
        return unknown(Words::tr("The client secret is not known on this computer."),
                       Words::tr("Copy it from the app in the Okta Admin Console, or export without secrets: it stands "
                                 "on the tab General, and for the app of the catalogue on Sign On."));
    if (withSecrets && hasToken && facts.oktaApiToken.isEmpty())
        return unknown(Words::tr("The Okta API token for Cloudflare is not known on this computer."),
                       //: %1 is the name of an environment variable
                       Words::tr("Give it in %1, or export without secrets.")
                           .arg("BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE"_L1));
    const auto shown = [withSecrets](const Secret &secret, const QString &placeholder) {
        return withSecrets ? QString::fromUtf8(secret.reveal()) : placeholder;
    };
    if (hasSecret)
        config.insert("client_secret"_L1, shown(facts.clientSecret, u"<your client secret>"_s));
    config.remove("api_token"_L1);
    if (hasToken)
        config.insert("api_token"_L1, shown(facts.oktaApiToken, u"<your Okta API token>"_s));
    const QJsonObject whole{{u"config"_s, config}, {u"type"_s, facts.type}, {u"name"_s, facts.name}};
    return written(whole, 0) + '\n';
}

} // namespace bw
