#include "app/practice/okta/org.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

constexpr std::size_t keptEvents = 5'000;
constexpr auto numberedPrefix = "00gTEAM"_L1;

} // namespace

QString randomText(int length)
{
    static const QString letters = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;
    QString text;
    for (int i = 0; i < length; ++i)
        text.append(letters.at(QRandomGenerator::system()->bounded(int(letters.size()))));
    return text;
}

QString makeId(QLatin1StringView prefix)
{
    return prefix + randomText(20 - int(prefix.size()));
}

QString stamp(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

User *Org::user(const QString &idOrLogin) const
{
    for (const auto &candidate : users) {
        if (candidate->id == idOrLogin || candidate->login.compare(idOrLogin, Qt::CaseInsensitive) == 0)
            return candidate.get();
    }
    return nullptr;
}

App *Org::app(const QString &appId) const
{
    for (const auto &candidate : apps) {
        if (candidate->id == appId)
            return candidate.get();
    }
    return nullptr;
}

AuthorizationServer *Org::authorizationServer(const QString &serverId) const
{
    for (const auto &candidate : authorizationServers) {
        if (candidate->id == serverId)
            return candidate.get();
    }
    return nullptr;
}

const ApiToken *Org::token(const QString &value) const
{
    for (const ApiToken &candidate : tokens) {
        if (candidate.value == value)
            return &candidate;
    }
    return nullptr;
}

Group Org::numberedGroup(int number)
{
    Group group;
    group.id = numberedPrefix + QString::number(number).rightJustified(13, u'0');
    group.name = u"Team "_s + QString::number(number).rightJustified(5, u'0');
    group.description = u"Made by the directory team"_s;
    group.created = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number, Qt::UTC);
    group.lastMembershipUpdated = group.created;
    return group;
}

std::optional<Group> Org::group(const QString &groupId) const
{
    if (const Group *stored = storedGroup(groupId))
        return *stored;
    const int number = groupId.startsWith(numberedPrefix) ? groupId.mid(numberedPrefix.size()).toInt() : 0;
    if (number > 0 && std::size_t(number) <= m_numbered.size())
        return m_numbered[std::size_t(number) - 1];
    return {};
}

Group *Org::storedGroup(const QString &groupId) const
{
    for (const auto &candidate : groups) {
        if (candidate->id == groupId)
            return candidate.get();
    }
    return nullptr;
}

std::optional<Group> Org::groupNamed(const QString &name) const
{
    std::optional<Group> found;
    eachGroup([&](const Group &candidate) {
        if (candidate.name == name)
            found = candidate;
        return !found;
    });
    return found;
}

void Org::eachGroup(const std::function<bool(const Group &)> &visit, int from) const
{
    for (int i = from; i < int(groups.size()); ++i) {
        if (!visit(*groups[std::size_t(i)]))
            return;
    }
    for (std::size_t i = std::size_t(std::max(from - int(groups.size()), 0)); i < m_numbered.size(); ++i) {
        if (!visit(m_numbered[i]))
            return;
    }
}

void Org::setGroupCount(int count)
{
    m_numbered.clear();
    m_numbered.reserve(std::size_t(std::max(count - int(groups.size()), 0)));
    for (int number = 1; groupCount() < count; ++number)
        m_numbered.push_back(numberedGroup(number));
}

QStringList Org::groupIdsOf(const QString &userId) const
{
    QStringList ids;
    for (const auto &candidate : groups) {
        if (candidate->members.contains(userId))
            ids.append(candidate->id);
    }
    return ids;
}

User *Org::addUser(const QString &login, const QString &email, const QString &firstName, const QString &lastName)
{
    auto added = std::make_unique<User>();
    added->id = makeId("00u"_L1);
    added->login = login;
    added->email = email;
    added->firstName = firstName;
    added->lastName = lastName;
    added->created = QDateTime::currentDateTimeUtc();
    users.push_back(std::move(added));
    return users.back().get();
}

Group *Org::addGroup(const QString &name, const QStringList &members, const QString &type)
{
    auto added = std::make_unique<Group>();
    added->id = makeId("00g"_L1);
    added->type = type;
    added->name = name;
    added->members = members;
    added->created = QDateTime::currentDateTimeUtc();
    added->lastMembershipUpdated = added->created;
    groups.push_back(std::move(added));
    return groups.back().get();
}

QString Org::userNameFor(const App &app, const User &user)
{
    const QString pattern = app.credentials.value("userNameTemplate"_L1).toObject().value("template"_L1).toString();
    return pattern.contains("email"_L1) ? user.email : user.login;
}

Org::Moved Org::settleAssignments(App *app)
{
    QMap<QString, bool> wanted; // user id → by group
    for (const QString &userId : std::as_const(app->people))
        wanted.insert(userId, false);
    for (const AppGroup &assigned : std::as_const(app->groups)) {
        const Group *source = storedGroup(assigned.groupId);
        for (const QString &userId : source ? source->members : QStringList()) {
            if (!wanted.contains(userId))
                wanted.insert(userId, true);
        }
    }
    wanted.removeIf([this](auto entry) {
        const User *member = user(entry.key());
        return !member || !member->keepsApps();
    });
    Moved moved;
    const QStringList before = app->users.keys();
    for (const QString &userId : before) {
        if (!wanted.contains(userId))
            moved.went.append(app->users.take(userId));
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        AppUser &entry = app->users[it.key()];
        if (entry.userId.isEmpty()) {
            entry.userId = it.key();
            entry.userName = userNameFor(*app, *user(it.key()));
            entry.created = entry.lastUpdated = QDateTime::currentDateTimeUtc();
            moved.came.append(it.key());
        }
        entry.byGroup = it.value();
    }
    return moved;
}

QJsonObject &Org::log(const QString &eventType, const QJsonArray &targets, const QString &result, const QString &reason,
                      const QString &actor)
{
    QJsonObject outcome{{u"result"_s, result}};
    if (!reason.isEmpty())
        outcome.insert(u"reason"_s, reason);
    events.push_back({{u"uuid"_s, randomText(32).toLower()},
                      {u"published"_s, stamp(QDateTime::currentDateTimeUtc())},
                      {u"eventType"_s, eventType},
                      {u"severity"_s, result == "SUCCESS"_L1 ? u"INFO"_s : u"WARN"_s},
                      {u"outcome"_s, outcome},
                      {u"actor"_s, QJsonObject{{u"alternateId"_s, actor}, {u"type"_s, u"SystemPrincipal"_s}}},
                      {u"target"_s, targets}});
    if (events.size() > keptEvents)
        events.pop_front();
    return events.back();
}

QJsonObject appTarget(const App &app)
{
    return {{u"id"_s, app.id}, {u"type"_s, u"AppInstance"_s}, {u"displayName"_s, app.label}};
}

QJsonObject userTarget(const User &user)
{
    return {{u"id"_s, user.id},
            {u"type"_s, u"User"_s},
            {u"alternateId"_s, user.login},
            {u"displayName"_s, user.firstName + u' ' + user.lastName}};
}

QJsonObject groupTarget(const Group &group)
{
    return {{u"id"_s, group.id}, {u"type"_s, u"UserGroup"_s}, {u"displayName"_s, group.name}};
}

} // namespace bw::practice::okta
