#include "app/practice/okta/state.h"
#include "tests/journeys/world.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// Sign-in through a custom authorization server: found, made, completed and refused.
class AuthorizationServerTest : public QObject
{
    Q_OBJECT

    static QJsonObject oktaConfig(const World &world)
    {
        return world.loginMethods(u"okta"_s).first().value("config"_L1).toObject();
    }

private Q_SLOTS:
    void anAuthorizationServerById()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"authorizationServer"_s, u"default"_s},
                                            {u"claims"_s, QJsonArray{u"department"_s}},
                                            {u"emailClaim"_s, u"mail"_s}}));
        QCOMPARE(world.faultOfRound(), QString());
    }

    void anAuthorizationServerByNameIsMade()
    {
        World world;
        world.writeSetup(world.signInOnly(
            {{u"authorizationServer"_s, u"Cloudflare claims"_s}, {u"claims"_s, QJsonArray{u"department"_s}}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        const auto &servers = world.okta().org().authorizationServers;
        QCOMPARE(servers.size(), 2U);
        const auto &made = servers.back();
        QCOMPARE(oktaConfig(world).value("authorization_server_id"_L1).toString(), made->id);
        QCOMPARE(oktaConfig(world).value("claims"_L1).toArray(), QJsonArray{u"department"_s});
        QCOMPARE(made->scopes.size(), 1);
        QCOMPARE(made->claims.size(), 2);
        QCOMPARE(made->policies.size(), 1);
        QCOMPARE(made->rules.value(made->policies.first().value("id"_L1).toString()).size(), 1);
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        ENDS_WITH(world.run(u"verify"_s), 0);
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(servers.size(), 2U);
        const Outcome exported = world.run(u"export"_s, {u"--format"_s, u"terraform"_s});
        const QString text = exported.last(u"exported"_s).value("content"_L1).toString();
        QVERIFY2(text.contains("should create and destroy nothing"_L1), qPrintable(text));
        for (const QString &part : {u"okta_auth_server.access"_s, u"okta_auth_server_scope.groups"_s,
                                    u"okta_auth_server_claim.department"_s, u"okta_auth_server_policy.access"_s})
            QVERIFY2(text.contains(u"to = %1\n  id = \"%2"_s.arg(part, made->id)), qPrintable(text));
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(servers.size(), 1U);
    }

    /// The token may see servers and not change them: somebody who may does what the card says, and it is seen.
    void whatTheTokenMayNotChangeIsByHand()
    {
        World world;
        const QJsonObject signIn{{u"authorizationServer"_s, u"Cloudflare claims"_s},
                                 {u"claims"_s, QJsonArray{u"department"_s}}};
        world.writeSetup(world.signInOnly(signIn));
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        auto &claims = world.okta().org().authorizationServers.back()->claims;
        const QJsonObject taken = claims.takeLast();
        const QString token = world.okta().addToken({u"APP_ADMIN"_s, u"READ_ONLY_ADMIN"_s});
        world.program().set(u"BRIDGEWRIGHT_OKTA_TOKEN"_s, token);
        const Outcome asked = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(asked, 4);
        const QJsonObject card = asked.last(u"yourTurn"_s);
        QCOMPARE(card.value("id"_L1).toString(), u"okta.authorization-server"_s);
        QVERIFY(card.value("link"_L1).toString().endsWith("/admin/oauth2/as"_L1));
        const QString wanted = u"department: Expression user.department"_s;
        QVERIFY2(asked.output.contains(wanted.toUtf8()), qPrintable(asked.text()));
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 4);
        claims.append(taken);
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    /// Nothing is sent to Cloudflare that names a server which is not there.
    void aServerThatTheTokenMayNotMakeIsWaitedFor()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"authorizationServer"_s, u"Cloudflare claims"_s}}));
        world.program().set(u"BRIDGEWRIGHT_OKTA_TOKEN"_s,
                            world.okta().addToken({u"APP_ADMIN"_s, u"READ_ONLY_ADMIN"_s}));
        const Outcome asked = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(asked, 4);
        QCOMPARE(asked.last(u"yourTurn"_s).value("id"_L1).toString(), u"okta.authorization-server"_s);
        QCOMPARE(world.loginMethods(u"okta"_s).size(), 0);
    }

    /// Okta takes no second claim of a name.
    void anotherFilterChangesOurClaimAndNobodyElses()
    {
        World world;
        const QJsonObject members{{u"authorizationServer"_s, u"default"_s}, {u"groupsFilter"_s, u"Eng.*"_s}};
        world.writeSetup(world.signInOnly(members));
        const auto &server = world.okta().org().authorizationServers.front();
        const QList<QJsonObject> before = server->claims;
        server->claims << QJsonObject{
            {u"id"_s, u"ocl1"_s},          {u"name"_s, u"groups"_s}, {u"claimType"_s, u"IDENTITY"_s},
            {u"valueType"_s, u"GROUPS"_s}, {u"value"_s, u"Eng"_s},   {u"group_filter_type"_s, u"STARTS_WITH"_s},
            {u"status"_s, u"ACTIVE"_s}};
        const Outcome refused = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(refused, 1);
        QVERIFY2(refused.output.contains("with another value already"), qPrintable(refused.text()));
        QCOMPARE(world.writes(), QStringList());
        server->claims = before;

        ENDS_WITH(world.applyWithAdmin(), 0);
        QJsonObject wider = members;
        wider.insert(u"groupsFilter"_s, u"Eng.*|Design"_s);
        world.writeSetup(world.signInOnly(wider));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(server->claims.size(), before.size() + 1);
        QCOMPARE(server->claims.last().value("value"_L1).toString(), u"Eng.*|Design"_s);
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(server->claims, before);
    }

    void aPolicyMayHaveToWait()
    {
        World world;
        QVERIFY(world.okta().setWay(u"policiesSettle"_s, true));
        world.writeSetup(world.signInOnly({{u"authorizationServer"_s, u"default"_s}}));
        QVERIFY(world.okta().setWay(u"rulesSettle"_s, true));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QList<int> answers; // the policy's and its rule's
        const QRegularExpression places(u"/policies(/[^/]+/rules)?$"_s);
        for (const auto &record : world.okta().recorded("POST", places))
            answers << record.status;
        QCOMPARE(answers, (QList<int>{423, 201, 423, 201}));
        QCOMPARE(world.okta().org().authorizationServers.front()->policies.size(), 1);
        ENDS_WITH(world.run(u"verify"_s), 0);
    }

    /// Where the org takes a claim from is its own choice; one that is switched off sends nothing.
    void aClaimOfTheirsIsTakenAsItIs()
    {
        World world;
        world.writeSetup(
            world.signInOnly({{u"authorizationServer"_s, u"default"_s}, {u"claims"_s, QJsonArray{u"country"_s}}}));
        const auto &server = world.okta().org().authorizationServers.front();
        server->claims << QJsonObject{{u"id"_s, u"ocl1"_s},
                                      {u"name"_s, u"country"_s},
                                      {u"claimType"_s, u"IDENTITY"_s},
                                      {u"valueType"_s, u"EXPRESSION"_s},
                                      {u"value"_s, u"user.countryCode"_s},
                                      {u"status"_s, u"INACTIVE"_s}};
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 1);
        QCOMPARE(world.writes(), QStringList());
        server->claims.last().insert(u"status"_s, u"ACTIVE"_s);
        const QList<QJsonObject> before = server->claims;
        const Outcome first = world.applyWithAdmin();
        ENDS_WITH(first, 0);
        QVERIFY2(first.output.contains("sends the claim “country” already"), qPrintable(first.text()));
        QCOMPARE(server->claims.size(), before.size() + 1); // the groups
        ENDS_WITH(world.run(u"verify"_s), 0);
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(server->claims, before);
    }

    void aPolicyThatLetsNobodyInIsNoPolicy()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"authorizationServer"_s, u"default"_s}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        const auto &server = world.okta().org().authorizationServers.front();
        const QJsonObject good = server->policies.last();
        server->policies.last().insert(u"status"_s, u"INACTIVE"_s);
        ENDS_WITH(world.run(u"verify"_s), 1);
        server->policies.last() = good;
        ENDS_WITH(world.run(u"verify"_s), 0);
        QJsonObject &rule = server->rules[good.value("id"_L1).toString()].first();
        rule.insert(u"status"_s, u"INACTIVE"_s);
        ENDS_WITH(world.run(u"verify"_s), 1);
    }

    void aPolicyWithoutItsRuleIsCompleted()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"authorizationServer"_s, u"default"_s}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        const auto &server = world.okta().org().authorizationServers.front();
        server->rules.clear();
        ENDS_WITH(world.run(u"verify"_s), 1);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(server->policies.size(), 1);
        QCOMPARE(server->rules.size(), 1);
        ENDS_WITH(world.run(u"verify"_s), 0);
    }

    void withoutApiAccessManagementTheAlternativeIsSaid()
    {
        World world;
        world.okta().ways().apiAccessManagement = false;
        world.writeSetup(world.signInOnly({{u"authorizationServer"_s, u"default"_s}}));
        const QJsonObject before = world.state();
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 1);
        QVERIFY2(outcome.output.contains("API Access Management") && outcome.output.contains("SAML"),
                 qPrintable(outcome.text()));
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(world.state(), before);
    }
};

QTEST_GUILESS_MAIN(AuthorizationServerTest)
#include "authorization_server_test.moc"
