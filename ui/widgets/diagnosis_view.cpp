#include "ui/widgets/diagnosis_view.h"

#include "ui/clipboard.h"
#include "ui/icons.h"
#include "ui/widgets/link_button.h"
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
      m_find(new QPushButton(icon(u"search"_s, theme::Role::Text), tr("Find the cause"))),
      m_copy(new QPushButton(icon(u"copy"_s, theme::Role::Text), tr("Copy what was found"))),
      m_result(new VerdictList(objectName + u"Found"_s)),
      m_action(textLabel()),
      m_link(new LinkButton(tr("Open the place to mend it…")))
{
    setObjectName(objectName);
    m_find->setObjectName(objectName + u"Find"_s);
    m_copy->setObjectName(objectName + u"Copy"_s);
    m_action->setObjectName(objectName + u"Action"_s);
    m_link->setObjectName(objectName + u"Link"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::small());
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_find, m_copy}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_action);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    column->addWidget(m_result);
    connect(m_find, &QPushButton::clicked, this, [this] {
        if (m_symptom)
            Q_EMIT wanted(*m_symptom);
    });
    connect(m_copy, &QPushButton::clicked, this, &DiagnosisView::copy);
    clear();
    hide();
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
    m_action->hide();
    m_link->hide();
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
    verdict.usable = diagnosis.cause.isEmpty();
    verdict.headline = redactor::clean(diagnosis.headline);
    for (VerdictLine line : diagnosis.looked) {
        line.text = redactor::clean(line.text);
        line.link.clear(); // there is one next action
        verdict.lines << line;
    }
    m_result->showVerdict(verdict);
    m_action->setText(redactor::clean(diagnosis.action));
    m_action->setVisible(!diagnosis.action.isEmpty());
    m_link->setLink(diagnosis.link);
    m_link->setVisible(!diagnosis.link.isEmpty());
    m_copy->show();
}

void DiagnosisView::showError(const Error &error)
{
    clear();
    if (error.kind == Error::Kind::Cancelled)
        return;
    Verdict verdict;
    verdict.error = error;
    m_result->showVerdict(verdict);
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
