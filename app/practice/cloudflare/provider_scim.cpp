#include "app/practice/cloudflare/provider_scim.h"

#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/services.h"
#include "app/practice/scim/scim_endpoint.h"

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

QString emailOf(const QJsonObject &user)
{
    const QJsonArray emails = user.value(u"emails"_s).toArray();
    for (const QJsonValue &email : emails) {
        if (email.toObject().value(u"primary"_s).toBool())
            return email.toObject().value(u"value"_s).toString();
    }
    return emails.isEmpty() ? user.value(u"userName"_s).toString()
                            : emails.at(0).toObject().value(u"value"_s).toString();
}

QJsonObject logEntry(const scim::Write &write, const QString &providerId, const Ways &ways)
{
    const QJsonObject &about = write.after.isEmpty() ? write.before : write.after;
    const bool user = write.kind == scim::Kind::User;
    const QString failure = ways.scimLogSaysError ? u"ERROR"_s : u"FAILURE"_s;
    QJsonObject entry{{u"idp_id"_s, providerId},
                      {u"logged_at"_s, now()},
                      {u"status"_s, write.problem ? failure : u"SUCCESS"_s},
                      {u"request_method"_s, QString::fromLatin1(write.verb)},
                      {u"resource_type"_s, user ? u"USER"_s : u"GROUP"_s},
                      {u"cf_resource_id"_s, about.value(u"id"_s).toString()},
                      {u"idp_resource_id"_s, about.value(u"externalId"_s).toString()},
                      {u"request_body"_s, QString::fromUtf8(write.body)}};
    if (user)
        entry.insert(u"resource_user_email"_s, emailOf(about));
    else
        entry.insert(u"resource_group_name"_s, about.value(u"displayName"_s).toString());
    if (write.problem)
        entry.insert(u"error_description"_s, write.problem->detail);
    return entry;
}

/// SCIM never makes Access users; it takes seats of those that exist when they are deprovisioned.
void takeSeat(Account &account, const QString &email)
{
    for (QJsonObject &user : account.accessUsers) {
        if (user.value(u"email"_s).toString().compare(email, Qt::CaseInsensitive) == 0) {
            user.insert(u"access_seat"_s, false);
            user.insert(u"gateway_seat"_s, false);
        }
    }
}

bool passes(const Request &request, const QByteArray &secret, Ways::ScimAuthorization way)
{
    const QByteArray given = request.header("Authorization");
    const bool bare = given == secret;
    const bool bearer = given == "Bearer " + secret;
    switch (way) {
    case Ways::ScimAuthorization::Either:
        return bare || bearer;
    case Ways::ScimAuthorization::BareOnly:
        return bare;
    case Ways::ScimAuthorization::BearerOnly:
        return bearer;
    case Ways::ScimAuthorization::Unchecked:
        break;
    }
    return true;
}

scim::Door open(const Request &request, State &state)
{
    IdentityProvider *provider = state.accounts.front()->provider(request.param(u"idp"_s));
    if (!provider || !provider->scimEnabled)
        return scim::refusal({404, {}, u"Not found"_s});
    if (!passes(request, provider->scimSecret, state.ways.scimAuthorization))
        return scim::unauthorized();
    return &provider->scim;
}

} // namespace

void keepLog(IdentityProvider &provider, Account &account, const Ways &ways)
{
    provider.scim.written = [&provider, &account, &ways](const scim::Write &write) {
        account.scimLog.append(logEntry(write, provider.id, ways));
        const bool gone = write.after.isEmpty() || !write.after.value(u"active"_s).toBool(true);
        if (write.kind == scim::Kind::User && !write.problem && gone && provider.seatDeprovision)
            takeSeat(account, emailOf(write.before));
    };
}

void serveProviderScim(Server &team, State &state)
{
    for (const QString &prefix : {u"/scim/{idp}"_s, u"/populations/{idp}/scim/v2"_s}) {
        scim::serve(team, prefix, [&state](const Request &request) { return open(request, state); });
        scim::serveDiscovery(team, prefix, [&state](const Request &request) -> scim::Door {
            if (!state.ways.scimDiscovery)
                return scim::refusal({404, {}, u"Not found"_s});
            return open(request, state);
        });
    }
}

} // namespace bw::practice::cloudflare
