#include "app/cli/interruption.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace bw::cli {

namespace {
std::array<int, 2> wake = {-1, -1}; // written in the handler, read in the event loop
volatile std::sig_atomic_t times = 0;
struct sigaction oldInterrupt, oldTerminate, oldPipe;

// Only what signal-safety(7) allows.
void onSignal(int)
{
    constexpr int interrupted = 130;
    times = times + 1;
    if (times > 1)
        _exit(interrupted);
    const int kept = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = write(wake[1], &byte, 1);
    errno = kept;
}
} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    if (pipe(wake.data()) != 0)
        return;
    for (const int end : wake) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(wake[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        [[maybe_unused]] const auto taken = read(wake[0], bytes.data(), bytes.size());
        ask();
    });
    times = 0;
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, &oldInterrupt);
    sigaction(SIGTERM, &action, &oldTerminate);
    // A reader that went away must not end a run between a change and its line in the journal.
    action.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &action, &oldPipe);
}

Interruption::~Interruption()
{
    if (wake[0] < 0)
        return;
    sigaction(SIGINT, &oldInterrupt, nullptr);
    sigaction(SIGTERM, &oldTerminate, nullptr);
    sigaction(SIGPIPE, &oldPipe, nullptr);
    m_notifier.reset();
    for (int &end : wake) {
        close(end);
        end = -1;
    }
}

void Interruption::ask()
{
    Q_EMIT asked();
    m_stop.request_stop();
}

} // namespace bw::cli
