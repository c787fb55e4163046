#include "app/targets/okta/groups.h"

#include "app/net/json.h"

using namespace Qt::StringLiterals;

namespace bw::okta::groups {

namespace {
// An address of about 2,000 characters passes every proxy.
constexpr qsizetype longestSearch = 1500;
constexpr int maxRows = 2000;
constexpr int largestPage = 200;

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

/// One search for each as many names as fit into an address.
QStringList searchesFor(const QStringList &names)
{
    QStringList searches;
    for (const QString &name : names) {
        const QString term = u"profile.name eq "_s + quoted(name);
        const qsizetype length = QUrl::toPercentEncoding(term).size();
        const bool fits =
            !searches.isEmpty() && QUrl::toPercentEncoding(searches.last()).size() + length < longestSearch;
        if (fits)
            searches.last() += u" or "_s + term;
        else
            searches << term;
    }
    return searches;
}

/// The group that a person means by a name: spelt exactly so before otherwise spelt, Okta's own before an app's.
const Group *best(const QList<Group> &found, const QString &name)
{
    const Group *chosen = nullptr;
    int chosenRank = 0;
    for (const Group &group : found) {
        if (group.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const int rank = 1 + (group.name == name ? 2 : 0) + (group.isFromApp() ? 0 : 1);
        if (rank > chosenRank) {
            chosen = &group;
            chosenRank = rank;
        }
    }
    return chosen;
}

NamedGroups sorted(const QList<Group> &found, const QStringList &names)
{
    NamedGroups result;
    for (const QString &name : names) {
        const Group *group = best(found, name);
        if (!group) {
            result.missing << name;
            continue;
        }
        result.byName.insert(name, *group);
        const auto bearsIt = [&name](const Group &other) { return other.name == name; };
        if (std::count_if(found.cbegin(), found.cend(), bearsIt) > 1)
            result.ambiguous << name;
    }
    return result;
}
} // namespace

Result<Group> parse(const QJsonObject &body)
{
    const Result<QString> id = idOf(body);
    if (!id)
        return id.error();
    const Result<QJsonObject> profile = json::object(body, u"profile");
    if (!profile)
        return profile.error();
    const Result<QString> name = json::text(*profile, u"name", u"profile");
    if (!name)
        return name.error();
    return Group{*id, *name, body.value("type"_L1).toString(), profile->value("description"_L1).toString(),
                 timeOf(body, "created"_L1)};
}

ResultTask<QList<Group>> bearing(Client client, QStringList names, std::stop_token stop)
{
    const QString path = u"/api/v1/groups"_s;
    QList<Group> found;
    const QStringList searches = searchesFor(names);
    for (const QString &search : searches) {
        const QUrlQuery query = queryOf({{"search"_L1, search}, {"limit"_L1, u"200"_s}});
        const Result<QJsonArray> rows = co_await client.list(path, query, maxRows, stop);
        if (!rows)
            co_return rows.error();
        for (const QJsonValue &row : *rows) {
            const Result<Group> group = parse(row.toObject());
            if (!group)
                co_return group.error();
            found << *group;
        }
    }
    co_return found;
}

ResultTask<NamedGroups> named(Client client, QStringList names, std::stop_token stop)
{
    const Result<QList<Group>> found = co_await bearing(client, names, stop);
    if (!found)
        co_return found.error();
    co_return sorted(*found, names);
}

ResultTask<QList<Group>> beginningWith(Client client, QString text, int limit, std::stop_token stop)
{
    const QString path = u"/api/v1/groups"_s;
    const int wanted = std::max(1, limit);
    const QString page = QString::number(std::min(wanted, largestPage));
    QUrlQuery query = queryOf({{"limit"_L1, page}});
    if (!text.isEmpty()) {
        const QString search = u"profile.name sw "_s + quoted(text);
        query = queryOf({{"search"_L1, search}, {"limit"_L1, page}});
    }
    const Result<QJsonArray> rows = co_await client.list(path, query, wanted, stop);
    if (!rows)
        co_return rows.error();
    QList<Group> found;
    for (const QJsonValue &row : *rows) {
        const Result<Group> group = parse(row.toObject());
        if (!group)
            co_return group.error();
        if (found.size() < wanted)
            found << *group;
    }
    co_return found;
}

namespace {
QString pathOf(const QString &groupId, const QString &personId = {})
{
    const QString group = u"/api/v1/groups/"_s + groupId;
    return personId.isEmpty() ? group : group + u"/users/"_s + personId;
}

DoneTask removed(Client client, QString path, std::stop_token stop)
{
    const QUrlQuery nothing;
    const Done gone = co_await client.remove(path, nothing, stop);
    if (!gone && gone.error().kind != Error::Kind::NotFound)
        co_return gone.error();
    co_return done();
}
} // namespace

ResultTask<Group> read(Client client, QString id, std::stop_token stop)
{
    const QString path = pathOf(id);
    const Result<QJsonObject> body = co_await client.get(path, stop);
    if (!body)
        co_return body.error();
    co_return parse(*body);
}

ResultTask<Group> create(Client client, QString name, QString description, std::stop_token stop)
{
    const QString path = u"/api/v1/groups"_s;
    const QJsonObject profile{{u"name"_s, name}, {u"description"_s, description}};
    const QJsonObject wanted{{u"profile"_s, profile}};
    const Result<QJsonObject> body = co_await client.post(path, wanted, stop);
    if (!body)
        co_return body.error();
    co_return parse(*body);
}

DoneTask remove(Client client, QString id, std::stop_token stop)
{
    return removed(client, pathOf(id), stop);
}

DoneTask addMember(Client client, QString groupId, QString personId, std::stop_token stop)
{
    const QString path = pathOf(groupId, personId);
    const Done added = co_await client.place(path, stop);
    co_return added;
}

DoneTask removeMember(Client client, QString groupId, QString personId, std::stop_token stop)
{
    return removed(client, pathOf(groupId, personId), stop);
}

} // namespace bw::okta::groups
