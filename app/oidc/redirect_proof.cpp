#include "app/oidc/redirect_proof.h"

#include "app/oidc/addresses.h"
#include "app/oidc/judgement.h"
#include "app/oidc/random.h"
#include "app/oidc/words.h"

#include <QCryptographicHash>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace bw::oidc {

namespace {
constexpr qint64 longestPage = 2 * 1024 * 1024; // an error page of Okta's brings its styles along

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}
} // namespace

RedirectProof::RedirectProof(HttpClient *http, Output<Client> client, QStringList needs)
    : Step(u"proof.redirect-uri"_s, Words::tr("Okta sends people back to Cloudflare"), u"okta"_s, needs, Kind::Prove),
      m_http(http),
      m_client(client)
{
}

ResultTask<Finding> RedirectProof::check(std::stop_token)
{
    Finding finding;
    finding.summary =
        Words::tr("Begins a sign-in without a user, once with the redirect URI and once with a wrong one");
    finding.requests = 2;
    co_return finding;
}

HttpRequest RedirectProof::authorization(const Client &client, const QString &redirectUri) const
{
    HttpRequest request;
    request.url = endpointUrl(client, u"authorize"_s);
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, encoded(client.id));
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"scope"_s, u"openid"_s);
    query.addQueryItem(u"redirect_uri"_s, encoded(redirectUri));
    query.addQueryItem(u"state"_s, QString::fromLatin1(randomText(12)));
    query.addQueryItem(u"nonce"_s, QString::fromLatin1(randomText(12)));
    query.addQueryItem(u"prompt"_s, u"none"_s);
    // Sent whether or not PKCE is required: an app that requires it would refuse the request for that reason alone.
    const QByteArray challenge = QCryptographicHash::hash(randomText(32), QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    query.addQueryItem(u"code_challenge"_s, QString::fromLatin1(challenge));
    query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    request.url.setQuery(query);
    request.accept = "text/html,application/json"_ba;
    request.vendor = u"okta"_s;
    request.step = id();
    request.maxBytes = longestPage;
    return request;
}

ResultTask<Next> RedirectProof::apply(Finding, std::stop_token stop)
{
    if (!m_client.isSet())
        co_return Error{.kind = Error::Kind::NotFound, .message = Words::tr("There is no Okta app yet to ask about.")};
    const Client client = *m_client;
    const HttpRequest goodRequest = authorization(client, client.redirectUri);
    const HttpRequest controlRequest = authorization(client, client.redirectUri + u"/x-negative-control"_s);
    auto goodTask = m_http->send(goodRequest, stop);
    auto controlTask = m_http->send(controlRequest, stop);
    const Result<HttpResponse> good = co_await goodTask;
    const Result<HttpResponse> control = co_await controlTask;
    if (!good)
        co_return good.error();
    if (!control)
        co_return control.error();
    const Judgement judgement = judgeRedirect(*good, *control, client);
    setProgress(judgement.words);
    if (judgement.proof == Proof::Disproven) {
        Error error{.kind = Error::Kind::Rejected};
        error.message = judgement.words;
        error.action = judgement.action;
        error.detail = judgement.detail;
        co_return error;
    }
    co_return judgement.proof == Proof::Proven ? Next::Proven : Next::Sent;
}

} // namespace bw::oidc
