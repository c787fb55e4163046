#include "app/targets/cloudflare/errors.h"

#include "app/core/redactor.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/cloudflare/words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

void sayNotEnabled(Error &error, const QUrl &api)
{
    error.kind = Error::Kind::NotAvailable;
    error.message = Words::tr("Zero Trust is not set up in this Cloudflare account yet.");
    error.cause =
        Words::tr("Somebody has to open Zero Trust once, choose a team name and a plan (the free one will do).");
    error.action = Words::tr("Open Zero Trust in the dashboard, finish its welcome pages, then try again.");
    error.link = links::zeroTrustOnboarding(api);
    error.vendorCode = u"9999"_s;
}

namespace {
constexpr qsizetype longestReason = 300;
constexpr auto accessErrors = "access.api.error."_L1;

/// What an envelope says went wrong. Access adds error_chain; some errors have no code.
struct Complaint
{
    int code = 0;
    QString message; ///< the first one, as it came
    QString reasons; ///< all messages and chains, for people
};

Complaint complaintIn(const HttpResponse &response)
{
    Complaint complaint;
    const QJsonArray errors = QJsonDocument::fromJson(response.body).object().value("errors"_L1).toArray();
    QStringList reasons;
    for (const QJsonValue &value : errors) {
        const QJsonObject error = value.toObject();
        const QString message = error.value("message"_L1).toString();
        if (complaint.message.isEmpty())
            complaint.message = message;
        if (complaint.code == 0)
            complaint.code = error.value("code"_L1).toInt();
        const qsizetype colon = message.startsWith(accessErrors) ? message.indexOf(u':') : -1;
        reasons << message.mid(colon + 1).trimmed();
        for (const QJsonValue &link : error.value("error_chain"_L1).toArray())
            reasons << link.toObject().value("message"_L1).toString();
    }
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    complaint.reasons = redactor::clean(reasons.join(u"; "_s).simplified()).left(longestReason);
    return complaint;
}

/// The word after "access.api.error."; empty for other services' errors.
QString accessWord(const QString &message)
{
    if (!message.startsWith(accessErrors))
        return {};
    return message.mid(accessErrors.size()).section(u':', 0, 0).trimmed();
}

void sayNotAllowed(Error &error, const Call &call, const QUrl &api)
{
    error.kind = Error::Kind::NotAllowed;
    const PermissionFacts facts = factsOf(call.permission);
    if (facts.name.isEmpty()) {
        error.message = Words::tr("Cloudflare does not allow this token to do that.");
        error.action = Words::tr("Make a token with the permissions listed, for this account, and use that one.");
        return;
    }
    //: %1 is the name of a permission as Cloudflare's dashboard shows it
    error.message = Words::tr("The Cloudflare token lacks the permission “%1”.").arg(facts.name);
    error.action = Words::tr("Add this permission to the token, for this account, then try again.");
    error.link = links::page(api, u"api-tokens"_s);
}

void sayBadToken(Error &error, const QUrl &api, const QString &message)
{
    error.kind = Error::Kind::BadCredential;
    error.message = message;
    error.action = Words::tr("Copy the token again, or make a new one.");
    error.link = links::page(api, u"api-tokens"_s);
}

void sayBusy(Error &error)
{
    error.kind = Error::Kind::Busy;
    error.message = Words::tr("Cloudflare cannot answer right now (%1).").arg(error.status);
    error.action = Words::tr("Try again in a few minutes.");
    if (error.status != 500)
        return;
    error.cause = Words::tr("Something failed inside Cloudflare; the request itself may well be right.");
    error.action = Words::tr("Try again in a few minutes; if it stays so, give Cloudflare's support the Ray ID.");
}

void sayRejected(Error &error, const Complaint &complaint)
{
    error.kind = Error::Kind::Rejected;
    error.message = complaint.reasons.isEmpty()
                        ? Words::tr("Cloudflare refused the request (%1).").arg(error.status)
                        //: %1 are Cloudflare's own words
                        : Words::tr("Cloudflare refused the request: %1").arg(complaint.reasons);
    error.action = Words::tr("Change the setting named there, then try again.");
}

void sayNotFound(Error &error)
{
    error.kind = Error::Kind::NotFound;
    error.message = Words::tr("Cloudflare does not have this object (any more).");
    error.action = Words::tr("Run again: what is missing is then made anew.");
}

bool sayByAccessWord(Error &error, const QString &word, const Complaint &complaint, const QUrl &api)
{
    if (word == "not_enabled"_L1) {
        sayNotEnabled(error, api);
    } else if (word == "invalid_request"_L1) {
        sayRejected(error, complaint);
    } else if (word == "conflict"_L1) {
        error.kind = Error::Kind::Conflict;
        //: %1 are Cloudflare's own words
        error.message = Words::tr("Cloudflare says that this is there already: %1").arg(complaint.reasons);
        error.action = Words::tr("Look at it in the dashboard, then run again.");
    } else if (word == "not_found"_L1) {
        sayNotFound(error);
    } else if (word == "internal_server_error"_L1) {
        sayBusy(error);
    } else {
        return false;
    }
    return true;
}

bool sayByCode(Error &error, const Call &call, const Complaint &complaint, const QUrl &api)
{
    switch (complaint.code) {
    case 9999:
        return sayByAccessWord(error, u"not_enabled"_s, complaint, api);
    case 12130:
        sayRejected(error, complaint);
        return true;
    case 6003:
    case 6111:
    case 6103:
        sayBadToken(error, api, Words::tr("Cloudflare cannot read this token: it is not in the form of an API token."));
        return true;
    case 9103:
    case 9106:
        sayBadToken(error, api, Words::tr("Cloudflare does not know this Global API Key."));
        return true;
    case 1000:
        sayBadToken(error, api, Words::tr("Cloudflare does not know this token; it may have been revoked."));
        return true;
    case 9109:
        if (complaint.message.contains("Max auth failures"_L1)) {
            sayBusy(error);
            error.cause =
                Words::tr("Too many requests with wrong credentials came from here; Cloudflare answers nobody for "
                          "a while.");
            return true;
        }
        if (complaint.message.contains("from location"_L1)) { // the token's own filter of client addresses
            sayBadToken(error, api, Words::tr("This Cloudflare token may not be used from this computer's address."));
            error.cause = complaint.reasons;
            error.action =
                Words::tr("Take the limit to IP addresses off the token in the dashboard, or make one without "
                          "it.");
            return true;
        }
        sayNotAllowed(error, call, api);
        return true;
    case 10000:
        if (error.status != 403)
            return false;
        sayNotAllowed(error, call, api);
        return true;
    case 10001:
    case 10405:
        error.kind = Error::Kind::NotAllowed;
        error.message = Words::tr("Cloudflare does not accept this kind of token here.");
        error.action = Words::tr("Use an account-owned API token.");
        error.link = links::page(api, u"api-tokens"_s);
        return true;
    case 7000:
    case 7001:
    case 7003:
        error.kind = Error::Kind::BadInput;
        error.field = u"cloudflare.account"_s;
        error.message = Words::tr("Cloudflare does not know this address of its API.");
        error.cause = Words::tr("The account ID may be wrong: it has 32 digits and letters from a to f.");
        error.action = Words::tr("Copy the account ID from the dashboard again.");
        return true;
    case 971:
        sayBusy(error);
        return true;
    default:
        return false;
    }
}

void sayByStatus(Error &error, const Call &call, const Complaint &complaint, const QUrl &api)
{
    const int status = error.status;
    if (status == 401)
        sayBadToken(error, api, Words::tr("Cloudflare refuses this token (401)."));
    else if (status == 403)
        sayNotAllowed(error, call, api);
    else if (status == 404)
        sayNotFound(error);
    else if (status == 409)
        sayByAccessWord(error, u"conflict"_s, complaint, api);
    else if (status == 429 || status >= 500)
        sayBusy(error);
    else if (status >= 400)
        sayRejected(error, complaint);
    else
        error.message = Words::tr("Cloudflare's answer is not what its documentation promises.");
}
} // namespace

