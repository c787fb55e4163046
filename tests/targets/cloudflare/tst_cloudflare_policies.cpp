#include "app/practice/cloudflare/permissions.h"
#include "app/practice/cloudflare/roles.h"
#include "app/targets/cloudflare/steps/dashboard_policies.h"
#include "tests/targets/cloudflare/room.h"

#include <QTest>

using namespace bw;
using namespace bw::cloudflare;
namespace permissions = practice::cloudflare::permissions;
namespace roles = practice::cloudflare::roles;

/// What pushed groups may do: given, and taken back, policy by policy.
class CloudflarePoliciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<Room>();
        QVERIFY(m_room->ok);
        DashboardScimSetup wish;
        wish.pushGroups = QStringList{u"Cloud admins"_s};
        wish.policies = {{u"Cloud admins"_s, {u"Administrator"_s}}};
        m_room->setup.dashboardScim = wish;
        m_withToken = true;
        m_token = m_room->tenant.addToken({permissions::scimProvisioning}).value;
        push(u"Cloud admins"_s);
    }
    void cleanup() { m_room.reset(); }

    void undoTakesBackEachPolicyOfOursAndNoOther()
    {
        QCOMPARE(run(), RunEnd::Done);
        wishes()[u"Cloud admins"_s] = QStringList{u"Administrator Read Only"_s};
        QCOMPARE(run(), RunEnd::Done);
        QCOMPARE(allowed(), (QStringList{u"Administrator"_s, u"Administrator Read Only"_s}));
        const QJsonObject denied = addPolicy(u"deny"_s, u"Administrator Read Only"_s);
        const QJsonObject theirs = addPolicy(u"allow"_s, u"Administrator"_s);
        QVERIFY(room().undo());
        QCOMPARE(group().policies, (QJsonArray{denied, theirs}));
        QVERIFY(room().journal().madeObjects().isEmpty());
    }

    void undoLeavesAPolicyThatSomebodyChanged()
    {
        QCOMPARE(run(), RunEnd::Done);
        QJsonObject policy = group().policies[0].toObject();
        policy.insert(u"access"_s, u"deny"_s);
        group().policies = QJsonArray{policy};
        QVERIFY(room().undo());
        QCOMPARE(group().policies, QJsonArray{policy});
    }

    void policyWhoseAnswerWasLostIsTakenBack()
    {
        const QJsonObject theirs = addPolicy(u"allow"_s, u"Billing"_s);
        order(practice::Fault::Action::CutAfterActing);
        QCOMPARE(run(), RunEnd::Done); // seen there
        QCOMPARE(group().policies.size(), 2);
        QCOMPARE(room().journal().madeObjects().size(), 1);
        room().tenant.clearFaults();
        QVERIFY(room().undo());
        QCOMPARE(group().policies, QJsonArray{theirs});
    }

    void policyByHandAfterARefusalStays()
    {
        m_token = room().tenant.addToken({permissions::settingsRead}).value;
        QVERIFY(run() != RunEnd::Done);
        QCOMPARE(room().report(u"cloudflare.dashboard-policies"_s).error->kind, Error::Kind::NotAllowed);
        const QJsonObject byHand = addPolicy(u"allow"_s, u"Administrator"_s);
        m_token = room().tenant.addToken({permissions::scimProvisioning}).value;
        QCOMPARE(run(), RunEnd::Done);
        QVERIFY(room().journal().madeObjects().isEmpty());
        QVERIFY(room().undo());
        QCOMPARE(group().policies, QJsonArray{byHand});
    }

    void planRefusesARoleThatThereIsNot()
    {
        m_withToken = false; // as before the first run
        wishes()[u"Cloud admins"_s] = QStringList{u"Grand Vizier"_s};
        makePlan();
        QVERIFY(QCoro::waitFor(room().runner->preview({})) != RunEnd::Done);
        const StepReport report = room().report(u"cloudflare.dashboard-policies"_s);
        QVERIFY(report.error);
        QCOMPARE(report.error->kind, Error::Kind::BadInput);
        QCOMPARE(report.error->field, u"dashboardScim.policies"_s);
        QVERIFY(report.error->message.contains(u"Grand Vizier"_s));
        QVERIFY(report.error->action.contains(u"Administrator Read Only"_s));
        QCOMPARE(room().writes(), m_pushes);
    }

    void nobodyIsAskedForRolesWhereAllIsRight()
    {
        QCOMPARE(run(), RunEnd::Done);
        room().tenant.forgetRecorded();
        QCOMPARE(run(), RunEnd::Done);
        QCOMPARE(room().requests("GET", u"/permission_groups$"_s), 0);
    }

