#include "app/targets/okta/steps/scim_app.h"

#include "app/byhand/card_library.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

ScimApp::ScimApp(Workplace place, AppKind kind, Output<AppRef> app, QStringList needs)
    : AppStep(kind.step + u"-app"_s,
              //: %1 is a system such as Cloudflare One
              Words::tr("Provisioning app for %1").arg(kind.system), std::move(place), std::move(app), needs),
      m_kind(std::move(kind))
{
}

ResultTask<Finding> ScimApp::look(std::stop_token stop)
{
    const Result<std::optional<App>> found = co_await find(stop);
    if (!found)
        co_return found.error();
    m_found = *found;
    if (!m_found) {
        //: %1 is the app's label, %2 its name in Okta's catalogue
        Finding finding = toCreate(Words::tr("App “%1” from “%2”").arg(m_kind.label, m_kind.title), 2);
        finding.fields << fieldOf(u"Application username format"_s,
                                  userNameFormatOf(userNameTemplateOf(m_kind.userName)), QString());
        warnOfOthers(finding);
        co_return finding;
    }
    if (!isStrange(*m_found))
        hand(*m_found);
    co_return judge(*m_found);
}

ResultTask<std::optional<App>> ScimApp::find(std::stop_token stop)
{
    const Result<std::optional<App>> ours = co_await known(stop);
    if (!ours || *ours)
        co_return ours;
    const Client asking = place().client.forOwnMatters(); // no other step makes an app of this kind
    const Result<QList<App>> all = co_await apps::ofKind(asking, m_kind.key, stop);
    if (!all)
        co_return all.error();
    m_others.clear();
    for (const App &app : *all) {
        if (app.label != m_kind.label && app.isActive() && app.isConnected() && !isOurs(app.id))
            m_others << app.label;
        if (app.label != m_kind.label)
            continue;
        const Done claimed = claimAnnounced(app);
        if (!claimed)
            co_return claimed.error();
        co_return std::optional<App>(app);
    }
    co_return std::optional<App>();
}

/// Okta does not tell where an app provisions to: another connected one of the kind may do this already.
void ScimApp::warnOfOthers(Finding &finding) const
{
    if (m_others.isEmpty())
        return;
    finding.foreign = true; // a second app is made only where somebody has agreed to it
    const QString others = m_others.mid(0, 5).join(u", "_s);
    finding.fields << fieldOf(Words::tr("Connected apps of this kind"), Words::tr("none"), others);
    //: %1 is a list of apps, %2 a system such as Cloudflare One
    finding.warnings << Words::tr(
                            "Okta has connected apps of the same kind: %1. Where they provision to cannot be read. "
                            "If one of them is for %2 already, put its name into appLabel to go on with it; agree "
                            "to a second app only if none is.")
                            .arg(others, m_kind.system);
}

Finding ScimApp::judge(const App &app) const
{
    Finding finding;
    finding.summary = Words::tr("App “%1” from “%2”").arg(app.label, m_kind.title);
    finding.requests = 2;
    finding.fields << fieldOf(u"Status"_s, u"ACTIVE"_s, app.status);
    finding.fields << fieldOf(u"Application username format"_s, userNameFormatOf(userNameTemplateOf(m_kind.userName)),
                              userNameFormatOf(app.userNameTemplate()));
    finding.fields << fieldOf(u"Application icons"_s, Words::tr("hidden"), iconsOf(app));
    finding.fields << fieldOf(u"Automatically log in when user lands on login page"_s, Words::tr("off"),
                              automaticLogInOf(app));
    finding.change = changeFor(finding.fields);
    if (app.label != m_kind.label && isOurs(app.id))
        //: %1 is the app's name in Okta, %2 the one in the setup
        finding.warnings << Words::tr(
                                "The app keeps the name “%1” in Okta, and does not get “%2”: rename it there by hand "
                                "if you want to.")
                                .arg(app.label, m_kind.label);
    if (isStrange(app)) {
        finding.change = Change::Change;
        finding.foreign = true;
        finding.warnings << Words::tr(
            "An app with this name is there, and Bridgewright did not make it. Agree to use it, or "
            "choose another name.");
    } else if (finding.change != Change::Leave && app.isProvisioning() && app.isActive()) {
        finding.means = Means::ByHand;
        finding.warnings << Words::tr(
            "Provisioning is on: Okta may drop the connection when the app is changed by API, so "
            "this is to be changed by hand.");
    }
    return finding;
}

