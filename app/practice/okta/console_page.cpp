#include "app/practice/html.h"
#include "app/practice/okta/console.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

struct IntegrationWords
{
    QString baseUrl;
    QString token;
};

/// The titles of the two fields differ from app to app.
IntegrationWords wordsFor(const App &app)
{
    if (app.kind == Kind::CustomSaml)
        return {u"SCIM connector base URL"_s, u"Authorization"_s};
    if (app.isDashboardApp())
        return {{}, u"API Token"_s};
    return app.kind == Kind::ScimHeaderAuth ? IntegrationWords{u"Base URL"_s, u"API Token"_s}
                                            : IntegrationWords{u"SCIM 2.0 Base URL"_s, u"OAuth Bearer Token"_s};
}

QString integrationForm(const App &app, const QString &xsrf, const Provisioning &shown)
{
    const IntegrationWords words = wordsFor(app);
    QString fields;
    if (app.kind != Kind::CustomSaml)
        fields += html::checkbox(u"Enable API integration"_s, u"enabled"_s, shown.connected);
    if (!words.baseUrl.isEmpty())
        fields += html::input(words.baseUrl, u"baseUrl"_s, shown.baseUrl);
    if (app.kind == Kind::CustomSaml) {
        fields += html::input(u"Unique identifier field for users"_s, u"uniqueField"_s, shown.uniqueField);
        fields += u"<p>Supported provisioning actions</p>"_s;
        fields += html::checkbox(u"Import New Users and Profile Updates"_s, u"importUsers"_s, shown.importGroups);
        fields += html::checkbox(u"Push New Users"_s, u"pushNewUsers"_s, shown.mayPushUsers);
        fields += html::checkbox(u"Push Profile Updates"_s, u"pushProfileUpdates"_s, shown.mayPushProfiles);
        fields += html::checkbox(u"Push Groups"_s, u"pushGroups"_s, shown.mayPushGroups);
        fields += html::checkbox(u"Import Groups"_s, u"importGroups"_s, shown.importGroups);
        fields += html::select(u"Authentication Mode"_s, u"authMode"_s,
                               {{u"BASIC"_s, u"Basic Auth"_s}, {u"HTTP_HEADER"_s, u"HTTP Header"_s}}, u"HTTP_HEADER"_s);
        fields += u"<p>HTTP Header: <code>Authorization: Bearer</code> and</p>"_s;
    }
    fields += html::input(words.token, u"apiToken"_s, shown.token, u"password"_s);
    if (app.kind != Kind::CustomSaml)
        fields += html::checkbox(u"Import Groups"_s, u"importGroups"_s, shown.importGroups);
    fields += html::button(app.kind == Kind::CustomSaml ? u"Test Connector Configuration"_s : u"Test API Credentials"_s,
                           u"test"_s);
    fields += html::button(u"Save"_s, u"save"_s);
    return html::form(appPath(app) + u"settings/integration#tab-provisioning/integration"_s, xsrf, fields);
}

QString toAppForm(const App &app, const QString &xsrf)
{
    const Provisioning &settings = app.provisioning;
    QString fields;
    if (settings.mayPushUsers)
        fields += html::checkbox(u"Create Users"_s, u"createUsers"_s, settings.createUsers);
    if (settings.mayPushProfiles)
        fields += html::checkbox(u"Update User Attributes"_s, u"updateUsers"_s, settings.updateUsers);
    fields += html::checkbox(u"Deactivate Users"_s, u"deactivateUsers"_s, settings.deactivateUsers);
    fields += html::button(u"Save"_s, u"save"_s);
    return html::form(appPath(app) + u"settings/to-app#tab-provisioning/to-app"_s, xsrf, fields);
}

QString unlinkForm(const App &app, const QString &xsrf, const QString &group)
{
    const QString fields = u"<input type=\"hidden\" name=\"group\" value=\"%1\">"_s.arg(html::escaped(group)) +
                           html::radio(u"Delete the group in the target app"_s, u"deleteTarget"_s, u"on"_s, false) +
                           html::radio(u"Leave the group in the target app"_s, u"deleteTarget"_s, u"off"_s, true) +
                           html::button(u"Unlink"_s, u"unlink"_s);
    return html::form(appPath(app) + u"settings/unlink#tab-group-push"_s, xsrf, fields);
}

/// The status opens what can be done with the mapping.
QString pushRow(const App &app, const QString &xsrf, const PushMapping &mapping, const QString &group)
{
    const QString status = mapping.status.left(1) + mapping.status.mid(1).toLower();
    const QString again = html::form(appPath(app) + u"settings/push-now#tab-group-push"_s, xsrf,
                                     u"<input type=\"hidden\" name=\"mapping\" value=\"%1\">"_s.arg(mapping.id) +
                                         html::button(u"Push now"_s, u"push"_s));
    const QString menu = html::foldout(
        status, again + html::foldout(u"Unlink pushed group"_s, unlinkForm(app, xsrf, group), false), false);
    return u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>\n"_s.arg(
        html::escaped(group), menu, stamp(mapping.lastPush), html::escaped(mapping.errorSummary));
}

QString onOff(bool on)
{
    return on ? u"Enabled"_s : u"Not enabled"_s;
}

