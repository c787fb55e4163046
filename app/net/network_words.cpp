#include "app/net/network_words.h"

#include "app/core/redactor.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace bw::network_words {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::HttpClient)
};

Error unreachableError(const QString &message, const QString &cause, const QString &action)
{
    return {.kind = Error::Kind::Unreachable, .message = message, .cause = cause, .action = action};
}

const QSslError *firstOf(const QList<QSslError> &errors, std::initializer_list<QSslError::SslError> kinds)
{
    for (const QSslError &error : errors) {
        if (std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end())
            return &error;
    }
    return nullptr;
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QString name = certificate.issuerDisplayName();
    return name.isEmpty() ? Words::tr("an unnamed authority") : name;
}

Error untrusted(const QString &host, const QSslCertificate &certificate)
{
    return unreachableError(
        //: %1 is a host name, %2 the name of a certificate authority.
        Words::tr("The certificate of %1 was issued by “%2”, which this computer does not trust.")
            .arg(host, issuerOf(certificate)),
        Words::tr("Many companies inspect encrypted traffic and issue such certificates themselves."),
        Words::tr("If “%1” is your company's, add your company's CA certificate (PEM). If you do not know it, do not "
                  "go on in "
                  "this network.")
            .arg(issuerOf(certificate)));
}

Error outOfDate(const QString &host, const QSslCertificate &certificate)
{
    const QLocale locale;
    return unreachableError(
        //: %1 is a host name; %2 and %3 are dates.
        Words::tr("The certificate of %1 is valid from %2 to %3 only.")
            .arg(host, locale.toString(certificate.effectiveDate().date(), QLocale::ShortFormat),
                 locale.toString(certificate.expiryDate().date(), QLocale::ShortFormat)),
        Words::tr("It has expired, or the clock of this computer is wrong: it says %1.")
            .arg(locale.toString(QDate::currentDate(), QLocale::ShortFormat)),
        Words::tr("Check the date of this computer, then try again."));
}

Error wrongHost(const QString &host, const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names << certificate.subjectDisplayName();
    return unreachableError(
        //: %1 is a host name, %2 one or several names that a certificate is made out to.
        Words::tr("%1 showed a certificate that is made out to %2.").arg(host, names.mid(0, 5).join(u", "_s)),
        Words::tr("The address is misspelt, or a proxy or sign-in page of this network answered in its place."),
        Words::tr("Check the address. In a guest network, open a web page first and sign in there."));
}

Error tlsError(const QString &host, const QList<QSslError> &errors)
{
    using E = QSslError;
    if (const QSslError *e = firstOf(errors, {E::CertificateExpired, E::CertificateNotYetValid}))
        return outOfDate(host, e->certificate());
    if (const QSslError *e = firstOf(errors, {E::UnableToGetIssuerCertificate, E::UnableToGetLocalIssuerCertificate,
                                              E::UnableToVerifyFirstCertificate, E::SelfSignedCertificate,
                                              E::SelfSignedCertificateInChain, E::CertificateUntrusted}))
        return untrusted(host, e->certificate());
    if (const QSslError *e = firstOf(errors, {E::HostNameMismatch}))
        return wrongHost(host, e->certificate());
    return unreachableError(Words::tr("No secure connection to %1 could be made.").arg(host),
                            errors.isEmpty() ? Words::tr("A proxy or firewall may be in the way.")
                                             : errors.first().errorString(),
                            Words::tr("Try another network, or ask your network administrator."));
}

QString nameOf(const QNetworkProxy &proxy)
{
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

Error proxyError(const QString &host, const QNetworkProxy &proxy)
{
    return unreachableError(
        //: %1 is the address of a proxy, %2 a host name.
        Words::tr("The proxy %1 gave no way to %2.").arg(nameOf(proxy), host),
        Words::tr("It is not there, does not allow this address, or asks for a sign-in that is not supported."),
        Words::tr(
            "Check the proxy in the system settings, or ask your network administrator to let this computer reach %1.")
            .arg(host));
}

// A connection through a proxy fails with these codes when the proxy itself was the reason (Qt tells the two apart only
// sometimes).
bool isProxyTrouble(QNetworkReply::NetworkError code, const QNetworkProxy &proxy)
{
    if (code >= QNetworkReply::ProxyConnectionRefusedError && code <= QNetworkReply::UnknownProxyError)
        return true;
    const bool between = proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
    return between && (code == QNetworkReply::UnknownNetworkError || code == QNetworkReply::ConnectionRefusedError ||
                       code == QNetworkReply::HostNotFoundError);
}

Error plainError(const QNetworkReply &reply, const QString &host, bool gotBytes)
{
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return unreachableError(Words::tr("The address %1 was not found.").arg(host),
                                Words::tr("It is misspelt, or this computer has no connection to the internet."),
                                Words::tr("Check the spelling and the connection, then try again."));
    case QNetworkReply::ConnectionRefusedError:
        return unreachableError(Words::tr("%1 refused the connection.").arg(host),
                                Words::tr("Nothing answers at this address and port, or a firewall is in the way."),
                                Words::tr("Check the address, then try again."));
    case QNetworkReply::TimeoutError:
        return unreachableError(Words::tr("%1 did not answer in time.").arg(host),
                                Words::tr("The connection is slow, or a firewall drops it."),
                                Words::tr("Check the connection, then try again."));
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return unreachableError(Words::tr("The network failed on the way to %1.").arg(host),
                                Words::tr("This computer lost its connection, or has no way to that address."),
                                Words::tr("Check the connection, then try again."));
    default:
        return unreachableError(
            gotBytes ? Words::tr("The connection to %1 was cut in the middle of the answer.").arg(host)
                     : Words::tr("The connection to %1 was cut before an answer came.").arg(host),
            Words::tr("The server, or something on the way to it, closed the connection."), Words::tr("Try again."));
    }
}

} // namespace

