#pragma once

#include <QCoreApplication>

namespace bw::scim {

/// Where this part's visible texts are translated.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::scim)
};

} // namespace bw::scim
