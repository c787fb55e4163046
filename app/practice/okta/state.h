#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// What the stand-in org remembers: plain values.
namespace bw::practice::okta {

/// An administrator's role of the org's own making, and what it reaches.
struct CustomRole
{
    QString id; ///< cr0…
    QString label;
    QStringList permissions; ///< "okta.apps.manage"
    QString resourceSet;     ///< iam…
    QStringList resources;   ///< "apps": all of them; "apps:oidc_client:0oa1": that one
};

struct User
{
    QString id;
    QString status = QStringLiteral("ACTIVE"); ///< or SUSPENDED, DEPROVISIONED
    QString login;
    QString email;
    QString firstName;
    QString lastName;
    QStringList roles; ///< SUPER_ADMIN, APP_ADMIN, READ_ONLY_ADMIN…; CUSTOM: those that follow
    QList<CustomRole> customRoles;
    QDateTime created;

    [[nodiscard]] bool isActive() const { return status == QStringLiteral("ACTIVE"); }
    /// Who is suspended cannot sign in, and keeps the apps.
    [[nodiscard]] bool keepsApps() const { return status != QStringLiteral("DEPROVISIONED"); }
};

struct Group
{
    QString id;
    QString type = QStringLiteral("OKTA_GROUP"); ///< or BUILT_IN, APP_GROUP
    QString name;
    QString description;
    QString sourceApp;   ///< id of the app an APP_GROUP comes from
    QStringList members; ///< user ids
    int unindexed = 0;   ///< searches that do not find it yet
    QDateTime created;
    QDateTime lastMembershipUpdated;
};

struct ClientSecret
{
    QString id;
    QString value;
    bool active = true;
    QDateTime created;
};

struct AppUser
{
    QString userId;
    QString userName;                          ///< what the app's username template made of the user
    QString externalId;                        ///< the SCIM server's id
    bool byGroup = false;                      ///< scope GROUP; else USER
    QString status = QStringLiteral("ACTIVE"); ///< STAGED, PROVISIONED, DEPROVISIONED; ACTIVE: nothing is pushed
    QString trouble;                           ///< what the Tasks page would show
    QDateTime created;
    QDateTime lastUpdated;
};

struct AppGroup
{
    QString groupId;
    int priority = 0;
    QJsonObject profile;
    QDateTime lastUpdated;
};

struct PushMapping
{
    QString id;
    QString sourceGroupId;
    QString targetGroupId;
    QString targetName;
    QString remoteId;                          ///< the SCIM server's id of the group
    QString status = QStringLiteral("ACTIVE"); ///< INACTIVE, ERROR
    QString errorSummary;
    QStringList pushedMembers; ///< SCIM ids
    QString pushedName;
    QDateTime created;
    QDateTime lastUpdated;
    QDateTime lastPush;
};

/// What the admin sets in the console and no public endpoint can.
struct Provisioning
{
    bool scimEnabled = false; ///< custom SAML apps: "Enable SCIM provisioning" on the General tab
    bool connected = false;   ///< "Enable API integration" is on and its credentials were tested
    QString baseUrl;
    QString token;
    bool importGroups = false;
    QString uniqueField = QStringLiteral("userName");
    bool mayPushUsers = true;    ///< supported action "Push New Users"
    bool mayPushProfiles = true; ///< "Push Profile Updates"
    bool mayPushGroups = true;   ///< "Push Groups"
    bool createUsers = false;
    bool updateUsers = false;
    bool deactivateUsers = false;
    bool renameGroups = true; ///< gear on the Push Groups tab
};

enum class Kind {
    Oidc,           ///< oidc_client
    CatalogOidc,    ///< the Cloudflare One app of the catalogue
    ScimHeaderAuth, ///< scim2headerauth: the token is the whole Authorization header
    ScimBearer,     ///< scim2testapp and the like: "Bearer " is put before it
    CustomSaml,     ///< made with Create App Integration; SCIM can be added to it
    Other,
};

struct App
{
    QString id;
    Kind kind = Kind::Other;
    QString name;
    QString label;
    QString status = QStringLiteral("ACTIVE");
    QString signOnMode;
    QString externalKey; ///< exk…: SAML entity id
    QJsonObject credentials;
    QJsonObject settings;
    QJsonObject visibility;
    QJsonObject accessibility;
    QList<ClientSecret> secrets;
    QMap<QString, AppGroup> groups; ///< assigned
    QStringList people;             ///< assigned one by one
    QMap<QString, AppUser> users;   ///< who has the app, by either way
    QList<PushMapping> mappings;
    QList<QJsonObject> federatedClaims;
    QJsonObject idTokenClaim; ///< the legacy groups claim; empty: none
    bool hasWholeTeamDomain = false; ///< of the org's ways, when it was made
    bool needsBoxes = false;         ///< the same
    QString ownClientId;             ///< of OpenID Connect; empty: the app's id
    Provisioning provisioning;
    QDateTime created;
    QDateTime lastUpdated;

