#include "app/net/json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;

class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatIsNotAnObject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        QTest::newRow("nothing") << QByteArray() << u"not JSON at byte 0 of 0"_s;
        QTest::newRow("a page") << QByteArray("<html>502</html>") << u"not JSON"_s;
        QTest::newRow("cut") << QByteArray("{\"result\":{\"id\":\"a") << u"not JSON"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"expected an object, found a list"_s;
        QTest::newRow("deeper than the parser goes") << QByteArray(3000, '[') << u"not JSON"_s;
    }
    void refusesWhatIsNotAnObject()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        const Result<QJsonObject> result = json::object(bytes);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Unexpected);
        QVERIFY2(result.error().detail.startsWith(detail), qPrintable(result.error().detail));
        QVERIFY(!result.error().message.isEmpty());
        QVERIFY(!result.error().action.isEmpty());
    }

    void refusesAnObjectForAList()
    {
        QCOMPARE(json::array("{}").error().detail, u"expected a list, found an object"_s);
        QCOMPARE(json::array(R"(["a"])")->size(), 1);
    }

    void readsMembers()
    {
        const Result<QJsonObject> from = json::object(R"({"id":"0oa1","links":{"self":"x"},"names":["a",1,"b"]})");
        QVERIFY(from);
        QCOMPARE(*json::text(*from, u"id"), u"0oa1"_s);
        QCOMPARE(json::object(*from, u"links")->size(), 1);
        QCOMPARE(json::texts(*json::array(*from, u"names")), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(json::compact(*json::object(*from, u"links")), QByteArray(R"({"self":"x"})"));
    }

    void namesThePathOfWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        QTest::newRow("missing") << QByteArray("{}") << u"result.config.client_id: expected text, found missing"_s;
        QTest::newRow("null") << QByteArray(R"({"client_id":null})")
                              << u"result.config.client_id: expected text, found null"_s;
        QTest::newRow("number") << QByteArray(R"({"client_id":7})")
                                << u"result.config.client_id: expected text, found a number"_s;
        QTest::newRow("object") << QByteArray(R"({"client_id":{}})")
                                << u"result.config.client_id: expected text, found an object"_s;
    }
    void namesThePathOfWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        const Result<QString> result = json::text(*json::object(bytes), u"client_id", u"result.config");
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Unexpected);
        QCOMPARE(result.error().detail, detail);
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
