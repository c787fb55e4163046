#include "app/practice/okta/answers.h"

#include "app/practice/okta/org.h"
#include "app/practice/server.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

Reply refusal(int status, const QString &code, const QString &summary, const QStringList &causes)
{
    QJsonArray list;
    for (const QString &cause : causes)
        list.append(QJsonObject{{u"errorSummary"_s, cause}});
    return Reply::json(status, QJsonObject{{u"errorCode"_s, code},
                                           {u"errorSummary"_s, summary},
                                           {u"errorLink"_s, code},
                                           {u"errorId"_s, u"oae"_s + randomText(22)},
                                           {u"errorCauses"_s, list}});
}

Reply invalid(const QString &what, const QStringList &causes)
{
    return refusal(400, u"E0000001"_s, u"Api validation failed: "_s + what, causes);
}

Reply malformed()
{
    return refusal(400, u"E0000003"_s, u"The request body was not well-formed."_s);
}

Reply forbidden()
{
    return refusal(403, u"E0000006"_s, u"You do not have permission to perform the requested action"_s);
}

Reply noFeature()
{
    return refusal(401, u"E0000015"_s, u"You do not have permission to access the feature you are requesting"_s);
}

Reply notFoundReply(const QString &id, const QString &type)
{
    return refusal(404, u"E0000007"_s, u"Not found: Resource not found: %1 (%2)"_s.arg(id, type));
}

std::optional<Page> pageOf(const Request &request, int usual, int most)
{
    Page page{0, usual};
    bool isNumber = true;
    if (const QString limit = request.item(u"limit"_s); !limit.isEmpty())
        page.limit = limit.toInt(&isNumber);
    if (!isNumber || page.limit < 1)
        return {};
    page.limit = std::min(page.limit, most);
    if (const QString after = request.item(u"after"_s); !after.isEmpty()) {
        const QByteArray cursor = QByteArray::fromBase64(after.toLatin1(), QByteArray::Base64UrlEncoding);
        page.from = cursor.startsWith("at:") ? cursor.mid(3).toInt(&isNumber) : -1;
        if (!isNumber || page.from < 0)
            return {};
    }
    return page;
}

Reply pageReply(const Server &server, const Request &request, const QJsonArray &page, int nextFrom)
{
    Reply reply = Reply::json(200, page);
    const QString self = server.url() + request.path;
    QString full = self;
    if (!request.query.isEmpty())
        full += u'?' + request.query.toString(QUrl::FullyEncoded);
    reply.headers.append({"Link"_ba, "<" + full.toUtf8() + ">; rel=\"self\""});
    if (nextFrom >= 0) {
        QUrlQuery query = request.query;
        query.removeAllQueryItems(u"after"_s);
        const QByteArray cursor = "at:" + QByteArray::number(nextFrom);
        query.addQueryItem(u"after"_s, QString::fromLatin1(cursor.toBase64(QByteArray::Base64UrlEncoding |
                                                                           QByteArray::OmitTrailingEquals)));
        const QString next = self + u'?' + query.toString(QUrl::FullyEncoded);
        reply.headers.append({"Link"_ba, "<" + next.toUtf8() + ">; rel=\"next\""});
    }
    return reply;
}

Reply paged(const Server &server, const Request &request, const QList<QJsonObject> &all, int usual, int most)
{
    const std::optional<Page> page = pageOf(request, usual, most);
    if (!page)
        return invalid(u"limit"_s, {u"limit: The limit or the cursor is invalid"_s});
    QJsonArray rows;
    const int end = std::min(int(all.size()), page->from + page->limit);
    for (int i = page->from; i < end; ++i)
        rows.append(all.at(i));
    return pageReply(server, request, rows, end < all.size() ? end : -1);
}

namespace {

bool hasRightType(const QString &key, const QJsonValue &value, const Shape &shape)
{
    if (shape.ignored.contains(key))
        return true;
    if (value.isNull())
        return !shape.required.contains(key);
    return (shape.texts.contains(key) && value.isString()) || (shape.flags.contains(key) && value.isBool()) ||
           (shape.numbers.contains(key) && value.isDouble()) || (shape.lists.contains(key) && value.isArray()) ||
           (shape.objects.contains(key) && value.isObject());
}

} // namespace

QStringList breaches(const QJsonObject &object, const Shape &shape, const QString &prefix)
{
    QStringList found;
    const QStringList known = shape.texts + shape.flags + shape.numbers + shape.lists + shape.objects + shape.ignored;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            found.append(prefix + it.key() + u": The field is not known"_s);
        else if (!hasRightType(it.key(), it.value(), shape))
            found.append(prefix + it.key() + u": The field has the wrong type"_s);
    }
    for (const QString &key : shape.required) {
        const QJsonValue value = object.value(key);
        if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty()))
            found.append(prefix + key + u": The field cannot be left blank"_s);
    }
    return found;
}

} // namespace bw::practice::okta
