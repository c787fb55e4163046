#include "app/scim/endpoint_rules.h"
#include "app/scim/messages.h"
#include "app/scim/probe.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;

class ScimMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLists_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("total"); // -1: no list
        QTest::addColumn<int>("rows");
        QTest::newRow("plain") << R"({"totalResults":2,"Resources":[{},{}]})"_ba << 2 << 2;
        QTest::newRow("numbers as text") << R"({"totalResults":"7","Resources":[{}]})"_ba << 7 << 1;
        QTest::newRow("nothing found, no Resources") << R"({"totalResults":0})"_ba << 0 << 0;
        QTest::newRow("v4 envelope") << R"({"success":true,"result":{"totalResults":1,"Resources":[{}]}})"_ba << 1 << 1;
        QTest::newRow("found, but no Resources") << R"({"totalResults":3})"_ba << -1 << 0;
        QTest::newRow("Resources is an object") << R"({"totalResults":1,"Resources":{}})"_ba << -1 << 0;
        QTest::newRow("negative") << R"({"totalResults":-4,"Resources":[]})"_ba << -1 << 0;
        QTest::newRow("another object") << R"({"keys":[]})"_ba << -1 << 0;
        QTest::newRow("a list") << "[]"_ba << -1 << 0;
        QTest::newRow("a page") << "<html>Welcome</html>"_ba << -1 << 0;
        QTest::newRow("nothing") << ""_ba << -1 << 0;
    }
    void readsLists()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, total);
        QFETCH(int, rows);
        const Result<scim::Page> page = scim::parsePage(body);
        QCOMPARE(bool(page), total >= 0);
        if (!page) {
            QCOMPARE(page.error().kind, Error::Kind::Unexpected);
            return;
        }
        QCOMPARE(page->total, qint64(total));
        QCOMPARE(page->resources.size(), rows);
    }

    void quotesComplaintsOfBothKinds()
    {
        QCOMPARE(scim::complaintOf(R"({"status":"401","detail":"Unauthorized"})"), u"Unauthorized"_s);
        QCOMPARE(scim::complaintOf(R"({"success":false,"errors":[{"message":"one"},{"message":"two"}]})"),
                 u"one; two"_s);
        QCOMPARE(scim::complaintOf("<html>"), QString());
        const QByteArray endless = QJsonDocument(QJsonObject{{u"detail"_s, QString(5000, u'x')}}).toJson();
        QVERIFY(scim::complaintOf(endless).size() <= 300);
    }

    void lintsAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("remarks"); // ids, in order
        QTest::addColumn<bool>("usable");
        QTest::newRow("good") << u"https://acme.cloudflareaccess.com/scim/7f0e"_s << QString() << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/scim/1"_s << u"host"_s << true;
        QTest::newRow("http") << u"http://acme.cloudflareaccess.com/scim/1"_s << u"https"_s << false;
        QTest::newRow("slash") << u"https://acme.cloudflareaccess.com/scim/1/"_s << u"trailing-slash"_s << true;
        QTest::newRow("underscore") << u"https://acme.cloudflareaccess.com/scim_1"_s << u"underscore"_s << true;
        QTest::newRow("elsewhere") << u"https://example.com/scim/1"_s << u"host"_s << true;
        QTest::newRow("query") << u"https://acme.cloudflareaccess.com/scim?x=1"_s << u"query"_s << false;
        QTest::newRow("relative") << u"/scim/1"_s << u"relative"_s << false;
        QTest::newRow("empty") << QString() << u"relative"_s << false;
    }
    void lintsAddresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, remarks);
        QFETCH(bool, usable);
        const QList<scim::Remark> found = scim::lint(QUrl(address), u"acme.cloudflareaccess.com"_s);
        QStringList ids;
        for (const scim::Remark &remark : found)
            ids << remark.id;
        QCOMPARE(ids.join(u' '), remarks);
        QCOMPARE(scim::isUsable(found), usable);
    }

    void takesSlashesOffAndNothingElse()
    {
        const QUrl url(u"https://acme.cloudflareaccess.com/populations/a%2Fb/scim/v2//"_s);
        QCOMPARE(scim::withoutTrailingSlash(url).toEncoded(),
                 "https://acme.cloudflareaccess.com/populations/a%2Fb/scim/v2"_ba);
    }

    void judgesThreeAnswers_data()
    {
        using A = scim::Answer;
        QTest::addColumn<A>("bare");
        QTest::addColumn<A>("bearer");
        QTest::addColumn<A>("control");
        QTest::addColumn<int>("form"); // -1: an error
        QTest::newRow("either") << A::Accepted << A::Accepted << A::Refused << int(scim::HeaderForm::Either);
        QTest::newRow("bare") << A::Accepted << A::Refused << A::Refused << int(scim::HeaderForm::Bare);
        QTest::newRow("bearer") << A::Refused << A::Accepted << A::Forbidden << int(scim::HeaderForm::Bearer);
        QTest::newRow("anything goes") << A::Accepted << A::Accepted << A::Accepted << -1;
        QTest::newRow("control unclear") << A::Accepted << A::Accepted << A::Other << -1;
        QTest::newRow("wrong secret") << A::Refused << A::Refused << A::Refused << -1;
        QTest::newRow("wrong address") << A::Missing << A::Missing << A::Missing << -1;
    }
    void judgesThreeAnswers()
    {
        using A = scim::Answer;
        QFETCH(A, bare);
        QFETCH(A, bearer);
        QFETCH(A, control);
        QFETCH(int, form);
        scim::ProbeResult result;
        result.bare.answer = bare;
        result.bearer.answer = bearer;
        result.control.answer = control;
        const Result<scim::HeaderForm> verdict = result.verdict();
        QCOMPARE(bool(verdict), form >= 0);
        if (verdict)
            QCOMPARE(int(*verdict), form);
    }

    void tellsTheStrongerReason()
    {
        scim::ProbeResult result;
        result.control.answer = scim::Answer::Refused;
        result.bare = {scim::Answer::Refused, {.kind = Error::Kind::BadCredential}};
        result.bearer = {scim::Answer::Forbidden, {.kind = Error::Kind::NotAllowed}};
        QCOMPARE(result.verdict().error().kind, Error::Kind::NotAllowed);
        result.bearer = {scim::Answer::Refused, {.kind = Error::Kind::BadCredential}};
        QCOMPARE(result.verdict().error().kind, Error::Kind::BadCredential);
    }

    void makesTheTextToPaste()
    {
        const Secret secret("abc123def456"_ba);
        QCOMPARE(scim::headerValue(secret, scim::HeaderForm::Bare).reveal(), "abc123def456"_ba);
        QCOMPARE(scim::headerValue(secret, scim::HeaderForm::Either).reveal(), "abc123def456"_ba);
        QCOMPARE(scim::headerValue(secret, scim::HeaderForm::Bearer).reveal(), "Bearer abc123def456"_ba);
    }
};

QTEST_GUILESS_MAIN(ScimMessagesTest)
#include "tst_scim_messages.moc"
