#include "app/core/loopback.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bw {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace bw
