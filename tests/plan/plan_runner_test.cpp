#include "app/plan/plan_runner.h"

#include "app/core/pause.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace bw;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Finding finding(Change change, bool foreign = false)
{
    Finding found;
    found.change = change;
    found.foreign = foreign;
    return found;
}

/// A step over a pretended tenant: `there` is the tenant's state, and what happens on the way is scripted.
class ScriptedStep : public Step
{
public:
    ScriptedStep(const QString &id, const QStringList &needs, Kind kind = Kind::Make)
        : Step(id, u"Step "_s + id, u"okta"_s, needs, kind)
    {
    }

    ResultTask<Finding> check(std::stop_token) override
    {
        ++checks;
        if (checkError)
            co_return *checkError;
        co_return finding(there ? Change::Leave : wrong, foreign);
    }
    ResultTask<Next> apply(Finding, std::stop_token stop) override
    {
        ++applies;
        const bool goOn = co_await pause(applyTakes, stop);
        if (!goOn)
            co_return Error{.kind = Error::Kind::Cancelled};
        there = there || takesEffect;
        if (applyError)
            co_return *applyError;
        co_return next;
    }
    ResultTask<Finding> observe(std::stop_token) override
    {
        if (++observations >= personActsAfter)
            there = true;
        co_return finding(there ? Change::Leave : Change::Create);
    }
    std::optional<Card> card() const override { return Card{.id = id(), .title = title()}; }
    std::chrono::milliseconds pollInterval() const override { return 5ms; }

    bool there = false;
    Change wrong = Change::Create; ///< what check() says when it is not there as wanted
    bool takesEffect = true;
    bool foreign = false;
    Next next = Next::Verify;
    std::optional<Error> checkError;
    std::optional<Error> applyError;
    std::chrono::milliseconds applyTakes{0};
    int personActsAfter = 1000000;
    int checks = 0;
    int applies = 0;
    int observations = 0;
};

using StepPtr = std::shared_ptr<ScriptedStep>;

} // namespace

class PlanRunnerTest : public QObject
{
    Q_OBJECT

    Plan m_plan;
    StepPtr add(const QString &id, const QStringList &needs = {}, Step::Kind kind = Step::Kind::Make)
    {
        return m_plan.add<ScriptedStep>(id, needs, kind);
    }
    static StepState stateOf(const PlanRunner &runner, const QString &id)
    {
        for (const StepReport &report : runner.reports()) {
            if (report.id == id)
                return report.state;
        }
        return StepState::Failed;
    }

private Q_SLOTS:
    void init() { m_plan = {}; }

    void previewChangesNothing()
    {
        const StepPtr step = add(u"a"_s);
        PlanRunner runner(m_plan);
        QCOMPARE(QCoro::waitFor(runner.preview({})), RunEnd::Done);
        QCOMPARE(step->applies, 0);
        QVERIFY(runner.reports().first().finding);
        QCOMPARE(runner.reports().first().finding->change, Change::Create);
    }

    void whatIsRightIsLeftAlone()
    {
        const StepPtr step = add(u"a"_s);
        step->there = true;
        PlanRunner runner(m_plan);
        QCOMPARE(QCoro::waitFor(runner.run({}, {})), RunEnd::Done);
        QCOMPARE(stateOf(runner, u"a"_s), StepState::Unchanged);
        QCOMPARE(step->applies, 0);
    }

    void confirmsOnlyWhatReadsBack()
    {
        const StepPtr good = add(u"good"_s);
        const StepPtr hollow = add(u"hollow"_s);
        hollow->takesEffect = false; // 200, and nothing happened
        const StepPtr after = add(u"after"_s, {u"hollow"_s});
        PlanRunner runner(m_plan);
        QCOMPARE(QCoro::waitFor(runner.run({.pollEvery = 5ms}, {})), RunEnd::StepFailed);
        QCOMPARE(stateOf(runner, u"good"_s), StepState::Confirmed);
        QCOMPARE(stateOf(runner, u"hollow"_s), StepState::Failed);
        QCOMPARE(stateOf(runner, u"after"_s), StepState::Skipped);
        QCOMPARE(after->applies, 0);
    }

    void independentStepsRunTogether()
    {
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            add(id)->applyTakes = 200ms;
        PlanRunner runner(m_plan);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(QCoro::waitFor(runner.run({}, {})), RunEnd::Done);
        QVERIFY2(timer.elapsed() < 500, "four independent steps of 200 ms ran one after the other");
    }

    void aLostAnswerIsLookedForAndNotSentAgain()
    {
        const StepPtr made = add(u"made"_s);
        made->applyError = Error{.kind = Error::Kind::Unreachable};
        const StepPtr lost = add(u"lost"_s);
        lost->applyError = Error{.kind = Error::Kind::Unreachable};
        lost->takesEffect = false;
        PlanRunner runner(m_plan);
        QCOMPARE(QCoro::waitFor(runner.run({}, {})), RunEnd::NetworkFailed);
        QCOMPARE(stateOf(runner, u"made"_s), StepState::Confirmed);
        QCOMPARE(made->applies, 1);
        QCOMPARE(stateOf(runner, u"lost"_s), StepState::Failed);
        QCOMPARE(lost->applies, 1);
    }

