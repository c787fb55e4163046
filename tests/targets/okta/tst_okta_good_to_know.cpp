#include "app/targets/okta/good_to_know.h"
#include "tests/targets/okta/kind_bench.h"

using namespace bw;
namespace known = bw::okta::good_to_know;

/// What no call shows is said with the step it belongs to.
class TestOktaGoodToKnow : public QObject
{
    Q_OBJECT

    static QString about(const okta::AppKind &kind)
    {
        return (known::aboutProvisioning(kind) + known::aboutPush(kind)).join(u'\n');
    }

private Q_SLOTS:
    void eachKindOfAppSaysWhatHoldsForIt_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &system, const QString &says) {
            QTest::newRow(name) << system << says;
        };
        const QString one = u"one"_s, dashboard = u"dashboard"_s, configcat = u"configcat"_s, oneApp = u"oneApp"_s;
        row("unassigning deactivates, Cloudflare One", one,
            u"taken off the assigned groups or deactivated in Okta is deactivated"_s);
        row("unassigning deactivates, dashboard", dashboard,
            u"taken off the assigned groups or deactivated in Okta is deactivated"_s);
        row("pushed groups in policies", one, u"can be chosen in Access policies"_s);
        row("who reads which groups", one, u"Gateway and device profiles read the pushed ones"_s);
        row("assigning and pushing", configcat, u"Assigning sends people and pushing sends groups"_s);
        row("no access to the dashboard", one, u"nobody access to the Cloudflare dashboard"_s);
        row("test apps", one, u"only for development and testing"_s);
        row("test apps, dashboard", dashboard, u"only for development and testing"_s);
        row("test apps, token", one, u"A token that changes has to be pasted there again by hand"_s);
        row("no changes of people", dashboard, u"changed name or e-mail address does not arrive"_s);
        row("older token", dashboard, u"the token needs SCIM Provisioning alone"_s);
        row("older limits", dashboard, u"self-hosted Access applications only"_s);
        row("roles by name", dashboard, u"a policy on the user group grants the role"_s);
        row("no app in the catalogue", dashboard, u"some orgs list the app Cloudflare Dashboard"_s);
        row("both logs", dashboard, u"Reports › System Log in Okta, Manage Account › Audit Log in Cloudflare"_s);
        row("actions in the log", dashboard, u"“Create SCIM User”, “Update SCIM Group”"_s);
        row("the way back", dashboard, u"33666b9c79b9a5273fc7344ff42f953d"_s);
        row("no automatic deprovisioning", dashboard,
            u"cannot automatically deprovision users under domains that do not have the SSO connector"_s);
        row("the only Super Administrator", dashboard, u"is not deprovisioned, whatever Okta sends"_s);
        row("the secret stays", oneApp, u"The SCIM secret does not expire"_s);
        row("both paths to user groups", dashboard, u"in some dashboards Manage members › Members"_s);
        row("rename groups", dashboard, u"Older guides take the tick off Rename groups"_s);
        row("managed from Okta", one, u"A pushed group must be managed from Okta"_s);
        row("inactive people", one, u"inactive people are not pushed"_s);
        row("push rules", configcat, u"a push rule would take at most 100"_s);
        row("leaving a group", dashboard, u"leaves a pushed group stays a member"_s);
        row("where user groups stand", dashboard, u"Manage Account › Members › User Groups"_s);
        row("no beta", configcat, u"belongs to every plan"_s);
        row("disabled, not removed", configcat, u"keeps a disabled account"_s);
        row("permissions of groups", configcat, u"until permissions are given to them there"_s);
        row("one app, Cloudflare One", oneApp, u"can be chosen in Access policies"_s);
    }
    void eachKindOfAppSaysWhatHoldsForIt()
    {
        QFETCH(QString, system);
        QFETCH(QString, says);
        const QMap<QString, okta::AppKind> kinds{{u"one"_s, okta::cloudflareOneScim({})},
                                                 {u"dashboard"_s, okta::cloudflareDashboardScim({})},
                                                 {u"configcat"_s, okta::configCatScim({})},
                                                 {u"oneApp"_s, okta::oneAppScim({})}};
        QVERIFY2(about(kinds.value(system)).contains(says), qPrintable(about(kinds.value(system))));
    }

    void aCustomAppIsNoTestApp()
    {
        QVERIFY(!about(okta::oneAppScim({})).contains(u"development and testing"_s));
        QVERIFY(!about(okta::configCatScim({})).contains(u"dashboard"_s));
    }

    void aSignInSaysWhereItBeginsAndWhatMayStopIt()
    {
        const QString oidc = known::aboutSignIn().join(u'\n');
        for (const QString &fact : {u"SP-initiated"_s, u"more than 100 groups"_s, u"ThreatInsight"_s})
            QVERIFY2(oidc.contains(fact), qPrintable(fact));
        const QString saml = known::aboutSamlSignIn().join(u'\n');
        for (const QString &fact : {u"SP-initiated"_s, u"sign in again"_s})
            QVERIFY2(saml.contains(fact), qPrintable(fact));
        QVERIFY2(!saml.contains(u"100 groups"_s), "an assertion brings the groups along: nothing is fetched");
    }

    void samlNamesPeopleByTheirAddress()
    {
        ConfigCatSetup configCat;
        for (const okta::SamlKind &kind : {okta::cloudflareOneSaml({}, u"acme"_s), okta::configCatSaml(configCat)}) {
            const QJsonObject body = kind.body();
            const QJsonObject signOn = body["settings"_L1]["signOn"_L1].toObject();
            QCOMPARE(signOn["subjectNameIdFormat"_L1].toString(),
                     u"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"_s);
            // The Name ID is the app's username, and that is the address.
            QCOMPARE(signOn["subjectNameIdTemplate"_L1].toString(), u"${user.userName}"_s);
            QCOMPARE(body["credentials"_L1]["userNameTemplate"_L1]["template"_L1].toString(), u"${source.email}"_s);
            QCOMPARE(signOn["signatureAlgorithm"_L1].toString(), u"RSA_SHA256"_s);
        }
        for (const QString &fact : {u"Name ID has the format EmailAddress"_s, u"RSA-SHA256"_s, u"certificate"_s})
            QVERIFY2(known::aboutNameId().contains(fact), qPrintable(fact));
        QVERIFY(known::aboutSamlSignIn().contains(known::aboutNameId()));
    }

    void provisioningAppsAreHidden()
    {
        for (const okta::AppKind &kind : {okta::cloudflareOneScim({}), okta::cloudflareDashboardScim({})}) {
            const QJsonObject visibility = kind.body().value("visibility"_L1).toObject();
            QCOMPARE(visibility["hide"_L1].toObject(), (QJsonObject{{u"iOS"_s, true}, {u"web"_s, true}}));
            QCOMPARE(visibility["autoLaunch"_L1].toBool(true), false);
            QCOMPARE(visibility["autoSubmitToolbar"_L1].toBool(true), false);
        }
    }

    void thePlanSaysItBeforeAnythingIsMade()
    {
        OktaBench bench;
        QVERIFY2(bench.preview() == RunEnd::Done, qPrintable(bench.story()));
        const auto notes = [&bench](const QString &step) { return bench.report(step).finding->notes; };
        QCOMPARE(notes(u"okta.oidc-app"_s), known::aboutSignIn());
        QVERIFY(notes(u"okta.oidc-app"_s).first().contains(u"SP-initiated"_s));
        QCOMPARE(notes(u"okta.scim-connection"_s), known::aboutProvisioning(okta::cloudflareOneScim({})));
        QCOMPARE(notes(u"okta.scim-push-groups"_s), known::aboutPush(okta::cloudflareOneScim({})));
    }

    void thePlanSaysItOfSamlToo()
    {
        KindBench bench;
        bench.setup.signIn = SignInSetup{};
        QVERIFY2(bench.previewSaml() == RunEnd::Done, qPrintable(bench.story()));
        const QStringList notes = bench.report(u"okta.saml-app"_s).finding->notes;
        QCOMPARE(notes, known::aboutSamlSignIn());
        QVERIFY(notes.join(u'\n').contains(u"read at a sign-in only"_s));
    }
};

QTEST_GUILESS_MAIN(TestOktaGoodToKnow)
#include "tst_okta_good_to_know.moc"
