#include "tests/targets/okta/kind_bench.h"

using namespace bw;

/// The apps of the other flows.
class TestOktaKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void configCatIsSignedInToAndProvisioned()
    {
        KindBench bench;
        bench.headerForm.set(scim::HeaderForm::Bearer); // what the endpoint wants to see; Okta adds the word itself
        QStringList turns, actions;
        bench.admin = [&](const StepReport &report) {
            if (report.state != StepState::YourTurn || !report.card || turns.contains(report.id))
                return;
            turns << report.id;
            actions << report.card->actions;
            if (report.id == u"okta.configcat-scim-switch"_s)
                bench.custom()->provisioning.scimEnabled = true;
            else
                bench.connect(bench.custom(), *report.card, true);
        };
        QVERIFY2(bench.goConfigCat() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(turns, (QStringList{u"okta.configcat-scim-switch"_s, u"okta.configcat-scim-connection"_s}));
        const auto *app = bench.custom();
        QCOMPARE(app->provisioning.uniqueField, u"email"_s);
        QCOMPARE(app->provisioning.baseUrl, bench.scim.base().toString());
        QCOMPARE(app->provisioning.token, u"the-scim-secret"_s);
        QVERIFY(actions.contains(u"Choose HTTP Header as the Authentication Mode."_s));
        const QJsonObject signOn = app->settings.value("signOn"_L1).toObject();
        QCOMPARE(signOn.value("audience"_L1).toString(), bench.setup.configcat->entityId);
        QCOMPARE(signOn.value("signatureAlgorithm"_L1).toString(), u"RSA_SHA256"_s);
        QVERIFY(bench.metadata->entityId.startsWith(u"http://www.okta.com/exk"_s));
        QVERIFY(!bench.metadata->signingCertificates.isEmpty());
        QCOMPARE(bench.stateOf(u"proof.okta-configcat-provisioning"_s), u"Proven"_s);
        QVERIFY(bench.scim.store.findByName(practice::scim::Kind::Group, u"ConfigCat developers"_s));

        bench.tenant.forgetRecorded();
        QVERIFY2(bench.goConfigCat() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.writes(), 0);
        QCOMPARE(turns.size(), 2);
    }

    void samlAppIsNotPutOnceScimIsOn()
    {
        KindBench bench;
        bench.setup.signIn = SignInSetup{};
        QVERIFY2(bench.goSaml() == RunEnd::Done, qPrintable(bench.story()));
        bench.custom()->provisioning.scimEnabled = true;
        bench.setup.signIn->groupsFilter = u"cf-.*"_s;
        bench.tenant.forgetRecorded();
        QVERIFY2(bench.goSaml({.wait = 0ms}) == RunEnd::HandWorkRemains, qPrintable(bench.story()));
        QCOMPARE(bench.writes(), 0);
        const Card card = *bench.report(u"okta.saml-app"_s).card;
        QVERIFY(card.link.toString().contains(u"/instance/0oa"_s));
        QVERIFY(std::any_of(card.values.cbegin(), card.values.cend(),
                            [](const CardValue &value) { return value.value.contains(u"cf-.*"_s); }));
    }

    void samlAppIsMadeOnceAndKeptRight()
    {
        KindBench bench;
        bench.setup.signIn = SignInSetup{};
        bench.setup.signIn->claims = QStringList{u"department"_s};
        QVERIFY2(bench.goSaml() == RunEnd::Done, qPrintable(bench.story()));
        QJsonObject signOn = bench.custom()->settings.value("signOn"_L1).toObject();
        const QString callback = u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s;
        QCOMPARE(signOn.value("ssoAcsUrl"_L1).toString(), callback);
        QCOMPARE(signOn.value("audience"_L1).toString(), callback);
        QCOMPARE(bench.statements(),
                 (QStringList{u"email = user.email"_s, u"groups matches .*"_s, u"department = user.department"_s}));
        QVERIFY(!bench.metadata->signOnUrl().isEmpty());
        bench.tenant.forgetRecorded();
        QVERIFY2(bench.goSaml() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.writes(), 0);
        // Somebody adds a statement and spoils another: theirs stays, ours is put right.
        QJsonArray statements = signOn.value("attributeStatements"_L1).toArray();
        QJsonObject groups = statements.at(1).toObject();
        groups.insert("filterType"_L1, u"STARTS_WITH"_s);
        statements[1] = groups;
        statements << QJsonObject{
            {u"type"_s, u"EXPRESSION"_s}, {u"name"_s, u"city"_s}, {u"values"_s, QJsonArray{u"user.city"_s}}};
        signOn.insert("attributeStatements"_L1, statements);
        bench.custom()->settings.insert(u"signOn"_s, signOn);
        QVERIFY2(bench.goSaml() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.stateOf(u"okta.saml-app"_s), u"Confirmed"_s);
        const QJsonArray now = bench.custom()->settings["signOn"_L1]["attributeStatements"_L1].toArray();
        QCOMPARE(now.size(), 4);
        QCOMPARE(now.at(1)["filterType"_L1].toString(), u"REGEX"_s);
        QCOMPARE(now.at(3)["name"_L1].toString(), u"city"_s);
    }

    /// By what it is for: a second app for the same address would be one too many.
    void samlAppOfAnotherLabelIsFound()
    {
        KindBench bench;
        bench.setup.signIn = SignInSetup{};
        QVERIFY2(bench.goSaml() == RunEnd::Done, qPrintable(bench.story()));
        const QString id = bench.custom()->id;
        bench.custom()->label = u"Made by somebody else"_s;
        QVERIFY(QFile::remove(bench.journal->path())); // another computer has no journal of it
        bench.reopen();
        QVERIFY2(bench.goSaml({.mayChangeForeign = true}) == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.app->id, id);
        QVERIFY(!bench.app->ours);
        QCOMPARE(bench.custom()->label, u"Made by somebody else"_s);
    }

    void samlSendsTheAttributesThatCloudflareIsToldOf()
    {
        KindBench bench;
        bench.setup.signIn = SignInSetup{};
        bench.setup.signIn->emailClaim = u"mail"_s;
        bench.setup.signIn->claims = QStringList{u"department"_s, u"costCenter"_s};
        bench.setup.signIn->groupsFilter = u"cf-.*"_s;
        QVERIFY2(bench.goSaml() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.statements(),
                 (QStringList{u"mail = user.email"_s, u"groups matches cf-.*"_s, u"department = user.department"_s,
                              u"costCenter = user.costCenter"_s}));
    }

    void expiringCertificateIsWarnedAbout()
    {
        KindBench bench;
        bench.setup.signIn = SignInSetup{};
        bench.tenant.setCertificateExpiry(QDate::currentDate().addDays(20));
        QVERIFY2(bench.goSaml() == RunEnd::Done, qPrintable(bench.story()));
        const QString warned = bench.report(u"okta.saml-app"_s).finding->warnings.join(u' ');
        QVERIFY2(warned.contains(u"certificate"_s) && warned.contains(u"20"_s), qPrintable(warned));
    }

    void dashboardHasNoUpdatesAndNoImports()
    {
        KindBench bench;
        bench.tenant.ways().featuresApi = false;
        bench.headerForm.set(scim::HeaderForm::Bearer); // what the endpoint wants to see; Okta adds the word itself
        QString note;
        bench.admin = [&](const StepReport &report) {
            auto *app = bench.appOfKind(u"scim2testapp"_s);
            if (report.state != StepState::YourTurn || !report.card)
                return;
            if (report.id == u"okta.dashboard-scim-connection"_s) {
                bench.connect(app, *report.card, true); // all three boxes, and imports: the usual mistake
                app->provisioning.importGroups = true;
            } else {
                note += report.note;
                app->provisioning.updateUsers = app->provisioning.importGroups = false;
            }
        };
        QVERIFY2(bench.goDashboard() == RunEnd::Done, qPrintable(bench.story()));
        QVERIFY2(note.contains(u"Update User Attributes"_s) && note.contains(u"Import Groups"_s), qPrintable(note));
        const auto *app = bench.appOfKind(u"scim2testapp"_s);
        QVERIFY(!app->features().contains(u"PUSH_PROFILE_UPDATES"_s));
        QCOMPARE(app->provisioning.token, u"the-scim-secret"_s);
        QCOMPARE(app->credentials["userNameTemplate"_L1]["template"_L1].toString(), u"${source.email}"_s);
        QCOMPARE(bench.stateOf(u"proof.okta-dashboard-provisioning"_s), u"Proven"_s);
        bench.tenant.forgetRecorded();
        QVERIFY2(bench.goDashboard() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.writes(), 0);
    }

    void catalogueAppHandsItsClientOver()
    {
        KindBench bench;
        bench.setup.signIn = SignInSetup{};
        QVERIFY2(bench.goCatalog() == RunEnd::Done, qPrintable(bench.story()));
        const auto *app = bench.appOfKind(u"integrator-8026030_cloudflareone_1"_s);
        QVERIFY(app);
        QCOMPARE(app->settings["app"_L1]["team_domain"_L1].toString(), u"acme"_s);
        QCOMPARE(bench.client->id, app->id);
        QCOMPARE(QString::fromUtf8(bench.client->secret.reveal()), app->secrets.first().value);
        bench.tenant.forgetRecorded();
        bench.reopen();
        QVERIFY2(bench.goCatalog() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.writes(), 0);
        bench.setup.signIn->appLabel = u"Another label"_s;
        QVERIFY2(bench.goCatalog() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(app->label, u"Another label"_s);
        QCOMPARE(app->settings["app"_L1]["team_domain"_L1].toString(), u"acme"_s);
    }

    void catalogueAppRefusesDirectoryGroups()
    {
        KindBench bench;
        bench.setup.signIn = SignInSetup{};
        bench.setup.signIn->assignGroups = QStringList{u"Legacy AD group"_s};
        QVERIFY2(bench.goCatalog() == RunEnd::StepFailed, qPrintable(bench.story()));
        const Error error = *bench.report(u"okta.oidc-catalog-app"_s).error;
        QCOMPARE(error.kind, Error::Kind::BadInput);
        QVERIFY(error.message.contains(u"Legacy AD group"_s));
        QVERIFY(!error.action.isEmpty());
        QCOMPARE(bench.writes(), 0);
    }

    void missingCatalogueEntryIsLeftToThePerson()
    {
        KindBench bench;
        bench.setup.signIn = SignInSetup{};
        bench.tenant.ways().catalogHasCloudflareOne = false;
        QVERIFY2(bench.goCatalog({.wait = 0ms}) == RunEnd::HandWorkRemains, qPrintable(bench.story()));
        const Card card = *bench.report(u"okta.oidc-catalog-app"_s).card;
        QVERIFY(card.actions.join(u' ').contains(u"Cloudflare One"_s));
        QCOMPARE(card.link.path(), u"/admin/apps/add-app"_s);
        QCOMPARE(bench.tenant.org().apps.size(), 2u);
    }

    void bareCreateIsTriedWhereTheFullOneIsRefused()
    {
        KindBench bench;
        practice::Server strict;
        QVERIFY(strict.start());
        QJsonObject app;
        int refused = 0;
        strict.route("GET", u"/api/v1/apps"_s,
                     [](const practice::Request &) { return practice::Reply::json(200, QJsonArray()); });
        strict.route("POST", u"/api/v1/apps"_s, [&](const practice::Request &request) {
            app = *request.json();
            if (app.contains("visibility"_L1)) {
                ++refused;
                return practice::Reply::json(400, QJsonObject{{u"errorCode"_s, u"E0000001"_s}});
            }
            app.insert("id"_L1, u"0oaBare"_s);
            app.insert("status"_L1, u"ACTIVE"_s);
            return practice::Reply::json(200, app);
        });
        strict.route("PUT", u"/api/v1/apps/{id}"_s, [&](const practice::Request &request) {
            app = *request.json();
            app.insert("id"_L1, u"0oaBare"_s);
            app.insert("status"_L1, u"ACTIVE"_s);
            return practice::Reply::json(200, app);
        });
        strict.route("GET", u"/api/v1/apps/{id}"_s,
                     [&](const practice::Request &) { return practice::Reply::json(200, app); });
        bench.setup.okta.domain = strict.host();
        bench.begin();
        bench.plan.steps.clear();
        const okta::AppKind kind = okta::cloudflareDashboardScim(*bench.setup.dashboardScim);
        bench.plan.add<okta::ScimApp>(bench.place, kind, bench.app, QStringList());
        QVERIFY2(bench.go() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(refused, 1);
        QVERIFY(app["visibility"_L1]["hide"_L1]["web"_L1].toBool());
        QCOMPARE(app["credentials"_L1]["userNameTemplate"_L1]["template"_L1].toString(), u"${source.email}"_s);
    }
};

QTEST_GUILESS_MAIN(TestOktaKinds)
#include "tst_okta_kinds.moc"
