#pragma once

#include <QByteArray>

class QDate;
class QDateTime;

namespace bw::practice::okta {

[[nodiscard]] QByteArray samlCertificate(); ///< DER
[[nodiscard]] QByteArray signingModulus();  ///< of its RSA key, base64url; the exponent is AQAB
/// The same certificate with another last day (1950 to 2049).
[[nodiscard]] QByteArray certificateEnding(QByteArray der, const QDate &day);
/// Another certificate: one that Okta made for the app later.
[[nodiscard]] QByteArray nextCertificate(QByteArray der);
/// The same certificate as if it were signed with SHA-1; the signature no longer fits, which nobody checks on a
/// self-signed one.
[[nodiscard]] QByteArray certificateBySha1(QByteArray der);
[[nodiscard]] QDateTime certificateEnd(const QByteArray &der);
[[nodiscard]] QByteArray certificateKid(const QByteArray &der);

} // namespace bw::practice::okta
