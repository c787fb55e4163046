#include "app/targets/cloudflare/sso_connectors.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare::sso_connectors {

ResultTask<QList<Connector>> list(Client client, QString account, std::stop_token stop)
{
    Call call;
    call.path = u"/accounts/"_s + account + u"/sso_connectors"_s;
    call.permission = Permission::SsoConnectorsRead;
    const Result<Answer> answer = co_await client.send(call, stop);
    if (!answer)
        co_return answer.error();
    QList<Connector> connectors;
    for (const QJsonValue &value : answer->result.toArray()) {
        const QJsonObject row = value.toObject();
        Connector connector;
        connector.emailDomain = row.value("email_domain"_L1).toString().toLower();
        connector.isEnabled = row.value("enabled"_L1).toBool();
        const QJsonObject verification = row.value("verification"_L1).toObject();
        connector.isVerified = verification.value("status"_L1).toString() == "verified"_L1;
        connectors << connector;
    }
    co_return connectors;
}

} // namespace bw::cloudflare::sso_connectors
