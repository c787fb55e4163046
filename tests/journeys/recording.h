#pragma once

#include "app/practice/practice_tenants.h"
#include "app/practice/server.h"

namespace bw::test {

/// What the program, the stand-in Okta's agent and the scripted admin asked of the practice tenants, written down as
/// JSON lines for the contract tests. Every secret is replaced by a text of the same shape.
///
///     {"journey":"theWholeWayAndAgain"}                                  a new world begins
///     {"server","verb","path","query","contentType","accept","agent","authorization","body","status","answer"}
///
/// `authorization` keeps the scheme only; `answer` is kept where SCIM was spoken, for its replay.
class Recording : public QObject
{
    Q_OBJECT
public:
    explicit Recording(const practice::PracticeTenants &tenants) : m_tenants(tenants) {}
    void begin(); ///< once the tenants have started
    /// Appends to <folder>/<name of the test program>.jsonl, which the first recording of a process begins anew. The
    /// tenants' tokens are taken out besides the secrets given.
    void write(const QString &folder, QList<QByteArray> secrets) const;

private:
    const practice::PracticeTenants &m_tenants;
    QList<std::pair<QString, practice::Recorded>> m_exchanges;
};

/// Letters become x, digits 0; everything else, and so the length and the form, stays.
[[nodiscard]] QByteArray placeholder(const QByteArray &secret);
/// The text without these secrets, in plain and percent-encoded form, and without what JSON or a form names a secret.
[[nodiscard]] QByteArray withPlaceholders(QByteArray text, const QList<QByteArray> &secrets);

} // namespace bw::test
