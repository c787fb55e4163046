#include "app/practice/cloudflare/permissions.h"
#include "app/targets/cloudflare/steps/dashboard_account.h"
#include "app/targets/cloudflare/steps/dashboard_policies.h"
#include "app/targets/cloudflare/steps/dashboard_proof.h"
#include "app/targets/cloudflare/steps/dashboard_token.h"
#include "tests/targets/cloudflare/room.h"

#include <QTest>

using namespace bw;
using namespace bw::cloudflare;
namespace permissions = practice::cloudflare::permissions;

/// Provisioning of dashboard members: account, token, endpoint, roles, arrivals, undo.
class CloudflareDashboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<Room>();
        QVERIFY(m_room->ok);
        m_connected.reset();
        m_provisioned.clear();
        m_pasted = {};
        m_room->setup.signIn.reset();
        m_room->setup.scim.reset();
        m_room->setup.cloudflare->team.clear();
        m_room->openJournal(); // named after the team
        DashboardScimSetup wish;
        wish.pushGroups = QStringList{u"Cloud admins"_s, u"Cloud billing"_s};
        wish.policies = {{u"Cloud admins"_s, {u"Administrator Read Only"_s, u"DNS"_s}},
                         {u"Cloud billing"_s, {u"Billing"_s}}};
        m_room->setup.dashboardScim = wish;
        m_room->expected = {{u"newcomer@acme.test"_s}, {u"Cloud admins"_s, u"Cloud billing"_s}};
    }
    void cleanup() { m_room.reset(); }

    void makesTokenAndRolesAndSeesMembers()
    {
        QCOMPARE(runUpTo(u"probe"_s), RunEnd::Done);
        QCOMPARE(room().state(u"cloudflare.dashboard-token"_s), StepState::Confirmed);
        QCOMPARE(room().state(u"cloudflare.dashboard-scim-probe"_s), StepState::Proven);
        const practice::cloudflare::Token *token = room().tenant.state().token(room().endpoint->secret.reveal());
        QVERIFY(token && !token->expires.isValid());
        QCOMPARE(token->permissions, QStringList{permissions::scimProvisioning});
        const QStringList here{u"com.cloudflare.api.account."_s + room().tenant.accountId()};
        QCOMPARE(token->policies.first()["resources"_L1].toObject().keys(), here);
        const QString base = room().tenant.apiUrl() + u"/accounts/"_s + room().tenant.accountId() + u"/scim/v2"_s;
        QCOMPARE(room().endpoint->base.toString(), base);
        provision();
        QCOMPARE(runUpTo(u"proof"_s), RunEnd::Done);
        QCOMPARE(rolesOf(u"Cloud admins"_s), (QStringList{u"Administrator Read Only"_s, u"DNS"_s}));
        QCOMPARE(rolesOf(u"Cloud billing"_s), QStringList{u"Billing"_s});
        QCOMPARE(room().state(u"proof.cloudflare-dashboard"_s), StepState::Proven);
        QVERIFY(!room().journalText().contains(room().endpoint->secret.reveal()));
    }

    void changesNothingTheSecondTime()
    {
        QCOMPARE(runUpTo(u"probe"_s), RunEnd::Done);
        provision();
        QCOMPARE(runUpTo(u"proof"_s), RunEnd::Done);
        const auto tokens = room().tenant.state().tokens.size();
        room().tenant.forgetRecorded();
        room().restart(false);
        QCOMPARE(runUpTo(u"proof"_s), RunEnd::Done);
        QCOMPARE(room().writes(), 0);
        QCOMPARE(room().tenant.state().tokens.size(), tokens);
    }

    void waitsForGroupsAndNamesThoseThatStayAway()
    {
        QCOMPARE(runUpTo(u"probe"_s), RunEnd::Done);
        push(u"Cloud admins"_s);
        QVERIFY(runUpTo(u"policies"_s) != RunEnd::Done);
        QVERIFY(room().report(u"cloudflare.dashboard-policies"_s).error->message.contains(u"Cloud billing"_s));
        QCOMPARE(rolesOf(u"Cloud admins"_s).size(), 2); // the one that is there has its roles
    }

    void addsToPoliciesThatAreThere()
    {
        QCOMPARE(runUpTo(u"probe"_s), RunEnd::Done);
        provision();
        room().setup.dashboardScim->policies[u"Cloud admins"_s] = QStringList{u"DNS"_s};
        QCOMPARE(runUpTo(u"policies"_s), RunEnd::Done);
        room().setup.dashboardScim->policies[u"Cloud admins"_s] = QStringList{u"Analytics"_s};
        QCOMPARE(runUpTo(u"policies"_s), RunEnd::Done);
        QCOMPARE(rolesOf(u"Cloud admins"_s), (QStringList{u"DNS"_s, u"Analytics"_s}));
    }

    void namesTheRolesThereAre()
    {
        QCOMPARE(runUpTo(u"probe"_s), RunEnd::Done);
        provision();
        room().setup.dashboardScim->policies[u"Cloud admins"_s] = QStringList{u"Grand Vizier"_s};
        QVERIFY(runUpTo(u"policies"_s) != RunEnd::Done);
        const Error error = *room().report(u"cloudflare.dashboard-policies"_s).error;
        QCOMPARE(error.kind, Error::Kind::BadInput);
        QVERIFY(error.action.contains(u"Billing"_s));
    }

    void refusesAnotherPlan()
    {
        room().tenant.account().type = u"standard"_s;
        QVERIFY(runUpTo(u"probe"_s) != RunEnd::Done);
        QCOMPARE(room().report(u"cloudflare.dashboard-account"_s).error->kind, Error::Kind::NotAvailable);
        QCOMPARE(room().writes(), 0);
    }

    void tellsOfGroupsLeftOverAndOfSignOn()
    {
        QCOMPARE(runUpTo(u"probe"_s), RunEnd::Done);
        const Finding finding = *account().finding;
        QVERIFY(finding.warnings.join(u' ').contains(u"CF-"_s)); // the seeded left-over
        QVERIFY(finding.notes.join(u' ').contains(u"acme.test"_s));
        room().tenant.account().ssoConnectors.clear();
        QCOMPARE(runUpTo(u"probe"_s), RunEnd::Done);
        const QString warned = account().finding->warnings.join(u' ');
        QVERIFY(warned.contains(u"password"_s) && warned.contains(u"SSO connector may not be deprovisioned"_s));
    }

    void keepsASuperAdministratorOutside()
    {
        m_provisioned.set({u"Ada@acme.test"_s});
        QCOMPARE(runUpTo(u"probe"_s), RunEnd::Done);
        m_provisioned.set({u"Ada@acme.test"_s, u"ben@acme.test"_s});
        const int writes = room().writes();
        QVERIFY(runUpTo(u"probe"_s) != RunEnd::Done);
        QVERIFY(account().error->message.contains(u"every Super"_s));
        m_provisioned.clear();
        room().tenant.account().members.first().roles = QStringList{u"Billing"_s};
        QVERIFY(runUpTo(u"probe"_s) != RunEnd::Done);
        QVERIFY(account().error->message.contains(u"at least two"_s));
        QCOMPARE(room().writes(), writes);
    }

    void waitsForANewTokenToBeKnown()
    {
        room().tenant.ways().newTokenRefusals = 4;
        QCOMPARE(runUpTo(u"probe"_s), RunEnd::Done);
        QCOMPARE(room().state(u"cloudflare.dashboard-scim-probe"_s), StepState::Proven);
    }

    void saysHowToGoOnWhenItMayNotMakeTokens()
    {
        room().tenant.ways().mayMintTokens = false;
        QVERIFY(runUpTo(u"probe"_s) != RunEnd::Done);
        const Error error = *room().report(u"cloudflare.dashboard-token"_s).error;
        QCOMPARE(error.kind, Error::Kind::NotAllowed);
        QVERIFY(error.link.toString(QUrl::FullyEncoded).contains(u"scim_provisioning"_s));
    }

    void takesAPastedToken()
    {
        room().setup.dashboardScim->mintToken = false;
        QVERIFY(runUpTo(u"probe"_s) != RunEnd::Done);
        QCOMPARE(room().report(u"cloudflare.dashboard-token"_s).error->field, u"dashboardScim.token"_s);
        m_pasted = Secret(room().tenant.addToken({permissions::scimProvisioning}).value);
        QCOMPARE(runUpTo(u"probe"_s), RunEnd::Done);
        QCOMPARE(room().writes(), 0);
        m_pasted = Secret(room().tenant.addToken({permissions::settingsRead}).value);
        QVERIFY(runUpTo(u"probe"_s) != RunEnd::Done);
        QCOMPARE(room().report(u"cloudflare.dashboard-scim-probe"_s).error->kind, Error::Kind::NotAllowed);
    }

    void knowsItsTokenAfterALostAnswer()
    {
        practice::Fault fault;
        fault.verb = "POST";
        fault.path = QRegularExpression(u"/tokens$"_s);
        fault.action = practice::Fault::Action::CutAfterActing;
        room().tenant.addFault(fault);
        const auto before = room().tenant.state().tokens.size();
        QVERIFY(runUpTo(u"probe"_s) != RunEnd::Done);
        QCOMPARE(room().tenant.state().tokens.size(), before + 1);
        QCOMPARE(runUpTo(u"probe"_s), RunEnd::Done); // gets a new value, and is not made twice
        QCOMPARE(room().tenant.state().tokens.size(), before + 1);
        QCOMPARE(room().state(u"cloudflare.dashboard-scim-probe"_s), StepState::Proven);
    }

    void leavesATokenAloneThatOktaUses()
    {
        QCOMPARE(runUpTo(u"probe"_s), RunEnd::Done);
        const QByteArray value = room().endpoint->secret.reveal();
        room().restart(true);
        m_connected = true;
        QCOMPARE(runUpTo(u"probe"_s), RunEnd::Done);
        QVERIFY(room().tenant.state().token(value));
        QCOMPARE(room().state(u"cloudflare.dashboard-scim-probe"_s), StepState::Sent);
        m_connected = false;
        QCOMPARE(runUpTo(u"probe"_s), RunEnd::Done);
        QVERIFY(!room().tenant.state().token(value)); // nobody has it: it gets a new value
        QCOMPARE(room().state(u"cloudflare.dashboard-scim-probe"_s), StepState::Proven);
    }

    void undoesTokenAndPolicies()
    {
        QCOMPARE(runUpTo(u"probe"_s), RunEnd::Done);
        provision();
        QCOMPARE(runUpTo(u"policies"_s), RunEnd::Done);
        const QByteArray value = room().endpoint->secret.reveal();
        QVERIFY(undoBackwards());
        QVERIFY(rolesOf(u"Cloud admins"_s).isEmpty());
        QVERIFY(!room().tenant.state().token(value));
        QVERIFY(room().journal().madeObjects().isEmpty());
        QVERIFY(room().tenant.state().tokens.size() >= 3); // the admin's own stay
    }

