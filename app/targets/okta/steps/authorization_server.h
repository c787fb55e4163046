#pragma once

#include "app/oidc/client.h"
#include "app/targets/okta/authorization_servers.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.authorization-server": a custom authorization server that may be used by the sign-in app, with the scope and
/// claim "groups" and the further claims of the setup. The setup names one by its id, or by a name under which it is
/// made. Adds what is missing.
class AuthorizationServer : public Step
{
public:
    /// Puts the server's id into the client. needs: "okta.oidc-app"; the identity provider's step must need this one.
    AuthorizationServer(Workplace place, Output<oidc::Client> client, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    /// For a token that may read servers and not change them.
    [[nodiscard]] std::optional<Card> card() const override;

private:
    struct Part
    {
        QString collection;
        QString title; ///< for the plan: Okta's name of it
        QJsonObject body;
    };
    ResultTask<std::optional<authorization_servers::Server>> find(std::stop_token stop);
    DoneTask lookAtParts(std::stop_token stop);
    ResultTask<bool> mayBeUsed(QList<QJsonObject> policies, std::stop_token stop);
    Done noteOther(const Part &part, const QList<QJsonObject> &there);
    DoneTask removeOther(QString name, std::stop_token stop);
    ResultTask<QString> addPart(Part part, std::stop_token stop);
    Done claimPart(const Part &part, const QJsonObject &there);
    [[nodiscard]] MadeObject ours(const authorization_servers::Server &server) const;
    [[nodiscard]] MadeObject ours(const Part &part, const QString &partId) const;
    [[nodiscard]] QString announcedName(const Part &part) const;
    [[nodiscard]] Part policyPart() const;
    [[nodiscard]] QString policyName() const;
    DoneTask addMissing(std::stop_token stop);
    DoneTask addPolicy(std::stop_token stop);
    DoneTask makeServer(std::stop_token stop);
    void handOn();
    [[nodiscard]] Error isOff() const;
    [[nodiscard]] Finding judge() const;
    [[nodiscard]] QList<Part> wantedParts() const;

    Workplace m_place;
    Output<oidc::Client> m_client;
    SignInSetup m_signIn;
    std::optional<authorization_servers::Server> m_server;
    QList<Part> m_missing;
    /// Claims of ours that bear a wanted name and say something else: a name can be there once.
    QHash<QString, QString> m_others; ///< name → id
    QStringList m_notes;
    bool m_policyMissing = true;
    QString m_barePolicy; ///< id of our policy, as long as it has no rule
};

} // namespace bw::okta
