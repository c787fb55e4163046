#pragma once

#include "app/targets/cloudflare/client.h"

/// Single sign-on for the dashboard, by e-mail domain. Source: Cloudflare API reference, "IAM › SSO".
namespace bw::cloudflare::sso_connectors {

struct Connector
{
    QString emailDomain; ///< lower case
    bool isEnabled = false;
    bool isVerified = false;

    [[nodiscard]] bool works() const { return isEnabled && isVerified; }
};

[[nodiscard]] ResultTask<QList<Connector>> list(Client client, QString account, std::stop_token stop);

} // namespace bw::cloudflare::sso_connectors
