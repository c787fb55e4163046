#include "app/targets/cloudflare/risk_scores.h"

#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare::risk_scores {

namespace {
Call callTo(const QByteArray &verb, const QString &account, const QString &below = {})
{
    Call call;
    call.verb = verb;
    call.path = u"/accounts/"_s + account + u"/zt_risk_scoring/integrations"_s + below;
    call.permission = Permission::ZeroTrustEdit;
    return call;
}

Result<Integration> parse(const QJsonObject &row)
{
    const Result<QString> id = uuidOf(row);
    if (!id)
        return id.error();
    Integration integration;
    integration.id = *id;
    integration.tenant = QUrl(row.value("tenant_url"_L1).toString(), QUrl::StrictMode);
    integration.wellKnown = QUrl(row.value("well_known_url"_L1).toString(), QUrl::StrictMode);
    integration.reference = row.value("reference_id"_L1).toString();
    integration.isActive = row.value("active"_L1).toBool();
    integration.created = QDateTime::fromString(row.value("created_at"_L1).toString(), Qt::ISODate);
    return integration;
}

QString textOf(const QUrl &tenant)
{
    return tenant.toString(QUrl::StripTrailingSlash | QUrl::FullyEncoded);
}

/// A refusal that is not about the token's rights (10000, 9109) is about the plan.
Error explained(Error error)
{
    const bool isRight = error.vendorCode == "10000"_L1 || error.vendorCode == "9109"_L1;
    if (error.kind != Error::Kind::NotAllowed || isRight)
        return error;
    error.kind = Error::Kind::NotAvailable;
    error.message = Words::tr("This Cloudflare account cannot share user risk scores.");
    error.cause = Words::tr("Sharing risk scores is part of the Enterprise plan.");
    error.action = Words::tr("Leave this part out, or ask your Cloudflare account team for it.");
    return error;
}

ResultTask<Integration> one(Client client, Call call, std::stop_token stop)
{
    const Result<QJsonObject> answer = co_await client.object(call, stop);
    if (!answer)
        co_return explained(answer.error());
    co_return parse(*answer);
}
} // namespace

ResultTask<QList<Integration>> list(Client client, QString account, std::stop_token stop)
{
    const Call call = callTo("GET"_ba, account);
    const Result<Answer> answer = co_await client.send(call, stop);
    if (!answer)
        co_return explained(answer.error());
    QList<Integration> all;
    for (const QJsonValue &row : answer->result.toArray()) {
        const Result<Integration> integration = parse(row.toObject());
        if (integration)
            all << *integration;
    }
    co_return all;
}

ResultTask<Integration> create(Client client, QString account, QUrl tenant, QString providerId, std::stop_token stop)
{
    Call call = callTo("POST"_ba, account);
    call.body = QJsonObject{
        {u"integration_type"_s, u"Okta"_s}, {u"tenant_url"_s, textOf(tenant)}, {u"reference_id"_s, providerId}};
    return one(client, call, stop);
}

ResultTask<Integration> replace(Client client, QString account, Integration wanted, std::stop_token stop)
{
    Call call = callTo("PUT"_ba, account, u'/' + wanted.id);
    call.body = QJsonObject{
        {u"active"_s, true}, {u"tenant_url"_s, textOf(wanted.tenant)}, {u"reference_id"_s, wanted.reference}};
    return one(client, call, stop);
}

DoneTask remove(Client client, QString account, QString id, std::stop_token stop)
{
    const Call call = callTo("DELETE"_ba, account, u'/' + id);
    const Result<Answer> answer = co_await client.send(call, stop);
    if (!answer && answer.error().kind != Error::Kind::NotFound)
        co_return answer.error();
    co_return done();
}

} // namespace bw::cloudflare::risk_scores
