#include "app/practice/cloudflare/provider_form.h"

#include "app/practice/html.h"

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {
struct Entry
{
    QString label;
    QString key; ///< in the config, and of the field
    enum class Kind { Text, Hidden, List, Lines, Switch } kind = Kind::Text;
};

QList<Entry> entriesFor(const QString &type)
{
    using enum Entry::Kind;
    if (type == u"okta"_s)
        return {{u"App ID"_s, u"client_id"_s},
                {u"Client secret"_s, u"client_secret"_s, Hidden},
                {u"Okta account URL"_s, u"okta_account"_s},
                {u"Authorization Server ID"_s, u"authorization_server_id"_s},
                {u"Email claim"_s, u"email_claim_name"_s},
                {u"OIDC Claims"_s, u"claims"_s, List},
                {u"PKCE"_s, u"pkce_enabled"_s, Switch}};
    if (type == u"saml"_s)
        return {{u"Single Sign On URL"_s, u"sso_target_url"_s},
                {u"Issuer ID"_s, u"issuer_url"_s},
                {u"Signing Certificate"_s, u"idp_public_certs"_s, Lines},
                {u"SAML attributes"_s, u"attributes"_s, List},
                {u"Email attribute name"_s, u"email_attribute_name"_s},
                {u"Sign SAML authentication request"_s, u"sign_request"_s, Switch}};
    return {};
}

const QList<html::Choice> updates{{u"automatic"_s, u"Automatic identity updates"_s},
                                  {u"reauth"_s, u"Group membership change reauthentication"_s},
                                  {u"no_action"_s, u"No action"_s}};

struct ScimSwitch
{
    QString label;
    QString name;
    bool IdentityProvider::*on;
};

const QList<ScimSwitch> scimSwitches{
    {u"Enable SCIM"_s, u"scimEnabled"_s, &IdentityProvider::scimEnabled},
    {u"Enable user deprovisioning"_s, u"userDeprovision"_s, &IdentityProvider::userDeprovision},
    {u"Remove user seat on deprovision"_s, u"seatDeprovision"_s, &IdentityProvider::seatDeprovision}};

QString joined(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &one : list.toArray())
        texts << one.toString();
    return texts.join(u", "_s);
}

QString fieldOf(const Entry &entry, const QJsonValue &value)
{
    switch (entry.kind) {
    case Entry::Kind::Text:
        return html::input(entry.label, entry.key, value.toString());
    case Entry::Kind::Hidden:
        return html::input(entry.label, entry.key, {}, u"password"_s);
    case Entry::Kind::List:
        return html::input(entry.label, entry.key, joined(value));
    case Entry::Kind::Lines:
        return html::input(entry.label, entry.key, {});
    case Entry::Kind::Switch:
        return html::checkbox(entry.label, entry.key, value.toBool());
    }
    Q_UNREACHABLE();
}

QJsonArray listFrom(const QString &text)
{
    QJsonArray list;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts))
        list.append(one.trimmed());
    return list;
}

void take(QJsonObject &config, const Entry &entry, const QString &entered)
{
    if (entered.isEmpty())
        return;
    if (entry.kind == Entry::Kind::List)
        config.insert(entry.key, listFrom(entered));
    else if (entry.kind == Entry::Kind::Lines)
        config.insert(entry.key, QJsonArray{entered});
    else
        config.insert(entry.key, entered);
}
} // namespace

QString formOf(const IdentityProvider &provider)
{
    // Switches that are off are not sent; this tells that they were there.
    QString fields = u"<input type=\"hidden\" name=\"switches\" value=\"shown\">\n"_s;
    fields += html::input(u"Name"_s, u"name"_s, provider.name);
    for (const Entry &entry : entriesFor(provider.type))
        fields += fieldOf(entry, provider.config.value(entry.key));
    if (provider.type == u"okta"_s)
        fields += html::input(u"Okta API token"_s, u"apiToken"_s, {}, u"password"_s);
    if (!provider.canScim)
        return fields;
    for (const ScimSwitch &one : scimSwitches)
        fields += html::checkbox(one.label, one.name, provider.*one.on);
    return fields + html::select(u"SCIM identity update behavior"_s, u"identityUpdate"_s, updates,
                                 provider.identityUpdate);
}

void takeForm(IdentityProvider &provider, const QHash<QString, QString> &form)
{
    if (const QString name = form.value(u"name"_s).trimmed(); !name.isEmpty())
        provider.name = name;
    if (const QString token = form.value(u"apiToken"_s).trimmed(); !token.isEmpty())
        provider.oktaApiToken = token.toUtf8();
    const bool hasSwitches = form.contains(u"switches"_s);
    for (const Entry &entry : entriesFor(provider.type)) {
        if (entry.kind != Entry::Kind::Switch)
            take(provider.config, entry, form.value(entry.key).trimmed());
        else if (hasSwitches && (form.contains(entry.key) || provider.config.contains(entry.key)))
            provider.config.insert(entry.key, form.contains(entry.key));
    }
    const bool wasOn = provider.scimEnabled;
    for (const ScimSwitch &one : hasSwitches && provider.canScim ? scimSwitches : QList<ScimSwitch>())
        provider.*one.on = form.contains(one.name);
    if (provider.scimEnabled && !wasOn)
        provider.scimSecret = newScimSecret();
    // A person chooses by the label, and sends what stands behind it.
    for (const html::Choice &choice : updates) {
        if (const QString chosen = form.value(u"identityUpdate"_s); chosen == choice.value || chosen == choice.label)
            provider.identityUpdate = choice.value;
    }
}

} // namespace bw::practice::cloudflare
