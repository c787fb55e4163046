#include "app/practice/cloudflare/seed.h"

#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/permissions.h"

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
    auto labs = newAccount(u"b7d2e9f4a1c3058697a8b9cadbecfd0e"_s, u"Acme Labs"_s, u"standard"_s);
    addTokens(state, acme->id, labs->id);
    state.accounts.push_back(std::move(acme));
    state.accounts.push_back(std::move(labs));
}

} // namespace bw::practice::cloudflare
