#include "app/practice/okta/agent.h"
#include "app/targets/okta/claims.h"
#include "tests/targets/okta/okta_bench.h"

using namespace bw;

/// The steps that need a person, or another way than the first one.
class TestOktaByHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionCardIsFitToBeFollowed()
    {
        OktaBench bench;
        QVERIFY2(bench.run({.wait = 0ms}) == RunEnd::HandWorkRemains, qPrintable(bench.story()));
        const StepReport report = bench.report(u"okta.scim-connection"_s);
        QCOMPARE(report.state, StepState::YourTurn);
        const Card card = *report.card;
        const QString id = bench.scimApp->id;
        QCOMPARE(card.link.toString(),
                 bench.tenant.url() + u"/admin/app/scim2headerauth/instance/%1/#tab-provisioning"_s.arg(id));
        QCOMPARE(card.values.size(), 2);
        QCOMPARE(card.values.at(0).label, u"Base URL"_s);
        QCOMPARE(card.values.at(0).value, bench.scim.base().toString());
        QVERIFY(!card.values.at(0).isSecret());
        QVERIFY(card.values.at(1).label.contains(u"token"_s));
        QVERIFY(card.values.at(1).isSecret());
        QVERIFY(card.values.at(1).value.isEmpty());
        QCOMPARE(card.values.at(1).secret.reveal(), bench.scim.token);
        QVERIFY(card.where.contains(bench.setup.scim->appLabel));
        QVERIFY(!card.actions.isEmpty() && !card.mistakes.isEmpty());
        // What needs the connection has not begun.
        QCOMPARE(bench.stateOf(u"okta.scim-push-groups"_s), u"Waiting"_s);
    }

    void onePageIsAskedForOnce()
    {
        OktaBench bench;
        QVERIFY2(bench.preview() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(QCoro::waitFor(bench.runner->run({.wait = 0ms}, {})), RunEnd::HandWorkRemains);
        const Card card = *bench.report(u"okta.scim-connection"_s).card;
        QVERIFY(card.actions.contains(u"Choose Test API Credentials, and wait for the green line."_s));
        QCOMPARE(card.actions.filter(u"Tick"_s).size(), 4); // the boxes "To App" come with the connection
        QVERIFY(card.actions.indexOf(u"Tick Create Users."_s) > card.actions.indexOf(u"Choose Save."_s));
        QCOMPARE(bench.report(u"okta.scim-features"_s).visit, u"okta.scim-connection"_s);
        QVERIFY(asksAnew(bench.report(u"okta.scim-connection"_s)));
    }

    void bearerFormIsWhatIsPasted()
    {
        OktaBench bench;
        bench.headerForm.set(scim::HeaderForm::Bearer);
        bench.scim.token = "Bearer the-scim-secret"_ba; // what the service wants to see
        bench.letAdminConnect();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.appOfKind(u"scim2headerauth"_s)->provisioning.token, u"Bearer the-scim-secret"_s);
    }

    void missingBoxesAreTickedByApiWhereThatWorks()
    {
        OktaBench bench;
        bench.letAdminConnect(false);
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.stateOf(u"okta.scim-features"_s), u"Confirmed"_s);
        QVERIFY(bench.appOfKind(u"scim2headerauth"_s)->provisioning.deactivateUsers);
    }

    void missingBoxesAreNamedWhereTheApiIsClosed()
    {
        OktaBench bench;
        bench.tenant.ways().featuresApi = false;
        bench.letAdminConnect(false);
        QStringList notes;
        const auto connectOnly = bench.admin;
        bench.admin = [&](const StepReport &report) {
            connectOnly(report);
            if (report.id != u"okta.scim-features"_s || report.state != StepState::YourTurn)
                return;
            if (report.note.isEmpty() || notes.contains(report.note))
                return;
            notes << report.note;
            auto *app = bench.appOfKind(u"scim2headerauth"_s);
            app->provisioning.createUsers = true;
            if (notes.size() == 2) {
                app->provisioning.updateUsers = app->provisioning.deactivateUsers = true;
                bench.tenant.agent()->settingsSaved(app->id);
            }
        };
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(notes.size(), 2);
        QVERIFY(!asksAnew(bench.report(u"okta.scim-features"_s))); // the card of the connection has asked for them
        QVERIFY2(notes.at(0).contains(u"Create Users"_s), qPrintable(notes.at(0)));
        QVERIFY2(notes.at(1).contains(u": Update User Attributes, Deactivate Users"_s), qPrintable(notes.at(1)));
        QCOMPARE(bench.stateOf(u"okta.scim-features"_s), u"Confirmed"_s);
    }

    void replacedTokenMustBePastedAgain()
    {
        OktaBench bench;
        bench.letAdminConnect();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.cardsFollowed, 1);
        QTRY_VERIFY(bench.tenant.agent()->isIdle()); // nothing is on its way with the old one
        bench.scim.token = "another-secret"_ba;
        bench.endpoint.set({bench.scim.base(), Secret(bench.scim.token), u"idp"_s});
        QVERIFY2(bench.preview() == RunEnd::Done, qPrintable(bench.story()));
        const Finding finding = *bench.report(u"okta.scim-connection"_s).finding;
        QCOMPARE(finding.change, Change::Change);
        QVERIFY(!finding.warnings.isEmpty());
        QTest::qWait(5); // the stand-in's clock counts milliseconds
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.cardsFollowed, 2);
        QCOMPARE(bench.appOfKind(u"scim2headerauth"_s)->provisioning.token, u"another-secret"_s);
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.cardsFollowed, 2);
    }

    void replacedTokenIsAskedForWithoutAKeychainToo()
    {
        OktaBench bench;
        bench.letAdminConnect();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QTRY_VERIFY(bench.tenant.agent()->isIdle());
        bench.forgetSecrets();
        bench.reopen();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story())); // the journal knows what was pasted
        QCOMPARE(bench.cardsFollowed, 1);
        bench.scim.token = "another-secret"_ba;
        bench.endpoint.set({bench.scim.base(), Secret(bench.scim.token), u"idp"_s});
        bench.admin = {};
        QVERIFY2(bench.run({.wait = 0ms}) == RunEnd::HandWorkRemains, qPrintable(bench.story()));
        bench.forgetSecrets();
        bench.reopen(); // nobody has pasted it: a second run does not take the old one for it
        QVERIFY2(bench.run({.wait = 0ms}) == RunEnd::HandWorkRemains, qPrintable(bench.story()));
    }

    void closedEndpointLeadsToATokenClaim()
    {
        OktaBench bench;
        bench.setup.scim.reset();
        bench.tenant.ways().internalApi = false;
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        const auto *app = bench.appOfKind(u"oidc_client"_s);
        QCOMPARE(app->federatedClaims.size(), 1);
        QCOMPARE(app->federatedClaims.first().value("name"_L1).toString(), u"groups"_s);
        QVERIFY(app->idTokenClaim.isEmpty());
        QCOMPARE(bench.stateOf(u"okta.groups-claim"_s), u"Confirmed"_s);
        // Once there, the other way is not taken as well.
        bench.tenant.ways().internalApi = true;
        bench.tenant.forgetRecorded();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.writes(), 0);
    }

    void filterThatNoTokenClaimCanSayIsLeftToThePerson()
    {
        OktaBench bench;
        bench.setup.scim.reset();
        bench.setup.signIn->groupsFilter = u"^(cf|zt)-.*"_s;
        bench.tenant.ways().internalApi = false;
        QVERIFY2(bench.run({.wait = 0ms}) == RunEnd::Done, qPrintable(bench.story()));
        const StepReport report = bench.report(u"okta.groups-claim"_s);
        QCOMPARE(report.state, StepState::Sent); // nobody can read it back
        QVERIFY(report.card);
        QVERIFY(report.card->link.toString().endsWith(u"/#tab-signon"_s));
        QCOMPARE(report.finding->fields.first().comparison, Comparison::CannotBeRead);
    }

    void claimByHandIsSeenWhenItIsDone()
    {
        OktaBench bench;
        bench.setup.scim.reset();
        bench.setup.signIn->groupsClaim = GroupsClaim::ByHand;
        bench.setup.signIn->groupsFilter = u"cf-.*"_s;
        int turns = 0;
        bench.admin = [&](const StepReport &report) {
            if (report.id != u"okta.groups-claim"_s || report.state != StepState::YourTurn)
                return;
            ++turns;
            bench.appOfKind(u"oidc_client"_s)->idTokenClaim = okta::claims::regexFilter(u"cf-.*"_s, u"ORG_URL"_s);
        };
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(turns, 1);
        QCOMPARE(bench.stateOf(u"okta.groups-claim"_s), u"Confirmed"_s);
        QVERIFY(bench.tenant.recorded("POST", QRegularExpression(u"internal"_s)).isEmpty());
    }

    void provisioningThatFailsIsExplained()
    {
        OktaBench bench;
        bench.proofPatience = 3s;
        bench.letAdminConnect();
        bench.scim.store.guard = [](practice::scim::Kind kind, const QJsonObject &,
                                    QJsonObject &after) -> std::optional<practice::scim::Problem> {
            if (kind == practice::scim::Kind::User && after.value("userName"_L1).toString().startsWith(u"ada"_s))
                return practice::scim::Problem{400, u"invalidValue"_s, u"Ada is not welcome"_s};
            return std::nullopt;
        };
        QVERIFY2(bench.run() == RunEnd::StepFailed, qPrintable(bench.story()));
        const Error error = *bench.report(u"proof.okta-provisioning"_s).error;
        QVERIFY2(error.cause.contains(u"Ada"_s), qPrintable(bench.story()));
        QVERIFY(error.message.contains(u"of"_s));
        QCOMPARE(error.link.path(), u"/admin/tasks"_s);
        // Who cannot be provisioned does not hold the groups up, and is named.
        QCOMPARE(bench.stateOf(u"proof.okta-people"_s), u"Sent"_s);
        QVERIFY2(bench.report(u"proof.okta-people"_s).note.contains(u"leave out of the pushed groups: ada.marsh@"_s),
                 qPrintable(bench.story()));
        QCOMPARE(bench.stateOf(u"okta.scim-push-groups"_s), u"Confirmed"_s);
    }

    /// Nobody is pushed before the people are there, however long Okta takes for them.
    void groupsArePushedAfterTheirPeople()
    {
        OktaBench bench;
        bench.letAdminConnect();
        QStringList arrived;
        bench.scim.store.written = [&arrived](const practice::scim::Write &write) {
            arrived << (write.kind == practice::scim::Kind::User ? u"person"_s : u"group"_s);
        };
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.stateOf(u"proof.okta-people"_s), u"Proven"_s);
        QVERIFY(arrived.contains(u"person"_s));
        QCOMPARE(arrived.lastIndexOf(u"person"_s) + 1, arrived.indexOf(u"group"_s));
    }

    /// The log does not tell what the SCIM server said: the page is named that does.
    void aThinLogLeadsToTheTasksPage()
    {
        OktaBench bench;
        bench.proofPatience = 2s;
        QVERIFY(bench.tenant.setWay(u"thinProvisioningLog"_s, true));
        bench.letAdminConnect();
        bench.scim.store.guard = [](practice::scim::Kind kind, const QJsonObject &, QJsonObject &) {
            return kind == practice::scim::Kind::User
                       ? std::optional(practice::scim::Problem{400, u"invalidValue"_s, u"Nobody is welcome"_s})
                       : std::nullopt;
        };
        QVERIFY2(bench.run() == RunEnd::StepFailed, qPrintable(bench.story()));
        const Error error = *bench.report(u"proof.okta-provisioning"_s).error;
        QVERIFY2(!error.cause.contains(u"welcome"_s), qPrintable(error.cause));
        QVERIFY2(error.cause.contains(u"Automatic provisioning failed"_s), qPrintable(error.cause));
        QCOMPARE(error.link.path(), u"/admin/tasks"_s);
    }

    /// Assigned before provisioning was on, and left out by Okta without a word.
    void whoWasAssignedBeforeIsNamedAndCanBeProvisioned()
    {
        OktaBench bench;
        bench.letAdminConnect();
        QVERIFY(bench.tenant.setWay(u"backfill"_s, false));
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        practice::okta::App *app = bench.appOfKind(u"scim2headerauth"_s);
        auto &left = app->users.first();
        left.externalId.clear();
        left.status = u"ACTIVE"_s;
        bench.tenant.org().events.clear();
        bench.proofPatience = 2s;
        QVERIFY2(bench.run() == RunEnd::StepFailed, qPrintable(bench.story()));
        const Error error = *bench.report(u"proof.okta-provisioning"_s).error;
        QVERIFY2(error.action.contains(u"choose Provision User"_s), qPrintable(error.action));
        const QString note = bench.report(u"proof.okta-people"_s).note;
        QVERIFY2(note.contains(u"leave out of the pushed groups: "_s + left.userName), qPrintable(note));
        QCOMPARE(error.link.fragment(), u"tab-assignments"_s);
        bench.tenant.agent()->provision(app->id, left.userId);
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
    }
};

QTEST_GUILESS_MAIN(TestOktaByHand)
#include "tst_okta_byhand.moc"
