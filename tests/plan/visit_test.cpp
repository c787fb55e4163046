#include "app/plan/plan_runner.h"

#include <QCoroTask>
#include <QTest>

using namespace bw;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Somebody has to do it on a page; who is on that page does the parts that the card joins as well.
class PageStep : public Step
{
public:
    PageStep(const QString &id, const QStringList &needs, const QString &address)
        : Step(id, u"Step "_s + id, u"okta"_s, needs, Kind::Make), m_page(address)
    {
    }

    ResultTask<Finding> check(std::stop_token) override
    {
        Finding found;
        found.change = there ? Change::Leave : Change::Create;
        found.means = means;
        if (means == Means::CannotBeRead)
            found.fields << FieldDiff{u"Box"_s, u"on"_s, {}, Comparison::CannotBeRead};
        co_return found;
    }
    ResultTask<Next> apply(Finding, std::stop_token) override
    {
        if (fails)
            co_return Error{.kind = Error::Kind::Rejected, .message = u"No."_s};
        if (means == Means::CannotBeRead)
            co_return Next::ByHand;
        there = true;
        co_return Next::Verify;
    }
    ResultTask<Finding> observe(std::stop_token stop) override
    {
        if (means == Means::CannotBeRead) {
            const Result<Finding> unseen = co_await check(stop);
            co_return unseen;
        }
        for (PageStep *step : doneInOneGo)
            step->there = true;
        there = isDone;
        const Result<Finding> found = co_await check(stop);
        co_return found;
    }
    std::optional<Card> card() const override
    {
        return Card{.id = id(),
                    .title = title(),
                    .link = QUrl(m_page),
                    .enter = u"Open the tab."_s,
                    .actions = {u"Open the tab."_s, u"Do "_s + id()}};
    }
    std::chrono::milliseconds pollInterval() const override { return 5ms; }

    bool there = false;
    bool fails = false;
    bool isDone = true; ///< by the person, as soon as it was asked for
    Means means = Means::ByHand;
    QList<PageStep *> doneInOneGo;

private:
    QString m_page;
};

} // namespace

/// What is left to the person on one tab of a page is asked for together, and nothing else with it.
class VisitTest : public QObject
{
    Q_OBJECT

    Plan m_plan;
    std::shared_ptr<PageStep> add(const QString &id, const QStringList &needs, const QString &address)
    {
        return m_plan.add<PageStep>(id, needs, address);
    }
    /// The actions of the cards that were asked for, each card once, by its step.
    QHash<QString, QStringList> asked(PlanRunner *runner, const RunOptions &options = {})
    {
        QHash<QString, QStringList> cards;
        connect(runner, &PlanRunner::stepChanged, this, [&cards](const StepReport &report) {
            if (asksAnew(report))
                cards.insert(report.id, report.card->actions);
        });
        m_end = QCoro::waitFor(runner->run(options, {}));
        return cards;
    }
    RunEnd m_end = RunEnd::Done;

    static constexpr auto page = "https://acme-admin.okta.com/admin/app/x/instance/0oa1/#tab-provisioning"_L1;

private Q_SLOTS:
    void init() { m_plan = {}; }

