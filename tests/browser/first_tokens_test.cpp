#include "app/setup/setup_file.h"
#include "app/targets/live_checks.h"
#include "tests/browser/browser_journey.h"

using namespace bw::test;
using namespace Qt::StringLiterals;

/// What an admin makes and fetches before there is a plan, as the cards of the command line say it.
class FirstTokensTest : public BrowserJourney
{
    Q_OBJECT

    /// The program lacks the tokens of these variables and says how each is made; the admin does it.
    static bool isPrepared(World &world, BrowserAdmin &admin, const QStringList &variables)
    {
        for (const QString &variable : variables)
            world.program().unset(variable);
        const Outcome lacking = world.run(u"check"_s);
        const QList<QJsonObject> cards = lacking.all(u"card"_s);
        if (lacking.exit != 3 || cards.size() != variables.size()) {
            qWarning("%s", qPrintable(lacking.text()));
            return false;
        }
        for (QJsonObject card : cards) {
            card.insert(u"id"_s, card.value(u"title"_s));
            admin.take(card);
        }
        return QTest::qWaitFor([&admin] { return !admin.isBusy(); }, 60'000);
    }
    static QStringList permissionLines(const Outcome &outcome, const QString &mark)
    {
        QStringList ids;
        for (const QJsonObject &line : outcome.all(u"check"_s)) {
            if (line.value("id"_L1).toString().startsWith("cloudflare.permission."_L1) && line.value("mark"_L1) == mark)
                ids << line.value("id"_L1).toString();
        }
        return ids;
    }

private Q_SLOTS:
    void cloudflaresTokenHasWhatTheSetupNeeds()
    {
        World world;
        world.writeSetup(world.setup());
        BrowserAdmin admin(browser());
        QVERIFY(isPrepared(world, admin, {u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s}));
        QCOMPARE(admin.complaints(), QStringList());
        world.program().set(u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s, admin.copied().value(u"token"_s));
        const Outcome checked = world.run(u"check"_s);
        ENDS_WITH(checked, 0);
        QCOMPARE(permissionLines(checked, u"no"_s), QStringList());
        QVERIFY(permissionLines(checked, u"yes"_s).size() >= 3);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
    }

    /// Keys that no document has are left out without a word: what is missing is named, with the page to mend it.
    void aPermissionThatTheDashboardDidNotFillInIsNamed()
    {
        World world;
        QVERIFY(world.cloudflare().setWay(u"prefillsUndocumentedKeys"_s, false));
        world.writeSetup(world.setup());
        BrowserAdmin admin(browser());
        QVERIFY(isPrepared(world, admin, {u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s}));
        QCOMPARE(admin.complaints(), QStringList());
        world.program().set(u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s, admin.copied().value(u"token"_s));
        const Outcome checked = world.run(u"check"_s);
        ENDS_WITH(checked, 0); // it is of use, and not needed
        QVERIFY2(checked.output.contains("cloudflare.permission.scim-logs"), qPrintable(checked.text()));
        QVERIFY(!permissionLines(checked, u"yes"_s).contains(u"cloudflare.permission.scim-logs"_s));
    }

    void oktasTokenIsMadeAndWorks()
    {
        World world;
        world.writeSetup(world.signInOnly());
        BrowserAdmin admin(browser());
        QVERIFY(isPrepared(world, admin, {u"BRIDGEWRIGHT_OKTA_TOKEN"_s}));
        QCOMPARE(admin.complaints(), QStringList());
        QCOMPARE(world.okta().org().tokens.last().name, u"Bridgewright"_s);
        world.program().set(u"BRIDGEWRIGHT_OKTA_TOKEN"_s, admin.copied().value(u"token"_s));
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.faults(), QStringList());
    }

    /// A token of the account with the one permission, pasted instead of one that is minted.
    void theDashboardsTokenIsMadeAndTaken()
    {
        World world;
        QJsonObject setup = World::with(world.setup(u"dashboard"_s), u"dashboardScim"_s, {{u"token"_s, u"paste"_s}});
        world.writeSetup(setup);
        const bw::Result<bw::Setup> read = bw::setup_file::load(world.setupPath());
        QVERIFY(read);
        const bw::Result<bw::Card> card = bw::live::recipe(*read, u"prepare-dashboard-token"_s);
        QVERIFY(card);
        BrowserAdmin admin(browser());
        admin.take({{u"id"_s, u"prepare-dashboard-token"_s},
                    {u"link"_s, card->link.toString(QUrl::FullyEncoded)},
                    {u"actions"_s, QJsonArray::fromStringList(card->actions)}});
        CARDS_DONE(admin, u"prepare-dashboard-token"_s);
        const auto &made = *world.cloudflare().state().tokens.back();
        QCOMPARE(made.permissions, QStringList{u"SCIM Provisioning"_s});
        world.program().set(u"BRIDGEWRIGHT_DASHBOARD_SCIM_TOKEN"_s, admin.copied().value(u"token"_s));
        const Outcome checked = world.run(u"check"_s);
        ENDS_WITH(checked, 0);
        QVERIFY2(checked.output.contains("takes the pasted token"), qPrintable(checked.text()));
    }

    void configCatsValuesAreFetched()
    {
        World world;
        world.writeSetup(world.setup(u"configcat"_s));
        world.configcat().organization().providers.clear();
        world.configcat().organization().scimToken.clear();
        BrowserAdmin admin(browser());
        QVERIFY(isPrepared(world, admin, {u"BRIDGEWRIGHT_CONFIGCAT_SCIM_TOKEN"_s}));
        QCOMPARE(admin.complaints(), QStringList());
        const QHash<QString, QString> copied = admin.copied();
        QCOMPARE(copied.value(u"scim url"_s), world.configcat().scimUrl());
        world.writeSetup(World::with(world.wanted(), u"configcat"_s,
                                     {{u"entityId"_s, copied.value(u"entity id"_s)},
                                      {u"acsUrl"_s, copied.value(u"assertion consumer service"_s)},
                                      {u"scimUrl"_s, copied.value(u"scim url"_s)}}));
        world.program().set(u"BRIDGEWRIGHT_CONFIGCAT_SCIM_TOKEN"_s, copied.value(u"token"_s));
        ENDS_WITH(world.run(u"check"_s), 0);
        ENDS_WITH(world.applyWithAdmin(), 0);
        const auto &provider = world.configcat().organization().providers.first();
        QVERIFY2(!provider.issuer.isEmpty(), qPrintable(provider.metadataState));
    }
};

QTEST_GUILESS_MAIN(FirstTokensTest)
#include "first_tokens_test.moc"
