#include "app/export/shell_text.h"
#include "app/export/shell_writer.h"
#include "app/setup/addresses.h"
#include "app/targets/okta/authorization_servers.h"

using namespace Qt::StringLiterals;

namespace bw {

namespace servers = okta::authorization_servers;

namespace {
// clang-format off
/// It may be missing, or off: nothing is made before it is there, as a login method without it brings no groups.
const QString serverOrPerson = uR"SH([ -n "$server" ] || {
    by_hand "$ADMIN/admin/oauth2/as" "Add Authorization Server." "Name: $wanted" "Audience: $callback"
    exit "$waits"
}
printf '%s' "$server" | jq -e '(.status // "ACTIVE") == "ACTIVE"' >/dev/null || {
    by_hand "$ADMIN/admin/oauth2/as" "Activate the authorization server '$wanted'."
    exit "$waits"
}
server=$(printf '%s' "$server" | jq -er .id) || exit 1)SH"_s;

/// What bears the name of a claim and is another is not replaced; where the org takes a further claim from is its own
/// choice.
const QString addingParts = uR"SH(at=/api/v1/authorizationServers/$server
part() { # COLLECTION BODY
    there=$(rows "$at/$1") || exit 1
    found=$(printf '%s' "$there" | jq -rs --argjson wanted "$2" '
        def on: (.status // "ACTIVE") == "ACTIVE";
        def same: . as $it | ["valueType", "value", "group_filter_type"] | all(. as $key | $wanted[$key] == null or $wanted[$key] == $it[$key]);
        def arrives: .alwaysIncludeInToken != false and ((.conditions.scopes // []) |
            . == [] or any(. == "openid" or . == "email" or . == "profile" or . == "groups"));
        [add[] | select(.name == $wanted.name and .claimType == $wanted.claimType)] |
        if . == [] then "none"
        elif any(on and (same or ($wanted.valueType == "EXPRESSION" and arrives))) then "right"
        else "other" end') || exit 1
    case $found in
    right) ;;
    none) okta POST "$at/$1" "$2" >/dev/null || exit 1 ;;
    *)
        by_hand "$ADMIN/admin/oauth2/as" "$(printf '%s' "$2" | jq -r --arg wanted "$wanted" \
            '"In the authorization server “\($wanted)”, switch the claim “\(.name)” on, and let it say \(.value)."')"
        exit "$waits"
        ;;
    esac
})SH"_s;

/// A policy of ours without a rule is what a run left that ended in between.
const QString admittingClient = uR"SH(admits() { # CLIENT: whether a policy with a rule lets it sign people in; sets $bare to a policy of ours without a rule
    bare=
    policies=$(rows "$at/policies") || exit 1
    own=$(printf '%s' "$policies" | jq -rs --arg client "$1" 'first(add[] | select(.name == "Cloudflare \($client)") | .id)') || exit 1
    for one in $(printf '%s' "$policies" | jq -rs --arg client "$1" 'add[] | select((.status // "ACTIVE") == "ACTIVE") |
        select(.conditions.clients | ((.include // []) | any(. == $client or . == "ALL_CLIENTS")) and
            ((.exclude // []) | index($client) | not)) | .id'); do
        rules=$(rows "$at/policies/$one/rules") || exit 1
        printf '%s' "$rules" | jq -es 'add | any((.status // "ACTIVE") == "ACTIVE" and (.conditions |
            ((.grantTypes.include // []) | index("authorization_code")) and
            ((.scopes.include // []) | any(. == "*" or . == "groups")) and
            ((.people.groups.include // []) | index("EVERYONE"))))' >/dev/null && return
        [ "$one" != "$own" ] || printf '%s' "$rules" | jq -es 'add != []' >/dev/null || bare=$one
    done
    return 1
}
admits "$client" || {
    [ -n "$bare" ] || {
        body=$(printf '%s' "$policy" | jq -c --arg client "$client" '.name = "Cloudflare \($client)" | .conditions.clients.include = [$client]')
        made=$(okta POST "$at/policies" "$body") || exit 1
        bare=$(printf '%s' "$made" | jq -er .id) || exit 1
    }
    okta POST "$at/policies/$bare/rules" "$rule" >/dev/null || exit 1
})SH"_s;
// clang-format on
} // namespace

/// $server: the id of what the setup names. Its parts come before the app: what is by hand there is seen first.
void ShellWriter::authorizationServer()
{
    const QString &wanted = m_setup.signIn->authorizationServer;
    const bool isId = servers::isServerId(wanted);
    add(u"\n# The authorization server, known by its %1."_s.arg(isId ? u"id"_s : u"name"_s));
    set(u"wanted"_s, wanted);
    set(u"callback"_s, callbackUrl(m_setup.cloudflare->team));
    const QString all = u"/api/v1/authorizationServers"_s;
    if (isId) {
        add(u"server=$(okta GET %1)"_s.arg(sh::quoted(all + u'/' + wanted)));
    } else {
        const QString begins = QString::fromLatin1(QUrl::toPercentEncoding(wanted));
        add(u"servers=$(rows %1)\n"
            "server=$(printf '%s' \"$servers\" | jq -cs --arg name \"$wanted\" 'first(add[] | select(.name == "
            "$name))')"_s.arg(sh::quoted(all + u"?limit=200&q="_s + begins)));
    }
    add(serverOrPerson);
    add(u"# Its scope and claims. What is there is left as it is."_s);
    add(addingParts);
    add(u"part scopes "_s + sh::quoted(servers::groupsScope()));
    for (const QJsonObject &claim : servers::claimsFor(*m_setup.signIn))
        add(u"part claims "_s + sh::quoted(claim));
}

void ShellWriter::admission()
{
    add(u"# A policy of the authorization server that lets $client use it; without one nobody can sign in."_s);
    set(u"policy"_s, servers::policyFor(QString(), QString()));
    set(u"rule"_s, servers::signInRule());
    add(admittingClient);
}

} // namespace bw
