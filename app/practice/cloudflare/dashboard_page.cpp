#include "app/practice/cloudflare/dashboard_page.h"

#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/provider_form.h"
#include "app/practice/cloudflare/token_page.h"
#include "app/practice/html.h"

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

const QString providersRoute = u"/:account/one/integrations/identity-providers"_s;
const QString providersPath = u"/?to="_s + providersRoute;
const QString membersRoute = u"/:account/members"_s;

QString editPath(const IdentityProvider &provider)
{
    return u"/dashboard/identity-providers/"_s + provider.id;
}

Reply providers(const Account &account)
{
    QString rows;
    for (const auto &provider : account.providers)
        rows += u"<tr><td>%1</td><td>%2</td><td><a href=\"%3\">Edit</a></td></tr>\n"_s.arg(
            html::escaped(provider->name), html::escaped(provider->type), editPath(*provider));
    return dashboardPage(u"Identity providers"_s,
                         u"<table><tr><th>Name</th><th>Type</th><th></th></tr>"_s + rows + u"</table>"_s);
}

/// Zero Trust's pages may be locked while the API is not.
bool isLocked(const Account &account)
{
    return account.organization && account.organization->value(u"is_ui_read_only"_s).toBool();
}

Reply edit(const IdentityProvider &provider, const QString &said)
{
    const QString fields = formOf(provider) + html::button(u"Save"_s, u"save"_s);
    return dashboardPage(provider.name, html::banner(said, true) + html::form(editPath(provider), {}, fields));
}

Reply save(IdentityProvider &provider, const Request &request)
{
    takeForm(provider, request.form());
    provider.version = newHexId();
    return edit(provider, u"Successfully saved the identity provider."_s);
}

QString groupPath(const UserGroup &group)
{
    return u"/dashboard/user-groups/"_s + group.id;
}

QString nameOf(const UserGroup &group, const Account &account)
{
    const auto known = account.directory.find(scim::Kind::Group, group.id);
    return known ? known->value(u"displayName"_s).toString() : group.id;
}

/// A group that SCIM manages is locked: only its policies can be deleted.
Reply userGroups(const Account &account)
{
    QString rows;
    for (const UserGroup &group : account.userGroups) {
        const bool isLocked = group.provisioned;
        const QString act = html::form(groupPath(group) + (isLocked ? u"/policies"_s : QString()), {},
                                       html::button(isLocked ? u"Delete policies"_s : u"Delete"_s, u"delete"_s));
        rows += u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>\n"_s.arg(html::escaped(nameOf(group, account)),
                                                                                 QString::number(group.policies.size()),
                                                                                 isLocked ? u"SCIM"_s : QString(), act);
    }
    const QString tabs = u"<nav class=\"tabs\"><a href=\"/?to=%1\">User Groups</a></nav>"_s.arg(membersRoute);
    return dashboardPage(u"Members"_s,
                         tabs + u"<table><tr><th>Name</th><th>Policies</th><th>Managed by</th><th></th></tr>"_s + rows +
                             u"</table>"_s);
}

using GroupPlace = QList<UserGroup>::iterator;

/// The list again, after `act` on the group that the path names; a locked one is not deleted.
Server::Handler forGroup(State &state, const std::function<void(Account &, GroupPlace)> &act)
{
    return [&state, act](const Request &request) {
        Account &account = *state.accounts.front();
        const auto group = std::ranges::find(account.userGroups, request.param(u"group"_s), &UserGroup::id);
        if (group == account.userGroups.end())
            return dashboardPage(u"Page not found"_s, {}, 404);
        act(account, group);
        return userGroups(account);
    };
}

void serveUserGroups(Server &server, State &state)
{
    const QString one = u"/dashboard/user-groups/{group}"_s;
    server.route("POST", one, forGroup(state, [](Account &account, GroupPlace group) {
                     if (group->provisioned)
                         return;
                     account.directory.drop(scim::Kind::Group, group->id);
                     account.userGroups.erase(group);
                 }));
    server.route("POST", one + u"/policies"_s,
                 forGroup(state, [](Account &, GroupPlace group) { group->policies = {}; }));
}

} // namespace

Reply dashboardPage(const QString &title, const QString &content, int status)
{
    static const html::Frame frame{u"the Cloudflare dashboard"_s,
                                   u"Practice account<a href=\"%1\">Zero Trust &gt; Integrations &gt; Identity "
                                   "providers</a>"_s.arg(providersPath)};
    return Reply::html(status, html::page(frame, title, u"<h1>"_s + html::escaped(title) + u"</h1>"_s + content));
}

void serveDashboardPages(Server &server, State &state)
{
    server.route("GET", u"/"_s, [&state](const Request &request) {
        if (request.item(u"to"_s) == providersRoute)
            return providers(*state.accounts.front());
        if (request.item(u"to"_s) == membersRoute)
            return userGroups(*state.accounts.front());
        if (request.item(u"to"_s) == tokensRoute)
            return tokensPage(state, request);
        return dashboardPage(
            u"Not played here"_s,
            u"<p>This page of the dashboard is not played here. In your own account it is the one that the "
            "link names: <code>"_s +
                html::escaped(request.item(u"to"_s)) + u"</code></p>"_s);
    });
    const auto forProvider = [&state](const std::function<Reply(IdentityProvider &, const Request &)> &handler) {
        return [&state, handler](const Request &request) {
            IdentityProvider *provider = state.accounts.front()->provider(request.param(u"idp"_s));
            return provider ? handler(*provider, request) : dashboardPage(u"Page not found"_s, {}, 404);
        };
    };
    const QString one = u"/dashboard/identity-providers/{idp}"_s;
    server.route("GET", one,
                 forProvider([](IdentityProvider &provider, const Request &) { return edit(provider, {}); }));
    server.route("POST", one, forProvider([&state](IdentityProvider &provider, const Request &request) {
                     const QString locked = u"The dashboard is in read-only mode."_s;
                     if (isLocked(*state.accounts.front()))
                         return dashboardPage(provider.name, html::banner(locked, false), 403);
                     return save(provider, request);
                 }));
    serveUserGroups(server, state);
    serveTokenForms(server, state);
}

} // namespace bw::practice::cloudflare