    [[nodiscard]] bool isActive() const { return status == QStringLiteral("ACTIVE"); }
    [[nodiscard]] bool isOidc() const { return kind == Kind::Oidc || kind == Kind::CatalogOidc; }
    [[nodiscard]] QString clientId() const { return ownClientId.isEmpty() ? id : ownClientId; }
    [[nodiscard]] bool isScimTest() const { return kind == Kind::ScimHeaderAuth || kind == Kind::ScimBearer; }
    /// The native app of the Cloudflare dashboard: its base URL follows from the Account ID.
    [[nodiscard]] bool isDashboardApp() const
    {
        return name == QStringLiteral("integrator-8026030_cloudflaredashboard_1");
    }
    [[nodiscard]] bool pushesUsers() const { return provisioning.connected && provisioning.createUsers; }
    [[nodiscard]] QStringList features() const; ///< the read-only list of the apps API
    [[nodiscard]] QStringList redirectUris() const;
    [[nodiscard]] PushMapping *mapping(const QString &mappingId);
};

/// Who may call the API.
struct ApiToken
{
    QString id;
    QString name;
    QString value;
    QString owner; ///< user id
    bool expired = false;
    QDateTime created;
    bool forServers = false; ///< tied to a network with the other side's servers in it, and without this program
};

struct AuthorizationServer
{
    QString id;
    QJsonObject body;
    QList<QJsonObject> scopes;
    QList<QJsonObject> claims;
    QList<QJsonObject> policies;
    QMap<QString, QList<QJsonObject>> rules; ///< by policy id
};

/// A sign-in that was begun, by state token; by code when somebody has said who they are, and by access token then.
struct SignIn
{
    QString appId;
    QString serverId; ///< of a custom authorization server; empty: the org's own
    QString redirectUri;
    QString state;
    QString nonce;
    QString challenge; ///< of PKCE
    QStringList scopes;
    QString userId;
    bool isRedeemed = false;
    QString host; ///< where it was begun: the org's own domain, or another
};

/// Where real orgs differ, or where it is not known which way Okta goes. Set by tests and by practice.
struct Ways
{
    bool promptNoneRedirects = true; ///< 302 with login_required; else Okta's own 400 page
    bool internalApi = true;         ///< /api/v1/internal/**; else 404
    bool apiAccessManagement = true; ///< custom authorization servers; else 401 E0000015
    bool advancedSso = true;         ///< SAML apps of one's own; else 401 E0000015
    bool policiesSettle = false;     ///< the next policy is answered once with 423: try again later
    bool rulesSettle = false;        ///< the same of the next rule
    bool identityThreatProtection =
        false; ///< security events providers; the console then says "Authentication", not "Sign On"
    bool catalogHasCloudflareOne = true;
    bool cloudflareOneRenewed = false;                           ///< that app has the next number in its key
    bool catalogApi = true;                                      ///< /api/v1/catalog/apps, unpublished; else 404
    bool catalogHasDashboardApp = false;                         ///< the native "Cloudflare Dashboard" app
    QString dashboardAccountField = QStringLiteral("accountId"); ///< what that app calls the Account ID
    QString cloudflareApi;            ///< where it provisions to, as the real one knows by itself
    bool featuresApi = true;          ///< PUT /features works for the SCIM test apps once they are connected; else 400
    bool backfill = true;             ///< people assigned before provisioning was on are pushed when it comes on
    bool putWipesTestApps = true;     ///< PUT on a scim2* app drops its connection, as it does for custom SAML apps
    bool failOnNameCollision = false; ///< a group of that name at the other side is an error; else it is taken over
    bool mappingCreateIs201 = false;  ///< as in the spec; recordings show 200
    bool pushesEmptyGroups = true;    ///< a group without members is made at the other side; else it waits for one
    bool membersFollow = true; ///< who is provisioned later joins a pushed group; else only when that is pushed again
    bool federatedClaims = true;      ///< /federated-claims is there; else 404, as before January 2026
    bool testAppsTakeSettings = true; ///< scim2* may be created with username format and visibility; else 400
    bool cutsGroupsClaim = false;     ///< a groups claim of over 100 is cut at 100; else the token request fails
    bool classicEngine = false;       ///< okta-organization says pipeline "v1"
    bool customDomain = false;    ///< the org answers at localhost too, and okta-organization names that as alternate
    bool dynamicIssuers = false;  ///< the org may have tokens name the domain of the sign-in as their issuer
    bool featuresDoNothing = false; ///< PUT /features answers 200, and no box is ticked
    bool clientIdsDiffer = false; ///< the client id of an OIDC app made from now on is not the app's id
    bool metadataNeedsSignIn = false; ///< the address of SAML metadata is for who is signed in
    bool tokensNeedNetwork = false;   ///< API tokens are tied to a network that this computer is not in
    bool tokensBarServers = false;    ///< they are tied to a network with this program in it, and no servers
    bool enforcesClientAuth = false;  ///< a client proves itself in the way its app names, and in no other
    bool featuresNeedBoxes = false;   ///< the features of an app are empty until a box "To App" is ticked
    bool teamDomainIsWhole = false;   ///< Cloudflare One's app wants the whole host as its team domain
    bool federatedGroupsArrive = true; ///< a token claim called "groups" is in the ID token of an OIDC app
    bool internalForbidden = false;    ///< /api/v1/internal/** is 403, as for OAuth tokens
    bool errorMappingsStay = false;    ///< a mapping in ERROR has to be inactive before it can be deleted
    bool thinProvisioningLog = false;  ///< the log does not tell what the SCIM server said; the Tasks page does
    bool searchLags = false;           ///< a new group is found by its name from the third search on
    bool putLosesAuthnContext = true;  ///< a PUT leaves the authentication context of a SAML app as it was
    bool catalogAppsAreFixed = false;  ///< PUT on an app of the catalogue is 400 E0000024
    bool featuresUnsupported = false;  ///< /features is 501 E0000060
    bool metadataHasBoth = false;      ///< the metadata of a rotated certificate holds the one before it, too
    bool renamesPushedGroups = true;   ///< how the gear of Push Groups stands in an app made from now on
    bool riskSignalsForbidden = false; ///< without the product, security events providers are 403; else 401
    bool riskSignalsMissing = false;   ///< the same, 404
    bool policyTurnsAway = false;      ///< the sign-on policy of every app lets nobody in
    bool deniedByAuthenticators = false; ///< that is logged as for somebody whose authenticators do not suffice
    bool filterOutweighsClaim = false;   ///< of two claims called "groups" the filter's is sent; else the token claim's
    bool forgetsTab = false;          ///< a console session begins at the page's first tab, as after a sign-in
};

} // namespace bw::practice::okta
