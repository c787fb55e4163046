#include "app/core/redactor.h"

#include "app/core/secret.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace bw;

class RedactorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsEachFormOfAValue_data()
    {
        QTest::addColumn<QString>("text");
        const QByteArray value = "p/ss+w&rd\"=é\\1";
        const QString text = QString::fromUtf8(value);
        QTest::newRow("plain") << text;
        QTest::newRow("percent-encoded") << QString::fromLatin1(value.toPercentEncoding());
        QTest::newRow("percent-encoded, small letters") << QString::fromLatin1(value.toPercentEncoding()).toLower();
        QTest::newRow("in JSON") << QString::fromUtf8(QJsonDocument(QJsonObject{{u"k"_s, text}}).toJson());
        QTest::newRow("in JSON with escaped slashes") << u"{\"k\":\"p\\/ss+w&rd\\\"=é\\\\1\"}"_s;
        QTest::newRow("in JSON as .NET writes it") << u"{\"k\":\"p/ss\\u002Bw\\u0026rd\\\"=é\\\\1\"}"_s;
        QTest::newRow("base64") << QString::fromLatin1(value.toBase64());
        QTest::newRow("base64 for URLs") << QString::fromLatin1(
            value.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        for (const char *before : {"", "a", "ab", "abc"}) {
            QTest::addRow("inside base64, after %d", int(qstrlen(before)))
                << QString::fromLatin1((before + value + ":more").toBase64());
        }
    }
    void knowsEachFormOfAValue()
    {
        QFETCH(QString, text);
        const Secret secret("p/ss+w&rd\"=é\\1");
        const QString clean = redactor::clean(u"before "_s + text + u" after"_s);
        QVERIFY2(clean.contains(u"•••"_s), qPrintable(clean));
        QVERIFY(clean.startsWith(u"before "_s));
        QVERIFY(clean.endsWith(u" after"_s));
        for (const QString &rest : {u"p/ss"_s, u"p\\/ss"_s, u"w&rd"_s, u"p%2F"_s, u"p%2f"_s})
            QVERIFY2(!clean.contains(rest), qPrintable(clean));
    }

    void knowsTheBytesAsWell()
    {
        const Secret secret("value-in-bytes");
        QCOMPARE(redactor::clean("x value-in-bytes y"_ba), "x ••• y"_ba);
    }

    void leavesNoTailOfALongerValue()
    {
        for (const bool shortFirst : {false, true}) {
            const Secret first(shortFirst ? "same-head"_ba : "same-head-and-tail"_ba);
            const Secret second(shortFirst ? "same-head-and-tail"_ba : "same-head"_ba);
            QCOMPARE(redactor::clean(u"same-head-and-tail"_s), u"•••"_s);
            QCOMPARE(redactor::clean(u"same-head"_s), u"•••"_s);
        }
    }

    void leavesShortWordsAlone()
    {
        const Secret secret("okta");
        QCOMPARE(redactor::clean(u"okta and oktane"_s), u"okta and oktane"_s);
    }

    void knowsShapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const QString okta = u"00"_s + QString(40, u'Z');
        QTest::newRow("SSWS header") << u"Authorization: SSWS 00abc123"_s << u"Authorization: SSWS •••"_s;
        QTest::newRow("bearer header") << u"authorization: bearer abc.def-1_2~3+/=="_s
                                       << u"authorization: bearer •••"_s;
        QTest::newRow("basic header") << u"Basic dXNlcjpwYXNz0"_s << u"Basic •••"_s;
        QTest::newRow("long, without a digit") << u"Bearer abcdefghijklmnopqrstuvwx"_s << u"Bearer •••"_s;
        QTest::newRow("in a query") << u"?h=Bearer%20abcdef123"_s << u"?h=Bearer •••"_s;
        QTest::newRow("Okta token") << u"(%1)"_s.arg(okta) << u"(•••)"_s;
        QTest::newRow("Okta token that ends in a hyphen") << u"("_s + okta.chopped(1) + u"-)"_s << u"(•••)"_s;
        QTest::newRow("Cloudflare user token") << u"cfut_0123456789abcdef"_s << u"cfut_•••"_s;
        QTest::newRow("Cloudflare account token") << u"cfat_0123456789abcdef,"_s << u"cfat_•••,"_s;
        QTest::newRow("web token") << u"x eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl y"_s << u"x ••• y"_s;
        QTest::newRow("client secret") << u"{\"client_secret\":\"abc\",\"client_id\":\"0oa1\"}"_s
                                       << u"{\"client_secret\":\"•••\",\"client_id\":\"0oa1\"}"_s;
        QTest::newRow("with space and escapes") << u"\"secret\" : \"a\\\"b\\\\c\""_s << u"\"secret\" : \"•••\""_s;
        QTest::newRow("in JSON in JSON") << u"{\"body\":\"{\\\"api_token\\\":\\\"abc\\\",\\\"a\\\":1}\"}"_s
                                         << u"{\"body\":\"{\\\"api_token\\\":\\\"•••\\\",\\\"a\\\":1}\"}"_s;
        QTest::newRow("form") << u"grant_type=x&client_secret=a%20b&scope=y"_s
                              << u"grant_type=x&client_secret=•••&scope=y"_s;
        QTest::newRow("authorization code") << u"?code=abc&state=1"_s << u"?code=•••&state=1"_s;
    }
    void knowsShapes()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(redactor::clean(text), clean);
        QCOMPARE(redactor::clean(clean), clean);
    }

    void leavesOrdinaryTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("challenge") << u"WWW-Authenticate: Bearer error=\"invalid_token\""_s;
        QTest::newRow("prose") << u"Basic information about the bearer of this"_s;
        QTest::newRow("ids") << u"/api/v1/apps/0oa1gjh63g214q0Hq0g4/groups/00g1emaKYZTWRYYRRTSK"_s;
        QTest::newRow("account") << u"/accounts/023e105f4ecef8ad9ca31a8372d0c353/access"_s;
        QTest::newRow("uuid") << u"f174e90a-fafe-4643-bbbc-4a0ed4fc8415"_s;
        QTest::newRow("error") << u"errorCode=E0000011 Invalid token provided"_s;
        QTest::newRow("page link") << u"?after=200u8bq1qMwvqrQ2z0h7&limit=200"_s;
        QTest::newRow("number") << u"{\"token_lifetime\":3600,\"secrets\":[\"x\"]}"_s;
    }
    void leavesOrdinaryTextAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(redactor::clean(text), text);
    }

    void findsShapesInVeryLongTexts()
    {
        const QString filler(500'000, u'x');
        const QString text = filler + u"{\"password\":\"%1\"}"_s.arg(u"a\\\"b "_s.repeated(50'000)) + filler;
        QCOMPARE(redactor::clean(text), filler + u"{\"password\":\"•••\"}"_s + filler);
    }

    void isSafeFromSeveralThreads()
    {
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> leaks = 0;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([i, &leaks] {
                for (int round = 0; round < 200; ++round) {
                    const QByteArray value = "thread-%1-value-%2"_ba.replace("%1", QByteArray::number(i))
                                                 .replace("%2", QByteArray::number(round));
                    const Secret secret(value);
                    leaks += redactor::clean(QString::fromLatin1(value)) == u"•••"_s ? 0 : 1;
                }
            }));
        }
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            QVERIFY(thread->wait(30'000));
        QCOMPARE(leaks.load(), 0);
    }
};

QTEST_GUILESS_MAIN(RedactorTest)
#include "redactor_test.moc"
