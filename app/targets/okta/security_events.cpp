#include "app/targets/okta/security_events.h"

#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta::security_events {

namespace {
const QString allProviders = u"/api/v1/security-events-providers"_s;

/// An org without the feature refuses in several ways; only a role that is too small (E0000006) is about the token.
Error explained(Error error)
{
    const bool isRight = error.kind == Error::Kind::NotAllowed && error.vendorCode == "E0000006"_L1;
    const bool isMissing = error.kind == Error::Kind::NotAvailable || error.kind == Error::Kind::NotFound ||
                           (error.kind == Error::Kind::NotAllowed && !isRight);
    if (!isMissing)
        return error;
    error.kind = Error::Kind::NotAvailable;
    error.message = Words::tr("This Okta org cannot receive risk scores.");
    error.cause = Words::tr("Receiving them is part of Okta's Identity Threat Protection, on the Identity Engine.");
    error.action = Words::tr("Leave “shareRiskScores” out, or ask Okta for Identity Threat Protection.");
    return error;
}

Result<Provider> parse(const QJsonObject &body)
{
    const Result<QString> id = idOf(body);
    if (!id)
        return id.error();
    Provider provider;
    provider.id = *id;
    provider.name = body.value("name"_L1).toString();
    provider.status = body.value("status"_L1).toString();
    const QJsonObject settings = body.value("settings"_L1).toObject();
    provider.wellKnown = QUrl(settings.value("well_known_url"_L1).toString(), QUrl::StrictMode);
    return provider;
}
} // namespace

ResultTask<QList<Provider>> list(Client client, std::stop_token stop)
{
    const QUrlQuery everything;
    const Result<QJsonArray> rows = co_await client.list(allProviders, everything, 1000, stop);
    if (!rows)
        co_return explained(rows.error());
    QList<Provider> providers;
    for (const QJsonValue &row : *rows) {
        const Result<Provider> provider = parse(row.toObject());
        if (provider)
            providers << *provider;
    }
    co_return providers;
}

ResultTask<Provider> create(Client client, QString name, QUrl wellKnown, std::stop_token stop)
{
    const QJsonObject settings{{u"well_known_url"_s, wellKnown.toString(QUrl::FullyEncoded)}};
    const QJsonObject wanted{{u"name"_s, name}, {u"type"_s, streamType}, {u"settings"_s, settings}};
    const Result<QJsonObject> made = co_await client.post(allProviders, wanted, stop);
    if (!made)
        co_return explained(made.error());
    co_return parse(*made);
}

DoneTask activate(Client client, QString id, std::stop_token stop)
{
    const QString path = allProviders + u'/' + id + u"/lifecycle/activate"_s;
    co_return co_await client.command(path, stop);
}

DoneTask remove(Client client, QString id, std::stop_token stop)
{
    const QString path = allProviders + u'/' + id;
    const QUrlQuery nothing;
    const Done removed = co_await client.remove(path, nothing, stop);
    if (!removed && removed.error().kind != Error::Kind::NotFound)
        co_return removed.error();
    co_return done();
}

} // namespace bw::okta::security_events
