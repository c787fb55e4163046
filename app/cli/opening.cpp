#include "app/cli/context.h"
#include "app/setup/setup_file.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::Opening)
};

Error missingToken(const QString &vendor, const QString &variable)
{
    return {
        .kind = Error::Kind::BadCredential,
        //: %1 is Okta, Cloudflare or ConfigCat.
        .message = Words::tr("There is no %1 token.").arg(vendor),
        //: %1 is the name of an environment variable.
        .action =
            Words::tr("Set %1, or enter the token once in the wizard, which keeps it in the keychain.").arg(variable)};
}

/// Says so, and how it is made.
int lacks(const Context &context, const QString &vendor, const QString &variable, const QString &recipe)
{
    const Result<Card> card = context.session->recipe(recipe);
    if (card)
        context.reporter->card(*card);
    return fail(context, missingToken(vendor, variable));
}
} // namespace

int openSetup(const Context &context)
{
    QStringList said;
    const Result<Setup> setup = setup_file::load(context.invocation.setupPath, &said);
    if (!setup) {
        context.reporter->error(setup.error());
        return BadUsage;
    }
    for (const QString &one : std::as_const(said))
        context.reporter->note(one);
    const QList<FieldFault> faults = faultsOf(*setup);
    for (const FieldFault &fault : faults)
        context.reporter->fault(fault);
    if (!isUsable(faults)) {
        context.reporter->error({.kind = Error::Kind::BadInput,
                                 .message = Words::tr("The setup file cannot be used as it is."),
                                 .action = Words::tr("Mend the places named above.")});
        return BadUsage;
    }
    context.session->setSetup(*setup);
    return AllDone;
}

Task<int> openAll(Context context)
{
    const int opened = openSetup(context);
    if (opened != AllDone)
        co_return opened;
    const Done loaded = co_await context.session->loadCredentials(context.stop);
    if (!loaded)
        co_return fail(context, loaded.error());
    for (const QString &one : context.session->said())
        context.reporter->note(one);
    int result = AllDone;
    const Credentials &credentials = context.session->credentials();
    const Setup &setup = context.session->setup();
    if (credentials.oktaToken.isEmpty())
        result = lacks(context, u"Okta"_s, u"BRIDGEWRIGHT_OKTA_TOKEN"_s, u"prepare-okta-token"_s);
    if (setup.cloudflare && credentials.cloudflareToken.isEmpty())
        result = lacks(context, u"Cloudflare"_s, u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s, u"prepare-cloudflare-token"_s);
    if (setup.configcat && credentials.configcatScimToken.isEmpty())
        result = lacks(context, u"ConfigCat"_s, u"BRIDGEWRIGHT_CONFIGCAT_SCIM_TOKEN"_s, u"prepare-configcat"_s);
    co_return result;
}

Task<int> preview(Context context)
{
    const Result<PlanRunner *> runner = context.session->makePlan();
    if (!runner)
        co_return fail(context, runner.error());
    const Done asked = context.invocation.newSecret ? context.session->askForNewestSecret() : done();
    if (!asked) {
        static_cast<void>(fail(context, asked.error()));
        co_return BadUsage;
    }
    const RunEnd end = co_await (*runner)->preview(context.stop);
    co_return exitCodeOf(end);
}

} // namespace bw::cli
