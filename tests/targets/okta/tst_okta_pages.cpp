#include "app/net/http_client.h"
#include "app/practice/server.h"
#include "app/targets/okta/client.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;
using practice::Reply;
using practice::Request;

namespace {
const QUrlQuery everything;
} // namespace

/// The client's way through the pages of a list.
class TestOktaPages : public QObject
{
    Q_OBJECT

private:
    practice::Server m_server;
    HttpClient m_http;
    QList<Reply> m_pages;

    okta::Client client() { return okta::Client(&m_http, QUrl(m_server.url()), Secret("a-token"_ba)); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_server.route("GET", u"/api/v1/list/pages"_s, [this](const Request &request) {
            const int page = request.item(u"page"_s).toInt();
            return m_pages.value(page);
        });
    }
    void init() { m_server.forgetRecorded(); }

    void pagesAreFollowedToTheEnd()
    {
        const QByteArray base = m_server.url().toUtf8() + "/api/v1/list/pages";
        m_pages.clear();
        m_pages << Reply::json(200, QJsonArray{1, 2})
                       .with("Link", "<" + base + ">; rel=\"self\", <" + base + "?page=1&after=a%2Cb>; rel=\"next\"");
        m_pages << Reply::json(200, QJsonArray{3}).with("Link", "<" + base + "?page=2>; rel=\"next\"");
        m_pages << Reply::json(200, QJsonArray{4}).with("Link", "<" + base + ">; rel=\"self\"");
        const auto rows = QCoro::waitFor(client().list(u"/api/v1/list/pages"_s, everything, 1000, {}));
        QVERIFY(rows);
        QCOMPARE(*rows, (QJsonArray{1, 2, 3, 4}));
        QCOMPARE(m_server.recorded().at(1).request.item(u"after"_s), u"a,b"_s);
        const auto few = QCoro::waitFor(client().list(u"/api/v1/list/pages"_s, everything, 3, {}));
        QCOMPARE(few->size(), 3);
    }

    void nextPageElsewhereIsAnError_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::newRow("other scheme") << "<file:///api/v1/list/pages?page=1>; rel=\"next\""_ba;
        QTest::newRow("other path") << "<" + m_server.url().toUtf8() + "/api/v1/apps>; rel=\"next\"";
        QTest::newRow("with a user") << "<" + m_server.url().toUtf8().replace("://", "://x@") +
                                            "/api/v1/list/pages?page=1>; rel=\"next\"";
        QTest::newRow("too long") << "<" + m_server.url().toUtf8() +
                                         "/api/v1/list/pages?page=" + QByteArray(5000, '1') + ">; rel=\"next\"";
        QTest::newRow("no address") << "</api/v1/list/pages?page=1>; rel=next"_ba;
    }
    void nextPageElsewhereIsAnError()
    {
        QFETCH(QByteArray, link);
        m_pages = {Reply::json(200, QJsonArray{1}).with("Link", link), Reply::json(200, QJsonArray{2})};
        const auto rows = QCoro::waitFor(client().list(u"/api/v1/list/pages"_s, everything, 1000, {}));
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Unexpected);
        QVERIFY(!rows.error().message.isEmpty());
        QCOMPARE(m_server.recorded().size(), 1);
        // Who wanted no more than that does not care.
        m_pages = {Reply::json(200, QJsonArray{1}).with("Link", link)};
        QVERIFY(QCoro::waitFor(client().list(u"/api/v1/list/pages"_s, everything, 1, {})));
    }

    void nextPageUnderTheOrgsOtherNameIsAskedWhereWeAsk()
    {
        const QByteArray link = "<https://acme.okta.com/api/v1/list/pages?page=1&q=a%2Bb>; rel=\"next\"";
        m_pages = {Reply::json(200, QJsonArray{1}).with("Link", link), Reply::json(200, QJsonArray{2})};
        const auto rows = QCoro::waitFor(client().list(u"/api/v1/list/pages"_s, everything, 1000, {}));
        QVERIFY2(rows, qPrintable(rows.error().message));
        QCOMPARE(*rows, (QJsonArray{1, 2}));
        QCOMPARE(m_server.recorded().size(), 2);
        QCOMPARE(m_server.recorded().constLast().request.item(u"q"_s), u"a+b"_s);
    }

    void aListThatNamesItselfEnds()
    {
        const QByteArray link = "<" + m_server.url().toUtf8() + "/api/v1/list/pages>; rel=\"next\"";
        m_pages = {Reply::json(200, QJsonArray{1}).with("Link", link), Reply::json(200, QJsonArray{2})};
        const auto rows = QCoro::waitFor(client().list(u"/api/v1/list/pages"_s, {}, 1000, {}));
        QVERIFY(rows);
        QCOMPARE(*rows, QJsonArray{1});
        QCOMPARE(m_server.recorded().size(), 1);
    }

    void endlessListIsAnError()
    {
        const QByteArray base = m_server.url().toUtf8() + "/api/v1/list/pages";
        m_pages.clear();
        for (int page = 0; page < 200; ++page) {
            m_pages << Reply::json(200, QJsonArray())
                           .with("Link", "<" + base + "?page=" + QByteArray::number(page + 1) + ">; rel=\"next\"");
        }
        const auto rows = QCoro::waitFor(client().list(u"/api/v1/list/pages"_s, everything, 1000, {}));
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Unexpected);
        QCOMPARE(m_server.recorded().size(), 100);
    }
};

QTEST_GUILESS_MAIN(TestOktaPages)
#include "tst_okta_pages.moc"
