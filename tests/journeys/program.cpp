#include "tests/journeys/program.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;

namespace bw::test {

QList<QJsonObject> Outcome::all(const QString &event) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &object : events) {
        if (object.value("event"_L1) == event)
            found << object;
    }
    return found;
}

QJsonObject Outcome::last(const QString &event) const
{
    const QList<QJsonObject> found = all(event);
    return found.isEmpty() ? QJsonObject() : found.last();
}

QString Outcome::stateOf(const QString &step) const
{
    QString state;
    for (const QJsonObject &object : all(u"step"_s)) {
        if (object.value("id"_L1) == step)
            state = object.value("state"_L1).toString();
    }
    return state;
}

QString Outcome::faultOfEnd(int code) const
{
    const QJsonObject end{{u"event"_s, u"end"_s}, {u"ok"_s, code == 0}, {u"exit"_s, code}};
    if (exit == code && allWereEvents && !events.isEmpty() && events.last() == end)
        return {};
    for (const QString &line : text().split(u'\n')) // Qt Test cuts long messages
        qWarning().noquote() << line;
    return u"wanted exit %1, got %2"_s.arg(code).arg(exit);
}

QString Outcome::text() const
{
    QStringList lines = {u"exit %1"_s.arg(exit)};
    for (const QJsonObject &object : events) {
        const QString event = object.value("event"_L1).toString();
        const bool isTalk = event == "request"_L1 || (event == "step"_L1 && !object.contains("error"_L1));
        const bool isRight = event == "plan"_L1 && object.value("change"_L1) == "leave"_L1;
        if (!isRight && (!isTalk || object.value("status"_L1).toInt() >= 400))
            lines << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    QMap<QString, QString> states;
    for (const QJsonObject &object : all(u"step"_s))
        states.insert(object.value("id"_L1).toString(),
                      object.value("state"_L1).toString() + u' ' + object.value("note"_L1).toString());
    for (auto state = states.cbegin(); state != states.cend(); ++state)
        lines << u"%1: %2"_s.arg(state.key(), state.value());
    return lines.join(u'\n') + u"\nstderr: "_s + QString::fromUtf8(trouble);
}

Program::Program(const QString &home) : m_environment(QProcessEnvironment::systemEnvironment())
{
    set(u"BRIDGEWRIGHT_HOME"_s, home);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Program::read);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_outcome.trouble += m_process.readAllStandardError(); });
}

Program::~Program()
{
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

Outcome Program::run(const QStringList &arguments, std::chrono::seconds limit)
{
    start(arguments);
    return finish(limit);
}

void Program::start(const QStringList &arguments)
{
    m_outcome = {};
    m_rest.clear();
    m_process.setProcessEnvironment(m_environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    // The tests lie in <build>/tests/journeys, the program in <build>.
    m_process.start(QCoreApplication::applicationDirPath() + u"/../../bridgewright"_s, arguments);
    if (!m_process.waitForStarted())
        m_outcome.trouble = "the program did not start: " + m_process.errorString().toUtf8();
}

Outcome Program::finish(std::chrono::seconds limit)
{
    // The tenants answer in this thread meanwhile: an event loop does at once what QTest::qWaitFor() does every 10 ms.
    QEventLoop loop;
    connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    if (isRunning())
        loop.exec();
    const bool inTime = !isRunning();
    if (!inTime)
        kill();
    read();
    m_outcome.trouble += m_process.readAllStandardError();
    const bool exited = inTime && m_process.exitStatus() == QProcess::NormalExit;
    m_outcome.exit = exited ? m_process.exitCode() : -1;
    if (!inTime)
        m_outcome.trouble += "\nthe program was killed because it did not end";
    return m_outcome;
}

void Program::interrupt()
{
    ::kill(pid_t(m_process.processId()), SIGINT);
}

void Program::kill()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

void Program::read()
{
    const QByteArray more = m_process.readAllStandardOutput();
    m_outcome.output += more;
    m_rest += more;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QByteArray line = m_rest.left(end);
        m_rest.remove(0, end + 1);
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            m_outcome.allWereEvents = false;
            continue;
        }
        m_outcome.events << document.object();
        Q_EMIT told(document.object());
    }
}

} // namespace bw::test
