#include "app/export/hcl.h"
#include "app/export/terraform.h"
#include "tests/export/example.h"

#include <QRegularExpression>

using namespace bw;
using namespace bw::test;
using namespace Qt::StringLiterals;

class TerraformTest : public QObject
{
    Q_OBJECT

    static constexpr auto takenOver = "should create and destroy nothing";

    /// The addresses of all resources.
    static QStringList resourcesOf(const QByteArray &text)
    {
        static const QRegularExpression head(u"^resource \"([^\"]+)\" \"([^\"]+)\" \\{$"_s,
                                             QRegularExpression::MultilineOption);
        QStringList addresses;
        for (const QRegularExpressionMatch &match : head.globalMatch(QString::fromUtf8(text)))
            addresses << match.captured(1) + u'.' + match.captured(2);
        return addresses;
    }

    static bool isImported(const QByteArray &text, const QString &address)
    {
        return text.contains("import {\n  to = " + address.toUtf8() + "\n  id = \"");
    }

    /// With everything in the journal that apply writes there.
    static ExportInput configCatAlone()
    {
        ExportInput in;
        in.setup.okta.domain = u"acme.okta.com"_s;
        in.setup.configcat = ConfigCatSetup{.entityId = u"app.configcat.com/1"_s,
                                            .acsUrl = u"https://x.example/acs"_s,
                                            .assignGroups = {u"Developers"_s},
                                            .pushGroups = {u"CC 1"_s, u"CC 2"_s}};
        in.made << MadeObject{.step = u"okta.configcat-app"_s, .kind = u"okta.app"_s, .id = u"0oaCAT"_s};
        for (const QString &group : {u"CC 1"_s, u"CC 2"_s})
            in.made << MadeObject{.step = u"okta.configcat-scim-push-groups"_s,
                                  .kind = u"okta.group-push"_s,
                                  .id = u"gPm"_s + group.back(),
                                  .data = {{u"app"_s, u"0oaCAT"_s}, {u"name"_s, group}}};
        return in;
    }

private Q_SLOTS:
    void quotesForTerraform()
    {
        QCOMPARE(hcl::quoted(u"a\"b\\c\n${d}%{e}"_s), u"\"a\\\"b\\\\c\\n$${d}%%{e}\""_s);
        QStringList taken;
        QCOMPARE(hcl::nameFor(u"Cloud admins"_s, taken), u"cloud_admins"_s);
        QCOMPARE(hcl::nameFor(u"cloud-admins"_s, taken), u"cloud_admins_2"_s);
        QCOMPARE(hcl::nameFor(u"42 Ü"_s, taken), u"g_42__"_s);
    }

    void terraformIsWellFormedAndFormatted_data() { methods(); }
    void terraformIsWellFormedAndFormatted()
    {
        QFETCH(int, method);
        isFormattedForTerraform(terraformConfiguration(input(SignInMethod(method))));
    }

    void terraformTakesOverWhatIsThere()
    {
        const QByteArray text = terraformConfiguration(input());
        QVERIFY(text.contains("to = okta_app_oauth.access\n  id = \"0oaSIGNIN\""));
        QVERIFY(text.contains("to = okta_app_saml.scim\n  id = \"0oaSCIM\""));
        QVERIFY(text.contains("\"accounts/023e105f4ecef8ad9ca31a8372d0c353/f174e90a-fafe-4643-bbbc-4a0ed4fc8415\""));
        QCOMPARE(text.count("resource \"okta_app_group_assignments\" \"scim\""), 1);
        QCOMPARE(text.count("resource \"okta_push_group\""), 2);
        QVERIFY(text.contains("https://acme.cloudflareaccess.com/cdn-cgi/access/callback"));
        ExportInput fresh = input();
        fresh.made.clear();
        fresh.identityProvider.reset();
        QVERIFY(!terraformConfiguration(fresh).contains("import {"));
    }

    /// On in Cloudflare before it is required in Okta; what the file says of a first plan is so.
    void pkceIsRequiredWhereCloudflareShowsIt_data()
    {
        QTest::addColumn<bool>("isWanted");
        QTest::addColumn<QJsonObject>("config"); // as read back
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<bool>("isSaid");
        const QByteArray here = "pkce_required              = true", there = "pkce_enabled  = true";
        const QJsonObject on{{u"pkce_enabled"_s, true}};
        QTest::newRow("shown") << true << on << QByteArrayList{here, there} << false;
        QTest::newRow("not shown") << true << QJsonObject() << QByteArrayList{there} << true;
        QTest::newRow("not wanted") << false << QJsonObject() << QByteArrayList{"pkce_required              = false"}
                                    << false;
        QTest::newRow("to be switched off")
            << false << on << QByteArrayList{"pkce_required              = false", "pkce_enabled  = false"} << false;
    }
    void pkceIsRequiredWhereCloudflareShowsIt()
    {
        QFETCH(bool, isWanted);
        QFETCH(QJsonObject, config);
        QFETCH(QByteArrayList, lines);
        QFETCH(bool, isSaid);
        ExportInput in = input();
        in.setup.scim.reset();
        in.setup.dashboardScim.reset();
        in.setup.configcat.reset();
        in.setup.signIn->assignGroups.clear();
        in.setup.signIn->pkce = isWanted;
        in.identityProvider->config = config;
        const QByteArray text = terraformConfiguration(in);
        const QString said = QString::fromUtf8(text);
        QStringList found;
        for (const QRegularExpressionMatch &match : QRegularExpression(u"pkce_\\w+ += \\w+"_s).globalMatch(said))
            found << match.captured();
        QCOMPARE(found.join(u'|').toUtf8(), lines.join('|'));
        QCOMPARE(text.contains("No pkce_required before Cloudflare shows"), isSaid);
        QVERIFY2(text.contains(isSaid ? "which no call shows; pkce_enabled, which Cloudflare does not show.\n"
                                      : "In place it may change the client secret, which no call shows.\n"),
                 text.constData());
        isFormattedForTerraform(text);
        in.identityProvider.reset();
        in.made.clear();
        QVERIFY(!terraformConfiguration(in).contains("pkce_required              = true"));
    }

