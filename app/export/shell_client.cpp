#include "app/export/shell_writer.h"

using namespace Qt::StringLiterals;

namespace bw {

namespace {
// clang-format off
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
    add(u"client=$app\n"
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
