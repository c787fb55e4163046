#include "app/net/trust.h"

namespace bw {

void Trust::setExtra(const QList<QSslCertificate> &certificates)
{
    m_extra = certificates;
    m_configuration.reset();
}

const std::optional<QSslConfiguration> &Trust::configuration()
{
    if (m_extra.isEmpty() || m_configuration)
        return m_configuration;
    // The default configuration names no authority where Qt looks them up one by one as they are needed (Linux), and
    // one that names some is not looked up beside (Qt documentation, QSslConfiguration::setCaCertificates).
    QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
    for (const QSslCertificate &certificate : std::as_const(m_extra)) {
        if (!authorities.contains(certificate))
            authorities << certificate;
    }
    m_configuration = QSslConfiguration::defaultConfiguration();
    m_configuration->setCaCertificates(authorities);
    return m_configuration;
}

} // namespace bw
