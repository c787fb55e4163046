#include "app/core/secret.h"

#include "app/core/redactor.h"

#include <QCryptographicHash>

#include <atomic>

namespace bw {

namespace {
// A plain memset before free is a dead store that the optimiser removes; the fence forbids that.
void wipe(QByteArray &bytes)
{
    bytes.detach();
    std::fill(bytes.begin(), bytes.end(), '\0');
    std::atomic_signal_fence(std::memory_order_seq_cst);
}
} // namespace

struct Secret::Shared
{
    explicit Shared(QByteArray bytes) : value(std::move(bytes)) { redactor::learn(value); }
    ~Shared()
    {
        redactor::forget(value);
        wipe(value);
    }
    Shared(const Shared &) = delete;
    Shared &operator=(const Shared &) = delete;

    QByteArray value;
};

Secret::Secret(QByteArray value)
{
    if (!value.isEmpty())
        m_shared = std::make_shared<const Shared>(std::move(value));
}

const QByteArray &Secret::reveal() const
{
    static const QByteArray nothing;
    return m_shared ? m_shared->value : nothing;
}

QString fingerprint(const QString &owner, const Secret &secret)
{
    const QByteArray seen = owner.toUtf8() + '\n' + secret.reveal();
    return QString::fromLatin1(QCryptographicHash::hash(seen, QCryptographicHash::Sha256).toHex().left(12));
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    return debug << (secret.isEmpty() ? "(no secret)" : "•••");
}

} // namespace bw
