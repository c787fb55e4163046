#include "app/export/not_written.h"
#include "app/export/shell_text.h"
#include "app/export/shell_writer.h"
#include "app/setup/addresses.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/cloudflare/provider_wish.h"
#include "app/targets/okta/claims.h"
#include "app/targets/okta/oidc_kind.h"

using namespace Qt::StringLiterals;

namespace bw {

namespace {
// clang-format off
/// Another filter that is there already is not replaced; a token claim of the name does the same.
const QString claimOfGroups = uR"SH(claim=/api/v1/internal/apps/$app/settings/oauth/idToken
claim_by_hand() {
    by_hand "$ADMIN/admin/app/oidc_client/instance/$app/#tab-signon" "Groups claim filter, groups, Matches regex: $filter"
}
there=$(okta GET "$claim") || there={}
case $(printf '%s' "$there" | jq -r --arg filter "$filter" 'if (.value // "") == "" then "none"
    elif .name == "groups" and .groupFilterType == "REGEX" and .value == $filter then "right" else "other" end') in
right) ;;
none)
    federated=$(okta GET "/api/v1/apps/$app/federated-claims" 2>/dev/null) || federated=[]
    printf '%s' "$federated" | jq -e 'any(.name == "groups")' >/dev/null ||
        { [ -n "$body" ] && body=$(printf '%s\n' "$there" "$body" | jq -sc '.[1] + {issuerMode: (.[0].issuerMode // .[1].issuerMode)}') &&
            okta POST "$claim" "$body" >/dev/null; } || claim_by_hand ;;
*) claim_by_hand ;;
esac)SH"_s;
// clang-format on
} // namespace

void ShellWriter::signIn()
{
    const SignInSetup &signIn = *m_setup.signIn;
    const bool hasServer = !signIn.authorizationServer.isEmpty();
    if (hasServer)
        authorizationServer();
    switch (signIn.method) {
    case SignInMethod::Oidc:
        oidcApp();
        break;
    case SignInMethod::OidcCatalog:
        catalogueOidcApp();
        break;
    case SignInMethod::Saml:
        samlSignIn();
        break;
    }
    if (hasServer)
        admission();
    if (!m_setup.scim || !m_setup.scim->oneApp) { // else they are assigned once provisioning is on
        for (const QString &group : signIn.assignGroups)
            add(u"assign \"$app\" "_s + sh::quoted(group));
    }
    if (signIn.method != SignInMethod::Saml)
        oktaProvider();
    if (signIn.method == SignInMethod::Oidc && signIn.pkce)
        pkce();
    if (signIn.shareRiskScores)
        riskScores();
    if (const QString token = not_written::oktaApiToken(m_input); !token.isEmpty())
        oncePerLoginMethod(token);
}

/// The org's own domain or a custom one, as far as the name tells.
QString ShellWriter::issuerMode() const
{
    return okta::oidc_kind::issuerMode(isOktasOwnDomain(m_setup.okta.domain));
}

void ShellWriter::oidcApp()
{
    const SignInSetup &signIn = *m_setup.signIn;
    const QString callback = callbackUrl(m_setup.cloudflare->team);
    add(u"\n# The sign-in app in Okta, known by its redirect URI."_s);
    set(u"label"_s, signIn.appLabel);
    set(u"callback"_s, callback);
    SignInSetup first = signIn;
    first.pkce = false; // see pkce()
    set(u"body"_s, okta::oidc_kind::customBody(first, callback, issuerMode()));
    add(u"apps=$(rows '/api/v1/apps?limit=200&filter=name+eq+%22oidc_client%22')\n"
        "app=$(app_where '.settings.oauthClient.redirect_uris | index($uri)' --arg uri \"$callback\")\n"
        "fresh=\n"
        "[ -n \"$app\" ] || { app=$(new_app \"$body\") || exit 1; fresh=yes; }"_s);
    clientSecret();
    if (signIn.authorizationServer.isEmpty()) // its tokens hold its own claims
        groupsClaim();
}

void ShellWriter::groupsClaim()
{
    const SignInSetup &signIn = *m_setup.signIn;
    add(u"# The groups claim has no public endpoint; this is the one that Okta's Terraform provider uses."_s);
    set(u"filter"_s, signIn.groupsFilter);
    if (signIn.groupsClaim == GroupsClaim::ByHand)
        set(u"body"_s, QString());
    else
        set(u"body"_s, okta::claims::regexFilter(signIn.groupsFilter, issuerMode()));
    add(claimOfGroups);
}

