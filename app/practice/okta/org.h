#pragma once

#include "app/practice/okta/state.h"

#include <QHash>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace bw::practice::okta {

/// 20 characters, the first three as given: "0oa…", "00g…".
[[nodiscard]] QString makeId(QLatin1StringView prefix);
[[nodiscard]] QString randomText(int length);
[[nodiscard]] QString stamp(const QDateTime &time); ///< "2026-01-01T00:00:00.000Z"; empty time: empty

/// The org's content. Apps and users live at stable addresses.
class Org
{
public:
    QString id;
    QString companyName;
    QString subdomain;
    Ways ways;
    std::vector<std::unique_ptr<User>> users;
    std::vector<std::unique_ptr<Group>> groups;
    std::vector<std::unique_ptr<App>> apps;
    QList<ApiToken> tokens;
    std::vector<std::unique_ptr<AuthorizationServer>> authorizationServers;
    std::deque<QJsonObject> events; ///< the System Log, oldest first
    QJsonObject threats;
    QList<QJsonObject> zones;
    QList<QJsonObject> securityEventsProviders;
    QList<QJsonObject> groupRules;
    QHash<QString, SignIn> signIns;

    [[nodiscard]] User *user(const QString &idOrLogin) const;
    [[nodiscard]] App *app(const QString &appId) const;
    [[nodiscard]] AuthorizationServer *authorizationServer(const QString &serverId) const;
    [[nodiscard]] const ApiToken *token(const QString &value) const;

    /// Also finds those that setGroupCount() made; nothing when there is none.
    [[nodiscard]] std::optional<Group> group(const QString &groupId) const;
    [[nodiscard]] Group *storedGroup(const QString &groupId) const; ///< those with members; null for the numbered ones
    [[nodiscard]] std::optional<Group> groupNamed(const QString &name) const;
    /// In the order of the groups API; ends when `visit` returns false. `from` skips that many.
    void eachGroup(const std::function<bool(const Group &)> &visit, int from = 0) const;
    [[nodiscard]] int groupCount() const { return int(groups.size() + m_numbered.size()); }
    /// So many groups in all, filled up with "Team 00001"… without members.
    void setGroupCount(int count);
    [[nodiscard]] QStringList groupIdsOf(const QString &userId) const;

    User *addUser(const QString &login, const QString &email, const QString &firstName, const QString &lastName);
    Group *addGroup(const QString &name, const QStringList &members = {},
                    const QString &type = QStringLiteral("OKTA_GROUP"));

    /// What the app's username template makes of a user ("${source.login}", "${source.email}").
    [[nodiscard]] static QString userNameFor(const App &app, const User &user);
    /// Brings the app's users in line with the people and groups assigned; returns who came and who went.
    struct Moved
    {
        QStringList came;
        QList<AppUser> went;
    };
    Moved settleAssignments(App *app);

    /// Adds a System Log event and gives it, to be completed. `targets` are {id,type,displayName} objects.
    QJsonObject &log(const QString &eventType, const QJsonArray &targets,
                     const QString &result = QStringLiteral("SUCCESS"), const QString &reason = {},
                     const QString &actor = QStringLiteral("system@okta.com"));

private:
    [[nodiscard]] static Group numberedGroup(int number);

    std::vector<Group> m_numbered;
};

[[nodiscard]] QJsonObject appTarget(const App &app);
[[nodiscard]] QJsonObject userTarget(const User &user);
[[nodiscard]] QJsonObject groupTarget(const Group &group);

/// "Acme": a dozen people and the groups a newcomer needs, one of everything that causes trouble.
void seedAcme(Org *org);

} // namespace bw::practice::okta
