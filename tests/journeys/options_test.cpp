#include "app/practice/cloudflare/permissions.h"
#include "app/practice/okta/state.h"
#include "tests/journeys/world.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// The options of the sign-in, each from the plan to taking it back.
class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void riskScoresGoBothWays()
    {
        World world;
        world.okta().ways().identityThreatProtection = true;
        world.writeSetup(world.signInOnly({{u"shareRiskScores"_s, true}}));
        ENDS_WITH(world.run(u"check"_s), 0);
        const QJsonObject before = world.state();
        ENDS_WITH(world.applyWithAdmin(), 0);
        const QList<QJsonObject> integrations = world.cloudflare().account().riskIntegrations;
        const QList<QJsonObject> streams = world.okta().org().securityEventsProviders;
        QCOMPARE(integrations.size(), 1);
        QCOMPARE(streams.size(), 1);
        QCOMPARE(streams.first()["settings"_L1]["well_known_url"_L1], integrations.first()["well_known_url"_L1]);
        QCOMPARE(integrations.first()["reference_id"_L1], world.loginMethods(u"okta"_s).first()["id"_L1]);
        world.okta().org().securityEventsProviders[0].insert(u"status"_s, u"INACTIVE"_s);
        ENDS_WITH(world.run(u"verify"_s), 1);
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
        const Outcome exported = world.run(u"export"_s, {u"--format"_s, u"terraform"_s});
        const QString text = exported.last(u"exported"_s).value("content"_L1).toString();
        QVERIFY2(text.contains("should create and destroy nothing"_L1), qPrintable(text));
        QVERIFY2(text.contains("to = okta_security_events_provider.cloudflare"_L1), qPrintable(text));
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.state(), before);
    }

    /// Somebody else switches on what the tokens may only see; that is looked for until it is there.
    void riskScoresThatTheTokensMayNotShareAreByHand()
    {
        World world;
        world.okta().ways().identityThreatProtection = true;
        world.writeSetup(world.signInOnly({{u"shareRiskScores"_s, true}}));
        world.program().set(u"BRIDGEWRIGHT_OKTA_TOKEN"_s, world.okta().addToken({u"APP_ADMIN"_s}));
        using namespace bw::practice::cloudflare::permissions;
        const QByteArray may =
            world.cloudflare().addToken({organizationsWrite, zeroTrustRead, appsRead, auditLogsRead}).value;
        const QByteArray all = world.cloudflare().accountToken();
        world.program().set(u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s, QString::fromLatin1(may));
        const Outcome first = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(first, 4);
        const QJsonObject switching = first.last(u"yourTurn"_s);
        QCOMPARE(switching.value("id"_L1).toString(), u"cloudflare.risk-scores"_s);
        QVERIFY(switching.value("actions"_L1).toArray().contains(u"Turn on Send risk score to Okta."_s));
        world.program().set(u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s, QString::fromLatin1(all));
        const Outcome second = world.run(u"apply"_s, {u"--yes"_s}); // makes it by API, as somebody would by hand
        ENDS_WITH(second, 4);
        const QJsonObject receiving = second.last(u"yourTurn"_s);
        QCOMPARE(receiving.value("id"_L1).toString(), u"okta.risk-signals"_s);
        const QJsonValue wellKnown = world.cloudflare().account().riskIntegrations.first()["well_known_url"_L1];
        QCOMPARE(receiving["values"_L1][0]["value"_L1], wellKnown);
        const QJsonObject settings{{u"well_known_url"_s, wellKnown}};
        world.okta().org().securityEventsProviders.append({{u"id"_s, u"sse1"_s},
                                                           {u"name"_s, u"Cloudflare"_s},
                                                           {u"type"_s, u"okta"_s},
                                                           {u"status"_s, u"ACTIVE"_s},
                                                           {u"settings"_s, settings}});
        world.program().set(u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s, QString::fromLatin1(may));
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    void riskScoresNeedBothPlans_data()
    {
        QTest::addColumn<bool>("okta");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("Okta") << true << "Identity Threat Protection"_ba;
        QTest::newRow("Cloudflare") << false << "Enterprise plan"_ba;
    }
    void riskScoresNeedBothPlans()
    {
        QFETCH(bool, okta);
        QFETCH(QByteArray, words);
        World world;
        world.okta().ways().identityThreatProtection = !okta;
        world.cloudflare().ways().riskScoring = okta;
        world.writeSetup(world.signInOnly({{u"shareRiskScores"_s, true}}));
        const QJsonObject before = world.state();
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 1);
        QVERIFY2(outcome.output.contains(words), qPrintable(outcome.text()));
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(world.state(), before);
    }

    void theApiTokenIsCheckedAndSet()
    {
        World world;
        world.cloudflare().ways().apiToken = bw::practice::cloudflare::Ways::ApiToken::Masked;
        world.writeSetup(world.signInOnly({}));
        const QString token = world.okta().addToken({u"READ_ONLY_ADMIN"_s});
        world.program().set(u"BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE"_s, token);
        const Outcome checked = world.run(u"check"_s);
        ENDS_WITH(checked, 0);
        QVERIFY2(checked.output.contains("Read-only Administrator and nothing else"), qPrintable(checked.text()));
        const Outcome first = world.applyWithAdmin();
        ENDS_WITH(first, 0);
        QCOMPARE(first.stateOf(u"cloudflare.okta-api-token"_s), u"Sent"_s);
        const QString id = world.loginMethods(u"okta"_s).first().value("id"_L1).toString();
        QCOMPARE(world.cloudflare().account().provider(id)->config.value(u"api_token"_s).toString(), token);
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
        QVERIFY(!(first.output + first.trouble + checked.output).contains(token.toLatin1()));
    }

    void anApiTokenThatTheApiDropsIsByHand()
    {
        World world;
        world.writeSetup(world.signInOnly({}));
        const QString token = world.okta().addToken({u"READ_ONLY_ADMIN"_s});
        world.program().set(u"BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE"_s, token);
        // Asked again it is not sent again: the card stands until the login method was saved in the dashboard.
        for (const bool again : {false, true}) {
            const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
            ENDS_WITH(outcome, 4);
            QCOMPARE(outcome.last(u"yourTurn"_s).value("id"_L1).toString(), u"cloudflare.okta-api-token"_s);
            QCOMPARE(world.writes().isEmpty(), again);
            world.forgetTraffic();
        }
        ENDS_WITH(world.applyWithAdmin(), 0);
        const QString id = world.loginMethods(u"okta"_s).first().value("id"_L1).toString();
        QCOMPARE(world.cloudflare().account().provider(id)->oktaApiToken, token.toLatin1());
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        ENDS_WITH(world.run(u"verify"_s), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    /// Whether a change of the login method drops it is not known, so it is said where it cannot be given anew.
    void anApiTokenThatAChangeMayDropIsTold()
    {
        World world;
        world.cloudflare().ways().apiToken = bw::practice::cloudflare::Ways::ApiToken::Masked;
        world.writeSetup(world.signInOnly());
        world.program().set(u"BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE"_s,
                            world.okta().addToken({u"READ_ONLY_ADMIN"_s}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.writeSetup(world.signInOnly({{u"pkce"_s, false}}));
        QVERIFY(!world.run(u"plan"_s).output.contains("may forget the Okta API token"));
        world.program().unset(u"BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE"_s);
        const Outcome planned = world.run(u"plan"_s);
        QVERIFY2(planned.output.contains("may forget the Okta API token"), qPrintable(planned.text()));
    }

    void anApiTokenOfNobodyIsRefused()
    {
        World world;
        world.writeSetup(world.signInOnly({}));
        world.program().set(u"BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE"_s, u"00"_s + QString(40, u'x'));
        ENDS_WITH(world.run(u"check"_s), 3);
        world.program().set(u"BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE"_s, world.okta().addToken({}));
        const Outcome outcome = world.run(u"check"_s);
        ENDS_WITH(outcome, 3);
        QVERIFY2(outcome.output.contains("cannot read the groups of alex.admin@acme.example"),
                 qPrintable(outcome.text()));
    }

    /// What Cloudflare asks for is the groups of a person, and it learns of no others than the token sees.
    void anApiTokenOfLimitedRightsIsTold()
    {
        World world;
        world.writeSetup(world.signInOnly({}));
        world.program().set(u"BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE"_s, world.okta().addToken({u"USER_ADMIN"_s}));
        const Outcome outcome = world.run(u"check"_s);
        ENDS_WITH(outcome, 0);
        QString said;
        for (const QJsonObject &line : outcome.all(u"check"_s)) {
            if (line.value("id"_L1) == "okta.api-token.groups"_L1)
                said = line.value("mark"_L1).toString() + u' ' + line.value("text"_L1).toString();
        }
        QVERIFY2(said.startsWith("unknown "_L1) && said.contains("alex.admin@acme.example"_L1) &&
                     said.contains("Everyone"_L1),
                 qPrintable(said));
    }

    void identitiesAreUpdatedAsChosen_data()
    {
        QTest::addColumn<QString>("inFile");
        QTest::addColumn<QString>("atCloudflare");
        QTest::newRow("reauth") << u"reauth"_s << u"reauth"_s;
        QTest::newRow("no action") << u"no_action"_s << u"no_action"_s;
    }
    void identitiesAreUpdatedAsChosen()
    {
        QFETCH(QString, inFile);
        QFETCH(QString, atCloudflare);
        World world;
        world.writeSetup(
            World::with(world.setup(), u"scim"_s, {{u"identityUpdate"_s, inFile}, {u"seatDeprovision"_s, true}}));
        const QJsonObject before = world.state();
        Outcome first;
        QCOMPARE(world.faultOfFirstRun(&first), QString());
        const QJsonObject scim = world.loginMethods(u"okta"_s).first().value("scim_config"_L1).toObject();
        QCOMPARE(scim.value("identity_update_behavior"_L1).toString(), atCloudflare);
        QVERIFY(scim.value("seat_deprovision"_L1).toBool());
        QVERIFY(scim.value("user_deprovision"_L1).toBool());
        QCOMPARE(world.faultOfTheWayBack(before), QString());
    }

    /// Each of them differs from what is usual, and each stands in both tenants.
    void usernamesWithoutPkceAndDeprovisioning()
    {
        World world;
        const QJsonObject setup = World::with(world.setup(), u"signIn"_s, {{u"pkce"_s, false}});
        const QJsonObject scim{{u"userName"_s, u"okta"_s}, {u"userDeprovision"_s, false}};
        world.writeSetup(World::with(setup, u"scim"_s, scim));
        const Outcome warned = world.run(u"check"_s);
        QVERIFY2(warned.output.contains("so Cloudflare would not know them: choose Email"), qPrintable(warned.text()));
        bw::practice::okta::Org &org = world.okta().org();
        org.addGroup(u"Username is address"_s,
                     {org.user(u"ada.marsh@acme.example"_s)->id, org.user(u"ben.okoro@acme.example"_s)->id});
        world.writeSetup(
            World::with(world.wanted(), u"scim"_s, {{u"assignGroups"_s, QJsonArray{u"Username is address"_s}}}));
        const QJsonObject before = world.state();
        Outcome first;
        QCOMPARE(world.faultOfFirstRun(&first), QString());
        const QJsonObject client = world.signInApps().first()->credentials.value("oauthClient"_L1).toObject();
        QCOMPARE(client.value("pkce_required"_L1), QJsonValue(false));
        const QJsonObject provider = world.loginMethods(u"okta"_s).first();
        QCOMPARE(provider["config"_L1]["pkce_enabled"_L1], QJsonValue(false));
        QCOMPARE(provider["scim_config"_L1]["enabled"_L1], QJsonValue(true));
        QCOMPARE(provider["scim_config"_L1]["user_deprovision"_L1], QJsonValue(false));
        QCOMPARE(provider["scim_config"_L1]["seat_deprovision"_L1], QJsonValue(false));
        const auto isScim = [](const auto &one) { return one->name == "scim2headerauth"_L1; };
        const auto app = std::ranges::find_if(org.apps, isScim);
        QCOMPARE((*app)->credentials["userNameTemplate"_L1]["template"_L1].toString(), u"${source.login}"_s);
        QCOMPARE(world.faultOfTheWayBack(before), QString());
    }

    /// The claim counts when it is as the card says, and Bridgewright never writes it.
    void aGroupsClaimByHandIsNotTakenForDoneBefore()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"groupsClaim"_s, u"byHand"_s}}));
        const Outcome first = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(first, 4);
        QCOMPARE(first.last(u"yourTurn"_s).value("id"_L1).toString(), u"okta.groups-claim"_s);
        QJsonObject &claim = world.okta().org().app(world.signInApps().first()->id)->idTokenClaim;
        QVERIFY(claim.isEmpty());
        world.forgetTraffic();
        claim = {{u"name"_s, u"groups"_s}, {u"groupFilterType"_s, u"STARTS_WITH"_s}, {u"value"_s, u".*"_s}};
        const Outcome wrong = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(wrong, 4);
        QCOMPARE(wrong.last(u"yourTurn"_s).value("id"_L1).toString(), u"okta.groups-claim"_s);
        ENDS_WITH(world.run(u"verify"_s), 1);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
        ENDS_WITH(world.run(u"verify"_s), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    void seatsAreRemovedOnlyWithUsers()
    {
        World world;
        world.writeSetup(
            World::with(world.setup(), u"scim"_s, {{u"userDeprovision"_s, false}, {u"seatDeprovision"_s, true}}));
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 2);
        QVERIFY(outcome.output.contains("scim.seatDeprovision"));
        QCOMPARE(world.requestCount(), 0);
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
