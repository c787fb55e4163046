#include "app/targets/cloudflare/accounts.h"

#include "app/net/json.h"
#include "app/targets/cloudflare/errors.h"
#include "app/targets/cloudflare/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::cloudflare::accounts {

namespace {
constexpr int mostAccounts = 200;

Error unclear(const QString &message, const QString &action)
{
    Error error{.kind = Error::Kind::BadInput, .message = message, .action = action};
    error.field = u"cloudflare.account"_s;
    return error;
}
} // namespace

ResultTask<QList<AccountChoice>> list(Client client, std::stop_token stop)
{
    Call call;
    call.path = u"/accounts"_s;
    const Result<QJsonArray> rows = co_await client.list(call, 50, mostAccounts, stop);
    // An account's own token may be refused the list altogether (400, code 1001, or as another kind): it sees none.
    const bool isRefused = !rows && rows.error().status == 400 && rows.error().vendorCode == "1001"_L1;
    const bool mayNotList = isRefused || (!rows && saysOtherKind(rows.error()));
    if (!rows && !mayNotList)
        co_return rows.error();
    QList<AccountChoice> choices;
    for (const QJsonValue &row : mayNotList ? QJsonArray() : *rows) {
        const QJsonObject account = row.toObject();
        const QString id = account.value("id"_L1).toString();
        if (isAccountId(id))
            choices << AccountChoice{id, account.value("name"_L1).toString(), account.value("type"_L1).toString()};
    }
    co_return choices;
}

ResultTask<AccountChoice> read(Client client, QString account, std::stop_token stop)
{
    Call call;
    call.path = u"/accounts/"_s + account;
    call.permission = Permission::AccountSettingsRead;
    const Result<QJsonObject> answer = co_await client.object(call, stop);
    if (!answer)
        co_return answer.error();
    AccountChoice choice{account, answer->value("name"_L1).toString(), answer->value("type"_L1).toString()};
    co_return choice;
}

ResultTask<std::optional<Membership>> membership(Client client, QString account, std::stop_token stop)
{
    Call call;
    call.path = u"/memberships"_s;
    const Result<QJsonArray> rows = co_await client.list(call, 50, mostAccounts, stop);
    if (!rows)
        co_return rows.error();
    for (const QJsonValue &row : *rows) {
        if (row["account"_L1]["id"_L1].toString() != account)
            continue;
        Membership found{json::texts(row["roles"_L1].toArray()), row["api_access_enabled"_L1] == QJsonValue(false)};
        co_return std::optional(found);
    }
    co_return std::optional<Membership>();
}

Result<QString> choose(const QString &wanted, const QList<AccountChoice> &seen)
{
    if (!wanted.isEmpty() && !isAccountId(wanted))
        return unclear(Words::tr("“%1” is not a Cloudflare account ID.").arg(wanted),
                       Words::tr("Copy the account ID from the dashboard: 32 digits and letters from a to f."));
    if (!wanted.isEmpty())
        return wanted;
    if (seen.isEmpty())
        return unclear(
            Words::tr("The Cloudflare token sees no account."),
            Words::tr("An account's own token may not be able to list it: give the account ID, 32 digits and "
                      "letters from the dashboard's address. Or make a token for the account that your team "
                      "belongs to."));
    if (seen.size() == 1)
        return seen.first().id;
    QStringList names;
    for (const AccountChoice &account : seen.first(std::min<qsizetype>(seen.size(), 5)))
        names << u"%1 (%2)"_s.arg(account.name, account.id);
    return unclear(Words::tr("The Cloudflare token sees several accounts: %1.").arg(names.join(u", "_s)),
                   Words::tr("Choose the account that your team belongs to."));
}

ResultTask<QString> chosen(Client client, QString wanted, std::stop_token stop)
{
    if (isAccountId(wanted))
        co_return wanted;
    const Result<QList<AccountChoice>> seen = co_await list(client, stop);
    if (!seen)
        co_return seen.error();
    co_return choose(wanted, *seen);
}

} // namespace bw::cloudflare::accounts
