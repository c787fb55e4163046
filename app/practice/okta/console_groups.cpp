#include "app/practice/html.h"
#include "app/practice/okta/console.h"
#include "app/practice/okta/routes.h"

using namespace Qt::StringLiterals;

/// "Directory > Groups", and the page of one group, where people are put in.
namespace bw::practice::okta {

namespace {

using Sessions = std::shared_ptr<ConsoleSessions>;
constexpr auto cookieName = "sid";

QString groupPath(const Group &group)
{
    return u"/admin/group/"_s + group.id;
}

QString groupsPage(const Org &org)
{
    QString list;
    for (auto group = org.groups.crbegin(); group != org.groups.crend(); ++group) // what was made last comes first
        list += u"<li><a href=\""_s + groupPath(**group) + u"\">"_s + html::escaped((*group)->name) +
                u"</a> <span class=\"quiet\">"_s + html::escaped((*group)->description) + u"</span></li>"_s;
    return consolePage(u"Groups"_s, u"<h1>Groups</h1><ul>"_s + list + u"</ul>"_s);
}

QString groupPage(const Org &org, const Group &group, const QString &xsrf, bool assigning)
{
    QList<QStringList> members;
    QString others;
    for (const auto &user : org.users) {
        if (group.members.contains(user->id))
            members.append({user->login, user->status});
        else
            others += u"<tr><td>"_s + html::escaped(user->login) +
                      u"</td><td><button name=\"person\" value=\"%1\">+</button></td></tr>\n"_s.arg(user->id);
    }
    // Each + counts at once; Done only leads back.
    const QString done = u"<p><a href=\""_s + groupPath(group) + u"\">Done</a></p>"_s;
    const QString choosing =
        html::form(groupPath(group) + u"/people"_s, xsrf, u"<table>"_s + others + u"</table>"_s) + done;
    const QString assign =
        group.type != "OKTA_GROUP"_L1 ? QString() : html::foldout(u"Assign people"_s, choosing, assigning);
    return consolePage(group.name, u"<h1>"_s + html::escaped(group.name) + u"</h1><p class=\"quiet\">"_s +
                                       html::escaped(group.description) + u"</p>"_s +
                                       html::table({u"Person & username"_s, u"Status"_s}, members,
                                                   u"No people are assigned to this group."_s) +
                                       assign);
}

Reply pageFor(OktaTenant *tenant, const Group &group, const Request &request, const Sessions &sessions, bool assigning)
{
    QString id = request.cookie(cookieName);
    const QString xsrf = sessions->xsrfFor(&id);
    Reply reply = Reply::html(200, groupPage(tenant->org(), group, xsrf, assigning));
    reply.headers.append(
        {"Set-Cookie"_ba, QByteArray(cookieName) + "=" + id.toLatin1() + "; Path=/; HttpOnly; SameSite=Lax"});
    return reply;
}

Reply noPage(int status, const QString &title)
{
    return Reply::html(status, consolePage(title, u"<h1>"_s + title + u"</h1>"_s));
}

Reply assign(OktaTenant *tenant, const Request &request, const Sessions &sessions)
{
    const QHash<QString, QString> form = request.form();
    if (!sessions->accepts(request.cookie(cookieName), form.value(u"_xsrfToken"_s)))
        return noPage(403, u"Your session has expired"_s);
    Group *group = tenant->org().storedGroup(request.param(u"gid"_s));
    const User *user = tenant->org().user(form.value(u"person"_s));
    if (!group || !user || group->type != "OKTA_GROUP"_L1)
        return noPage(404, u"Page not found"_s);
    if (!group->members.contains(user->id)) {
        group->members.append(user->id);
        tenant->membersChanged(group->id);
    }
    return pageFor(tenant, *group, request, sessions, true);
}

} // namespace

void addConsoleGroupRoutes(OktaTenant *tenant, const Sessions &sessions)
{
    const QString one = u"/admin/group/{gid}"_s;
    tenant->route("GET", u"/admin/groups"_s,
                  [tenant](const Request &) { return Reply::html(200, groupsPage(tenant->org())); });
    tenant->route("GET", one, [tenant, sessions](const Request &request) {
        const Group *group = tenant->org().storedGroup(request.param(u"gid"_s));
        return group ? pageFor(tenant, *group, request, sessions, false) : noPage(404, u"Page not found"_s);
    });
    tenant->route("POST", one + u"/people"_s,
                  [tenant, sessions](const Request &request) { return assign(tenant, request, sessions); });
}

} // namespace bw::practice::okta
