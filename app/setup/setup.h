#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// What the admin wants, as plain values: the setup file's content and the wizard's fields. Holds no secret. A section
/// that is present is wanted.
namespace bw {

enum class SignInMethod { Oidc, OidcCatalog, Saml };
enum class UserNameFormat { Email, OktaUsername };
enum class IdentityUpdate { Automatic, Reauth, NoAction };
enum class GroupsClaim { Automatic, ByHand };
enum class DashboardApp { TestApp, Catalog };

struct OktaSetup
{
    QString domain; ///< normalised host, "acme.okta.com"; for loopback with its port

    bool operator==(const OktaSetup &) const = default;
};

struct CloudflareSetup
{
    QString team;    ///< prefix only
    QString account; ///< 32 hex digits; empty: the one that the token sees
    QString apiUrl = QStringLiteral("https://api.cloudflare.com/client/v4");
    QString teamUrl; ///< empty: https://<team>.cloudflareaccess.com

    bool operator==(const CloudflareSetup &) const = default;
};

struct SignInSetup
{
    SignInMethod method = SignInMethod::Oidc;
    QString name = QStringLiteral("Okta");
    QString appLabel = QStringLiteral("Cloudflare Access");
    bool pkce = true;
    QString groupsFilter = QStringLiteral(".*");
    GroupsClaim groupsClaim = GroupsClaim::Automatic;
    QString emailClaim;
    QString authorizationServer;
    QStringList claims;
    QStringList assignGroups = {QStringLiteral("Everyone")};
    bool shareRiskScores = false; ///< Cloudflare sends user risk scores, Okta receives them

    bool operator==(const SignInSetup &) const = default;
};

struct ScimSetup
{
    QString appLabel = QStringLiteral("Cloudflare Access SCIM");
    UserNameFormat userName = UserNameFormat::Email;
    bool userDeprovision = true;
    bool seatDeprovision = false; ///< only together with userDeprovision
    IdentityUpdate identityUpdate = IdentityUpdate::Automatic;
    QStringList assignGroups;
    QStringList pushGroups;
    bool oneApp = false; ///< only with the sign-in method saml

    bool operator==(const ScimSetup &) const = default;
};

struct DashboardScimSetup
{
    QString appLabel = QStringLiteral("Cloudflare Dashboard SCIM");
    DashboardApp app = DashboardApp::TestApp; ///< "app": "testApp" | "catalog"
    bool mintToken = true;                    ///< "token": "mint" | "paste"
    bool migrate = false;                     ///< an older set-up is moved on: its groups' people to the pushed groups
    QStringList assignGroups;
    QStringList pushGroups;
    QMap<QString, QStringList> policies; ///< pushed group → names of permission groups

    bool operator==(const DashboardScimSetup &) const = default;

    /// The pushed groups whose policy grants this.
    [[nodiscard]] QStringList groupsWithRole(const QString &role) const;
};

struct ConfigCatSetup
{
    QString appLabel = QStringLiteral("ConfigCat");
    QString entityId;
    QString acsUrl;
    QString scimUrl;
    QStringList assignGroups;
    QStringList pushGroups;
    QString apiUrl = QStringLiteral("https://api.configcat.com");       ///< of the public management API
    QString dashboardUrl = QStringLiteral("https://app.configcat.com"); ///< where its pages are

    bool operator==(const ConfigCatSetup &) const = default;
};

struct Setup
{
    QString name = QStringLiteral("My organisation");
    OktaSetup okta;
    std::optional<CloudflareSetup> cloudflare;
    std::optional<SignInSetup> signIn;
    std::optional<ScimSetup> scim;
    std::optional<DashboardScimSetup> dashboardScim;
    std::optional<ConfigCatSetup> configcat;

    bool operator==(const Setup &) const = default;

    /// All group names that any section assigns or pushes, each once.
    [[nodiscard]] QStringList allGroups() const;
    /// Those that any section pushes.
    [[nodiscard]] QStringList pushedGroups() const;
    /// Those of them that need not be there yet, because the plan makes them.
    [[nodiscard]] QStringList groupsToMake() const;
};

} // namespace bw
