#include "tests/journeys/dashboard_world.h"

#include "app/practice/cloudflare/directory.h"
#include "app/practice/cloudflare/permissions.h"
#include "tests/journeys/pushed_members.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bw::test {

void DashboardWorld::change(const QString &key, const QJsonValue &value)
{
    QJsonObject whole = setup(u"dashboard"_s);
    QJsonObject section = whole.value("dashboardScim"_L1).toObject();
    m_changes.insert(key, value);
    for (auto one = m_changes.constBegin(); one != m_changes.constEnd(); ++one)
        section.insert(one.key(), one.value());
    whole.insert("dashboardScim"_L1, section);
    writeSetup(whole);
}

practice::okta::App *DashboardWorld::app(const QString &label) const
{
    QList<practice::okta::App *> found;
    for (const auto &app : okta().org().apps) {
        if (app->label == label)
            found << app.get();
    }
    return found.size() == 1 ? found.first() : nullptr;
}

QStringList DashboardWorld::rolesOf(const QString &group) const
{
    const auto known = account().directory.findByName(practice::scim::Kind::Group, group);
    const practice::cloudflare::UserGroup *found =
        known ? practice::cloudflare::userGroupOf(account(), known->value("id"_L1).toString()) : nullptr;
    QStringList roles;
    for (const QJsonValue &policy : found ? found->policies : QJsonArray()) {
        for (const QJsonValue &role : policy["permission_groups"_L1].toArray())
            roles << role["name"_L1].toString();
    }
    return roles;
}

QStringList DashboardWorld::tokens() const
{
    QStringList names;
    for (const auto &token : cloudflare().state().tokens)
        names << token->name;
    return names;
}

QStringList DashboardWorld::peopleOf(const QString &group) const
{
    const std::optional<practice::okta::Group> found = okta().org().groupNamed(group);
    QStringList logins;
    for (const QString &id : found ? found->members : QStringList())
        logins << okta().org().user(id)->login;
    logins.sort();
    return logins;
}

QStringList DashboardWorld::pushedBy(const practice::okta::App *app) const
{
    QStringList names;
    for (const practice::okta::PushMapping &mapping : app->mappings)
        names << okta().org().group(mapping.sourceGroupId)->name;
    names.sort();
    return names;
}

QStringList DashboardWorld::dashboardFaults() const
{
    QStringList faults;
    const practice::okta::App *made = app();
    if (!made)
        return {u"not exactly one app"_s};
    const auto expect = [&faults](bool holds, const QString &what) {
        if (!holds)
            faults << what;
    };
    const QStringList features = made->features();
    expect(made->users.size() == 3, u"%1 people"_s.arg(made->users.size()));
    expect(features.contains("PUSH_NEW_USERS"_L1) && features.contains("PUSH_USER_DEACTIVATION"_L1),
           u"boxes that are off"_s);
    expect(!features.contains("PUSH_PROFILE_UPDATES"_L1) && !features.contains("IMPORT_NEW_USERS"_L1),
           u"boxes that are on"_s);
    for (const practice::okta::AppUser &user : made->users) {
        expect(user.status == "PROVISIONED"_L1, user.userName + u' ' + user.status);
        expect(cloudflare().hasMember(user.userName), user.userName + u" is no member"_s);
    }
    expect(rolesOf(u"Cloud admins"_s) == QStringList{u"Administrator Read Only"_s}, u"roles"_s);
    const practice::cloudflare::Token *token = cloudflare().state().token(made->provisioning.token.toLatin1());
    expect(token && token->permissions == QStringList{practice::cloudflare::permissions::scimProvisioning}, u"token"_s);
    return faults + memberFaults(okta().org(), *made, account().directory.all(practice::scim::Kind::Group));
}

} // namespace bw::test
