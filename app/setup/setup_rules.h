#pragma once

#include "app/setup/setup.h"

#include <QList>

namespace bw {

/// A field that cannot be used as it is, or that is worth a thought.
struct FieldFault
{
    enum class Weight { Missing, Wrong, Warning };
    QString path; ///< as in the setup file: "scim.pushGroups"
    Weight weight = Weight::Wrong;
    QString message; ///< translated, names the fix
};

/// Everything that can be said without asking a tenant. Empty: fit to be planned. A Warning does not hinder.
[[nodiscard]] QList<FieldFault> faultsOf(const Setup &setup);
[[nodiscard]] bool isUsable(const QList<FieldFault> &faults);

} // namespace bw
