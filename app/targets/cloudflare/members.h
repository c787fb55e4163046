#pragma once

#include "app/targets/cloudflare/client.h"

/// Members of an account: who may use its dashboard. Source: Cloudflare API reference, "Accounts › Members › List
/// Members".
namespace bw::cloudflare::members {

struct Member
{
    QString id;
    QString email;  ///< lower case
    QString status; ///< accepted, pending, rejected
    bool isSuperAdministrator = false;
};

/// At most 5000.
[[nodiscard]] ResultTask<QList<Member>> list(Client client, QString account, std::stop_token stop);

} // namespace bw::cloudflare::members
