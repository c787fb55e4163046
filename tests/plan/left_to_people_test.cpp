#include "app/plan/plan_runner.h"

#include "app/core/pause.h"

#include <QCoroTask>
#include <QTest>
#include <QTimer>

using namespace bw;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
class Scripted : public Step
{
public:
    Scripted(const QString &id, const QStringList &needs, Kind kind) : Step(id, id, u"okta"_s, needs, kind) {}

    ResultTask<Finding> check(std::stop_token) override
    {
        ++checks;
        Finding found;
        found.change = there ? Change::Leave : Change::Create;
        co_return found;
    }
    ResultTask<Next> apply(Finding, std::stop_token stop) override
    {
        ++applies;
        const bool goOn = co_await pause(takes, stop);
        if (!goOn)
            co_return Error{.kind = Error::Kind::Cancelled};
        there = true;
        co_return kind() == Kind::Prove ? next : Next::Verify;
    }
    QString leftToPeople() const override { return left; }

    QString left;
    Next next = Next::Proven;
    std::chrono::milliseconds takes{0};
    bool there = false;
    int checks = 0;
    int applies = 0;
};
} // namespace

/// Proofs of what people do after the set-up.
class LeftToPeopleTest : public QObject
{
    Q_OBJECT

    Plan m_plan;
    std::shared_ptr<Scripted> m_made, m_proof, m_other;
    std::unique_ptr<PlanRunner> m_runner;

    StepState state(int index) const { return m_runner->reports().at(index).state; }

private Q_SLOTS:
    void init()
    {
        m_plan = {};
        m_made = m_plan.add<Scripted>(u"made"_s, QStringList(), Step::Kind::Make);
        m_proof = m_plan.add<Scripted>(u"proof"_s, QStringList{u"made"_s}, Step::Kind::Prove);
        m_other = m_plan.add<Scripted>(u"other"_s, QStringList{u"made"_s}, Step::Kind::Prove);
        m_proof->left = u"Sign in."_s;
        m_runner = std::make_unique<PlanRunner>(m_plan);
        QCOMPARE(QCoro::waitFor(m_runner->run({.pollEvery = 5ms}, {})), RunEnd::Done);
    }

    /// Right after a run there is nothing of it to be seen; reading back looks for it.
    void aRunDoesNotLookForIt()
    {
        QCOMPARE(m_proof->applies, 0);
        QCOMPARE(state(1), StepState::Sent);
        QCOMPARE(m_runner->reports().at(1).note, u"Sign in."_s);
        QCOMPARE(QCoro::waitFor(m_runner->verify({})), RunEnd::Done);
        QCOMPARE(state(1), StepState::Proven);
    }

    void oneProofIsCarriedOutAgainAlone()
    {
        const int looks = m_made->checks;
        QCOMPARE(QCoro::waitFor(m_runner->proveAgain({u"proof"_s}, {})), RunEnd::Done);
        QCOMPARE(state(0), StepState::Confirmed); // as it was
        QCOMPARE(state(1), StepState::Proven);
        QCOMPARE(state(2), StepState::Proven);
        QCOMPARE(m_made->checks, looks);
        QCOMPARE(m_other->applies, 1);
    }

    void oneThatIsStoppedLeavesWhatWasKnown()
    {
        QCOMPARE(QCoro::waitFor(m_runner->proveAgain({u"proof"_s}, {})), RunEnd::Done);
        m_proof->takes = 1h;
        std::stop_source stop;
        QTimer::singleShot(20ms, this, [&stop] { stop.request_stop(); });
        QCOMPARE(QCoro::waitFor(m_runner->proveAgain({u"proof"_s}, stop.get_token())), RunEnd::Interrupted);
        QCOMPARE(state(1), StepState::Proven);
    }
};

QTEST_GUILESS_MAIN(LeftToPeopleTest)
#include "left_to_people_test.moc"
