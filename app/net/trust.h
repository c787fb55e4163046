#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>

#include <optional>

namespace bw {

/// Whom TLS believes: the system's certificate authorities, and beside them those that the person added.
class Trust
{
public:
    /// Replaces those that were added before; one that is named twice is taken once.
    void setExtra(const QList<QSslCertificate> &certificates);
    /// Empty: the system's alone. Reads the system's store at the first call, because that takes longer than a window
    /// may wait.
    [[nodiscard]] const std::optional<QSslConfiguration> &configuration();

private:
    QList<QSslCertificate> m_extra;
    std::optional<QSslConfiguration> m_configuration;
};

} // namespace bw