private:
    RunEnd runUpTo(const QString &last)
    {
        const Workplace place = room().workplace();
        Plan plan;
        Output<scim::Expected> arriving;
        arriving.set(room().expected);
        room().endpoint = {};
        plan.add<Preflight>(place);
        plan.add<DashboardAccount>(place, m_provisioned, QStringList{u"cloudflare.preflight"_s});
        DashboardToken::IsConnected isConnected;
        if (m_connected)
            isConnected = [this](std::stop_token) { return answer(*m_connected); };
        plan.add<DashboardToken>(place, m_pasted, room().endpoint, QStringList{u"cloudflare.dashboard-account"_s},
                                 isConnected);
        plan.add<DashboardScimProbe>(place, room().endpoint, QStringList{u"cloudflare.dashboard-token"_s})
            ->setPatience(6, std::chrono::milliseconds(5));
        const QStringList afterProbe{u"cloudflare.dashboard-scim-probe"_s};
        if (last != u"probe"_s) {
            plan.add<DashboardPolicies>(place, room().endpoint, afterProbe)
                ->setPatience(std::chrono::milliseconds(60), std::chrono::milliseconds(20));
        }
        if (last == u"proof"_s) {
            plan.add<DashboardProof>(place, room().endpoint, arriving, QStringList{u"cloudflare.dashboard-policies"_s})
                ->setPatience({std::chrono::milliseconds(60), std::chrono::milliseconds(20)});
        }
        room().runner = std::make_unique<PlanRunner>(std::move(plan));
        RunOptions options;
        options.pollEvery = std::chrono::milliseconds(5);
        return QCoro::waitFor(room().runner->run(options, {}));
    }
    static ResultTask<bool> answer(bool yes) { co_return yes; }

    /// As the session does it: what was made last goes first.
    Done undoBackwards()
    {
        CloudflareUndoer undoer(room().workplace());
        const QList<MadeObject> made = room().journal().madeObjects();
        for (auto object = made.crbegin(); object != made.crend(); ++object) {
            const Done removed = QCoro::waitFor(undoer.remove(object->kind, object->id, object->data, {}));
            const Done noted = removed ? room().journal().removed(object->kind, object->id) : removed;
            if (!noted)
                return noted;
        }
        return done();
    }
    void send(const QString &path, const QJsonObject &body)
    {
        HttpProbe probe;
        probe.headers = {{"Authorization", "Bearer " + room().endpoint->secret.reveal()}};
        QCOMPARE(probe.json("POST", room().endpoint->base.toString() + path, body).status, 201);
    }
    void push(const QString &group)
    {
        send(u"/Groups"_s,
             {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Group"_s}}, {u"displayName"_s, group}});
    }
    void provision()
    {
        const QString email = u"newcomer@acme.test"_s;
        send(u"/Users"_s, {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                           {u"userName"_s, email},
                           {u"name"_s, QJsonObject{{u"givenName"_s, u"New"_s}, {u"familyName"_s, u"Comer"_s}}},
                           {u"emails"_s, QJsonArray{QJsonObject{{u"primary"_s, true}, {u"value"_s, email}}}},
                           {u"active"_s, true}});
        push(u"Cloud admins"_s);
        push(u"Cloud billing"_s);
    }
    QStringList rolesOf(const QString &group)
    {
        practice::cloudflare::Account &account = room().tenant.account();
        const auto known = account.directory.findByName(practice::scim::Kind::Group, group);
        QStringList roles;
        for (const practice::cloudflare::UserGroup &one : account.userGroups) {
            if (known && one.id == known->value(u"id"_s).toString())
                roles = user_groups::Group{one.id, group, one.policies}.roles();
        }
        return roles;
    }
    Room &room() { return *m_room; }
    StepReport account() { return room().report(u"cloudflare.dashboard-account"_s); }

    std::unique_ptr<Room> m_room;
    std::optional<bool> m_connected;
    Output<QStringList> m_provisioned;
    Secret m_pasted;
};

QTEST_GUILESS_MAIN(CloudflareDashboardTest)
#include "tst_cloudflare_dashboard.moc"
