#include "app/practice/okta/state.h"
#include "tests/journeys/signing_in.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// What a person brings along by the other ways of signing in, seen at Cloudflare.
class ArrivingTest : public QObject
{
    Q_OBJECT

    inline static const QString hugo = u"hugo.reyes@acme.example"_s;     ///< of Engineering, Support and others
    inline static const QString morgan = u"morgan.lists@acme.example"_s; ///< of more than 100 groups

private Q_SLOTS:
    void samlBringsWhatTheSetupSays()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"method"_s, u"saml"_s},
                                           {u"groupsFilter"_s, u"(Eng|Sup).*"_s},
                                           {u"claims"_s, QJsonArray{u"firstName"_s}},
                                           {u"assignGroups"_s, QJsonArray{u"Engineering"_s}}}));
        const QJsonObject before = world.state();
        Outcome first;
        QCOMPARE(world.faultOfFirstRun(&first), QString());
        const QJsonObject known = identity(world, hugo);
        QCOMPARE(known.value("email"_L1).toString(), hugo);
        QCOMPARE(groupsAtCloudflare(world, hugo), (QStringList{u"Engineering"_s, u"Support"_s}));
        QCOMPARE(known["saml_attributes"_L1]["firstName"_L1].toArray(), QJsonArray{u"Hugo"_s});
        QVERIFY(signIn(world, morgan).contains("not assigned"));

        // A certificate that Okta does not sign with is what Cloudflare's page says it is.
        const QString id = world.loginMethods(u"saml"_s).first().value("id"_L1).toString();
        QJsonObject &config = world.cloudflare().account().provider(id)->config;
        const QJsonValue right = config.value("idp_public_certs"_L1);
        config.insert("idp_public_certs"_L1, QJsonArray{u"AAAA"_s});
        QVERIFY(signIn(world, hugo).contains("No certificate selected to verify"));
        config.insert("idp_public_certs"_L1, right);
        QCOMPARE(world.faultOfTheWayBack(before), QString());
    }

    void anAuthorizationServerSendsItsClaims()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"authorizationServer"_s, u"default"_s},
                                           {u"groupsFilter"_s, u"Eng.*"_s},
                                           {u"claims"_s, QJsonArray{u"firstName"_s}}}));
        const QJsonObject before = world.state();
        Outcome first;
        QCOMPARE(world.faultOfFirstRun(&first), QString());
        QCOMPARE(groupsAtCloudflare(world, hugo), QStringList{u"Engineering"_s});
        QCOMPARE(identity(world, hugo)["oidc_fields"_L1]["firstName"_L1].toString(), u"Hugo"_s);
        QCOMPARE(world.faultOfTheWayBack(before), QString());
    }

    void aServerThatIsSwitchedOffIsNamed()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"authorizationServer"_s, u"default"_s}}));
        world.okta().org().authorizationServers.front()->body.insert(u"status"_s, u"INACTIVE"_s);
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 1);
        QVERIFY2(outcome.output.contains("“default” is switched off in Okta"), qPrintable(outcome.text()));
        QCOMPARE(world.writes(), QStringList());
    }

    /// No claim can hold more than 100 groups: Cloudflare asks Okta for them with the token it was given.
    void theApiTokenBringsManyGroups()
    {
        World world;
        world.writeSetup(world.signInOnly());
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QVERIFY(signIn(world, morgan).contains("Failed to fetch user/group information"));
        world.program().set(u"BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE"_s,
                            world.okta().addToken({u"READ_ONLY_ADMIN"_s}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QVERIFY(groupsAtCloudflare(world, morgan).size() > 100);
        QVERIFY(groupsAtCloudflare(world, hugo).contains(u"Engineering"_s));
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    /// Whether a token claim called "groups" reaches Cloudflare is not documented, and said where it is the only way.
    void aTokenClaimMayNotArrive()
    {
        World world;
        QVERIFY(world.okta().setWay(u"internalApi"_s, false) && world.okta().setWay(u"federatedGroupsArrive"_s, false));
        world.writeSetup(world.signInOnly());
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 0);
        QVERIFY2(outcome.output.contains("see in a sign-in whether the groups arrive"), qPrintable(outcome.text()));
        QCOMPARE(identity(world, hugo).value("email"_L1).toString(), hugo); // let in
        QCOMPARE(groupsAtCloudflare(world, hugo), QStringList());
    }
};

QTEST_GUILESS_MAIN(ArrivingTest)
#include "arriving_test.moc"
