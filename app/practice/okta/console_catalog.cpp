// The console's App Catalog: look for an app, choose it, name it, and it is there.
#include "app/practice/html.h"
#include "app/practice/okta/console.h"
#include "app/practice/okta/routes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

using Sessions = std::shared_ptr<ConsoleSessions>;

const QString catalogPath = u"/admin/apps/add-app"_s;

/// The list narrows while one types, as the real one does.
constexpr auto narrowing = R"html(<script>
document.getElementById('search').addEventListener('input',function(event){
document.querySelectorAll('#found li').forEach(function(item){
item.hidden=!item.innerText.toLowerCase().includes(event.target.value.toLowerCase());});});
</script>)html"_L1;

QString titleOf(const QJsonObject &entry)
{
    return entry.value("displayName"_L1).toString();
}

QString catalogPage(const Ways &ways)
{
    QString list;
    for (const QJsonObject &entry : catalogOf(ways))
        list += u"<li><a href=\"%1/%2\">%3</a></li>"_s.arg(catalogPath, entry.value("name"_L1).toString(),
                                                           html::escaped(titleOf(entry)));
    return consolePage(u"Browse App Catalog"_s, u"<h1>Browse App Integration Catalog</h1>"_s +
                                                    html::input(u"Search"_s, u"search"_s, {}) + u"<ul id=\"found\">"_s +
                                                    list + u"</ul>"_s + narrowing);
}

/// The one setting that an app of the catalogue asks for beside its label: the label of its field, and its name.
std::optional<QPair<QString, QString>> settingOf(const QString &key, const Ways &ways)
{
    if (key.contains("cloudflareone"_L1))
        return qMakePair(u"Team domain"_s, u"team_domain"_s);
    if (key.contains("cloudflaredashboard"_L1))
        return qMakePair(u"Account ID"_s, ways.dashboardAccountField);
    return {};
}

QString generalSettings(const QJsonObject &entry, const Ways &ways, const QString &xsrf, const QString &trouble)
{
    const QString key = entry.value("name"_L1).toString();
    QString fields = html::input(u"Application label"_s, u"label"_s, titleOf(entry));
    if (const auto setting = settingOf(key, ways))
        fields += html::input(setting->first, u"setting"_s, {});
    return consolePage(u"Add "_s + titleOf(entry), u"<h1>Add "_s + html::escaped(titleOf(entry)) +
                                                       u"</h1><h2>General Settings</h2>"_s +
                                                       (trouble.isEmpty() ? QString() : html::banner(trouble, false)) +
                                                       html::form(catalogPath + u'/' + key + u"/general"_s, xsrf,
                                                                  fields + html::button(u"Done"_s, u"done"_s)));
}

QJsonObject bodyFrom(const QJsonObject &entry, const Ways &ways, const QHash<QString, QString> &form)
{
    QJsonObject body{{u"name"_s, entry.value("name"_L1)},
                     {u"label"_s, form.value(u"label"_s).trimmed()},
                     {u"signOnMode"_s, entry.value("signOnModes"_L1)[0]}};
    if (const auto setting = settingOf(body.value("name"_L1).toString(), ways))
        body.insert("settings"_L1,
                    QJsonObject{{u"app"_s, QJsonObject{{setting->second, form.value(u"setting"_s).trimmed()}}}});
    return body;
}

/// The handler gets the entry that the path names.
using ForEntry = std::function<Reply(const QJsonObject &, const Request &)>;

Server::Handler forEntry(OktaTenant *tenant, const ForEntry &handler)
{
    return [tenant, handler](const Request &request) {
        for (const QJsonObject &entry : catalogOf(tenant->ways())) {
            if (entry.value("name"_L1) == request.param(u"key"_s))
                return handler(entry, request);
        }
        return Reply::html(404, consolePage(u"Page not found"_s, u"<h1>Page not found</h1>"_s));
    };
}

Reply general(OktaTenant *tenant, const QJsonObject &entry, const Request &request, const Sessions &sessions,
              const QString &trouble = {})
{
    QString id = request.cookie("sid");
    const QString xsrf = sessions->xsrfFor(&id);
    Reply reply = Reply::html(200, generalSettings(entry, tenant->ways(), xsrf, trouble));
    reply.headers.append({"Set-Cookie"_ba, "sid=" + id.toLatin1() + "; Path=/; HttpOnly; SameSite=Lax"});
    return reply;
}

Reply add(OktaTenant *tenant, const QJsonObject &entry, const Request &request, const Sessions &sessions)
{
    const QHash<QString, QString> form = request.form();
    if (!sessions->accepts(request.cookie("sid"), form.value(u"_xsrfToken"_s)))
        return Reply::html(403, consolePage(u"Forbidden"_s, u"<h1>Your session has expired</h1>"_s));
    const Reply made = createApp(tenant, bodyFrom(entry, tenant->ways(), form), true);
    if (made.status != 200)
        return general(tenant, entry, request, sessions, u"Please fill in each field."_s);
    return Reply::redirect(appPath(*tenant->org().apps.back()) + u"#tab-general"_s, 303);
}

} // namespace

void addConsoleCatalogRoutes(OktaTenant *tenant, const Sessions &sessions)
{
    tenant->route("GET", catalogPath,
                  [tenant](const Request &) { return Reply::html(200, catalogPage(tenant->ways())); });
    const QString one = catalogPath + u"/{key}"_s;
    tenant->route("GET", one, forEntry(tenant, [](const QJsonObject &entry, const Request &) {
                      const QString title = html::escaped(titleOf(entry));
                      const QString next = catalogPath + u'/' + entry.value("name"_L1).toString() + u"/general"_s;
                      return Reply::html(
                          200, consolePage(titleOf(entry),
                                           u"<h1>%1</h1><p><a href=\"%2\">Add Integration</a></p>"_s.arg(title, next)));
                  }));
    tenant->route("GET", one + u"/general"_s,
                  forEntry(tenant, [tenant, sessions](const QJsonObject &entry, const Request &request) {
                      return general(tenant, entry, request, sessions);
                  }));
    tenant->route("POST", one + u"/general"_s,
                  forEntry(tenant, [tenant, sessions](const QJsonObject &entry, const Request &request) {
                      return add(tenant, entry, request, sessions);
                  }));
}

} // namespace bw::practice::okta
