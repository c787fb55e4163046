#include "app/cli/cli.h"

#include "app/cli/context.h"
#include "app/cli/interruption.h"
#include "app/export/request_log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::CommandLine)
};

constexpr qsizetype longestLog = 50'000; // lines

/// The standard streams, and a reporter on them.
struct Streams
{
    explicit Streams(const Invocation &invocation)
    {
        const bool opened = out.open(stdout, QIODevice::WriteOnly) && trouble.open(stderr, QIODevice::WriteOnly);
        Q_UNUSED(opened) // where they are closed, nobody listens
        const ReporterOptions options{
            .reveal = invocation.reveal, .colour = wantsColour(), .requests = invocation.command == Command::Practice};
        // An export that goes to the standard output has it for itself.
        const bool documentOnly = invocation.command == Command::Export && invocation.out.isEmpty();
        reporter = invocation.json ? makeJsonReporter(&out, options)
                                   : makeTextReporter(&out, documentOnly ? &trouble : &out, &trouble, options);
    }
    /// Whether all that was said arrived: a full disk cuts an export short without a word.
    [[nodiscard]] bool isWhole() { return !out.isOpen() || (out.flush() && out.error() == QFileDevice::NoError); }
    QFile out;
    QFile trouble;
    std::unique_ptr<Reporter> reporter;
};

int sayBadUsage(const Invocation &invocation, Reporter &reporter)
{
    reporter.error({.kind = Error::Kind::BadInput, .message = invocation.trouble, .action = invocation.hint});
    return BadUsage;
}

/// A folder for one practice run: its journal never meets a real one. It stays, for what it holds is the result.
QString makePracticeFolder()
{
    QTemporaryDir folder(QDir::tempPath() + "/bridgewright-practice"_L1);
    folder.setAutoRemove(false);
    qputenv("BRIDGEWRIGHT_HOME", QFile::encodeName(folder.filePath(u"home"_s)));
    return folder.path();
}

void listen(const Context &context, Session &session)
{
    QObject::connect(session.http(), &HttpClient::exchanged, &session, [context](const Exchange &exchange) {
        if (context.requestLog->size() >= longestLog)
            context.requestLog->removeFirst();
        context.requestLog->append(requestLogLine(exchange));
        context.reporter->request(exchange);
    });
    QObject::connect(session.http(), &HttpClient::waiting, &session,
                     [context](const RateWait &wait) { context.reporter->waiting(wait); });
}

Task<int> onSetup(Context context)
{
    switch (context.invocation.command) {
    case Command::Check:
        return check(context);
    case Command::Plan:
        return plan(context);
    case Command::Apply:
        return apply(context);
    case Command::Verify:
        return verify(context);
    case Command::Diagnose:
        return diagnose(context);
    case Command::Undo:
        return undo(context);
    case Command::Export:
        return exportResult(context);
    case Command::LintMetadata:
        return lintMetadata(context);
    default:
        return selfTest(context);
    }
}

Task<int> onPractice(Context context, OpenPractice practice)
{
    const Result<PracticeRoom> room = practice();
    if (!room)
        co_return fail(context, room.error());
    if (context.invocation.command == Command::ServePractice)
        co_return co_await servePractice(context, *room);
    co_return co_await practiceJourney(context, *room);
}

Task<int> carryOut(Invocation invocation, OpenPractice practice, Reporter *reporter)
{
    if (invocation.command == Command::Practice) {
        const QString folder = makePracticeFolder();
        if (invocation.out.isEmpty())
            invocation.out = folder;
    }
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::asked, &interruption, [reporter] {
        reporter->note(Words::tr("Stopping in good order; Ctrl+C once more ends at once."));
    });
    const std::unique_ptr<Terminal> terminal = openTerminal();
    QStringList requestLog;
    Session session;
    const Context context{invocation, &session, reporter, terminal.get(), &requestLog, interruption.token()};
    listen(context, session);
    const bool practises = invocation.command == Command::Practice || invocation.command == Command::ServePractice;
    int code = AllDone;
    if (practises)
        code = co_await onPractice(context, practice);
    else
        code = co_await onSetup(context);
    co_return code;
}

Task<> drive(Invocation invocation, OpenPractice practice)
{
    Streams streams(invocation);
    int code = AllDone;
    if (!invocation.trouble.isEmpty()) {
        code = sayBadUsage(invocation, *streams.reporter);
    } else if (invocation.command == Command::Help) {
        streams.reporter->text(u"help"_s, helpText(invocation.helpFor));
    } else if (invocation.command == Command::Version) {
        streams.reporter->text(u"version"_s, u"Bridgewright "_s + QLatin1StringView(BRIDGEWRIGHT_VERSION));
    } else if (invocation.command == Command::Window) {
        invocation.trouble = Words::tr("The wizard needs a display, and there is none here.");
        invocation.hint =
            Words::tr("bridgewright --help lists the commands that need none; --practice runs here as well.");
        code = sayBadUsage(invocation, *streams.reporter);
    } else {
        code = co_await carryOut(invocation, practice, streams.reporter.get());
    }
    streams.reporter->end(code);
    if (code == AllDone && !streams.isWhole()) {
        streams.trouble.write(Words::tr("The output could not be written.").toUtf8() + '\n');
        code = StepFailed;
    }
    // Queued, so that it holds even where the event loop has not begun yet.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
}
} // namespace

void start(const Invocation &invocation, const OpenPractice &practice)
{
    drive(invocation, practice);
}

} // namespace bw::cli
