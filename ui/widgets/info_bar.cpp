#include "ui/widgets/info_bar.h"

#include "ui/icons.h"
#include "ui/plain_text.h"
#include "ui/widgets/link_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {
using Tone = InfoBar::Tone;

theme::Role roleOf(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return theme::Role::Accent;
    case Tone::Good:
        return theme::Role::Good;
    case Tone::Attention:
        return theme::Role::Attention;
    case Tone::Bad:
        return theme::Role::Bad;
    }
    Q_UNREACHABLE();
}

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return u"info"_s;
    case Tone::Good:
        return u"confirmed"_s;
    case Tone::Attention:
        return u"warning"_s;
    case Tone::Bad:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}
} // namespace

InfoBar::InfoBar(QWidget *parent)
    : Panel(parent),
      m_icon(new IconView),
      m_text(textLabel()),
      m_more(textLabel({}, theme::Role::Quiet)),
      m_link(new LinkButton),
      m_actions(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    const int gap = theme::em() * 3 / 4;
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(gap);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::small());
    column->addWidget(m_text);
    column->addWidget(m_more);
    m_actions->setSpacing(theme::medium());
    m_actions->addWidget(m_link);
    m_actions->addStretch();
    column->addLayout(m_actions);
    row->addLayout(column, 1);
    m_link->setObjectName(u"infoLink"_s);
    clear();
}

void InfoBar::say(Tone tone, const QString &text, const QString &more)
{
    setRole(roleOf(tone));
    m_icon->setIcon(icon(iconOf(tone), roleOf(tone)));
    m_text->setText(text);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    m_link->hide();
    setToolTip({});
    show();
}

void InfoBar::say(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) {
        clear();
        return;
    }
    say(Tone::Bad, error.message, causeAndAction(error));
    setToolTip(asToolTip(error.detail));
    m_link->setLink(error.link);
    //: Link in an error message; opens the vendor's page where the fault can be mended.
    m_link->setText(tr("Open the page"));
    m_link->setVisible(!error.link.isEmpty());
}

void InfoBar::clear()
{
    m_text->clear();
    hide();
}

void InfoBar::addAction(QWidget *button)
{
    m_actions->insertWidget(0, button);
}

QString InfoBar::text() const
{
    return m_text->text();
}

QString causeAndAction(const Error &error)
{
    return error.cause.isEmpty() || error.action.isEmpty() ? error.cause + error.action
                                                           : error.cause + u' ' + error.action;
}

} // namespace bw::ui
