#pragma once

#include "app/journal/journal.h"

/// What a step is about to make, in the journal before it is sent: if the answer is lost or the program ends in
/// between, what is there later is known as ours. What was refused, or is written down, is settled: the same made by
/// somebody else is theirs.
namespace bw {

struct Announcement
{
    QDateTime at;
    QJsonObject data; ///< what was there before, where undo or a later look needs it

    /// What the vendor says was made at that time may be it; `made` invalid: the vendor does not tell.
    [[nodiscard]] bool mayHaveMade(const QDateTime &made) const;
};

/// `name` tells it from all else that the step makes.
[[nodiscard]] Done announce(Journal &journal, const QString &step, const QString &name, const QJsonObject &data = {});
/// Nullopt when it was not announced, or is settled.
[[nodiscard]] std::optional<Announcement> announced(const Journal &journal, const QString &step, const QString &name);
/// It was written down as made, was refused, or is taken back.
[[nodiscard]] Done settle(Journal &journal, const QString &step, const QString &name);
/// The error to be told of a change that failed. It is settled unless the error leaves open if it was made.
[[nodiscard]] Error failed(Journal &journal, const QString &step, const QString &name, const Error &error);

/// An object of ours that was announced as `name`.
[[nodiscard]] MadeObject madeAs(const QString &step, const QString &name, QLatin1String kind, const QString &id,
                                QJsonObject data);
/// Writes down what was made, and settles it.
[[nodiscard]] Done writeDown(Journal &journal, const MadeObject &object);
/// Writes down what is there although we never learnt it: only what is announced and is not ours already, and if it was
/// made (as the vendor says) after that.
[[nodiscard]] Done claim(Journal &journal, const MadeObject &object, const QDateTime &made = {});
/// Before the journal forgets an object that was taken back: made anew by somebody else it is theirs.
[[nodiscard]] Done settleRemoved(Journal &journal, const QString &kind, const QString &id);

} // namespace bw