ResultTask<Next> ScimApp::apply(Finding before, std::stop_token stop)
{
    if (!m_found)
        co_return co_await create(stop);
    const Result<App> taken = co_await takenUp(*m_found, stop);
    if (!taken)
        co_return taken.error();
    const App app = *taken;
    const bool differs = differsBeyondStatus(before);
    if (differs && app.isProvisioning()) {
        hand(app);
        co_return Next::ByHand;
    }
    if (differs)
        co_return co_await replaceOrAsk(app, stop);
    co_return Next::Verify;
}

ResultTask<Next> ScimApp::create(std::stop_token stop)
{
    const QJsonObject full = m_kind.body();
    const Result<NewApp> created = co_await make(full, stop);
    if (created)
        co_return Next::Verify;
    const Error::Kind refusal = created.error().kind;
    if (refusal != Error::Kind::Rejected && refusal != Error::Kind::NotAvailable)
        co_return created.error();
    // Some orgs' catalogue entries take only the least; the rest follows before provisioning is on.
    const QJsonObject least{{u"name"_s, m_kind.key}, {u"label"_s, m_kind.label}, {u"signOnMode"_s, u"SAML_2_0"_s}};
    const Result<NewApp> bare = co_await make(least, stop);
    if (!bare) {
        Error error = bare.error();
        //: %1 is an app's name in Okta's catalogue
        error.cause = Words::tr("This org's catalogue may not list “%1”.").arg(m_kind.title);
        error.action = Words::tr("Look for it in Okta under Applications > Browse App Catalog.");
        co_return error;
    }
    const App made = bare->app;
    co_return co_await replaceOrAsk(made, stop);
}

/// Okta may not take changes of an app of its catalogue from the API: then they are for the person.
ResultTask<Next> ScimApp::replaceOrAsk(App app, std::stop_token stop)
{
    const Done replaced = co_await replace(app, stop);
    if (replaced)
        co_return Next::Verify;
    if (replaced.error().kind != Error::Kind::NotAvailable)
        co_return replaced.error();
    m_found = app;
    hand(app);
    co_return Next::ByHand;
}

DoneTask ScimApp::replace(App app, std::stop_token stop)
{
    const QJsonObject body = changedBody(app);
    const Result<App> replaced = co_await apps::replace(place().client, app.id, body, stop);
    if (!replaced)
        co_return replaced.error();
    co_return done();
}

QJsonObject ScimApp::changedBody(const App &app) const
{
    const QJsonObject wanted = m_kind.body();
    QJsonObject body = app.body;
    QJsonObject credentials = body.value("credentials"_L1).toObject();
    credentials.insert("userNameTemplate"_L1, wanted.value("credentials"_L1).toObject().value("userNameTemplate"_L1));
    body.insert("credentials"_L1, credentials);
    const QJsonObject wantedVisibility = wanted.value("visibility"_L1).toObject();
    QJsonObject visibility = body.value("visibility"_L1).toObject();
    for (const QString &key : wantedVisibility.keys())
        visibility.insert(key, wantedVisibility.value(key));
    body.insert("visibility"_L1, visibility);
    if (isOurs(app.id))
        body.insert("signOnMode"_L1, wanted.value("signOnMode"_L1));
    return body;
}

std::optional<Card> ScimApp::card() const
{
    if (!m_found)
        return std::nullopt;
    const byhand::Fillings fillings{{u"admin"_s, place().directory->adminUrl().toString()},
                                    {u"key"_s, m_found->key},
                                    {u"app"_s, m_found->id},
                                    {u"label"_s, m_found->label},
                                    {u"userNameFormat"_s, userNameFormatOf(userNameTemplateOf(m_kind.userName))}};
    Result<Card> card = byhand::card(u"okta-scim-app"_s, fillings);
    if (!card)
        return std::nullopt;
    card->id = id();
    return *card;
}

} // namespace bw::okta
