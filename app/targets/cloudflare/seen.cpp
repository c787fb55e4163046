#include "app/targets/cloudflare/seen.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare::seen {

namespace {
constexpr int perPage = 100;
constexpr qsizetype longestName = 200;

QDateTime timeOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QDateTime::fromSecsSinceEpoch(qint64(value.toDouble()), Qt::UTC);
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

/// By its name; some login methods send objects.
QString nameOf(const QJsonValue &group)
{
    const QString name = group.isObject() ? group["name"_L1].toString(group["id"_L1].toString()) : group.toString();
    return name.simplified().left(longestName);
}

bool holdsSomething(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray values = value.toArray();
        return std::any_of(values.begin(), values.end(), [](const QJsonValue &one) { return holdsSomething(one); });
    }
    return value.isString() ? !value.toString().isEmpty() : !value.isNull() && !value.isUndefined();
}
} // namespace

ResultTask<QList<Person>> people(Client client, QString account, QString email, int mostPages, std::stop_token stop)
{
    Call call;
    call.path = u"/accounts/"_s + account + u"/access/users"_s;
    call.permission = Permission::AuditLogsRead;
    if (!email.isEmpty())
        call.query.addQueryItem(u"email"_s, QString::fromLatin1(QUrl::toPercentEncoding(email)));
    const Result<QJsonArray> rows = co_await client.list(call, perPage, perPage * mostPages, stop);
    if (!rows)
        co_return rows.error();
    QList<Person> found;
    for (const QJsonValue &row : *rows) {
        const Result<QString> id = uuidOf(row.toObject());
        if (!id)
            continue; // nothing can be asked about them
        found << Person{*id, row["email"_L1].toString(), timeOf(row["last_successful_login"_L1])};
    }
    co_return found;
}

ResultTask<Identity> identity(Client client, QString account, QString personId, std::stop_token stop)
{
    Call call;
    call.path = u"/accounts/%1/access/users/%2/last_seen_identity"_s.arg(account, personId);
    call.permission = Permission::AuditLogsRead;
    const Result<QJsonObject> body = co_await client.object(call, stop);
    if (!body)
        co_return body.error();
    co_return parse(*body);
}

Identity parse(const QJsonObject &body)
{
    Identity identity;
    identity.email = body.value("email"_L1).toString();
    identity.provider = body["idp"_L1]["id"_L1].toString();
    identity.time = timeOf(body.value("iat"_L1));
    for (const QJsonValue &group : body.value("groups"_L1).toArray()) {
        if (const QString name = nameOf(group); !name.isEmpty())
            identity.groups << name;
    }
    for (const auto key : {"oidc_fields"_L1, "saml_attributes"_L1}) {
        const QJsonObject fields = body.value(key).toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (holdsSomething(field.value()))
                identity.claims << field.key();
        }
    }
    return identity;
}

} // namespace bw::cloudflare::seen
