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
    inline static const QString proof = u"proof.sign-in-seen"_s;

    /// What reading everything back says of the sign-ins; empty where it ends with another code.
    static QString said(World &world, int code, const QString &state)
    {
        world.forgetTraffic();
        const Outcome outcome = world.run(u"verify"_s);
        const QString fault = outcome.faultOfEnd(code);
        if (!fault.isEmpty() || outcome.stateOf(proof) != state || !world.writes().isEmpty()) {
            qWarning().noquote() << fault << outcome.stateOf(proof) << world.writes() << outcome.text();
            return {};
        }
        QString text;
        for (const QJsonObject &event : outcome.all(u"step"_s)) {
            if (event.value("id"_L1).toString() == proof)
                text = QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact));
        }
        return text;
    }

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
        const QString read = said(world, 0, u"Proven"_s);
        QVERIFY2(read.contains(hugo) && read.contains("2 groups arrived: Engineering, Support. So did firstName."_L1),
                 qPrintable(read));

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
        const QString read = said(world, 0, u"Proven"_s);
        QVERIFY2(read.contains("1 group arrived: Engineering. So did firstName."_L1), qPrintable(read));
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
        const QString read = said(world, 0, u"Proven"_s);
        QVERIFY2(read.contains(morgan) && !read.contains("more than 100"_L1), qPrintable(read));
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
        // Nothing but a sign-in shows it, and reading everything back then does.
        const QString read = said(world, 1, u"Failed"_s);
        QVERIFY2(read.contains("no groups have arrived"_L1) && read.contains("every token claim"_L1), qPrintable(read));
        QVERIFY2(read.contains("Groups claim filter"_L1) && read.contains("#tab-signon"_L1), qPrintable(read));
    }

    /// From the set-up, after which nobody has signed in, to what was seen of somebody who has.
    void whoHasSignedInIsRead()
    {
        World world;
        QVERIFY(world.cloudflare().setWay(u"groupsAreObjects"_s, true));
        world.writeSetup(
            world.signInOnly({{u"groupsFilter"_s, u"(Eng|Sup).*"_s}, {u"emailClaim"_s, u"preferred_username"_s}}));
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 0);
        QCOMPARE(outcome.stateOf(proof), u"Sent"_s);
        QVERIFY2(outcome.output.contains("Sign in once on Cloudflare's Test page"), qPrintable(outcome.text()));
        const QString nobody = said(world, 0, u"Sent"_s);
        QVERIFY2(nobody.contains("Nobody has been seen signing in"_L1), qPrintable(nobody));
        QCOMPARE(groupsAtCloudflare(world, hugo), (QStringList{u"Engineering"_s, u"Support"_s}));
        const QString read = said(world, 0, u"Proven"_s);
        QVERIFY2(read.contains(hugo) && read.contains("2 groups arrived: Engineering, Support."_L1), qPrintable(read));
    }

    void aClaimThatNobodyBringsIsNamed()
    {
        World world;
        world.writeSetup(
            world.signInOnly({{u"authorizationServer"_s, u"default"_s}, {u"claims"_s, QJsonArray{u"department"_s}}}));
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QVERIFY(!identity(world, hugo).isEmpty());
        const QString read = said(world, 1, u"Failed"_s);
        QVERIFY2(read.contains(u"“department” has not arrived with the sign-in of "_s + hugo), qPrintable(read));
    }

    /// Cloudflare lets nobody in then, and Okta's log shows who has tried.
    void anEMailClaimThatDoesNotArriveIsNamed()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"emailClaim"_s, u"mail"_s}}));
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QVERIFY(signIn(world, hugo).contains("Failed to fetch"));
        const QString read = said(world, 0, u"Sent"_s);
        QVERIFY2(read.contains(u"Okta has let %1 in"_s.arg(hugo)) && read.contains(u"the e-mail claim “mail”"_s),
                 qPrintable(read));
    }

    void groupsThatOktaLeavesOutAreCounted()
    {
        World world;
        QVERIFY(world.okta().setWay(u"cutsGroupsClaim"_s, true));
        world.writeSetup(world.signInOnly());
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(groupsAtCloudflare(world, morgan).size(), 100);
        const QString read = said(world, 1, u"Failed"_s);
        QVERIFY2(read.contains("arrived with 100 of "_L1) && read.contains("Okta API token"_L1), qPrintable(read));
    }

    /// A changed filter is not proven by who signed in before; a Test page without a trace is no failure.
    void anEarlierSignInProvesNothing()
    {
        World world;
        world.writeSetup(world.signInOnly());
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QVERIFY(!identity(world, hugo).isEmpty());
        QVERIFY(!said(world, 0, u"Proven"_s).isEmpty());
        for (QJsonObject &seen : world.cloudflare().account().lastSeen)
            seen.insert(u"iat"_s, seen.value("iat"_L1).toDouble() - 3600);
        QVERIFY(!said(world, 0, u"Sent"_s).isEmpty());
        QVERIFY(world.cloudflare().setWay(u"keepsTestLogins"_s, false));
        QVERIFY(!identity(world, hugo).isEmpty());
        const QString read = said(world, 0, u"Sent"_s);
        QVERIFY2(read.contains("it keeps no trace here"_L1), qPrintable(read));
    }
};

QTEST_GUILESS_MAIN(ArrivingTest)
#include "arriving_test.moc"
