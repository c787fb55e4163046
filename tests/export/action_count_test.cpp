#include "app/export/action_count.h"

#include "app/byhand/card_library.h"

#include <QTest>

using namespace bw;
using namespace Qt::StringLiterals;

namespace {
Setup mainJourney()
{
    Setup setup;
    setup.okta.domain = u"acme.okta.com"_s;
    setup.cloudflare = CloudflareSetup{.team = u"acme"_s};
    setup.signIn = SignInSetup{};
    setup.scim = ScimSetup{.assignGroups = {u"Staff"_s}, .pushGroups = {u"Engineering"_s}};
    return setup;
}

const byhand::Fillings fillings{{u"admin"_s, u"https://acme-admin.okta.com"_s},
                                {u"key"_s, u"scim2headerauth"_s},
                                {u"app"_s, u"0oa1b2C3d4"_s},
                                {u"label"_s, u"Access"_s}};

Card withValues(const QString &name, const QStringList &labels)
{
    Card card = *byhand::card(name, fillings, QLocale(QLocale::English));
    for (const QString &label : labels)
        card.values << CardValue{label, u"value"_s, {}};
    return card;
}

int partOf(const ActionCount &count, const QString &words)
{
    for (const ActionPart &part : count.left) {
        if (part.title.contains(words))
            return part.actions;
    }
    return -1;
}
} // namespace

