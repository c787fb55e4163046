#include "app/targets/okta/steps/new_groups.h"

#include "app/targets/make_plan.h"
#include "app/targets/okta/group_linter.h"
#include "tests/targets/okta/okta_bench.h"

using namespace bw;

namespace {
const QString made = u"Cloud readers"_s;
const QString step = u"okta.scim-new-groups"_s;
} // namespace

/// Groups that are to be pushed and that Okta does not have yet.
class OktaNewGroupsTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<OktaBench> bench()
    {
        auto fresh = std::make_unique<OktaBench>();
        fresh->setup.scim->pushGroups = QStringList{u"Design"_s, made};
        return fresh;
    }
    static Plan planOf(OktaBench &bench)
    {
        bench.place =
            okta::makeWorkplace(&bench.http, bench.journal.get(), bench.store, bench.setup, Secret(bench.token));
        Plan plan;
        plan.add<okta::NewGroups>(bench.place, okta::cloudflareOneScim(*bench.setup.scim), QStringList());
        plan.undoers.push_back(std::make_shared<okta::OktaUndoer>(bench.place));
        return plan;
    }
    static RunEnd carryOut(OktaBench &bench, std::chrono::milliseconds wait = 0ms)
    {
        bench.runner = std::make_unique<PlanRunner>(planOf(bench));
        return QCoro::waitFor(bench.runner->run({.wait = wait, .pollEvery = 20ms}, {}));
    }
    static practice::okta::Group *stored(OktaBench &bench)
    {
        const std::optional<practice::okta::Group> group = bench.tenant.org().groupNamed(made);
        return group ? bench.tenant.org().storedGroup(group->id) : nullptr;
    }
    static void fill(OktaBench &bench)
    {
        stored(bench)->members << bench.tenant.org().user(u"ada.marsh@acme.example"_s)->id;
    }
    static bool takeBack(OktaBench &bench)
    {
        okta::OktaUndoer undoer(bench.place);
        for (const MadeObject &object : bench.journal->madeBy(step)) {
            const Done removed = QCoro::waitFor(undoer.remove(object.kind, object.id, object.data, {}));
            if (!removed)
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void thePlanNamesThemAndMakesNothing()
    {
        const auto b = bench();
        b->runner = std::make_unique<PlanRunner>(planOf(*b));
        QCOMPARE(QCoro::waitFor(b->runner->preview({})), RunEnd::Done);
        const Finding finding = *b->report(step).finding;
        QCOMPARE(finding.change, Change::Create);
        QVERIFY(!finding.foreign);
        QCOMPARE(finding.fields.last().field, u"Group “Cloud readers”"_s);
        QCOMPARE(finding.fields.last().comparison, Comparison::Different);
        QCOMPARE(finding.fields.first().comparison, Comparison::Same);
        QVERIFY2(finding.warnings.join(u' ').contains(u"“Cloud readers”"_s), qPrintable(finding.warnings.join(u' ')));
        QCOMPARE(b->writes(), 0);
    }

    void theyAreMadeAndWaitForTheFirstPerson()
    {
        const auto b = bench();
        QCOMPARE(carryOut(*b), RunEnd::HandWorkRemains);
        QCOMPARE(b->writes(), 1);
        const Card card = *b->report(step).card;
        QCOMPARE(card.link, QUrl(b->tenant.url() + u"/admin/groups"_s));
        QCOMPARE(card.values.size(), 1);
        QCOMPARE(card.values.first().value, made);
        QVERIFY(stored(*b)->members.isEmpty()); // who belongs there is not guessed

        b->reopen();
        QCOMPARE(carryOut(*b), RunEnd::HandWorkRemains); // not made again
        fill(*b);
        QCOMPARE(carryOut(*b), RunEnd::Done);
        QCOMPARE(b->stateOf(step), u"Unchanged"_s);
        stored(*b)->members.clear(); // who leaves it later is no matter of the setup
        QCOMPARE(carryOut(*b), RunEnd::Done);
        QCOMPARE(b->writes(), 1);
    }

    void aGroupThatWasThereIsLeftAlone()
    {
        const auto b = bench();
        b->tenant.org().addGroup(made);
        QCOMPARE(carryOut(*b), RunEnd::Done);
        QCOMPARE(b->writes(), 0);
        QVERIFY(b->journal->madeBy(step).isEmpty());
    }

    void aGroupThatIsAssignedElsewhereIsNotMade()
    {
        const auto b = bench();
        b->setup.signIn->assignGroups << made;
        QVERIFY(!b->setup.groupsToMake().contains(made));
        QCOMPARE(carryOut(*b), RunEnd::Done); // the preflight refuses it
        QCOMPARE(b->writes(), 0);
    }

    void aLostAnswerIsLookedFor_data()
    {
        QTest::addColumn<bool>("late");
        QTest::newRow("found at once") << false;
        QTest::newRow("search that follows late") << true;
    }
    void aLostAnswerIsLookedFor()
    {
        QFETCH(bool, late);
        const auto b = bench();
        b->tenant.ways().searchLags = late;
        b->tenant.addFault({.verb = "POST"_ba,
                            .path = QRegularExpression(u"/api/v1/groups$"_s),
                            .action = practice::Fault::Action::CutAfterActing,
                            .times = 0});
        QCOMPARE(carryOut(*b), late ? RunEnd::NetworkFailed : RunEnd::HandWorkRemains);
        b->tenant.clearFaults();
        b->reopen();
        if (late)
            QCOMPARE(carryOut(*b), RunEnd::StepFailed); // the name is taken, and no search tells by whom
        QCOMPARE(carryOut(*b), RunEnd::HandWorkRemains);
        fill(*b);
        QCOMPARE(carryOut(*b), RunEnd::Done);
        QCOMPARE(b->journal->madeBy(step).size(), 1);
    }

    void whereTheTokenMayNotMakeGroupsAPersonDoes()
    {
        const auto b = bench();
        b->token = b->tenant.addToken({u"APP_ADMIN"_s}).toUtf8();
        QCOMPARE(carryOut(*b), RunEnd::HandWorkRemains);
        const std::optional<Card> card = b->report(step).card;
        QVERIFY2(card && card->actions.first().contains(u"Add group"_s), qPrintable(b->story()));
        QCOMPARE(card->values.first().value, made);
        QVERIFY(!b->tenant.org().groupNamed(made));
        b->tenant.org().addGroup(made); // what was refused, and somebody then made, is theirs
        QCOMPARE(carryOut(*b), RunEnd::Done);
        QVERIFY(b->journal->madeBy(step).isEmpty());
    }

    void theLinterNamesThemToo()
    {
        const auto b = bench();
        b->setup.scim->assignGroups << u"Nowhere"_s; // an error elsewhere
        const auto lines = QCoro::waitFor(okta::lintGroups(&b->http, Secret(b->token), b->setup, false, {}));
        QStringList said;
        for (const VerdictLine &line : *lines) {
            if (line.id == u"okta.groups.new"_s)
                said << line.text;
        }
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(u"“Cloud readers”"_s) && said.first().contains(u"spelt otherwise"_s),
                 qPrintable(said.first()));
    }

    /// Two that are at it at once would make it twice.
    void systemsThatShareOneTakeTurns()
    {
        const auto b = bench();
        b->setup.dashboardScim = DashboardScimSetup{.migrate = true, .pushGroups = {made}};
        b->setup.configcat = ConfigCatSetup{.pushGroups = {u"ConfigCat developers"_s, made}};
        const MadePlan plan =
            makePlan({.http = &b->http, .journal = b->journal.get(), .store = b->store, .setup = b->setup});
        QHash<QString, QStringList> after;
        for (const std::shared_ptr<Step> &one : plan.plan.steps)
            after.insert(one->id(), one->after());
        QVERIFY(after.contains(step) && after.value(step).isEmpty());
        const QString successors = u"okta.dashboard-successors"_s;
        QCOMPARE(after.value(successors), QStringList{step});
        QVERIFY(!after.contains(u"okta.dashboard-scim-new-groups"_s));
        QCOMPARE(after.value(u"okta.configcat-scim-new-groups"_s), QStringList{successors});
    }

    void undoTakesItBackUnlessItBecameAnother()
    {
        const auto b = bench();
        QCOMPARE(carryOut(*b), RunEnd::HandWorkRemains);
        stored(*b)->name = u"Readers of everything"_s;
        QVERIFY(!takeBack(*b)); // it stays, and that is said
        QVERIFY(b->tenant.org().groupNamed(u"Readers of everything"_s));
        b->tenant.org().storedGroup(b->tenant.org().groupNamed(u"Readers of everything"_s)->id)->name = made;
        QVERIFY(takeBack(*b));
        QVERIFY(!b->tenant.org().groupNamed(made));
        QVERIFY(takeBack(*b)); // what is gone is gone
    }

    void aGroupThatIsStillPushedElsewhereStays()
    {
        const auto b = bench();
        QCOMPARE(carryOut(*b), RunEnd::HandWorkRemains);
        const MadeObject elsewhere{.step = u"okta.configcat-push"_s,
                                   .kind = okta::made::groupPush,
                                   .id = u"gPm1"_s,
                                   .data = {{u"name"_s, made}, {u"app"_s, u"0oaOTHER"_s}}};
        QVERIFY(b->journal->made(elsewhere));
        QVERIFY(!takeBack(*b));
        QVERIFY(b->tenant.org().groupNamed(made));
        QVERIFY(b->journal->removed(elsewhere.kind, elsewhere.id));
        QVERIFY(takeBack(*b));
        QVERIFY(!b->tenant.org().groupNamed(made));
    }
};

QTEST_GUILESS_MAIN(OktaNewGroupsTest)
#include "tst_okta_new_groups.moc"
