#include "app/targets/okta/errors.h"

#include "app/net/json.h"
#include "app/targets/okta/org.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;
using Kind = bw::Error::Kind;

namespace bw::okta {

namespace {

/// Okta's envelope, as far as it is one. Source: Okta API reference, schema "Error".
struct Envelope
{
    QString code;
    QString summary;
    QString id; ///< of the error, by which Okta's support finds it
    QStringList causes;
};

QString shortened(const QString &text)
{
    return text.simplified().left(300);
}

Envelope envelopeOf(const QByteArray &body)
{
    static const QRegularExpression code(u"\\AE[0-9]{7}\\z"_s);
    Envelope envelope;
    const Result<QJsonObject> object = json::object(body);
    if (!object)
        return envelope;
    const QString said = object->value("errorCode"_L1).toString();
    if (code.match(said).hasMatch())
        envelope.code = said;
    envelope.summary = shortened(object->value("errorSummary"_L1).toString());
    envelope.id = object->value("errorId"_L1).toString().simplified().left(60);
    const QJsonArray causes = object->value("errorCauses"_L1).toArray();
    for (const QJsonValue &cause : causes) {
        const QString text = shortened(cause.toObject().value("errorSummary"_L1).toString());
        if (!text.isEmpty() && envelope.causes.size() < 10)
            envelope.causes << text;
    }
    return envelope;
}

std::optional<Kind> kindOfCode(const QString &code)
{
    static const QHash<QString, Kind> kinds = {
        {u"E0000001"_s, Kind::Rejected},     {u"E0000003"_s, Kind::Rejected},      {u"E0000004"_s, Kind::BadCredential},
        {u"E0000005"_s, Kind::NotAllowed},   {u"E0000006"_s, Kind::NotAllowed},    {u"E0000007"_s, Kind::NotFound},
        {u"E0000009"_s, Kind::Busy},         {u"E0000011"_s, Kind::BadCredential}, {u"E0000015"_s, Kind::NotAvailable},
        {u"E0000022"_s, Kind::NotAvailable}, {u"E0000024"_s, Kind::NotAvailable},  {u"E0000047"_s, Kind::Busy},
        {u"E0000060"_s, Kind::NotAvailable}, {u"E0000195"_s, Kind::Conflict},      {u"E0000239"_s, Kind::Busy},
    };
    const auto found = kinds.constFind(code);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

Kind kindOfStatus(int status)
{
    switch (status) {
    case 400:
    case 422:
        return Kind::Rejected;
    case 401:
        return Kind::BadCredential;
    case 403:
        return Kind::NotAllowed;
    case 404:
    case 410:
        return Kind::NotFound;
    case 405:
    case 501:
        return Kind::NotAvailable;
    case 409:
    case 412:
        return Kind::Conflict;
    case 423:
    case 429:
        return Kind::Busy;
    default:
        return status >= 500 ? Kind::Busy : Kind::Unexpected;
    }
}

/// Who may do this, in Okta's words. Source: Okta Help Center, "Standard administrator roles and permissions".
QString rightFor(const HttpRequest &request)
{
    const QString path = request.url.path();
    if (path.contains("/roles"_L1))
        return Words::tr("the role Super Administrator");
    if (path.contains("/group-push"_L1))
        return Words::tr("the role Application Administrator, and the right to read and manage groups");
    if (path.startsWith("/api/v1/apps"_L1))
        return Words::tr("the role Application Administrator");
    if (path.startsWith("/api/v1/groups"_L1) && request.mayChange())
        return Words::tr("the right to make groups and choose their members, e.g. the role Group Administrator");
    if (path.startsWith("/api/v1/groups"_L1))
        return Words::tr("the right to read groups, e.g. the role Group Administrator");
    if (path.startsWith("/api/v1/logs"_L1))
        return Words::tr("the right to read the System Log, e.g. the role Report Administrator");
    if (path.startsWith("/api/v1/authorizationServers"_L1))
        return Words::tr("the role API Access Management Administrator");
    if (path.startsWith("/api/v1/users"_L1))
        return Words::tr("the right to read people, e.g. the role Group Administrator");
    return Words::tr("the role Super Administrator");
}

void sayCredential(Error &error, const QUrl &adminUrl)
{
    error.message = Words::tr("Okta does not accept the API token.");
    error.cause =
        Words::tr("It is mistyped, revoked, from another org, unused for 30 days, tied to a network that this computer "
                  "is not in, or its owner was deactivated.");
    error.action = Words::tr("Make a new token in Okta under Security > API > Tokens.");
    error.link = adminUrl;
    error.link.setPath(u"/admin/access/api/tokens"_s);
}

void sayNotAllowed(Error &error, const HttpRequest &request, const QString &code)
{
    if (code == "E0000005"_L1) {
        error.message = Words::tr("Okta does not offer this call to API tokens.");
        return;
    }
    error.message = Words::tr("The API token's owner may not do this in Okta.");
    //: %1 is a role or right in Okta
    error.cause = Words::tr("It needs %1.").arg(rightFor(request));
    error.action = Words::tr("Give its owner that role in Okta under Security > Administrators, or use another "
                             "administrator's token.");
}

/// A call that is not there is no product that is not there. Source: Okta API reference, "Error codes".
void sayNotAvailable(Error &error)
{
    const bool isClosed =
        error.vendorCode == "E0000022"_L1 || error.vendorCode == "E0000024"_L1 || error.vendorCode == "E0000060"_L1;
    if (isClosed) {
        error.message = Words::tr("Okta's API does not offer this here.");
        error.action = Words::tr("Do it in the Admin Console, then run again.");
        return;
    }
    error.message = Words::tr("This Okta org does not have the feature, or does not offer it here.");
    error.action = Words::tr("Ask Okta whether your edition includes it.");
}

void sayBusy(Error &error)
{
    error.message = Words::tr("Okta is busy or has a fault of its own.");
    error.action = Words::tr("Run again in a few minutes.");
    if (error.vendorCode == "E0000009"_L1 && !error.requestId.isEmpty())
        //: %1 is Okta's id of a request
        error.action += u' ' + Words::tr("If it stays so, give Okta's support the request ID %1.").arg(error.requestId);
}

void saySummary(Error &error, const Envelope &envelope)
{
    QString reason = envelope.causes.join(u"; "_s);
    if (reason.isEmpty())
        reason = envelope.summary;
    switch (error.kind) {
    case Kind::NotAvailable:
        sayNotAvailable(error);
        break;
    case Kind::NotFound:
        error.message = Words::tr("Okta does not find it (any more).");
        break;
    case Kind::Conflict:
        error.message = Words::tr("Okta says that this conflicts with something that is there already.");
        error.action = Words::tr("Look at it in the Admin Console, then run again.");
        break;
    case Kind::Busy:
        sayBusy(error);
        break;
    case Kind::Rejected:
        error.message = reason.isEmpty() ? Words::tr("Okta refused the request.")
                                         //: %1 is Okta's own explanation
                                         : Words::tr("Okta refused the request: %1").arg(reason);
        break;
    default:
        error.message = Words::tr("Okta answered in a way that its documents do not allow.");
        break;
    }
    if (error.kind != Kind::Rejected && !reason.isEmpty())
        error.cause = reason;
}

} // namespace

Error errorFrom(const HttpRequest &request, const HttpResponse &response)
{
    const Envelope envelope = envelopeOf(response.body);
    Error error;
    error.status = response.status;
    error.requestId = response.requestId().isEmpty() ? envelope.id : response.requestId();
    error.vendorCode = envelope.code;
    error.kind = kindOfCode(envelope.code).value_or(kindOfStatus(response.status));
    // A page of HTML is not Okta's API speaking: a proxy, a sign-in page, another site. A 5xx may be a proxy's fault
    // too.
    const bool foreignVoice = envelope.code.isEmpty() && envelope.summary.isEmpty() && response.status < 500 &&
                              response.status != 429 && response.body.trimmed().startsWith('<');
    if (foreignVoice || (response.status >= 300 && response.status < 400))
        return unexpectedAnswer(request, response, Words::tr("It is not Okta's API that answers here."));
    QUrl base = request.url;
    base.setQuery(QString());
    if (error.kind == Kind::BadCredential)
        sayCredential(error, adminUrlOf(base));
    else if (error.kind == Kind::NotAllowed)
        sayNotAllowed(error, request, envelope.code);
    else
        saySummary(error, envelope);
    error.detail = u"%1 %2: %3 %4 %5"_s.arg(QString::fromLatin1(request.verb), request.url.path(),
                                            QString::number(response.status), envelope.code, envelope.summary);
    return error;
}

Error unexpectedAnswer(const HttpRequest &request, const HttpResponse &response, const QString &what)
{
    Error error{.kind = Kind::Unexpected};
    error.message = Words::tr("Okta answered in a way that its documents do not allow.");
    error.cause = what;
    error.action = Words::tr("Check the Okta domain, and whether a proxy stands between.");
    error.status = response.status;
    error.requestId = response.requestId();
    error.detail =
        u"%1 %2: %3"_s.arg(QString::fromLatin1(request.verb), request.url.path(), QString::number(response.status));
    return error;
}

} // namespace bw::okta
