#include "app/targets/cloudflare/usage.h"

#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare::usage {

namespace {
constexpr int mostRows = 5000;
constexpr int mostNames = 20;

Call listOf(const QString &account, QLatin1String what, Permission permission)
{
    Call call;
    call.path = u"/accounts/"_s + account + u"/access/"_s + what;
    call.permission = permission;
    return call;
}

bool ruleNames(const QJsonObject &rule, const QString &id)
{
    for (auto kind = rule.begin(); kind != rule.end(); ++kind) {
        const QJsonObject content = kind.value().toObject();
        if (content.value("identity_provider_id"_L1).toString() == id)
            return true;
        if (kind.key() == "login_method"_L1 && content.value("id"_L1).toString() == id)
            return true;
    }
    return false;
}

bool appNames(const QJsonObject &app, const QString &id)
{
    if (app.value("allowed_idps"_L1).toArray().contains(id) ||
        app.value("scim_config"_L1).toObject().value("idp_uid"_L1) == id)
        return true;
    for (const QJsonValue &policy : app.value("policies"_L1).toArray()) {
        if (namesProvider(policy.toObject(), id))
            return true;
    }
    return false;
}

QString nameOf(const QJsonObject &row)
{
    return row.value("name"_L1).toString(row.value("id"_L1).toString());
}
} // namespace

bool namesProvider(const QJsonObject &policyOrGroup, const QString &identityProviderId)
{
    // Where Cloudflare shows `is_default` as a list, that holds rules as well (Access groups of its SDK).
    for (const QLatin1String part : {"include"_L1, "require"_L1, "exclude"_L1, "is_default"_L1}) {
        for (const QJsonValue &rule : policyOrGroup.value(part).toArray()) {
            if (ruleNames(rule.toObject(), identityProviderId))
                return true;
        }
    }
    return false;
}

ResultTask<QStringList> of(Client client, QString account, QString identityProviderId, std::stop_token stop)
{
    const Call appsCall = listOf(account, "apps"_L1, Permission::AppsRead);
    const Call groupsCall = listOf(account, "groups"_L1, Permission::IdentityProvidersRead);
    const Call policiesCall = listOf(account, "policies"_L1, Permission::AppsRead);
    auto appsTask = client.list(appsCall, 100, mostRows, stop);
    auto groupsTask = client.list(groupsCall, 1000, mostRows, stop);
    auto policiesTask = client.list(policiesCall, 100, mostRows, stop);
    const Result<QJsonArray> apps = co_await appsTask;
    const Result<QJsonArray> groups = co_await groupsTask;
    const Result<QJsonArray> policies = co_await policiesTask;
    if (!apps)
        co_return apps.error();
    if (!groups)
        co_return groups.error();
    if (!policies)
        co_return policies.error();
    QStringList users;
    for (const QJsonValue &app : *apps) {
        if (appNames(app.toObject(), identityProviderId))
            users << Words::tr("application “%1”").arg(nameOf(app.toObject()));
    }
    for (const QJsonValue &group : *groups) {
        if (namesProvider(group.toObject(), identityProviderId))
            users << Words::tr("Access group “%1”").arg(nameOf(group.toObject()));
    }
    for (const QJsonValue &policy : *policies) {
        if (namesProvider(policy.toObject(), identityProviderId))
            users << Words::tr("policy “%1”").arg(nameOf(policy.toObject()));
    }
    co_return users.mid(0, mostNames);
}

} // namespace bw::cloudflare::usage
