#include "app/practice/okta/state.h"
#include "tests/journeys/world.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// Options of SAML and of the assignment, and that each option of a section is refused where a right is missing.
class FurtherOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samlSendsClaimsAndAddressAsAsked()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"method"_s, u"saml"_s},
                                           {u"claims"_s, QJsonArray{u"department"_s}},
                                           {u"emailClaim"_s, u"mail"_s},
                                           {u"groupsFilter"_s, u"Eng.*"_s}}));
        QCOMPARE(world.faultOfRound(), QString());
        ENDS_WITH(world.applyWithAdmin(), 0);
        const QJsonObject config = world.loginMethods(u"saml"_s).first().value("config"_L1).toObject();
        QCOMPARE(config.value("attributes"_L1).toArray(), (QJsonArray{u"mail"_s, u"groups"_s, u"department"_s}));
        QCOMPARE(config.value("email_attribute_name"_L1).toString(), u"mail"_s);
    }

    void nobodyNeedBeAssigned()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"assignGroups"_s, QJsonArray()}}));
        const QJsonObject before = world.state();
        const Outcome first = world.applyWithAdmin();
        ENDS_WITH(first, 0);
        QVERIFY2(first.output.contains("nobody can use the app"), qPrintable(first.text()));
        QVERIFY(world.signInApps().first()->groups.isEmpty());
        QCOMPARE(world.faultOfTheWayBack(before), QString());
    }

    void moreGroupsAreAssignedLater()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"assignGroups"_s, QJsonArray{u"Design"_s}}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.writeSetup(world.signInOnly({{u"assignGroups"_s, QJsonArray{u"Design"_s, u"Support"_s}}}));
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes().size(), 1);
        QCOMPARE(world.signInApps().first()->groups.size(), 2);
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    void aGroupThatIsMissingIsNamedBeforeAnythingIsMade()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"assignGroups"_s, QJsonArray{u"No such group"_s}}}));
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 1);
        QVERIFY2(outcome.output.contains("No such group"), qPrintable(outcome.text()));
        QCOMPARE(world.writes(), QStringList());
    }

    void noOptionWithoutTheRight_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QJsonObject>("members");
        QTest::addColumn<QString>("shows"); ///< what the plan says of the option
        QTest::addColumn<QString>("step");  ///< which one is refused
        const auto row = [](const char *name, const QString &section, const QJsonObject &members, const QString &shows,
                            const QString &step) { QTest::newRow(name) << section << members << shows << step; };
        const QString signIn = u"signIn"_s, scim = u"scim"_s, saml = u"saml"_s;
        const QString oidcApp = u"okta.oidc-app"_s, samlApp = u"okta.saml-app"_s;
        const QString cloudflare = u"cloudflare.preflight"_s; // before Okta gets an app
        row("no PKCE", signIn, {{u"pkce"_s, false}}, u"\"wanted\":\"not required\""_s, oidcApp);
        row("groups claim by hand", signIn, {{u"groupsClaim"_s, u"byHand"_s}}, u"\"means\":\"by hand\""_s, oidcApp);
        row("claims", signIn, {{u"authorizationServer"_s, u"default"_s}, {u"claims"_s, QJsonArray{u"department"_s}}},
            u"department"_s, oidcApp);
        row("claims by SAML", signIn, {{u"method"_s, saml}, {u"claims"_s, QJsonArray{u"department"_s}}},
            u"department"_s, samlApp);
        row("e-mail claim by SAML", signIn, {{u"method"_s, saml}, {u"emailClaim"_s, u"work_mail"_s}}, u"work_mail"_s,
            samlApp);
        row("groups filter by SAML", signIn, {{u"method"_s, saml}, {u"groupsFilter"_s, u"Eng.*"_s}}, u"Eng.*"_s,
            samlApp);
        row("assignment", signIn, {{u"assignGroups"_s, QJsonArray{u"Design"_s}}}, u"Design"_s, oidcApp);
        row("usernames", scim, {{u"userName"_s, u"okta"_s}}, u"Okta username"_s, oidcApp);
        row("identity update", scim, {{u"identityUpdate"_s, u"reauth"_s}}, u"\"wanted\":\"reauth\""_s, cloudflare);
        row("no deprovisioning", scim, {{u"userDeprovision"_s, false}},
            u"\"field\":\"scim_config.user_deprovision\",\"found\":\"\",\"wanted\":\"false\""_s, cloudflare);
        row("seats", scim, {{u"seatDeprovision"_s, true}},
            u"\"field\":\"scim_config.seat_deprovision\",\"found\":\"\",\"wanted\":\"true\""_s, cloudflare);
    }
    void noOptionWithoutTheRight()
    {
        QFETCH(QString, section);
        QFETCH(QJsonObject, members);
        QFETCH(QString, shows);
        QFETCH(QString, step);
        const bool okta = step.startsWith("okta."_L1);
        World world;
        world.writeSetup(World::with(world.setup(), section, members));
        if (okta)
            world.program().set(u"BRIDGEWRIGHT_OKTA_TOKEN"_s, world.okta().addToken({u"READ_ONLY_ADMIN"_s}));
        else
            world.program().set(u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s,
                                QString::fromLatin1(world.cloudflare().readOnlyToken()));
        const QJsonObject before = world.state();
        const QList<QJsonObject> methods = world.loginMethods(u"okta"_s);
        const Outcome planned = world.run(u"plan"_s);
        QVERIFY2(QString::fromUtf8(planned.output).contains(shows), qPrintable(planned.text()));
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 3);
        const auto hasFailed = [&step](const QJsonObject &event) {
            return event.value("id"_L1) == step && event.value("state"_L1) == "Failed"_L1;
        };
        QVERIFY2(std::ranges::any_of(outcome.events, hasFailed), qPrintable(outcome.text()));
        QVERIFY2(outcome.output.contains("\"error\":{\"action\":\""), qPrintable(outcome.text()));
        QCOMPARE(world.loginMethods(u"okta"_s), methods);
        QCOMPARE(world.state(), before);
    }
};

QTEST_GUILESS_MAIN(FurtherOptionsTest)
#include "further_options_test.moc"
