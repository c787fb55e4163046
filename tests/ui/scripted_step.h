#pragma once

#include "app/core/pause.h"
#include "app/plan/step.h"

namespace bw::ui::test {

/// A step over a pretended tenant: `there` is the tenant's state, the rest is how it answers.
class ScriptedStep : public Step
{
public:
    ScriptedStep(const QString &id, const QString &title, const QString &target, const QStringList &needs,
                 Kind kind = Kind::Make)
        : Step(id, title, target, needs, kind)
    {
    }

    ResultTask<Finding> check(std::stop_token stop) override
    {
        ++checks;
        const bool goOn = co_await pause(takes, stop);
        if (!goOn)
            co_return Error{.kind = Error::Kind::Cancelled};
        if (checkError)
            co_return *checkError;
        co_return now();
    }
    ResultTask<Next> apply(Finding, std::stop_token stop) override
    {
        ++applies;
        const bool goOn = co_await pause(takes, stop);
        if (!goOn)
            co_return Error{.kind = Error::Kind::Cancelled};
        if (applyError)
            co_return Error(*applyError); // QCoro moves from what is named
        setProgress(said);
        if (next != Next::ByHand)
            there = true;
        co_return next;
    }
    ResultTask<Finding> readBack(std::stop_token) override { co_return now(); }
    ResultTask<Finding> observe(std::stop_token) override
    {
        ++observations;
        if (!there)
            setProgress(missing);
        co_return now();
    }
    std::optional<Card> card() const override { return recipe; }
    QString leftToPeople() const override { return left; }
    std::chrono::milliseconds pollInterval() const override { return std::chrono::milliseconds(5); }
    StepState stateWhenRight() const override { return whenRight; }

    bool there = false;
    Finding finding;
    std::optional<Card> recipe;
    QString missing;
    QString left; ///< what people have to do before there is anything to be seen
    QString said; ///< by the proof, once it was carried out
    Next next = Next::Verify;
    StepState whenRight = StepState::Confirmed;
    std::optional<Error> checkError;
    std::optional<Error> applyError;
    std::chrono::milliseconds takes{0};
    int checks = 0;
    int applies = 0;
    int observations = 0;

private:
    Finding now() const
    {
        Finding found = finding;
        if (there)
            found.change = Change::Leave;
        return found;
    }
};

/// The journey of the main flow in the shape that the real plan has.
struct ScriptedJourney
{
    ScriptedJourney();

    Plan plan;
    std::shared_ptr<ScriptedStep> preflight, app, claim, assignment, provider, secret, probe, scimApp, connection, push,
        client, people, signIn;
};

} // namespace bw::ui::test
