#pragma once

#include <QProcess>

namespace bw::tests {

/// A server that others wrote, run by node from this folder for as long as the object lives.
class IndependentServer
{
public:
    IndependentServer(const QString &script, const QStringList &arguments);
    ~IndependentServer();

    /// Nothing when it listens; else why the test cannot be made here, or what went wrong.
    [[nodiscard]] QString whyNot() const { return m_whyNot; }
    /// It failed, rather than being missing on this computer.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

private:
    QProcess m_process;
    QString m_whyNot;
    bool m_isBroken = false;
    quint16 m_port = 0;
};

} // namespace bw::tests

/// Ends the test function here unless the server listens.
#define NEEDS(server)                                                                                                  \
    do {                                                                                                               \
        QVERIFY2(!(server).isBroken(), qPrintable((server).whyNot()));                                                 \
        if (!(server).whyNot().isEmpty())                                                                              \
            QSKIP(qPrintable((server).whyNot()));                                                                      \
    } while (false)
