#include "app/core/loopback.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class LoopbackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsThisComputerFromOthers_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("here");
        QTest::newRow("address") << u"http://127.0.0.1:8080/x"_s << true;
        QTest::newRow("another of the block") << u"http://127.8.9.10/"_s << true;
        QTest::newRow("name") << u"http://LocalHost/"_s << true;
        QTest::newRow("IPv6") << u"http://[::1]:80/"_s << true;
        QTest::newRow("a name under localhost") << u"http://evil.localhost.example/"_s << false;
        QTest::newRow("begins like it") << u"http://127.0.0.1.example.com/"_s << false;
        QTest::newRow("in the user name") << u"http://127.0.0.1@example.com/"_s << false;
        QTest::newRow("any address") << u"http://0.0.0.0/"_s << false;
        QTest::newRow("private network") << u"http://10.0.0.1/"_s << false;
        QTest::newRow("none") << u"/127.0.0.1"_s << false;
    }
    void tellsThisComputerFromOthers()
    {
        QFETCH(QString, url);
        QFETCH(bool, here);
        QCOMPARE(bw::isLoopback(QUrl(url)), here);
    }
};

QTEST_GUILESS_MAIN(LoopbackTest)
#include "loopback_test.moc"
