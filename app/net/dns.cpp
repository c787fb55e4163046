#include "app/net/dns.h"

#include "app/core/pause.h"
#include "app/net/dns_message.h"

#include <QDnsLookup>
#include <QNetworkDatagram>
#include <QRandomGenerator>
#include <QTimer>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bw::dns {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::dns)
};

constexpr int tries = 3;
constexpr auto patience = 2s;
constexpr quint16 usualPort = 53;

Error unanswered(const QString &why)
{
    Error error{.kind = Error::Kind::Unreachable, .message = Words::tr("No name server answers.")};
    error.action = Words::tr("Check the network, then try again.");
    error.detail = why;
    return error;
}

/// Opens the gate when a datagram is there or the time is up.
void openWhenHeard(QUdpSocket &socket, QTimer &timer, const std::shared_ptr<Gate> &gate)
{
    QObject::connect(&socket, &QUdpSocket::readyRead, &socket, [gate] { gate->open(); });
    QObject::connect(&timer, &QTimer::timeout, &timer, [gate] { gate->open(); });
    timer.setSingleShot(true);
    timer.start(patience);
}

/// One question and its answer; empty when none came in time.
Task<QByteArray> ask(QHostAddress server, quint16 port, QByteArray question, std::stop_token stop)
{
    QUdpSocket socket;
    QTimer timer;
    const auto gate = std::make_shared<Gate>();
    openWhenHeard(socket, timer, gate);
    socket.writeDatagram(question, server, port);
    const bool heard = co_await gate->wait(stop);
    while (heard && socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = socket.receiveDatagram();
        const bool isFromThere = datagram.senderAddress().isEqual(server) && datagram.senderPort() == port;
        if (isFromThere)
            co_return datagram.data();
    }
    co_return QByteArray();
}
} // namespace

ResultTask<QStringList> systemTexts(QString name, std::stop_token stop)
{
    QDnsLookup lookup(QDnsLookup::TXT, name);
    const auto gate = std::make_shared<Gate>();
    QObject::connect(&lookup, &QDnsLookup::finished, &lookup, [gate] { gate->open(); });
    lookup.lookup();
    const bool ended = co_await gate->wait(stop);
    if (!ended || stop.stop_requested()) {
        lookup.abort();
        co_return Error{.kind = Error::Kind::Cancelled};
    }
    QStringList texts;
    if (lookup.error() == QDnsLookup::NotFoundError)
        co_return texts;
    if (lookup.error() != QDnsLookup::NoError)
        co_return unanswered(lookup.errorString());
    for (const QDnsTextRecord &record : lookup.textRecords())
        texts << QString::fromUtf8(record.values().join());
    co_return texts;
}

ResultTask<QStringList> textsFrom(QHostAddress server, quint16 port, QString name, std::stop_token stop)
{
    for (int attempt = 0; attempt < tries; ++attempt) {
        const auto id = quint16(QRandomGenerator::system()->bounded(0x10000));
        const Result<QByteArray> question = textQuestion(id, name);
        if (!question)
            co_return question.error();
        const QByteArray asked = *question;
        const QByteArray answer = co_await ask(server, port, asked, stop);
        if (stop.stop_requested())
            co_return Error{.kind = Error::Kind::Cancelled};
        if (!answer.isEmpty())
            co_return textsIn(answer, id);
    }
    co_return unanswered(server.toString());
}

TextLookup configuredLookup()
{
    const QString named = qEnvironmentVariable("BRIDGEWRIGHT_NAMESERVER").trimmed();
    const bool hasPort = named.count(u':') == 1; // an IPv6 address has more of them
    const QHostAddress server(hasPort ? named.section(u':', 0, 0) : named);
    if (server.isNull())
        return systemTexts;
    const quint16 port = hasPort ? named.section(u':', 1).toUShort() : usualPort;
    return [server, port](QString name, std::stop_token stop) {
        return textsFrom(server, port, std::move(name), std::move(stop));
    };
}

} // namespace bw::dns
