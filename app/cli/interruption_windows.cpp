#include "app/cli/interruption.h"

#include <QPointer>
#include <QSocketNotifier>

#include <atomic>

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

namespace bw::cli {

namespace {
std::atomic<Interruption *> current = nullptr;
std::atomic<int> times = 0;

// Runs in a thread of its own, so it only posts.
BOOL WINAPI onControl(DWORD)
{
    constexpr int interrupted = 130;
    if (++times > 1)
        ExitProcess(interrupted);
    if (Interruption *interruption = current.load())
        QMetaObject::invokeMethod(interruption, &Interruption::ask, Qt::QueuedConnection);
    return TRUE;
}
} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    times = 0;
    current = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

Interruption::~Interruption()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    current = nullptr;
}

void Interruption::ask()
{
    Q_EMIT asked();
    m_stop.request_stop();
}

} // namespace bw::cli
