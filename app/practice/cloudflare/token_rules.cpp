#include "app/practice/cloudflare/token_rules.h"

#include "app/practice/cloudflare/body_rules.h"
#include "app/practice/cloudflare/permissions.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

const QString accountPrefix = u"com.cloudflare.api.account."_s;

std::optional<QString> readPolicy(const QJsonObject &policy, Token &token, const QString &account)
{
    const QList<Field> fields{{u"id"_s},
                              {u"effect"_s, Want::Text, true},
                              {u"permission_groups"_s, Want::Objects, true},
                              {u"resources"_s, Want::Object, true}};
    if (const auto fault = bodyFault(policy, fields, u"policy"_s))
        return fault->reason + u": "_s + fault->chain;
    const QString effect = policy.value(u"effect"_s).toString();
    if (effect != u"allow"_s && effect != u"deny"_s)
        return u"policy effect must be allow or deny"_s;
    const QJsonObject resources = policy.value(u"resources"_s).toObject();
    if (resources.isEmpty())
        return u"policy must have at least one resource"_s;
    for (auto resource = resources.begin(); resource != resources.end(); ++resource) {
        const bool user = resource.key().startsWith("com.cloudflare.api.user."_L1) && account.isEmpty();
        const QString id = resource.key().mid(accountPrefix.size());
        if (!user &&
            !(resource.key().startsWith(accountPrefix) && (account.isEmpty() || id == account || id == u"*"_s)))
            return u"resource %1 is not of this account"_s.arg(resource.key());
        if (!user)
            token.accounts.append(id == u"*"_s ? account : id);
    }
    const QJsonArray groups = policy.value(u"permission_groups"_s).toArray();
    if (groups.isEmpty())
        return u"policy must have at least one permission group"_s;
    for (const QJsonValue &group : groups) {
        const QString name = permissions::nameOf(group.toObject().value(u"id"_s).toString());
        if (name.isEmpty() || (!account.isEmpty() && permissions::ofUsers().contains(name)))
            return u"permission group not found"_s;
        if (effect == u"allow"_s)
            token.permissions.append(name);
    }
    return {};
}

/// Policies as the answer shows them: permission groups with their names.
QJsonArray completed(const QJsonArray &policies)
{
    QJsonArray complete;
    for (const QJsonValue &value : policies) {
        QJsonObject policy = value.toObject();
        QJsonArray groups;
        const QJsonArray given = policy.value(u"permission_groups"_s).toArray();
        for (const QJsonValue &group : given) {
            const QString id = group.toObject().value(u"id"_s).toString();
            groups.append(QJsonObject{{u"id"_s, id}, {u"name"_s, permissions::nameOf(id)}});
        }
        policy.insert(u"permission_groups"_s, groups);
        complete.append(policy);
    }
    return complete;
}

/// A time without fractions and with Z, which is the only form taken.
bool readTime(const QJsonObject &body, const QString &name, QDateTime &time)
{
    if (!body.contains(name))
        return true;
    time = QDateTime::fromString(body.value(name).toString(), u"yyyy-MM-ddTHH:mm:ssZ"_s);
    time.setTimeSpec(Qt::UTC);
    return time.isValid();
}

bool isNetwork(const QJsonValue &text)
{
    return !QHostAddress(text.toString()).isNull() || QHostAddress::parseSubnet(text.toString()).second >= 0;
}

std::optional<QString> conditionFault(const QJsonObject &condition)
{
    if (const auto fault = bodyFault(condition, {{u"request_ip"_s, Want::Object}}, u"condition"_s))
        return fault->reason + u": "_s + fault->chain;
    const QJsonObject addresses = condition.value(u"request_ip"_s).toObject();
    if (const auto fault = bodyFault(addresses, {{u"in"_s, Want::Texts}, {u"not_in"_s, Want::Texts}}, u"request_ip"_s))
        return fault->reason + u": "_s + fault->chain;
    for (const QString &list : {u"in"_s, u"not_in"_s}) {
        const QJsonArray networks = addresses.value(list).toArray();
        if (!std::all_of(networks.begin(), networks.end(), isNetwork))
            return u"request_ip must hold IP addresses or networks"_s;
    }
    return {};
}

} // namespace

std::variant<Token, QString> tokenFrom(const QJsonObject &body, TokenKind kind, const QString &account)
{
    const qsizetype length = body.value(u"name"_s).toString().size();
    if (length < 1 || length > 120)
        return u"name must have a length between 1 and 120"_s;
    const QList<Field> fields{{u"name"_s, Want::Text, true},
                              {u"policies"_s, Want::Objects, true},
                              {u"expires_on"_s},
                              {u"not_before"_s},
                              {u"condition"_s, Want::Object}};
    if (const auto fault = bodyFault(body, fields, u"token"_s))
        return fault->reason + u": "_s + fault->chain;
    Token token;
    token.name = body.value(u"name"_s).toString();
    token.kind = kind;
    if (!readTime(body, u"expires_on"_s, token.expires) || !readTime(body, u"not_before"_s, token.notBefore))
        return u"times must have the form YYYY-MM-DDTHH:MM:SSZ"_s;
    if (const auto fault = conditionFault(body.value(u"condition"_s).toObject()))
        return *fault;
    const QJsonArray policies = body.value(u"policies"_s).toArray();
    if (policies.isEmpty())
        return u"policies must not be empty"_s;
    for (const QJsonValue &policy : policies) {
        if (const auto fault = readPolicy(policy.toObject(), token, account))
            return *fault;
    }
    token.policies = completed(policies);
    return token;
}

} // namespace bw::practice::cloudflare
