#include "app/targets/diagnose.h"

#include "app/plan/plan_runner.h"
#include "app/scim/endpoint_probe.h"
#include "app/targets/cloudflare/client.h"
#include "app/targets/diagnosis_judge.h"
#include "app/targets/diagnosis_words.h"
#include "app/targets/okta/app_kind.h"
#include "app/targets/plan_parts.h"

using namespace Qt::StringLiterals;

namespace bw {

namespace {

/// Proofs that end at once and need no person.
QStringList proofsFor(Symptom symptom)
{
    if (symptom == Symptom::SignIn)
        return {u"proof.oidc-client"_s, u"proof.redirect-uri"_s, u"proof.saml"_s};
    return {u"cloudflare.scim-probe"_s, u"cloudflare.dashboard-scim-probe"_s};
}

Task<Evidence::Proof> prove(std::shared_ptr<Step> step, std::stop_token stop)
{
    if (auto *probe = dynamic_cast<scim::EndpointProbe *>(step.get()))
        probe->setPatience(1, {}); // a refusal is what is looked for
    const Finding before;
    const Result<Next> ended = co_await step->apply(before, stop);
    Evidence::Proof proof;
    proof.words = step->progress();
    if (ended)
        proof.next = *ended;
    else
        proof.error = ended.error();
    co_return proof;
}

/// Those whose needs could be looked at.
Task<QHash<QString, Evidence::Proof>> proofsOf(Plan plan, QList<StepReport> reports, Symptom symptom,
                                               std::stop_token stop)
{
    QHash<QString, Evidence::Proof> proofs;
    const QStringList wanted = proofsFor(symptom);
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const std::shared_ptr<Step> step = plan.steps.at(i);
        const StepState state = reports.at(qsizetype(i)).state;
        if (!wanted.contains(step->id()) || state == StepState::Failed || state == StepState::Skipped)
            continue;
        const Evidence::Proof proof = co_await prove(step, stop);
        proofs.insert(step->id(), proof);
    }
    co_return proofs;
}

/// The app that one of these steps made, or took over with the person's consent.
QString appBy(const Journal *journal, const QStringList &steps)
{
    for (const QString &step : steps) {
        for (const MadeObject &made : journal->madeBy(step)) {
            if (okta::isAppId(made.id))
                return made.id;
        }
        const QString adopted = journal->recall(step, u"adopted"_s).toString();
        if (okta::isAppId(adopted))
            return adopted;
    }
    return {};
}

/// The app of that kind: ours, else the one that the setup names.
ResultTask<QString> appOf(okta::Client client, const Journal *journal, okta::AppKind kind, std::stop_token stop)
{
    const QString ours = appBy(journal, {kind.step + u"-app"_s});
    if (!ours.isEmpty() || kind.key.isEmpty())
        co_return ours;
    const Result<QList<okta::App>> apps = co_await okta::apps::ofKind(client, kind.key, stop);
    if (!apps)
        co_return apps.error();
    for (const okta::App &app : *apps) {
        if (app.label == kind.label)
            co_return app.id;
    }
    co_return QString();
}

/// The apps that provision for this setup; one that cannot be found is left out.
Task<QStringList> scimApps(okta::Client client, const Journal *journal, Setup setup, QString signInApp,
                           std::stop_token stop)
{
    QList<okta::AppKind> kinds;
    QStringList found;
    if (setup.scim && setup.scim->oneApp)
        found << signInApp;
    else if (setup.scim)
        kinds << okta::cloudflareOneScim(*setup.scim);
    if (setup.dashboardScim)
        kinds << okta::cloudflareDashboardScim(*setup.dashboardScim);
    if (setup.configcat)
        found << appBy(journal, {u"okta.configcat-app"_s});
    for (const okta::AppKind &kind : std::as_const(kinds)) {
        const Result<QString> app = co_await appOf(client, journal, kind, stop);
        if (app)
            found << *app;
    }
    found.removeAll(QString());
    co_return found;
}

/// The steps that make a sign-in app: an earlier method's is not the one that is asked about.
QStringList stepsFor(const std::optional<SignInSetup> &signIn)
{
    if (signIn)
        return {planning::appStep(signIn->method)};
    return {planning::appStep(SignInMethod::Oidc), planning::appStep(SignInMethod::OidcCatalog),
            planning::appStep(SignInMethod::Saml)};
}

ResultTask<okta::Clues> cluesOfOkta(PlanParts parts, Symptom symptom, QString clientId, std::stop_token stop)
{
    const okta::Workplace place =
        okta::makeWorkplace(parts.http, parts.journal, parts.store, parts.setup, parts.credentials.oktaToken);
    QString signIn = appBy(parts.journal, stepsFor(parts.setup.signIn));
    if (signIn.isEmpty() && okta::isAppId(clientId))
        signIn = clientId; // an app's client id is its id, for all that Okta makes by itself
    okta::ClueApps apps;
    Secret token;
    if (symptom == Symptom::SignIn) {
        apps.signIn = signIn;
        token = parts.credentials.oktaApiTokenForCloudflare;
    } else {
        apps.readsPeople = symptom == Symptom::Provisioning;
        apps.scim = co_await scimApps(place.client, parts.journal, parts.setup, signIn, stop);
    }
    co_return co_await okta::readClues(parts.http, place, apps, token, stop);
}

/// What the journal knows, and what Cloudflare shows where it shows anything.
cloudflare::OktaApiToken::Standing apiTokenAt(const Journal *journal,
                                              const std::optional<IdentityProviderFacts> &provider)
{
    cloudflare::OktaApiToken::Standing standing = cloudflare::OktaApiToken::standing(*journal);
    const bool isShown = provider && provider->config.contains("api_token"_L1);
    standing.isGiven = standing.isGiven || isShown;
    standing.isAsked = standing.isAsked && !isShown;
    return standing;
}

ResultTask<cloudflare::Clues> cluesOfCloudflare(PlanParts parts, QString providerId, okta::Clues seen,
                                                std::stop_token stop)
{
    const CloudflareSetup where = parts.setup.cloudflare.value_or(CloudflareSetup{});
    const cloudflare::Client client(parts.http, QUrl(where.apiUrl), parts.credentials.cloudflareToken);
    cloudflare::ClueWishes wishes{where.account, providerId, {}, parts.setup.dashboardScim.has_value()};
    for (const okta::AppUser &person : seen.people &&*seen.people ? **seen.people : QList<okta::AppUser>())
        wishes.people << person.userName;
    co_return co_await cloudflare::readClues(client, wishes, stop);
}

bool canShow(const Setup &setup, Symptom symptom)
{
    if (symptom == Symptom::SignIn)
        return setup.cloudflare && setup.signIn;
    return setup.scim || setup.dashboardScim || setup.configcat;
}
} // namespace

