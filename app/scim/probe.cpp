#include "app/scim/probe.h"

#include "app/scim/endpoint_rules.h"
#include "app/scim/messages.h"
#include "app/scim/words.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bw::scim {

namespace {
constexpr qint64 longestPage = 1024 * 1024; // one person's record

Secret wrongSecret()
{
    QByteArray random(24, Qt::Uninitialized);
    for (char &byte : random)
        byte = char(QRandomGenerator::system()->bounded(256));
    return Secret("wrong-on-purpose-"_ba + random.toHex());
}

HttpRequest question(const Endpoint &endpoint, const QByteArray &scheme, const Secret &secret, const QString &step)
{
    HttpRequest request;
    request.url = withoutTrailingSlash(endpoint.base);
    request.url.setPath(request.url.path(QUrl::FullyEncoded) + "/Users"_L1, QUrl::StrictMode);
    QUrlQuery query;
    query.addQueryItem(u"startIndex"_s, u"1"_s);
    query.addQueryItem(u"count"_s, u"1"_s);
    request.url.setQuery(query);
    request.accept = "application/scim+json"_ba;
    request.authorizationScheme = scheme;
    request.authorization = secret;
    request.vendor = u"scim"_s;
    request.step = step;
    request.maxBytes = longestPage;
    return request;
}

Error problem(Error::Kind kind, const HttpResponse &response, const QString &message, const QString &action)
{
    Error error{.kind = kind, .message = message, .action = action};
    error.detail = complaintOf(response.body);
    error.requestId = response.requestId();
    error.status = response.status;
    return error;
}
} // namespace

Heard understand(const Result<HttpResponse> &result)
{
    if (!result)
        return {Answer::Other, result.error()};
    const HttpResponse &response = *result;
    switch (response.status) {
    case 401:
        return {Answer::Refused,
                problem(Error::Kind::BadCredential, response, Words::tr("The SCIM endpoint refuses the secret (401)."),
                        Words::tr("Make a new SCIM secret; then paste that one in Okta."))};
    case 403:
        return {Answer::Forbidden,
                problem(Error::Kind::NotAllowed, response,
                        Words::tr("The SCIM endpoint knows the secret, but does not let it in (403)."),
                        Words::tr("Check the permissions of the token and whether the plan includes SCIM."))};
    case 404:
        return {Answer::Missing,
                problem(Error::Kind::NotFound, response, Words::tr("There is no SCIM endpoint at this address (404)."),
                        Words::tr("Copy the SCIM address again from where it is shown."))};
    default:
        break;
    }
    if (!response.isSuccess()) {
        const Error::Kind kind =
            response.status == 429 || response.status >= 500 ? Error::Kind::Busy : Error::Kind::Unexpected;
        return {Answer::Other,
                problem(kind, response, Words::tr("The SCIM endpoint answered with status %1.").arg(response.status),
                        Words::tr("Try again in a few minutes."))};
    }
    if (parsePage(response.body))
        return {Answer::Accepted, {}};
    return {Answer::Other, problem(Error::Kind::Unexpected, response,
                                   Words::tr("What answers at the SCIM address does not speak SCIM."),
                                   Words::tr("Copy the SCIM address again from where it is shown."))};
}

Result<HeaderForm> ProbeResult::verdict() const
{
    if (control.answer == Answer::Accepted) {
        Error error{.kind = Error::Kind::Unexpected};
        error.message = Words::tr("The SCIM endpoint lets a wrong secret in as well, so a right one proves nothing.");
        error.cause = Words::tr("Something else than the SCIM service may be answering at this address.");
        error.action =
            Words::tr("Do not paste the secret anywhere before this is cleared up with the service's support.");
        return error;
    }
    const bool takesBare = bare.answer == Answer::Accepted;
    const bool takesBearer = bearer.answer == Answer::Accepted;
    if (!takesBare && !takesBearer) {
        // A plain refusal of one form says less than what kept the other from being judged.
        return bearer.answer == Answer::Refused ? bare.error : bearer.error;
    }
    // Some say 400 of a token that is not even of the right form.
    const bool isRefused = control.answer == Answer::Refused || control.answer == Answer::Forbidden ||
                           (control.answer == Answer::Other && control.error.status == 400);
    if (!isRefused)
        return control.error;
    if (takesBare && takesBearer)
        return HeaderForm::Either;
    return takesBare ? HeaderForm::Bare : HeaderForm::Bearer;
}

Task<ProbeResult> probe(HttpClient *http, Endpoint endpoint, QString step, std::stop_token stop)
{
    const HttpRequest bareQuestion = question(endpoint, {}, endpoint.secret, step);
    const HttpRequest bearerQuestion = question(endpoint, "Bearer"_ba, endpoint.secret, step);
    const HttpRequest controlQuestion = question(endpoint, "Bearer"_ba, wrongSecret(), step);
    auto bareTask = http->send(bareQuestion, stop);
    auto bearerTask = http->send(bearerQuestion, stop);
    auto controlTask = http->send(controlQuestion, stop);
    const Result<HttpResponse> bare = co_await bareTask;
    const Result<HttpResponse> bearer = co_await bearerTask;
    const Result<HttpResponse> control = co_await controlTask;
    ProbeResult result;
    result.bare = understand(bare);
    result.bearer = understand(bearer);
    result.control = understand(control);
    co_return result;
}

Task<Answer> takes(HttpClient *http, Endpoint endpoint, QString host, QString step, std::stop_token stop)
{
    if (endpoint.secret.isEmpty() || !isUsable(lint(endpoint.base, host)))
        co_return Answer::Other;
    Answer last = Answer::Other;
    for (const QByteArray &scheme : {"Bearer"_ba, QByteArray()}) {
        const HttpRequest asked = question(endpoint, scheme, endpoint.secret, step);
        const Result<HttpResponse> response = co_await http->send(asked, stop);
        last = understand(response).answer;
        if (last != Answer::Refused)
            co_return last;
    }
    co_return last;
}

Secret headerValue(const Secret &secret, HeaderForm form)
{
    return form == HeaderForm::Bearer ? Secret("Bearer "_ba + secret.reveal()) : secret;
}

} // namespace bw::scim
