#pragma once

#include "tests/journeys/world.h"

#include <functional>

namespace bw::test {

/// `diagnose` in a world that stands for all tests of a program.
inline Outcome diagnose(World &world, const QString &symptom)
{
    world.forgetTraffic();
    return world.run(QStringLiteral("diagnose"), {QStringLiteral("--symptom"), symptom});
}

/// Empty when `cause` is named with something to do about it, and nothing was changed meanwhile.
template <typename AnyWorld>
QString faultOfDiagnosis(AnyWorld &world, const QString &symptom, const QString &cause,
                         const std::function<void(AnyWorld &)> &breakIt, const std::function<void(AnyWorld &)> &mendIt)
{
    breakIt(world);
    const QJsonObject before = world.state();
    const Outcome outcome = diagnose(world, symptom);
    const QJsonObject after = world.state();
    mendIt(world);
    if (const QString fault = outcome.faultOfEnd(0); !fault.isEmpty())
        return fault;
    const QJsonObject diagnosis = outcome.last(QStringLiteral("diagnosis"));
    const bool isSaid = !diagnosis.value(QStringLiteral("headline")).toString().isEmpty() &&
                        !diagnosis.value(QStringLiteral("action")).toString().isEmpty();
    if (diagnosis.value(QStringLiteral("cause")).toString() != cause || !isSaid)
        return outcome.text();
    if (!world.isClean(outcome.output + outcome.trouble))
        return QStringLiteral("a secret in the output");
    return after == before ? world.writes().join(u' ') : QStringLiteral("the tenants have changed");
}

} // namespace bw::test
