#include "app/cli/command_table.h"
#include "app/cli/context.h"
#include "app/export/idp_json.h"
#include "app/export/report.h"
#include "app/export/shell_script.h"
#include "app/export/terraform.h"
#include "app/export/write_file.h"
#include "app/setup/setup_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::ExportCommand)
};

Result<QByteArray> identityProvider(const Context &context, bool withSecrets)
{
    const std::optional<IdentityProviderFacts> facts = context.session->identityProvider();
    if (!facts || facts->id.isEmpty()) {
        return Error{.kind = Error::Kind::NotFound,
                     .message = Words::tr("There is no identity provider of this setup yet."),
                     .action = Words::tr("Run apply first.")};
    }
    return identityProviderJson(*facts, withSecrets);
}

/// Only a sign-in makes an identity provider.
std::optional<Error> whyNotThisFormat(const Context &context)
{
    if (*context.invocation.format != ExportFormat::Json || context.session->setup().signIn)
        return std::nullopt;
    return Error{.kind = Error::Kind::BadInput,
                 .message = Words::tr("This format is for setups with a sign-in: it is the API configuration of the "
                                      "identity provider, and this setup has none."),
                 .action = Words::tr("Choose --format terraform, shell or report.")};
}

ExportInput inputOf(const Context &context)
{
    const Session &session = *context.session;
    ExportInput input;
    input.setup = session.setup();
    input.identityProvider = session.identityProvider();
    input.made = session.journal()->madeObjects();
    input.reports = session.runner()->reports();
    input.cards = session.cards();
    input.testSignIn = session.testSignInLink();
    input.when = QDateTime::currentDateTimeUtc();
    return input;
}

Result<QByteArray> contentOf(const Context &context)
{
    switch (*context.invocation.format) {
    case ExportFormat::Json:
        return identityProvider(context, context.invocation.withSecrets);
    case ExportFormat::Terraform:
        return terraformConfiguration(inputOf(context));
    case ExportFormat::Shell:
        return shellScript(inputOf(context));
    case ExportFormat::Report:
        return reportText(inputOf(context));
    }
    Q_UNREACHABLE();
}

bool writeResult(const Context &context, const QString &format, const QString &path, const QByteArray &content)
{
    const Done written = writeFile(path, content, FileReaders::AsUsual);
    if (written)
        context.reporter->exported(format, path);
    else
        context.reporter->error(written.error());
    return bool(written);
}

/// A report tells what a full read-back shows; for the rest a look is enough.
Task<RunEnd> look(Context context)
{
    PlanRunner *runner = context.session->runner();
    if (context.invocation.format == ExportFormat::Report)
        return runner->verify(context.stop);
    return runner->preview(context.stop);
}
} // namespace

int writeResults(const Context &context, const QString &folder)
{
    const QDir dir(QDir(folder).absolutePath());
    if (!dir.mkpath(u"."_s)) {
        context.reporter->error({.kind = Error::Kind::BadInput,
                                 .message = Words::tr("The folder %1 could not be made.").arg(folder),
                                 .action = Words::tr("Choose another place.")});
        return StepFailed;
    }
    bool good = true;
    const Result<QByteArray> provider = identityProvider(context, false);
    if (provider)
        good = writeResult(context, u"json"_s, dir.filePath(u"identity-provider.json"_s), *provider);
    const QJsonObject wanted = setup_file::toJson(context.session->setup());
    const QByteArray setup = QJsonDocument(wanted).toJson(QJsonDocument::Indented);
    good = writeResult(context, u"setup"_s, dir.filePath(u"setup.json"_s), setup) && good;
    const QByteArray log = (context.requestLog->join(u'\n') + u'\n').toUtf8();
    good = writeResult(context, u"log"_s, dir.filePath(u"requests.log"_s), log) && good;
    return good ? AllDone : StepFailed;
}

Task<int> exportResult(Context context)
{
    const int opened = co_await openAll(context);
    if (opened != AllDone)
        co_return opened;
    if (const std::optional<Error> why = whyNotThisFormat(context)) {
        context.reporter->error(*why);
        co_return BadUsage;
    }
    const Result<PlanRunner *> runner = context.session->makePlan();
    if (!runner)
        co_return fail(context, runner.error());
    const RunEnd end = co_await look(context);
    if (end == RunEnd::Interrupted || end == RunEnd::Refused || end == RunEnd::NetworkFailed) {
        for (const StepReport &report : (*runner)->reports())
            context.reporter->step(report);
        co_return exitCodeOf(end);
    }
    const Result<QByteArray> content = contentOf(context);
    if (!content)
        co_return fail(context, content.error());
    const QString format = formatName(*context.invocation.format);
    if (context.invocation.out.isEmpty()) {
        context.reporter->document(format, *content);
        co_return AllDone;
    }
    const FileReaders readers = context.invocation.withSecrets ? FileReaders::OwnerOnly : FileReaders::AsUsual;
    const Done written = writeFile(context.invocation.out, *content, readers);
    if (!written)
        co_return fail(context, written.error());
    context.reporter->exported(format, context.invocation.out);
    if (context.invocation.withSecrets && *context.invocation.format != ExportFormat::Json)
        context.reporter->note(Words::tr("Only the API configuration (--format json) holds secrets; --with-secrets put "
                                         "none into this file."));
    co_return AllDone;
}

} // namespace bw::cli
