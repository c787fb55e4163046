#pragma once

#include <QCoreApplication>

namespace bw::configcat {

/// Where this target's visible texts are translated.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::configcat)
};

} // namespace bw::configcat
