#include "app/cli/plain.h"
#include "app/cli/plan_text.h"
#include "app/cli/reporter.h"
#include "app/core/redactor.h"

#include <QCoreApplication>
#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::TextReporter)
};

class TextReporter : public Reporter
{
public:
    TextReporter(QIODevice *document, QIODevice *out, QIODevice *trouble, const ReporterOptions &options)
        : m_document(document), m_out(out), m_trouble(trouble), m_options(options)
    {
    }

    void heading(const QString &text) override { say(m_out, u'\n' + emphasized(text, m_options.colour)); }
    void note(const QString &text) override { say(m_out, text); }
    void fault(const FieldFault &fault) override
    {
        const bool isWarning = fault.weight == FieldFault::Weight::Warning;
        say(m_trouble, u"%1 %2: %3"_s.arg(isWarning ? u"!"_s : u"✗"_s, fault.path, fault.message));
    }
    void verdict(const QString &target, const Verdict &verdict) override
    {
        heading(target);
        if (!verdict.headline.isEmpty())
            say(m_out, verdict.headline);
        for (const VerdictLine &line : verdict.lines)
            say(m_out, verdictText(line));
        if (verdict.error)
            error(*verdict.error);
    }
    void diagnosis(const Diagnosis &diagnosis) override
    {
        heading(diagnosis.headline);
        say(m_out, diagnosis.action);
        say(m_out, diagnosis.link.toString(QUrl::FullyEncoded));
        note(u'\n' + Words::tr("What was looked at:"));
        for (const VerdictLine &line : diagnosis.looked)
            say(m_out, verdictText(line));
    }
    void plan(const QList<StepReport> &reports) override { say(m_out, planText(reports, m_options.colour)); }
    void consent(const QString &code) override
    {
        //: %1 is an option with its value
        say(m_out, Words::tr("The plan changes objects that were not made by Bridgewright. Without a terminal, apply "
                             "agrees to that by %1.")
                       .arg("--yes --agree "_L1 + code));
    }
    void card(const Card &card) override { say(m_out, cardText(card, false, m_options.colour)); }
    void step(const StepReport &report) override
    {
        const QString text = stepText(report, m_options.colour);
        if (!text.isEmpty() && m_said.value(report.id) != text) {
            m_said.insert(report.id, text);
            say(m_out, text);
        }
        if (!asksAnew(report))
            return;
        const QString card = cardText(*report.card, m_options.reveal, m_options.colour);
        if (m_cards.value(report.id) == card)
            return;
        m_cards.insert(report.id, card);
        // Not through the Redactor: it holds the secrets that the person asked to see, and no other.
        m_out->write(card.toUtf8());
        flush(m_out);
    }
    void drift(const QList<StepReport> &reports) override { say(m_out, driftText(reports, m_options.colour)); }
    void request(const Exchange &exchange) override
    {
        if (m_options.requests)
            say(m_out, requestText(exchange));
    }
    void waiting(const RateWait &wait) override
    {
        say(m_out, Words::tr("%1 asks for a pause; going on at %2.")
                       .arg(wait.vendor, wait.until.toLocalTime().toString(u"HH:mm:ss"_s)));
    }
    void undo(const QList<UndoLine> &lines) override
    {
        for (const UndoLine &line : lines)
            say(m_out, u"  - "_s + line.text);
    }
    void undone(const UndoLine &line, const QString &trouble) override
    {
        say(m_out, trouble.isEmpty() ? u"✓ "_s + line.text : u"✗ %1: %2"_s.arg(line.text, trouble));
    }
    void exported(const QString &, const QString &path) override { say(m_out, Words::tr("Written: %1").arg(path)); }
    void document(const QString &, const QByteArray &content) override
    {
        m_document->write(content);
        flush(m_document);
    }
    void testSignIn(const QUrl &link) override
    {
        say(m_out, Words::tr("See a person sign in: %1").arg(link.toString(QUrl::FullyEncoded)));
    }
    void actions(const ActionCount &count) override { say(m_out, actionsText(count)); }
    void practice(const QJsonObject &description) override
    {
        // Not through the Redactor: the tokens of practice tenants are there to be copied.
        m_out->write(practiceText(description).toUtf8());
        say(m_out, Words::tr("Serving until you press Ctrl+C."));
    }
    void text(const QString &, const QString &text) override { say(m_out, text.trimmed()); }
    void error(const Error &error) override { say(m_trouble, errorText(error)); }
    void end(int) override {}

private:
    void say(QIODevice *device, const QString &text)
    {
        if (text.isEmpty())
            return;
        device->write(plain(redactor::clean(text), m_options.colour).toUtf8());
        if (!text.endsWith(u'\n'))
            device->write("\n");
        flush(device);
    }
    static void flush(QIODevice *device)
    {
        if (auto *file = qobject_cast<QFileDevice *>(device))
            file->flush();
    }

    QIODevice *m_document;
    QIODevice *m_out;
    QIODevice *m_trouble;
    ReporterOptions m_options;
    QHash<QString, QString> m_said;
    QHash<QString, QString> m_cards;
};
} // namespace

std::unique_ptr<Reporter> makeTextReporter(QIODevice *document, QIODevice *out, QIODevice *trouble,
                                           const ReporterOptions &options)
{
    return std::make_unique<TextReporter>(document, out, trouble, options);
}

} // namespace bw::cli
