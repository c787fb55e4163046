#pragma once

#include "app/practice/scim/scim_store.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace bw::practice::cloudflare {

/// The ways in which accounts differ, or in which nobody outside knows what the real service does.
struct Ways
{
    enum class ApiToken { Dropped, Masked, Refused };
    enum class ScimUrl { ByProvider, Populations };
    enum class ScimAuthorization { Either, BareOnly, BearerOnly, Unchecked };

    bool organizationNeedsHuman = false;   ///< POST organizations fails with 9999: somebody must open Zero Trust once
    int notEnabledStatus = 400;            ///< the HTTP status of 9999
    bool keepsPkce = true;                 ///< false: `pkce_enabled` is accepted and dropped without a word
    ApiToken apiToken = ApiToken::Dropped; ///< what becomes of `config.api_token` (for users in over 100 Okta groups)
    ScimUrl scimUrl = ScimUrl::ByProvider;
    ScimAuthorization scimAuthorization = ScimAuthorization::Either;
    bool takesPeopleAtFirstSignIn = false; ///< whom SCIM brings is not there before they have signed in to Access
    bool scimDiscovery = false;           ///< ServiceProviderConfig is served
    bool scimSecretRefreshes = true;      ///< false: refresh_scim_secret is 404
    bool riskScoring = true;              ///< false: the plan has no risk score sharing
    bool logsTestLogins = true;           ///< a sign-in by the Test button appears among the access requests
    bool keepsTestLogins = true;          ///< a sign-in by the Test button leaves a user and an identity behind
    bool mayReadSignIns = true;           ///< false: no token has the permission for sign-ins and users of Access
    bool groupsAreObjects = false;        ///< the groups of an identity are objects with id and name
    bool mayMintTokens = true;            ///< false: the token's maker is no Super Administrator
    bool mintsOnlyOwnPermissions = false; ///< a token can be given nothing that its maker's token lacks
    bool prefillsUndocumentedKeys = true; ///< a link to the page of tokens may name permissions by keys that no
                                          ///< document has; false: they are left out without a word
    bool membersMayUseApi = true;           ///< false: API access is switched off for the owner of the user's token
    bool refreshAnswersBare = false;        ///< refresh_scim_secret answers `{secret}` instead of the whole provider
    bool scimOffForgets = false;            ///< what was synced is gone when SCIM is switched off
    bool accountTokensSeeNoAccount = false; ///< GET /accounts is empty for an account's own token
    bool testAddress = true;                ///< the Test page is there at the address that third parties name
    bool notEnabledIsNotFound = false;      ///< no organization: 404 access.api.error.not_found instead of 9999
    bool scimProvisioningHasSuffix = false; ///< that permission group is called "SCIM Provisioning Write"
    bool scimLogSaysError = false;          ///< the SCIM log's status is ERROR, as in the dashboard, instead of FAILURE
    bool unknownProviderIsInvalid = false;  ///< PUT of nothing to a provider that is not there: 400 before 404
    bool maxAuthFailures = false;           ///< too many refusals: everything is 403 9109 for a while
    bool dashboardErrorsAreEnvelopes = false; ///< SCIM of the dashboard refuses in the envelope of API v4
    bool datesRetryAfter = false;             ///< Retry-After is a date instead of seconds
    bool accountTokensMayNotList = false;     ///< GET /accounts is 400 for an account's own token
    bool tokensNeedAddress = false;           ///< tokens are limited to addresses that this computer does not have
    bool putForgetsSecret = false;            ///< a PUT that leaves the client secret out takes it away
    bool resourcesById = false;               ///< a policy's resource group is taken by its id alone
    bool resourcesByScope = false;            ///< the same by its scope alone
    bool tokenQuotaIsUsed = false;            ///< the account has as many API tokens as it may have
    bool usedProvidersStay = false;           ///< DELETE of a login method that a rule names is refused
    bool checksIssuer = false;                ///< the issuer of an ID token has to be the Okta account URL
    bool teamIsKnown = true;              ///< false: the team's domain answers as that of a team that does not exist
    bool kindsAreMethods = false;         ///< a kind of token that is not taken is 405 10405 instead of 401, 400 or 403
    bool defaultsAreRules = false;        ///< `is_default` of an Access group is shown as a list of rules
    int newTokenRefusals = 0;             ///< a minted token is refused that many times before it works everywhere
};

