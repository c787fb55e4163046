#include "tests/journeys/world.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace bw::practice;
using namespace Qt::StringLiterals;

namespace {
/// From here on nothing of it was made by this computer.
void forgetJournal(const World &world)
{
    QDir(world.path(u"home"_s) + u"/journals"_s).removeRecursively();
}

QStringList idsOf(const Outcome &outcome, const QString &event)
{
    QStringList ids;
    for (const QJsonObject &one : outcome.all(event))
        ids << one.value("id"_L1).toString();
    return ids;
}
} // namespace

/// What the command line does with what is not ours, and what it understands of what it is given.
class ConsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersAppIsChangedOnlyAsAgreed()
    {
        World world;
        world.writeSetup(world.signInOnly());
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        forgetJournal(world);
        const_cast<okta::App *>(world.signInApps().first())->groups.clear();
        const QJsonObject theirs = world.state();

        world.forgetTraffic();
        const Outcome refused = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(refused, 1);
        QCOMPARE(world.writes(), QStringList());
        const QString code = refused.last(u"consent"_s).value("code"_L1).toString();
        QCOMPARE(code.size(), 8);
        QCOMPARE(world.run(u"plan"_s).last(u"consent"_s).value("code"_L1).toString(), code);
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s, u"--agree"_s, u"00000000"_s}), 1);
        QCOMPARE(world.state(), theirs);

        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s, u"--agree"_s, code}), 0);
        QVERIFY(!world.signInApps().first()->groups.isEmpty());
        const_cast<okta::App *>(world.signInApps().first())->groups.clear();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0); // asked about once
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s, u"--done"_s, u"okta.no-such-step"_s}), 2);
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.state(), theirs); // the assignments are ours, the app is theirs
    }

    void undoLeavesWhatOtherPartsHaveMade()
    {
        World world;
        const QJsonObject nothing = world.state();
        world.writeSetup(world.setup());
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.writeSetup(world.signInOnly());
        const Outcome part = world.run(u"undo"_s, {u"--yes"_s});
        ENDS_WITH(part, 0);
        QVERIFY2(part.text().contains("Stays, as it belongs to a part"_L1), qPrintable(part.text()));
        const auto isProvisioning = [](const auto &app) { return app->kind == okta::Kind::ScimHeaderAuth; };
        QVERIFY(std::ranges::any_of(world.okta().org().apps, isProvisioning));
        QVERIFY(world.signInApps().isEmpty());
        world.writeSetup(world.setup());
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.state(), nothing);
    }

    void tokensOfTheEnvironmentAreUnderstoodAndSaid()
    {
        World world;
        world.writeSetup(world.signInOnly());
        world.program().set(u"BRIDGEWRIGHT_OKTA_TOKEN"_s, u" \"SSWS %1\"\n"_s.arg(world.okta().token()));
        const Outcome outcome = world.run(u"check"_s);
        ENDS_WITH(outcome, 0);
        QVERIFY2(outcome.text().contains("BRIDGEWRIGHT_OKTA_TOKEN: "_L1), qPrintable(outcome.text()));
        HOLDS_NO_SECRET(world, outcome.output + outcome.trouble, u"the output"_s);
    }

    void aTokenOfTheOtherVendorIsSentToNobody_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<bool>("isOktas");
        QTest::newRow("Cloudflare's in Okta's place") << u"BRIDGEWRIGHT_OKTA_TOKEN"_s << false;
        QTest::newRow("Okta's in Cloudflare's place") << u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s << true;
    }
    void aTokenOfTheOtherVendorIsSentToNobody()
    {
        QFETCH(QString, variable);
        QFETCH(bool, isOktas);
        World world;
        world.writeSetup(world.signInOnly());
        const QString other = isOktas ? world.okta().token() : QString::fromLatin1(world.cloudflare().accountToken());
        world.program().set(variable, other);
        world.forgetTraffic();
        for (const QString &command : {u"check"_s, u"plan"_s}) {
            const Outcome outcome = world.run(command);
            ENDS_WITH(outcome, 3);
            QVERIFY2(outcome.text().contains(variable), qPrintable(outcome.text()));
            HOLDS_NO_SECRET(world, outcome.output + outcome.trouble, u"the output"_s);
        }
        QCOMPARE(world.requestCount(), 0);
    }

    void whatIsUnderstoodOfTheSetupFileIsSaid()
    {
        World world;
        QJsonObject setup =
            World::with(world.signInOnly(), u"cloudflare"_s, {{u"team"_s, u"https://acme.cloudflareaccess.com/x"_s}});
        world.writeSetup(setup);
        const Outcome outcome = world.run(u"check"_s);
        ENDS_WITH(outcome, 0);
        QVERIFY2(outcome.text().contains("cloudflare.team: "_L1), qPrintable(outcome.text()));
    }

    void aMissingProductShowsInTheCheck()
    {
        World world;
        world.writeSetup(World::with(world.signInOnly(), u"signIn"_s, {{u"authorizationServer"_s, u"default"_s}}));
        world.okta().ways().apiAccessManagement = false;
        const Outcome outcome = world.run(u"check"_s);
        ENDS_WITH(outcome, 1);
        QVERIFY2(!idsOf(outcome, u"check"_s).isEmpty(), qPrintable(outcome.text()));
        QVERIFY2(outcome.last(u"error"_s).value("cause"_L1).toString().contains("API Access Management"_L1) ||
                     outcome.last(u"error"_s).value("message"_L1).toString().contains("API Access Management"_L1),
                 qPrintable(outcome.text()));
    }
};

QTEST_GUILESS_MAIN(ConsentTest)
#include "consent_test.moc"
