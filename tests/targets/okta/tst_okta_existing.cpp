#include "app/targets/okta/claims.h"
#include "tests/targets/okta/okta_bench.h"

using namespace bw;

/// What the steps do where something is there already, or where a way is closed.
class TestOktaExisting : public QObject
{
    Q_OBJECT

private:
    /// An app that somebody made by hand, with our redirect URI.
    static QString addForeignOidcApp(OktaBench &bench, bool right)
    {
        const QJsonArray uris = right ? QJsonArray{u"https://other.example/callback"_s,
                                                   u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s}
                                      : QJsonArray{u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s};
        const QJsonArray grants = right ? QJsonArray{u"authorization_code"_s} : QJsonArray{u"implicit"_s};
        const QJsonArray responses = right ? QJsonArray{u"code"_s} : QJsonArray{u"id_token"_s};
        const QJsonObject settings{{u"application_type"_s, u"web"_s},
                                   {u"redirect_uris"_s, uris},
                                   {u"grant_types"_s, grants},
                                   {u"response_types"_s, responses}};
        const QJsonObject body{
            {u"name"_s, u"oidc_client"_s},
            {u"label"_s, u"Made by hand"_s},
            {u"signOnMode"_s, u"OPENID_CONNECT"_s},
            {u"credentials"_s,
             QJsonObject{{u"oauthClient"_s, QJsonObject{{u"pkce_required"_s, false},
                                                        {u"token_endpoint_auth_method"_s, u"client_secret_basic"_s}}}}},
            {u"settings"_s, QJsonObject{{u"oauthClient"_s, settings}}}};
        const okta::Client client(&bench.http, QUrl(bench.tenant.url()), Secret(bench.token));
        const auto made = QCoro::waitFor(okta::apps::create(client, body, {}));
        if (!made)
            qFatal("%s", qPrintable(made.error().message + made.error().detail));
        bench.tenant.forgetRecorded();
        return made->app.id;
    }
    static QJsonObject scimBody(const QString &label)
    {
        return {{u"name"_s, u"scim2headerauth"_s}, {u"label"_s, label}};
    }

private Q_SLOTS:
    void appWithOurRedirectUriIsUsedAsItIs()
    {
        OktaBench bench;
        bench.setup.scim.reset();
        bench.setup.signIn->pkce = false;
        const QString id = addForeignOidcApp(bench, true);
        QVERIFY2(bench.run() == RunEnd::StepFailed, qPrintable(bench.story()));
        QCOMPARE(bench.writes(), 0); // its people and its claim are another's, too
        for (const QString &step : {u"okta.groups-claim"_s, u"okta.oidc-assignments"_s})
            QVERIFY2(bench.report(step).finding->foreign, qPrintable(step));
        QVERIFY2(bench.run({.mayChangeForeign = true}) == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.appCount(u"oidc_client"_s), 1);
        QCOMPARE(bench.client->id, id);
        QCOMPARE(bench.stateOf(u"okta.oidc-app"_s), u"Unchanged"_s);
        const auto *app = bench.tenant.org().app(id);
        QCOMPARE(app->label, u"Made by hand"_s);
        QVERIFY(app->redirectUris().contains(u"https://other.example/callback"_s));
        QVERIFY(!bench.journal->find(okta::made::app, id));
    }

    void foreignAppIsChangedOnlyWithConsent()
    {
        OktaBench bench;
        bench.setup.scim.reset();
        const QString id = addForeignOidcApp(bench, false);
        QVERIFY2(bench.run() == RunEnd::StepFailed, qPrintable(bench.story()));
        QVERIFY(bench.report(u"okta.oidc-app"_s).finding->foreign);
        QCOMPARE(bench.writes(), 0);

        QVERIFY2(bench.run({.mayChangeForeign = true}) == RunEnd::Done, qPrintable(bench.story()));
        const auto *app = bench.tenant.org().app(id);
        const QJsonObject client = app->settings.value("oauthClient"_L1).toObject();
        QCOMPARE(client.value("grant_types"_L1).toArray(), (QJsonArray{u"implicit"_s, u"authorization_code"_s}));
        QCOMPARE(client.value("response_types"_L1).toArray(), (QJsonArray{u"id_token"_s, u"code"_s}));
        QVERIFY(app->credentials["oauthClient"_L1]["pkce_required"_L1].toBool()); // by the later step
        QCOMPARE(bench.stateOf(u"okta.oidc-pkce"_s), u"Confirmed"_s);
        QCOMPARE(app->label, u"Made by hand"_s);
    }

