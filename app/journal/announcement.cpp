#include "app/journal/announcement.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bw {

namespace {
const QString factName = u"announced"_s; // of a step: what is open; of an object: what it was announced as
constexpr qint64 clockSkewSeconds = 300; // a vendor's clock and ours may differ by so much

QJsonArray openOf(const Journal &journal, const QString &step)
{
    return journal.recall(step, factName).toArray();
}

QJsonArray without(const QJsonArray &all, const QString &name)
{
    QJsonArray others;
    for (const QJsonValue &one : all) {
        if (one.toObject().value("name"_L1) != name)
            others.append(one);
    }
    return others;
}

/// Whether an error leaves open if the change was made.
bool leavesOpen(const Journal &journal, const QString &step, const Error &error)
{
    if (error.kind == Error::Kind::Busy)
        return error.status != 429; // which says that nothing was done
    if (error.kind == Error::Kind::Unexpected)
        return true;
    if (error.kind != Error::Kind::Unreachable && error.kind != Error::Kind::Cancelled)
        return false;
    // Without an answer: what never left this computer has no open intent.
    const auto isOfStep = [&step](const OpenIntent &intent) { return intent.step == step; };
    return std::any_of(journal.openIntents().cbegin(), journal.openIntents().cend(), isOfStep);
}
} // namespace

bool Announcement::mayHaveMade(const QDateTime &made) const
{
    return !made.isValid() || made >= at.addSecs(-clockSkewSeconds);
}

Done announce(Journal &journal, const QString &step, const QString &name, const QJsonObject &data)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    QJsonArray open = without(openOf(journal, step), name);
    open.append(QJsonObject{{u"name"_s, name}, {u"at"_s, now}, {u"data"_s, data}});
    return journal.remember(step, factName, open);
}

std::optional<Announcement> announced(const Journal &journal, const QString &step, const QString &name)
{
    const QJsonArray open = openOf(journal, step);
    for (const QJsonValue &value : open) {
        const QJsonObject one = value.toObject();
        const QDateTime at = QDateTime::fromString(one.value("at"_L1).toString(), Qt::ISODateWithMs);
        if (at.isValid() && one.value("name"_L1) == name)
            return Announcement{at, one.value("data"_L1).toObject()};
    }
    return std::nullopt;
}

Done settle(Journal &journal, const QString &step, const QString &name)
{
    const QJsonArray open = openOf(journal, step);
    const QJsonArray others = without(open, name);
    return others.size() == open.size() ? done() : journal.remember(step, factName, others);
}

Error failed(Journal &journal, const QString &step, const QString &name, const Error &error)
{
    if (leavesOpen(journal, step, error))
        return error;
    const Done settled = settle(journal, step, name);
    return settled ? error : settled.error();
}

MadeObject madeAs(const QString &step, const QString &name, QLatin1String kind, const QString &id, QJsonObject data)
{
    data.insert(factName, name);
    return {step, kind, id, data, QDateTime::currentDateTimeUtc()};
}

Done writeDown(Journal &journal, const MadeObject &object)
{
    const Done written = journal.made(object);
    return written ? settle(journal, object.step, object.data.value(factName).toString()) : written;
}

Done claim(Journal &journal, const MadeObject &object, const QDateTime &made)
{
    const QString name = object.data.value(factName).toString();
    const std::optional<Announcement> open = announced(journal, object.step, name);
    if (!open || !open->mayHaveMade(made))
        return done();
    return journal.find(object.kind, object.id) ? settle(journal, object.step, name) : writeDown(journal, object);
}

Done settleRemoved(Journal &journal, const QString &kind, const QString &id)
{
    const std::optional<MadeObject> object = journal.find(kind, id);
    return object ? settle(journal, object->step, object->data.value(factName).toString()) : done();
}

} // namespace bw
