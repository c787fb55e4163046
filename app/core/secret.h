#pragma once

#include <QByteArray>
#include <QDebug>

#include <memory>

namespace bw {

/// A value that is never written anywhere by accident: it prints as •••, converts to nothing, knows no QString, is
/// overwritten when its last copy dies, and is known to the Redactor for as long as it lives.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value);

    [[nodiscard]] bool isEmpty() const { return !m_shared; }
    /// The bytes themselves. Called where they leave the program on purpose: an Authorization header, the keychain, the
    /// clipboard, a request body, a file the admin asked to hold secrets.
    [[nodiscard]] const QByteArray &reveal() const;
    bool operator==(const Secret &other) const { return reveal() == other.reveal(); }

private:
    struct Shared;
    std::shared_ptr<const Shared> m_shared;
};

/// 48 bits of a hash of a secret and of what it belongs to: tells one value from the next, and is not to be turned
/// back.
[[nodiscard]] QString fingerprint(const QString &owner, const Secret &secret);

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace bw
