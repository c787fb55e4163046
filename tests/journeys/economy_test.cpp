#include "tests/journeys/traffic.h"
#include "tests/journeys/world.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// What a run costs: the vendors' servers in requests, and the admin in actions.
class EconomyTest : public QObject
{
    Q_OBJECT

    static QJsonObject withOnePushedGroup(const World &world)
    {
        QJsonObject setup = world.setup();
        QJsonObject scim = setup.value("scim"_L1).toObject();
        scim.insert("pushGroups"_L1, QJsonArray{u"Engineering"_s});
        setup.insert("scim"_L1, scim);
        QJsonObject cloudflare = setup.value("cloudflare"_L1).toObject();
        cloudflare.remove("account"_L1); // the token sees one
        setup.insert("cloudflare"_L1, cloudflare);
        return setup;
    }
    /// What the stand-ins saw of the program itself: not of the admin's browser, nor of Okta's provisioning.
    static qsizetype recordedOfProgram(const World &world)
    {
        qsizetype count = 0;
        for (const bw::practice::Server *server : std::initializer_list<const bw::practice::Server *>{
                 &world.okta(), &world.cloudflare(), &world.cloudflare().team()}) {
            for (const bw::practice::Recorded &record : server->recorded())
                count += record.request.header("User-Agent").startsWith("Bridgewright") ? 1 : 0;
        }
        return count;
    }
    static void printActions(const QJsonObject &actions)
    {
        qInfo().noquote()
            << u"the documents: %1; left: %2"_s.arg(actions["documents"_L1].toInt()).arg(actions["left"_L1].toInt());
        for (const QJsonValue &part : actions["parts"_L1].toArray())
            qInfo().noquote() << u"%1  %2"_s.arg(part["actions"_L1].toInt(), 4).arg(part["title"_L1].toString());
    }

private Q_SLOTS:
    void aRunIsAtMostThirtyRequests()
    {
        World world; // one assigned group for each app, three pushed ones
        const Outcome outcome = world.applyWithAdmin();
        ENDS_WITH(outcome, 0);
        const Phases phases = phasesOf(outcome.events);
        const QList<Sent> requests = requestsIn(phases.look) + requestsIn(phases.run);
        for (const QString &line : requestsByStep(requests))
            qInfo().noquote() << line;
        // Every request is told; the tenants saw no other.
        QCOMPARE(outcome.all(u"request"_s).size(), recordedOfProgram(world));
        const qsizetype working = withoutPolling(requests).size();
        qInfo("%lld requests; with each poll counted once, %lld", qlonglong(working), qlonglong(requests.size()));
        QVERIFY2(working <= 30, qPrintable(QString::number(working)));
    }

    void theAdminIsLeftFewActions()
    {
        World world;
        world.writeSetup(withOnePushedGroup(world));
        const Outcome outcome = world.applyWithAdmin();
        ENDS_WITH(outcome, 0);
        const QJsonObject actions = outcome.last(u"actions"_s);
        printActions(actions);
        QCOMPARE(actions["documents"_L1].toInt(), 81);
        QCOMPARE(actions["left"_L1].toInt(), 34);
        QCOMPARE(outcome.all(u"yourTurn"_s).size(), 1); // the console's page once
        // A report that is made later knows them still.
        const Outcome report = world.run(u"export"_s, {u"--format"_s, u"report"_s});
        ENDS_WITH(report, 0);
        const QString text = report.last(u"exported"_s).value("content"_L1).toString();
        QVERIFY2(text.contains("34 of them were left"_L1), qPrintable(text));
        for (const QJsonValue &part : actions["parts"_L1].toArray()) { // which remain, and why
            for (const QString &key : {u"title"_s, u"why"_s})
                QVERIFY2(!part[key].toString().isEmpty() && text.contains(part[key].toString()), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(EconomyTest)
#include "economy_test.moc"
