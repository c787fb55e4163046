#pragma once

#include "app/practice/okta/org.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>
#include <deque>

namespace bw::practice::okta {

/// What a SCIM server said to the agent.
struct ScimAnswer
{
    int status = 0; ///< 0: no answer
    QJsonObject body;
    QString trouble;     ///< for people; empty on 2xx
    int retryAfter = -1; ///< seconds; -1: not said as a whole number

    [[nodiscard]] bool isGood() const { return trouble.isEmpty(); }
};

/// The part of the stand-in that provisions: it really calls the SCIM endpoint that the admin pasted, in the forms that
/// Okta uses (Okta Developer, "SCIM 2.0 protocol reference": users by filter, POST; deactivation by PATCH without path
/// for catalogue apps and by PUT for custom ones; groups by filter, POST, PATCH or PUT). One job at a time for each
/// app.
class ProvisioningAgent : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void(const ScimAnswer &)>;

    ProvisioningAgent(Org *org, QObject *parent);

    /// "Test API Credentials": GET /Users?startIndex=1&count=2.
    void test(const App &app, const QString &baseUrl, const QString &token, const Then &then);
    /// The connection or its boxes were saved: pushes everybody and every group that is due.
    void settingsSaved(const QString &appId);
    void assignmentsMoved(const QString &appId, const QStringList &came, const QList<AppUser> &went);
    /// A profile was changed: sent where "Update User Attributes" is on.
    void profileChanged(const QString &appId, const QString &userId);
    /// "Provision User": somebody who was assigned before provisioning was on.
    void provision(const QString &appId, const QString &userId);
    void membersMoved(const QString &appId, const QString &groupId);
    void mappingChanged(const QString &appId, const QString &mappingId);
    void targetDeleted(const QString &appId, const PushMapping &mapping);

    [[nodiscard]] bool isIdle() const;
    /// What is waited first on a 429 that names no whole seconds, and doubled each time.
    void setPatience(std::chrono::milliseconds first) { m_patience = first; }

private:
    using Next = std::function<void()>;
    static constexpr int mostTries = 10;
    using Job = std::function<void(App &, const Next &)>;

    void enqueue(const QString &appId, Job job);
    void runNext(const QString &appId);
    /// A 429 with whole seconds is waited out, any other one five minutes and twice as long each time, ten times at
    /// most (Okta Developer, "SCIM concepts").
    void send(const App &app, const QByteArray &verb, const QString &path, const QJsonObject &body, const Then &then,
              int tries = mostTries);
    [[nodiscard]] std::chrono::milliseconds waitFor(const ScimAnswer &answer, int triesLeft) const;
    void sendTo(const QString &url, const QString &authorization, const QByteArray &verb, const QJsonObject &body,
                const Then &then);

    void stage(App *app, const QStringList &userIds);
    void pushUser(App &app, const QString &userId, const Next &next);
    /// Who was taken away before and comes back.
    void reactivateUser(App &app, const QString &userId, const QString &externalId, const Next &next);
    void updateUser(App &app, const QString &userId, const Next &next);
    void createUser(App &app, const QString &userId, const Next &next);
    void userPushed(const QString &appId, const QString &userId, const ScimAnswer &answer, const QString &externalId);
    void deactivateUser(App &app, const AppUser &gone, const Next &next);

    void pushGroup(App &app, const QString &mappingId, const Next &next);
    void createTarget(App &app, const QString &mappingId, const Next &next);
    void pushMembers(App &app, const QString &mappingId, const Next &next);
    void groupPushed(const QString &appId, const QString &mappingId, const ScimAnswer &answer);

    /// What the log says of it; the Tasks page says all.
    [[nodiscard]] QString told(const QString &trouble) const;

    Org *m_org;
    QNetworkAccessManager m_network;
    std::chrono::milliseconds m_patience = std::chrono::minutes(5);
    QHash<QString, std::deque<Job>> m_jobs; ///< by app id; the first one is running
};

/// The user as POST and PUT carry it.
[[nodiscard]] QJsonObject userBody(const User &user, const AppUser &entry);
/// How this kind of app puts the pasted token into the Authorization header.
[[nodiscard]] QString authorizationFor(const App &app, const QString &token);

} // namespace bw::practice::okta
