#include "tests/journeys/world.h"

#include <QJsonDocument>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// What the contract tests read holds the whole traffic and none of its secrets.
class RecordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsKeepTheirShapeOnly()
    {
        QCOMPARE(placeholder("00Ab-9z_="_ba), "00xx-0x_="_ba);
        const QByteArray body = "{\"client_secret\":\"Ab\\\"1\",\"name\":\"Ab1\",\"token\":\"q7\"}"_ba;
        QCOMPARE(withPlaceholders(body, {}), "{\"client_secret\":\"xx\\\"0\",\"name\":\"Ab1\",\"token\":\"x0\"}"_ba);
        QCOMPARE(withPlaceholders("{\"api_token\":\"00Ab\"}"_ba, {}), "{\"api_token\":\"00xx\"}"_ba);
        QCOMPARE(withPlaceholders("apiToken=a%3D1&action=Ab1"_ba, {}), "apiToken=x%3D0&action=Ab1"_ba);
        QCOMPARE(withPlaceholders("t=a%2Fb1&u=a/b1"_ba, {"a/b1"_ba}), "t=x%2Fx0&u=x/x0"_ba);
    }

    void aJourneyIsWrittenDownWithoutItsSecrets()
    {
        QTemporaryDir folder;
        QList<QByteArray> secrets;
        {
            World world;
            world.recordInto(folder.path());
            ENDS_WITH(world.applyWithAdmin(), 0);
            secrets = world.secrets();
        }
        QFile file(folder.filePath(u"test_journey_recording.jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(secrets.size() >= 4);
        for (const QByteArray &secret : secrets)
            QVERIFY(!text.contains(secret) && !text.contains(secret.toPercentEncoding()));
        QSet<QString> servers, agents;
        for (const QByteArray &line : text.trimmed().split('\n')) {
            const QJsonObject exchange = QJsonDocument::fromJson(line).object();
            servers << exchange.value("server"_L1).toString();
            agents << exchange.value("agent"_L1).toString().section(u'/', 0, 0);
        }
        for (const QString &server : {u"okta"_s, u"cloudflare"_s, u"team"_s})
            QVERIFY2(servers.contains(server), qPrintable(server));
        QVERIFY(agents.contains(u"Bridgewright"_s) && agents.contains(u"Okta SCIM Client 1.0.0"_s));
    }
};

QTEST_GUILESS_MAIN(RecordingTest)
#include "recording_test.moc"
