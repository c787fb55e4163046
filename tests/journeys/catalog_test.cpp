#include "app/practice/okta/state.h"
#include "tests/journeys/world.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// Sign-in by the app of Okta's catalogue, from the first check to taking it back.
class CatalogTest : public QObject
{
    Q_OBJECT

    static QJsonObject catalogSetup(const World &world, const QJsonObject &members = {})
    {
        QJsonObject setup = World::with(world.setup(), u"signIn"_s, {{u"method"_s, u"oidc-catalog"_s}});
        setup.remove("scim"_L1);
        return World::with(setup, u"signIn"_s, members);
    }

    /// What a person does with the card that this flow may show: the console offers the app, the API does not.
    static void addByHand(const World &world, const QString &key)
    {
        auto app = std::make_unique<bw::practice::okta::App>();
        app->id = u"0oaByHand000000000001"_s;
        app->kind = bw::practice::okta::Kind::CatalogOidc;
        app->name = key;
        app->label = u"Cloudflare Access"_s;
        app->signOnMode = u"OPENID_CONNECT"_s;
        app->settings = {{u"app"_s, QJsonObject{{u"team_domain"_s, world.cloudflare().teamName()}}}};
        app->created = QDateTime::currentDateTimeUtc();
        app->secrets.append({u"ocs1"_s, QString(64, u's'), true, app->created});
        world.okta().org().apps.push_back(std::move(app));
    }

private Q_SLOTS:
    void theWholeWayAndBack()
    {
        World world;
        world.writeSetup(catalogSetup(world));
        const QJsonObject before = world.state();
        Outcome first;
        QCOMPARE(world.faultOfFirstRun(&first), QString());
        QVERIFY2(first.all(u"yourTurn"_s).isEmpty(), qPrintable(first.text()));
        QCOMPARE(first.stateOf(u"proof.oidc-client"_s), u"Proven"_s);
        QCOMPARE(first.stateOf(u"proof.redirect-uri"_s), u"Proven"_s);

        QCOMPARE(world.faultOfTheWayBack(before), QString());
    }

    void driftIsTold()
    {
        World world;
        world.writeSetup(catalogSetup(world));
        ENDS_WITH(world.applyWithAdmin(), 0);
        for (const auto &app : world.okta().org().apps) {
            if (app->kind == bw::practice::okta::Kind::CatalogOidc)
                app->status = u"INACTIVE"_s;
            if (app->kind == bw::practice::okta::Kind::CatalogOidc)
                app->settings = {{u"app"_s, QJsonObject{{u"team_domain"_s, u"another-team"_s}}}};
        }
        const Outcome verified = world.run(u"verify"_s);
        ENDS_WITH(verified, 1);
        QCOMPARE(World::fieldOf(verified, u"okta.oidc-catalog-app"_s, u"Status"_s)["found"_L1].toString(),
                 u"INACTIVE"_s);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
    }

    void withProvisioning()
    {
        World world;
        world.writeSetup(World::with(world.setup(), u"signIn"_s, {{u"method"_s, u"oidc-catalog"_s}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
    }

    void directoryGroupsAreRefusedWithTheAlternative_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("list");
        QTest::newRow("assigned") << u"signIn"_s << u"assignGroups"_s;
        QTest::newRow("pushed beside it") << u"scim"_s << u"pushGroups"_s;
    }

    void directoryGroupsAreRefusedWithTheAlternative()
    {
        QFETCH(QString, section);
        QFETCH(QString, list);
        World world;
        const QJsonObject catalogue = World::with(world.setup(), u"signIn"_s, {{u"method"_s, u"oidc-catalog"_s}});
        world.writeSetup(World::with(catalogue, section, {{list, QJsonArray{u"Legacy AD group"_s}}}));
        const QJsonObject before = world.state();
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 1);
        QVERIFY2(outcome.output.contains("Active Directory") && outcome.output.contains("SAML"),
                 qPrintable(outcome.text()));
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(world.state(), before);
    }

    void anotherKeyIsFoundInTheCatalogue()
    {
        World world;
        world.okta().ways().cloudflareOneRenewed = true;
        world.writeSetup(catalogSetup(world));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    void withoutTheCatalogueItIsByHand()
    {
        World world;
        world.okta().ways().cloudflareOneRenewed = true;
        world.okta().ways().catalogApi = false;
        world.writeSetup(catalogSetup(world));
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 4);
        const QJsonObject card = outcome.last(u"yourTurn"_s);
        QCOMPARE(card.value("id"_L1).toString(), u"okta.oidc-catalog-app"_s);
        QVERIFY(card.value("link"_L1).toString().endsWith("/admin/apps/add-app"_L1));
        QVERIFY(card.value("actions"_L1).toArray().first().toString().contains("Cloudflare One"_L1));
        addByHand(world, u"integrator-8026030_cloudflareone_2"_s);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.signInApps().size(), 1); // the person made it, so it stays
    }
};

QTEST_GUILESS_MAIN(CatalogTest)
#include "catalog_test.moc"
