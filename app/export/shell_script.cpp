#include "app/export/shell_script.h"

#include "app/export/shell_text.h"
#include "app/export/shell_writer.h"
#include "app/setup/addresses.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/okta/org.h"

using namespace Qt::StringLiterals;

namespace bw {

QByteArray shellScript(const ExportInput &input)
{
    return ShellWriter(input).all();
}

QByteArray ShellWriter::all()
{
    head();
    if (m_setup.signIn)
        signIn();
    if (m_setup.signIn && m_setup.scim)
        scim();
    if (m_setup.dashboardScim)
        dashboardScim();
    if (m_setup.configcat)
        configCat();
    cards();
    add(u"\nexit \"$waits\""_s);
    return m_text.toUtf8();
}

void ShellWriter::set(const QString &name, const QString &text)
{
    m_text += sh::assigned(name, text);
}

void ShellWriter::set(const QString &name, const QJsonObject &body)
{
    add(name + u'=' + sh::quoted(body));
}

void ShellWriter::head()
{
    add(u"#!/bin/sh"_s);
    add(u"# %1: written by Bridgewright on %2. Needs curl and jq."_s.arg(m_setup.name.simplified(),
                                                                         m_input.when.toString(Qt::ISODate)));
    add(u"# It makes what is not there and replaces nothing that is. It ends with 4 when something is by hand first."_s);
    add(u"set -eu"_s);
    add(u": \"${OKTA_TOKEN:?an Okta API token}\""_s);
    const QUrl okta = oktaUrl(m_setup.okta.domain);
    set(u"OKTA"_s, okta.toString());
    set(u"ADMIN"_s, okta::adminUrlOf(okta).toString());
    if (m_setup.cloudflare) {
        if (!m_setup.cloudflare->account.isEmpty())
            add(u": \"${CLOUDFLARE_ACCOUNT:=%1}\""_s.arg(m_setup.cloudflare->account));
        add(u": \"${CLOUDFLARE_API_TOKEN:?a Cloudflare API token}\" \"${CLOUDFLARE_ACCOUNT:?the account id}\""_s);
        set(u"API"_s, m_setup.cloudflare->apiUrl);
    }
    m_text += sh::functions();
    if (m_setup.cloudflare)
        m_text += sh::cloudflareFunctions();
    const bool isSaml = m_setup.signIn && m_setup.signIn->method == SignInMethod::Saml;
    if (isSaml || m_setup.configcat)
        m_text += sh::samlFunction();
}

void ShellWriter::notWritten(const QString &what)
{
    add(u"\necho %1 >&2"_s.arg(sh::quoted(u"Not in this script: "_s + what)));
}

void ShellWriter::oncePerLoginMethod(const QString &what)
{
    const QUrl api(m_setup.cloudflare->apiUrl);
    add(u"\nif [ -n \"$new\" ]; then\n    by_hand %1 \\\n        %2\nfi"_s.arg(
        sh::quoted(cloudflare::links::identityProviders(api).toString()),
        sh::quoted(u"Not in this script: "_s + what)));
}

void ShellWriter::cards()
{
    for (const Card &card : m_input.cards) {
        add(u"\n# By hand: %1 (%2)"_s.arg(card.title.simplified(), card.where.simplified()));
        for (const QString &action : card.actions)
            add(u"#  - "_s + action.simplified());
    }
}

} // namespace bw
