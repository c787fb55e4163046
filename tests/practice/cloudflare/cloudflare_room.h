#pragma once

#include "app/practice/cloudflare/cloudflare_tenant.h"
#include "app/practice/cloudflare/permissions.h"
#include "tests/practice/http_probe.h"

#include <QJsonArray>

/// A started tenant and a client of its API.
class CloudflareRoom
{
public:
    bw::practice::CloudflareTenant tenant;

    CloudflareRoom() { QVERIFY(tenant.start()); }

    Answer ask(const QByteArray &verb, const QString &path, const QByteArray &token, const QByteArray &body = {}) const
    {
        HttpProbe probe;
        if (!token.isEmpty())
            probe.headers = {{"Authorization", "Bearer " + token}};
        return probe.ask(verb, tenant.apiUrl() + path, body);
    }
    [[nodiscard]] Answer get(const QString &path) const { return ask("GET", path, tenant.accountToken()); }
    Answer send(const QByteArray &verb, const QString &path, const QJsonObject &body = {}) const
    {
        return ask(verb, path, tenant.accountToken(), QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    /// Below the first account.
    [[nodiscard]] QString at(const QString &path) const
    {
        return QStringLiteral("/accounts/") + tenant.accountId() + path;
    }
    [[nodiscard]] QString providers() const { return at(QStringLiteral("/access/identity_providers")); }

    /// A body for an identity provider of type okta that is right in all parts.
    static QJsonObject oktaProvider(bool scim)
    {
        using namespace Qt::StringLiterals;
        QJsonObject body{{u"name"_s, u"Okta"_s},
                         {u"type"_s, u"okta"_s},
                         {u"config"_s, QJsonObject{{u"client_id"_s, u"0oabucvyc38HLL1ef0h7"_s},
                                                   {u"client_secret"_s, u"shh"_s},
                                                   {u"okta_account"_s, u"https://acme.okta.com"_s},
                                                   {u"pkce_enabled"_s, true}}}};
        if (scim)
            body.insert(u"scim_config"_s, QJsonObject{{u"enabled"_s, true},
                                                      {u"user_deprovision"_s, true},
                                                      {u"seat_deprovision"_s, false},
                                                      {u"identity_update_behavior"_s, u"automatic"_s}});
        return body;
    }
    /// The result of making one.
    QJsonObject made(const QJsonObject &body) const
    {
        return send("POST", providers(), body).object().value(QStringLiteral("result")).toObject();
    }
};

inline QJsonObject resultOf(const Answer &answer)
{
    return answer.object().value(QStringLiteral("result")).toObject();
}

inline QJsonArray listOf(const Answer &answer)
{
    return answer.object().value(QStringLiteral("result")).toArray();
}

/// The first error of an envelope.
inline QJsonObject errorOf(const Answer &answer)
{
    return answer.object().value(QStringLiteral("errors")).toArray().at(0).toObject();
}

inline int codeOf(const Answer &answer)
{
    return errorOf(answer).value(QStringLiteral("code")).toInt();
}
