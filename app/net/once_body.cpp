#include "app/net/once_body.h"

#include <cstring>

namespace bw {

OnceBody::OnceBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

// An empty body never tells whether it was sent, so it is taken to have been.
bool OnceBody::reset()
{
    return false;
}

bool OnceBody::seek(qint64 position)
{
    return position == m_given && QIODevice::seek(position);
}

qint64 OnceBody::readData(char *data, qint64 most)
{
    const qint64 count = qMin(most, qint64(m_bytes.size()) - m_given);
    if (count <= 0)
        return m_given == 0 && m_bytes.isEmpty() ? 0 : -1;
    std::memcpy(data, m_bytes.constData() + m_given, size_t(count));
    m_given += count;
    return count;
}

qint64 OnceBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace bw
