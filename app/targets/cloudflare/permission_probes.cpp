#include "app/targets/cloudflare/permission_probes.h"

#include "app/targets/cloudflare/errors.h"
#include "app/targets/cloudflare/risk_scores.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
// An identity provider that cannot exist: the log of it is empty, and a replacement of it makes nothing.
constexpr auto nobody = "00000000-0000-0000-0000-000000000000"_L1;

Call probeOf(Permission permission, const QString &account)
{
    const QString base = u"/accounts/"_s + account;
    Call call;
    call.permission = permission;
    switch (permission) {
    case Permission::None:
        call.path = base;
        break;
    case Permission::IdentityProvidersEdit:
        call.verb = "PUT"_ba;
        call.path = base + "/access/identity_providers/"_L1 + nobody;
        call.body.emplace();
        break;
    case Permission::IdentityProvidersRead:
        call.path = base + "/access/organizations"_L1;
        break;
    case Permission::AppsRead:
        call.path = base + "/access/apps"_L1;
        call.query.addQueryItem(u"per_page"_s, u"1"_s);
        break;
    case Permission::AuditLogsRead:
        call.path = base + "/access/logs/access_requests"_L1;
        call.query.addQueryItem(u"limit"_s, u"1"_s);
        break;
    case Permission::ScimLogsRead:
        call.path = base + "/access/logs/scim/updates"_L1;
        call.query.addQueryItem(u"idp_id"_s, nobody);
        call.query.addQueryItem(u"limit"_s, u"1"_s);
        break;
    case Permission::AccountSettingsRead:
        call.path = base + "/members"_L1;
        call.query.addQueryItem(u"per_page"_s, u"5"_s);
        break;
    case Permission::ScimProvisioning:
        call.path = base + "/scim/v2/Users"_L1;
        call.query.addQueryItem(u"count"_s, u"1"_s);
        break;
    case Permission::ApiTokensEdit: // a token without a name is refused
        call.verb = "POST"_ba;
        call.path = base + "/tokens"_L1;
        call.body.emplace();
        break;
    case Permission::SsoConnectorsRead:
        call.path = base + "/sso_connectors"_L1;
        break;
    case Permission::ZeroTrustEdit:
        call.path = base + "/zt_risk_scoring/integrations"_L1;
        break;
    }
    call.reads = true;
    return call;
}
} // namespace

ResultTask<bool> mayUse(Client client, Permission permission, QString account, std::stop_token stop)
{
    if (permission == Permission::ZeroTrustEdit) { // a refusal may be about the plan, and says so
        const auto integrations = co_await risk_scores::list(client, account, stop);
        if (!integrations && integrations.error().kind != Error::Kind::NotAllowed)
            co_return integrations.error();
        co_return bool(integrations);
    }
    const Call call = probeOf(permission, account);
    const Result<Answer> answer = co_await client.send(call, stop);
    const bool isAnswered =
        answer || (answer.error().status >= 200 && answer.error().status < 300); // SCIM has no envelope
    if (isAnswered)
        co_return true;
    if (saysOtherKind(answer.error())) // says nothing of the right
        co_return answer.error();
    switch (answer.error().kind) {
    case Error::Kind::NotAllowed:
        co_return false;
    case Error::Kind::Rejected:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
        co_return true; // the content was refused, so the right was there
    default:
        co_return answer.error();
    }
}

} // namespace bw::cloudflare
