#include "app/practice/cloudflare/body_rules.h"
#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/cloudflare/services.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

const QList<Field> fields{{u"auth_domain"_s},
                          {u"name"_s},
                          {u"is_ui_read_only"_s, Want::Flag},
                          {u"ui_read_only_toggle_reason"_s},
                          {u"auto_redirect_to_identity"_s, Want::Flag},
                          {u"allow_authenticate_via_warp"_s, Want::Flag},
                          {u"deny_unmatched_requests"_s, Want::Flag},
                          {u"session_duration"_s},
                          {u"warp_auth_session_duration"_s},
                          {u"user_seat_expiration_inactive_time"_s},
                          {u"login_design"_s, Want::Object},
                          {u"created_at"_s},
                          {u"updated_at"_s}};

std::optional<Reply> fault(const QJsonObject &body)
{
    static const QRegularExpression shape(uR"(^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.cloudflareaccess\.com$)"_s);
    if (const auto found = bodyFault(body, fields, u"organization"_s))
        return invalidRequest(found->reason, {found->chain});
    if (body.contains(u"auth_domain"_s) && !shape.match(body.value(u"auth_domain"_s).toString()).hasMatch())
        return invalidRequest(u"auth_domain is missing or invalid"_s);
    return {};
}

QString generatedDomain()
{
    return u"quiet-harbour-%1.cloudflareaccess.com"_s.arg(QRandomGenerator::system()->bounded(0x1000, 0x10000), 0, 16);
}

QJsonObject merged(QJsonObject organization, const QJsonObject &body)
{
    for (auto entry = body.begin(); entry != body.end(); ++entry) {
        if (entry.key() != u"created_at"_s)
            organization.insert(entry.key(), entry.value());
    }
    organization.insert(u"updated_at"_s, now());
    return organization;
}

} // namespace

void serveOrganizations(Api &api)
{
    using namespace permissions;
    State &state = api.state();
    const QString path = u"/access/organizations"_s;
    api.inAccount("GET", path, {organizationsRead, organizationsWrite},
                  [](const Call &call) { return success(*call.account.organization); });
    api.inAccount("POST", path, {organizationsWrite}, [&state](const Call &call) {
        if (call.account.organization)
            return accessConflict(u"an organization already exists"_s);
        if (state.ways.organizationNeedsHuman)
            return accessNotEnabled(state.ways.notEnabledStatus);
        const std::optional<QJsonObject> body = call.request.json();
        if (!body)
            return invalidRequest(u"invalid JSON body"_s);
        if (auto refused = fault(*body))
            return *std::move(refused);
        QJsonObject made{{u"auth_domain"_s, generatedDomain()},
                         {u"name"_s, call.account.name},
                         {u"created_at"_s, now()},
                         {u"is_ui_read_only"_s, false},
                         {u"auto_redirect_to_identity"_s, false},
                         {u"session_duration"_s, u"24h"_s}};
        call.account.organization = merged(made, *body);
        return success(*call.account.organization, 201);
    });
    api.inAccount("PUT", path, {organizationsWrite}, [](const Call &call) {
        const std::optional<QJsonObject> body = call.request.json();
        if (!body)
            return invalidRequest(u"invalid JSON body"_s);
        if (auto refused = fault(*body))
            return *std::move(refused);
        const QString domain = body->value(u"auth_domain"_s).toString();
        if (!domain.isEmpty() && domain != call.account.authDomain() && !call.account.ssoConnectors.isEmpty())
            return failure(400, 12106, u"access.api.error.auth_domain_cannot_be_updated_dash_sso"_s);
        call.account.organization = merged(*call.account.organization, *body);
        return success(*call.account.organization);
    });
}

} // namespace bw::practice::cloudflare
