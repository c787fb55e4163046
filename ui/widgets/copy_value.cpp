#include "ui/widgets/copy_value.h"

#include "ui/clipboard.h"
#include "ui/icons.h"
#include "ui/widgets/painted_text.h"
#include "ui/widgets/panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bw::ui {

CopyValue::CopyValue(const CardValue &value, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_value(value), m_copy(new QPushButton(icon(u"copy"_s, theme::Role::Text), tr("Copy")))
{
    setObjectName(objectName);
    m_copy->setObjectName(objectName + u"Copy"_s);
    m_copy->setProperty("noMnemonic", true);
    m_copy->setAutoDefault(false);
    //: %1 is the label of a value, e.g. "Base URL"
    m_copy->setAccessibleDescription(tr("Copy %1").arg(value.label));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(theme::small());
    auto *label = new QLabel(value.label);
    label->setTextFormat(Qt::PlainText);
    grid->addWidget(label, 0, 0, 1, 3);
    QWidget *shown = value.isSecret() ? buildSecret() : buildPlain();
    shown->setObjectName(objectName + u"Value"_s);
    grid->addWidget(shown, 1, 0);
    if (m_painted) {
        auto *reveal = new QPushButton(icon(u"show"_s, theme::Role::Text), tr("Show"));
        reveal->setObjectName(objectName + u"Show"_s);
        reveal->setProperty("noMnemonic", true);
        reveal->setCheckable(true);
        reveal->setAutoDefault(false);
        grid->addWidget(reveal, 1, 1, Qt::AlignTop);
        grid->addWidget(m_painted, 2, 0, 1, 3);
        connect(reveal, &QPushButton::toggled, this, [this, reveal](bool on) {
            m_painted->setVisible(on);
            reveal->setText(on ? tr("Hide") : tr("Show"));
        });
    } else {
        label->setBuddy(shown);
        label->setProperty("noMnemonic", true);
    }
    grid->addWidget(m_copy, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    connect(m_copy, &QPushButton::clicked, this, &CopyValue::copy);
}

QWidget *CopyValue::buildPlain()
{
    auto *edit = new QLineEdit(m_value.value);
    edit->setReadOnly(true);
    edit->setCursorPosition(0);
    return edit;
}

QWidget *CopyValue::buildSecret()
{
    m_painted = new PaintedText;
    m_painted->setSecret(m_value.secret);
    m_painted->hide();
    auto *dots = new QLabel(QString(12, u'•'));
    dots->setFixedHeight(theme::em() * 2);
    return dots;
}

void CopyValue::copy()
{
    if (m_value.isSecret())
        clipboard::copy(m_value.secret);
    else
        clipboard::copy(m_value.value);
    //: On the copy button, for two seconds after it was pressed.
    m_copy->setText(tr("Copied"));
    m_copy->setIcon(icon(u"confirmed"_s, theme::Role::Good));
    QTimer::singleShot(2s, this, [this] {
        m_copy->setText(tr("Copy"));
        m_copy->setIcon(icon(u"copy"_s, theme::Role::Text));
    });
}

} // namespace bw::ui