Error errorFrom(const Call &call, const QUrl &api, const HttpResponse &response)
{
    const Complaint complaint = complaintIn(response);
    Error error{.kind = Error::Kind::Unexpected};
    error.status = response.status;
    error.requestId = response.requestId();
    error.vendorCode = complaint.code ? QString::number(complaint.code) : QString();
    error.detail = u"%1 %2: %3 %4 %5"_s.arg(QString::fromLatin1(call.verb), call.path)
                       .arg(response.status)
                       .arg(error.vendorCode, complaint.reasons)
                       .trimmed();
    const bool said =
        sayByAccessWord(error, accessWord(complaint.message), complaint, api) || sayByCode(error, call, complaint, api);
    if (!said)
        sayByStatus(error, call, complaint, api);
    return error;
}

Error lacking(Permission permission, const QUrl &api)
{
    Error error;
    Call call;
    call.permission = permission;
    sayNotAllowed(error, call, api);
    return error;
}

Error unexpectedAnswer(const Call &call, const HttpResponse &response, const QString &what)
{
    Error error{.kind = Error::Kind::Unexpected};
    error.message = Words::tr("Cloudflare's answer is not what its documentation promises.");
    error.cause = Words::tr(
        "Something between this computer and Cloudflare, such as a company proxy, may have answered instead.");
    error.action = Words::tr("Try again; if it stays so, report it with the details.");
    error.detail = u"%1 %2: %3"_s.arg(QString::fromLatin1(call.verb), call.path, what);
    error.status = response.status;
    error.requestId = response.requestId();
    return error;
}

bool isNoAnswer(const Error &error)
{
    const Error::Kind kind = error.kind;
    return kind == Error::Kind::Cancelled || kind == Error::Kind::Unreachable || kind == Error::Kind::Busy;
}

bool saysOtherKind(const Error &error)
{
    return error.vendorCode == "10405"_L1 || error.vendorCode == "10001"_L1;
}

bool saysNoOrganization(const Error &error)
{
    return error.vendorCode == "9999"_L1;
}

} // namespace bw::cloudflare