    void runRightAfterTheLookKeepsItsOwnChanges()
    {
        OktaBench bench;
        bench.setup.scim.reset();
        const QString id = addForeignOidcApp(bench, false);
        bench.http.recordLooks(); // as the session does
        bench.preview();
        bench.http.useLooks();
        QVERIFY2(bench.run({.mayChangeForeign = true}) == RunEnd::Done, qPrintable(bench.story()));
        const auto *app = bench.tenant.org().app(id);
        const QJsonObject client = app->settings.value("oauthClient"_L1).toObject();
        QCOMPARE(client.value("grant_types"_L1).toArray(), (QJsonArray{u"implicit"_s, u"authorization_code"_s}));
        QVERIFY(app->credentials["oauthClient"_L1]["pkce_required"_L1].toBool());
    }

    void whatOthersChangedSinceTheLookStays()
    {
        OktaBench bench;
        bench.setup.scim.reset();
        const QString id = addForeignOidcApp(bench, false);
        bench.http.recordLooks();
        bench.preview();
        bench.http.useLooks();
        bench.tenant.org().app(id)->label = u"Renamed a moment ago"_s;
        QVERIFY2(bench.run({.mayChangeForeign = true}) == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.tenant.org().app(id)->label, u"Renamed a moment ago"_s);
    }

