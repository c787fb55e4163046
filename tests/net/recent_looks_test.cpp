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
        const auto end = looks.ask(look());
        looks.keep(look(), {200, "[]"_ba, {}}, m_now);
        QVERIFY2(!looks.take(look(), m_now), "who asks again wants to know anew");
        QVERIFY2(!looks.onItsWay(look()), "nor does it wait for itself");
        looks.stopRecording();
        const auto taken = looks.take(look(), m_now);
        QVERIFY(taken);
        QCOMPARE(taken->body, "[]"_ba);
        QVERIFY2(!looks.take(look(), m_now), "the second time the server is asked, e.g. to read back");
    }

    void whatSeveralStepsAskIsAskedOnce()
    {
        HttpRequest other = look();
        other.step = u"okta.oidc-app"_s;
        HttpRequest stranger = other;
        stranger.authorization = Secret("00token-two");
        HttpRequest otherForm = other;
        otherForm.authorizationScheme = "Bearer"_ba;
        RecentLooks looks;
        looks.record();
        QVERIFY(!looks.onItsWay(other));
        const auto end = looks.ask(look());
        QVERIFY(looks.onItsWay(other));
        QVERIFY(!looks.onItsWay(stranger) && !looks.onItsWay(otherForm));
        looks.keep(look(), {200, "[]"_ba, {}}, m_now);
        end->open();
        QVERIFY(!looks.onItsWay(other));
        QVERIFY(!looks.take(stranger, m_now) && !looks.take(otherForm, m_now));
        const auto shared = looks.take(other, m_now);
        QVERIFY(shared);
        QCOMPARE(shared->body, "[]"_ba);
        QVERIFY2(!looks.take(other, m_now), "it looks a second time");
        looks.stopRecording();
        QVERIFY2(looks.take(look(), m_now) && looks.take(other, m_now), "each has its look for the run");
    }

    void whatWasNotAnsweredIsAskedByTheNext()
    {
        HttpRequest other = look();
        other.step = u"okta.oidc-app"_s;
        RecentLooks looks;
        looks.record();
        const auto end = looks.ask(look());
        looks.keep(look(), {503, "{}"_ba, {}}, m_now);
        end->open();
        QVERIFY(!looks.take(other, m_now));
        QVERIFY(!looks.onItsWay(other));
    }

    void nothingIsSharedOutsideALookAtThePlan()
    {
        HttpRequest other = look();
        other.step = u"okta.oidc-app"_s;
        RecentLooks looks;
        const auto end = looks.ask(look());
        QVERIFY(!looks.onItsWay(other));
        looks.keep(look(), {200, "[]"_ba, {}}, m_now);
        QVERIFY(!looks.take(other, m_now));
    }

    void whatOnlyItsOwnStepChangesOutlivesTheChangesOfOthers()
    {
        HttpRequest own = look(u"https://acme.okta.com/api/v1/apps?filter=name"_s);
        own.staysGood = true;
        const QUrl changed(u"https://acme.okta.com/api/v1/apps"_s);
        RecentLooks looks;
        for (const QString &step : {u"okta.oidc-app"_s, own.step}) {
            looks.record();
            looks.keep(own, {200, "[]"_ba, {}}, m_now);
            looks.stopRecording();
            looks.forgetWhere(changed, step);
            QCOMPARE(looks.take(own, m_now).has_value(), step != own.step);
        }
    }

    void aChangeMakesTheLooksThereOld()
    {
        const HttpRequest elsewhere = look(u"https://api.cloudflare.com/client/v4/accounts"_s);
        RecentLooks looks;
        looks.record();
        looks.keep(look(), {200, "[]"_ba, {}}, m_now);
        looks.keep(elsewhere, {200, "{}"_ba, {}}, m_now);
        looks.stopRecording();
        looks.forgetWhere(QUrl(u"https://acme.okta.com/api/v1/apps/0oa1"_s), {});
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
