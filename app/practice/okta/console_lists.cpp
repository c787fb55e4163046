#include "app/practice/html.h"
#include "app/practice/okta/console.h"
#include "app/practice/okta/routes.h"
#include "app/practice/okta/search.h"
#include "app/practice/okta/views.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

QString appsPage(const Org &org)
{
    QString list;
    for (const auto &app : org.apps)
        list += u"<li><a href=\""_s + appPath(*app) + u"\">"_s + html::escaped(app->label) +
                u"</a> <span class=\"quiet\">"_s + html::escaped(app->name) + u"</span></li>"_s;
    return consolePage(u"Applications"_s, u"<h1>Applications</h1><ul>"_s + list + u"</ul>"_s);
}

/// What could not be provisioned; only here does the SCIM server's own text stand for each person.
QString tasksPage(const Org &org)
{
    QList<QStringList> rows;
    for (const auto &app : org.apps) {
        for (const AppUser &entry : std::as_const(app->users)) {
            if (!entry.trouble.isEmpty())
                rows.append({app->label, entry.userName, entry.trouble});
        }
        for (const PushMapping &mapping : std::as_const(app->mappings)) {
            if (!mapping.errorSummary.isEmpty())
                rows.append({app->label, mapping.targetName, mapping.errorSummary});
        }
    }
    return consolePage(u"Tasks"_s, u"<h1>Tasks</h1>"_s + html::table({u"Application"_s, u"Who"_s, u"Error"_s}, rows,
                                                                     u"There are no tasks."_s));
}

QString logPage(const Org &org, const QString &search)
{
    const std::optional<Search> filter = search.isEmpty() ? std::nullopt : Search::parse(search);
    QList<QStringList> rows;
    for (auto event = org.events.crbegin(); event != org.events.crend() && rows.size() < 200; ++event) {
        if (filter && !filter->matches(logFields(*event)))
            continue;
        QStringList targets;
        const QJsonArray listed = event->value("target"_L1).toArray();
        for (const QJsonValue &target : listed)
            targets.append(target[u"displayName"_s].toString());
        const QJsonObject outcome = event->value("outcome"_L1).toObject();
        rows.append({event->value("published"_L1).toString(), event->value("eventType"_L1).toString(),
                     targets.join(u", "_s), outcome.value("result"_L1).toString(),
                     outcome.value("reason"_L1).toString()});
    }
    return consolePage(u"System Log"_s, u"<h1>System Log</h1>"_s +
                                            html::table({u"Time"_s, u"Event"_s, u"Targets"_s, u"Result"_s, u"Reason"_s},
                                                        rows, u"No events."_s));
}

QString tokensPage(const Org &org, const QString &xsrf, const QString &fresh)
{
    QList<QStringList> rows;
    for (const ApiToken &token : org.tokens) {
        const User *owner = org.user(token.owner);
        rows.append({token.name, owner ? owner->login : QString(), stamp(token.created),
                     token.expired ? u"Expired"_s : u"Active"_s});
    }
    const QString fields = html::input(u"What do you want your token to be named?"_s, u"name"_s, {}) +
                           html::select(u"API calls made with this token must originate from"_s, u"network"_s,
                                        {{u"ANYWHERE"_s, u"Any IP"_s}}, u"ANYWHERE"_s) +
                           html::button(u"Create token"_s, u"create"_s);
    // Stands in for signing in as somebody: a token has the rights of who makes it.
    const QString role = html::select(
        u"Signed in with the role"_s, u"role"_s,
        {{u"SUPER_ADMIN"_s, u"Super Administrator"_s}, {u"READ_ONLY_ADMIN"_s, u"Read-only Administrator"_s}},
        u"SUPER_ADMIN"_s);
    const QString making =
        html::form(u"/admin/access/api/tokens"_s, xsrf, role + html::step(u"Create token"_s, fields));
    const QString shown = fresh.isEmpty()
                              ? QString()
                              : html::banner(u"Token created successfully! It is shown only once."_s, true) +
                                    html::input(u"Token Value"_s, u"tokenValue"_s, fresh);
    return consolePage(u"Tokens"_s,
                       u"<h1>Tokens</h1>"_s + shown +
                           html::table({u"Token name"_s, u"Owner"_s, u"Created"_s, u"Status"_s}, rows, {}) + making);
}

Reply tokens(OktaTenant *tenant, const Request &request, ConsoleSessions *sessions, const QString &fresh)
{
    QString id = request.cookie("sid");
    const QString xsrf = sessions->xsrfFor(&id);
    Reply reply = Reply::html(200, tokensPage(tenant->org(), xsrf, fresh));
    reply.headers.append({"Set-Cookie"_ba, "sid=" + id.toLatin1() + "; Path=/; HttpOnly; SameSite=Lax"});
    return reply;
}

} // namespace

QString consolePage(const QString &title, const QString &content)
{
    static const html::Frame frame{
        u"the Okta Admin Console"_s,
        u"Practice org<a href=\"/admin/apps/active\">Applications</a><a href=\"/admin/groups\">Directory &gt; "
        u"Groups</a><a "
        "href=\"/admin/access/api/tokens\">Security "
        "&gt; API &gt; Tokens</a><a href=\"/admin/tasks\">Tasks</a><a href=\"/report/system_log_2\">System Log</a>"_s};
    return html::page(frame, title, content);
}

void addConsoleListRoutes(OktaTenant *tenant, const std::shared_ptr<ConsoleSessions> &sessions)
{
    for (const QString &path : {u"/admin/apps/active"_s, u"/admin/dashboard"_s, u"/admin"_s})
        tenant->route("GET", path, [tenant](const Request &) { return Reply::html(200, appsPage(tenant->org())); });
    tenant->route("GET", u"/admin/tasks"_s,
                  [tenant](const Request &) { return Reply::html(200, tasksPage(tenant->org())); });
    tenant->route("GET", u"/report/system_log_2"_s, [tenant](const Request &request) {
        return Reply::html(200, logPage(tenant->org(), request.item(u"search"_s)));
    });
    tenant->route("GET", u"/admin/access/api/tokens"_s,
                  [tenant, sessions](const Request &request) { return tokens(tenant, request, sessions.get(), {}); });
    tenant->route("POST", u"/admin/access/api/tokens"_s, [tenant, sessions](const Request &request) {
        const QHash<QString, QString> form = request.form();
        if (!sessions->accepts(request.cookie("sid"), form.value(u"_xsrfToken"_s)))
            return Reply::html(403, consolePage(u"Forbidden"_s, u"<h1>Your session has expired</h1>"_s));
        const QString value = tenant->addToken({form.value(u"role"_s)});
        tenant->org().tokens.last().name = form.value(u"name"_s);
        return tokens(tenant, request, sessions.get(), value);
    });
}

} // namespace bw::practice::okta