    void handWorkIsWaitedForUntilItIsSeen()
    {
        const StepPtr hand = add(u"hand"_s);
        hand->next = Next::ByHand;
        hand->takesEffect = false;
        hand->personActsAfter = 3;
        const StepPtr after = add(u"after"_s, {u"hand"_s});
        PlanRunner runner(m_plan);
        bool cardShown = false;
        connect(&runner, &PlanRunner::stepChanged, this, [&](const StepReport &report) {
            cardShown = cardShown || (report.state == StepState::YourTurn && report.card.has_value());
        });
        QCOMPARE(QCoro::waitFor(runner.run({}, {})), RunEnd::Done);
        QVERIFY(cardShown);
        QCOMPARE(stateOf(runner, u"hand"_s), StepState::Confirmed);
        QCOMPARE(stateOf(runner, u"after"_s), StepState::Confirmed);
    }

    void withoutWaitingTheRunEndsWithTheCards()
    {
        const StepPtr hand = add(u"hand"_s);
        hand->next = Next::ByHand;
        hand->takesEffect = false;
        add(u"after"_s, {u"hand"_s});
        add(u"beside"_s);
        PlanRunner runner(m_plan);
        QCOMPARE(QCoro::waitFor(runner.run({.wait = 0ms}, {})), RunEnd::HandWorkRemains);
        QCOMPARE(stateOf(runner, u"hand"_s), StepState::YourTurn);
        QCOMPARE(stateOf(runner, u"after"_s), StepState::Waiting);
        QCOMPARE(stateOf(runner, u"beside"_s), StepState::Confirmed);
    }

    void refusesToChangeWhatOthersMade()
    {
        const StepPtr step = add(u"a"_s);
        step->foreign = true;
        PlanRunner runner(m_plan);
        QCOMPARE(QCoro::waitFor(runner.run({}, {})), RunEnd::StepFailed);
        QCOMPARE(step->applies, 0);
        QCOMPARE(QCoro::waitFor(runner.run({.mayChangeForeign = true}, {})), RunEnd::Done);
        QCOMPARE(step->applies, 1);
    }

    void stopsAtOnce()
    {
        add(u"a"_s)->applyTakes = 60s;
        const StepPtr hand = add(u"hand"_s);
        hand->next = Next::ByHand;
        hand->takesEffect = false;
        add(u"after"_s, {u"a"_s});
        PlanRunner runner(m_plan);
        std::stop_source stop;
        QTimer::singleShot(20, this, [&stop] { stop.request_stop(); });
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(QCoro::waitFor(runner.run({}, stop.get_token())), RunEnd::Interrupted);
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(stateOf(runner, u"a"_s) != StepState::Failed);
    }

    void theWorstTroubleNamesTheEnd()
    {
        add(u"a"_s)->checkError = Error{.kind = Error::Kind::Unreachable};
        add(u"b"_s)->checkError = Error{.kind = Error::Kind::NotAllowed};
        PlanRunner runner(m_plan);
        QCOMPARE(QCoro::waitFor(runner.run({}, {})), RunEnd::Refused);
    }

    void verifyCallsDriftByItsName()
    {
        add(u"a"_s)->there = true;
        const StepPtr gone = add(u"b"_s);
        const StepPtr proof = add(u"p"_s, {u"a"_s}, Step::Kind::Prove);
        proof->next = Next::Proven;
        PlanRunner runner(m_plan);
        QCOMPARE(QCoro::waitFor(runner.verify({})), RunEnd::StepFailed);
        QCOMPARE(stateOf(runner, u"a"_s), StepState::Confirmed);
        QCOMPARE(stateOf(runner, u"b"_s), StepState::Failed);
        QCOMPARE(stateOf(runner, u"p"_s), StepState::Proven);
        QCOMPARE(gone->applies, 0);
    }

    /// What differs hides nothing of what hangs on it; what is not there has nothing hanging on it.
    void verifyReadsOnBehindADrift()
    {
        add(u"differs"_s)->wrong = Change::Change;
        add(u"behind"_s, {u"differs"_s})->there = true;
        add(u"proof"_s, {u"behind"_s, u"differs"_s}, Step::Kind::Prove);
        add(u"behind-proof"_s, {u"proof"_s})->there = true;
        add(u"gone"_s);
        add(u"behind-gone"_s, {u"gone"_s})->there = true;
        PlanRunner runner(m_plan);
        QCOMPARE(QCoro::waitFor(runner.verify({})), RunEnd::StepFailed);
        QCOMPARE(stateOf(runner, u"differs"_s), StepState::Failed);
        QCOMPARE(stateOf(runner, u"behind"_s), StepState::Confirmed);
        QCOMPARE(stateOf(runner, u"proof"_s), StepState::Skipped);
        QCOMPARE(stateOf(runner, u"behind-proof"_s), StepState::Confirmed);
        QCOMPARE(stateOf(runner, u"behind-gone"_s), StepState::Skipped);
    }

    void aRunnerMayDieWhileItRuns()
    {
        add(u"a"_s)->applyTakes = 30ms;
        auto runner = std::make_unique<PlanRunner>(m_plan);
        std::stop_source stop;
        auto running = runner->run({}, stop.get_token());
        runner.reset();
        QCOMPARE(QCoro::waitFor(std::move(running)), RunEnd::Done);
    }
};

QTEST_GUILESS_MAIN(PlanRunnerTest)
#include "plan_runner_test.moc"