enum class TokenKind { User, Account };

struct Token
{
    QString id;
    QString name;
    TokenKind kind = TokenKind::Account;
    QByteArray value;
    QStringList permissions; ///< names of permission groups
    QStringList accounts;    ///< ids of the accounts it reaches
    bool disabled = false;
    QDateTime expires;   ///< invalid: never
    QDateTime notBefore; ///< invalid: at once
    QDateTime issued = QDateTime::currentDateTimeUtc();
    QDateTime modified = issued;
    QDateTime lastUsed;
    QJsonArray policies; ///< as it was minted with; empty for seeded ones
    int refusals = 0;    ///< left before it works

    [[nodiscard]] QString status() const; ///< "active", "disabled" or "expired"
    [[nodiscard]] bool hasAny(const QStringList &names) const;
};

/// An identity provider of Access, with all its secrets.
struct IdentityProvider
{
    QString id;
    QString name;
    QString type;
    QJsonObject config; ///< as stored: with client_secret
    bool canScim = true;
    bool scimEnabled = false;
    bool userDeprovision = false;
    bool seatDeprovision = false;
    QString identityUpdate;
    QByteArray oktaApiToken; ///< pasted in the dashboard; the API never shows it
    QByteArray scimSecret; ///< of the SCIM endpoint; empty before SCIM was ever on
    bool readOnly = false;
    QString version;
    scim::Store scim;
};

/// What a user group has besides its name and members, which are the directory's.
struct UserGroup
{
    QString id;
    QJsonArray policies;
    bool provisioned = false; ///< by SCIM: locked for everything but its policies
    QString created;
    QString modified;
};

struct Member
{
    QString id; ///< also the id in the directory
    QString email;
    QString status;    ///< "accepted", "pending"
    QStringList roles; ///< names
    bool provisioned = false;
};

struct Account
{
    QString id;
    QString name;
    QString type;
    QDateTime created;

    std::optional<QJsonObject> organization; ///< of Zero Trust
    std::vector<std::unique_ptr<IdentityProvider>> providers;
    QList<QJsonObject> scimLog; ///< newest last
    QList<QJsonObject> accessRequests;
    QList<QJsonObject> accessUsers;
    QHash<QString, QJsonObject> lastSeen; ///< identities by Access user id
    QList<QJsonObject> apps;
    QList<QJsonObject> groups;
    QList<QJsonObject> policies;
    QList<QJsonObject> federationGrants;
    QList<QJsonObject> riskIntegrations;

    scim::Store directory; ///< the dashboard's members and user groups, as SCIM sees them
    QList<Member> members;
    QList<UserGroup> userGroups;
    QList<QJsonObject> ssoConnectors;
    QList<QJsonObject> audit; ///< newest last, as of audit logs v2

    [[nodiscard]] IdentityProvider *provider(const QString &id) const;
    [[nodiscard]] QString authDomain() const; ///< "acme.cloudflareaccess.com"; empty without an organization
};

struct State
{
    Ways ways;
    std::vector<std::unique_ptr<Account>> accounts;
    std::vector<std::unique_ptr<Token>> tokens;
    QString userId;
    QString userEmail;
    QString teamUrl; ///< where the pages of the first account's team are really served

    [[nodiscard]] Account *account(const QString &id) const;
    [[nodiscard]] Token *token(const QByteArray &value) const;
    Token &addToken(Token token);
};

/// A token's value: prefix, 40 characters, checksum (Cloudflare, API token formats).
QByteArray newTokenValue(TokenKind kind);
/// A SCIM secret: 43 characters of base64url.
QByteArray newScimSecret();

} // namespace bw::practice::cloudflare