/// Counts by the same rule what the documents ask for and what is left.
class ActionCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheDocumentsActions()
    {
        Setup setup = mainJourney();
        QCOMPARE(documentActions(setup), 36 + 45);
        setup.scim->pushGroups << u"c"_s << u"d"_s;
        setup.scim->assignGroups << u"e"_s;
        QCOMPARE(documentActions(setup), 36 + 45 + 2 * 3 + 2);
        setup.signIn->method = SignInMethod::Saml;
        setup.scim = ScimSetup{.assignGroups = {u"a"_s}, .pushGroups = {u"b"_s}, .oneApp = true};
        QCOMPARE(documentActions(setup), 64);
        setup.scim.reset();
        setup.signIn->method = SignInMethod::OidcCatalog;
        setup.dashboardScim = DashboardScimSetup{.assignGroups = {u"a"_s}, .pushGroups = {u"b"_s}};
        setup.configcat = ConfigCatSetup{};
        QCOMPARE(documentActions(setup), 33 + 64 + 88);
    }

    void theAppOfTheCatalogueTakesFewer()
    {
        Setup setup;
        setup.dashboardScim = DashboardScimSetup{.assignGroups = {u"a"_s}, .pushGroups = {u"b"_s}};
        QCOMPARE(documentActions(setup), 64);
        setup.dashboardScim->app = DashboardApp::Catalog;
        QCOMPARE(documentActions(setup), 60);
        setup.dashboardScim->pushGroups << u"c"_s;
        QCOMPARE(documentActions(setup), 60 + 8);
    }

    /// The keychain may hold one of another setup for the same org.
    void anApiTokenThatNobodyIsGivenIsNotCounted()
    {
        Setup setup = mainJourney();
        setup.scim.reset();
        setup.signIn->method = SignInMethod::Saml;
        QCOMPARE(documentActions(setup, true), documentActions(setup));
        QCOMPARE(countActions(setup, {}, true).leftInAll(), countActions(setup, {}).leftInAll());
        setup.signIn.reset();
        setup.dashboardScim = DashboardScimSetup{.assignGroups = {u"a"_s}, .pushGroups = {u"b"_s}};
        QCOMPARE(documentActions(setup, true), documentActions(setup));
        QCOMPARE(countActions(setup, {}, true).leftInAll(), countActions(setup, {}).leftInAll());
    }

    void aCardIsCountedActionByAction()
    {
        Card card = withValues(u"okta-scim-connection"_s, {u"Base URL"_s, u"API token"_s});
        const int connection = int(card.actions.size());
        QCOMPARE(connection, 7);                       // opening the tab is the first
        QCOMPARE(actionsOf(card), 1 + 1 + connection); // the page with the first value, the second value, the actions
        card = inOneVisit(card, withValues(u"okta-scim-boxes"_s, {}));
        QCOMPARE(actionsOf(card), 1 + 1 + connection + 6);                                // on the same tab
        card.values << CardValue{u"Unique identifier field for users"_s, u"email"_s, {}}; // typed: is an action already
        QCOMPARE(actionsOf(card), 1 + 1 + connection + 6);
        card.link.clear();
        QCOMPARE(actionsOf(card), 2 + connection + 6);
    }

    void whatIsDoneForEachGroupIsCountedForEach()
    {
        const QString synced = u"Synced group"_s;
        const int one = actionsOf(withValues(u"configcat-provisioning"_s, {synced}));
        QCOMPARE(actionsOf(withValues(u"configcat-provisioning"_s, {synced, synced, synced})), one + 2 * 3);
        const QStringList trust{u"Metadata URL"_s, u"Trusted domain"_s, u"Trusted domain"_s};
        const int trusting = actionsOf(withValues(u"configcat-saml"_s, trust));
        QCOMPARE(trusting, actionsOf(withValues(u"configcat-saml"_s, trust.mid(0, 2))) + 1);
        const Card whole = inOneVisit(withValues(u"configcat-saml"_s, trust),
                                      withValues(u"configcat-provisioning"_s, {synced, synced}));
        QCOMPARE(actionsOf(whole), trusting + one + 3);
        QCOMPARE(actionsOf(withValues(u"okta-groups-claim"_s, {})),
                 1 + 1 + int(withValues(u"okta-groups-claim"_s, {}).actions.size())); // one line holds two choices
    }

    void chosenOptionsCountOnBothSides()
    {
        Setup setup = mainJourney();
        setup.signIn->authorizationServer = u"default"_s;
        setup.signIn->claims = {u"department"_s, u"office"_s};
        setup.scim->seatDeprovision = true;
        QCOMPARE(documentActions(setup), 36 + 45 + 12 + 2 + 1);
        QCOMPARE(documentActions(setup, true), 36 + 45 + 12 + 2 + 1 + 8);
        const QString token = u"Okta API token for Cloudflare"_s;
        QCOMPARE(partOf(countActions(setup, {}), token), -1);
        QCOMPARE(partOf(countActions(setup, {}, true), token), 7);
    }

    void oneVisitIsOneTabOfAPage()
    {
        const Card general = withValues(u"okta-scim-switch"_s, {});
        const Card provisioning = withValues(u"okta-custom-scim-connection"_s, {u"SCIM connector base URL"_s});
        const Card boxes = withValues(u"okta-custom-scim-boxes"_s, {});
        QVERIFY(!areOnOnePage(general, provisioning)); // another tab: it is there only when SCIM is on
        QVERIFY(areOnOnePage(provisioning, boxes));
        const Card visit = inOneVisit(boxes, provisioning);
        QCOMPARE(visit.actions.size(), provisioning.actions.size() + boxes.actions.size() - 1);
        QCOMPARE(visit.actions.count(u"Open the tab Provisioning."_s), 1);
        QCOMPARE(visit.title, provisioning.title); // what there is to paste for
        Card elsewhere = provisioning;
        elsewhere.link.setPath(u"/admin/app/x/instance/0oaOTHER/"_s);
        QVERIFY(!areOnOnePage(boxes, elsewhere));
        elsewhere.link.clear();
        QVERIFY(!areOnOnePage(elsewhere, elsewhere));
    }

    void theWindowIsCountedToo()
    {
        const ActionCount usual = countActions(mainJourney(), {});
        QCOMPARE(usual.proofs, 6);
        QCOMPARE(partOf(usual, u"Open Bridgewright"_s), 2);
        QCOMPARE(partOf(usual, u"sign-in"_s), 1);      // on to the next page
        QCOMPARE(partOf(usual, u"provisioning"_s), 3); // two groups
        Setup setup = mainJourney();
        setup.signIn->pkce = false;
        setup.signIn->groupsFilter = u"^cf-"_s;
        setup.signIn->assignGroups = {u"Staff"_s, u"Guests"_s}; // and Everyone is taken away
        QCOMPARE(partOf(countActions(setup, {}), u"sign-in"_s), 1 + 2 + 3);
        setup.cloudflare->account = QString(32, u'a');
        QCOMPARE(partOf(countActions(setup, {}), u"Cloudflare API"_s), partOf(usual, u"Cloudflare API"_s) + 1);
    }

    void policiesAreCountedByTheirRoles()
    {
        Setup setup;
        setup.okta.domain = u"acme.okta.com"_s;
        setup.cloudflare = CloudflareSetup{};
        setup.dashboardScim = DashboardScimSetup{.assignGroups = {u"a"_s}, .pushGroups = {u"b"_s}};
        const int without = partOf(countActions(setup, {}), u"dashboard"_s);
        setup.dashboardScim->policies = {{u"b"_s, {u"Administrator"_s, u"Billing"_s}}};
        QCOMPARE(partOf(countActions(setup, {}), u"dashboard"_s), without + 2);
        QCOMPARE(partOf(countActions(setup, {}), u"Open Bridgewright"_s), 2 + 2 + 1);
    }
};

QTEST_GUILESS_MAIN(ActionCountTest)
#include "action_count_test.moc"