private:
    void makePlan()
    {
        const Workplace place = room().workplace();
        room().endpoint = {};
        if (m_withToken)
            room().endpoint.set({QUrl(scimBase()), Secret(m_token), room().tenant.accountId()});
        Plan plan;
        plan.add<Preflight>(place);
        plan.add<DashboardPolicies>(place, room().endpoint, QStringList{u"cloudflare.preflight"_s})
            ->setPatience(std::chrono::milliseconds(60), std::chrono::milliseconds(20));
        room().runner = std::make_unique<PlanRunner>(std::move(plan));
    }
    RunEnd run()
    {
        makePlan();
        return QCoro::waitFor(room().runner->run({}, {}));
    }
    QString scimBase() const
    {
        return m_room->tenant.apiUrl() + u"/accounts/"_s + m_room->tenant.accountId() + u"/scim/v2"_s;
    }
    /// As Okta does it.
    void push(const QString &name)
    {
        HttpProbe probe;
        probe.headers = {{"Authorization", "Bearer " + m_token}};
        const QJsonArray schemas{u"urn:ietf:params:scim:schemas:core:2.0:Group"_s};
        const QJsonObject body{{u"schemas"_s, schemas}, {u"displayName"_s, name}};
        const ::Answer pushed = probe.json("POST", scimBase() + u"/Groups"_s, body);
        QCOMPARE(pushed.status, 201);
        m_group = pushed.object()[u"id"_s].toString();
        m_pushes = room().writes();
    }
    void order(practice::Fault::Action action)
    {
        practice::Fault fault;
        fault.verb = "PUT";
        fault.path = QRegularExpression(u"/user_groups/"_s);
        fault.action = action;
        fault.times = 0;
        room().tenant.addFault(fault);
    }
    practice::cloudflare::UserGroup &group()
    {
        QList<practice::cloudflare::UserGroup> &all = room().tenant.account().userGroups;
        const auto found = std::find_if(all.begin(), all.end(), [this](const auto &one) { return one.id == m_group; });
        if (found == all.end())
            qFatal("the group is gone");
        return *found;
    }
    /// A colleague's, in the dashboard.
    QJsonObject addPolicy(const QString &access, const QString &role)
    {
        const QString id = u"0123456789abcdef0123456789abcde"_s + QString::number(group().policies.size());
        const QJsonObject policy{{u"id"_s, id},
                                 {u"access"_s, access},
                                 {u"permission_groups"_s, QJsonArray{roles::asPermissionGroup(role)}},
                                 {u"resource_groups"_s, QJsonArray{roles::resourceGroup(room().tenant.accountId())}}};
        group().policies.append(policy);
        return policy;
    }
    QStringList allowed() { return user_groups::Group{m_group, {}, group().policies}.roles(); }
    QMap<QString, QStringList> &wishes() { return room().setup.dashboardScim->policies; }
    Room &room() { return *m_room; }

    std::unique_ptr<Room> m_room;
    QByteArray m_token;
    QString m_group;
    bool m_withToken = true;
    int m_pushes = 0;
};

QTEST_GUILESS_MAIN(CloudflarePoliciesTest)
#include "tst_cloudflare_policies.moc"
