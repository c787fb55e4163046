#pragma once

#include <QString>

namespace bw::practice {

/// A value on a by-hand card.
struct CardValue
{
    QString label;
    QString value;
};

} // namespace bw::practice
