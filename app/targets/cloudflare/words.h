#pragma once

#include <QCoreApplication>

namespace bw::cloudflare {

/// Where this target's visible texts are translated.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::cloudflare)
};

} // namespace bw::cloudflare
