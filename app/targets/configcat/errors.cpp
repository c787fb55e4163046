#include "app/targets/configcat/errors.h"

#include "app/net/json.h"
#include "app/targets/configcat/links.h"
#include "app/targets/configcat/words.h"

using namespace Qt::StringLiterals;

namespace bw::configcat {

namespace {
constexpr qsizetype longestSaid = 300;

/// ConfigCat's own sentence; empty when the body has none, e.g. because a proxy wrote it.
QString saidIn(const HttpResponse &response)
{
    const Result<QJsonObject> body = json::object(response.body);
    return body ? body->value("message"_L1).toString().left(longestSaid) : QString();
}

struct Judgement
{
    Error::Kind kind;
    QString message;
    QString action;
    QUrl link;
};

Judgement judge(const ConfigCatSetup &where, const HttpResponse &response)
{
    switch (response.status) {
    case 401:
        return {Error::Kind::BadCredential, Words::tr("ConfigCat does not know these Public API credentials (401)."),
                Words::tr("Copy user name and password again, or leave both out: they are optional."),
                links::apiCredentials(where)};
    case 403:
        return {Error::Kind::NotAllowed, Words::tr("ConfigCat does not let these credentials read that (403)."),
                Words::tr("Use the Public API credentials of an Organization Admin."), links::apiCredentials(where)};
    case 404:
        return {Error::Kind::NotFound, Words::tr("ConfigCat does not know this organization (404)."),
                Words::tr("Copy the SCIM URL again from Authentication & Provisioning."), links::authentication(where)};
    case 429:
        return {
            Error::Kind::Busy, Words::tr("ConfigCat asks for a pause (429)."), Words::tr("Try again in a minute."), {}};
    default:
        break;
    }
    if (response.status >= 500)
        return {Error::Kind::Busy, Words::tr("ConfigCat has a trouble of its own (%1).").arg(response.status),
                Words::tr("Try again in a few minutes."), QUrl(u"https://status.configcat.com"_s)};
    return {Error::Kind::Rejected,
            Words::tr("ConfigCat refused the question (%1).").arg(response.status),
            Words::tr("Try again; if it stays so, ask ConfigCat's support."),
            {}};
}
} // namespace

Error errorFrom(const ConfigCatSetup &where, const HttpResponse &response)
{
    const Judgement judgement = judge(where, response);
    Error error{.kind = judgement.kind, .message = judgement.message, .action = judgement.action};
    error.link = judgement.link;
    error.detail = saidIn(response);
    error.requestId = response.requestId();
    error.status = response.status;
    return error;
}

Error tokenError(const ConfigCatSetup &where, Error seen)
{
    seen.field = u"configcat.scimUrl"_s;
    if (seen.kind != Error::Kind::BadCredential)
        return seen;
    seen.message = Words::tr("ConfigCat refuses the SCIM token (401).");
    seen.cause = Words::tr("It was copied in part, belongs to another organization, or was replaced by REGENERATE.");
    seen.action =
        Words::tr("Generate a token under Authentication & Provisioning and paste that one. Where Okta already "
                  "has the old one, it is refused until the new one is pasted there as well.");
    seen.link = links::authentication(where);
    return seen;
}

} // namespace bw::configcat
