#include "app/export/shell_writer.h"

using namespace Qt::StringLiterals;

namespace bw {

namespace {
// clang-format off
/// As the step looks: by the app's own id, else by the link to the app, else by name and redirect URI, where no other app
/// bears that client. A token that may not ask learns nothing, and the client id is the app's id then.
const QString knowingClient = uR"SH(client_of() { # APP: its client id, where Okta's answer may leave that out
    state=$(okta GET "/api/v1/apps/$1") || return
    known=$(printf '%s' "$state" | jq -r '.credentials.oauthClient.client_id // empty') || return 1
    if [ -z "$known" ] && ! okta GET "/oauth2/v1/clients/$1" >/dev/null 2>&1 && answered 404; then
        clients=$(rows "/oauth2/v1/clients?limit=200&q=$(printf '%s' "$state" | jq -r '.label | @uri')" 2>/dev/null) || clients=[]
        known=$(printf '%s' "$clients" | jq -rs --arg app "$1" \
            'first(add[] | select((._links.app.href // "") | endswith("/" + $app)) | .client_id)') || return 1
        if [ -z "$known" ]; then
            known=$(printf '%s\n' "$state" "$clients" | jq -rs --arg callback "$callback" '.[0].label as $label |
                [.[1:] | add[] | select(.client_name == $label and (.redirect_uris // [] | index($callback))) | .client_id] |
                if length == 1 then .[0] else "" end') || return 1
            [ -z "$known" ] || ! okta GET "/api/v1/apps/$known" >/dev/null 2>&1 || known=
        fi
    fi
    echo "${known:-$1}"
})SH"_s;

/// An app that was there keeps what it has; Okta takes PKCE from it either way.
const QString requiringPkce = uR"SH(state=$(okta GET "/api/v1/apps/$app")
required=$(printf '%s' "$state" | jq '.credentials.oauthClient.pkce_required == true')
sent=$(printf '%s' "$provider" | jq '.config.pkce_enabled == true')
case $fresh$sent$required in
yestruefalse)
    body=$(printf '%s' "$state" | jq -c '.credentials.oauthClient.pkce_required = true |
        del(.id, .status, .created, .lastUpdated, .features, .orn, .universalLogout, ._links, ._embedded) | del(.. | nulls)')
    okta PUT "/api/v1/apps/$app" "$body" >/dev/null || exit 1
    ;;
truefalse)
    by_hand "$ADMIN/admin/app/oidc_client/instance/$app/#tab-general" \
        'Client Credentials, Edit: tick “Require PKCE as additional verification”, and save.'
    ;;
*falsefalse) echo 'Cloudflare does not show that it sends PKCE, so Okta does not require it.' >&2 ;;
falsetrue) echo 'Cloudflare does not show whether it sends PKCE, which Okta requires: if nobody can sign in, switch it off in Okta.' >&2 ;;
esac)SH"_s;
// clang-format on
} // namespace

void ShellWriter::clientSecret()
{
    add(knowingClient);
    add(u"client=$(client_of \"$app\")\n"
        "secrets=$(okta GET \"/api/v1/apps/$app/credentials/secrets\")\n"
        "secret=$(printf '%s' \"$secrets\" | jq -er '[.[] | select(.status == \"ACTIVE\")] | sort_by(.created) | last "
        "| "
        ".client_secret') || exit 1"_s);
}

void ShellWriter::pkce()
{
    add(u"\n# PKCE is required in Okta when Cloudflare sends it, and not before: else nobody could sign in."_s);
    add(requiringPkce);
}

} // namespace bw
