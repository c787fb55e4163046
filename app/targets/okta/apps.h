#pragma once

#include "app/targets/okta/client.h"

namespace bw::okta {

/// An app instance as Okta describes it. Source: Okta API reference, "Applications".
struct App
{
    QString id;
    QString key; ///< the member "name": "oidc_client", "scim2headerauth"…
    QString label;
    QString status; ///< ACTIVE, INACTIVE
    QDateTime created;
    QDateTime lastUpdated;
    QStringList features; ///< what is switched on under Provisioning
    QJsonObject body;     ///< the whole answer, without any client secret

    [[nodiscard]] bool isActive() const { return status == QLatin1String("ACTIVE"); }
    /// Some provisioning is switched on: from then on a PUT may wipe the SCIM connection.
    [[nodiscard]] bool isProvisioning() const { return !features.isEmpty(); }
    /// A connection was tested and saved. The switch "Enable SCIM provisioning" alone is none.
    [[nodiscard]] bool isConnected() const
    {
        return features.size() > (features.contains(QLatin1String("SCIM_PROVISIONING")) ? 1 : 0);
    }
    [[nodiscard]] QJsonObject oauthClient() const;      ///< settings.oauthClient
    [[nodiscard]] QJsonObject oauthCredentials() const; ///< credentials.oauthClient
    [[nodiscard]] QString userNameTemplate() const;     ///< credentials.userNameTemplate.template
};

/// What a create answers: the only moment at which the client secret comes along.
struct NewApp
{
    App app;
    Secret clientSecret; ///< empty for apps that have none, and for catalogue apps
};

/// An app as the steps hand it to each other.
struct AppRef
{
    QString id;
    QString key;
    QString label;
    QString issuerMode;              ///< of an OpenID Connect app: whose address its tokens name; else empty
    bool ours = false;               ///< made by us, by the journal
    bool agreed = false;             ///< ours, or the person agreed that it is used, or made it because we asked
    bool fresh = false;              ///< made in this run: nothing can hang on it yet that this run did not put there
    std::shared_ptr<const App> seen; ///< as it was read a moment ago, for the step that goes on from there
};

namespace apps {
[[nodiscard]] Result<App> parse(QJsonObject body);
/// All apps of one kind. Source: "Applications › List all applications", filter on `name`.
[[nodiscard]] ResultTask<QList<App>> ofKind(Client client, QString key, std::stop_token stop);
/// All apps whose name or label begins with `text`. Source: the same, `q`.
[[nodiscard]] ResultTask<QList<App>> beginningWith(Client client, QString text, std::stop_token stop);
/// All apps, at most 5,000. Source: the same.
[[nodiscard]] ResultTask<QList<App>> all(Client client, std::stop_token stop);
[[nodiscard]] ResultTask<App> read(Client client, QString id, std::stop_token stop);
/// Makes it ACTIVE. Source: "Applications › Create an application".
[[nodiscard]] ResultTask<NewApp> create(Client client, QJsonObject body, std::stop_token stop);
/// Sends a whole body: what it lacks is reset. Read-only members are taken out first, `features` among them.
/// Source: "Applications › Replace an application".
[[nodiscard]] ResultTask<App> replace(Client client, QString id, QJsonObject body, std::stop_token stop);
[[nodiscard]] DoneTask activate(Client client, QString id, std::stop_token stop);
/// Deactivates and deletes what was just read.
[[nodiscard]] DoneTask remove(Client client, App app, std::stop_token stop);
/// The active client secrets, the newest first; Okta keeps two at most.
/// Source: "Application SSO credentials: client secrets › List all client secrets".
[[nodiscard]] ResultTask<QList<Secret>> clientSecrets(Client client, QString id, std::stop_token stop);
/// The body without what Okta alone may set.
[[nodiscard]] QJsonObject writable(QJsonObject body);
} // namespace apps

} // namespace bw::okta
