#include "app/practice/html.h"
#include "app/practice/okta/console.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

/// One form, as in the real console: the icons, and SCIM where the app may have it.
QString appSettingsForm(const App &app, const QString &xsrf)
{
    const QJsonObject hide = app.visibility.value("hide"_L1).toObject();
    QString fields;
    if (app.kind == Kind::CustomSaml)
        fields += html::checkbox(u"Enable SCIM provisioning"_s, u"scimProvisioning"_s, app.provisioning.scimEnabled);
    fields +=
        u"<p>Application visibility</p>"_s +
        html::checkbox(u"Do not display application icon to users"_s, u"hideWeb"_s, hide.value("web"_L1).toBool()) +
        html::checkbox(u"Do not display application icon in the Okta Mobile app"_s, u"hideMobile"_s,
                       hide.value("iOS"_L1).toBool()) +
        html::checkbox(u"Automatically log in when user lands on login page"_s, u"autoSubmit"_s,
                       app.visibility.value("autoSubmitToolbar"_L1).toBool()) +
        html::button(u"Save"_s, u"save"_s);
    return html::form(appPath(app) + u"settings/general#tab-general"_s, xsrf, fields);
}

QString clientCredentials(const App &app, const QString &xsrf)
{
    const bool required = app.credentials["oauthClient"_L1]["pkce_required"_L1].toBool();
    const QString fields = u"<p>Proof Key for Code Exchange (PKCE)</p>"_s +
                           html::checkbox(u"Require PKCE as additional verification"_s, u"requirePkce"_s, required) +
                           html::button(u"Save"_s, u"save"_s);
    return u"<h3>Client Credentials</h3>"_s +
           html::foldout(u"Edit"_s, html::form(appPath(app) + u"settings/credentials#tab-general"_s, xsrf, fields),
                         false);
}

QString userNameForm(const App &app, const QString &xsrf, const QString &pattern)
{
    const QString fields =
        html::select(u"Application username format"_s, u"userNameTemplate"_s,
                     {{u"${source.login}"_s, u"Okta username"_s}, {u"${source.email}"_s, u"Email"_s}}, pattern) +
        html::button(u"Save"_s, u"save"_s) + html::button(u"Update Now"_s, u"update"_s);
    return html::form(appPath(app) + u"settings/username#tab-signon"_s, xsrf, fields);
}

} // namespace

QString generalTab(const App &app, const QString &xsrf)
{
    QList<QStringList> rows{{u"Application label"_s, app.label},
                            {u"Application"_s, app.name},
                            {u"Status"_s, app.status},
                            {u"Sign-on mode"_s, app.signOnMode}};
    if (app.isOidc()) {
        rows.append({u"Client ID"_s, app.id});
        rows.append({u"Login redirect URIs"_s, app.redirectUris().join(u' ')});
    }
    if (app.kind == Kind::CustomSaml)
        rows.append({u"Provisioning"_s, app.provisioning.scimEnabled ? u"SCIM"_s : u"None"_s});
    const QString settings =
        html::foldout(u"Edit"_s, appSettingsForm(app, xsrf), false) + html::table({u"Setting"_s, u"Value"_s}, rows, {});
    const QString further = app.kind == Kind::CustomSaml ? samlSettings(app, xsrf)
                            : app.kind == Kind::Oidc     ? clientCredentials(app, xsrf)
                                                         : QString();
    return u"<h3>App Settings</h3>"_s + settings + further;
}

