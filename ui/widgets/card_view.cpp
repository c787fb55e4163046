#include "ui/widgets/card_view.h"

#include "ui/icons.h"
#include "ui/open_link.h"
#include "ui/widgets/copy_value.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/link_button.h"

#include "app/export/action_count.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {
QString dateInWords(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : iso;
}

QLabel *part(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::headingFont());
    label->setWordWrap(true);
    return label;
}

/// A numbered action with a box to tick, so that one finds one's place again after a look at the other window.
QWidget *actionRow(int number, const QString &text)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(theme::small());
    auto *box = new QCheckBox(QString::number(number) + u'.');
    box->setObjectName(u"action%1"_s.arg(number));
    box->setProperty("noMnemonic", true);
    box->setAccessibleDescription(text);
    auto *words = textLabel(text);
    words->setObjectName(u"actionText%1"_s.arg(number));
    layout->addWidget(box, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    QObject::connect(box, &QCheckBox::toggled, words,
                     [words](bool done) { setLabelRole(words, done ? theme::Role::Quiet : theme::Role::Text); });
    return row;
}

} // namespace

CardView::CardView(QWidget *parent)
    : Panel(parent, theme::Role::Attention),
      m_column(new QVBoxLayout(this)),
      m_position(textLabel({}, theme::Role::Quiet)),
      m_turner(new QWidget),
      m_done(new QPushButton(icon(u"confirmed"_s, theme::Role::Text), {}))
{
    setObjectName(u"card"_s);
    const int gap = theme::em() * 5 / 4;
    m_column->setContentsMargins(gap, gap, gap, gap);
    m_column->setSpacing(theme::medium());
    auto *row = new QHBoxLayout(m_turner);
    row->setContentsMargins({});
    //: Buttons between several cards of instructions.
    auto *before = new QPushButton(tr("Card before"));
    auto *after = new QPushButton(tr("Next card"));
    before->setObjectName(u"cardBefore"_s);
    after->setObjectName(u"cardAfter"_s);
    row->addWidget(m_position, 1);
    for (QPushButton *button : {before, after}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(before, &QPushButton::clicked, this, [this] { Q_EMIT otherWanted(-1); });
    connect(after, &QPushButton::clicked, this, [this] { Q_EMIT otherWanted(1); });
    m_column->addWidget(m_turner);
    m_turner->hide();
    //: Button on a card of instructions that nobody but the person can see carried out.
    m_done->setText(tr("I have done this"));
    m_done->setObjectName(u"cardDone"_s);
    m_done->setAutoDefault(false);
    m_done->hide();
    m_column->addWidget(m_done, 0, Qt::AlignLeft);
    connect(m_done, &QPushButton::clicked, this, &CardView::doneByHand);
}

void CardView::setPosition(int index, const QStringList &others)
{
    m_turner->setVisible(!others.isEmpty());
    //: %1 of %2 cards with instructions that wait for the admin; %3 are the titles of the other ones
    m_position->setText(
        tr("Card %1 of %2. Also waiting: %3").arg(index + 1).arg(others.size() + 1).arg(others.join(u"; "_s)));
}

void CardView::showStep(const StepReport &report)
{
    const QString visit = report.visit.isEmpty() ? report.id : report.visit;
    if (report.card && (visit != m_visit || !m_body)) {
        m_visit = visit;
        build(*report.card);
    }
    m_stepId = report.id;
    showLive(report);
}

void CardView::build(const Card &card)
{
    delete m_body;
    m_firstValue = nullptr;
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(theme::medium());
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::em() / 2);
    head->addWidget(new IconView(icon(u"your-turn"_s, theme::Role::Attention), 1.5), 0, Qt::AlignTop);
    head->addWidget(part(card.title), 1);
    column->addLayout(head);
    // Near the top, so that one sees it when one comes back from the browser.
    auto *live = new QHBoxLayout;
    live->setSpacing(theme::small());
    m_liveIcon = new IconView;
    m_live = textLabel();
    m_live->setObjectName(u"cardLive"_s);
    live->addWidget(m_liveIcon, 0, Qt::AlignTop);
    live->addWidget(m_live, 1);
    column->addLayout(live);
    if (!card.where.isEmpty())
        column->addWidget(textLabel(card.where, theme::Role::Quiet));
    if (!card.link.isEmpty()) {
        //: Button on a card of instructions; opens the vendor's console in the browser.
        auto *open = new QPushButton(icon(u"open-link"_s, theme::Role::Text), tr("Open this page"));
        open->setObjectName(u"cardLink"_s);
        open->setAutoDefault(false);
        open->setToolTip(card.link.toDisplayString());
        const auto first = std::ranges::find_if(card.values, isPasted);
        if (first != card.values.end())
            //: %1 is the label of a value, e.g. "Base URL"
            open->setText(tr("Open this page and copy %1").arg(first->label));
        const QUrl link = card.link;
        connect(open, &QPushButton::clicked, this, [this, link] {
            if (m_firstValue)
                m_firstValue->copy(); // one click less: it is what is pasted first
            openLink(link);
        });
        column->addWidget(open, 0, Qt::AlignLeft);
    }
    buildValues(column, card);
    buildActions(column, card);
    if (!card.mistakes.isEmpty()) {
        auto *list = new QWidget;
        auto *lines = new QVBoxLayout(list);
        lines->setContentsMargins(theme::em() * 5 / 4, 0, 0, 0);
        lines->setSpacing(theme::small());
        for (const QString &mistake : card.mistakes)
            lines->addWidget(textLabel(mistake));
        column->addWidget(new Fold(tr("Common mistakes"), list, u"cardMistakes"_s));
    }
    if (!card.source.isEmpty()) {
        //: Link on a card of instructions; %1 is a date.
        auto *source = new LinkButton(tr("The vendor's own document, checked on %1").arg(dateInWords(card.checkedOn)),
                                      QUrl(card.source));
        source->setObjectName(u"cardSource"_s);
        source->setProperty("noMnemonic", true);
        column->addWidget(source, 0, Qt::AlignLeft);
    }
    m_column->insertWidget(m_column->indexOf(m_done), m_body);
}

