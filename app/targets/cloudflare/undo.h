#pragma once

#include "app/targets/cloudflare/workplace.h"

namespace bw::cloudflare {

/// The kinds of objects as the journal names them.
namespace made {
inline constexpr QLatin1String identityProvider("cloudflare.identity-provider");
inline constexpr QLatin1String apiToken("cloudflare.api-token");
inline constexpr QLatin1String riskIntegration("cloudflare.risk-integration");
inline constexpr QLatin1String groupPolicy("cloudflare.user-group-policy");
} // namespace made

/// Takes back what the journal says we made at Cloudflare. An identity provider that apps, groups or policies name is
/// left, with words.
class CloudflareUndoer : public Undoer
{
public:
    explicit CloudflareUndoer(Workplace place);

    [[nodiscard]] QStringList kinds() const override;
    [[nodiscard]] QString describe(const QString &kind, const QString &id, const QJsonObject &data) const override;
    DoneTask remove(QString kind, QString id, QJsonObject data, std::stop_token stop) override;

private:
    DoneTask takeBack(QString kind, QString id, QJsonObject data, std::stop_token stop);
    DoneTask removeIdentityProvider(QString id, QJsonObject data, std::stop_token stop);
    DoneTask removeRiskIntegration(QString id, QJsonObject data, std::stop_token stop);
    DoneTask removeToken(QString id, QJsonObject data, std::stop_token stop);
    Task<Client> grantingClient(QString account, std::stop_token stop);
    DoneTask removePolicy(QJsonObject data, std::stop_token stop);

    Workplace m_place;
};

} // namespace bw::cloudflare
