#include "ui/widgets/secret_field.h"

#include "ui/icons.h"
#include "ui/widgets/painted_text.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bw::ui {

SecretField::SecretField(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit), m_show(new QPushButton), m_shown(new PaintedText)
{
    setObjectName(objectName + u"Field"_s);
    m_edit->setObjectName(objectName);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(8192);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_show->setObjectName(objectName + u"Show"_s);
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_shown->hide();
    setFocusProxy(m_edit);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(theme::small());
    grid->addWidget(m_edit, 0, 0);
    grid->addWidget(m_show, 0, 1);
    grid->addWidget(m_shown, 1, 0, 1, 2);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_shown->setSecret(Secret(typed()));
        m_show->setEnabled(!m_edit->text().isEmpty());
        Q_EMIT changed();
    });
    connect(m_show, &QPushButton::toggled, this, &SecretField::reveal);
    m_show->setEnabled(false);
    reveal(false);
}

QByteArray SecretField::typed() const
{
    return m_edit->text().toUtf8();
}

void SecretField::setStored(bool stored)
{
    m_stored = stored;
    //: Stands in an empty token field when a token was found in the keychain.
    m_edit->setPlaceholderText(stored ? tr("The stored one is used. Type to replace it.") : QString());
}

bool SecretField::isEmpty() const
{
    return m_edit->text().isEmpty() && !m_stored;
}

void SecretField::clear()
{
    m_edit->clear();
}

void SecretField::reveal(bool on)
{
    //: Button beside a token field.
    m_show->setText(on ? tr("Hide") : tr("Show"));
    m_show->setIcon(icon(on ? u"hide"_s : u"show"_s, theme::Role::Text));
    m_shown->setVisible(on);
}

} // namespace bw::ui