    void terraformWritesTheCataloguesApp()
    {
        ExportInput in = input();
        QVERIFY(terraformConfiguration(in).contains("preconfigured_app  = \"scim2testapp\""));
        in.setup.dashboardScim->app = DashboardApp::Catalog;
        const QByteArray before = terraformConfiguration(in);
        QVERIFY(!before.contains("scim2testapp"));
        QVERIFY(before.contains("data \"okta_app_saml\" \"dashboard_scim\""));
        in.made << MadeObject{.step = u"okta.dashboard-scim-app"_s,
                              .kind = u"okta.app"_s,
                              .id = u"0oaDASH"_s,
                              .data = {{u"key"_s, u"integrator_dashboard"_s}}};
        const QByteArray text = terraformConfiguration(in);
        QVERIFY(text.contains("preconfigured_app  = \"integrator_dashboard\""));
        QVERIFY(text.contains("to = okta_app_saml.dashboard_scim\n  id = \"0oaDASH\""));
        QVERIFY(!text.contains("data \"okta_app_saml\""));
        isFormattedForTerraform(text);
    }

    void whatConfigCatPushesIsTakenOver()
    {
        const QByteArray text = terraformConfiguration(configCatAlone());
        QCOMPARE(resourcesOf(text).size(), 4);
        for (const QString &address : resourcesOf(text))
            QVERIFY2(isImported(text, address), qPrintable(address));
        QVERIFY(text.contains("to = okta_push_group.configcat_cc_2\n  id = \"0oaCAT/gPm2\""));
        QVERIFY(text.contains(takenOver));
        isFormattedForTerraform(text);
    }

    /// The provider replaces a mapping whose target_group_name differs, and an import reads none.
    void aMappingIsNotReplaced()
    {
        const QByteArray text = terraformConfiguration(configCatAlone());
        QVERIFY(!text.contains("target_group_name"));
        QCOMPARE(text.count("delete_target_group_on_destroy = false"), 2);
    }

    void whatIsNotImportedIsNamed()
    {
        ExportInput in = configCatAlone();
        in.made.removeLast();
        const QByteArray text = terraformConfiguration(in);
        QVERIFY(!text.contains(takenOver));
        for (const QString &address : resourcesOf(text))
            QCOMPARE(text.left(text.indexOf("terraform {")).contains(address.toUtf8()), !isImported(text, address));
        in.made.clear();
        const QByteArray fresh = terraformConfiguration(in);
        QVERIFY(!fresh.contains(takenOver) && !fresh.contains("import {"));
        QVERIFY(fresh.contains("okta_app_saml.configcat, okta_app_group_assignments.configcat"));
    }

    void appsWithAConnectionAreLeftAsTheyAre()
    {
        const QByteArray text = terraformConfiguration(input());
        QCOMPARE(text.count("ignore_changes = all"), 3); // of Cloudflare One, the dashboard and ConfigCat
        QVERIFY(text.indexOf("ignore_changes") > text.indexOf("resource \"okta_app_saml\" \"scim\""));
        ExportInput oneApp = input(SignInMethod::Saml);
        oneApp.setup.scim->oneApp = true;
        QCOMPARE(terraformConfiguration(oneApp).count("ignore_changes = all"), 3);
    }

    void theAccountIsThatOfTheLoginMethod()
    {
        ExportInput in = input();
        in.setup.cloudflare->account.clear();
        QVERIFY(!isImported(terraformConfiguration(in), u"cloudflare_zero_trust_access_identity_provider.okta"_s));
        in.made << MadeObject{.step = u"cloudflare.identity-provider"_s,
                              .kind = u"cloudflare.identity-provider"_s,
                              .id = in.identityProvider->id,
                              .data = {{u"account"_s, u"0123456789abcdef0123456789abcdef"_s}}};
        const QByteArray text = terraformConfiguration(in);
        QVERIFY(text.contains("\"accounts/0123456789abcdef0123456789abcdef/" + in.identityProvider->id.toUtf8()));
        QVERIFY(text.contains("default = \"0123456789abcdef0123456789abcdef\""));
    }
};

QTEST_GUILESS_MAIN(TerraformTest)
#include "terraform_test.moc"
