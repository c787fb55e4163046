#pragma once

#include <QCoreApplication>

namespace bw::saml {

/// Where this part's visible texts are translated.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::saml)
};

} // namespace bw::saml
