#include "app/targets/okta/steps/announcement.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
const QString factName = u"announced"_s;
}

Done announce(Journal &journal, const QString &step, const QStringList &names)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    return journal.remember(step, factName,
                            QJsonObject{{u"at"_s, now}, {u"names"_s, QJsonArray::fromStringList(names)}});
}

Done settle(Journal &journal, const QString &step)
{
    return journal.remember(step, factName, QJsonValue());
}

std::optional<QDateTime> announcedAt(const Journal &journal, const QString &step, const QString &name)
{
    const QJsonObject announced = journal.recall(step, factName).toObject();
    const QDateTime at = QDateTime::fromString(announced.value("at"_L1).toString(), Qt::ISODateWithMs);
    if (!at.isValid() || !announced.value("names"_L1).toArray().contains(name))
        return std::nullopt;
    return at;
}

bool leavesOpen(const Error &error)
{
    return error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Cancelled ||
           error.kind == Error::Kind::Busy || error.kind == Error::Kind::Unexpected;
}

Done writeDown(Journal &journal, const QString &step, QLatin1String kind, const QString &id, const QJsonObject &data)
{
    MadeObject object;
    object.step = step;
    object.kind = kind;
    object.id = id;
    object.data = data;
    object.time = QDateTime::currentDateTimeUtc();
    return journal.made(object);
}

} // namespace bw::okta
