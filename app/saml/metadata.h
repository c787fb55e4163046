#pragma once

#include "app/core/result.h"

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QStringList>
#include <QUrl>

/// Reading and judging an identity provider's SAML 2.0 metadata (OASIS saml-metadata-2.0-os).
namespace bw::saml {

inline constexpr qint64 maxBytes = 512 * 1024;

struct Metadata
{
    QString entityId; ///< EntityDescriptor/@entityID, the issuer
    QUrl postUrl;     ///< SingleSignOnService with the HTTP-POST binding; empty when there is none
    QUrl redirectUrl; ///< the same with HTTP-Redirect
    QList<QSslCertificate> signingCertificates; ///< KeyDescriptors with use="signing" or without a use
    QStringList nameIdFormats;
    bool wantsSignedRequests = false; ///< WantAuthnRequestsSigned

    /// The POST binding where there is one.
    [[nodiscard]] QUrl signOnUrl() const { return postUrl.isEmpty() ? redirectUrl : postUrl; }
};

/// Errors: BadInput when it is no XML, too large, has a DTD, is a service provider's metadata, or lacks entity id,
/// sign-on address or a readable signing certificate. The message names what is missing.
[[nodiscard]] Result<Metadata> parse(const QByteArray &xml);

struct Remark
{
    enum class Weight { Good, Warning, Fault };
    Weight weight = Weight::Good;
    QString id;   ///< stable: "certificate-expired"…
    QString text; ///< translated
};

/// What an admin should know before trusting it: expiry (warned about from 60 days before), SHA-1, the host that signs
/// people in, the name id format. `expectedHost` may be empty. `today` in UTC.
[[nodiscard]] QList<Remark> lint(const Metadata &metadata, const QString &expectedHost, const QDateTime &today);

/// The certificate as Cloudflare's idp_public_certs takes it: PEM text.
[[nodiscard]] QString pem(const QSslCertificate &certificate);
/// The other way round: with or without the lines around it. Null when it is none.
[[nodiscard]] QSslCertificate certificateFrom(const QString &text);

} // namespace bw::saml
