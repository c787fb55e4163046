#include "app/targets/cloudflare/tokens.h"

#include "app/net/json.h"
#include "app/targets/cloudflare/errors.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare::tokens {

ResultTask<Verified> verify(Client client, Owner owner, QString account, std::stop_token stop)
{
    Call call;
    call.path = owner == Owner::User ? u"/user/tokens/verify"_s : u"/accounts/"_s + account + u"/tokens/verify"_s;
    const Result<QJsonObject> answer = co_await client.object(call, stop);
    if (!answer) {
        Error error = answer.error();
        // 400/1001 "missing authentication token" is what an account says of a token that is not its own; of a token
        // of the other kind either may say that it is one.
        if (error.kind == Error::Kind::Rejected || saysOtherKind(error)) {
            error.kind = Error::Kind::BadCredential;
            error.message = Words::tr("Cloudflare does not know this token.");
            error.action = Words::tr("Copy the token again, or make a new one.");
        }
        co_return error;
    }
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