ResultTask<Diagnosis> diagnose(PlanParts parts, Symptom symptom, std::stop_token stop)
{
    if (!canShow(parts.setup, symptom)) {
        Error error{.kind = Error::Kind::BadInput};
        error.message = DiagnosisWords::tr("This setup has nothing that could fail in this way.");
        error.action = DiagnosisWords::tr("Choose another symptom.");
        co_return error;
    }
    MadePlan made = makePlan(parts);
    PlanRunner runner(made.plan);
    const RunEnd looked = co_await runner.preview(stop);
    if (looked == RunEnd::Interrupted)
        co_return Error{.kind = Error::Kind::Cancelled};
    Evidence evidence;
    evidence.setup = parts.setup;
    const QList<StepReport> reports = runner.reports();
    for (const StepReport &report : reports)
        evidence.steps.insert(report.id, report);
    evidence.proofs = co_await proofsOf(made.plan, reports, symptom, stop);
    if (stop.stop_requested())
        co_return Error{.kind = Error::Kind::Cancelled};
    const std::optional<IdentityProviderFacts> provider =
        made.identityProvider ? made.identityProvider() : std::optional<IdentityProviderFacts>();
    evidence.apiToken = apiTokenAt(parts.journal, provider);
    const QString providerId = provider ? provider->id : QString();
    const QString clientId = provider ? provider->config.value("client_id"_L1).toString() : QString();
    const Result<okta::Clues> okta = co_await cluesOfOkta(parts, symptom, clientId, stop);
    if (!okta)
        co_return okta.error();
    evidence.okta = *okta;
    if (parts.setup.cloudflare) {
        const Result<cloudflare::Clues> cloudflare = co_await cluesOfCloudflare(parts, providerId, *okta, stop);
        if (!cloudflare)
            co_return cloudflare.error();
        evidence.cloudflare = *cloudflare;
    }
    co_return judge(symptom, evidence);
}

} // namespace bw
