#include "tests/journeys/configcat_judgement.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace bw::practice;
using namespace Qt::StringLiterals;

/// ConfigCat: SAML and SCIM with Okta, from the first check to taking it back.
class ConfigCatTest : public QObject
{
    Q_OBJECT

    static QJsonObject alone(const World &world) { return world.setup(u"configcat"_s); }

private Q_SLOTS:
    void checkTellsAllAndChangesNothing()
    {
        World world;
        world.writeSetup(alone(world));
        const QJsonObject before = world.state();
        const Outcome outcome = world.run(u"check"_s);
        ENDS_WITH(outcome, 0);
        QStringList targets, good;
        for (const QJsonObject &verdict : outcome.all(u"verdict"_s))
            targets << verdict.value("target"_L1).toString();
        for (const QJsonObject &line : outcome.all(u"check"_s)) {
            if (line.value("mark"_L1) == "yes"_L1)
                good << line.value("id"_L1).toString();
        }
        QCOMPARE(targets, QStringList({u"okta"_s, u"configcat"_s, u"groups"_s, u"plan"_s}));
        for (const QString &id : {u"configcat.entity-id"_s, u"configcat.acs-url"_s, u"configcat.scim-url"_s,
                                  u"configcat.token"_s, u"configcat.api"_s, u"configcat.organization"_s})
            QVERIFY2(good.contains(id), qPrintable(id));
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(world.state(), before);
        HOLDS_NO_SECRET(world, outcome.output + outcome.trouble, u"the output"_s);
    }

    void planShowsWhatIsByHand()
    {
        World world;
        world.writeSetup(alone(world));
        const Outcome outcome = world.run(u"plan"_s);
        ENDS_WITH(outcome, 0);
        QHash<QString, QString> means;
        for (const QJsonObject &line : outcome.all(u"plan"_s))
            means.insert(line.value("id"_L1).toString(), line.value("means"_L1).toString());
        QCOMPARE(means.value(u"okta.configcat-app"_s), u"automatic"_s);
        for (const QString &id : {u"configcat.saml"_s, u"okta.configcat-scim-switch"_s,
                                  u"okta.configcat-scim-connection"_s, u"configcat.provisioning"_s})
            QVERIFY2(means.value(id) == "by hand"_L1, qPrintable(id + u' ' + means.value(id)));
        QVERIFY(means.contains(u"configcat.domain"_s));
        QVERIFY(!means.contains(u"cloudflare.preflight"_s));
        QCOMPARE(world.writes(), QStringList());
    }

    void theWholeWayAndBack()
    {
        World world;
        world.writeSetup(alone(world));
        const QJsonObject before = world.state();
        const Outcome first = world.applyWithAdmin();
        ENDS_WITH(first, 0);
        QCOMPARE(configcatFaults(world), QStringList());
        QTRY_COMPARE(configcatHandFaults(world), QStringList()); // it reads the metadata when it was saved
        QCOMPARE(first.stateOf(u"configcat.domain"_s), u"Unchanged"_s);
        QCOMPARE(first.stateOf(u"configcat.saml"_s), u"Confirmed"_s);
        QCOMPARE(first.stateOf(u"configcat.provisioning"_s), u"Confirmed"_s);
        QCOMPARE(first.stateOf(u"proof.okta-configcat-provisioning"_s), u"Proven"_s);
        QCOMPARE(first.stateOf(u"proof.configcat"_s), u"Proven"_s);

        for (const auto &app : world.okta().org().apps) // R80: its import boxes stay off
            app->provisioning.importGroups = true;
        ENDS_WITH(world.run(u"verify"_s), 1);
        for (const auto &app : world.okta().org().apps)
            app->provisioning.importGroups = false;
        world.forgetTraffic();
        const QJsonObject stands = world.state();
        const Outcome second = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(second, 0);
        QVERIFY2(second.all(u"yourTurn"_s).isEmpty(), qPrintable(second.text()));
        const Outcome verified = world.run(u"verify"_s);
        ENDS_WITH(verified, 0);
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(world.state(), stands);

        QDirIterator files(world.path(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            HOLDS_NO_SECRET(world, file.readAll(), file.fileName());
        }
        HOLDS_NO_SECRET(world, second.output + second.trouble + verified.output + verified.trouble, u"the output"_s);
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.state(), before);
    }

