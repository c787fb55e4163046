#pragma once

#include <QCoreApplication>

namespace bw::okta {

/// Where this target's visible texts are translated.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::okta)
};

} // namespace bw::okta
