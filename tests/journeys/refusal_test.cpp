#include "tests/journeys/world.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// How the program ends when it cannot do what it should, and that the tenants are as they were.
class RefusalTest : public QObject
{
    Q_OBJECT

    /// An address of this computer where nobody listens.
    static QString deadHost()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return u"127.0.0.1:%1"_s.arg(server.serverPort());
    }

private Q_SLOTS:
    void badUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such command") << QStringList{u"aply"_s, u"x.json"_s, u"--json"_s};
        QTest::newRow("no setup") << QStringList{u"check"_s, u"--json"_s};
        QTest::newRow("a token") << QStringList{u"check"_s, u"00"_s + QString(40, u'x'), u"--json"_s};
        QTest::newRow("no such file") << QStringList{u"check"_s, u"/nonexistent/setup.json"_s, u"--json"_s};
        QTest::newRow("a wizard without display") << QStringList{};
    }
    void badUsage()
    {
        QFETCH(QStringList, arguments);
        World world;
        world.program().unset(u"QT_QPA_PLATFORM"_s);
        const Outcome outcome = world.program().run(arguments);
        QVERIFY2(outcome.exit == 2, qPrintable(outcome.text()));
        if (arguments.isEmpty()) {
            QVERIFY(outcome.trouble.contains("display") && outcome.output.isEmpty());
        } else {
            ENDS_WITH(outcome, 2);
            QVERIFY(!outcome.last(u"error"_s).value("message"_L1).toString().isEmpty());
            QVERIFY(!outcome.output.contains(QByteArray(40, 'x')));
        }
    }

    void aFaultySetupIsToldByItsPath()
    {
        World world;
        QJsonObject setup = world.setup();
        QJsonObject scim = setup.value("scim"_L1).toObject();
        scim.insert("pushGroup"_L1, QJsonArray{u"x"_s});
        setup.insert("scim"_L1, scim);
        world.writeSetup(setup);
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 2);
        QVERIFY2(outcome.output.contains("scim.pushGroup"), outcome.output.constData());
        QCOMPARE(world.requestCount(), 0);
    }

    void applyAsksOrHasYes()
    {
        World world;
        const Outcome outcome = world.run(u"apply"_s);
        ENDS_WITH(outcome, 2);
        QVERIFY(outcome.last(u"error"_s).value("action"_L1).toString().contains("--yes"_L1));
        QCOMPARE(world.requestCount(), 0);
        ENDS_WITH(world.run(u"undo"_s), 2);
    }

    void refusedCredentials_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("wrong at Okta") << u"BRIDGEWRIGHT_OKTA_TOKEN"_s << u"00"_s + QString(40, u'k');
        QTest::newRow("wrong at Cloudflare") << u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s << QString(40, u'k');
        QTest::newRow("none for Okta") << u"BRIDGEWRIGHT_OKTA_TOKEN"_s << QString();
        QTest::newRow("none for Cloudflare") << u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s << QString();
    }
    void refusedCredentials()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        World world;
        world.program().set(variable, value);
        const QJsonObject before = world.state();
        for (const QString &command : {u"check"_s, u"plan"_s, u"verify"_s})
            ENDS_WITH(world.run(command), 3);
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 3);
        QCOMPARE(world.state(), before);
        QCOMPARE(world.writes(), QStringList());
    }

    /// Cloudflare would refuse what comes after Okta's app: that one is not made either. To look, such a token is
    /// enough.
    void aTokenThatMayOnlyReadMakesNothing()
    {
        World world;
        world.program().set(u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s,
                            QString::fromLatin1(world.cloudflare().readOnlyToken()));
        const QJsonObject before = world.state();
        const QString right = QString::fromLatin1(world.cloudflare().accountToken());
        ENDS_WITH(world.run(u"check"_s), 3);
        ENDS_WITH(world.run(u"plan"_s), 0);
        const Outcome refused = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(refused, 3);
        QCOMPARE(refused.stateOf(u"cloudflare.preflight"_s), u"Failed"_s);
        QCOMPARE(refused.stateOf(u"okta.oidc-app"_s), u"Skipped"_s);
        QVERIFY2(refused.output.contains("Identity Providers, and Groups: Edit"), qPrintable(refused.text()));
        QCOMPARE(world.state(), before);
        QCOMPARE(world.writes(), QStringList());
        world.program().set(u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s, right);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
        world.program().set(u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s,
                            QString::fromLatin1(world.cloudflare().readOnlyToken()));
        ENDS_WITH(world.run(u"verify"_s), 0);
    }

    void noNetwork_data()
    {
        QTest::addColumn<bool>("okta");
        QTest::newRow("Okta") << true;
        QTest::newRow("Cloudflare") << false;
    }
    void noNetwork()
    {
        QFETCH(bool, okta);
        World world;
        QJsonObject setup = world.setup();
        const QString section = okta ? u"okta"_s : u"cloudflare"_s;
        QJsonObject side = setup.value(section).toObject();
        if (okta)
            side.insert("domain"_L1, deadHost());
        else
            side.insert("apiUrl"_L1, u"http://%1/client/v4"_s.arg(deadHost()));
        setup.insert(section, side);
        world.writeSetup(setup);
        for (const QString &command : {u"check"_s, u"plan"_s})
            ENDS_WITH(world.run(command), 5);
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 5);
        QCOMPARE(world.writes(), QStringList());
    }

    void anInterruptedRunEndsInGoodOrderAndGoesOn()
    {
        World world;
        world.program().start(world.line(u"apply"_s, {u"--yes"_s, u"--wait"_s, u"600"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!world.program().soFar().all(u"yourTurn"_s).isEmpty(), 60'000);
        world.program().interrupt();
        const Outcome outcome = world.program().finish(std::chrono::seconds(20));
        ENDS_WITH(outcome, 130);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
    }

    void theSelfTestNamesWhatItLookedAt()
    {
        World world;
        world.program().start({u"--self-test"_s, u"--json"_s});
        const Outcome outcome = world.program().finish();
        ENDS_WITH(outcome, 0);
        QStringList ids;
        for (const QJsonObject &check : outcome.all(u"check"_s))
            ids << check.value("id"_L1).toString();
        for (const QString &id :
             {u"self.tls"_s, u"self.certificates"_s, u"self.platform"_s, u"self.keychain"_s, u"self.data"_s})
            QVERIFY2(ids.contains(id), qPrintable(id));
    }
};

QTEST_GUILESS_MAIN(RefusalTest)
#include "refusal_test.moc"