    void partsOfOneTabAreOneCard()
    {
        const auto first = add(u"a"_s, {}, page);
        const auto second = add(u"b"_s, {u"a"_s}, page);
        first->doneInOneGo = {second.get()};
        PlanRunner runner(m_plan);
        const auto cards = asked(&runner);
        QCOMPARE(m_end, RunEnd::Done);
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards.value(u"a"_s), QStringList({u"Open the tab."_s, u"Do a"_s, u"Do b"_s}));
        QCOMPARE(runner.reports().at(1).visit, u"a"_s);
        QCOMPARE(runner.reports().at(1).state, StepState::Confirmed); // not left as it was: somebody did it now
    }

    void whatTakesSomethingInBetweenIsAnotherVisit()
    {
        const auto first = add(u"a"_s, {}, page);
        add(u"between"_s, {u"a"_s}, QString())->means = Means::Automatic;
        const auto second = add(u"b"_s, {u"a"_s, u"between"_s}, page);
        PlanRunner runner(m_plan);
        const auto cards = asked(&runner);
        QCOMPARE(m_end, RunEnd::Done);
        QCOMPARE(cards.value(u"a"_s), QStringList({u"Open the tab."_s, u"Do a"_s}));
        QCOMPARE(cards.value(u"b"_s), QStringList({u"Open the tab."_s, u"Do b"_s}));
    }

    void anotherTabAndWhatIsRightAreNotJoined()
    {
        add(u"a"_s, {}, page);
        add(u"other"_s, {u"a"_s}, QString(page).replace("provisioning"_L1, "general"_L1));
        add(u"right"_s, {u"a"_s}, page)->there = true;
        add(u"automatic"_s, {u"a"_s}, page)->means = Means::Automatic;
        PlanRunner runner(m_plan);
        const auto cards = asked(&runner);
        QCOMPARE(m_end, RunEnd::Done);
        QCOMPARE(cards.value(u"a"_s), QStringList({u"Open the tab."_s, u"Do a"_s}));
        QCOMPARE(cards.size(), 2);
        QVERIFY(cards.contains(u"other"_s));
        QCOMPARE(runner.reports().at(2).state, StepState::Unchanged);
    }

    void aPartThatWasLeftOutIsWaitedForWithoutAnotherCard()
    {
        const auto first = add(u"a"_s, {}, page);
        const auto second = add(u"b"_s, {u"a"_s}, page);
        PlanRunner runner(m_plan);
        const auto cards = asked(&runner);
        QCOMPARE(m_end, RunEnd::Done);
        QCOMPARE(cards.keys(), QStringList{u"a"_s});
        QCOMPARE(runner.reports().at(1).state, StepState::Confirmed);
        QVERIFY(second->there);
    }

    /// Then the card stays, and the part's own is not shown beside it.
    void whatNobodyCanReadBackIsAskedForTogetherToo()
    {
        const auto first = add(u"a"_s, {}, page);
        const auto second = add(u"b"_s, {u"a"_s}, page);
        add(u"c"_s, {u"b"_s}, page);
        first->means = second->means = Means::CannotBeRead;
        PlanRunner runner(m_plan);
        const auto cards = asked(&runner);
        QCOMPARE(m_end, RunEnd::Done);
        QCOMPARE(cards.value(u"a"_s), QStringList({u"Open the tab."_s, u"Do a"_s, u"Do b"_s}));
        QCOMPARE(cards.value(u"c"_s), QStringList({u"Open the tab."_s, u"Do c"_s}));
        QCOMPARE(cards.size(), 2);
        const QList<StepReport> reports = runner.reports();
        QCOMPARE(reports.at(0).state, StepState::Sent);
        QCOMPARE(reports.at(1).state, StepState::Sent);
        QVERIFY(reports.at(0).card);
        QVERIFY(!reports.at(1).card);
    }

    void whatComesAfterAnotherStepWaitsForItsEndWhateverThatIs()
    {
        const auto failing = add(u"failing"_s, {}, QString());
        failing->means = Means::Automatic;
        failing->fails = true;
        add(u"needing"_s, {u"failing"_s}, QString())->means = Means::Automatic;
        const auto following = add(u"following"_s, {}, page);
        following->comeAfter({u"needing"_s});
        const auto second = add(u"second"_s, {}, page);
        second->comeAfter({u"following"_s});
        following->doneInOneGo = {second.get()};
        PlanRunner runner(m_plan);
        const auto cards = asked(&runner);
        QCOMPARE(m_end, RunEnd::StepFailed);
        QCOMPARE(runner.reports().at(1).state, StepState::Skipped);
        QCOMPARE(cards.keys(), QStringList{u"following"_s});
        QCOMPARE(cards.value(u"following"_s).last(), u"Do second"_s);
        QCOMPARE(runner.reports().at(2).state, StepState::Confirmed);
    }

    /// What somebody has to do first is done in another visit: what comes after it is not asked for before.
    void whatComesAfterSomethingPutOffIsPutOff()
    {
        const auto connecting = add(u"connecting"_s, {}, QString(page).replace("provisioning"_L1, "general"_L1));
        add(u"needing"_s, {u"connecting"_s}, QString())->means = Means::Automatic;
        const auto following = add(u"following"_s, {}, page);
        following->comeAfter({u"needing"_s});
        const auto second = add(u"second"_s, {u"needing"_s}, page);
        second->comeAfter({u"following"_s});
        connecting->isDone = false;
        following->doneInOneGo = {second.get()};
        PlanRunner runner(m_plan);
        RunOptions once;
        once.wait = 0ms;
        QCOMPARE(asked(&runner, once).keys(), QStringList{u"connecting"_s});
        QCOMPARE(m_end, RunEnd::HandWorkRemains);
        QCOMPARE(runner.reports().at(2).state, StepState::Waiting);
        connecting->isDone = true;
        PlanRunner next(m_plan);
        const auto cards = asked(&next, once);
        QCOMPARE(m_end, RunEnd::Done);
        QVERIFY(!cards.contains(u"second"_s));
        QCOMPARE(cards.value(u"following"_s).last(), u"Do second"_s);
    }

    void theNextRunAsksForWhatIsLeft()
    {
        const auto first = add(u"a"_s, {}, page);
        const auto second = add(u"b"_s, {u"a"_s}, page);
        first->there = true;
        PlanRunner runner(m_plan);
        const auto cards = asked(&runner);
        QCOMPARE(cards.keys(), QStringList{u"b"_s});
    }
};

QTEST_GUILESS_MAIN(VisitTest)
#include "visit_test.moc"
