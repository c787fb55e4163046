#include "app/cli/events.h"
#include "app/cli/plain.h"
#include "app/cli/reporter.h"

#include <QFileDevice>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bw::cli {

Reporter::~Reporter() = default;

namespace {

class JsonReporter : public Reporter
{
public:
    JsonReporter(QIODevice *out, const ReporterOptions &options) : m_out(out), m_options(options) {}

    void heading(const QString &) override {}
    void note(const QString &text) override { write(events::note(text)); }
    void fault(const FieldFault &fault) override { write(events::fault(fault)); }
    void verdict(const QString &target, const Verdict &verdict) override
    {
        for (const VerdictLine &line : verdict.lines)
            write(events::check(line));
        write(events::verdict(target, verdict));
    }
    void diagnosis(const Diagnosis &diagnosis) override
    {
        for (const VerdictLine &line : diagnosis.looked)
            write(events::check(line));
        write(events::diagnosis(diagnosis));
    }
    void plan(const QList<StepReport> &reports) override
    {
        for (const StepReport &report : reports)
            write(events::plan(report));
        write(events::planTotal(reports));
    }
    void consent(const QString &code) override { write({{u"event"_s, u"consent"_s}, {u"code"_s, code}}); }
    void card(const Card &card) override
    {
        QJsonObject event = events::yourTurn(card, m_options.reveal);
        event.insert("event"_L1, u"card"_s);
        write(event);
    }
    void step(const StepReport &report) override
    {
        if (write(m_steps, report.id, events::step(report)) && asksAnew(report))
            write(m_cards, report.id, events::yourTurn(*report.card, m_options.reveal));
    }
    void drift(const QList<StepReport> &) override {} // stands in the steps' fields
    void request(const Exchange &exchange) override { write(events::request(exchange)); }
    void waiting(const RateWait &wait) override { write(events::waiting(wait)); }
    void undo(const QList<UndoLine> &lines) override
    {
        for (const UndoLine &line : lines)
            write(events::undo(line));
    }
    void undone(const UndoLine &line, const QString &trouble) override { write(events::undone(line, trouble)); }
    void exported(const QString &format, const QString &path) override { write(events::exported(format, path)); }
    void document(const QString &format, const QByteArray &content) override
    {
        write({{u"event"_s, u"exported"_s}, {u"format"_s, format}, {u"content"_s, QString::fromUtf8(content)}});
    }
    void testSignIn(const QUrl &link) override
    {
        write({{u"event"_s, u"testSignIn"_s}, {u"link"_s, link.toString(QUrl::FullyEncoded)}});
    }
    void actions(const ActionCount &count) override { write(events::actions(count)); }
    void practice(const QJsonObject &description) override
    {
        QJsonObject event = description;
        event.insert("event"_L1, u"practice"_s);
        write(event);
    }
    void text(const QString &event, const QString &text) override { write({{u"event"_s, event}, {u"text"_s, text}}); }
    void error(const Error &error) override { write(events::error(error)); }
    void end(int exitCode) override { write(events::end(exitCode)); }

private:
    void write(const QJsonObject &event)
    {
        m_out->write(plainJson(QJsonDocument(event).toJson(QJsonDocument::Compact)).append('\n'));
        if (auto *file = qobject_cast<QFileDevice *>(m_out))
            file->flush();
    }
    /// Writes what is not the same as the last time.
    bool write(QHash<QString, QJsonObject> &last, const QString &id, const QJsonObject &event)
    {
        if (last.value(id) == event)
            return false;
        last.insert(id, event);
        write(event);
        return true;
    }

    QIODevice *m_out;
    ReporterOptions m_options;
    QHash<QString, QJsonObject> m_steps;
    QHash<QString, QJsonObject> m_cards;
};

} // namespace

std::unique_ptr<Reporter> makeJsonReporter(QIODevice *out, const ReporterOptions &options)
{
    return std::make_unique<JsonReporter>(out, options);
}

} // namespace bw::cli