void CardView::buildValues(QVBoxLayout *column, const Card &card)
{
    if (card.values.isEmpty())
        return;
    column->addWidget(part(tr("What you will paste")));
    int number = 0;
    for (const CardValue &value : card.values) {
        auto *row = new CopyValue(value, u"cardValue%1"_s.arg(++number));
        column->addWidget(row);
        if (!m_firstValue && isPasted(value))
            m_firstValue = row;
    }
}

void CardView::buildActions(QVBoxLayout *column, const Card &card)
{
    if (card.actions.isEmpty())
        return;
    //: Heading above numbered instructions.
    column->addWidget(part(tr("Step by step")));
    auto *list = new QVBoxLayout;
    list->setSpacing(theme::small());
    int number = 0;
    for (const QString &action : card.actions)
        list->addWidget(actionRow(++number, action));
    column->addLayout(list);
}

void CardView::showLive(const StepReport &report)
{
    if (!m_live)
        return;
    const bool isUnseen = report.finding && report.finding->means == Means::CannotBeRead;
    m_done->setVisible(report.state == StepState::Sent || (report.state == StepState::YourTurn && isUnseen));
    const StateLook look = lookOf(report.state == StepState::YourTurn ? StepState::Working : report.state);
    m_liveIcon->setIcon(icon(look.icon, look.role));
    setRole(report.state == StepState::YourTurn ? theme::Role::Attention : look.role);
    if (report.state != StepState::YourTurn)
        m_live->setText(report.state == StepState::Sent && !report.note.isEmpty() ? report.note
                                                                                  : stateLabel(report.state));
    else
        m_live->setText(report.note.isEmpty() ? tr("Waiting to see it… Bridgewright looks every few seconds.")
                                              : report.note);
}

} // namespace bw::ui
