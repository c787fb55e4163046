#include "app/practice/okta/state.h"
#include "tests/journeys/signing_in.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// What a person brings along who signs in: the groups filter and the e-mail claim, from the plan to taking them back.
class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGroupsFilterIsWhatArrives_data()
    {
        QTest::addColumn<bool>("internalApi");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("hugo"); // of Everyone, Staff, Engineering, Support, two for developers
        QTest::addColumn<QStringList>("ben");  // in Engineering, and in a group of a directory
        QTest::newRow("as a filter") << true << u"(Eng|Sup).*"_s << QStringList{u"Engineering"_s, u"Support"_s}
                                     << QStringList{u"Engineering"_s};
        QTest::newRow("groups of a directory need more than a filter")
            << true << u"Legacy.*"_s << QStringList() << QStringList();
        QTest::newRow("as a token claim")
            << false << u"Legacy.*"_s << QStringList() << QStringList{u"Legacy AD group"_s};
    }
    void theGroupsFilterIsWhatArrives()
    {
        QFETCH(bool, internalApi);
        QFETCH(QString, filter);
        World world;
        world.okta().ways().internalApi = internalApi;
        world.writeSetup(world.signInOnly({{u"groupsFilter"_s, filter}}));
        const QJsonObject before = world.state();
        Outcome first;
        QCOMPARE(world.faultOfFirstRun(&first), QString());
        const bw::practice::okta::App *app = world.signInApps().first();
        QCOMPARE(app->idTokenClaim.value("value"_L1).toString(), internalApi ? filter : QString());
        QCOMPARE(app->federatedClaims.size(), internalApi ? 0 : 1);
        QTEST(groupsAtCloudflare(world, u"hugo.reyes@acme.example"_s), "hugo");
        QTEST(groupsAtCloudflare(world, u"ben.okoro@acme.example"_s), "ben");
        QCOMPARE(world.faultOfTheWayBack(before), QString());
    }

    /// Where the claim is an expression, another filter is another one.
    void anotherFilterChangesOurTokenClaim()
    {
        World world;
        world.okta().ways().internalApi = false;
        world.writeSetup(world.signInOnly({{u"groupsFilter"_s, u"Legacy.*"_s}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.writeSetup(world.signInOnly({{u"groupsFilter"_s, u"Eng.*"_s}}));
        ENDS_WITH(world.run(u"verify"_s), 1);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.signInApps().first()->federatedClaims.size(), 1);
        QCOMPARE(groupsAtCloudflare(world, u"ben.okoro@acme.example"_s), QStringList{u"Engineering"_s});
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
    }

    void theFilterLetsSomebodyOfManyGroupsIn()
    {
        World world;
        world.writeSetup(world.signInOnly({}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QVERIFY(signIn(world, u"morgan.lists@acme.example"_s).contains("more than 100 groups"));
        world.writeSetup(world.signInOnly({{u"groupsFilter"_s, u"Support|Design"_s}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(groupsAtCloudflare(world, u"morgan.lists@acme.example"_s), QStringList{u"Support"_s});
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    /// The command line shows what the window shows below the filter's field.
    void whatTheFilterMatchesIsShown()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"groupsFilter"_s, u"(Eng|Sup).*"_s}}));
        const Outcome checked = world.run(u"check"_s);
        ENDS_WITH(checked, 0);
        QString said;
        for (const QJsonObject &line : checked.all(u"check"_s)) {
            if (line.value("id"_L1) == "okta.groups.filter"_L1)
                said = line.value("text"_L1).toString();
        }
        QVERIFY2(said.contains("Matches 2 of "_L1) && said.contains("Engineering, Support"_L1), qPrintable(said));
    }

    void aBadExpressionIsRefused()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"groupsFilter"_s, u"(Eng|Sup.*"_s}}));
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 2);
        QVERIFY2(outcome.output.contains("signIn.groupsFilter") && outcome.output.contains("not a regular expression"),
                 qPrintable(outcome.text()));
        QCOMPARE(world.requestCount(), 0);
    }

    /// Dana signs in with a name that is not the address.
    void theEmailClaimIsTheOneAskedFor()
    {
        World world;
        const QString dana = u"dfox@corp.acme.example"_s;
        world.writeSetup(world.signInOnly({{u"emailClaim"_s, u"preferred_username"_s}}));
        const QJsonObject before = world.state();
        Outcome first;
        QCOMPARE(world.faultOfFirstRun(&first), QString());
        const QJsonObject config = world.loginMethods(u"okta"_s).first().value("config"_L1).toObject();
        QCOMPARE(config.value("email_claim_name"_L1).toString(), u"preferred_username"_s);
        QCOMPARE(identity(world, dana).value("email"_L1).toString(), dana);
        world.writeSetup(world.signInOnly({{u"emailClaim"_s, u"email"_s}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(identity(world, dana).value("email"_L1).toString(), u"dana.fox@acme.example"_s);
        QCOMPARE(world.faultOfTheWayBack(before), QString());
    }

    void aClaimThatOktaDoesNotSendIsWarnedAbout()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"emailClaim"_s, u"mail"_s}}));
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        QVERIFY2(planned.output.contains("Okta sends no claim “mail” by itself"), qPrintable(planned.text()));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QVERIFY(signIn(world, u"ada.marsh@acme.example"_s).contains("Failed to fetch user/group information"));
    }

    void aClaimsNameWithSpacesIsRefused()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"emailClaim"_s, u"work mail"_s}}));
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 2);
        QVERIFY2(outcome.output.contains("signIn.emailClaim"), qPrintable(outcome.text()));
        QCOMPARE(world.requestCount(), 0);
    }

    /// Nobody can read what Cloudflare keeps; Okta says what it thinks of it.
    void anotherSecretAtCloudflareIsNamedByTheDoctor()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"groupsFilter"_s, u"Support|Design"_s}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        const QString ada = u"ada.marsh@acme.example"_s;
        const auto cause = [&world] {
            const Outcome outcome = world.run(u"diagnose"_s, {u"--symptom"_s, u"sign-in"_s});
            return outcome.last(u"diagnosis"_s).value("cause"_L1).toString();
        };
        QVERIFY(!identity(world, ada).isEmpty());
        QCOMPARE(cause(), QString());
        const QString id = world.loginMethods(u"okta"_s).first().value("id"_L1).toString();
        QJsonObject &config = world.cloudflare().account().provider(id)->config;
        const QJsonValue right = config.value("client_secret"_L1);
        config.insert("client_secret"_L1, u"another"_s);
        QVERIFY(identity(world, ada).isEmpty());
        QCOMPARE(cause(), u"okta.token-log"_s);
        config.insert("client_secret"_L1, right);
        QVERIFY(!identity(world, ada).isEmpty());
        QCOMPARE(cause(), QString());
    }

    void whoIsNotAssignedIsTurnedAway()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"assignGroups"_s, QJsonArray{u"Design"_s}}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QVERIFY(!identity(world, u"chloe.winter@acme.example"_s).isEmpty());
        QVERIFY(signIn(world, u"ada.marsh@acme.example"_s).contains("User is not assigned"));
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "sign_in_test.moc"
