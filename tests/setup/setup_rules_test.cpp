#include "app/setup/setup_rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;

using Change = std::function<void(Setup &)>;
Q_DECLARE_METATYPE(Change)

namespace {

// A setup with every section, and nothing to say about it.
Setup good()
{
    Setup setup;
    setup.name = u"Acme"_s;
    setup.okta.domain = u"acme.okta.com"_s;
    setup.cloudflare = CloudflareSetup{.team = u"acme"_s};
    setup.signIn = SignInSetup();
    setup.scim = ScimSetup{.assignGroups = {u"Staff"_s}, .pushGroups = {u"Engineering"_s}};
    setup.dashboardScim = DashboardScimSetup{.assignGroups = {u"Admins all"_s},
                                             .pushGroups = {u"Cloud admins"_s},
                                             .policies = {{u"Cloud admins"_s, {u"Administrator Read Only"_s}}}};
    setup.configcat =
        ConfigCatSetup{.entityId = u"app.configcat.com/0123456789abcdef0123456789abcdef"_s,
                       .acsUrl = u"https://dashboard-api.configcat.com/saml/acs/08d920f2-cf6c-4a8e-8ba6-a22d91ce1944"_s,
                       .scimUrl = u"https://scim-api.configcat.com/v2/08d920f2-cf6c-4a8e-8ba6-a22d91ce1944"_s,
                       .assignGroups = {u"Developers"_s},
                       .pushGroups = {u"ConfigCat developers"_s}};
    return setup;
}

QString listed(const QList<FieldFault> &faults)
{
    QStringList lines;
    for (const FieldFault &fault : faults)
        lines << u"%1 (%2): %3"_s.arg(fault.path, QString::number(int(fault.weight)), fault.message);
    return lines.join(u'\n');
}

void row(const char *name, const QString &path, FieldFault::Weight weight, Change change)
{
    QTest::newRow(name) << path << int(weight) << change;
}

} // namespace

class SetupRulesTest : public QObject
{
    Q_OBJECT

    void verify(const Change &change, const QString &path, int weight)
    {
        Setup setup = good();
        change(setup);
        const QList<FieldFault> faults = faultsOf(setup);
        const bool found = std::any_of(faults.begin(), faults.end(), [&](const FieldFault &fault) {
            return fault.path == path && int(fault.weight) == weight && !fault.message.isEmpty();
        });
        QVERIFY2(found, qPrintable(listed(faults)));
        QCOMPARE(isUsable(faults), weight == int(FieldFault::Weight::Warning));
        for (const FieldFault &fault : faults)
            QVERIFY2(fault.path.section(u'.', 0, 0) == path.section(u'.', 0, 0), qPrintable(listed(faults)));
    }

    static constexpr auto missing = FieldFault::Weight::Missing;
    static constexpr auto wrong = FieldFault::Weight::Wrong;
    static constexpr auto warning = FieldFault::Weight::Warning;

private Q_SLOTS:
    void nothingToSayAboutAGoodSetup()
    {
        QVERIFY2(faultsOf(good()).isEmpty(), qPrintable(listed(faultsOf(good()))));
        QVERIFY(isUsable({}));
    }

    void eachSectionAloneIsGood()
    {
        Setup setup;
        setup.okta.domain = u"acme.okta.com"_s;
        setup.configcat = good().configcat;
        QVERIFY2(faultsOf(setup).isEmpty(), qPrintable(listed(faultsOf(setup))));
        setup.configcat.reset();
        setup.cloudflare = CloudflareSetup();
        setup.dashboardScim = good().dashboardScim;
        QVERIFY2(faultsOf(setup).isEmpty(), qPrintable(listed(faultsOf(setup)))); // it needs the account only
        setup.dashboardScim.reset();
        setup.cloudflare->team = u"acme"_s;
        setup.signIn = SignInSetup();
        QVERIFY2(faultsOf(setup).isEmpty(), qPrintable(listed(faultsOf(setup))));
    }

    void practiceAddressesAreGood()
    {
        Setup setup = good();
        setup.okta.domain = u"127.0.0.1:8080"_s;
        setup.cloudflare->apiUrl = u"http://127.0.0.1:8081/client/v4"_s;
        setup.cloudflare->teamUrl = u"http://127.0.0.1:8082"_s;
        setup.configcat->acsUrl = u"http://127.0.0.1:8083/saml/acs/08d920f2-cf6c-4a8e-8ba6-a22d91ce1944"_s;
        setup.configcat->scimUrl = u"http://127.0.0.1:8083/v2/08d920f2-cf6c-4a8e-8ba6-a22d91ce1944"_s;
        QVERIFY2(faultsOf(setup).isEmpty(), qPrintable(listed(faultsOf(setup))));
    }

    void everyRule_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("weight");
        QTest::addColumn<Change>("change");
        general();
        signIn();
        scim();
        dashboard();
        whatWouldDoNothing();
        configcat();
    }
    void everyRule()
    {
        QFETCH(QString, path);
        QFETCH(int, weight);
        QFETCH(Change, change);
        verify(change, path, weight);
    }

