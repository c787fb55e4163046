#pragma once

#include "tests/journeys/world.h"

#include <QProcessEnvironment>

namespace bw::test {

/// The script that the program exports for a world's setup, as a person runs it. Arguments of curl and jq are kept.
class ScriptRun
{
public:
    explicit ScriptRun(World &world);

    /// Programs that the script needs and this machine lacks.
    [[nodiscard]] static QStringList missingTools();

    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }
    /// What the admin enters where the script only says where to find it.
    void instead(const QString &words, const QString &value) { m_known.insert(words, value); }

    /// Writes the script down. Empty when that went well; else what did not.
    [[nodiscard]] QString fault();
    void run();
    /// Runs it until nothing is by hand any more; how often something was.
    int runWithAdmin();
    /// Once more: empty when it ended well and nothing was written, nor anything secret given as an argument.
    [[nodiscard]] QString faultOfSecondRun();

    [[nodiscard]] int exit() const { return m_exit; }
    [[nodiscard]] const QByteArray &said() const { return m_said; } ///< by the last run
    [[nodiscard]] const QByteArray &everythingSaid() const { return m_everything; }

private:
    void wrap(const QString &tool) const;
    void actOn(const QByteArray &said) const;

    World &m_world;
    QProcessEnvironment m_environment;
    QHash<QString, QString> m_known;
    QByteArray m_said, m_everything;
    int m_exit = -1;
};

} // namespace bw::test
