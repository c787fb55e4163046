#include "app/targets/cloudflare/provider_wish.h"

#include "app/setup/addresses.h"
#include "app/setup/setup_words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
QJsonObject scimConfig(const ScimSetup &setup)
{
    QJsonObject scim;
    scim.insert(u"enabled"_s, true);
    scim.insert(u"user_deprovision"_s, setup.userDeprovision);
    // Cloudflare API: "cannot be enabled unless user_deprovision is also enabled".
    scim.insert(u"seat_deprovision"_s, setup.seatDeprovision && setup.userDeprovision);
    scim.insert(u"identity_update_behavior"_s, setup_words::identityUpdates[int(setup.identityUpdate)]);
    return scim;
}
} // namespace

ProviderWish oktaWish(const Setup &setup, const oidc::Client *client)
{
    const SignInSetup &signIn = *setup.signIn;
    ProviderWish wish;
    wish.type = u"okta"_s;
    wish.name = signIn.name;
    wish.identity = QStringList{u"okta_account"_s, u"client_id"_s};
    const QUrl account = client ? client->provider : oktaUrl(setup.okta.domain);
    wish.config.insert(u"okta_account"_s, account.toString(QUrl::StripTrailingSlash));
    wish.config.insert(u"pkce_enabled"_s, client ? client->pkce : signIn.pkce);
    wish.config.insert(u"email_claim_name"_s, signIn.emailClaim);
    // A server that is only named so far has its id in time for the change; until then the plan shows the name.
    const QString server =
        client && !client->authorizationServer.isEmpty() ? client->authorizationServer : signIn.authorizationServer;
    wish.config.insert(u"authorization_server_id"_s, server);
    wish.config.insert(u"claims"_s, QJsonArray::fromStringList(signIn.claims));
    if (client) {
        wish.config.insert(u"client_id"_s, client->id);
        if (!client->isRefused)
            wish.clientSecret = client->secret;
        wish.isSecretReplaced = client->isReplaced;
    }
    wish.isWhole = client && (signIn.authorizationServer.isEmpty() || !client->authorizationServer.isEmpty());
    if (setup.scim)
        wish.scim = scimConfig(*setup.scim);
    return wish;
}

ProviderWish samlWish(const Setup &setup, const saml::Metadata *metadata)
{
    const SignInSetup &signIn = *setup.signIn;
    ProviderWish wish;
    wish.type = u"saml"_s;
    wish.name = signIn.name;
    wish.identity = QStringList{u"issuer_url"_s};
    wish.isWhole = metadata != nullptr;
    // Only an attribute of the name "groups" is taken for groups, and each one that is asked for must be sent
    // (Cloudflare Docs, Generic SAML).
    const QString email = signIn.emailClaim.isEmpty() ? u"email"_s : signIn.emailClaim;
    const QStringList attributes = QStringList{email, u"groups"_s} + signIn.claims;
    wish.config.insert(u"attributes"_s, QJsonArray::fromStringList(attributes));
    wish.config.insert(u"email_attribute_name"_s, email);
    wish.config.insert(u"sign_request"_s, true);
    if (metadata) {
        QJsonArray certificates;
        for (const QSslCertificate &certificate : metadata->signingCertificates)
            certificates.append(saml::pem(certificate));
        wish.config.insert(u"issuer_url"_s, metadata->entityId);
        wish.config.insert(u"sso_target_url"_s, metadata->signOnUrl().toString(QUrl::FullyEncoded));
        wish.config.insert(u"idp_public_certs"_s, certificates);
    }
    if (setup.scim)
        wish.scim = scimConfig(*setup.scim);
    return wish;
}

} // namespace bw::cloudflare
