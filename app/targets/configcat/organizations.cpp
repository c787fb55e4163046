#include "app/targets/configcat/organizations.h"

using namespace Qt::StringLiterals;

namespace bw::configcat::organizations {

ResultTask<QList<Organization>> list(Client client, std::stop_token stop)
{
    Call call;
    call.path = u"/v1/organizations"_s;
    const Result<QJsonArray> rows = co_await client.list(call, stop);
    if (!rows)
        co_return rows.error();
    QList<Organization> found;
    for (const QJsonValue &row : *rows)
        found << Organization{row["organizationId"_L1].toString(), row["name"_L1].toString(), true};
    co_return found;
}

ResultTask<QStringList> members(Client client, QString organization, std::stop_token stop)
{
    Call call;
    call.path = u"/v2/organizations/%1/members"_s.arg(organization);
    const Result<QJsonObject> body = co_await client.object(call, stop);
    if (!body)
        co_return body.error();
    QStringList addresses;
    for (const QString &role : {u"admins"_s, u"billingManagers"_s, u"members"_s}) {
        for (const QJsonValue &person : body->value(role).toArray())
            addresses << person["email"_L1].toString().toLower();
    }
    addresses.removeDuplicates();
    co_return addresses;
}

} // namespace bw::configcat::organizations
