#include "app/export/shell_text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bw::sh {

namespace {
// The functions are written so that they end the script at a refusal, also where the shell forgets `set -e`. A 4 is for
// what is by hand, so that jq's own codes never get out.
// clang-format off
const QString asking = uR"SH(
headers=$(mktemp)
trap 'rm -f "$headers"' EXIT
waits=0
awaited=

# Tokens and bodies go by a pipe: every user of this computer can see the arguments of a command.
ask() { # METHOD URL AUTHORIZATION [BODY]
    {
        printf 'header = "Authorization: %s"\n' "$3"
        [ $# -lt 4 ] || printf '%s' "$4" | jq -Rsr '"data = " + @json'
    } | curl -sSf -K - -D "$headers" -X "$1" "$2" \
        -H "Accept: ${accept:-application/json}" -H 'Content-Type: application/json' ||
        { echo "No good answer: $1 $2" >&2; return 1; }
}
answered() { # STATUS: whether the last answer was that
    grep -q "^HTTP/[0-9.]* $1" "$headers"
}
okta() { # METHOD PATH [BODY]
    method=$1 url=$OKTA$2
    shift 2
    ask "$method" "$url" "SSWS $OKTA_TOKEN" "$@"
}
rows() { # PATH: what all its pages hold, an array each
    next=$OKTA$1
    while [ -n "$next" ]; do
        ask GET "$next" "SSWS $OKTA_TOKEN" || return
        next=$(tr -d '\r' <"$headers" | sed -n '/^[Ll]ink:/s/.*<\([^>]*\)>; *rel="next".*/\1/p')
        case $next in "$OKTA"/*) ;; *) next= ;; esac
    done
}
app_where() { # CONDITION [JQ-OPTION…]: the id of the app that fits, of those in $apps
    condition=$1
    shift
    printf '%s' "$apps" | jq -rs --arg known "$label" "$@" \
        "[add[] | select($condition)] | sort_by(.status != \"ACTIVE\", .label != \$known) | first | .id // empty" || return 1
}
new_app() { # BODY: its id
    made=$(okta POST /api/v1/apps "$1") && printf '%s' "$made" | jq -er .id || return 1
}
group() { # NAME: its id; Okta's own group before one of an app; fails with 3 where there is none
    search=$(jq -rn --arg name "$1" '"profile.name eq " + ($name | @json) | @uri')
    groups=$(rows "/api/v1/groups?limit=200&search=$search") || return 1
    printf '%s' "$groups" | jq -ers --arg name "$1" '[add[] | select((.profile.name | ascii_downcase) == ($name | ascii_downcase))] |
        sort_by(.profile.name != $name, .type == "APP_GROUP") | first | .id' ||
        { echo "Okta has no group '$1'." >&2; return 3; }
}
)SH"_s;

const QString changing = uR"SH(assign() { # APP GROUP
    id=$(group "$2") || exit 1
    assigned=$(rows "/api/v1/apps/$1/groups?limit=200") || exit 1
    printf '%s' "$assigned" | jq -es --arg id "$id" 'add | any(.id == $id)' >/dev/null ||
        okta PUT "/api/v1/apps/$1/groups/$id" '{}' >/dev/null || exit 1
}
provisioned() { # APP: waits once, two minutes at most, for its people: who is not there is left out of a pushed group
    [ "$1" != "$awaited" ] || return 0
    awaited=$1 patience=60
    while people=$(rows "/api/v1/apps/$1/users?limit=200") || exit 1; do
        late=$(printf '%s' "$people" | jq -rs 'add // [] | map(select((.status == "PROVISIONED" and .externalId != null) | not)) |
            "\(map(select(.syncState != "ERROR")) | length) \(map(.credentials.userName) | join(", "))"') || exit 1
        [ "${late%% *}" -gt 0 ] && [ "$patience" -gt 0 ] || break
        patience=$((patience - 1))
        sleep 2
    done
    [ -z "${late#* }" ] || echo "Not provisioned; Okta may leave them out of the pushed groups: ${late#* }" >&2
}
push() { # APP GROUP
    id=$(group "$2") || {
        [ $? = 3 ] || exit 1
        by_hand "$ADMIN/admin/groups" "Add the group '$2', and put people into it."
        return 0
    }
    mappings=$(rows "/api/v1/apps/$1/group-push/mappings?limit=200") || exit 1
    mapping=$(printf '%s' "$mappings" | jq -rs --arg id "$id" \
        'first(add[] | select(.sourceGroupId == $id)) | if .status == "INACTIVE" then .id else "active" end') || exit 1
    case $mapping in
    active) ;;
    '') provisioned "$1"
        okta POST "/api/v1/apps/$1/group-push/mappings" "$(jq -n --arg id "$id" --arg name "$2" \
        '{sourceGroupId: $id, status: "ACTIVE", targetGroupName: $name}')" >/dev/null || exit 1 ;;
    *) provisioned "$1"
        okta PATCH "/api/v1/apps/$1/group-push/mappings/$mapping" '{"status":"ACTIVE"}' >/dev/null || exit 1 ;;
    esac
}
provisions() { # APP ON OFF: whether these boxes of the app are on and those are off; sets $boxes, $connected and $page
    state=$(okta GET "/api/v1/apps/$1") || exit 1
    boxes=$(printf '%s' "$state" | jq -r --argjson on "$2" --argjson off "$3" '(.features // []) as $are |
        [($on | to_entries[] | select(.key as $key | $are | index($key) | not) | "switch on “\(.value)”"),
         ($off | to_entries[] | select(.key as $key | $are | index($key)) | "switch off “\(.value)”")] | join(", ")') || exit 1
    connected=$(printf '%s' "$state" | jq -r '(.features // []) - ["SCIM_PROVISIONING"] | if . == [] then "" else "yes" end') || exit 1
    page=$ADMIN/admin/app/$(printf '%s' "$state" | jq -r .name)/instance/$1/
    [ -z "$boxes" ]
}
by_hand() { # WHERE LINE…: says what is by hand; what needs it waits for the next run
    {
        echo "By hand now, then run this again: $1"
        shift
        printf '  - %s\n' "$@"
    } >&2
    waits=4
}
)SH"_s;

const QString atCloudflare = uR"SH(cloudflare() { # METHOD PATH [BODY]
    method=$1 url=$API/accounts/$CLOUDFLARE_ACCOUNT$2
    shift 2
    ask "$method" "$url" "Bearer $CLOUDFLARE_API_TOKEN" "$@"
}
results() { # PATH SIZE: what all its pages of that size hold, in one array
    number=1
    all=
    while :; do
        one=$(cloudflare GET "$1?per_page=$2&page=$number") || return
        all=$all$(printf '%s' "$one" | jq -c .result)
        [ "$(printf '%s' "$one" | jq '.result | length')" -eq "$2" ] || break
        number=$((number + 1))
    done
    printf '%s' "$all" | jq -cs add
}
)SH"_s;

const QString reading = uR"SH(trust() { # APP: what the other side must know of it, from its metadata
    state=$(okta GET "/api/v1/apps/$1") || return
    kid=$(printf '%s' "$state" | jq -r '.credentials.signing.kid // empty')
    xml=$(accept=application/xml && okta GET "/api/v1/apps/$1/sso/saml/metadata${kid:+?kid=$kid}") || return
    printf '%s' "$xml" | jq -Rsec '
        def plain: gsub("&lt;"; "<") | gsub("&gt;"; ">") | gsub("&quot;"; "\"") | gsub("&amp;"; "&");
        gsub("<[^<>]*KeyDescriptor[^<>]*\"encryption\".*?</[^<>]*KeyDescriptor>"; ""; "p") |
        {issuer_url: first(scan("entityID=\"([^\"]+)\"")[0] | plain),
         sso_target_url: first(("HTTP-POST", "HTTP-Redirect") as $binding |
             scan("<[^<>]*SingleSignOnService [^<>]*>") | select(contains($binding)) | scan("Location=\"([^\"]+)\"")[0] | plain),
         idp_public_certs: [scan("X509Certificate>([^<]+)<")[0] | gsub("\\s"; "") |
             "-----BEGIN CERTIFICATE-----\n" + ([scan(".{1,64}")] | join("\n")) + "\n-----END CERTIFICATE-----"]} |
        select(.idp_public_certs != [])' ||
        { echo "Okta's metadata of the app $1 cannot be read." >&2; return 1; }
}
)SH"_s;
// clang-format on
} // namespace

QString quoted(const QString &text)
{
    QString inside = text;
    return u'\'' + inside.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString quoted(const QJsonObject &object)
{
    return quoted(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QString assigned(const QString &name, const QString &text)
{
    return name + u'=' + quoted(text) + u'\n';
}

QString functions()
{
    return asking.mid(1) + changing;
}

QString cloudflareFunctions()
{
    return atCloudflare;
}

QString samlFunction()
{
    return reading;
}

} // namespace bw::sh
