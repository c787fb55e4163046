#include "app/targets/cloudflare/members.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare::members {

namespace {
// The id that Cloudflare publishes for restoring a Super Administrator (Cloudflare Docs, SCIM, Troubleshooting).
constexpr auto superAdministrator = "33666b9c79b9a5273fc7344ff42f953d"_L1;

bool holds(const QJsonArray &roles)
{
    for (const QJsonValue &value : roles) {
        const QJsonObject role = value.toObject();
        if (role.value("id"_L1).toString() == superAdministrator ||
            role.value("name"_L1).toString().startsWith("Super Administrator"_L1))
            return true;
    }
    return false;
}

bool isSuper(const QJsonObject &row)
{
    if (holds(row.value("roles"_L1).toArray()))
        return true;
    for (const QJsonValue &policy : row.value("policies"_L1).toArray()) {
        if (holds(policy.toObject().value("permission_groups"_L1).toArray()))
            return true;
    }
    return false;
}
} // namespace

ResultTask<QList<Member>> list(Client client, QString account, std::stop_token stop)
{
    Call call;
    call.path = u"/accounts/"_s + account + u"/members"_s;
    call.permission = Permission::AccountSettingsRead;
    const Result<QJsonArray> rows = co_await client.list(call, 50, 5000, stop);
    if (!rows)
        co_return rows.error();
    QList<Member> members;
    for (const QJsonValue &value : *rows) {
        const QJsonObject row = value.toObject();
        const QString userEmail = row.value("user"_L1).toObject().value("email"_L1).toString();
        Member member;
        member.id = row.value("id"_L1).toString();
        member.email = row.value("email"_L1).toString(userEmail).toLower();
        member.status = row.value("status"_L1).toString();
        member.isSuperAdministrator = isSuper(row);
        members << member;
    }
    co_return members;
}

} // namespace bw::cloudflare::members
