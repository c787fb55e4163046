#include "ui/open_link.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bw::ui {

bool openLink(const QUrl &link)
{
    const bool web = (link.scheme() == "https"_L1 || link.scheme() == "http"_L1) && !link.host().isEmpty();
    const bool folder = link.isLocalFile() && QFileInfo(link.toLocalFile()).isDir();
    return link.isValid() && (web || folder) && QDesktopServices::openUrl(link);
}

} // namespace bw::ui