    void requiredPkceIsTakenOffBeforeCloudflareStopsSendingIt()
    {
        OktaBench bench;
        bench.setup.scim.reset();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        bench.setup.signIn->pkce = false;
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.stateOf(u"okta.oidc-app"_s), u"Confirmed"_s);
        const auto *app = bench.appOfKind(u"oidc_client"_s);
        QVERIFY(!app->credentials["oauthClient"_L1]["pkce_required"_L1].toBool());
    }

    void driftOfOurAppIsPutRight()
    {
        OktaBench bench;
        bench.setup.scim.reset();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        auto *app = bench.appOfKind(u"oidc_client"_s);
        app->label = u"Renamed"_s;
        app->status = u"INACTIVE"_s;
        app->visibility = {};
        QJsonObject client = app->settings.value("oauthClient"_L1).toObject();
        client.insert("wildcard_redirect"_L1, u"SUBDOMAIN"_s);
        client.insert("issuer_mode"_L1, u"CUSTOM_URL"_s);
        client.insert("grant_types"_L1, QJsonArray{u"authorization_code"_s, u"implicit"_s});
        client.insert("redirect_uris"_L1, client.value("redirect_uris"_L1).toArray()
                                              << u"https://other.example/back"_s);
        app->settings.insert(u"oauthClient"_s, client);
        QVERIFY2(bench.verify() != RunEnd::Done, qPrintable(bench.story()));
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(app->label, u"Cloudflare Access"_s);
        QVERIFY(app->isActive());
        QVERIFY(app->visibility["hide"_L1]["web"_L1].toBool());
        QVERIFY(app->credentials["oauthClient"_L1]["pkce_required"_L1].toBool());
        QCOMPARE(app->settings["oauthClient"_L1]["wildcard_redirect"_L1].toString(), u"DISABLED"_s);
        QCOMPARE(app->settings["oauthClient"_L1]["issuer_mode"_L1].toString(), u"ORG_URL"_s);
        // What somebody added may be needed elsewhere: it stays, and is said.
        QVERIFY(app->redirectUris().contains(u"https://other.example/back"_s));
        QVERIFY2(bench.verify() == RunEnd::Done, qPrintable(bench.story()));
        const QString warnings = bench.report(u"okta.oidc-app"_s).finding->warnings.join(u' ');
        QVERIFY2(warnings.contains(u"https://other.example/back"_s) && warnings.contains(u"implicit"_s),
                 qPrintable(warnings));
    }

    void appThatWasDeletedByHandIsMadeAgain()
    {
        OktaBench bench;
        bench.setup.scim.reset();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        auto &apps = bench.tenant.org().apps;
        std::erase_if(apps, [](const auto &app) { return app->name == u"oidc_client"_s; });
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.appCount(u"oidc_client"_s), 1);
    }

    void scimAppOfTheSameNameIsNeverTakenOverUnasked()
    {
        OktaBench bench;
        bench.letAdminConnect();
        const okta::Client client(&bench.http, QUrl(bench.tenant.url()), Secret(bench.token));
        const QString label = bench.setup.scim->appLabel;
        const auto made = QCoro::waitFor(okta::apps::create(client, scimBody(label), {}));
        QVERIFY(made);
        QVERIFY2(bench.run() == RunEnd::StepFailed, qPrintable(bench.story()));
        QCOMPARE(bench.report(u"okta.scim-app"_s).error->kind, Error::Kind::Conflict);
        QCOMPARE(bench.appCount(u"scim2headerauth"_s), 1);

        QVERIFY2(bench.run({.mayChangeForeign = true}) == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.appCount(u"scim2headerauth"_s), 1);
        QVERIFY(!bench.journal->find(okta::made::app, made->app.id));
        bench.tenant.forgetRecorded();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story())); // asked once
        QCOMPARE(bench.writes(), 0);
    }

    void scimAppOfAnotherNameIsLeftAlone()
    {
        OktaBench bench;
        bench.letAdminConnect();
        const okta::Client client(&bench.http, QUrl(bench.tenant.url()), Secret(bench.token));
        const auto made = QCoro::waitFor(okta::apps::create(client, scimBody(u"Somebody's SCIM"_s), {}));
        QVERIFY(made);
        const QString theirs = made->app.id;
        bench.admin = [&](const StepReport &report) { // the bench would connect the first app of this kind
            if (report.id != u"okta.scim-connection"_s || report.state != StepState::YourTurn || !report.card)
                return;
            auto &apps = bench.tenant.org().apps;
            std::rotate(apps.begin(), apps.end() - 1, apps.end());
            bench.connectScim(*report.card);
        };
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.appCount(u"scim2headerauth"_s), 2);
        QVERIFY(bench.tenant.org().app(theirs)->groups.isEmpty());
    }

    void nothingIsPutOnceProvisioningIsOn()
    {
        OktaBench bench;
        bench.letAdminConnect();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        bench.setup.scim->userName = UserNameFormat::OktaUsername;
        bench.tenant.forgetRecorded();
        QVERIFY2(bench.run({.wait = 0ms}) == RunEnd::HandWorkRemains, qPrintable(bench.story()));
        QCOMPARE(bench.writes(), 0);
        const StepReport report = bench.report(u"okta.scim-app"_s);
        QCOMPARE(report.state, StepState::YourTurn);
        QVERIFY(report.card->actions.join(u' ').contains(u"Okta username"_s));
        QVERIFY(bench.appOfKind(u"scim2headerauth"_s)->provisioning.connected);
    }

    void sleepingMappingOfOthersIsWokenOnlyWithConsent()
    {
        OktaBench bench;
        bench.letAdminConnect();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        auto *app = bench.appOfKind(u"scim2headerauth"_s);
        app->mappings.first().status = u"INACTIVE"_s;
        const QString id = app->mappings.first().id;
        QVERIFY(bench.journal->removed(okta::made::groupPush, id)); // as if somebody else had made it
        QVERIFY2(bench.run() == RunEnd::StepFailed, qPrintable(bench.story()));
        QVERIFY(bench.report(u"okta.scim-push-groups"_s).finding->foreign);
        QVERIFY2(bench.run({.mayChangeForeign = true}) == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(app->mapping(id)->status, u"ACTIVE"_s);
        QCOMPARE(app->mappings.size(), 3);
    }

    void failedPushOfOursIsTriedAgain()
    {
        OktaBench bench;
        bench.letAdminConnect();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        auto *app = bench.appOfKind(u"scim2headerauth"_s);
        const QString id = app->mappings.first().id;
        QTRY_VERIFY(bench.tenant.agent()->isIdle());
        bench.scim.token = "refused-for-a-while"_ba;
        app->mapping(id)->lastPush = {};
        bench.tenant.agent()->mappingChanged(app->id, id);
        QTRY_COMPARE(app->mapping(id)->status, u"ERROR"_s);
        bench.scim.token = "the-scim-secret"_ba;

        bench.tenant.forgetRecorded();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(app->mapping(id)->status, u"ACTIVE"_s);
        QCOMPARE(bench.writes(), 2); // off and on
        QCOMPARE(app->mappings.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestOktaExisting)
#include "tst_okta_existing.moc"
