#pragma once

#include <QCoreApplication>

namespace bw::oidc {

/// Where this part's visible texts are translated.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::oidc)
};

} // namespace bw::oidc
