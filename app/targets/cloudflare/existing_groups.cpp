#include "app/targets/cloudflare/existing_groups.h"

#include "app/targets/cloudflare/accounts.h"
#include "app/targets/cloudflare/own_provider.h"
#include "app/targets/cloudflare/scim_resources.h"
#include "app/targets/cloudflare/user_groups.h"

namespace bw::cloudflare {

namespace {
constexpr int mostPages = 3;
constexpr int mostNames = 24;

QStringList common(const QStringList &wanted, const QStringList &there)
{
    QStringList both;
    for (const QString &name : wanted) {
        if (there.contains(name, Qt::CaseInsensitive))
            both << name;
    }
    return both;
}

ResultTask<scim_resources::Groups> groupsInAccess(Client client, QString account, Setup setup, std::stop_token stop)
{
    const Result<QList<IdentityProvider>> providers = co_await identity_providers::list(client, account, stop);
    if (!providers)
        co_return providers.error();
    const std::optional<IdentityProvider> own = ownProvider(*providers, setup);
    if (!own || !own->hasScim())
        co_return scim_resources::Groups();
    const QString id = own->id;
    co_return co_await scim_resources::groups(client, account, id, 1, mostPages, stop);
}

ResultTask<QStringList> groupsInDashboard(Client client, QString account, QStringList wanted, std::stop_token stop)
{
    const QStringList asked = wanted.mid(0, mostNames);
    std::vector<ResultTask<QList<user_groups::Group>>> questions;
    for (const QString &name : asked)
        questions.push_back(user_groups::named(client, account, name, stop));
    QStringList there;
    std::optional<Error> first;
    for (ResultTask<QList<user_groups::Group>> &question : questions) {
        const Result<QList<user_groups::Group>> groups = co_await question;
        if (!groups && !first)
            first = groups.error();
        for (const user_groups::Group &group : groups ? *groups : QList<user_groups::Group>())
            there << group.name;
    }
    if (first)
        co_return *first;
    co_return common(asked, there);
}
} // namespace

ResultTask<ExistingGroups> existingGroups(HttpClient *http, Secret token, Setup setup, std::stop_token stop)
{
    const CloudflareSetup where = setup.cloudflare.value_or(CloudflareSetup{});
    const Client client(http, QUrl(where.apiUrl), token);
    const Result<QString> account = co_await accounts::chosen(client, where.account, stop);
    if (!account)
        co_return account.error();
    const QString id = *account;
    ExistingGroups existing;
    if (setup.scim) {
        const Result<scim_resources::Groups> inAccess = co_await groupsInAccess(client, id, setup, stop);
        if (!inAccess)
            co_return inAccess.error();
        existing.inAccess = common(setup.scim->pushGroups, inAccess->names);
        existing.isPartial = !inAccess->isWhole();
    }
    if (setup.dashboardScim) {
        const QStringList wanted = setup.dashboardScim->pushGroups;
        const Result<QStringList> inDashboard = co_await groupsInDashboard(client, id, wanted, stop);
        if (!inDashboard)
            co_return inDashboard.error();
        existing.inDashboard = *inDashboard;
        existing.isPartial = existing.isPartial || wanted.size() > mostNames;
    }
    co_return existing;
}

} // namespace bw::cloudflare
