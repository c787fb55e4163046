#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>

#include <functional>

namespace bw::test {

/// What one run of the program said and how it ended.
struct Outcome
{
    int exit = -1;             ///< -1: it was killed or did not end
    QList<QJsonObject> events; ///< of --json, in order
    QByteArray output;         ///< standard output as it came
    QByteArray trouble;        ///< standard error
    bool allWereEvents = true; ///< each line of the output was a JSON object

    [[nodiscard]] QList<QJsonObject> all(const QString &event) const;
    [[nodiscard]] QJsonObject last(const QString &event) const;
    /// The last state told of a step; empty when it was never named.
    [[nodiscard]] QString stateOf(const QString &step) const;
    /// Empty when it ended with this exit code, printed nothing but events, and the end last.
    [[nodiscard]] QString faultOfEnd(int code) const;
    [[nodiscard]] QString text() const; ///< for a failing test's message
};

/// The real program, as a process of its own; the caller's event loop goes on meanwhile.
class Program : public QObject
{
    Q_OBJECT
public:
    explicit Program(const QString &home);
    ~Program() override;

    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    void unset(const QString &variable) { m_environment.remove(variable); }

    /// Runs it to its end; at most `limit`, then it is killed.
    Outcome run(const QStringList &arguments, std::chrono::seconds limit = std::chrono::seconds(90));
    void start(const QStringList &arguments);
    Outcome finish(std::chrono::seconds limit = std::chrono::seconds(90));
    void interrupt(); ///< SIGINT
    void kill();      ///< SIGKILL

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] const Outcome &soFar() const { return m_outcome; }

Q_SIGNALS:
    void told(const QJsonObject &event);

private:
    void read();

    QProcess m_process;
    QProcessEnvironment m_environment;
    QByteArray m_rest;
    Outcome m_outcome;
};

} // namespace bw::test
