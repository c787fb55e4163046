#include "app/net/dns.h"
#include "app/net/dns_message.h"
#include "app/practice/name_server.h"

#include <QCoroTask>
#include <QNetworkDatagram>
#include <QTest>
#include <QUdpSocket>

using namespace bw;
using namespace Qt::StringLiterals;

namespace {
constexpr quint16 id = 0x1234;

QByteArray header(const char *flags, int questions, int answers)
{
    return QByteArray("\x12\x34", 2) + QByteArray(flags, 2) + '\0' + char(questions) + '\0' + char(answers) +
           QByteArray(4, '\0');
}

const QByteArray question = QByteArray("\4acme\7example\0\0\x10\0\1", 18);

QByteArray record(const QByteArray &name, const QByteArray &type, const QByteArray &data)
{
    return name + type + QByteArray("\0\1\0\0\0\x3c\0", 7) + char(data.size()) + data;
}

const QByteArray pointer("\xc0\x0c", 2);
const QByteArray txt("\0\x10", 2);
const QByteArray cname("\0\5", 2);
} // namespace

/// The two messages of a TXT look-up, and the asking.
class DnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForOneName()
    {
        const Result<QByteArray> asked = dns::textQuestion(id, u"Bücher.example"_s);
        QVERIFY(asked);
        QVERIFY(asked->contains(QByteArray("\x0dxn--bcher-kva\7example\0\0\x10\0\1", 27)));
        for (const QString &name : {QString(), u"a..b"_s, QString(64, u'a') + u".example"_s})
            QCOMPARE(dns::textQuestion(id, name).error().kind, Error::Kind::BadInput);
    }

    void readsRecords()
    {
        const QByteArray answer = header("\x81\x80", 1, 3) + question + record(pointer, cname, "\1x"_ba + pointer) +
                                  record(pointer, txt, "\3abc\2de"_ba) + record(question.left(14), txt, "\1f"_ba);
        const Result<QStringList> texts = dns::textsIn(answer, id);
        QVERIFY2(texts, qPrintable(texts.error().message));
        QCOMPARE(*texts, QStringList({u"abcde"_s, u"f"_s}));
    }

    void noSuchNameIsAnEmptyList()
    {
        const Result<QStringList> texts = dns::textsIn(header("\x81\x83", 1, 0) + question, id);
        QVERIFY(texts);
        QVERIFY(texts->isEmpty());
    }

    void whatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("mayPass");
        const QByteArray good = header("\x81\x80", 1, 1) + question + record(pointer, txt, "\3abc"_ba);
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("another id") << "\x12\x35"_ba + good.mid(2) << false;
        QTest::newRow("a question") << header("\1\0", 1, 0) + question << false;
        QTest::newRow("cut by the server") << header("\x83\x80", 1, 1) + question << false;
        QTest::newRow("cut on the way") << good.chopped(2) << false;
        QTest::newRow("counts more than is there") << header("\x81\x80", 1, 9) + good.mid(12) << false;
        QTest::newRow("the server failed") << header("\x81\x82", 1, 0) + question << true;
    }
    void whatIsNoAnswer()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, mayPass);
        const Result<QStringList> texts = dns::textsIn(answer, id);
        QVERIFY(!texts);
        QCOMPARE(texts.error().kind, mayPass ? Error::Kind::Unreachable : Error::Kind::Unexpected);
    }

    void asksAServer()
    {
        QStringList asked;
        practice::NameServer server([&asked](const QString &name) {
            asked << name;
            return name == "acme.example"_L1 ? QStringList{QString(300, u'a'), u"b"_s} : QStringList();
        });
        QVERIFY(server.start());
        qputenv("BRIDGEWRIGHT_NAMESERVER", server.address().toLatin1());
        const dns::TextLookup lookup = dns::configuredLookup();
        const Result<QStringList> texts = QCoro::waitFor(lookup(u"acme.example"_s, {}));
        QVERIFY2(texts, qPrintable(texts.error().message));
        QCOMPARE(*texts, QStringList({QString(300, u'a'), u"b"_s}));
        QVERIFY(QCoro::waitFor(lookup(u"other.example"_s, {}))->isEmpty());
        QCOMPARE(asked, QStringList({u"acme.example"_s, u"other.example"_s}));
    }

    void stopsAtOnce()
    {
        QUdpSocket silent;
        QVERIFY(silent.bind(QHostAddress(QHostAddress::LocalHost), 0));
        std::stop_source stop;
        auto asking = dns::textsFrom(QHostAddress(QHostAddress::LocalHost), silent.localPort(), u"acme.example"_s,
                                     stop.get_token());
        QTRY_VERIFY(silent.hasPendingDatagrams());
        stop.request_stop();
        const Result<QStringList> texts = QCoro::waitFor(asking);
        QCOMPARE(texts.error().kind, Error::Kind::Cancelled);
    }

    void anAnswerOfSomebodyElseIsNotTaken()
    {
        QUdpSocket server, stranger;
        QVERIFY(server.bind(QHostAddress(QHostAddress::LocalHost), 0));
        const QHostAddress here(QHostAddress::LocalHost);
        auto asking = dns::textsFrom(here, server.localPort(), u"acme.example"_s, {});
        QTRY_VERIFY(server.hasPendingDatagrams());
        const QNetworkDatagram first = server.receiveDatagram();
        const auto answer = [](const QNetworkDatagram &asked, const QByteArray &text) {
            return asked.data().left(2) + header("\x81\x80", 1, 1).mid(2) + question + record(pointer, txt, text);
        };
        stranger.writeDatagram(answer(first, "\4evil"_ba), here, quint16(first.senderPort()));
        QTRY_VERIFY_WITH_TIMEOUT(server.hasPendingDatagrams(), 10'000); // it asks once more
        const QNetworkDatagram second = server.receiveDatagram();
        server.writeDatagram(second.makeReply(answer(second, "\4good"_ba)));
        const Result<QStringList> texts = QCoro::waitFor(asking);
        QVERIFY2(texts, qPrintable(texts.error().message));
        QCOMPARE(*texts, QStringList({u"good"_s}));
    }
};

QTEST_GUILESS_MAIN(DnsTest)
#include "dns_test.moc"
