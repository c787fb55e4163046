#include "app/practice/cloudflare/envelope.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

QJsonObject envelope(bool good, const QJsonArray &errors, const QJsonValue &result, const QJsonArray &messages)
{
    return {{u"success"_s, good}, {u"errors"_s, errors}, {u"messages"_s, messages}, {u"result"_s, result}};
}

/// A positive whole number from the query, `otherwise` when absent, 0 when it is something else.
int positive(const Request &request, const QString &name, int otherwise)
{
    const QString text = request.item(name);
    return text.isEmpty() ? otherwise : std::max(text.toInt(), 0);
}

} // namespace

Reply success(const QJsonValue &result, int status, const QJsonArray &messages)
{
    return Reply::json(status, envelope(true, {}, result, messages));
}

Reply page(const QJsonArray &all, const Request &request, int perPage, int most)
{
    const int number = positive(request, u"page"_s, 1);
    const int size = positive(request, u"per_page"_s, perPage);
    if (number == 0)
        return invalidRequest(u"page must be a positive integer"_s);
    if (size == 0 || size > most)
        return invalidRequest(u"per_page must be between 1 and %1"_s.arg(most));
    QJsonArray some;
    for (qint64 i = qint64(number - 1) * size; i < std::min<qint64>(all.size(), qint64(number) * size); ++i)
        some.append(all.at(i));
    QJsonObject body = envelope(true, {}, some, {});
    body.insert(u"result_info"_s, QJsonObject{{u"page"_s, number},
                                              {u"per_page"_s, size},
                                              {u"count"_s, some.size()},
                                              {u"total_count"_s, all.size()},
                                              {u"total_pages"_s, (all.size() + size - 1) / size}});
    return Reply::json(200, body);
}

Reply failure(int status, int code, const QString &message, const QStringList &chain)
{
    QJsonObject error{{u"message"_s, message}};
    if (code != 0)
        error.insert(u"code"_s, code);
    QJsonArray links;
    for (const QString &link : chain)
        links.append(QJsonObject{{u"message"_s, link}});
    if (!links.isEmpty())
        error.insert(u"error_chain"_s, links);
    return Reply::json(status, envelope(false, {error}, QJsonValue::Null, {}));
}

Reply invalidRequest(const QString &reason, const QStringList &chain)
{
    return failure(400, 12130, u"access.api.error.invalid_request: "_s + reason, chain);
}

Reply accessNotFound()
{
    return failure(404, 0, u"access.api.error.not_found"_s);
}

Reply accessConflict(const QString &what)
{
    return failure(409, 0, u"access.api.error.conflict: "_s + what);
}

Reply accessNotEnabled(int status)
{
    return failure(status, 9999,
                   u"access.api.error.not_enabled: Access is not enabled. Visit the Access dashboard at "
                   "https://dash.cloudflare.com/ and click the 'Enable Access' button."_s);
}

Reply otherKind()
{
    return failure(405, 10405, u"Method not allowed for this authentication scheme"_s);
}

Reply noRoute(const Request &request)
{
    return failure(404, 7003, u"Could not route to %1, perhaps your object identifier is invalid?"_s.arg(request.path));
}

Reply forbidden(const Request &request)
{
    if (request.path.contains("/access/"_L1))
        return failure(403, 10000, u"Authentication error"_s);
    return failure(403, 9109, u"Unauthorized to access requested resource"_s);
}

QJsonArray arrayOf(const QList<QJsonObject> &objects)
{
    QJsonArray values;
    for (const QJsonObject &object : objects)
        values.append(object);
    return values;
}

QString timestamp(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

QString now()
{
    return timestamp(QDateTime::currentDateTimeUtc());
}

QString newHexId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace bw::practice::cloudflare
