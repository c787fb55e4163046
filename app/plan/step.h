#pragma once

#include "app/core/secret.h"
#include "app/core/task.h"

#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace bw {

/// The words for truth (design: "Words we use for truth").
enum class StepState { Waiting, Working, YourTurn, Sent, Confirmed, Proven, Unchanged, Failed, Skipped };
[[nodiscard]] QString stateName(StepState state);  ///< "Waiting"…: stable, for JSON and tests
[[nodiscard]] QString stateLabel(StepState state); ///< translated, for people
[[nodiscard]] bool isGood(StepState state); ///< Sent, Confirmed, Proven, Unchanged: what needs this step may start

enum class Comparison { Same, Different, CannotBeRead };
[[nodiscard]] QString comparisonName(Comparison comparison); ///< "same", "different", "cannot be read": stable

struct FieldDiff
{
    QString field; ///< the vendor's name for it
    QString wanted;
    QString found; ///< empty when there is nothing yet, or it cannot be read
    Comparison comparison = Comparison::Same;
};

enum class Change { Leave, Change, Create };
[[nodiscard]] QString changeName(Change change); ///< "leave", "change", "create": stable
enum class Means { Automatic, ByHand, CannotBeRead };
[[nodiscard]] QString meansName(Means means); ///< "automatic", "by hand", "cannot be read": stable

/// What a look at the tenant showed, and what would be done about it.
struct Finding
{
    Change change = Change::Create;
    Means means = Means::Automatic;
    QString summary; ///< translated; one line for the plan: "Web app 'Cloudflare Access' with PKCE"
    QList<FieldDiff> fields;
    QStringList notes;    ///< translated: what the person should know, e.g. which private endpoint is used
    QStringList warnings; ///< translated: what may go wrong
    int requests = 0;     ///< about how many requests apply() and the read-back will send
    bool mayShowYet = false; ///< what cannot be read may be seen after a while: it is waited for, as long as one waits
    bool foreign = false; ///< an object that we did not make would be changed: needs the person's consent

    [[nodiscard]] bool isRight() const { return change == Change::Leave; }
};

struct CardValue
{
    QString label; ///< contains "URL", "token" or "secret" for what is pasted
    QString value; ///< empty when it is secret
    Secret secret; ///< empty when it is not secret
    [[nodiscard]] bool isSecret() const { return !secret.isEmpty(); }
};

/// Instructions for a step that no API offers: a recipe. Made from the data under resources/byhand.
struct Card
{
    QString id; ///< the step's id
    QString title;
    QString where; ///< the console's path in words, because a deep link's tab is sometimes ignored after sign-in
    QUrl link;
    QString enter; ///< the first action, where it opens the tab of the page; a link does not always lead to it
    QList<CardValue> values;
    QStringList actions;  ///< in order, one click, choice, entry or paste each
    int further = 0;      ///< actions that stand in one line with another
    int perValue = 0;     ///< what each value beyond the first costs that is not there to be pasted
    QStringList mistakes; ///< the common ones
    QString source;       ///< vendor's document
    QString checkedOn;    ///< ISO date
};

/// Whether the value is there to be pasted; another is chosen or ticked.
[[nodiscard]] bool isPasted(const CardValue &value);
/// Actions that the card's list does not show one by one.
[[nodiscard]] int furtherActions(const Card &card);
/// Whether both send the person to the same page of a console, and to the same tab of it.
[[nodiscard]] bool areOnOnePage(const Card &one, const Card &other);
/// What `next` asks for, done in the visit that `card` asks for: one card for both.
[[nodiscard]] Card inOneVisit(Card card, const Card &next);

/// What apply() leaves to do.
enum class Next {
    Verify, ///< read back and compare: Confirmed
    ByHand, ///< no API does it here: show the card and look until it is seen
    Sent,   ///< accepted, and nothing can read it back
    Proven, ///< it was seen working
};

/// A part of the plan, named for what it makes. check() never writes. A step finds what it made before by the journal's
/// id, else by what identifies it to the vendor (redirect URI, okta_account + client id), never by label.
class Step
{
public:
    enum class Kind {
        Prepare, ///< looks whether the plan can be carried out at all; never writes; runs for a preview as well. In a
                 ///< run apply() follows, for what only a run needs
        Make,    ///< check → apply → read back
        Prove,   ///< sees it working; writes nothing; check() only describes, apply() is the proof
    };