QString toAppPane(const App &app, const QString &xsrf)
{
    const Provisioning &settings = app.provisioning;
    return u"<h3>Provisioning to App</h3>"_s + html::foldout(u"Edit"_s, toAppForm(app, xsrf), false) +
           html::table({u"Setting"_s, u"State"_s},
                       {{u"Create Users"_s, onOff(settings.createUsers)},
                        {u"Update User Attributes"_s, onOff(settings.updateUsers)},
                        {u"Deactivate Users"_s, onOff(settings.deactivateUsers)}},
                       {});
}

QString integrationPane(const App &app, const QString &form, bool editing)
{
    const Provisioning &settings = app.provisioning;
    const bool isNew = app.kind != Kind::CustomSaml && !settings.connected;
    const QString title = app.kind == Kind::CustomSaml ? u"SCIM Connection"_s : u"Integration"_s;
    QString text = u"<h3>"_s + title + u"</h3>"_s +
                   html::foldout(isNew ? u"Configure API Integration"_s : u"Edit"_s, form, editing);
    if (settings.connected)
        text += html::table({u"Setting"_s, u"Value"_s},
                            {{app.isDashboardApp() ? u"Base URL"_s : wordsFor(app).baseUrl, settings.baseUrl},
                             {u"Import"_s, onOff(settings.importGroups)},
                             {u"Push Groups"_s, onOff(settings.mayPushGroups)}},
                            {});
    return text;
}

} // namespace

QString appPath(const App &app)
{
    return u"/admin/app/%1/instance/%2/"_s.arg(app.name, app.id);
}

QString provisioningTab(const App &app, const QString &xsrf, const ConsoleNote &note)
{
    const Provisioning &settings = app.provisioning;
    const bool offered = app.isScimTest() || (app.kind == Kind::CustomSaml && settings.scimEnabled);
    if (!offered)
        return u"<p class=\"quiet\">Provisioning is not enabled for this app.</p>"_s;
    Provisioning shown = note.draft.value_or(settings);
    if (!note.draft && !settings.connected)
        shown.importGroups =
            app.kind != Kind::CustomSaml; // preset in the real console; the documents ask to take it off
    QList<html::Pane> panes;
    if (settings.connected)
        panes.append({u"tab-provisioning/to-app"_s, u"To App"_s, toAppPane(app, xsrf)});
    const QString form = integrationForm(app, xsrf, shown);
    panes.append({u"tab-provisioning/integration"_s, u"Integration"_s,
                  html::banner(note.text, note.good) + integrationPane(app, form, note.draft.has_value())});
    return html::split(panes);
}

/// Those whom provisioning has left out: they were there before it was on.
QString leftOut(const App &app, const QString &xsrf)
{
    QString rows;
    for (const AppUser &entry : app.users) {
        if (!app.pushesUsers() || entry.status != "ACTIVE"_L1 || !entry.externalId.isEmpty())
            continue;
        const QString form = html::form(appPath(app) + u"settings/provision"_s, xsrf,
                                        u"<input type=\"hidden\" name=\"user\" value=\"%1\">"_s.arg(entry.userId) +
                                            html::button(u"Provision User"_s, u"provision"_s));
        rows += u"<tr><td>%1</td><td>%2</td></tr>\n"_s.arg(html::escaped(entry.userName), form);
    }
    return rows.isEmpty() ? rows : u"<h3>Not provisioned</h3><table>"_s + rows + u"</table>"_s;
}

QString assignmentsTab(const Org &org, const App &app, const QString &xsrf)
{
    QList<QStringList> groups;
    for (const AppGroup &assigned : app.groups) {
        const std::optional<Group> group = org.group(assigned.groupId);
        groups.append({group ? group->name : assigned.groupId, QString::number(assigned.priority)});
    }
    QList<QStringList> people;
    for (const AppUser &entry : app.users)
        people.append({entry.userName, entry.byGroup ? u"Group"_s : u"Individual"_s, entry.status, entry.trouble});
    return u"<h3>Groups</h3>"_s + html::table({u"Group"_s, u"Priority"_s}, groups, u"No groups are assigned."_s) +
           u"<h3>People</h3>"_s +
           html::table({u"User name"_s, u"Type"_s, u"Status"_s, u"Error"_s}, people, u"Nobody is assigned."_s) +
           leftOut(app, xsrf);
}

QString pushTab(const Org &org, const App &app, const QString &xsrf)
{
    if (!app.provisioning.connected)
        return u"<p class=\"quiet\">Group push needs provisioning to be enabled first.</p>"_s;
    QString rows;
    for (const PushMapping &mapping : app.mappings) {
        const std::optional<Group> group = org.group(mapping.sourceGroupId);
        rows += pushRow(app, xsrf, mapping, group ? group->name : mapping.sourceGroupId);
    }
    const QString pushed =
        rows.isEmpty()
            ? u"<p class=\"quiet\">No groups are pushed.</p>\n"_s
            : u"<table><tr><th>Group in Okta</th><th>Push Status</th><th>Last Push</th><th>Error</th></tr>\n"_s + rows +
                  u"</table>\n"_s;
    const QString gear = html::checkbox(u"Rename app groups to match group name in Okta"_s, u"renameGroups"_s,
                                        app.provisioning.renameGroups) +
                         html::button(u"Save"_s, u"save"_s);
    return pushed + html::foldout(u"Settings (gear)"_s,
                                  html::form(appPath(app) + u"settings/group-push#tab-group-push"_s, xsrf, gear),
                                  false);
}

} // namespace bw::practice::okta
