#include "app/net/rate_limits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bw;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0, 0), Qt::UTC);

HttpRequest ask(const QString &vendor, const QString &url)
{
    HttpRequest request;
    request.vendor = vendor;
    request.url = QUrl(url);
    return request;
}

HttpRequest okta(const QString &path)
{
    return ask(u"okta"_s, u"https://acme.okta.com"_s + path);
}

// `theirClock` seconds ahead of ours, the window ending `left` seconds from then.
HttpResponse oktaAnswer(int limit, int remaining, int left, int theirClock = 0, int status = 200)
{
    const QDateTime theirs = now.addSecs(theirClock);
    HttpResponse response{.status = status};
    response.headers = {{"x-rate-limit-limit", QByteArray::number(limit)},
                        {"x-rate-limit-remaining", QByteArray::number(remaining)},
                        {"x-rate-limit-reset", QByteArray::number(theirs.toSecsSinceEpoch() + left)},
                        {"date", QLocale::c().toString(theirs, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()}};
    return response;
}

} // namespace

class RateLimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDates()
    {
        QCOMPARE(RateLimits::httpDate("Sun, 06 Nov 1994 08:49:37 GMT"),
                 QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
        QVERIFY(!RateLimits::httpDate("yesterday").isValid());
        QVERIFY(!RateLimits::httpDate("").isValid());
    }

    void keepsAppsApartFromOneApp_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("list and create") << u"/api/v1/apps?limit=1"_s << u"/api/v1/apps"_s << true;
        QTest::newRow("below an app") << u"/api/v1/apps/0oa1/groups/00g1"_s << u"/api/v1/apps"_s << true;
        QTest::newRow("below two apps") << u"/api/v1/apps/0oa1/features"_s << u"/api/v1/apps/0oa2/group-push/mappings"_s
                                        << true;
        QTest::newRow("an app itself") << u"/api/v1/apps/0oa1"_s << u"/api/v1/apps"_s << false;
        QTest::newRow("two apps themselves") << u"/api/v1/apps/0oa1"_s << u"/api/v1/apps/0oa2"_s << true;
        QTest::newRow("groups and a group") << u"/api/v1/groups"_s << u"/api/v1/groups/00g1"_s << false;
        QTest::newRow("two resources") << u"/api/v1/groups"_s << u"/api/v1/logs"_s << false;
        QTest::newRow("two APIs") << u"/oauth2/v1/introspect"_s << u"/.well-known/okta-organization"_s << false;
    }
    void keepsAppsApartFromOneApp()
    {
        QFETCH(QString, path);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(RateLimits::bucketOf(okta(path)) == RateLimits::bucketOf(okta(other)), same);
    }

    void keepsOrgsAndVendorsApart()
    {
        const QString bucket = RateLimits::bucketOf(okta(u"/api/v1/apps"_s));
        QVERIFY(bucket != RateLimits::bucketOf(ask(u"okta"_s, u"https://other.okta.com/api/v1/apps"_s)));
        QVERIFY(bucket != RateLimits::bucketOf(ask(u"scim"_s, u"https://acme.okta.com/api/v1/apps"_s)));
    }

    void leavesHalfToOthers_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("remaining");
        QTest::addColumn<bool>("waits");
        QTest::newRow("nearly untouched") << 100 << 99 << false;
        QTest::newRow("one more than half") << 100 << 51 << false;
        QTest::newRow("half") << 100 << 50 << true;
        QTest::newRow("used up") << 100 << 0 << true;
        QTest::newRow("free org, half") << 20 << 10 << true;
        QTest::newRow("too many at once: limit 0") << 0 << 0 << false;
        QTest::newRow("too small to share") << 4 << 1 << false;
    }
    void leavesHalfToOthers()
    {
        QFETCH(int, limit);
        QFETCH(int, remaining);
        QFETCH(bool, waits);
        RateLimits limits;
        const HttpRequest request = okta(u"/api/v1/apps"_s);
        limits.sent(request);
        limits.answered(request, oktaAnswer(limit, remaining, 30), now);
        QCOMPARE(limits.delayBefore(request, now), waits ? 30s : 0ms);
        QCOMPARE(limits.delayBefore(okta(u"/api/v1/groups"_s), now), 0ms);
        QCOMPARE(limits.delayBefore(request, now.addSecs(31)), 0ms);
    }

    void countsWhatIsOnItsWay()
    {
        RateLimits limits;
        const HttpRequest request = okta(u"/api/v1/apps"_s);
        limits.sent(request);
        limits.answered(request, oktaAnswer(20, 12, 30), now);
        QCOMPARE(limits.delayBefore(request, now), 0ms);
        limits.sent(request);
        QCOMPARE(limits.delayBefore(request, now), 0ms);
        limits.sent(request);
        QCOMPARE(limits.delayBefore(request, now), 30s);
        limits.lost(request);
        QCOMPARE(limits.delayBefore(request, now), 0ms);
    }

    void readsTheResetAgainstTheServersClock_data()
    {
        QTest::addColumn<int>("theirClock");
        QTest::addColumn<int>("left");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("same clock") << 0 << 20 << qint64(20);
        QTest::newRow("theirs an hour ahead") << 3600 << 20 << qint64(20);
        QTest::newRow("theirs an hour behind") << -3600 << 20 << qint64(20);
        QTest::newRow("just over") << 0 << 0 << qint64(1);
        QTest::newRow("absurd") << 0 << 90'000 << qint64(65);
    }
    void readsTheResetAgainstTheServersClock()
    {
        QFETCH(int, theirClock);
        QFETCH(int, left);
        QFETCH(qint64, seconds);
        const auto pause =
            RateLimits::pauseAfter(okta(u"/api/v1/apps"_s), oktaAnswer(100, 0, left, theirClock, 429), 1, 0, now);
        QVERIFY(pause);
        QCOMPARE(pause->count(), seconds * 1000);
    }

    void addsAtMostASecondAndStaysInBounds()
    {
        const HttpRequest request = okta(u"/api/v1/apps"_s);
        QCOMPARE(*RateLimits::pauseAfter(request, oktaAnswer(100, 0, 20, 0, 429), 1, 1, now), 21s);
        QCOMPARE(*RateLimits::pauseAfter(request, oktaAnswer(100, 0, 65, 0, 429), 1, 1, now), 65s);
        QCOMPARE(*RateLimits::pauseAfter(request, oktaAnswer(100, 0, 20, 0, 429), 1, 50, now), 21s);
    }

    void obeysRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("milliseconds"); // -1: gives up
        QTest::newRow("seconds") << QByteArray("Retry-After") << QByteArray("7") << qint64(7000);
        QTest::newRow("a date") << QByteArray("Retry-After") << QByteArray("Mon, 23 Nov 2026 12:00:09 GMT")
                                << qint64(9000);
        QTest::newRow("a past date") << QByteArray("Retry-After") << QByteArray("Mon, 23 Nov 2026 11:00:00 GMT")
                                     << qint64(0);
        QTest::newRow("milliseconds") << QByteArray("retry-after-ms") << QByteArray("250") << qint64(250);
        QTest::newRow("five minutes") << QByteArray("Retry-After") << QByteArray("300") << qint64(300'000);
        QTest::newRow("longer than anybody waits") << QByteArray("Retry-After") << QByteArray("3600") << qint64(-1);
        QTest::newRow("a number that overflows")
            << QByteArray("Retry-After") << QByteArray("9223372036854775807") << qint64(-1);
        QTest::newRow("nonsense") << QByteArray("Retry-After") << QByteArray("soon") << qint64(1000);
        QTest::newRow("negative") << QByteArray("Retry-After") << QByteArray("-5") << qint64(1000);
        QTest::newRow("none") << QByteArray("Server") << QByteArray("cloudflare") << qint64(1000);
    }
    void obeysRetryAfter()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(qint64, milliseconds);
        HttpResponse response{.status = 429};
        response.headers = {{name, value}};
        const HttpRequest request = ask(u"cloudflare"_s, u"https://api.cloudflare.com/client/v4/accounts"_s);
        const auto pause = RateLimits::pauseAfter(request, response, 1, 0, now);
        QCOMPARE(pause ? pause->count() : -1, milliseconds);
    }

    void doublesWithEachTry()
    {
        const HttpRequest request = ask(u"cloudflare"_s, u"https://api.cloudflare.com/x"_s);
        const HttpResponse down{.status = 503};
        QCOMPARE(*RateLimits::pauseAfter(request, down, 1, 0, now), 500ms);
        QCOMPARE(*RateLimits::pauseAfter(request, down, 2, 0, now), 1000ms);
        QCOMPARE(*RateLimits::pauseAfter(request, down, 3, 0, now), 2000ms);
    }

    void holdsOthersBackAfterA429()
    {
        RateLimits limits;
        const HttpRequest request = ask(u"cloudflare"_s, u"https://api.cloudflare.com/client/v4/accounts"_s);
        HttpResponse response{.status = 429};
        response.headers = {{"Retry-After", "30"}};
        limits.sent(request);
        limits.answered(request, response, now);
        QCOMPARE(limits.delayBefore(ask(u"cloudflare"_s, u"https://api.cloudflare.com/client/v4/user"_s), now), 30s);
        QCOMPARE(limits.delayBefore(okta(u"/api/v1/apps"_s), now), 0ms);
    }

    void readsCloudflaresRatelimit_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("plenty") << QByteArray(R"("default";r=50;t=30)") << qint64(0);
        QTest::newRow("used up") << QByteArray(R"("default";r=0;t=30)") << qint64(30);
        QTest::newRow("one of two used up") << QByteArray(R"("default";r=50;t=30, "burst";r=0;t=4)") << qint64(4);
        QTest::newRow("absurd") << QByteArray(R"("default";r=0;t=99999)") << qint64(330);
        QTest::newRow("nonsense") << QByteArray("r=;t=") << qint64(0);
    }
    void readsCloudflaresRatelimit()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, seconds);
        RateLimits limits;
        const HttpRequest request = ask(u"cloudflare"_s, u"https://api.cloudflare.com/client/v4/accounts"_s);
        HttpResponse response{.status = 200};
        response.headers = {{"Ratelimit", value}};
        limits.sent(request);
        limits.answered(request, response, now);
        QCOMPARE(limits.delayBefore(request, now).count(), seconds * 1000);
    }
};

QTEST_GUILESS_MAIN(RateLimitsTest)
#include "rate_limits_test.moc"
