#include "app/practice/cloudflare/directory.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/okta/state.h"
#include "tests/journeys/world.h"

#include <QJsonArray>
#include <QTest>

using namespace bw;
using namespace bw::test;
using namespace Qt::StringLiterals;
namespace permissions = practice::cloudflare::permissions;

namespace {
const QString appLabel = u"Cloudflare Dashboard SCIM"_s;

/// The tenants, with the setup of the dashboard alone.
class DashboardWorld : public World
{
public:
    DashboardWorld() { writeSetup(setup(u"dashboard"_s)); }

    /// Changes one member of the setup's section; what was changed before stays so.
    void change(const QString &key, const QJsonValue &value)
    {
        QJsonObject whole = setup(u"dashboard"_s);
        QJsonObject section = whole.value("dashboardScim"_L1).toObject();
        m_changes.insert(key, value);
        for (auto one = m_changes.constBegin(); one != m_changes.constEnd(); ++one)
            section.insert(one.key(), one.value());
        whole.insert("dashboardScim"_L1, section);
        writeSetup(whole);
    }
    [[nodiscard]] practice::okta::App *app(const QString &label = appLabel) const
    {
        practice::okta::App *found = nullptr;
        for (const auto &app : okta().org().apps) {
            if (app->label == label)
                found = found ? nullptr : app.get(); // two would be one too many
        }
        return found;
    }
    [[nodiscard]] practice::cloudflare::Account &account() const { return cloudflare().account(); }
    [[nodiscard]] QStringList rolesOf(const QString &group) const
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
    /// Names of the tokens there are.
    [[nodiscard]] QStringList tokens() const
    {
        QStringList names;
        for (const auto &token : cloudflare().state().tokens)
            names << token->name;
        return names;
    }
    /// Empty when all that the setup of the dashboard asks for stands and works.
    [[nodiscard]] QStringList dashboardFaults() const
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
        expect(made->name == "scim2testapp"_L1, made->name);
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
        expect(token && token->permissions == QStringList{permissions::scimProvisioning}, u"token"_s);
        return faults;
    }

private:
    QJsonObject m_changes;
};
} // namespace

/// Members of the Cloudflare dashboard, from a setup with nothing else in it to one that an older set-up stands behind.
class DashboardJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeWayAndAgain()
    {
        DashboardWorld world;
        const QJsonObject before = world.state();
        const QStringList tokensBefore = world.tokens();
        ENDS_WITH(world.run(u"check"_s), 0);
        QCOMPARE(world.state(), before);
        QCOMPARE(world.tokens(), tokensBefore); // whether tokens may be made is asked by a request that makes none
        world.forgetTraffic();
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        QCOMPARE(world.writes(), QStringList());

        const Outcome first = world.applyWithAdmin();
        ENDS_WITH(first, 0);
        QCOMPARE(world.dashboardFaults(), QStringList());
        QCOMPARE(first.stateOf(u"proof.cloudflare-dashboard"_s), u"Proven"_s);
        QCOMPARE(first.stateOf(u"proof.okta-dashboard-provisioning"_s), u"Proven"_s);

        world.forgetTraffic();
        const QJsonObject stands = world.state();
        const QStringList tokens = world.tokens();
        const Outcome second = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(second, 0);
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(world.state(), stands);
        QCOMPARE(world.tokens(), tokens);
        ENDS_WITH(world.run(u"verify"_s), 0);
        QCOMPARE(world.writes(), QStringList());
        HOLDS_NO_SECRET(world, second.output + second.trouble, u"the output"_s);
    }

    void besideSignInAndScim()
    {
        DashboardWorld world;
        QJsonObject whole = world.setup();
        whole.insert(u"dashboardScim"_s, world.setup(u"dashboard"_s).value("dashboardScim"_L1));
        world.writeSetup(whole);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.dashboardFaults(), QStringList());
        QCOMPARE(world.faults(), QStringList());
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    void aPastedTokenIsUsedAndLeft()
    {
        DashboardWorld world;
        world.change(u"token"_s, u"paste"_s);
        const Outcome without = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(without, 1);
        QCOMPARE(world.writes(), QStringList());
        const QByteArray value = world.cloudflare().addToken({permissions::scimProvisioning}).value;
        const QStringList tokens = world.tokens();
        world.program().set(u"BRIDGEWRIGHT_DASHBOARD_SCIM_TOKEN"_s, QString::fromLatin1(value));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.dashboardFaults(), QStringList());
        QCOMPARE(world.tokens(), tokens); // none was made
        QCOMPARE(world.app()->provisioning.token.toLatin1(), value);
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.tokens(), tokens);
    }

    void undoTakesBackWhatWasMadeAndNothingElse()
    {
        DashboardWorld world;
        const QJsonObject before = world.state();
        const QStringList tokens = world.tokens();
        const QJsonArray leftOver = world.account().userGroups.first().policies;
        ENDS_WITH(world.applyWithAdmin(), 0);
        const Outcome outcome = world.run(u"undo"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 0);
        QCOMPARE(world.state(), before);
        QCOMPARE(world.tokens(), tokens);
        QCOMPARE(world.rolesOf(u"Cloud admins"_s), QStringList());
        QCOMPARE(world.account().userGroups.first().policies, leftOver);
        QCOMPARE(outcome.all(u"undo"_s).size(), outcome.all(u"undone"_s).size());
    }

    void boxesThatMustStayOffAreToldAndTakenOff()
    {
        DashboardWorld world;
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.app()->provisioning.updateUsers = true;
        world.app()->provisioning.importGroups = true;
        const Outcome drift = world.run(u"verify"_s);
        ENDS_WITH(drift, 1);
        QCOMPARE(drift.stateOf(u"okta.dashboard-scim-features"_s), u"Failed"_s);
        const Outcome waiting = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(waiting, 4);
        QVERIFY(waiting.last(u"yourTurn"_s)["link"_L1].toString().endsWith("#tab-provisioning"_L1));
        world.app()->provisioning.updateUsers = false;
        ENDS_WITH(world.run(u"verify"_s), 1); // the other one still is on
        world.app()->provisioning.importGroups = false;
        ENDS_WITH(world.run(u"verify"_s), 0);
    }

    void refusesAnotherPlan()
    {
        DashboardWorld world;
        world.account().type = u"standard"_s;
        const Outcome checked = world.run(u"check"_s);
        QVERIFY2(checked.exit != 0, qPrintable(checked.text()));
        const QJsonObject before = world.state();
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 1);
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(world.state(), before);
    }

    void refusesATokenThatMayNotMakeTokens()
    {
        DashboardWorld world;
        QStringList rights = permissions::forSetup();
        rights.removeAll(permissions::accountTokensWrite);
        const QByteArray weak = world.cloudflare().addToken(rights).value;
        world.program().set(u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s, QString::fromLatin1(weak));
        ENDS_WITH(world.run(u"check"_s), 3);
        const QStringList tokens = world.tokens();
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 3);
        QCOMPARE(world.tokens(), tokens);
        QVERIFY(!world.app()); // Okta was not touched
    }

    void refusesNamesThatCloudflareKeeps()
    {
        DashboardWorld world;
        world.change(u"pushGroups"_s, QJsonArray{u"CF admins"_s});
        world.change(u"policies"_s, QJsonObject());
        const qint64 asked = world.requestCount();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 2);
        QCOMPARE(world.requestCount(), asked);
    }
};

QTEST_GUILESS_MAIN(DashboardJourneyTest)
#include "dashboard_test.moc"
