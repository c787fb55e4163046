#include "app/cli/context.h"

using namespace Qt::StringLiterals;

namespace bw::cli {

namespace {
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
    return answer->error ? exitCodeOf(*answer->error) : int(Refused);
}

bool usesApiToken(const Session &session)
{
    const std::optional<SignInSetup> &signIn = session.setup().signIn;
    return signIn && signIn->method != SignInMethod::Saml && !session.credentials().oktaApiTokenForCloudflare.isEmpty();
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
        asksCloudflare = session->checkCloudflare(*setup.cloudflare, credentials.cloudflareToken, context.stop);
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
        const Result<Verdict> groups = co_await session->lintGroups(setup, context.stop);
        if (groups)
            context.reporter->verdict(u"groups"_s, *groups);
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
    co_return co_await checkLive(context);
}

} // namespace bw::cli
