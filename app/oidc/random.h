#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace bw::oidc {

/// `bytes` random bytes of the system's generator, as base64url without padding.
[[nodiscard]] inline QByteArray randomText(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    for (char &byte : random)
        byte = char(QRandomGenerator::system()->bounded(256));
    return random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace bw::oidc
