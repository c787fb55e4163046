#include "app/practice/okta/state.h"
#include "tests/journeys/world.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// What an engineer without a display does, from the first check to taking everything back.
class JourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkTellsBothSidesAndChangesNothing()
    {
        World world;
        const QJsonObject before = world.state();
        const Outcome outcome = world.run(u"check"_s);
        ENDS_WITH(outcome, 0);
        QVERIFY(!outcome.all(u"check"_s).isEmpty());
        QStringList targets;
        for (const QJsonObject &verdict : outcome.all(u"verdict"_s)) {
            targets << verdict.value("target"_L1).toString();
            QVERIFY(verdict.value("usable"_L1).toBool());
        }
        QCOMPARE(targets, QStringList({u"okta"_s, u"cloudflare"_s, u"groups"_s}));
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(world.state(), before);
    }

    void planShowsEverythingAndChangesNothing()
    {
        World world;
        const QJsonObject before = world.state();
        const Outcome outcome = world.run(u"plan"_s);
        ENDS_WITH(outcome, 0);
        QStringList ids;
        for (const QJsonObject &line : outcome.all(u"plan"_s)) {
            ids << line.value("id"_L1).toString();
            QVERIFY(!line.value("title"_L1).toString().isEmpty());
            QVERIFY2(line.contains("change"_L1) && line.contains("means"_L1), qPrintable(ids.last()));
        }
        for (const QString &id : {u"okta.oidc-app"_s, u"okta.groups-claim"_s, u"okta.scim-app"_s,
                                  u"okta.scim-connection"_s, u"okta.scim-push-groups"_s})
            QVERIFY2(ids.contains(id), qPrintable(id));
        const int requests = outcome.last(u"planTotal"_s).value("requests"_L1).toInt();
        QVERIFY(requests > 0);
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(world.state(), before);
    }

    void withoutWaitingItEndsWithTheCard()
    {
        World world;
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 4);
        const QJsonObject card = outcome.last(u"yourTurn"_s);
        static const QRegularExpression deepLink(u"/admin/app/scim2headerauth/instance/0oa\\w+/#tab-\\w+"_s);
        QVERIFY2(deepLink.match(card.value("link"_L1).toString()).hasMatch(), qPrintable(outcome.text()));
        QVERIFY(!card.value("actions"_L1).toArray().isEmpty());
        bool hasUrl = false, hasSecret = false;
        for (const QJsonValue &value : card.value("values"_L1).toArray()) {
            static const QRegularExpression wording(u"URL|token|secret"_s, QRegularExpression::CaseInsensitiveOption);
            QVERIFY(wording.match(value["label"_L1].toString()).hasMatch());
            if (value["secret"_L1].toBool())
                hasSecret = !value.toObject().contains("value"_L1);
            else
                hasUrl = hasUrl || value["value"_L1].toString().startsWith("http"_L1);
        }
        QVERIFY(hasUrl && hasSecret);
        HOLDS_NO_SECRET(world, outcome.output, u"the output"_s);
        // Going on later makes nothing twice.
        const Outcome later = world.applyWithAdmin();
        ENDS_WITH(later, 0);
        QCOMPARE(world.faults(), QStringList());
    }

    void theWholeWayAndAgain()
    {
        World world;
        const QString results = world.path(u"results"_s);
        const Outcome first = world.applyWithAdmin({u"--out"_s, results});
        ENDS_WITH(first, 0);
        QCOMPARE(world.faults(), QStringList());
        QVERIFY(first.last(u"testSignIn"_s).value("link"_L1).toString().contains("/cdn-cgi/access/test-idp/"_L1));
        QCOMPARE(first.all(u"exported"_s).size(), 3);

        world.forgetTraffic();
        const QJsonObject stands = world.state();
        const Outcome second = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(second, 0);
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(world.state(), stands);
        QVERIFY2(second.all(u"yourTurn"_s).isEmpty(), qPrintable(second.text()));

        const Outcome verified = world.run(u"verify"_s);
        ENDS_WITH(verified, 0);
        QCOMPARE(world.writes(), QStringList());

        QDirIterator files(world.path(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            HOLDS_NO_SECRET(world, file.readAll(), file.fileName());
        }
        HOLDS_NO_SECRET(world, second.output + second.trouble + verified.output + verified.trouble, u"the output"_s);
    }

    void driftIsToldAndMended()
    {
        World world;
        ENDS_WITH(world.applyWithAdmin(), 0);
        for (const auto &app : world.okta().org().apps) {
            if (app->name == "scim2headerauth"_L1) {
                app->groups.clear();
                world.okta().assignmentsChanged(app.get());
            }
        }
        const Outcome outcome = world.run(u"verify"_s);
        ENDS_WITH(outcome, 1);
        bool told = false;
        for (const QJsonObject &step : outcome.all(u"step"_s)) {
            for (const QJsonValue &field : step.value("fields"_L1).toArray())
                told = told ||
                       (step.value("id"_L1) == "okta.scim-assignments"_L1 && field["comparison"_L1] == "different"_L1);
        }
        QVERIFY2(told, qPrintable(outcome.text()));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
        ENDS_WITH(world.run(u"verify"_s), 0);
    }

    void undoLeavesTheTenantsAsTheyWere()
    {
        World world;
        const QJsonObject before = world.state();
        ENDS_WITH(world.applyWithAdmin(), 0);
        QVERIFY(world.state() != before);
        const Outcome outcome = world.run(u"undo"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 0);
        QCOMPARE(world.state(), before);
        QCOMPARE(outcome.all(u"undo"_s).size(), outcome.all(u"undone"_s).size());
        world.forgetTraffic();
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    void exportsInTheDocumentsShape()
    {
        World world;
        const Outcome early = world.run(u"export"_s, {u"--format"_s, u"json"_s});
        ENDS_WITH(early, 1);
        ENDS_WITH(world.applyWithAdmin(), 0);
        const QString path = world.path(u"idp.json"_s);
        ENDS_WITH(world.run(u"export"_s, {u"--format"_s, u"json"_s, u"--out"_s, path}), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(whole.keys(), QStringList({u"config"_s, u"name"_s, u"type"_s}));
        const QJsonObject config = whole.value("config"_L1).toObject();
        QCOMPARE(config.value("okta_account"_L1).toString(), world.okta().url());
        QCOMPARE(config.value("client_secret"_L1).toString(), u"<your client secret>"_s);
        HOLDS_NO_SECRET(world, bytes, path);

        for (const QString &format : {u"terraform"_s, u"shell"_s, u"report"_s}) {
            const Outcome outcome = world.run(u"export"_s, {u"--format"_s, format});
            ENDS_WITH(outcome, 0);
            QVERIFY(!outcome.last(u"exported"_s).value("content"_L1).toString().isEmpty());
            HOLDS_NO_SECRET(world, outcome.output, format);
        }
    }

    void withSecretsTheFileIsPrivate()
    {
        World world;
        ENDS_WITH(world.applyWithAdmin(), 0);
        const QString path = world.path(u"idp.json"_s);
        ENDS_WITH(world.run(u"export"_s, {u"--format"_s, u"json"_s, u"--with-secrets"_s, u"--out"_s, path}), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString secret =
            QJsonDocument::fromJson(file.readAll()).object()["config"_L1]["client_secret"_L1].toString();
        QVERIFY(world.secrets().contains(secret.toLatin1()));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        for (const QString &format : {u"terraform"_s, u"shell"_s, u"report"_s}) {
            const QString other = world.path(format);
            const QStringList options = {u"--format"_s, format, u"--with-secrets"_s, u"--out"_s, other};
            const Outcome outcome = world.run(u"export"_s, options);
            ENDS_WITH(outcome, 0);
            const QString note = outcome.last(u"note"_s).value("text"_L1).toString();
            QVERIFY2(note.contains("--format json"_L1), qPrintable(outcome.text()));
            QFile without(other);
            QVERIFY(without.open(QIODevice::ReadOnly));
            HOLDS_NO_SECRET(world, without.readAll(), other);
        }
    }

    void practiceServesUntilStopped()
    {
        World world; // for its program and folder only
        world.program().start({u"practice"_s, u"--json"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!world.program().soFar().events.isEmpty(), 20'000);
        const QJsonObject described = world.program().soFar().events.first();
        world.writeSetup(described.value("setup"_L1).toObject());
        Program other(world.path(u"other-home"_s));
        const QJsonObject environment = described.value("environment"_L1).toObject();
        for (const QString &name : environment.keys())
            other.set(name, environment.value(name).toString());
        ENDS_WITH(other.run(world.line(u"check"_s)), 0);
        world.program().interrupt();
        ENDS_WITH(world.program().finish(), 0);
    }

    void thePracticeJourneyRunsByItself()
    {
        World world;
        const QString results = world.path(u"results"_s);
        const Outcome outcome = world.program().run({u"--practice"_s, u"--json"_s, u"--out"_s, results});
        ENDS_WITH(outcome, 0);
        QVERIFY(QFile::exists(results + "/identity-provider.json"_L1));
    }

    void groupsOfAnEarlierRunAreSaid()
    {
        World world;
        ENDS_WITH(world.applyWithAdmin(), 0);
        QJsonObject fewer = World::with(world.setup(), u"scim"_s, {{u"pushGroups"_s, QJsonArray{u"Engineering"_s}}});
        fewer = World::with(fewer, u"scim"_s, {{u"assignGroups"_s, QJsonArray{u"Developers"_s}}});
        world.writeSetup(fewer);
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        QVERIFY2(planned.output.contains("Still pushed from an earlier run: Design, Support"),
                 qPrintable(planned.text()));
        QVERIFY2(planned.output.contains("Still assigned from an earlier run: Staff"), qPrintable(planned.text()));
    }
};

QTEST_GUILESS_MAIN(JourneyTest)
#include "journey_test.moc"
