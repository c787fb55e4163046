#pragma once

#include "app/plan/plan_runner.h"
#include "app/setup/diagnosis.h"
#include "app/setup/setup.h"
#include "app/targets/cloudflare/clues.h"
#include "app/targets/cloudflare/steps/okta_api_token.h"
#include "app/targets/okta/clues.h"

namespace bw {

/// All that was read for a diagnosis, as plain values.
struct Evidence
{
    /// How a proof of the plan ended.
    struct Proof
    {
        std::optional<Error> error; ///< disproven, or it could not be carried out
        Next next = Next::Sent;     ///< Sent: nothing could be seen
        QString words;
    };
    Setup setup;
    QHash<QString, StepReport> steps; ///< by id, after a look that changes nothing
    QHash<QString, Proof> proofs;     ///< by the step's id
    cloudflare::OktaApiToken::Standing apiToken; ///< of the token with which Cloudflare reads groups
    okta::Clues okta;
    cloudflare::Clues cloudflare;
};

/// Collects what was looked at, and finds the most likely cause among what is crossed.
class Suspicions
{
public:
    explicit Suspicions(const Evidence &evidence) : m_evidence(evidence) {}

    enum class Weight {
        Likely, ///< it would explain the symptom
        Seen,   ///< it was seen at work, or is proven
    };
    struct Advice
    {
        QString action;
        QUrl link;
    };

    void good(const QString &id, const QString &text);
    void note(const QString &id, const QString &text);
    void unread(const QString &id, const QString &what, const Error &why);
    void suspect(const QString &id, Weight weight, const QString &text, const Advice &advice);
    /// A step of the plan that has to be right; not in the plan: nothing. `wrong` says what it means that it is not.
    void step(const QString &id, const QString &right, const QString &wrong, const Advice &advice);
    /// A proof of the plan, in its own words.
    void proof(const QString &id, const QString &title, const QUrl &link);

    [[nodiscard]] const Evidence &evidence() const { return m_evidence; }
    /// A page of the Okta Admin Console.
    [[nodiscard]] QUrl adminPage(const QString &path) const;
    [[nodiscard]] bool isInPlan(const QString &step) const { return m_evidence.steps.contains(step); }
    /// The first of equals wins.
    [[nodiscard]] Diagnosis diagnosis(Symptom symptom) const;

private:
    struct Entry
    {
        VerdictLine line;
        Weight weight = Weight::Likely;
        Advice advice;
    };
    void add(const QString &id, VerdictLine::Mark mark, const QString &text);

    const Evidence &m_evidence;
    QList<Entry> m_entries;
};

} // namespace bw
