#include "ui/widgets/step_list.h"

#include "ui/icons.h"
#include "ui/plain_text.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/link_button.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

class StepRow : public QWidget
{
    Q_OBJECT
public:
    StepRow(const StepReport &report, bool isProof)
        : m_isProof(isProof),
          m_icon(new IconView),
          m_title(textLabel()),
          m_state(textLabel({}, theme::Role::Quiet)),
          m_note(textLabel({}, theme::Role::Quiet)),
          m_link(new LinkButton)
    {
        setObjectName(u"step:"_s + report.id);
        m_title->setObjectName(u"title:"_s + report.id);
        m_state->setObjectName(u"state:"_s + report.id);
        m_note->setObjectName(u"note:"_s + report.id);
        m_link->setObjectName(u"link:"_s + report.id);
        m_link->setProperty("noMnemonic", true);
        m_state->setWordWrap(false);
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, theme::small() / 2, 0, theme::small() / 2);
        grid->setHorizontalSpacing(theme::em() / 2);
        grid->setVerticalSpacing(theme::small() / 2);
        grid->addWidget(m_icon, 0, 0, Qt::AlignVCenter);
        grid->addWidget(m_title, 0, 1);
        grid->addWidget(m_state, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(m_note, 1, 1, 1, 2);
        grid->addWidget(m_link, 2, 1, 1, 2);
        grid->setColumnStretch(1, 1);
        show(report);
    }

    void show(const StepReport &report)
    {
        const bool isUnseen = m_isProof && report.state == StepState::Sent;
        const StateLook look = lookOf(isUnseen ? StepState::Waiting : report.state);
        m_icon->setIcon(icon(look.icon, look.role));
        m_title->setText(report.title);
        //: The state of a check that could not see yet what it looks for.
        m_state->setText(isUnseen ? tr("Not seen yet") : stateLabel(report.state));
        setLabelRole(m_state, look.role);
        QString note = report.note;
        if (report.error)
            note = (report.error->message + u' ' + causeAndAction(*report.error)).trimmed();
        m_note->setText(note);
        m_note->setVisible(!note.isEmpty());
        setLabelRole(m_note, report.error ? theme::Role::Bad : theme::Role::Quiet);
        m_note->setToolTip(report.error ? asToolTip(report.error->detail) : QString());
        const QUrl link = report.error ? report.error->link : QUrl();
        m_link->setLink(link);
        m_link->setText(tr("Open the page"));
        m_link->setVisible(!link.isEmpty());
    }

private:
    bool m_isProof;
    IconView *m_icon;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_note;
    LinkButton *m_link;
};

StepList::StepList(const QString &objectName, QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(objectName);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(theme::small() / 2);
}

void StepList::showAll(const QList<StepReport> &reports)
{
    qDeleteAll(m_byId);
    m_byId.clear();
    for (const StepReport &report : reports) {
        auto *row = new StepRow(report, m_areProofs);
        m_byId.insert(report.id, row);
        m_rows->addWidget(row);
    }
}

void StepList::showOne(const StepReport &report)
{
    if (StepRow *row = m_byId.value(report.id))
        row->show(report);
}

} // namespace bw::ui

#include "step_list.moc"
