#include "app/practice/okta/agent.h"
#include "app/practice/okta/state.h"
#include "tests/journeys/signing_in.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// What changes in Okta after a good run, and keeps people or groups from arriving: the signing certificate, the
/// sign-on policy, a second claim, a name. The doctor names it, and the next run or one deed puts it right.
class TurnedAwayTest : public QObject
{
    Q_OBJECT

    const QString m_ada = u"ada.marsh@acme.example"_s;

    static QJsonObject diagnosis(World &world)
    {
        return world.run(u"diagnose"_s, {u"--symptom"_s, u"sign-in"_s}).last(u"diagnosis"_s);
    }
    static QString cause(World &world) { return diagnosis(world).value("cause"_L1).toString(); }
    static void expectNoWrites(World &world)
    {
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

private Q_SLOTS:
    void aRotatedCertificateIsBroughtToCloudflare_data()
    {
        QTest::addColumn<bool>("both");
        QTest::newRow("published alone") << false;
        QTest::newRow("published beside the one before") << true;
    }
    void aRotatedCertificateIsBroughtToCloudflare()
    {
        QFETCH(bool, both);
        World world;
        QVERIFY(world.okta().setWay(u"metadataHasBoth"_s, both));
        world.writeSetup(world.signInOnly({{u"method"_s, u"saml"_s}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QVERIFY(!identity(world, m_ada).isEmpty());
        world.okta().rotateCertificate();
        QVERIFY(signIn(world, m_ada).contains("No certificate selected to verify"));
        ENDS_WITH(world.run(u"verify"_s), 1);
        QCOMPARE(cause(world), u"saml.certificate"_s);
        const Outcome again = world.applyWithAdmin();
        ENDS_WITH(again, 0);
        QCOMPARE(again.stateOf(u"proof.saml"_s), u"Proven"_s);
        QVERIFY(!identity(world, m_ada).isEmpty());
        const QJsonObject config = world.loginMethods(u"saml"_s).first().value("config"_L1).toObject();
        QCOMPARE(config.value("idp_public_certs"_L1).toArray().size(), 2); // the one before stays
        QCOMPARE(cause(world), QString());
        expectNoWrites(world);
    }

    /// Cloudflare holds the one with which the app signs: the API tells which.
    void aFurtherPublishedCertificateIsNoDifference()
    {
        World world;
        QVERIFY(world.okta().setWay(u"metadataHasBoth"_s, true));
        world.okta().rotateCertificate();
        world.writeSetup(world.signInOnly({{u"method"_s, u"saml"_s}}));
        const Outcome first = world.applyWithAdmin();
        ENDS_WITH(first, 0);
        QCOMPARE(first.stateOf(u"proof.saml"_s), u"Proven"_s);
        QVERIFY(!identity(world, m_ada).isEmpty());
    }

    void aRotatedCertificateIsAskedForAtConfigCat()
    {
        World world;
        world.writeSetup(world.setup(u"configcat"_s));
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.okta().rotateCertificate();
        const Outcome verified = world.run(u"verify"_s);
        ENDS_WITH(verified, 1);
        QVERIFY2(verified.output.contains("Okta signs with another certificate"), qPrintable(verified.text()));
        const Outcome again = world.applyWithAdmin();
        ENDS_WITH(again, 0);
        QCOMPARE(again.stateOf(u"configcat.saml"_s), u"Confirmed"_s);
        ENDS_WITH(world.run(u"verify"_s), 0);
    }

    void aCertificateBySha1IsWarnedAbout()
    {
        World world;
        world.okta().useSha1Certificate();
        world.writeSetup(world.signInOnly({{u"method"_s, u"saml"_s}}));
        const Outcome first = world.applyWithAdmin();
        ENDS_WITH(first, 0);
        QVERIFY2(first.output.contains("Activate the SHA-2 certificate"), qPrintable(first.text()));
        const Outcome verified = world.run(u"verify"_s);
        ENDS_WITH(verified, 0);
        QVERIFY2(verified.output.contains("Activate the SHA-2 certificate"), qPrintable(verified.text()));
    }

    void aSignOnPolicyThatTurnsAwayIsNamed_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<bool>("byAuthenticators");
        QTest::newRow("oidc") << u"oidc"_s << false;
        QTest::newRow("saml") << u"saml"_s << false;
        QTest::newRow("authenticators") << u"oidc"_s << true;
    }
    void aSignOnPolicyThatTurnsAwayIsNamed()
    {
        QFETCH(QString, method);
        QFETCH(bool, byAuthenticators);
        World world;
        world.writeSetup(world.signInOnly({{u"method"_s, method}, {u"groupsFilter"_s, u"Support|Design"_s}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QVERIFY(world.okta().setWay(u"deniedByAuthenticators"_s, byAuthenticators));
        QVERIFY(world.okta().setWay(u"policyTurnsAway"_s, true));
        QVERIFY(identity(world, m_ada).isEmpty());
        const QJsonObject found = diagnosis(world);
        QCOMPARE(found.value("cause"_L1).toString(), u"okta.sign-on-policy"_s);
        QVERIFY2(found.value("headline"_L1).toString().contains(m_ada), qPrintable(found["headline"_L1].toString()));
        QVERIFY2(found.value("action"_L1).toString().contains("policy"_L1), qPrintable(found["action"_L1].toString()));
        QCOMPARE(world.run(u"verify"_s).exit, 0); // what we made is right, and no proof speaks of people
        QVERIFY(world.okta().setWay(u"policyTurnsAway"_s, false));
        QVERIFY(!identity(world, m_ada).isEmpty());
        QCOMPARE(cause(world), QString());
    }

    void ofTwoGroupsClaimsOneArrives_data()
    {
        QTest::addColumn<bool>("filterWins");
        QTest::newRow("the token claim's") << false;
        QTest::newRow("the filter's") << true;
    }
    void ofTwoGroupsClaimsOneArrives()
    {
        QFETCH(bool, filterWins);
        World world;
        const QString hugo = u"hugo.reyes@acme.example"_s;
        QVERIFY(world.okta().setWay(u"filterOutweighsClaim"_s, filterWins));
        world.writeSetup(world.signInOnly({{u"groupsFilter"_s, u"(Eng|Sup).*"_s}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        const QString expression = u"user.getGroups({'group.profile.name': 'Sup'}).![profile.name]"_s;
        world.okta().org().app(world.signInApps().first()->id)->federatedClaims << QJsonObject{
            {u"id"_s, u"ofcByHand0000000001"_s}, {u"name"_s, u"groups"_s}, {u"expression"_s, expression}};
        QCOMPARE(groupsAtCloudflare(world, hugo),
                 filterWins ? (QStringList{u"Engineering"_s, u"Support"_s}) : QStringList{u"Support"_s});
        const Outcome verified = world.run(u"verify"_s);
        ENDS_WITH(verified, 0);
        QVERIFY2(verified.output.contains("Which of them arrives is not documented"), qPrintable(verified.text()));
        QCOMPARE(cause(world), u"okta.token-claim"_s);
        expectNoWrites(world);
    }

    void aPushedGroupKeepsItsNameOrFollows_data()
    {
        QTest::addColumn<bool>("follows");
        QTest::newRow("the gear on") << true;
        QTest::newRow("the gear off") << false;
    }
    void aPushedGroupKeepsItsNameOrFollows()
    {
        QFETCH(bool, follows);
        World world;
        QVERIFY(world.okta().setWay(u"renamesPushedGroups"_s, follows));
        world.writeSetup(World::with(world.setup(), u"scim"_s, {{u"pushGroups"_s, QJsonArray{u"Engineering"_s}}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        auto *group = world.okta().org().storedGroup(world.okta().org().groupNamed(u"Engineering"_s)->id);
        group->name = u"Builders"_s;
        pushAgain(world);
        world.writeSetup(World::with(world.setup(), u"scim"_s, {{u"pushGroups"_s, QJsonArray{u"Builders"_s}}}));
        const Outcome again = world.run(u"apply"_s, {u"--yes"_s, u"--wait"_s, u"5"_s});
        ENDS_WITH(again, follows ? 0 : 1);
        QVERIFY2(again.output.contains("“Builders” was pushed as “Engineering”"), qPrintable(again.text()));
        QVERIFY2(!again.output.contains("Still pushed from an earlier run"), qPrintable(again.text()));
        QCOMPARE(again.output.contains("The pushed group “Builders” is still called “Engineering” there"), !follows);
        for (const auto &app : world.okta().org().apps)
            app->provisioning.renameGroups = true;
        pushAgain(world);
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
    }

private:
    static void pushAgain(World &world)
    {
        for (const auto &app : world.okta().org().apps) {
            for (const auto &mapping : app->mappings)
                world.okta().agent()->mappingChanged(app->id, mapping.id);
        }
        QTRY_VERIFY(world.okta().agent()->isIdle());
    }
};

QTEST_GUILESS_MAIN(TurnedAwayTest)
#include "turned_away_test.moc"
