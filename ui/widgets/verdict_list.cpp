#include "ui/widgets/verdict_list.h"

#include "ui/icons.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/link_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {

using Mark = VerdictLine::Mark;

StateLook lookOf(const VerdictLine &line)
{
    switch (line.mark) {
    case Mark::Yes:
        return {u"confirmed"_s, theme::Role::Good};
    case Mark::No:
        return line.needed ? StateLook{u"failed"_s, theme::Role::Bad} : StateLook{u"warning"_s, theme::Role::Attention};
    case Mark::Unknown:
        return {u"waiting"_s, theme::Role::Quiet};
    case Mark::Note:
        return {u"info"_s, theme::Role::Quiet};
    }
    Q_UNREACHABLE();
}

/// So that it is not overlooked in a long list.
QList<VerdictLine> whatIsAmissFirst(const QList<VerdictLine> &lines)
{
    QList<VerdictLine> amiss;
    QList<VerdictLine> rest;
    for (const VerdictLine &line : lines)
        (line.mark == Mark::No ? amiss : rest) << line;
    return amiss + rest;
}

} // namespace

VerdictList::VerdictList(const QString &objectName, QWidget *parent)
    : Panel(parent), m_icon(new IconView), m_headline(textLabel()), m_lines(new QVBoxLayout)
{
    setObjectName(objectName);
    m_headline->setObjectName(objectName + u"Headline"_s);
    m_headline->setFont(theme::headingFont());
    auto *column = new QVBoxLayout(this);
    const int gap = theme::em() * 3 / 4;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(theme::small());
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::small());
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    column->addLayout(head);
    m_lines->setSpacing(theme::small());
    column->addLayout(m_lines);
    clear();
}

void VerdictList::showBusy(const QString &text)
{
    removeLines();
    setRole(theme::Role::Line);
    m_icon->setIcon(icon(u"working"_s, theme::Role::Accent));
    m_headline->setText(text);
    show();
}

void VerdictList::showVerdict(const Verdict &verdict)
{
    removeLines();
    const bool failed = verdict.error.has_value();
    setRole(failed || !verdict.usable ? theme::Role::Bad : theme::Role::Good);
    const QString headline = failed ? verdict.error->message : verdict.headline;
    m_icon->setIcon(verdict.usable && !failed ? icon(u"confirmed"_s, theme::Role::Good)
                                              : icon(u"failed"_s, theme::Role::Bad));
    m_headline->setText(headline);
    if (failed)
        addError(*verdict.error);
    for (const VerdictLine &line : whatIsAmissFirst(verdict.lines)) {
        // What failed is said already, with its cause.
        const bool isSaid =
            line.text == headline || (failed && line.mark == VerdictLine::Mark::No && line.text.startsWith(headline));
        if (!isSaid)
            m_lines->addWidget(rowOf(line));
    }
    setVisible(!headline.isEmpty() || !verdict.lines.isEmpty());
}

void VerdictList::showNote(const Verdict &note)
{
    removeLines();
    setRole(theme::Role::Line);
    m_icon->setIcon(icon(u"info"_s));
    m_headline->setText(note.headline);
    for (const VerdictLine &line : whatIsAmissFirst(note.lines))
        m_lines->addWidget(rowOf(line));
    show();
}

void VerdictList::clear()
{
    removeLines();
    m_headline->clear();
    hide();
}

void VerdictList::addFolded(const QString &title, const QList<VerdictLine> &lines)
{
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins({});
    column->setSpacing(theme::small());
    for (const VerdictLine &line : lines)
        column->addWidget(rowOf(line));
    m_lines->addWidget(new Fold(title, rows, objectName() + u"More"_s));
}

QWidget *VerdictList::rowOf(const VerdictLine &line)
{
    auto *row = new QWidget;
    row->setObjectName(line.id);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(theme::small());
    const StateLook look = lookOf(line);
    layout->addWidget(new IconView(icon(look.icon, look.role)), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(textLabel(line.text, line.mark == Mark::Note ? theme::Role::Quiet : theme::Role::Text));
    if (!line.link.isEmpty()) {
        //: Link beside a line of a check; used when the line has no words of its own for it.
        auto *link = new LinkButton(line.linkText.isEmpty() ? tr("Open the page") : line.linkText, line.link);
        link->setObjectName(line.id + u".link"_s);
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    layout->addLayout(column, 1);
    return row;
}

void VerdictList::addError(const Error &error)
{
    if (const QString more = causeAndAction(error); !more.isEmpty())
        m_lines->addWidget(textLabel(more));
    if (!error.link.isEmpty()) {
        auto *link = new LinkButton(tr("Open the page"), error.link);
        link->setObjectName(u"errorLink"_s);
        m_lines->addWidget(link, 0, Qt::AlignLeft);
    }
    if (isCertificateTrouble(error)) {
        //: Button below "the certificate is not trusted"; opens a file dialog for a PEM or DER file.
        auto *add = new QPushButton(tr("Add your company's CA…"));
        add->setObjectName(u"addCertificate"_s);
        add->setAutoDefault(false);
        m_lines->addWidget(add, 0, Qt::AlignLeft);
        connect(add, &QPushButton::clicked, this, &VerdictList::certificateWanted);
    }
    QStringList facts;
    for (const QString &fact : {error.vendorCode, error.requestId})
        if (!fact.isEmpty())
            facts << fact;
    if (!facts.isEmpty()) {
        auto *small = textLabel(facts.join(u" · "_s), theme::Role::Quiet);
        small->setFont(theme::smallFont());
        m_lines->addWidget(small);
    }
}

void VerdictList::removeLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

bool isCertificateTrouble(const Error &error)
{
    if (error.kind != Error::Kind::Unreachable)
        return false;
    // Error has no kind of its own for it; the client keeps Qt's untranslated words in the detail.
    return error.detail.contains("SSL"_L1) || error.detail.contains("certificate"_L1, Qt::CaseInsensitive);
}

} // namespace bw::ui