    Step(QString id, QString title, QString target, QStringList needs, Kind kind = Kind::Make);
    virtual ~Step();
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;

    [[nodiscard]] const QString &id() const { return m_id; }         ///< "okta.oidc-app"; never changes
    [[nodiscard]] const QString &title() const { return m_title; }   ///< translated
    [[nodiscard]] const QString &target() const { return m_target; } ///< "okta", "cloudflare", "configcat"
    [[nodiscard]] const QStringList &needs() const { return m_needs; }
    /// What it waits for to have an end, whatever end that is. Where a person has to act before that can begin, this is
    /// left for the next run too: what is asked for on one page is then asked for once.
    [[nodiscard]] const QStringList &after() const { return m_after; }
    void comeAfter(const QStringList &steps) { m_after = steps; }
    [[nodiscard]] Kind kind() const { return m_kind; }

    /// What is there, and what would be done. Where a need has not been carried out yet (its Output is not set) it
    /// answers Create without asking the tenant.
    virtual ResultTask<Finding> check(std::stop_token stop) = 0;
    /// Does it. `before` is check()'s last answer. Not called when that was right.
    virtual ResultTask<Next> apply(Finding before, std::stop_token stop) = 0;
    /// What is there after apply(); the runner asks it a few times before it calls a difference a failure.
    virtual ResultTask<Finding> readBack(std::stop_token stop) { return check(stop); }
    /// After ByHand: has the person done it? Polled.
    virtual ResultTask<Finding> observe(std::stop_token stop) { return readBack(stop); }
    /// The state that a right read-back stands for; Proven for what was seen working.
    [[nodiscard]] virtual StepState stateWhenRight() const { return StepState::Confirmed; }
    /// Of a proof: what people have to do before there is anything to be seen, translated. A run, right after which
    /// nobody can have done it, then only says so; it is looked for where everything is read back, and by proveAgain().
    [[nodiscard]] virtual QString leftToPeople() const { return {}; }
    [[nodiscard]] virtual std::optional<Card> card() const { return {}; }
    [[nodiscard]] virtual std::chrono::milliseconds pollInterval() const { return std::chrono::seconds(5); }
    /// One short translated line for the person while it works or waits ("3 of 5 people provisioned").
    [[nodiscard]] QString progress() const { return m_progress; }
    /// The runner's ear: called whenever the progress text changes.
    void onProgress(std::function<void()> heard) { m_onProgress = std::move(heard); }

protected:
    void setProgress(const QString &text);

private:
    QString m_id;
    QString m_title;
    QString m_target;
    QStringList m_needs;
    QStringList m_after;
    Kind m_kind;
    QString m_progress;
    std::function<void()> m_onProgress;
};

/// What one step learns and later ones use: typed, shared, set by check() or apply() of its maker.
template <typename T>
class Output
{
public:
    Output() : m_value(std::make_shared<std::optional<T>>()) {}
    [[nodiscard]] bool isSet() const { return m_value->has_value(); }
    const T &operator*() const { return **m_value; }
    const T *operator->() const { return &**m_value; }
    void set(T value) { *m_value = std::move(value); }
    void clear() { m_value->reset(); }

private:
    std::shared_ptr<std::optional<T>> m_value;
};

/// Takes back one kind of object that the journal names. Registered by the targets for undo.
class Undoer
{
public:
    virtual ~Undoer() = default;
    [[nodiscard]] virtual QStringList kinds() const = 0; ///< in the order in which they are to be removed
    /// What removing would do, in one translated line.
    [[nodiscard]] virtual QString describe(const QString &kind, const QString &id, const QJsonObject &data) const = 0;
    /// An object that is not there any more counts as removed.
    virtual DoneTask remove(QString kind, QString id, QJsonObject data, std::stop_token stop) = 0;
};

/// The steps in the order in which they are shown; the needs say in which order they run.
struct Plan
{
    std::vector<std::shared_ptr<Step>> steps;
    std::vector<std::shared_ptr<Undoer>> undoers;

    template <typename T, typename... Args>
    std::shared_ptr<T> add(Args &&...args)
    {
        auto step = std::make_shared<T>(std::forward<Args>(args)...);
        steps.push_back(step);
        return step;
    }
};

} // namespace bw
