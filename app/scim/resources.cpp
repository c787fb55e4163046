#include "app/scim/resources.h"

#include "app/scim/endpoint_rules.h"
#include "app/scim/messages.h"
#include "app/scim/probe.h"
#include "app/scim/words.h"

using namespace Qt::StringLiterals;

namespace bw::scim::resources {

namespace {
constexpr qint64 rowsPerPage = 100;
constexpr int mostPages = 200;

HttpRequest question(const Endpoint &endpoint, const QString &resource, qint64 from, const QString &step)
{
    HttpRequest request;
    request.url = withoutTrailingSlash(endpoint.base);
    request.url.setPath(request.url.path(QUrl::FullyEncoded) + resource, QUrl::StrictMode);
    QUrlQuery query;
    query.addQueryItem(u"startIndex"_s, QString::number(from));
    query.addQueryItem(u"count"_s, QString::number(rowsPerPage));
    request.url.setQuery(query);
    request.accept = "application/scim+json"_ba;
    request.authorizationScheme = "Bearer"_ba;
    request.authorization = endpoint.secret;
    request.vendor = u"scim"_s;
    request.step = step;
    return request;
}

/// A server may give fewer rows than it was asked for; an empty page ends it all.
ResultTask<QJsonArray> all(HttpClient *http, Endpoint endpoint, QString resource, QString step, std::stop_token stop)
{
    QJsonArray rows;
    for (int number = 0; number < mostPages; ++number) {
        const HttpRequest request = question(endpoint, resource, rows.size() + 1, step);
        const Result<HttpResponse> response = co_await http->send(request, stop);
        const Heard heard = understand(response);
        if (heard.answer != Answer::Accepted)
            co_return heard.error;
        const Result<Page> page = parsePage(response->body);
        if (!page)
            co_return page.error();
        for (const QJsonValue &row : page->resources)
            rows.append(row);
        if (page->resources.isEmpty() || rows.size() >= page->total)
            break;
    }
    co_return rows;
}

Person personFrom(const QJsonObject &row)
{
    Person person;
    person.userName = row.value("userName"_L1).toString();
    person.active = row.value("active"_L1).toBool(true);
    for (const QJsonValue &email : row.value("emails"_L1).toArray())
        person.emails << email.toObject().value("value"_L1).toString();
    return person;
}
} // namespace

ResultTask<QList<Person>> people(HttpClient *http, Endpoint endpoint, QString step, std::stop_token stop)
{
    const QString resource = u"/Users"_s;
    const Result<QJsonArray> rows = co_await all(http, endpoint, resource, step, stop);
    if (!rows)
        co_return rows.error();
    QList<Person> people;
    for (const QJsonValue &row : *rows)
        people << personFrom(row.toObject());
    co_return people;
}

ResultTask<QStringList> groups(HttpClient *http, Endpoint endpoint, QString step, std::stop_token stop)
{
    const QString resource = u"/Groups"_s;
    const Result<QJsonArray> rows = co_await all(http, endpoint, resource, step, stop);
    if (!rows)
        co_return rows.error();
    QStringList names;
    for (const QJsonValue &row : *rows)
        names << row.toObject().value("displayName"_L1).toString();
    co_return names;
}

bool isNotListed(const Error &error)
{
    return error.status == 404 || error.status == 405 || error.status == 501;
}

} // namespace bw::scim::resources
