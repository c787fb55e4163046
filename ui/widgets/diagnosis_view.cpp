#include "ui/widgets/diagnosis_view.h"

#include "ui/clipboard.h"
#include "ui/icons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/verdict_list.h"

#include "app/core/redactor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

DiagnosisView::DiagnosisView(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_hint(textLabel({}, theme::Role::Quiet)),
      m_find(new QPushButton(icon(u"search"_s, theme::Role::Text), tr("Find the cause"))),
      m_copy(new QPushButton(icon(u"copy"_s, theme::Role::Text), tr("Copy what was found"))),
      m_result(new VerdictList(objectName + u"Found"_s))
{
    setObjectName(objectName);
    m_find->setObjectName(objectName + u"Find"_s);
    m_copy->setObjectName(objectName + u"Copy"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::small());
    m_hint->setObjectName(objectName + u"Hint"_s);
    m_hint->hide();
    column->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_find, m_copy}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_result);
    connect(m_find, &QPushButton::clicked, this, [this] {
        if (m_symptom)
            Q_EMIT wanted(*m_symptom);
    });
    connect(m_copy, &QPushButton::clicked, this, &DiagnosisView::copy);
    clear();
    hide();
}

void DiagnosisView::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void DiagnosisView::offer(std::optional<Symptom> symptom)
{
    if (symptom == m_symptom)
        return;
    m_symptom = symptom;
    clear();
    setVisible(symptom.has_value());
}

void DiagnosisView::clear()
{
    m_find->setEnabled(true);
    m_copy->hide();
    m_result->clear();
}

void DiagnosisView::showBusy()
{
    clear();
    m_find->setEnabled(false);
    m_result->showBusy(tr("Looking for the cause…"));
}

void DiagnosisView::showDiagnosis(const Diagnosis &diagnosis)
{
    clear();
    m_shown = diagnosis;
    Verdict verdict;
    verdict.usable = true;
    verdict.headline = redactor::clean(diagnosis.headline);
    if (const QString action = redactor::clean(diagnosis.action); !diagnosis.cause.isEmpty()) {
        verdict.error = Error{.message = verdict.headline, .action = action, .link = diagnosis.link};
    } else if (!action.isEmpty()) {
        VerdictLine advice;
        advice.mark = VerdictLine::Mark::Note;
        advice.text = action;
        advice.link = diagnosis.link;
        verdict.lines << advice;
    }
    for (VerdictLine line : diagnosis.looked) {
        line.text = redactor::clean(line.text);
        line.link.clear(); // there is one next action
        verdict.lines << line;
    }
    m_result->showVerdict(verdict);
    m_copy->show();
    Q_EMIT answered();
}

void DiagnosisView::showError(const Error &error)
{
    clear();
    if (error.kind == Error::Kind::Cancelled)
        return;
    Verdict verdict;
    verdict.error = error;
    m_result->showVerdict(verdict);
    Q_EMIT answered();
}

void DiagnosisView::copy() const
{
    QStringList lines{m_shown.headline, m_shown.action, m_shown.link.toString(QUrl::FullyEncoded)};
    for (const VerdictLine &line : m_shown.looked) {
        const QLatin1StringView mark = line.mark == VerdictLine::Mark::Yes  ? "[x]"_L1
                                       : line.mark == VerdictLine::Mark::No ? "[ ]"_L1
                                                                            : "[?]"_L1;
        lines << u"%1 %2"_s.arg(mark, line.text);
    }
    lines.removeAll(QString());
    clipboard::copy(redactor::clean(lines.join(u'\n')));
}

std::optional<Symptom> failedSymptom(const QList<StepReport> &reports)
{
    for (const StepReport &report : reports) {
        const std::optional<Symptom> symptom = symptomOfStep(report.id);
        if (symptom && report.state == StepState::Failed)
            return symptom;
    }
    return {};
}

} // namespace bw::ui