    void withoutApiCredentialsNothingIsWaitedForThatNobodyCanSee()
    {
        World world;
        world.writeSetup(alone(world));
        for (const QString &variable : {u"BRIDGEWRIGHT_CONFIGCAT_API_USER"_s, u"BRIDGEWRIGHT_CONFIGCAT_API_PASSWORD"_s})
            world.program().unset(variable);
        const Outcome first = world.applyWithAdmin();
        ENDS_WITH(first, 4); // until the person says that it is done
        QCOMPARE(configcatFaults(world), QStringList());
        QCOMPARE(first.stateOf(u"configcat.saml"_s), u"Sent"_s);
        QCOMPARE(first.stateOf(u"configcat.provisioning"_s), u"Sent"_s);
        QCOMPARE(first.stateOf(u"proof.configcat"_s), u"Proven"_s);
        QTRY_COMPARE(configcatHandFaults(world), QStringList()); // the cards were shown all the same
        world.forgetTraffic();
        const QJsonObject stands = world.state();
        const Outcome again = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(again, 4);
        const QList<QJsonObject> cards = again.all(u"yourTurn"_s);
        QCOMPARE(cards.size(), 1); // one page
        const QString card = cards.constFirst().value("id"_L1).toString();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s, u"--done"_s, card}), 0);
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0); // and is believed from then on
        ENDS_WITH(world.run(u"verify"_s), 0);
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(world.state(), stands);
    }

    /// Who runs it again after each card instead of waiting: saving the identity provider and starting are one visit.
    void withoutWaitingEachPageIsAskedForOnce()
    {
        World world;
        world.writeSetup(alone(world));
        world.employAdmin();
        QStringList cards;
        Outcome outcome;
        for (int run = 0; run < 5 && outcome.exit != 0; ++run) {
            outcome = world.run(u"apply"_s, {u"--yes"_s, u"--reveal"_s});
            for (const QJsonObject &card : outcome.all(u"yourTurn"_s))
                cards << u"%1: %2 at %3"_s.arg(run).arg(card["id"_L1].toString(), card["link"_L1].toString());
            QTRY_VERIFY(!world.isAdminBusy());
        }
        ENDS_WITH(outcome, 0);
        QVERIFY2(cards.filter(u"/organization/"_s).size() == 1, qPrintable(cards.join(u'\n')));
        QCOMPARE(configcatFaults(world), QStringList());
        QTRY_COMPARE(configcatHandFaults(world), QStringList());
    }

    /// The plan's limits are said, and nothing is called done before a person could do it.
    void aPlanThatAllowsFewerGroupsIsSaidAndLeavesNothingHalfCalledDone()
    {
        World world;
        const QJsonArray pushed{u"ConfigCat developers"_s, u"Engineering"_s, u"Design"_s};
        world.writeSetup(World::with(alone(world), u"configcat"_s, {{u"pushGroups"_s, pushed}}));
        QVERIFY(world.configcat().setWay(u"freePlan"_s, true));
        const QJsonObject before = world.state();
        for (const QString &command : {u"check"_s, u"plan"_s}) {
            const Outcome told = world.run(command);
            ENDS_WITH(told, 0);
            QVERIFY2(told.output.contains("lets 2 groups have permissions"), qPrintable(told.text()));
        }
        QCOMPARE(world.state(), before);
        world.employAdmin(); // who gives permissions to two of them, is refused at the third, and does not start
        const Outcome stuck = world.run(u"apply"_s, {u"--yes"_s, u"--reveal"_s, u"--wait"_s, u"10"_s});
        ENDS_WITH(stuck, 4);
        QCOMPARE(world.configcat().organization().permission.size(), 2);
        QCOMPARE(stuck.stateOf(u"configcat.saml"_s), u"Confirmed"_s);
        QCOMPARE(stuck.stateOf(u"configcat.provisioning"_s), u"YourTurn"_s);
        QCOMPARE(stuck.stateOf(u"proof.configcat"_s), u"Waiting"_s);
        QVERIFY2(
            stuck.last(u"yourTurn"_s).value("mistakes"_L1).toVariant().toStringList().join(u' ').contains("Free 2"_L1),
            qPrintable(stuck.text()));

        QVERIFY(world.configcat().setWay(u"smartPlan"_s, true)); // the organization has bought a larger one
        const Outcome done = world.applyWithAdmin();
        ENDS_WITH(done, 0);
        QCOMPARE(done.stateOf(u"proof.configcat"_s), u"Proven"_s);
        QCOMPARE(world.configcat().scimGroups().size(), 3);
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.state(), before);
    }

    void anApiWithoutTheRightIsGoneWithout()
    {
        World world;
        world.writeSetup(alone(world));
        world.configcat().ways().apiReadsAll = false;
        const Outcome outcome = world.applyWithAdmin();
        ENDS_WITH(outcome, 4);
        QCOMPARE(outcome.stateOf(u"configcat.saml"_s), u"Sent"_s);
        QCOMPARE(outcome.stateOf(u"proof.configcat"_s), u"Proven"_s);
        QCOMPARE(configcatFaults(world), QStringList());
    }

    /// A small plan keeps the audit log for a few days: what was seen then is known still.
    void theAuditLogMayBeShort()
    {
        World world;
        world.writeSetup(alone(world));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QVERIFY(world.configcat().setWay(u"auditIsShort"_s, true));
        world.forgetTraffic();
        const Outcome again = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(again, 0);
        QVERIFY2(again.all(u"yourTurn"_s).isEmpty(), qPrintable(again.text()));
        ENDS_WITH(world.run(u"verify"_s), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    void credentialsMayBeAnotherOrganizations()
    {
        World world;
        world.writeSetup(alone(world));
        QVERIFY(world.configcat().setWay(u"apiOfAnother"_s, true));
        const Outcome checked = world.run(u"check"_s);
        QVERIFY2(checked.output.contains("Labs"), qPrintable(checked.text()));
        ENDS_WITH(world.applyWithAdmin(), 4); // what cannot be read is the person's to say
        QCOMPARE(configcatFaults(world), QStringList());
    }

    void refusedCredentials_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("wrong token") << u"BRIDGEWRIGHT_CONFIGCAT_SCIM_TOKEN"_s << QString(43, u'k') + u'=';
        QTest::newRow("no token") << u"BRIDGEWRIGHT_CONFIGCAT_SCIM_TOKEN"_s << QString();
        QTest::newRow("wrong API password") << u"BRIDGEWRIGHT_CONFIGCAT_API_PASSWORD"_s << QString(32, u'k');
    }
    void refusedCredentials()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        World world;
        world.writeSetup(alone(world));
        world.program().set(variable, value);
        const QJsonObject before = world.state();
        for (const QString &command : {u"check"_s, u"plan"_s, u"verify"_s})
            ENDS_WITH(world.run(command), 3);
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 3);
        QCOMPARE(world.state(), before);
        QCOMPARE(world.writes(), QStringList());
    }

    void oneGroupForBothIsRefusedBeforeAnybodyIsAsked()
    {
        World world;
        world.writeSetup(World::with(alone(world), u"configcat"_s, {{u"pushGroups"_s, QJsonArray{u"Developers"_s}}}));
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 2);
        QCOMPARE(outcome.last(u"fault"_s).value("path"_L1).toString(), u"configcat.pushGroups"_s);
        QCOMPARE(world.requestCount(), 0);
    }

    /// There is no TXT record then: only the person knows, who says so once.
    void aDomainVerifiedByAFileIsForThePersonToSay()
    {
        World world;
        world.writeSetup(alone(world));
        QVERIFY(world.configcat().setWay(u"domainsByFile"_s, true));
        const Outcome asked = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(asked, 4);
        QCOMPARE(asked.stateOf(u"configcat.domain"_s), u"Sent"_s); // what it waits for is not to be seen
        const Outcome done = world.applyWithAdmin({u"--done"_s, u"configcat.domain"_s}); // nor waited for
        ENDS_WITH(done, 0);
        QCOMPARE(configcatFaults(world), QStringList());
        QCOMPARE(done.stateOf(u"configcat.domain"_s), u"Sent"_s);
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        ENDS_WITH(world.run(u"verify"_s), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    void anUnverifiedDomainIsSaidAndSeenWhenItIs()
    {
        World world;
        world.writeSetup(alone(world));
        configcat::Organization &organization = world.configcat().organization();
        organization.domains.first().verified = false;
        organization.note(u"domainAdded"_s, u"acme.example"_s);
        organization.ways.findsTxtRecords = false;
        const Outcome first = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(first, 4);
        QCOMPARE(first.stateOf(u"configcat.domain"_s), u"YourTurn"_s);
        QStringList domains;
        for (const QJsonObject &card : first.all(u"yourTurn"_s)) {
            if (card.value("id"_L1) == "configcat.domain"_L1)
                domains << card.value("values"_L1)[0]["value"_L1].toString();
        }
        QCOMPARE(domains, QStringList({u"acme.example"_s}));
        organization.ways.findsTxtRecords = true;
        const Outcome second = world.applyWithAdmin();
        ENDS_WITH(second, 0);
        QVERIFY(organization.domains.first().verified);
        QCOMPARE(second.stateOf(u"configcat.domain"_s), u"Confirmed"_s);
        QCOMPARE(configcatFaults(world), QStringList());
    }
};

QTEST_GUILESS_MAIN(ConfigCatTest)
#include "configcat_test.moc"
