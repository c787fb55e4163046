#include "tests/journeys/world.h"

#include "app/practice/fault.h"

#include <QTest>

using namespace bw::test;
using namespace bw::practice;
using namespace Qt::StringLiterals;

/// Bad weather in the middle of a run: whatever happens, going on ends with exactly one of everything.
class CrashTest : public QObject
{
    Q_OBJECT

    static bool isWrite(const Recorded &exchange)
    {
        return exchange.request.verb != "GET" && !exchange.request.path.contains("/oauth2/"_L1) &&
               !exchange.request.path.contains("/admin/"_L1) && exchange.status < 400;
    }

    /// Lets an apply run until the tenants have answered so many requests that count, and kills it before it can read
    /// the last answer. False when it ended before.
    static bool killAfter(World &world, int requests, const std::function<bool(const Recorded &)> &counts)
    {
        int seen = 0;
        bool killed = false;
        const auto onAnswer = [&](const Recorded &exchange) {
            if (killed || !counts(exchange) || ++seen < requests)
                return;
            killed = true;
            world.program().kill();
        };
        const auto first = connect(&world.okta(), &Server::answered, &world, onAnswer);
        const auto second = connect(&world.cloudflare(), &Server::answered, &world, onAnswer);
        world.applyWithAdmin();
        disconnect(first);
        disconnect(second);
        return killed;
    }
    static void goOn(World &world)
    {
        const Outcome outcome = world.applyWithAdmin();
        const QString fault = outcome.faultOfEnd(0);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QCOMPARE(world.faults(), QStringList());
        QVERIFY(world.run(u"undo"_s, {u"--yes"_s}).exit == 0);
    }

private Q_SLOTS:
    void killedAfterAChange_data()
    {
        QTest::addColumn<int>("changes");
        for (int i = 1; i <= 9; ++i)
            QTest::addRow("change %d", i) << i;
    }
    void killedAfterAChange()
    {
        QFETCH(int, changes);
        World world;
        const QJsonObject before = world.state();
        QVERIFY(killAfter(world, changes, isWrite));
        goOn(world);
        QCOMPARE(world.state(), before); // the journal knew everything, what was made before the kill too
    }

    void killedAfterARequest_data()
    {
        QTest::addColumn<int>("requests");
        const bool each = qEnvironmentVariableIsSet("BRIDGEWRIGHT_KILL_AFTER_EACH");
        for (int i = each ? 1 : 12; i <= 36; i += each ? 1 : 8)
            QTest::addRow("request %d", i) << i;
    }
    void killedAfterARequest()
    {
        QFETCH(int, requests);
        World world;
        QVERIFY(killAfter(world, requests, [](const Recorded &) { return true; }));
        goOn(world);
    }

    void lostAnswers_data()
    {
        QTest::addColumn<QString>("vendor");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("action");
        const auto row = [](const char *name, const QString &vendor, const QByteArray &verb, const QString &path,
                            Fault::Action action) { QTest::newRow(name) << vendor << verb << path << int(action); };
        using enum Fault::Action;
        row("app made, connection cut", u"okta"_s, "POST", u"/api/v1/apps$"_s, CutAfterActing);
        row("app not made, connection cut", u"okta"_s, "POST", u"/api/v1/apps$"_s, CutBeforeActing);
        row("provider made, connection cut", u"cloudflare"_s, "POST", u"/identity_providers$"_s, CutAfterActing);
        row("provider made, answer truncated", u"cloudflare"_s, "POST", u"/identity_providers$"_s, TruncateBody);
        row("mapping made, connection cut", u"okta"_s, "POST", u"/group-push/mappings$"_s, CutAfterActing);
        row("rate limit at Okta", u"okta"_s, "POST", u"/api/v1/apps$"_s, RateLimit);
    }
    void lostAnswers()
    {
        QFETCH(QString, vendor);
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        QFETCH(int, action);
        World world;
        Fault fault;
        fault.verb = verb;
        fault.path = QRegularExpression(path);
        fault.action = Fault::Action(action);
        Server &server = vendor == "okta"_L1 ? static_cast<Server &>(world.okta()) : world.cloudflare();
        server.addFault(fault);
        const Outcome first = world.applyWithAdmin();
        QVERIFY2(first.exit == 0 || first.exit == 1 || first.exit == 5, qPrintable(first.text()));
        const QList<Recorded> hit = server.recorded(verb, fault.path);
        QVERIFY(!hit.isEmpty());
        if (action == int(Fault::Action::RateLimit))
            QCOMPARE(hit.first().status, 429);
        server.clearFaults();
        const Outcome second = world.applyWithAdmin();
        QVERIFY2(second.exit == 0, qPrintable(second.text()));
        QCOMPARE(world.faults(), QStringList());
    }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
