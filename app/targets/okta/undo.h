#pragma once

#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// Takes back what the journal says we made in Okta: push mappings, assignments, the groups claim, apps,
/// streams of shared signals, groups and their members. Reads each before it removes it.
class OktaUndoer : public Undoer
{
public:
    explicit OktaUndoer(Workplace place);

    [[nodiscard]] QStringList kinds() const override;
    [[nodiscard]] QString describe(const QString &kind, const QString &id, const QJsonObject &data) const override;
    DoneTask remove(QString kind, QString id, QJsonObject data, std::stop_token stop) override;

private:
    DoneTask takeBack(QString kind, QString id, QJsonObject data, std::stop_token stop);
    DoneTask removeGroup(QString kind, QString id, QJsonObject data, std::stop_token stop);
    DoneTask removeApp(QString id, QJsonObject data, std::stop_token stop);
    DoneTask removeServerPart(QString id, QJsonObject data, std::stop_token stop);
    DoneTask removeFilter(QString appId, QJsonObject data, std::stop_token stop);

    Workplace m_place;
};

/// The kinds of objects as the journal names them.
namespace made {
inline constexpr QLatin1String app("okta.app");
inline constexpr QLatin1String assignment("okta.assignment");
inline constexpr QLatin1String groupPush("okta.group-push");
inline constexpr QLatin1String group("okta.group");
inline constexpr QLatin1String groupMember("okta.group-member");
inline constexpr QLatin1String groupsClaim("okta.groups-claim");
inline constexpr QLatin1String authorizationServer("okta.authorization-server");
inline constexpr QLatin1String authorizationServerPart("okta.authorization-server-part");
inline constexpr QLatin1String securityEventsProvider("okta.security-events-provider");
} // namespace made

} // namespace bw::okta
