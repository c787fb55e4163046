#include "app/practice/okta/state.h"
#include "tests/journeys/world.h"

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

    static QJsonObject alone(const World &world) { return world.setupNamed(u"configcat"_s); }

    static okta::App *appIn(const World &world)
    {
        for (const auto &app : world.okta().org().apps) {
            if (app->label == "ConfigCat"_L1)
                return app.get();
        }
        return nullptr;
    }

    static QStringList namesOf(const QList<QJsonObject> &resources, const QString &key)
    {
        QStringList names;
        for (const QJsonObject &resource : resources)
            names << resource.value(key).toString();
        names.sort();
        return names;
    }

    /// What should be there and is not, read in the tenants.
    static QStringList faults(const World &world)
    {
        QStringList faults;
        const auto expect = [&faults](bool holds, const QString &what) {
            if (!holds)
                faults << what;
        };
        const okta::App *app = appIn(world);
        if (!app)
            return {u"no app in Okta"_s};
        const configcat::Organization &organization = world.configcat().organization();
        const configcat::SamlProvider &provider = organization.providers.first();
        const QJsonObject signOn = app->settings.value("signOn"_L1).toObject();
        expect(signOn.value("ssoAcsUrl"_L1) == provider.acsUrl, u"ACS"_s);
        expect(signOn.value("audience"_L1) == provider.entityId, u"audience"_s);
        expect(signOn.value("subjectNameIdFormat"_L1).toString().endsWith("emailAddress"_L1), u"name id"_s);
        for (const QString &feature : {u"PUSH_NEW_USERS"_s, u"PUSH_PROFILE_UPDATES"_s, u"PUSH_USER_DEACTIVATION"_s,
                                       u"GROUP_PUSH"_s, u"SCIM_PROVISIONING"_s})
            expect(app->features().contains(feature), feature);
        expect(app->groups.size() == 1 && app->mappings.size() == 1, u"groups"_s);
        for (const okta::AppUser &user : app->users)
            expect(user.status == "PROVISIONED"_L1, user.userName + u' ' + user.status);
        expect(namesOf(world.configcat().scimGroups(), u"displayName"_s) == QStringList{u"ConfigCat developers"_s},
               u"groups in ConfigCat"_s);
        expect(world.configcat().scimUsers().size() == app->users.size() && !app->users.isEmpty(), u"people"_s);
        return faults;
    }

    /// The same of what the admin did by hand in ConfigCat.
    static QStringList handFaults(const World &world)
    {
        QStringList faults;
        const configcat::Organization &organization = world.configcat().organization();
        const configcat::SamlProvider &provider = organization.providers.first();
        const QString metadata = u"%1/app/%2/sso/saml/metadata"_s.arg(world.okta().url(), appIn(world)->externalKey);
        if (provider.metadataUrl != metadata || provider.issuer.isEmpty())
            faults << u"metadata: "_s + provider.metadataUrl + u' ' + provider.metadataState;
        if (provider.trustedDomains != QStringList{u"acme.example"_s})
            faults << u"trusted domains"_s;
        if (namesOf(organization.members(), u"email"_s) != namesOf(world.configcat().scimUsers(), u"userName"_s))
            faults << u"members"_s;
        return faults;
    }

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
        QCOMPARE(targets, QStringList({u"okta"_s, u"configcat"_s, u"groups"_s}));
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
        QCOMPARE(faults(world), QStringList());
        QTRY_COMPARE(handFaults(world), QStringList()); // it reads the metadata when it was saved
        QCOMPARE(first.stateOf(u"configcat.domain"_s), u"Unchanged"_s);
        QCOMPARE(first.stateOf(u"configcat.saml"_s), u"Confirmed"_s);
        QCOMPARE(first.stateOf(u"configcat.provisioning"_s), u"Confirmed"_s);
        QCOMPARE(first.stateOf(u"proof.okta-configcat-provisioning"_s), u"Proven"_s);
        QCOMPARE(first.stateOf(u"proof.configcat"_s), u"Proven"_s);

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
        ENDS_WITH(first, 0);
        QCOMPARE(faults(world), QStringList());
        QCOMPARE(first.stateOf(u"configcat.saml"_s), u"Sent"_s);
        QCOMPARE(first.stateOf(u"configcat.provisioning"_s), u"Sent"_s);
        QCOMPARE(first.stateOf(u"proof.configcat"_s), u"Proven"_s);
        QTRY_COMPARE(handFaults(world), QStringList()); // the cards were shown all the same
        world.forgetTraffic();
        const QJsonObject stands = world.state();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        ENDS_WITH(world.run(u"verify"_s), 0);
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(world.state(), stands);
    }

    void anApiWithoutTheRightIsGoneWithout()
    {
        World world;
        world.writeSetup(alone(world));
        world.configcat().ways().apiReadsAll = false;
        const Outcome outcome = world.applyWithAdmin();
        ENDS_WITH(outcome, 0);
        QCOMPARE(outcome.stateOf(u"configcat.saml"_s), u"Sent"_s);
        QCOMPARE(outcome.stateOf(u"proof.configcat"_s), u"Proven"_s);
        QCOMPARE(faults(world), QStringList());
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
        QCOMPARE(faults(world), QStringList());
    }

    void everythingTogether()
    {
        World world;
        QJsonObject both = world.setup();
        both.insert(u"configcat"_s, alone(world).value(u"configcat"_s));
        world.writeSetup(both);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
        QCOMPARE(faults(world), QStringList());
        QTRY_COMPARE(handFaults(world), QStringList());
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        ENDS_WITH(world.run(u"verify"_s), 0);
        QCOMPARE(world.writes(), QStringList());
    }
};

QTEST_GUILESS_MAIN(ConfigCatTest)
#include "configcat_test.moc"
