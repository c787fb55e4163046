#include "app/targets/cloudflare/provider_card.h"

#include "app/byhand/card_library.h"
#include "app/net/json.h"
#include "app/targets/cloudflare/links.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
/// How the dashboard calls the members of the API's body. Its labels are not translated.
const QHash<QString, QString> &labels()
{
    static const QHash<QString, QString> all{
        {u"name"_s, u"Name"_s},
        {u"client_id"_s, u"App ID"_s},
        {u"client_secret"_s, u"Client secret"_s},
        {u"okta_account"_s, u"Okta account URL"_s},
        {u"authorization_server_id"_s, u"Authorization Server ID"_s},
        {u"email_claim_name"_s, u"Email claim"_s},
        {u"claims"_s, u"OIDC Claims"_s},
        {u"pkce_enabled"_s, u"PKCE"_s},
        {u"sso_target_url"_s, u"Single Sign On URL"_s},
        {u"issuer_url"_s, u"Issuer ID"_s},
        {u"idp_public_certs"_s, u"Signing Certificate"_s},
        {u"attributes"_s, u"SAML attributes"_s},
        {u"email_attribute_name"_s, u"Email attribute name"_s},
        {u"sign_request"_s, u"Sign SAML authentication request"_s},
        {u"scim_config.enabled"_s, u"Enable SCIM"_s},
        {u"scim_config.user_deprovision"_s, u"Enable user deprovisioning"_s},
        {u"scim_config.seat_deprovision"_s, u"Remove user seat on deprovision"_s},
        {u"scim_config.identity_update_behavior"_s, u"SCIM identity update behavior"_s}};
    return all;
}

QString updateLabel(const QString &behaviour)
{
    if (behaviour == "automatic"_L1)
        return u"Automatic identity updates"_s;
    return behaviour == "reauth"_L1 ? u"Group membership change reauthentication"_s : u"No action"_s;
}

QJsonValue wantedOf(const ProviderWish &wish, const QString &field)
{
    static const QString prefix = u"scim_config."_s;
    if (field == "name"_L1)
        return wish.name;
    if (field.startsWith(prefix))
        return wish.scim.value_or(QJsonObject()).value(field.mid(prefix.size()));
    return wish.config.value(field);
}

/// What is to be done in the form, sorted by how it is done.
struct Form
{
    QStringList fields, on, off;
    QString update;
    QList<CardValue> values;

    void take(const ProviderWish &wish, const QString &field);
};

void Form::take(const ProviderWish &wish, const QString &field)
{
    const QString label = labels().value(field);
    if (label.isEmpty())
        return;
    const QJsonValue wanted = wantedOf(wish, field);
    if (wanted.isBool()) {
        (wanted.toBool() ? on : off) << label;
        values << CardValue{label, wanted.toBool() ? u"on"_s : u"off"_s, {}};
    } else if (field == "scim_config.identity_update_behavior"_L1) {
        update = updateLabel(wanted.toString());
        values << CardValue{label, update, {}};
    } else {
        const QString text = wanted.isArray() ? json::texts(wanted.toArray()).join(u", "_s) : wanted.toString();
        const bool isSecret = field == "client_secret"_L1;
        fields << label;
        values << CardValue{label, isSecret ? QString() : text, isSecret ? wish.clientSecret : Secret()};
    }
}

int beyondOne(const QStringList &all)
{
    return int(std::max<qsizetype>(0, all.size() - 1));
}
} // namespace

std::optional<Card> providerCard(const ProviderWish &wish, const IdentityProvider &found,
                                 const QList<FieldDiff> &fields, const QUrl &api)
{
    Form form;
    for (const FieldDiff &field : fields) {
        if (field.comparison == Comparison::Different)
            form.take(wish, field.field);
    }
    const byhand::Fillings fillings{{u"label"_s, found.name},
                                    {u"dashboard"_s, links::dashboardOfCards(api)},
                                    {u"fields"_s, form.fields.join(u", "_s)},
                                    {u"on"_s, form.on.join(u", "_s)},
                                    {u"off"_s, form.off.join(u", "_s)},
                                    {u"update"_s, form.update}};
    Result<Card> card = byhand::card(u"cloudflare-login-method"_s, fillings);
    if (!card)
        return std::nullopt;
    card->values = form.values;
    card->further = beyondOne(form.fields) + beyondOne(form.on) + beyondOne(form.off);
    return *card;
}

} // namespace bw::cloudflare
