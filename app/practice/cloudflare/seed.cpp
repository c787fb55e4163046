#include "app/practice/cloudflare/seed.h"

#include "app/practice/cloudflare/directory.h"
#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/cloudflare/roles.h"

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

const QDateTime longAgo(QDate(2024, 9, 5), QTime(3, 0, 41), Qt::UTC);

std::unique_ptr<Account> newAccount(const QString &id, const QString &name, const QString &type)
{
    auto account = std::make_unique<Account>();
    account->id = id;
    account->name = name;
    account->type = type;
    account->created = longAgo;
    followScim(*account);
    return account;
}

void addAccessUser(Account &account, const QString &email, const QString &name)
{
    const QString id = newUuid();
    account.accessUsers.append({{u"id"_s, id},
                                {u"uid"_s, id},
                                {u"email"_s, email},
                                {u"name"_s, name},
                                {u"seat_uid"_s, newUuid()},
                                {u"access_seat"_s, true},
                                {u"gateway_seat"_s, false},
                                {u"active_device_count"_s, 1},
                                {u"last_successful_login"_s, timestamp(longAgo)},
                                {u"created_at"_s, timestamp(longAgo)},
                                {u"updated_at"_s, timestamp(longAgo)}});
}

void addOneTimePin(Account &account)
{
    auto provider = std::make_unique<IdentityProvider>();
    provider->id = newUuid();
    provider->name = u"One-time PIN login"_s;
    provider->type = u"onetimepin"_s;
    provider->canScim = false;
    provider->version = newHexId();
    account.providers.push_back(std::move(provider));
}

/// Two Super Administrators, and what dashboard SCIM left behind from the days when groups were named for roles.
void addMembers(Account &account)
{
    addMember(account, u"ada@acme.test"_s, u"Ada"_s, u"Adams"_s, roles::superAdministrator);
    addMember(account, u"ben@acme.test"_s, u"Ben"_s, u"Brown"_s, roles::superAdministrator);
    Member &cora = addMember(account, u"cora@acme.test"_s, u"Cora"_s, u"Clark"_s, roles::minimalAccess);
    cora.provisioned = true;
    UserGroup &leftover = addUserGroup(account, u"CF-%1 - %2"_s.arg(account.id, roles::readOnly), QStringList{cora.id});
    leftover.provisioned = true;
    leftover.policies.append(
        QJsonObject{{u"id"_s, newHexId()},
                    {u"access"_s, u"allow"_s},
                    {u"permission_groups"_s, QJsonArray{roles::asPermissionGroup(roles::readOnly)}},
                    {u"resource_groups"_s, QJsonArray{roles::resourceGroup(account.id)}}});
}

/// Dashboard sign-in by SSO and the two applications that every team has.
void addApps(Account &account)
{
    account.ssoConnectors.append({{u"id"_s, newHexId()},
                                  {u"email_domain"_s, u"acme.test"_s},
                                  {u"enabled"_s, true},
                                  {u"created_on"_s, timestamp(longAgo)},
                                  {u"verification"_s, QJsonObject{{u"code"_s, u"cloudflare_dashboard_sso=471100"_s},
                                                                  {u"status"_s, u"verified"_s}}}});
    const QList<QPair<QString, QString>> apps{
        {u"SSO App"_s, u"dash_sso"_s}, {u"App Launcher"_s, u"app_launcher"_s}, {u"Warp Login App"_s, u"warp"_s}};
    for (const auto &[name, type] : apps) {
        const QString id = newUuid();
        account.apps.append({{u"id"_s, id},
                             {u"uid"_s, id},
                             {u"name"_s, name},
                             {u"type"_s, type},
                             {u"allowed_idps"_s, QJsonArray()},
                             {u"auto_redirect_to_identity"_s, false},
                             {u"policies"_s, QJsonArray()},
                             {u"created_at"_s, timestamp(longAgo)},
                             {u"updated_at"_s, timestamp(longAgo)}});
    }
}

void addTokens(State &state, const QString &first, const QString &second)
{
    Token setup;
    setup.name = u"Okta setup wizard"_s;
    setup.permissions = permissions::forSetup();
    setup.accounts = {first};
    state.addToken(setup);

    Token user;
    user.name = u"Everything"_s;
    user.kind = TokenKind::User;
    user.permissions = permissions::ofAccounts() + permissions::ofUsers();
    user.accounts = {first, second};
    state.addToken(user);

    Token reader;
    reader.name = u"Read only"_s;
    reader.permissions = permissions::readOnly();
    reader.accounts = {first};
    state.addToken(reader);
}

} // namespace

void addManyAccessUsers(Account &account)
{
    for (int i = 0; i < 250; ++i)
        addAccessUser(account, u"person%1@acme.test"_s.arg(i), u"Person %1"_s.arg(i));
}

QJsonObject seededOrganization(const QString &team)
{
    return {{u"auth_domain"_s, team + u".cloudflareaccess.com"_s},
            {u"name"_s, team},
            {u"created_at"_s, timestamp(longAgo)},
            {u"updated_at"_s, timestamp(longAgo)},
            {u"is_ui_read_only"_s, false},
            {u"auto_redirect_to_identity"_s, false},
            {u"session_duration"_s, u"24h"_s},
            {u"warp_auth_session_duration"_s, u"36h"_s},
            {u"user_seat_expiration_inactive_time"_s, u"1460h"_s},
            {u"login_design"_s, QJsonObject{{u"header_text"_s, u"Acme"_s}}}};
}

void seed(State &state)
{
    state.userId = newHexId();
    state.userEmail = u"ada@acme.test"_s;
    auto acme = newAccount(u"a3c1f0e2b4d5968778695a4b3c2d1e0f"_s, u"Acme"_s, u"enterprise"_s);
    acme->organization = seededOrganization(u"acme"_s);
    addOneTimePin(*acme);
    addAccessUser(*acme, u"ada@acme.test"_s, u"Ada Adams"_s);
    addAccessUser(*acme, u"ben@acme.test"_s, u"Ben Brown"_s);
    addAccessUser(*acme, u"cora@acme.test"_s, u"Cora Clark"_s);
    addMembers(*acme);
    addApps(*acme);
    auto labs = newAccount(u"b7d2e9f4a1c3058697a8b9cadbecfd0e"_s, u"Acme Labs"_s, u"standard"_s);
    addTokens(state, acme->id, labs->id);
    state.accounts.push_back(std::move(acme));
    state.accounts.push_back(std::move(labs));
}

} // namespace bw::practice::cloudflare
