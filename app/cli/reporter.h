#pragma once

#include "app/cli/invocation.h"
#include "app/export/action_count.h"
#include "app/net/http_client.h"
#include "app/plan/plan_runner.h"
#include "app/session.h"
#include "app/setup/diagnosis.h"
#include "app/setup/setup_rules.h"
#include "app/setup/verdict.h"

class QIODevice;

namespace bw::cli {

/// Says what happens: to a person in text, or to a program as one JSON object a line.
class Reporter
{
public:
    virtual ~Reporter();

    virtual void heading(const QString &text) = 0; ///< for people only
    virtual void note(const QString &text) = 0;
    virtual void fault(const FieldFault &fault) = 0;
    virtual void verdict(const QString &target, const Verdict &verdict) = 0;
    virtual void diagnosis(const Diagnosis &diagnosis) = 0;
    virtual void plan(const QList<StepReport> &reports) = 0;
    virtual void consent(const QString &code) = 0; ///< with which apply agrees to the plan's changes of others' objects
    virtual void step(const StepReport &report) = 0; ///< at each change; tells only what is news
    virtual void card(const Card &card) = 0;         ///< instructions that no step waits for
    virtual void drift(const QList<StepReport> &reports) = 0;
    virtual void request(const Exchange &exchange) = 0;
    virtual void waiting(const RateWait &wait) = 0;
    virtual void undo(const QList<UndoLine> &lines) = 0;
    virtual void undone(const UndoLine &line, const QString &trouble) = 0;
    virtual void exported(const QString &format, const QString &path) = 0;
    virtual void document(const QString &format,
                          const QByteArray &content) = 0; ///< an export that no file was named for
    virtual void testSignIn(const QUrl &link) = 0;
    virtual void actions(const ActionCount &count) = 0; ///< how much was left to the admin
    virtual void practice(const QJsonObject &description) = 0;
    virtual void text(const QString &event, const QString &text) = 0; ///< help and version
    virtual void error(const Error &error) = 0;
    virtual void end(int exitCode) = 0; ///< the last word
};

struct ReporterOptions
{
    bool reveal = false;
    bool colour = false;   ///< of the text
    bool requests = false; ///< the text names each request
};

/// `out` gets events alone. The devices outlive the reporter.
std::unique_ptr<Reporter> makeJsonReporter(QIODevice *out, const ReporterOptions &options);
/// `document` gets the documents, `out` the narration, `trouble` what went wrong.
std::unique_ptr<Reporter> makeTextReporter(QIODevice *document, QIODevice *out, QIODevice *trouble,
                                           const ReporterOptions &options);

} // namespace bw::cli