private:
    static void general()
    {
        row("no name", u"name"_s, missing, [](Setup &s) { s.name = u" "_s; });
        row("long name", u"name"_s, wrong, [](Setup &s) { s.name = QString(101, u'a'); });
        row("name with a line break", u"name"_s, wrong, [](Setup &s) { s.name = u"a\nb"_s; });
        row("no domain", u"okta.domain"_s, missing, [](Setup &s) { s.okta.domain.clear(); });
        row("bad domain", u"okta.domain"_s, wrong, [](Setup &s) { s.okta.domain = u"http://x.okta.com"_s; });
        row("nothing wanted", u"signIn"_s, missing, [](Setup &s) { s = Setup{.name = s.name, .okta = s.okta}; });
        row("no Cloudflare", u"cloudflare"_s, missing, [](Setup &s) { s.cloudflare.reset(); });
        row("no team", u"cloudflare.team"_s, missing, [](Setup &s) { s.cloudflare->team.clear(); });
        row("bad team", u"cloudflare.team"_s, wrong, [](Setup &s) { s.cloudflare->team = u"a b"_s; });
        row("short account", u"cloudflare.account"_s, wrong, [](Setup &s) { s.cloudflare->account = u"023e105f"_s; });
        row("account in capitals", u"cloudflare.account"_s, wrong,
            [](Setup &s) { s.cloudflare->account = QString(32, u'A'); });
        row("no API address", u"cloudflare.apiUrl"_s, missing, [](Setup &s) { s.cloudflare->apiUrl.clear(); });
        row("open API address", u"cloudflare.apiUrl"_s, wrong,
            [](Setup &s) { s.cloudflare->apiUrl = u"http://api.cloudflare.com"_s; });
        row("open team address", u"cloudflare.teamUrl"_s, wrong,
            [](Setup &s) { s.cloudflare->teamUrl = u"http://t.example.com"_s; });
    }

    static void signIn()
    {
        row("no IdP name", u"signIn.name"_s, missing, [](Setup &s) { s.signIn->name.clear(); });
        row("no label", u"signIn.appLabel"_s, missing, [](Setup &s) { s.signIn->appLabel.clear(); });
        row("long label", u"signIn.appLabel"_s, wrong, [](Setup &s) { s.signIn->appLabel = QString(101, u'a'); });
        row("nobody assigned", u"signIn.assignGroups"_s, warning, [](Setup &s) { s.signIn->assignGroups.clear(); });
        row("assigned twice", u"signIn.assignGroups"_s, wrong,
            [](Setup &s) { s.signIn->assignGroups = {u"A"_s, u"A"_s}; });
        row("empty group", u"signIn.assignGroups"_s, wrong, [](Setup &s) { s.signIn->assignGroups = {u""_s}; });
        row("space at the end", u"signIn.assignGroups"_s, wrong,
            [](Setup &s) { s.signIn->assignGroups = {u"Staff "_s}; });
        row("long group", u"signIn.assignGroups"_s, wrong,
            [](Setup &s) { s.signIn->assignGroups = {QString(256, u'a')}; });
        row("no filter", u"signIn.groupsFilter"_s, missing, [](Setup &s) { s.signIn->groupsFilter.clear(); });
        row("broken filter", u"signIn.groupsFilter"_s, wrong, [](Setup &s) { s.signIn->groupsFilter = u"(a"_s; });
        row("claims without a server", u"signIn.authorizationServer"_s, wrong,
            [](Setup &s) { s.signIn->claims = {u"dept"_s}; });
        row("server's address", u"signIn.authorizationServer"_s, wrong,
            [](Setup &s) { s.signIn->authorizationServer = u"https://x/oauth2/default"_s; });
        row("server with SAML", u"signIn.authorizationServer"_s, wrong, [](Setup &s) {
            s.signIn->method = SignInMethod::Saml;
            s.signIn->authorizationServer = u"default"_s;
        });
        row("claim twice", u"signIn.claims"_s, wrong, [](Setup &s) {
            s.signIn->authorizationServer = u"default"_s;
            s.signIn->claims = {u"dept"_s, u"dept"_s};
        });
        row("claim with a space", u"signIn.claims"_s, wrong, [](Setup &s) {
            s.signIn->authorizationServer = u"default"_s;
            s.signIn->claims = {u"cost centre"_s};
        });
        row("e-mail claim with a space", u"signIn.emailClaim"_s, wrong,
            [](Setup &s) { s.signIn->emailClaim = u"e mail"_s; });
    }

    static void scim()
    {
        row("without sign-in", u"scim"_s, wrong, [](Setup &s) { s.signIn.reset(); });
        row("one app with OIDC", u"scim.oneApp"_s, wrong, [](Setup &s) { s.scim->oneApp = true; });
        row("seats without users", u"scim.seatDeprovision"_s, wrong, [](Setup &s) {
            s.scim->userDeprovision = false;
            s.scim->seatDeprovision = true;
        });
        row("no SCIM label", u"scim.appLabel"_s, missing, [](Setup &s) { s.scim->appLabel.clear(); });
        row("nobody provisioned", u"scim.assignGroups"_s, warning, [](Setup &s) { s.scim->assignGroups.clear(); });
        row("assigned and pushed", u"scim.pushGroups"_s, wrong, [](Setup &s) { s.scim->pushGroups = {u"Staff"_s}; });
        row("pushed twice", u"scim.pushGroups"_s, wrong, [](Setup &s) { s.scim->pushGroups = {u"A"_s, u"A"_s}; });
        row("one app: assigned for sign-in and pushed", u"scim.pushGroups"_s, wrong, [](Setup &s) {
            s.signIn->method = SignInMethod::Saml;
            s.scim->oneApp = true;
            s.scim->pushGroups = s.signIn->assignGroups;
        });
        row("pushed outside the claim", u"scim.pushGroups"_s, warning,
            [](Setup &s) { s.signIn->groupsFilter = u"Cloud.*"_s; });
        row("filter matches the whole name", u"scim.pushGroups"_s, warning,
            [](Setup &s) { s.signIn->groupsFilter = u"Eng"_s; });
    }

    static void dashboard()
    {
        row("no dashboard label", u"dashboardScim.appLabel"_s, missing,
            [](Setup &s) { s.dashboardScim->appLabel.clear(); });
        row("reserved name", u"dashboardScim.pushGroups"_s, wrong, [](Setup &s) {
            s.dashboardScim->policies.clear();
            s.dashboardScim->pushGroups = {u"CF-0123 - Administrator"_s};
        });
        row("reserved name, small", u"dashboardScim.pushGroups"_s, wrong, [](Setup &s) {
            s.dashboardScim->policies.clear();
            s.dashboardScim->pushGroups = {u"cf admins"_s};
        });
        row("dashboard: assigned and pushed", u"dashboardScim.pushGroups"_s, wrong,
            [](Setup &s) { s.dashboardScim->assignGroups = {u"Cloud admins"_s}; });
        row("dashboard: nobody assigned", u"dashboardScim.assignGroups"_s, warning,
            [](Setup &s) { s.dashboardScim->assignGroups.clear(); });
        row("policy of no pushed group", u"dashboardScim.policies"_s, wrong,
            [](Setup &s) { s.dashboardScim->policies.insert(u"Others"_s, {u"Billing"_s}); });
        row("empty policy", u"dashboardScim.policies"_s, wrong,
            [](Setup &s) { s.dashboardScim->policies[u"Cloud admins"_s] = {}; });
        row("role twice", u"dashboardScim.policies"_s, wrong,
            [](Setup &s) { s.dashboardScim->policies[u"Cloud admins"_s] = {u"Billing"_s, u"Billing"_s}; });
    }

    static void whatWouldDoNothing()
    {
        row("one app by login name", u"scim.userName"_s, wrong, [](Setup &s) {
            s.signIn->method = SignInMethod::Saml;
            s.scim->oneApp = true;
            s.scim->userName = UserNameFormat::OktaUsername;
        });
        row("a claim that is sent already", u"signIn.claims"_s, wrong, [](Setup &s) {
            s.signIn->authorizationServer = u"default"_s;
            s.signIn->claims = {u"groups"_s};
        });
    }

    static void configcat()
    {
        row("no entity id", u"configcat.entityId"_s, missing, [](Setup &s) { s.configcat->entityId.clear(); });
        row("entity id with a scheme", u"configcat.entityId"_s, wrong,
            [](Setup &s) { s.configcat->entityId.prepend(u"https://"_s); });
        row("short entity id", u"configcat.entityId"_s, wrong, [](Setup &s) { s.configcat->entityId.chop(1); });
        row("no ACS", u"configcat.acsUrl"_s, missing, [](Setup &s) { s.configcat->acsUrl.clear(); });
        row("SCIM URL as ACS", u"configcat.acsUrl"_s, wrong,
            [](Setup &s) { s.configcat->acsUrl = s.configcat->scimUrl; });
        row("no SCIM URL", u"configcat.scimUrl"_s, missing, [](Setup &s) { s.configcat->scimUrl.clear(); });
        row("ACS as SCIM URL", u"configcat.scimUrl"_s, wrong,
            [](Setup &s) { s.configcat->scimUrl = s.configcat->acsUrl; });
        row("open SCIM URL", u"configcat.scimUrl"_s, wrong,
            [](Setup &s) { s.configcat->scimUrl.replace(u"https"_s, u"http"_s); });
        row("ConfigCat: assigned and pushed", u"configcat.pushGroups"_s, wrong,
            [](Setup &s) { s.configcat->pushGroups = s.configcat->assignGroups; });
        row("ConfigCat: nobody assigned", u"configcat.assignGroups"_s, warning,
            [](Setup &s) { s.configcat->assignGroups.clear(); });
        row("ConfigCat: no label", u"configcat.appLabel"_s, missing, [](Setup &s) { s.configcat->appLabel.clear(); });
    }
};

QTEST_GUILESS_MAIN(SetupRulesTest)
#include "setup_rules_test.moc"
