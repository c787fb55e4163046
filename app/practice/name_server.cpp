#include "app/practice/name_server.h"

#include <QNetworkDatagram>

using namespace Qt::StringLiterals;

namespace bw::practice {

namespace {

constexpr qsizetype headerSize = 12;
constexpr qsizetype longestString = 255;

/// The name at the front of the one question; `end` becomes the place behind type and class. Empty when it is none.
QString nameIn(const QByteArray &question, qsizetype *end)
{
    QStringList labels;
    qsizetype at = headerSize;
    while (at < question.size() && question.at(at) != 0) {
        const qsizetype length = quint8(question.at(at));
        labels << QString::fromLatin1(question.mid(at + 1, length));
        at += 1 + length;
    }
    *end = at + 5;
    return *end > question.size() ? QString() : labels.join(u'.').toLower();
}

QByteArray record(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray strings;
    for (qsizetype at = 0; at < bytes.size(); at += longestString) {
        const QByteArray part = bytes.mid(at, longestString);
        strings.append(char(part.size())).append(part);
    }
    // The name is that of the question; type TXT, class IN, a minute to live.
    QByteArray whole("\xc0\x0c\0\x10\0\x01\0\0\0\x3c", 10);
    whole.append(char(strings.size() >> 8)).append(char(strings.size() & 0xff));
    return whole + strings;
}

} // namespace

NameServer::NameServer(Texts texts, QObject *parent) : QObject(parent), m_texts(std::move(texts))
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &NameServer::answer);
}

bool NameServer::start()
{
    return m_socket.bind(QHostAddress(QHostAddress::LocalHost), 0);
}

QString NameServer::address() const
{
    return u"127.0.0.1:%1"_s.arg(m_socket.localPort());
}

void NameServer::answer()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram asked = m_socket.receiveDatagram();
        const QByteArray reply = answerTo(asked.data());
        if (!reply.isEmpty())
            m_socket.writeDatagram(asked.makeReply(reply));
    }
}

QByteArray NameServer::answerTo(const QByteArray &question) const
{
    qsizetype end = 0;
    const QString name = question.size() > headerSize ? nameIn(question, &end) : QString();
    if (name.isEmpty())
        return {};
    const QStringList texts = m_texts(name);
    QByteArray reply = question.left(2);
    reply.append(texts.isEmpty() ? QByteArray("\x81\x83", 2) : QByteArray("\x81\x80", 2)); // no such name, or well
    reply.append(QByteArray("\0\x01\0", 3)).append(char(texts.size())).append(4, '\0');
    reply.append(question.mid(headerSize, end - headerSize));
    for (const QString &text : texts)
        reply.append(record(text));
    return reply;
}

} // namespace bw::practice
