#include "app/net/recent_looks.h"

#include <QTest>

using namespace bw;
using namespace Qt::StringLiterals;

class RecentLooksTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    static HttpRequest look(const QString &url = u"https://acme.okta.com/api/v1/groups"_s,
                            const QByteArray &token = "00token-one"_ba)
    {
        HttpRequest request;
        request.url = QUrl(url);
        request.step = u"okta.preflight"_s;
        request.authorization = Secret(token);
        return request;
    }

private Q_SLOTS:
    void anAnswerIsTakenOnce()
    {
        RecentLooks looks;
        looks.record();
        looks.keep(look(), {200, "[]"_ba, {}}, m_now);
        QVERIFY2(!looks.take(look(), m_now), "a look at the plan asks the server");
        looks.stopRecording();
        const auto taken = looks.take(look(), m_now);
        QVERIFY(taken);
        QCOMPARE(taken->body, "[]"_ba);
        QVERIFY2(!looks.take(look(), m_now), "the second time the server is asked, e.g. to read back");
    }

    void aChangeMakesTheLooksThereOld()
    {
        const HttpRequest elsewhere = look(u"https://api.cloudflare.com/client/v4/accounts"_s);
        RecentLooks looks;
        looks.record();
        looks.keep(look(), {200, "[]"_ba, {}}, m_now);
        looks.keep(elsewhere, {200, "{}"_ba, {}}, m_now);
        looks.stopRecording();
        looks.forgetWhere(QUrl(u"https://acme.okta.com/api/v1/apps/0oa1"_s));
        QVERIFY(!looks.take(look(), m_now));
        QVERIFY(looks.take(elsewhere, m_now));
    }

    void eachStepHasLooksOfItsOwn()
    {
        RecentLooks looks;
        looks.record();
        looks.keep(look(), {200, "[]"_ba, {}}, m_now);
        looks.stopRecording();
        HttpRequest other = look();
        other.step = u"okta.undo"_s;
        QVERIFY(!looks.take(other, m_now));
        QVERIFY(looks.take(look(), m_now));
    }

    void onlyTheSameQuestionGetsIt_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("verb");
        QTest::newRow("another address") << u"https://acme.okta.com/api/v1/apps"_s << "00token-one"_ba
                                         << "GET"_ba;
        QTest::newRow("another credential") << u"https://acme.okta.com/api/v1/groups"_s << "00token-two"_ba
                                            << "GET"_ba;
        QTest::newRow("a change") << u"https://acme.okta.com/api/v1/groups"_s << "00token-one"_ba
                                  << "POST"_ba;
    }
    void onlyTheSameQuestionGetsIt()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, verb);
        RecentLooks looks;
        looks.record();
        looks.keep(look(), {200, "[]"_ba, {}}, m_now);
        looks.stopRecording();
        HttpRequest other = look(url, token);
        other.verb = verb;
        QVERIFY(!looks.take(other, m_now));
    }

    void oldAndFailedLooksAreNotUsed()
    {
        RecentLooks looks;
        looks.record();
        looks.keep(look(), {200, "[]"_ba, {}}, m_now);
        looks.keep(look(u"https://acme.okta.com/api/v1/apps"_s), {403, "{}"_ba, {}}, m_now);
        looks.stopRecording();
        QVERIFY(!looks.take(look(), m_now.addSecs(61)));
        QVERIFY(!looks.take(look(u"https://acme.okta.com/api/v1/apps"_s), m_now));
    }
};

QTEST_GUILESS_MAIN(RecentLooksTest)
#include "recent_looks_test.moc"
