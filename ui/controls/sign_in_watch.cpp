#include "ui/controls/sign_in_watch.h"

#include "ui/controls/run_control.h"

#include <QGuiApplication>

using namespace std::chrono_literals;

namespace bw::ui {

namespace {
constexpr std::chrono::milliseconds longest = 10min; // whoever has not signed in by then has gone away
constexpr int slower = 4;                            // a large team is asked about by many pages
} // namespace

SignInWatch::SignInWatch(RunControl *run, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), m_run(run), m_interval(interval)
{
    connect(&m_timer, &QTimer::timeout, this, &SignInWatch::look);
    connect(m_run, &RunControl::stepChanged, this, &SignInWatch::hear);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (isOn() && state == Qt::ApplicationActive)
            look();
    });
}

void SignInWatch::start()
{
    m_known = m_failure;
    m_since.start();
    m_timer.start(m_interval);
}

void SignInWatch::stop()
{
    m_timer.stop();
    if (m_run->mode() == RunControl::Mode::Look)
        m_run->stop();
}

void SignInWatch::look()
{
    if (m_since.hasExpired(longest.count()))
        m_timer.stop(); // this is the last one
    else
        m_timer.start(std::min(m_timer.intervalAsDuration() * 2, m_interval * slower));
    m_run->look();
}

void SignInWatch::hear(const StepReport &report)
{
    if (!m_run->isLeftToPeople(report.id))
        return;
    const auto kind = report.error ? report.error->kind : Error::Kind::Unexpected;
    const bool mayPass = kind == Error::Kind::Unreachable || kind == Error::Kind::Busy;
    if (report.state == StepState::Proven)
        m_failure.clear();
    if (report.state == StepState::Failed && !mayPass)
        m_failure = report.note;
    // What failed before the person went off is what an earlier sign-in showed.
    const bool isNews = report.state == StepState::Failed && !mayPass && m_failure != m_known;
    if (report.state == StepState::Proven || isNews)
        m_timer.stop();
}

} // namespace bw::ui
