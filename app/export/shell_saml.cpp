#include "app/export/shell_text.h"
#include "app/export/shell_writer.h"
#include "app/targets/cloudflare/provider_wish.h"
#include "app/targets/configcat/links.h"
#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/saml_kind.h"

using namespace Qt::StringLiterals;

namespace bw {

void ShellWriter::samlApp(const okta::SamlKind &kind)
{
    add(u"\n# The SAML app “%1” in Okta, known by where its assertions go and by its audience."_s.arg(
        kind.label.simplified()));
    set(u"label"_s, kind.label);
    set(u"acs"_s, kind.acsUrl);
    set(u"audience"_s, kind.audience);
    set(u"body"_s, kind.body());
    set(u"query"_s, u"limit=200&q="_s + QString::fromLatin1(QUrl::toPercentEncoding(kind.label)));
    add(u"apps=$(rows \"/api/v1/apps?$query\")\n"
        "app=$(app_where '.settings.signOn.ssoAcsUrl == $acs and .settings.signOn.audience == $audience' \\\n"
        "    --arg acs \"$acs\" --arg audience \"$audience\")\n"
        "[ -n \"$app\" ] || app=$(new_app \"$body\")\n"
        "trust=$(trust \"$app\")"_s);
}

void ShellWriter::samlSignIn()
{
    samlApp(okta::cloudflareOneSaml(*m_setup.signIn, m_setup.cloudflare->team));
    provider(
        cloudflare::samlWish(m_setup, nullptr),
        u"--argjson trust \"$trust\" '[.[] | select(.type == \"saml\" and .config.issuer_url == $trust.issuer_url)]"_s,
        u"printf '%s' \"$trust\""_s);
}

/// Its trust in Okta is entered in ConfigCat by hand, and so is the start; no call shows either.
void ShellWriter::configCat()
{
    const ConfigCatSetup &wanted = *m_setup.configcat;
    samlApp(okta::configCatSaml(wanted));
    add(u"metadata=$(printf '%s' \"$trust\" | jq -r '.sso_target_url | "
        "sub(\"/app/[^/]+/(?<key>[0-9A-Za-z]+)/sso/saml$\"; \"/app/\\(.key)/sso/saml/metadata\")')"_s);
    set(u"base"_s, wanted.scimUrl);
    set(u"token"_s, u"as ConfigCat's page shows it"_s);
    set(u"configcat"_s, configcat::links::authentication(wanted).toString());
    set(u"entity"_s, wanted.entityId);
    provisioning(okta::configCatScim(wanted), {}, {},
                 u"    [ -n \"$connected\" ] || by_hand \"$configcat\" \"Open the identity provider with the Entity ID "
                 u"$entity.\" "
                 "\\\n        \"Metadata URL: $metadata\" 'Tick the trusted domains, and save.'\n"_s);
    add(u"[ -n \"$boxes\" ] || echo \"By hand, once, after the groups have arrived: their permissions, then START "
        u"PROVISIONING "
        "($configcat)\" >&2"_s);
}

} // namespace bw
