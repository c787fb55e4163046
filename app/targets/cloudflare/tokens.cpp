#include "app/targets/cloudflare/tokens.h"

#include "app/net/json.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare::tokens {

ResultTask<Verified> verify(Client client, Owner owner, QString account, std::stop_token stop)
{
    Call call;
    call.path = owner == Owner::User ? u"/user/tokens/verify"_s : u"/accounts/"_s + account + u"/tokens/verify"_s;
    const Result<QJsonObject> answer = co_await client.object(call, stop);
    if (!answer)
        co_return answer.error();
    const Result<QString> status = json::text(*answer, u"status", u"result");
    if (!status)
        co_return status.error();
    Verified verified;
    verified.id = answer->value("id"_L1).toString();
    verified.status = *status;
    verified.expires = QDateTime::fromString(answer->value("expires_on"_L1).toString(), Qt::ISODate).toUTC();
    verified.notBefore = QDateTime::fromString(answer->value("not_before"_L1).toString(), Qt::ISODate).toUTC();
    verified.isAccountOwned = owner == Owner::Account;
    co_return verified;
}

} // namespace bw::cloudflare::tokens
