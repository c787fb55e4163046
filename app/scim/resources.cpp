#include "app/scim/resources.h"

#include "app/net/json.h"
#include "app/scim/endpoint_rules.h"
#include "app/scim/messages.h"
#include "app/scim/probe.h"
#include "app/scim/words.h"

using namespace Qt::StringLiterals;

namespace bw::scim::resources {

namespace {
constexpr qint64 rowsPerPage = 100;
constexpr int mostPages = 200;

HttpRequest question(const Endpoint &endpoint, HeaderForm form, const QString &resource, const QString &step)
{
    HttpRequest request;
    request.url = withoutTrailingSlash(endpoint.base);
    request.url.setPath(request.url.path(QUrl::FullyEncoded) + resource, QUrl::StrictMode);
    request.accept = "application/scim+json"_ba;
    request.authorizationScheme = form == HeaderForm::Bare ? QByteArray() : "Bearer"_ba;
    request.authorization = endpoint.secret;
    request.vendor = u"scim"_s;
    request.step = step;
    return request;
}

/// A server may give fewer rows than it was asked for; an empty page ends it all.
ResultTask<QJsonArray> all(HttpClient *http, Endpoint endpoint, HeaderForm form, QString resource, QString step,
                           std::stop_token stop)
{
    QJsonArray rows;
    for (int number = 0; number < mostPages; ++number) {
        HttpRequest request = question(endpoint, form, resource, step);
        QUrlQuery query;
        query.addQueryItem(u"startIndex"_s, QString::number(rows.size() + 1));
        query.addQueryItem(u"count"_s, QString::number(rowsPerPage));
        request.url.setQuery(query);
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

Group groupFrom(const QJsonObject &row)
{
    Group group{row.value("id"_L1).toString(), row.value("displayName"_L1).toString()};
    if (!row.value("members"_L1).isArray())
        return group; // a list may leave them out, or there is nobody
    group.members.emplace();
    for (const QJsonValue &member : row.value("members"_L1).toArray())
        *group.members << member.toObject().value("value"_L1).toString();
    return group;
}

/// One by its id, as it tells more than a list does. What is not there has no members that could be told.
ResultTask<Group> group(HttpClient *http, Endpoint endpoint, HeaderForm form, QString groupId, QString step,
                        std::stop_token stop)
{
    const QString resource = u"/Groups/"_s + QString::fromLatin1(QUrl::toPercentEncoding(groupId));
    const HttpRequest request = question(endpoint, form, resource, step);
    const Result<HttpResponse> response = co_await http->send(request, stop);
    if (!response)
        co_return response.error();
    const Result<QJsonObject> body = json::object(response->body);
    co_return response->isSuccess() && body ? groupFrom(*body) : Group();
}
} // namespace

ResultTask<QList<Person>> people(HttpClient *http, Endpoint endpoint, QString step, std::stop_token stop)
{
    const QString resource = u"/Users"_s;
    const Result<QJsonArray> rows = co_await all(http, endpoint, HeaderForm::Bearer, resource, step, stop);
    if (!rows)
        co_return rows.error();
    QList<Person> people;
    for (const QJsonValue &row : *rows)
        people << personFrom(row.toObject());
    co_return people;
}

ResultTask<QList<Group>> groups(HttpClient *http, Endpoint endpoint, QString step, std::stop_token stop,
                                HeaderForm form)
{
    const QString resource = u"/Groups"_s;
    const Result<QJsonArray> rows = co_await all(http, endpoint, form, resource, step, stop);
    if (!rows)
        co_return rows.error();
    QList<Group> groups;
    for (const QJsonValue &row : *rows)
        groups << groupFrom(row.toObject());
    co_return groups;
}

ResultTask<Members> membersOf(HttpClient *http, Endpoint endpoint, QList<Group> groups, QStringList names, QString step,
                              std::stop_token stop, HeaderForm form)
{
    Members told;
    for (const Group &listed : std::as_const(groups)) {
        if (!names.contains(listed.name))
            continue;
        std::optional<QStringList> members = listed.members;
        if (!members) {
            const Result<Group> whole = co_await group(http, endpoint, form, listed.id, step, stop);
            if (!whole)
                co_return whole.error();
            members = whole->members;
        }
        if (members)
            told[listed.name] += *members;
    }
    co_return told;
}

bool isNotListed(const Error &error)
{
    return error.status == 404 || error.status == 405 || error.status == 501;
}

} // namespace bw::scim::resources
