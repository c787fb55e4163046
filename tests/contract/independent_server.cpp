#include "tests/contract/independent_server.h"

#include "tests/support/places.h"

using namespace Qt::StringLiterals;

namespace bw::tests {

namespace {
constexpr int startTime = 60'000;
constexpr int missingHere = 77; // of tests/contract/run
} // namespace

IndependentServer::IndependentServer(const QString &script, const QStringList &arguments)
{
    m_process.setProgram(testsFile(u"contract/run"_s));
    m_process.setArguments(QStringList{script} + arguments);
    m_process.start();
    QByteArray said;
    while (!said.contains('\n') && m_process.waitForReadyRead(startTime))
        said += m_process.readAllStandardOutput();
    bool listens = false;
    m_port = said.left(said.indexOf('\n')).toUShort(&listens);
    if (listens)
        return;
    m_process.waitForFinished(startTime);
    const bool missing = m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == missingHere;
    m_isBroken = !missing;
    m_whyNot = QString::fromUtf8(said + m_process.readAll() + m_process.readAllStandardError()).trimmed();
    if (m_whyNot.isEmpty())
        m_whyNot = script + u" does not start: "_s + m_process.errorString();
}

IndependentServer::~IndependentServer()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

} // namespace bw::tests
