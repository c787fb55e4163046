#include "app/cli/context.h"
#include "app/setup/groups_filter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::CheckCommand)
};

/// The credential or a right of it stands in the way, rather than what the setup names.
bool isRefusal(const VerdictLine &line)
{
    static const QRegularExpression rights(u"\\.(token|permission|roles?|account)\\b"_s);
    return line.needed && line.mark == VerdictLine::Mark::No && rights.match(line.id).hasMatch();
}

template <typename V>
int say(const Context &context, const QString &target, const Result<V> &answer)
{
    if (!answer) {
        Verdict verdict;
        verdict.error = answer.error();
        context.reporter->verdict(target, verdict);
        return exitCodeOf(answer.error());
    }
    context.reporter->verdict(target, *answer);
    if (answer->usable)
        return AllDone;
    if (answer->error)
        return exitCodeOf(*answer->error);
    return std::ranges::any_of(answer->lines, isRefusal) ? int(Refused) : int(StepFailed);
}

bool usesApiToken(const Session &session)
{
    const std::optional<SignInSetup> &signIn = session.setup().signIn;
    return signIn && signIn->method != SignInMethod::Saml && !session.credentials().oktaApiTokenForCloudflare.isEmpty();
}
/// Where people are in too many groups, how the token is made that Cloudflare then needs.
void explainManyGroups(const Context &context, const Result<Verdict> &groups)
{
    const bool areMany = groups && std::ranges::any_of(groups->lines, [](const VerdictLine &line) {
                             return line.id == "okta.groups.many"_L1 && line.mark != VerdictLine::Mark::Yes;
                         });
    const Result<Card> card = context.session->recipe(u"okta-api-token"_s);
    if (!areMany || usesApiToken(*context.session) || !card)
        return;
    context.reporter->card(*card);
}
/// Which groups the sign-in brings along, as the window shows it below the filter's field.
Task<VerdictLine> filterLine(Context context, SignInSetup signIn)
{
    const QString any;
    const Result<QList<GroupChoice>> found = co_await context.session->findGroups(any, mostInPreview, context.stop);
    QStringList names;
    for (const GroupChoice &group : found ? *found : QList<GroupChoice>()) {
        if (isSentByFilter(group))
            names << group.name;
    }
    const QString id = u"okta.groups.filter"_s;
    if (names.isEmpty() && found && !found->isEmpty())
        co_return VerdictLine::of(
            id, VerdictLine::Mark::Note,
            Words::tr("All groups are from a directory, and a groups filter sends none of them."));
    if (names.isEmpty())
        co_return VerdictLine::of(
            id, VerdictLine::Mark::Unknown,
            Words::tr("Which groups the filter %1 matches cannot be seen.").arg(signIn.groupsFilter));
    constexpr std::chrono::seconds longest{2};
    const QString preview = previewOf(groupsFilterOf(signIn), names, found->size() >= mostInPreview, longest);
    //: %1 is a regular expression, %2 a sentence such as "Matches 2 of 14 groups."
    const QString text = Words::tr("Groups that Cloudflare learns at sign-in, by the filter %1: %2");
    co_return VerdictLine::of(id, VerdictLine::Mark::Note, text.arg(signIn.groupsFilter, preview));
}
/// What options need of the tenants (a product, a plan, a kind of group) shows when their steps look.
Task<int> checkPlan(Context context)
{
    const Result<PlanRunner *> runner = context.session->makePlan();
    if (!runner && runner.error().kind == Error::Kind::Conflict) { // a run is under way, and looks itself
        context.reporter->note(runner.error().message);
        co_return AllDone;
    }
    if (!runner)
        co_return fail(context, runner.error());
    const RunEnd looked = co_await (*runner)->preview(context.stop);
    Verdict warned;
    warned.usable = true;
    warned.headline = Words::tr("What to know before it is carried out");
    for (const StepReport &report : context.session->runner()->reports()) {
        if (report.error)
            context.reporter->error(*report.error);
        for (const QString &warning : report.finding ? report.finding->warnings : QStringList())
            warned.lines << VerdictLine::of(report.id, VerdictLine::Mark::Note, warning);
    }
    if (!warned.lines.isEmpty())
        context.reporter->verdict(u"plan"_s, warned);
    co_return exitCodeOf(looked);
}
} // namespace

Task<int> checkLive(Context context)
{
    Session *session = context.session;
    const Setup setup = session->setup();
    const Credentials credentials = session->credentials();
    ResultTask<OktaVerdict> asksOkta = session->checkOkta(setup.okta.domain, credentials.oktaToken, context.stop);
    std::optional<ResultTask<CloudflareVerdict>> asksCloudflare;
    if (setup.cloudflare)
        asksCloudflare = session->checkCloudflare(*setup.cloudflare, credentials.cloudflareToken, true, context.stop);
    std::optional<ResultTask<ConfigCatVerdict>> asksConfigCat;
    if (setup.configcat)
        asksConfigCat = session->checkConfigCat(*setup.configcat, credentials, context.stop);

    const Result<OktaVerdict> okta = co_await asksOkta;
    int code = say(context, u"okta"_s, okta);
    if (asksCloudflare) {
        const Result<CloudflareVerdict> cloudflare = co_await *asksCloudflare;
        const int second = say(context, u"cloudflare"_s, cloudflare);
        code = graver(code, second);
    }
    if (asksConfigCat) {
        const Result<ConfigCatVerdict> configcat = co_await *asksConfigCat;
        const int third = say(context, u"configcat"_s, configcat);
        code = graver(code, third);
    }
    if (okta && !okta->error) {
        Result<Verdict> groups = co_await session->lintGroups(setup, context.stop);
        if (groups && setup.signIn && appliesGroupsFilter(*setup.signIn)) {
            const SignInSetup signIn = *setup.signIn;
            groups->lines << co_await filterLine(context, signIn);
        }
        if (groups)
            context.reporter->verdict(u"groups"_s, *groups);
        explainManyGroups(context, groups);
    }
    if (usesApiToken(*session)) {
        const Result<Verdict> token =
            co_await session->checkApiToken(credentials.oktaApiTokenForCloudflare, context.stop);
        const int third = say(context, u"okta-api-token"_s, token);
        code = graver(code, third);
    }
    co_return context.stop.stop_requested() ? int(Interrupted) : code;
}

Task<int> check(Context context)
{
    const int opened = co_await openAll(context);
    if (opened != AllDone)
        co_return opened;
    const int live = co_await checkLive(context);
    if (live != AllDone)
        co_return live;
    co_return co_await checkPlan(context);
}

} // namespace bw::cli
