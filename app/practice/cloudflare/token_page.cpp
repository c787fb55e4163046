#include "app/practice/cloudflare/token_page.h"

#include "app/practice/cloudflare/dashboard_page.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/html.h"

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

using namespace permissions;

const QString summaryPath = u"/dashboard/api-tokens/summary"_s;
const QString tokensPath = u"/dashboard/api-tokens"_s;

/// A permission group as the dashboard names it, and by the key of a link.
struct Row
{
    QString label; ///< "Access: Audit Logs"
    QString key;
    bool documented = true; ///< the key stands in Cloudflare's documents
    QString read;           ///< the API's names; empty: there is no such right
    QString edit;
};

const QList<Row> &rows()
{
    static const QList<Row> all{
        {u"Access: Organizations, Identity Providers, and Groups"_s, u"access_acct"_s, true, organizationsRead,
         organizationsWrite},
        {u"Access: Apps and Policies"_s, u"access"_s, true, appsRead, appsWrite},
        {u"Access: Audit Logs"_s, u"access_audit_log"_s, true, auditLogsRead, {}},
        {u"Access: SCIM Logs"_s, u"access_scim_log"_s, false, scimLogsRead, {}},
        {u"Account API Tokens"_s, u"account_api_tokens"_s, true, accountTokensRead, accountTokensWrite},
        {u"Account Settings"_s, u"account_settings"_s, true, settingsRead, settingsWrite},
        {u"SCIM Provisioning"_s, u"scim_provisioning"_s, false, {}, scimProvisioning},
        {u"SSO Connector"_s, u"sso_connector"_s, false, ssoRead, ssoWrite},
        {u"Zero Trust"_s, u"teams"_s, true, zeroTrustRead, zeroTrustWrite},
        {u"Zero Trust: Seats"_s, u"access_seats"_s, false, {}, seatsWrite},
    };
    return all;
}

/// The API's name of what a link asks for; empty where the dashboard does not know it.
QString nameFor(const QJsonObject &wish, bool knowsAll)
{
    for (const Row &row : rows()) {
        if (row.key != wish.value(u"key"_s).toString() || !(row.documented || knowsAll))
            continue;
        const QString type = wish.value(u"type"_s).toString();
        return type == u"read"_s ? row.read : type == u"edit"_s ? row.edit : QString();
    }
    return {};
}

/// "Access: Audit Logs, Read"
QString shown(const QString &name)
{
    for (const Row &row : rows()) {
        if (name == row.read || name == row.edit)
            return row.label + (name == row.read ? u", Read"_s : u", Edit"_s);
    }
    return name;
}

/// Permissions that are chosen: seen, and sent along.
QString chosen(const QStringList &names)
{
    QString list;
    for (const QString &name : names)
        list += u"<li>Account, %1<input type=\"hidden\" name=\"permission-%2\" value=\"on\"></li>"_s.arg(
            html::escaped(shown(name)), idOf(name));
    return list.isEmpty() ? list : u"<ul>"_s + list + u"</ul>\n"_s;
}

QString further()
{
    QList<html::Choice> groups{{{}, u"Select item…"_s}};
    for (const Row &row : rows())
        groups.append({row.key, row.label});
    return html::select(u"Scope"_s, u"scope"_s, {{u"account"_s, u"Account"_s}}, {}) +
           html::select(u"Permission"_s, u"group"_s, groups, {}) +
           html::select(u"Access"_s, u"level"_s, {{{}, u"Select…"_s}, {u"read"_s, u"Read"_s}, {u"edit"_s, u"Edit"_s}},
                        {});
}

QString customForm(const QString &name, const QStringList &names)
{
    return html::form(summaryPath, {},
                      html::input(u"Token name"_s, u"name"_s, name) + u"<h2>Permissions</h2>"_s + chosen(names) +
                          further() + html::button(u"Continue to summary"_s, u"summary"_s));
}

QStringList permissionsIn(const QHash<QString, QString> &form)
{
    QStringList names;
    for (const QString &name : ofAccounts()) {
        if (form.contains(u"permission-"_s + idOf(name)))
            names << name;
    }
    const QJsonObject added{{u"key"_s, form.value(u"group"_s)}, {u"type"_s, form.value(u"level"_s)}};
    if (const QString name = nameFor(added, true); !name.isEmpty() && !names.contains(name))
        names << name;
    return names;
}

Reply summary(const Request &request)
{
    const QHash<QString, QString> form = request.form();
    const QString name = form.value(u"name"_s).trimmed();
    const QStringList names = permissionsIn(form);
    if (name.isEmpty() || names.isEmpty())
        return dashboardPage(u"Create Custom Token"_s,
                             html::banner(u"A token needs a name and a permission."_s, false) +
                                 customForm(name, names));
    return dashboardPage(name, html::form(tokensPath, {},
                                          u"<input type=\"hidden\" name=\"name\" value=\""_s + html::escaped(name) +
                                              u"\">"_s + chosen(names) + html::button(u"Create Token"_s, u"create"_s)));
}

Reply create(State &state, const Request &request)
{
    const QHash<QString, QString> form = request.form();
    Token token;
    token.name = form.value(u"name"_s).trimmed();
    token.permissions = permissionsIn(form);
    token.accounts = {state.accounts.front()->id};
    if (token.name.isEmpty() || token.permissions.isEmpty())
        return summary(request);
    const Token &made = state.addToken(token);
    return dashboardPage(made.name,
                         html::banner(u"Copy this token now: for your security it will not be shown again."_s, true) +
                             html::input(u"Token"_s, u"token"_s, QString::fromLatin1(made.value)));
}

} // namespace

Reply tokensPage(const State &state, const Request &request)
{
    const QJsonArray wishes = QJsonDocument::fromJson(request.item(u"permissionGroupKeys"_s).toUtf8()).array();
    if (wishes.isEmpty()) {
        QList<QStringList> listed;
        for (const auto &token : state.tokens) {
            if (token->kind == TokenKind::Account)
                listed.append({token->name, token->status()});
        }
        return dashboardPage(
            u"Account API Tokens"_s,
            html::table({u"Name"_s, u"Status"_s}, listed, u"There are no tokens."_s) +
                html::step(u"Create Token"_s, html::step(u"Create Custom Token"_s, customForm({}, {}))));
    }
    QStringList names;
    for (const QJsonValue &wish : wishes) {
        const QString name = nameFor(wish.toObject(), state.ways.prefillsUndocumentedKeys);
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return dashboardPage(u"Create Custom Token"_s, customForm(request.item(u"name"_s), names));
}

void serveTokenForms(Server &server, State &state)
{
    server.route("POST", summaryPath, summary);
    server.route("POST", tokensPath, [&state](const Request &request) { return create(state, request); });
}

} // namespace bw::practice::cloudflare
