#include "app/practice/page_visit.h"

#include <QCoreApplication>
#include <QCoroNetwork>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace bw::practice::visit {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScriptedAdmin)
};

/// A page of the console, or what is wrong with it: an error of the network, or the red line on the page.
ResultTask<QString> exchange(Network network, QNetworkRequest request, QByteArray verb, QByteArray body,
                             std::stop_token stop)
{
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(
        network->sendCustomRequest(request, verb, body));
    const std::stop_callback abort(
        stop, [raw = reply.get()] { QMetaObject::invokeMethod(raw, &QNetworkReply::abort, Qt::QueuedConnection); });
    co_await reply.get();
    if (stop.stop_requested())
        co_return Error{.kind = Error::Kind::Cancelled};
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        Error error{.kind = Error::Kind::Unreachable};
        error.message = Words::tr("The practice console does not answer.");
        error.detail = reply->errorString();
        co_return error;
    }
    const QString page = QString::fromUtf8(reply->readAll());
    static const QRegularExpression trouble(u"class=\"error\"[^>]*>([^<]*)<"_s);
    if (const QRegularExpressionMatch match = trouble.match(page); match.hasMatch())
        co_return rejected(match.captured(1));
    if (status != 200)
        co_return rejected(QString::number(status));
    co_return page;
}

} // namespace

Error rejected(const QString &said)
{
    Error error{.kind = Error::Kind::Rejected};
    //: %1 is the text on the practice console's page
    error.message = Words::tr("The practice console refused the entry: %1").arg(said);
    error.action = Words::tr("Check the values on the card and paste them again.");
    return error;
}

ResultTask<QString> open(Network network, QUrl url, std::stop_token stop)
{
    const QNetworkRequest request(url.adjusted(QUrl::RemoveFragment));
    const QByteArray verb = "GET"_ba;
    const QByteArray nothing;
    co_return co_await exchange(network, request, verb, nothing, stop);
}

ResultTask<QString> post(Network network, QUrl url, Fields fields, std::stop_token stop)
{
    QUrlQuery query;
    for (const auto &[name, value] : std::as_const(fields))
        query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                           QString::fromLatin1(QUrl::toPercentEncoding(value)));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded"_ba);
    const QByteArray body = query.toString(QUrl::FullyEncoded).toLatin1();
    const QByteArray verb = "POST"_ba;
    co_return co_await exchange(network, request, verb, body, stop);
}

} // namespace bw::practice::visit