QString signOnTab(const Org &, const App &app, const QString &xsrf)
{
    const QString format = app.credentials[u"userNameTemplate"_s].toObject()[u"template"_s].toString();
    QString text = u"<h3>Settings</h3>"_s + html::foldout(u"Edit"_s, userNameForm(app, xsrf, format), false);
    text += html::table(
        {u"Setting"_s, u"Value"_s},
        {{u"Application username format"_s, format.contains("email"_L1) ? u"Email"_s : u"Okta username"_s}}, {});
    QList<QStringList> claims;
    for (const QJsonObject &claim : app.federatedClaims)
        claims.append({claim.value("name"_L1).toString(), claim.value("expression"_L1).toString()});
    if (app.isOidc())
        text += u"<h3>Token claims</h3>"_s + html::table({u"Name"_s, u"Expression"_s}, claims, u"No claims."_s);
    if (app.kind != Kind::Oidc)
        return text;
    const QJsonObject &claim = app.idTokenClaim;
    QString fields =
        html::input(u"Groups claim filter"_s, u"claimName"_s, claim.value("name"_L1).toString(u"groups"_s));
    fields += html::select(u"Filter type"_s, u"filterType"_s,
                           {{u"STARTS_WITH"_s, u"Starts with"_s},
                            {u"EQUALS"_s, u"Equals"_s},
                            {u"CONTAINS"_s, u"Contains"_s},
                            {u"REGEX"_s, u"Matches regex"_s}},
                           claim.value("groupFilterType"_L1).toString(u"STARTS_WITH"_s));
    fields += html::input(u"Value"_s, u"filterValue"_s, claim.value("value"_L1).toString());
    fields += html::button(u"Save"_s, u"save"_s);
    const QString form = html::form(appPath(app) + u"settings/claims#tab-signon"_s, xsrf, fields);
    const QString now = claim.isEmpty() ? u"None"_s
                                        : u"%1: %2 %3"_s.arg(claim.value("name"_L1).toString(),
                                                             claim.value("groupFilterType"_L1).toString(),
                                                             claim.value("value"_L1).toString());
    return text + html::foldout(u"Show legacy configuration"_s,
                                u"<p>Groups claim: <code>"_s + html::escaped(now) + u"</code></p>"_s +
                                    html::foldout(u"Edit"_s, form, false),
                                !claim.isEmpty());
}

QString appPage(const Org &org, const App &app, const QString &xsrf, const ConsoleNote &note)
{
    const QString signOn = org.ways.identityThreatProtection ? u"Authentication"_s : u"Sign On"_s;
    const QString tabs = html::tabs({{u"tab-general"_s, u"General"_s},
                                     {u"tab-signon"_s, signOn},
                                     {u"tab-provisioning"_s, u"Provisioning"_s},
                                     {u"tab-assignments"_s, u"Assignments"_s},
                                     {u"tab-group-push"_s, u"Push Groups"_s}});
    const QString forgetting =
        note.forgetsTab ? u"<script>history.replaceState(null,'',location.pathname)</script>"_s : QString();
    return consolePage(app.label,
                       forgetting + u"<h1>"_s + html::escaped(app.label) + u"</h1><p class=\"quiet\">"_s +
                           html::escaped(app.status) + u"</p>"_s + tabs +
                           html::section(u"tab-general"_s, u"General"_s, generalTab(app, xsrf)) +
                           html::section(u"tab-signon"_s, signOn, signOnTab(org, app, xsrf)) +
                           html::section(u"tab-provisioning"_s, u"Provisioning"_s, provisioningTab(app, xsrf, note)) +
                           html::section(u"tab-assignments"_s, u"Assignments"_s, assignmentsTab(org, app, xsrf)) +
                           html::section(u"tab-group-push"_s, u"Push Groups"_s, pushTab(org, app, xsrf)));
}

QString ConsoleSessions::xsrfFor(QString *id)
{
    if (!m_tokens.contains(*id)) {
        if (m_tokens.size() > 1000)
            m_tokens.clear();
        *id = randomText(32);
        m_tokens.insert(*id, randomText(32));
    }
    return m_tokens.value(*id);
}

bool ConsoleSessions::accepts(const QString &id, const QString &xsrf) const
{
    return !xsrf.isEmpty() && m_tokens.value(id) == xsrf;
}

} // namespace bw::practice::okta
