#include "app/export/action_count.h"

#include "app/byhand/card_library.h"
#include "app/setup/addresses.h"
#include "app/setup/setup_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bw {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::ActionCount)
};

/// Of a flow: the actions with one group each, and what a further assigned and a further pushed group costs.
int withGroups(int withOneGroup, int perAssigned, int perPushed, const QStringList &assigned, const QStringList &pushed)
{
    const auto further = [](const QStringList &groups) { return int(std::max<qsizetype>(0, groups.size() - 1)); };
    return withOneGroup + further(assigned) * perAssigned + further(pushed) * perPushed;
}

int signInActions(const SignInSetup &signIn)
{
    constexpr int catalogue = 33, custom = 36, saml = 40;
    const int base = signIn.method == SignInMethod::Saml   ? saml
                     : signIn.method == SignInMethod::Oidc ? custom
                                                           : catalogue;
    return withGroups(base, 1, 0, signIn.assignGroups, {});
}

/// The groups of a SAML sign-in are in its assertion, and who has no sign-in has no login method to give a token to.
bool takesApiToken(const Setup &setup)
{
    return setup.signIn && setup.signIn->method != SignInMethod::Saml;
}

int dashboardActions(const DashboardScimSetup &dashboard)
{
    constexpr int testApp = 64, ofTheCatalogue = 60;
    const int base = dashboard.app == DashboardApp::Catalog ? ofTheCatalogue : testApp;
    return withGroups(base, 2, 8, dashboard.assignGroups, dashboard.pushGroups);
}

/// What is chosen on top of the flows as they are: their optional rows. PKCE and ending the sessions of leavers are
/// such rows, too, and are on unless somebody switches them off: they are not counted, so that a setup which nobody has
/// touched counts what the documents spell out, and no more.
int optionsInDocuments(const Setup &setup, bool hasApiToken)
{
    constexpr int apiToken = 8, authorizationServer = 12;
    int sum = hasApiToken && takesApiToken(setup) ? apiToken : 0;
    if (setup.signIn && !setup.signIn->authorizationServer.isEmpty())
        sum += authorizationServer;
    if (setup.signIn)
        sum += int(setup.signIn->claims.size());
    if (setup.scim && setup.scim->seatDeprovision)
        ++sum;
    if (setup.scim && setup.scim->identityUpdate != IdentityUpdate::Automatic)
        ++sum;
    return sum;
}

/// Test buttons, sign-ins and looks into logs.
int documentProofs(const Setup &setup)
{
    const bool oneApp = setup.scim && setup.scim->oneApp;
    const bool saml = setup.signIn && setup.signIn->method == SignInMethod::Saml;
    int sum = 0;
    if (setup.signIn && !oneApp)
        sum += saml ? 4 : 2;
    if (setup.scim)
        sum += oneApp ? 6 : 4;
    return sum + (setup.dashboardScim ? 3 : 0) + (setup.configcat ? 7 : 0);
}

/// How many entries and choices lead from the one to the other. A list counts what is added and what is taken away.
int differences(const QJsonValue &wanted, const QJsonValue &usual)
{
    if (wanted == usual)
        return 0;
    if (wanted.isObject()) {
        const QJsonObject object = wanted.toObject();
        int sum = 0;
        for (auto member = object.begin(); member != object.end(); ++member)
            sum += differences(member.value(), usual[member.key()]);
        return sum;
    }
    if (!wanted.isArray())
        return usual.isUndefined() && wanted.toString().isEmpty() ? 0 : 1;
    const QJsonArray list = wanted.toArray();
    const QJsonArray before = usual.toArray();
    const auto missingFrom = [](const QJsonArray &there) {
        return [&there](const QJsonValue &value) { return !there.contains(value); };
    };
    return int(std::count_if(list.begin(), list.end(), missingFrom(before)) +
               std::count_if(before.begin(), before.end(), missingFrom(list)));
}

/// A setup with the same sections, each as it stands before anybody touches it.
Setup usualFor(const Setup &setup)
{
    Setup usual;
    if (setup.cloudflare)
        usual.cloudflare = CloudflareSetup{};
    if (setup.signIn)
        usual.signIn = SignInSetup{};
    if (setup.scim)
        usual.scim = ScimSetup{};
    if (setup.dashboardScim)
        usual.dashboardScim = DashboardScimSetup{};
    if (setup.configcat)
        usual.configcat = ConfigCatSetup{};
    return usual;
}

/// The page of options of that section: what is entered and chosen there, and the step to the next page.
int optionActions(const Setup &setup, const QString &section)
{
    const QJsonObject wanted = setup_file::toJson(setup);
    const QJsonObject usual = setup_file::toJson(usualFor(setup));
    QJsonObject values = wanted.value(section).toObject();
    for (const QString &address : {u"apiUrl"_s, u"dashboardUrl"_s})
        values.remove(address); // there is no field for it
    for (const QString &copied : {u"entityId"_s, u"acsUrl"_s, u"scimUrl"_s})
        values.remove(copied); // taken from the clipboard
    return differences(values, usual.value(section)) + 1;
}

