#include "app/oidc/client_proof.h"

#include "app/oidc/addresses.h"
#include "app/oidc/random.h"
#include "app/oidc/words.h"

using namespace Qt::StringLiterals;

namespace bw::oidc {

namespace {
constexpr qint64 longestAnswer = 256 * 1024;
}

ClientProof::ClientProof(HttpClient *http, Output<Client> client, QStringList needs)
    : Step(u"proof.oidc-client"_s, Words::tr("Okta accepts the client ID and secret"), u"okta"_s, needs, Kind::Prove),
      m_http(http),
      m_client(client)
{
}

ResultTask<Finding> ClientProof::check(std::stop_token)
{
    Finding finding;
    finding.summary =
        Words::tr("Asks Okta about a made-up token, once with the client secret and once with a wrong one");
    finding.requests = 2;
    co_return finding;
}

namespace {
HttpRequest introspection(const Client &client, const Secret &secret, const QString &step)
{
    HttpRequest request;
    request.verb = "POST"_ba;
    request.url = endpointUrl(client, u"introspect"_s);
    request.contentType = "application/x-www-form-urlencoded"_ba;
    request.body = "token="_ba + randomText(24);
    request.authorizationScheme = "Basic"_ba;
    request.authorization = basicCredentials(client, secret);
    request.vendor = u"okta"_s;
    request.step = step;
    request.changes = false; // it reads the state of a token that does not exist
    request.maxBytes = longestAnswer;
    return request;
}

HttpRequest introspectionInBody(const Client &client, const Secret &secret, const QString &step)
{
    HttpRequest request = introspection(client, secret, step);
    request.authorizationScheme.clear();
    request.authorization = {};
    request.body += "&client_id="_ba + QUrl::toPercentEncoding(client.id) + "&client_secret="_ba +
                    secret.reveal().toPercentEncoding();
    return request;
}
} // namespace

Task<bool> refusesSecret(HttpClient *http, Client client, QString step, std::stop_token stop)
{
    const HttpRequest inHeader = introspection(client, client.secret, step);
    const Result<HttpResponse> first = co_await http->send(inHeader, stop);
    ClientAnswer answer = first ? clientAnswer(*first) : ClientAnswer::Unclear;
    if (answer == ClientAnswer::Refused) { // it may want its secret in the body
        const HttpRequest inBody = introspectionInBody(client, client.secret, step);
        const Result<HttpResponse> second = co_await http->send(inBody, stop);
        answer = second ? clientAnswer(*second) : ClientAnswer::Unclear;
    }
    co_return answer == ClientAnswer::WrongSecret || answer == ClientAnswer::Refused;
}

ResultTask<Judgement> ClientProof::ask(Client client, std::stop_token stop)
{
    const Secret wrong(randomText(24));
    const HttpRequest goodRequest = introspection(client, client.secret, id());
    const HttpRequest controlRequest = introspection(client, wrong, id());
    auto goodTask = m_http->send(goodRequest, stop);
    auto controlTask = m_http->send(controlRequest, stop);
    const Result<HttpResponse> good = co_await goodTask;
    const Result<HttpResponse> control = co_await controlTask;
    if (!good)
        co_return good.error();
    if (!control)
        co_return control.error();
    if (clientAnswer(*good) != ClientAnswer::Refused)
        co_return judgeClient(*good, *control);
    // The app may want its secret in the body (client_secret_post); the header then looks like a wrong secret.
    const HttpRequest inBody = introspectionInBody(client, client.secret, id());
    const HttpRequest controlInBody = introspectionInBody(client, wrong, id());
    auto bodyTask = m_http->send(inBody, stop);
    auto bodyControlTask = m_http->send(controlInBody, stop);
    const Result<HttpResponse> second = co_await bodyTask;
    const Result<HttpResponse> secondControl = co_await bodyControlTask;
    if (!second || !secondControl)
        co_return judgeClient(*good, *control);
    co_return judgeClient(*second, *secondControl);
}

ResultTask<Next> ClientProof::apply(Finding, std::stop_token stop)
{
    if (!m_client.isSet() || m_client->secret.isEmpty()) {
        setProgress(Words::tr("The client secret is not known on this computer, so Okta could not be asked about it."));
        co_return Next::Sent;
    }
    const Client client = *m_client;
    const Result<Judgement> judgement = co_await ask(client, stop);
    if (!judgement)
        co_return judgement.error();
    setProgress(judgement->words);
    if (judgement->proof == Proof::Disproven) {
        Error error{.kind = Error::Kind::Rejected};
        error.message = judgement->words;
        error.action = judgement->action;
        error.detail = judgement->detail;
        co_return error;
    }
    co_return judgement->proof == Proof::Proven ? Next::Proven : Next::Sent;
}

} // namespace bw::oidc
