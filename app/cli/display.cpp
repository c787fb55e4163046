#include "app/cli/display.h"

#include <QDir>
#include <QFileInfo>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace bw::cli {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
namespace {

/// libxcb is there wherever Qt's own plugin for X11 can be loaded. Source: xcb.h, xcb_connect().
bool answersX11()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        return false;
    QLibrary xcb(u"xcb"_s, 1);
    const auto connect = reinterpret_cast<void *(*)(const char *, int *)>(xcb.resolve("xcb_connect"));
    const auto hasError = reinterpret_cast<int (*)(void *)>(xcb.resolve("xcb_connection_has_error"));
    const auto disconnect = reinterpret_cast<void (*)(void *)>(xcb.resolve("xcb_disconnect"));
    if (!connect || !hasError || !disconnect)
        return false;
    void *connection = connect(nullptr, nullptr);
    const bool answers = hasError(connection) == 0;
    disconnect(connection); // to be called for one with an error, too
    return answers;
}

/// Source: wayland-client-core.h, wl_display_connect(): a name in XDG_RUNTIME_DIR, or a path.
bool answersWayland()
{
    const QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (name.isEmpty())
        return false;
    return QFileInfo::exists(QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).filePath(name));
}
} // namespace

bool haveDisplay()
{
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || answersX11() || answersWayland();
}
#else
bool haveDisplay()
{
    return true;
}
#endif

} // namespace bw::cli