void ShellWriter::catalogueOidcApp()
{
    const QString &key = okta::oidc_kind::catalogKey;
    const QString label = m_setup.signIn->appLabel;
    const QString team = m_setup.cloudflare->team;
    add(u"\n# The app “Cloudflare One” of Okta's catalogue, known by its team domain."_s);
    set(u"label"_s, label);
    set(u"team"_s, team);
    set(u"callback"_s, callbackUrl(team));
    set(u"body"_s, okta::oidc_kind::catalogBody(*m_setup.signIn, team, key));
    const QString begins = QString::fromLatin1(QUrl::toPercentEncoding(label));
    add(u"for which in 'filter=name+eq+%22"_s + key + u"%22' "_s + sh::quoted(u"q="_s + begins) +
        u"; do\n"
        "    apps=$(rows \"/api/v1/apps?limit=200&$which\")\n"
        "    app=$(app_where '.settings.app.team_domain == $team' --arg team \"$team\")\n"
        "    [ -z \"$app\" ] || break\n"
        "done\n"
        "[ -n \"$app\" ] || app=$(new_app \"$body\") || {\n"
        "    by_hand \"$ADMIN/admin/apps/add-app\" 'Add “Cloudflare One”.' \"Application label: $label\" \"Team "
        "domain: $team\"\n"
        "    exit \"$waits\"\n"
        "}"_s);
    clientSecret();
}

void ShellWriter::oktaProvider()
{
    const SignInSetup &signIn = *m_setup.signIn;
    cloudflare::ProviderWish wish = cloudflare::oktaWish(m_setup, nullptr);
    const bool hasServer = !signIn.authorizationServer.isEmpty();
    wish.config.remove(u"authorization_server_id"_s); // the setup may name it; its id is $server
    const QString server = hasServer ? u" --arg server \"$server\""_s : QString();
    const QString further = hasServer ? u", authorization_server_id: $server"_s : QString();
    set(u"account"_s, wish.config.value("okta_account"_L1).toString());
    provider(wish,
             u"--arg client \"$client\" --arg account \"$account\" '[.[] | select(.type == \"okta\" and "
             u".config.client_id == "
             u"$client and "
             "(.config.okta_account // \"\" | rtrimstr(\"/\") | ascii_downcase) == ($account | ascii_downcase))]"_s,
             u"printf '%s' \"$secret\" | jq -Rs --arg client \"$client\""_s + server +
                 u" '{client_id: $client, client_secret: ."_s + further + u"}'"_s);
    if (!hasServer)
        return;
    const QUrl api(m_setup.cloudflare->apiUrl);
    set(u"page"_s, cloudflare::links::identityProviders(api).toString());
    add(u"printf '%s' \"$provider\" | jq -e --arg server \"$server\" '.config.authorization_server_id == $server' "
        ">/dev/null ||\n"
        "    by_hand \"$page\" \"Edit the login method '$(printf '%s' \"$provider\" | jq -r .name)'.\" \"Authorization "
        "Server ID: $server\""_s);
}

void ShellWriter::provider(const cloudflare::ProviderWish &wish, const QString &condition, const QString &config)
{
    add(u"\n# The login method in Cloudflare, known by what it trusts."_s);
    set(u"body"_s, cloudflare::createBody(wish));
    const bool isAsked = !not_written::oktaApiToken(m_input).isEmpty();
    if (isAsked) // whether this run has made it
        add(u"new="_s);
    add(u"providers=$(results /access/identity_providers 200)\n"
        "provider=$(printf '%s' \"$providers\" | jq -c "_s +
        condition + u" | first // empty')\n[ -n \"$provider\" ] || {\n    body=$("_s + config +
        u" | jq -c --argjson body \"$body\" '. as $known | $body | .config += $known')\n"
        "    made=$(cloudflare POST /access/identity_providers \"$body\")\n"
        "    provider=$(printf '%s' \"$made\" | jq -ec .result) || exit 1\n"_s +
        (isAsked ? u"    new=yes\n}"_s : u"}"_s));
}

} // namespace bw