Error unreachable(const QNetworkReply &reply, const QList<QSslError> &tls, const QNetworkProxy &proxy, bool gotBytes)
{
    const QString host = reply.url().host();
    const QNetworkReply::NetworkError code = reply.error();
    Error error;
    if (code == QNetworkReply::SslHandshakeFailedError)
        error = tlsError(host, tls);
    else if (code == QNetworkReply::ProxyAuthenticationRequiredError)
        error = proxyWantsSignIn(reply.url(), proxy);
    else if (isProxyTrouble(code, proxy))
        error = proxyError(host, proxy);
    else
        error = plainError(reply, host, gotBytes);
    error.detail = redactor::clean(reply.errorString());
    for (const QSslError &each : tls)
        error.detail += u"; "_s + each.errorString();
    return error;
}

Error proxyWantsSignIn(const QUrl &url, const QNetworkProxy &proxy)
{
    return unreachableError(
        //: %1 is the address of a proxy, %2 a host name.
        Words::tr("The proxy %1 asks for a user name and password to reach %2.").arg(nameOf(proxy), url.host()),
        Words::tr("Signing in to a proxy (Basic, NTLM, Kerberos) is not supported."),
        Words::tr("Ask your network administrator to let this computer reach %1 without it, or use another network.")
            .arg(url.host()));
}

Error timedOut(const QUrl &url, std::chrono::milliseconds after)
{
    const int seconds = int(std::chrono::ceil<std::chrono::seconds>(after).count());
    //: %1 is a host name, %n a number of seconds.
    return unreachableError(Words::tr("%1 did not answer within %n second(s).", nullptr, seconds).arg(url.host()),
                            Words::tr("The server is busy, the connection is slow, or a firewall drops it."),
                            Words::tr("Check the connection, then try again."));
}

Error tooLong(const QUrl &url, qint64 maxBytes)
{
    return {.kind = Error::Kind::Unexpected,
            //: %1 is a host name, %2 a size such as “8 MiB”.
            .message =
                Words::tr("The answer of %1 is longer than %2.").arg(url.host(), QLocale().formattedDataSize(maxBytes)),
            .cause = Words::tr("Something else than the service itself may be answering at this address."),
            .action = Words::tr("Check the address.")};
}

Error unreadable(const QNetworkReply &reply)
{
    return {.kind = Error::Kind::Unexpected,
            .message = Words::tr("The answer of %1 could not be read.").arg(reply.url().host()),
            .cause = Words::tr("Something else than the service itself may be answering at this address."),
            .action = Words::tr("Check the address."),
            .detail = redactor::clean(reply.errorString())};
}

Error forbiddenAddress(const QUrl &url)
{
    return {.kind = Error::Kind::BadInput,
            .message = Words::tr("%1 is not an address that may be asked.").arg(redactor::clean(url.toDisplayString())),
            .cause = Words::tr("Only https:// is used, so that no secret travels in clear text."),
            .action = Words::tr("Give an address that begins with https://.")};
}

Error brokenSecret()
{
    return {.kind = Error::Kind::BadInput,
            .message = Words::tr("The token has a line break or another character that no token can have."),
            .action = Words::tr("Copy the token again, all of it and nothing else.")};
}

Error noJournal()
{
    return {.kind = Error::Kind::Unexpected,
            .message = Words::tr("Nothing was sent: there is no journal to note the change in."),
            .action = Words::tr("Please report this as a fault of the program.")};
}

bool neverSent(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

bool wasCut(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ContentReSendError;
}

} // namespace bw::network_words
