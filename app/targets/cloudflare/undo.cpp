#include "app/targets/cloudflare/undo.h"

#include "app/journal/announcement.h"
#include "app/net/json.h"
#include "app/targets/cloudflare/identity_providers.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/cloudflare/risk_scores.h"
#include "app/targets/cloudflare/tokens.h"
#include "app/targets/cloudflare/usage.h"
#include "app/targets/cloudflare/user_groups.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
Error notSaid()
{
    return {.kind = Error::Kind::Unexpected, .message = Words::tr("The journal does not say where this object is.")};
}
} // namespace

CloudflareUndoer::CloudflareUndoer(Workplace place) : m_place(std::move(place))
{
    m_place.client = m_place.client.forStep(u"undo"_s);
}

QStringList CloudflareUndoer::kinds() const
{
    return {made::groupPolicy, made::riskIntegration, made::identityProvider, made::apiToken};
}

QString CloudflareUndoer::describe(const QString &kind, const QString &id, const QJsonObject &data) const
{
    const QString name = data.value("name"_L1).toString(id);
    if (kind == made::apiToken) {
        //: %1 is the name of an API token
        return Words::tr(
                   "Cloudflare: delete the API token “%1”; an app in Okta that stays and has it provisions nobody any "
                   "more")
            .arg(name);
    }
    if (kind == made::riskIntegration) {
        //: %1 is a host name
        return Words::tr("Cloudflare: stop sharing risk scores with %1").arg(name);
    }
    if (kind == made::groupPolicy) {
        //: %1 is the name of a user group
        return Words::tr("Cloudflare: take back the policy of the user group “%1”").arg(name);
    }
    //: %1 is the name of a login method
    return Words::tr("Cloudflare: remove the login method “%1” and its SCIM endpoint, if nothing there uses it")
        .arg(name);
}

DoneTask CloudflareUndoer::remove(QString kind, QString id, QJsonObject data, std::stop_token stop)
{
    const Done removed = co_await takeBack(kind, id, data, stop);
    co_return removed ? settleRemoved(*m_place.journal, kind, id) : removed;
}

DoneTask CloudflareUndoer::takeBack(QString kind, QString id, QJsonObject data, std::stop_token stop)
{
    if (kind == made::apiToken)
        return removeToken(std::move(id), std::move(data), std::move(stop));
    if (kind == made::riskIntegration)
        return removeRiskIntegration(std::move(id), std::move(data), std::move(stop));
    if (kind == made::groupPolicy)
        return removePolicy(std::move(data), std::move(stop));
    return removeIdentityProvider(std::move(id), std::move(data), std::move(stop));
}

DoneTask CloudflareUndoer::removeToken(QString id, QJsonObject data, std::stop_token stop)
{
    const QString account = data.value("account"_L1).toString();
    if (!isAccountId(account))
        co_return notSaid();
    const Done removed = co_await tokens::remove(m_place.client, account, id, stop);
    if (!removed)
        co_return removed.error();
    const QString key = secret_key::dashboardScimToken(account);
    const Done forgotten = co_await m_place.store->remove(key, stop);
    co_return forgotten;
}

DoneTask CloudflareUndoer::removeRiskIntegration(QString id, QJsonObject data, std::stop_token stop)
{
    const QString account = data.value("account"_L1).toString();
    if (!isAccountId(account) || !isUuid(id))
        co_return notSaid();
    const Done removed = co_await risk_scores::remove(m_place.client, account, id, stop);
    co_return removed;
}

/// Takes out the one policy that is ours; one that somebody changed since is theirs.
DoneTask CloudflareUndoer::removePolicy(QJsonObject data, std::stop_token stop)
{
    const QString account = data.value("account"_L1).toString();
    const QString groupId = data.value("group"_L1).toString();
    const user_groups::Grant ours{data.value("policy"_L1).toString(), json::texts(data.value("roles"_L1).toArray()),
                                  data.value("resources"_L1).toObject()};
    if (!isAccountId(account) || !user_groups::isId(groupId) || !user_groups::isId(ours.policyId))
        co_return notSaid();
    const Result<user_groups::Group> group = co_await user_groups::read(m_place.client, account, groupId, stop);
    if (!group && group.error().kind == Error::Kind::NotFound)
        co_return done();
    if (!group)
        co_return group.error();
    QJsonArray left;
    for (const QJsonValue &value : group->policies) {
        const QJsonObject policy = value.toObject();
        if (policy.value("id"_L1).toString() != ours.policyId || !ours.isSameAs(policy))
            left.append(policy);
    }
    if (left.size() == group->policies.size())
        co_return done();
    const Client granting = co_await grantingClient(account, stop);
    const Result<user_groups::Group> changed =
        co_await user_groups::setPolicies(granting, account, groupId, left, stop);
    if (!changed)
        co_return changed.error();
    co_return done();
}

/// The token for provisioning, if it is still there, may change policies; the admin's own need not.
Task<Client> CloudflareUndoer::grantingClient(QString account, std::stop_token stop)
{
    const QString key = secret_key::dashboardScimToken(account);
    const Result<Secret> token = co_await m_place.store->read(key, stop);
    if (!token)
        co_return std::as_const(m_place.client); // QCoro would move the member out
    co_return Client(m_place.client.http(), m_place.client.api(), *token).forStep(u"undo"_s);
}

DoneTask CloudflareUndoer::removeIdentityProvider(QString id, QJsonObject data, std::stop_token stop)
{
    const QString account = data.value("account"_L1).toString();
    if (!isAccountId(account) || !isUuid(id))
        co_return notSaid();
    const QString secretKey = secret_key::scimSecret(data.value("team"_L1).toString(), id);
    const Result<IdentityProvider> provider = co_await identity_providers::read(m_place.client, account, id, stop);
    if (!provider && provider.error().kind != Error::Kind::NotFound)
        co_return provider.error();
    if (provider) {
        const Result<QStringList> users = co_await usage::of(m_place.client, account, id, stop);
        if (!users)
            co_return users.error();
        if (!users->isEmpty()) {
            Error error{.kind = Error::Kind::Conflict};
            //: %1 is the name of a login method, %2 a list such as “application “Wiki”, policy “Staff””
            error.message =
                Words::tr("The login method “%1” is still used by: %2.").arg(provider->name, users->join(u", "_s));
            error.cause = Words::tr("Without it, their rules would let nobody in, or the wrong people.");
            error.action = Words::tr("Take it out of them in the dashboard, then undo again.");
            error.link = links::page(m_place.client.api(), u"one/access/apps"_s);
            co_return error;
        }
        const Done removed = co_await identity_providers::remove(m_place.client, account, id, stop);
        if (!removed)
            co_return removed.error();
    }
    const Done forgotten = co_await m_place.store->remove(secretKey, stop);
    co_return forgotten;
}

} // namespace bw::cloudflare