/// Cloudflare One's two sections are ticked to begin with.
ActionPart beginning(const Setup &setup)
{
    const int ticks =
        (setup.signIn ? 0 : 1) + (setup.scim ? 0 : 1) + (setup.dashboardScim ? 1 : 0) + (setup.configcat ? 1 : 0);
    return {Words::tr("Open Bridgewright and choose what to connect"), 2 + ticks,
            Words::tr("Only you know what you want.")};
}

int preparation(const QString &name, const Setup &setup)
{
    const byhand::Fillings fillings{{u"admin"_s, oktaUrl(setup.okta.domain).toString()}};
    const Result<Card> card = byhand::card(name, fillings);
    return card ? actionsOf(*card) : 0;
}

void addCredentials(QList<ActionPart> &parts, const Setup &setup)
{
    if (setup.cloudflare) {
        const int account = setup.cloudflare->account.isEmpty() ? 0 : 1;
        parts << ActionPart{Words::tr("Make a Cloudflare API token and hand it over"),
                            preparation(u"prepare-cloudflare-token"_s, setup) + account + 1,
                            Words::tr("Cloudflare lets a person make the first token only; the page is filled in.")};
    }
    parts << ActionPart{Words::tr("Enter the Okta domain, make an Okta API token and hand it over"),
                        1 + preparation(u"prepare-okta-token"_s, setup) + 1,
                        Words::tr("Okta has no call that makes a token.")};
}

void addOptions(QList<ActionPart> &parts, const Setup &setup)
{
    const QString why = Words::tr("These are your decisions; what fits most setups is chosen already.");
    if (setup.signIn)
        parts << ActionPart{Words::tr("Options of the sign-in"), optionActions(setup, u"signIn"_s), why};
    if (setup.scim)
        parts << ActionPart{Words::tr("Options and groups of the provisioning"), optionActions(setup, u"scim"_s), why};
    if (setup.dashboardScim && !setup.dashboardScim->mintToken)
        parts << ActionPart{Words::tr("Make the SCIM token for the dashboard and hand it over"),
                            preparation(u"prepare-dashboard-token"_s, setup),
                            Words::tr("You chose to make it yourself; Bridgewright can make it.")};
    if (setup.dashboardScim)
        parts << ActionPart{Words::tr("Options and groups of the dashboard members"),
                            optionActions(setup, u"dashboardScim"_s), why};
    if (setup.configcat)
        parts << ActionPart{Words::tr("Fetch ConfigCat's values and choose the groups"),
                            preparation(u"prepare-configcat"_s, setup) + optionActions(setup, u"configcat"_s),
                            Words::tr("ConfigCat has no call that gives them.")};
    parts << ActionPart{Words::tr("Look at the plan and agree to it"), 1,
                        Words::tr("Nothing is changed before you have seen it.")};
}
} // namespace

int ActionCount::leftInAll() const
{
    return std::accumulate(left.begin(), left.end(), 0,
                           [](int sum, const ActionPart &part) { return sum + part.actions; });
}

int actionsOf(const Card &card)
{
    const int copies = int(std::count_if(card.values.begin(), card.values.end(), isPasted));
    const int opening = card.link.isEmpty() ? 0 : 1;
    return opening + std::max(0, copies - opening) + int(card.actions.size()) + furtherActions(card);
}

int documentActions(const Setup &setup, bool hasApiToken)
{
    const bool oneApp = setup.scim && setup.scim->oneApp; // its flow has the sign-in in it
    int sum = optionsInDocuments(setup, hasApiToken);
    if (setup.signIn && !oneApp)
        sum += signInActions(*setup.signIn);
    if (setup.scim)
        sum += withGroups(oneApp ? 64 : 45, 2, 3, setup.scim->assignGroups, setup.scim->pushGroups);
    if (setup.dashboardScim)
        sum += dashboardActions(*setup.dashboardScim);
    if (setup.configcat)
        sum += withGroups(88, 2, 6, setup.configcat->assignGroups, setup.configcat->pushGroups);
    return sum;
}

ActionCount countActions(const Setup &setup, const QList<Card> &visits, bool hasApiToken)
{
    ActionCount count{documentActions(setup, hasApiToken), documentProofs(setup), {beginning(setup)}};
    addCredentials(count.left, setup);
    if (hasApiToken && takesApiToken(setup))
        count.left << ActionPart{Words::tr("Make an Okta API token for Cloudflare and hand it over"),
                                 preparation(u"okta-api-token"_s, setup),
                                 Words::tr("Okta has no call that makes a token.")};
    addOptions(count.left, setup);
    if (setup.configcat)
        count.remark =
            Words::tr("The documents' number includes verifying the e-mail domain and making the pushed group: "
                      "where they are there already, nothing of that is left.");
    for (const Card &card : visits)
        count.left << ActionPart{card.title, actionsOf(card),
                                 Words::tr("No API offers it; the card says each action.")};
    return count;
}

} // namespace bw
