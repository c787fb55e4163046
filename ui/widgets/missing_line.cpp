#include "ui/widgets/missing_line.h"

#include "ui/icons.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace bw::ui {

MissingLine::MissingLine(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconView(icon(u"info"_s), 1.1)),
      m_lead(textLabel({}, theme::Role::Quiet)),
      m_link(new LinkButton),
      m_rest(textLabel({}, theme::Role::Quiet))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme::small());
    row->addWidget(m_icon);
    row->addWidget(m_lead);
    row->addWidget(m_link);
    row->addWidget(m_rest);
    row->addStretch();
    m_lead->setWordWrap(false);
    m_rest->setWordWrap(false);
    m_link->setObjectName(u"missingLink"_s);
    m_link->setProperty("noMnemonic", true);
    m_lead->setObjectName(u"missingText"_s);
    // The line keeps its place while it is empty, so that the page does not jump when the last field is filled.
    setFixedHeight(theme::em() * 2);
    connect(m_link, &LinkButton::clicked, this, [this] {
        if (m_field)
            m_field->setFocus(Qt::ShortcutFocusReason);
    });
}

void MissingLine::show(const QList<Missing> &missing)
{
    const bool any = !missing.isEmpty();
    m_icon->setVisible(any);
    m_lead->setVisible(any);
    m_field = any ? missing.first().field : nullptr;
    m_link->setVisible(m_field);
    m_rest->setVisible(missing.size() > 1);
    if (!any) {
        m_lead->clear();
        return;
    }
    //: Line at the foot of a page; the name of a field follows it as a link.
    m_lead->setText(m_field ? tr("Still needed:") : missing.first().text);
    m_link->setText(missing.first().text);
    //: Follows the name of the first missing field.
    m_rest->setText(tr("and %n more", nullptr, int(missing.size()) - 1));
}

} // namespace bw::ui
