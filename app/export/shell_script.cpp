#include "app/export/shell_script.h"

#include "app/setup/addresses.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bw {

namespace {

/// In single quotes nothing means anything to the shell but the single quote itself.
QString quoted(const QString &text)
{
    QString inside = text;
    return u'\'' + inside.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString quoted(const QJsonObject &object)
{
    return quoted(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

// clang-format off
const QString functions = uR"SH(
set -eu
: "${OKTA_TOKEN:?an Okta API token}" "${CLOUDFLARE_API_TOKEN:?a Cloudflare API token}" "${CLOUDFLARE_ACCOUNT:?the account id}"

# The tokens go by a pipe: arguments can be seen by every user of this computer.
okta() { # METHOD PATH [BODY]
    printf 'header = "Authorization: SSWS %s"\n' "$OKTA_TOKEN" | curl -sSf -K - -X "$1" "$OKTA$2" \
        -H 'Accept: application/json' -H 'Content-Type: application/json' ${3:+--data "$3"}
}
cloudflare() { # METHOD PATH [BODY]
    printf 'header = "Authorization: Bearer %s"\n' "$CLOUDFLARE_API_TOKEN" | curl -sSf -K - -X "$1" \
        "$API/accounts/$CLOUDFLARE_ACCOUNT$2" -H 'Content-Type: application/json' ${3:+--data "$3"}
}
group() { # NAME: its id
    okta GET "/api/v1/groups?limit=200&q=$(jq -rn --arg q "$1" '$q|@uri')" |
        jq -er --arg name "$1" 'first(.[] | select(.profile.name == $name)).id'
}
assign() { # APP NAME
    okta PUT "/api/v1/apps/$1/groups/$(group "$2")" '{}' >/dev/null
}
push() { # APP NAME
    id=$(group "$2")
    okta GET "/api/v1/apps/$1/group-push/mappings?sourceGroupId=$id" | jq -e 'length > 0' >/dev/null ||
        okta POST "/api/v1/apps/$1/group-push/mappings" \
            "$(jq -n --arg id "$id" --arg name "$2" '{sourceGroupId: $id, status: "ACTIVE", targetGroupName: $name}')" >/dev/null
}
)SH"_s;

const QString connectionByHand = uR"SH(if ! okta GET "/api/v1/apps/$scim" | jq -e '.features | index("PUSH_NEW_USERS")' >/dev/null; then
    echo "By hand now: connect provisioning of app $scim in the Okta Admin Console, then run this again." >&2
    printf '%s' "$provider" | jq -r '
        "SCIM base URL: " + (.scim_config.scim_base_url // "see the identity provider in Cloudflare One"),
        "SCIM token: " + (.scim_config.secret // "shown once; regenerate it in Cloudflare One")' >&2
    exit 4
fi)SH"_s;
// clang-format on

QJsonObject hiddenIcons()
{
    return {{u"autoSubmitToolbar"_s, false}, {u"hide"_s, QJsonObject{{u"iOS"_s, true}, {u"web"_s, true}}}};
}

QJsonObject userNames(const QString &pattern)
{
    return {{u"template"_s, pattern}, {u"type"_s, u"BUILT_IN"_s}};
}

class Script
{
public:
    explicit Script(const ExportInput &input) : m_input(input), m_setup(input.setup) {}

    QByteArray all()
    {
        add(u"#!/bin/sh"_s);
        add(u"# %1: written by Bridgewright on %2. Needs curl and jq."_s.arg(m_setup.name.simplified(),
                                                                             m_input.when.toString(Qt::ISODate)));
        if (m_setup.cloudflare && !m_setup.cloudflare->account.isEmpty())
            add(u"CLOUDFLARE_ACCOUNT=${CLOUDFLARE_ACCOUNT:-%1}"_s.arg(m_setup.cloudflare->account));
        m_text += functions.mid(1);
        add(u"OKTA="_s + quoted(oktaUrl(m_setup.okta.domain).toString()));
        if (m_setup.cloudflare)
            add(u"API=%1"_s.arg(quoted(m_setup.cloudflare->apiUrl)));
        if (m_setup.signIn && m_setup.signIn->method == SignInMethod::Oidc)
            signIn();
        else if (m_setup.signIn && m_setup.signIn->method == SignInMethod::OidcCatalog)
            catalogueSignIn();
        else if (m_setup.signIn)
            notWritten(u"the sign-in app of this method"_s);
        if (m_setup.signIn && m_setup.signIn->shareRiskScores)
            notWritten(u"sharing of risk scores"_s);
        if (m_setup.signIn && !m_setup.signIn->authorizationServer.isEmpty())
            notWritten(u"the authorization server and its claims"_s);
        if (m_setup.scim && !m_setup.scim->oneApp)
            scim();
        else if (m_setup.scim)
            notWritten(u"provisioning by the sign-in app"_s);
        if (m_setup.dashboardScim)
            notWritten(u"dashboard SCIM"_s);
        if (m_setup.configcat)
            notWritten(u"ConfigCat"_s);
        byHand();
        return m_text.toUtf8();
    }

private:
    void add(const QString &line) { m_text += line + u'\n'; }
    void notWritten(const QString &what) { add(u"\necho %1 >&2"_s.arg(quoted(u"Not in this script: "_s + what))); }

    void signIn()
    {
        const SignInSetup &signIn = *m_setup.signIn;
        const QString callback = callbackUrl(m_setup.cloudflare->team);
        const QJsonObject credentials{{u"autoKeyRotation"_s, true},
                                      {u"pkce_required"_s, signIn.pkce},
                                      {u"token_endpoint_auth_method"_s, u"client_secret_basic"_s}};
        const QJsonObject client{{u"application_type"_s, u"web"_s},
                                 {u"redirect_uris"_s, QJsonArray{callback}},
                                 {u"response_types"_s, QJsonArray{u"code"_s}},
                                 {u"grant_types"_s, QJsonArray{u"authorization_code"_s}}};
        const QJsonObject app{{u"name"_s, u"oidc_client"_s},
                              {u"label"_s, signIn.appLabel},
                              {u"signOnMode"_s, u"OPENID_CONNECT"_s},
                              {u"credentials"_s, QJsonObject{{u"oauthClient"_s, credentials},
                                                             {u"userNameTemplate"_s, userNames(u"${source.login}"_s)}}},
                              {u"settings"_s, QJsonObject{{u"oauthClient"_s, client}}},
                              {u"visibility"_s, hiddenIcons()}};
        add(u"\n# The sign-in app in Okta, known by its redirect URI."_s);
        add(u"callback=%1"_s.arg(quoted(callback)));
        add(u"app=$(okta GET '/api/v1/apps?limit=200&filter=name+eq+%22oidc_client%22' |\n"
            "    jq -r --arg uri \"$callback\" 'first(.[] | select(.settings.oauthClient.redirect_uris | index($uri))).id // empty')"_s);
        add(u"[ -n \"$app\" ] || app=$(okta POST /api/v1/apps %1 | jq -er .id)"_s.arg(quoted(app)));
        readSecret();
        const QJsonObject claim{{u"valueType"_s, u"GROUPS"_s},
                                {u"groupFilterType"_s, u"REGEX"_s},
                                {u"issuerMode"_s, u"ORG_URL"_s},
                                {u"name"_s, u"groups"_s},
                                {u"value"_s, signIn.groupsFilter}};
        add(u"# The groups claim has no public endpoint; this is the one that Okta's Terraform provider uses."_s);
        add(u"okta POST \"/api/v1/internal/apps/$app/settings/oauth/idToken\" %1 >/dev/null"_s.arg(quoted(claim)));
        assignAndConnect();
    }

    void readSecret()
    {
        add(u"secret=$(okta GET \"/api/v1/apps/$app/credentials/secrets\" | jq -er 'first(.[] | select(.status == \"ACTIVE\")).client_secret')"_s);
    }

    void assignAndConnect()
    {
        for (const QString &group : m_setup.signIn->assignGroups)
            add(u"assign \"$app\" %1"_s.arg(quoted(group)));
        identityProvider();
    }

    void catalogueSignIn()
    {
        const QString key = u"integrator-8026030_cloudflareone_1"_s;
        const QString team = m_setup.cloudflare->team;
        const QJsonObject app{{u"name"_s, key},
                              {u"label"_s, m_setup.signIn->appLabel},
                              {u"signOnMode"_s, u"OPENID_CONNECT"_s},
                              {u"settings"_s, QJsonObject{{u"app"_s, QJsonObject{{u"team_domain"_s, team}}}}}};
        add(u"\n# The app “Cloudflare One” of Okta's catalogue, known by its team domain."_s);
        add(u"app=$(okta GET '/api/v1/apps?limit=200&filter=name+eq+%22%1%22' |\n"
            "    jq -r --arg team %2 'first(.[] | select(.settings.app.team_domain == $team)).id // empty')"_s.arg(
                key, quoted(team)));
        add(u"[ -n \"$app\" ] || app=$(okta POST /api/v1/apps %1 | jq -er .id)"_s.arg(quoted(app)));
        readSecret();
        assignAndConnect();
    }

    void identityProvider()
    {
        const SignInSetup &signIn = *m_setup.signIn;
        const QString account = oktaUrl(m_setup.okta.domain).toString();
        QJsonObject config{{u"okta_account"_s, account}, {u"pkce_enabled"_s, signIn.pkce}};
        if (!signIn.emailClaim.isEmpty())
            config.insert("email_claim_name"_L1, signIn.emailClaim);
        if (!signIn.authorizationServer.isEmpty())
            config.insert("authorization_server_id"_L1, signIn.authorizationServer);
        if (!signIn.claims.isEmpty())
            config.insert("claims"_L1, QJsonArray::fromStringList(signIn.claims));
        QJsonObject body{{u"name"_s, signIn.name}, {u"type"_s, u"okta"_s}, {u"config"_s, config}};
        if (m_setup.scim) {
            const QString update = m_setup.scim->identityUpdate == IdentityUpdate::Automatic ? u"automatic"_s
                                   : m_setup.scim->identityUpdate == IdentityUpdate::Reauth  ? u"reauth"_s
                                                                                             : u"no_action"_s;
            body.insert("scim_config"_L1, QJsonObject{{u"enabled"_s, true},
                                                      {u"user_deprovision"_s, m_setup.scim->userDeprovision},
                                                      {u"seat_deprovision"_s, m_setup.scim->seatDeprovision},
                                                      {u"identity_update_behavior"_s, update}});
        }
        add(u"\n# The identity provider in Cloudflare, known by its Okta account and client id."_s);
        add(u"provider=$(cloudflare GET '/access/identity_providers?per_page=200' | jq -c --arg app \"$app\" --arg "
            u"account %1 \\\n"
            "    'first(.result[] | select(.type == \"okta\" and .config.client_id == $app and .config.okta_account == $account)) // empty')"_s
                .arg(quoted(account)));
        add(u"[ -n \"$provider\" ] || provider=$(cloudflare POST /access/identity_providers \\\n"
            "    \"$(jq -n --argjson body %1 --arg app \"$app\" --arg secret \"$secret\" '$body | .config += {client_id: $app, client_secret: $secret}')\" | jq -c .result)"_s
                .arg(quoted(body)));
    }

    void scim()
    {
        const ScimSetup &wanted = *m_setup.scim;
        const QString pattern = wanted.userName == UserNameFormat::Email ? u"${source.email}"_s : u"${source.login}"_s;
        const QJsonObject app{{u"name"_s, u"scim2headerauth"_s},
                              {u"label"_s, wanted.appLabel},
                              {u"signOnMode"_s, u"SAML_2_0"_s},
                              {u"credentials"_s, QJsonObject{{u"userNameTemplate"_s, userNames(pattern)}}},
                              {u"visibility"_s, hiddenIcons()}};
        add(u"\n# The provisioning app in Okta."_s);
        add(u"scim=$(okta GET '/api/v1/apps?limit=200&filter=name+eq+%22scim2headerauth%22' |\n"
            "    jq -r --arg label %1 'first(.[] | select(.label == $label)).id // empty')"_s.arg(
                quoted(wanted.appLabel)));
        add(u"[ -n \"$scim\" ] || scim=$(okta POST /api/v1/apps %1 | jq -er .id)"_s.arg(quoted(app)));
        add(connectionByHand);
        for (const QString &group : wanted.assignGroups)
            add(u"assign \"$scim\" %1"_s.arg(quoted(group)));
        for (const QString &group : wanted.pushGroups)
            add(u"push \"$scim\" %1"_s.arg(quoted(group)));
    }

    void byHand()
    {
        for (const Card &card : m_input.cards) {
            add(u"\n# By hand: %1 (%2)"_s.arg(card.title.simplified(), card.where.simplified()));
            for (const QString &action : card.actions)
                add(u"#  - "_s + action.simplified());
        }
    }

    const ExportInput &m_input;
    const Setup &m_setup;
    QString m_text;
};

} // namespace

QByteArray shellScript(const ExportInput &input)
{
    return Script(input).all();
}

} // namespace bw
