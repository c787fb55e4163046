#include "app/practice/configcat/authentication_page.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bw::practice::configcat {

using scim::Kind;

namespace {

constexpr auto frame = R"html(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Authentication &amp; Provisioning</title>
<meta name="viewport" content="width=device-width"><style>
body{font:16px/1.5 system-ui,sans-serif;margin:0;color:#1d1d21;background:#f4f4f6}
.practice{background:#ffe9a8;color:#3d3000;padding:.5em 2em;margin:0}
header{background:#1d1d21;color:#fff;padding:.7em 2em}
main{max-width:52em;margin:1.5em auto;background:#fff;padding:1.5em 2em;border-radius:8px;box-shadow:0 1px 3px #0002}
label{display:block;margin:.8em 0 .2em}label.box{margin:.5em 0}input[type=text]{width:100%;padding:.45em;box-sizing:border-box}
button{padding:.45em 1em;border:1px solid #1f6f43;border-radius:4px;background:#fff;color:#1f6f43;cursor:pointer;font:inherit;margin:.6em .5em 0 0}
button:disabled{color:#6e6e78;border-color:#6e6e78;cursor:default}summary{display:inline-block;list-style:none;padding:.3em .8em;border:1px solid #1f6f43;border-radius:4px;color:#1f6f43;cursor:pointer;margin:.3em 0}
section{border-top:1px solid #ddd;margin-top:1.5em}
.good{background:#e2f5e6;padding:.6em 1em;border-radius:4px}.error{background:#fde8e6;padding:.6em 1em;border-radius:4px}
</style></head><body>
<p class="practice"><strong>Practice console of Bridgewright.</strong> It stands in for the ConfigCat dashboard; nothing here reaches the vendor.</p>
<header>Practice organization</header><main><h1>Authentication &amp; Provisioning</h1>
%1</main></body></html>)html"_L1;

QString text(const QString &plain)
{
    return plain.toHtmlEscaped();
}

QString form(const Organization &organization, const QString &action, const QString &content)
{
    return u"<form method=\"post\" action=\""_s + authenticationPath(organization) + u'/' + action + u"\">"_s +
           content + u"</form>\n"_s;
}

QString button(const QString &label, bool enabled = true)
{
    return u"<button"_s + (enabled ? QString() : u" disabled"_s) + u">"_s + text(label) + u"</button>"_s;
}

QString input(const QString &label, const QString &name, const QString &value)
{
    return u"<label for=\""_s + name + u"\">"_s + text(label) +
           u"</label><input type=\"text\" autocomplete=\"off\" id=\""_s + name + u"\" name=\""_s + name +
           u"\" value=\""_s + text(value) + u"\">"_s;
}

QString hidden(const QString &name, const QString &value)
{
    return u"<input type=\"hidden\" name=\""_s + name + u"\" value=\""_s + text(value) + u"\">"_s;
}

QString foldout(const QString &label, const QString &content)
{
    return u"<details><summary>"_s + text(label) + u"</summary>"_s + content + u"</details>"_s;
}

QString shown(const QString &label, const QString &id, const QString &value)
{
    return u"<p>"_s + text(label) + u": <code id=\""_s + id + u"\">"_s + text(value) + u"</code></p>"_s;
}

QString domains(const Organization &organization)
{
    QString content = u"<h2>Domains</h2>"_s;
    for (const Domain &domain : organization.domains) {
        content += u"<p>"_s + text(domain.name) + (domain.verified ? u" &mdash; verified"_s : QString()) + u"</p>"_s;
        if (!domain.verified)
            content += shown(u"TXT record, host @ or blank"_s, u"txt"_s, domain.txt) +
                       form(organization, u"verify-domain"_s, hidden(u"domain"_s, domain.name) + button(u"VERIFY"_s));
    }
    return content + foldout(u"ADD & VERIFY DOMAIN"_s, form(organization, u"add-domain"_s,
                                                            input(u"Domain"_s, u"domain"_s, {}) + button(u"ADD"_s)));
}

QString trusted(const Organization &organization, const SamlProvider &provider)
{
    QString boxes;
    for (const Domain &domain : organization.domains) {
        const QString id = u"trust-"_s + domain.name;
        boxes += u"<label class=\"box\" for=\""_s + text(id) + u"\"><input type=\"checkbox\" value=\"on\" id=\""_s +
                 text(id) + u"\" name=\""_s + text(id) + u"\""_s +
                 (provider.trustedDomains.contains(domain.name) ? u" checked"_s : QString()) + u"> "_s +
                 text(domain.name) + u"</label>"_s;
    }
    return foldout(u"Trusted domains"_s, boxes);
}

QString saml(const Organization &organization)
{
    QString content = u"<h2>SAML identity providers</h2>"_s;
    for (const SamlProvider &provider : organization.providers) {
        content += u"<h3>"_s + text(provider.name) + u"</h3>"_s +
                   shown(u"Entity ID"_s, u"entity-id"_s, provider.entityId) +
                   shown(u"Assertion Consumer Service"_s, u"acs-url"_s, provider.acsUrl) +
                   u"<p id=\"metadata-state\">"_s + text(provider.metadataState) + u"</p>"_s +
                   foldout(u"Edit"_s, form(organization, u"save-saml"_s,
                                           hidden(u"provider"_s, provider.id) +
                                               input(u"Metadata URL"_s, u"metadata-url"_s, provider.metadataUrl) +
                                               trusted(organization, provider) + button(u"Save"_s)));
    }
    const QString adding = u"ADD SAML IDENTITY PROVIDER"_s;
    if (!organization.hasVerifiedDomain())
        return content + button(adding, false);
    return content + foldout(adding, form(organization, u"add-saml"_s,
                                          input(u"Identity provider name"_s, u"name"_s, {}) + button(u"Create"_s)));
}

QString token(const Organization &organization, const QString &scimUrl, const PageNote &note)
{
    QString content = u"<h2>User provisioning (SCIM)</h2>"_s + shown(u"SCIM URL"_s, u"scim-url"_s, scimUrl);
    if (!note.token.isEmpty())
        content += u"<div class=\"good\"><p>Copy the token and save it. We don't store it on our end.</p>"_s +
                   shown(u"Token"_s, u"scim-token"_s, note.token) + u"<a href=\""_s + authenticationPath(organization) +
                   u"\">I SAVED THE TOKEN</a></div>"_s;
    content += u"<h3>Token</h3>"_s;
    const QString label = organization.scimToken.isEmpty() ? u"+ GENERATE"_s : u"REGENERATE"_s;
    return content + form(organization, u"generate-token"_s, button(label, organization.hasVerifiedDomain()));
}

QString permissions(const QString &group, const QString &chosen)
{
    QString options;
    for (const QString &one : {u"Administrators"_s, u"Developers"_s, u"Organization Admin"_s})
        options += u"<option"_s + (one == chosen ? u" selected"_s : QString()) + u">"_s + one + u"</option>"_s;
    const QString id = u"permission-"_s + group;
    return u"<label for=\"%1\">Permissions</label><select id=\"%1\" name=\"permission\">%2</select>"_s.arg(id, options);
}

QString provisioning(const Organization &organization)
{
    QString content = u"<h2>Synced groups and users</h2>"_s;
    const QList<QJsonObject> groups = organization.scim.all(Kind::Group);
    for (const QJsonObject &group : groups) {
        const QString id = group.value(u"id"_s).toString();
        const QString name = group.value(u"displayName"_s).toString();
        content +=
            u"<h3>"_s + text(name) + u"</h3>"_s +
            foldout(u"\u2699"_s, form(organization, u"permission"_s,
                                      hidden(u"group"_s, id) + permissions(id, organization.permission.value(id)) +
                                          button(u"Save"_s)));
    }
    content += u"<ul>"_s;
    const QList<QJsonObject> users = organization.scim.all(Kind::User);
    for (const QJsonObject &user : users) {
        const QString email = user.value(u"userName"_s).toString();
        QString state = u"stopped"_s;
        if (!organization.isVerified(email))
            state = u"error: the e-mail domain is not verified"_s;
        else if (!user.value(u"active"_s).toBool())
            state = u"disabled"_s;
        else if (organization.provisioned.contains(user.value(u"id"_s).toString()))
            state = u"started"_s;
        content += u"<li>"_s + text(email) + u" &mdash; "_s + state + u"</li>"_s;
    }
    content += u"</ul>"_s + form(organization, u"start"_s, button(u"START FOR ALL USERS"_s, !users.isEmpty())) +
               form(organization, u"stop"_s, button(u"STOP FOR ALL USERS"_s, organization.started));
    const QString automatic = organization.startsNewUsers ? u"Do not provision future users automatically"_s
                                                          : u"Provision future users automatically"_s;
    return content + form(organization, u"automatic"_s, button(automatic));
}

} // namespace

QString authenticationPath(const Organization &organization)
{
    return u"/organization/%1/authentication"_s.arg(organization.id);
}

QString authenticationPage(const Organization &organization, const QString &scimUrl, const PageNote &note)
{
    QString content;
    if (!note.text.isEmpty())
        content = u"<p role=\"status\" class=\""_s + (note.good ? u"good"_s : u"error"_s) + u"\">"_s + text(note.text) +
                  u"</p>"_s;
    for (const QString &part :
         {domains(organization), saml(organization), token(organization, scimUrl, note), provisioning(organization)})
        content += u"<section>"_s + part + u"</section>\n"_s;
    QString page = frame;
    return page.replace(page.indexOf("%1"_L1), 2, content);
}

} // namespace bw::practice::configcat
