#include "app/net/dns_message.h"

#include <QCoreApplication>
#include <QUrl>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace bw::dns {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::dns)
};

constexpr quint16 typeText = 16;
constexpr quint16 typeOptions = 41;
constexpr quint16 classInternet = 1;
constexpr quint16 recursionDesired = 0x0100;
constexpr quint16 isAnswer = 0x8000;
constexpr quint16 isTruncated = 0x0200;
constexpr quint16 longestAnswer = 1232; // what every network lets through in one piece
constexpr qsizetype headerSize = 12;
constexpr int noSuchName = 3;

void put(QByteArray &message, quint16 number)
{
    message.append(char(number >> 8)).append(char(number & 0xff));
}

/// Reads a message from the front; a read past its end makes it fail for good.
class Reader
{
public:
    explicit Reader(const QByteArray &message) : m_message(message) {}

    quint16 number()
    {
        const QByteArray bytes = take(2);
        return bytes.size() == 2 ? qFromBigEndian<quint16>(bytes.constData()) : quint16(0);
    }
    QByteArray take(qsizetype size)
    {
        m_failed = m_failed || size < 0 || size > m_message.size() - m_at;
        if (m_failed)
            return {};
        m_at += size;
        return m_message.mid(m_at - size, size);
    }
    void skipName()
    {
        while (!m_failed) {
            const QByteArray head = take(1);
            const quint8 length = head.isEmpty() ? quint8(0) : quint8(head.front());
            if ((length & 0xc0) == 0xc0) // points to a name that stands further in front
                take(1);
            else
                take(length);
            if (length == 0 || length >= 0x40)
                return;
        }
    }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    const QByteArray &m_message;
    qsizetype m_at = 0;
    bool m_failed = false;
};

QString textOf(const QByteArray &data)
{
    QByteArray text;
    for (qsizetype at = 0; at < data.size();) {
        const auto length = quint8(data.at(at));
        text += data.mid(at + 1, length);
        at += 1 + length;
    }
    return QString::fromUtf8(text);
}

Error notUnderstood()
{
    Error error{.kind = Error::Kind::Unexpected, .message = Words::tr("The name server's answer cannot be read.")};
    error.action = Words::tr("Try again, or ask another name server.");
    return error;
}

Error notFoundOut(int code)
{
    Error error{.kind = Error::Kind::Unreachable};
    //: %1 is a number that DNS defines
    error.message = Words::tr("The name server could not find that out (code %1).").arg(code);
    error.action = Words::tr("Try again in a minute.");
    return error;
}
} // namespace

Result<QByteArray> textQuestion(quint16 id, const QString &name)
{
    QByteArray encoded;
    const QList<QByteArray> labels = QUrl::toAce(name).split('.');
    for (const QByteArray &label : labels) {
        if (label.isEmpty() || label.size() > 63)
            encoded.clear();
        if (label.isEmpty() || label.size() > 63)
            break;
        encoded.append(char(label.size())).append(label);
    }
    if (encoded.isEmpty() || encoded.size() > 254) {
        Error error{.kind = Error::Kind::BadInput, .message = Words::tr("“%1” is no domain name.").arg(name.left(80))};
        return error;
    }
    QByteArray message;
    for (const quint16 number : {id, recursionDesired, quint16(1), quint16(0), quint16(0), quint16(1)})
        put(message, number);
    message.append(encoded).append('\0');
    put(message, typeText);
    put(message, classInternet);
    message.append('\0'); // the root: options belong to no name
    put(message, typeOptions);
    put(message, longestAnswer);
    message.append(6, '\0');
    return message;
}

Result<QStringList> textsIn(const QByteArray &answer, quint16 id)
{
    Reader reader(answer);
    const quint16 answered = reader.number();
    const quint16 flags = reader.number();
    const quint16 questions = reader.number();
    const quint16 records = reader.number();
    reader.take(headerSize - 8);
    if (reader.hasFailed() || answered != id || !(flags & isAnswer) || (flags & isTruncated))
        return notUnderstood();
    const int code = flags & 0x000f;
    if (code == noSuchName)
        return QStringList();
    if (code != 0)
        return notFoundOut(code);
    for (int i = 0; i < questions && !reader.hasFailed(); ++i) {
        reader.skipName();
        reader.take(4);
    }
    QStringList texts;
    for (int i = 0; i < records && !reader.hasFailed(); ++i) {
        reader.skipName();
        const quint16 type = reader.number();
        reader.take(6); // class and time to live
        const QByteArray data = reader.take(reader.number());
        if (type == typeText && !reader.hasFailed())
            texts << textOf(data);
    }
    if (reader.hasFailed())
        return notUnderstood();
    return texts;
}

} // namespace bw::dns
