#include "app/export/shell_writer.h"
#include "app/setup/addresses.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/okta/security_events.h"

using namespace Qt::StringLiterals;

namespace bw {

namespace {
// clang-format off
/// An integration that leads to another login method, or is off, is somebody's choice.
const QString sharing = uR"SH(method=$(printf '%s' "$provider" | jq -er .id) || exit 1
integrations=$(cloudflare GET /zt_risk_scoring/integrations)
integration=$(printf '%s' "$integrations" | jq -c --arg tenant "$tenant" \
    'first((.result // [])[] | select((.tenant_url // "" | rtrimstr("/") | ascii_downcase) == ($tenant | ascii_downcase)))')
[ -n "$integration" ] || {
    body=$(jq -nc --arg tenant "$tenant" --arg method "$method" '{integration_type: "Okta", tenant_url: $tenant, reference_id: $method}')
    made=$(cloudflare POST /zt_risk_scoring/integrations "$body") || exit 1
    integration=$(printf '%s' "$made" | jq -ec .result) || exit 1
}
printf '%s' "$integration" | jq -e --arg method "$method" '.active and .reference_id == $method' >/dev/null ||
    by_hand "$page" "Edit the login method '$(printf '%s' "$provider" | jq -r .name)': Send risk score to Okta on; save."
address=$(printf '%s' "$integration" | jq -er .well_known_url) || exit 1
streams=$(rows /api/v1/security-events-providers)
stream=$(printf '%s' "$streams" | jq -cs --arg address "$address" 'first(add[] | select(.settings.well_known_url == $address))')
if [ -z "$stream" ]; then
    body=$(printf '%s' "$body_of_stream" | jq -c --arg address "$address" '.settings.well_known_url = $address')
    okta POST /api/v1/security-events-providers "$body" >/dev/null || exit 1
elif ! printf '%s' "$stream" | jq -e '.status == "ACTIVE"' >/dev/null; then
    okta POST "/api/v1/security-events-providers/$(printf '%s' "$stream" | jq -r .id)/lifecycle/activate" >/dev/null || exit 1
fi)SH"_s;
// clang-format on
} // namespace

/// Cloudflare's half comes first: it names the address that Okta's stream is made from.
void ShellWriter::riskScores()
{
    add(u"\n# User risk scores for Okta: the one half in Cloudflare, known by the org, the other in Okta."_s);
    set(u"tenant"_s, oktaUrl(m_setup.okta.domain).toString());
    const QUrl api(m_setup.cloudflare->apiUrl);
    set(u"page"_s, cloudflare::links::identityProviders(api).toString());
    set(u"body_of_stream"_s, QJsonObject{{u"name"_s, okta::security_events::streamName},
                                         {u"type"_s, okta::security_events::streamType},
                                         {u"settings"_s, QJsonObject()}});
    add(sharing);
}

} // namespace bw
