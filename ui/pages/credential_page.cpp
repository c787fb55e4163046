#include "ui/pages/credential_page.h"

#include "ui/copied_values.h"
#include "ui/icons.h"
#include "ui/widgets/field_block.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/recipe_view.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/verdict_list.h"

#include "app/byhand/card_library.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

CredentialPage::CredentialPage(PageId id) : Page(id), m_copied(new CopiedValues(this)) {}

SecretField *CredentialPage::buildToken(QVBoxLayout *content, const QString &objectName, const QString &label,
                                        const QString &hint)
{
    m_token = new SecretField(objectName);
    m_tokenBlock = new FieldBlock(label, m_token, hint, m_token->edit());
    m_token->setStored(m_stored);
    m_token->edit()->setText(QString::fromUtf8(std::exchange(m_typed, {})));
    content->addWidget(m_tokenBlock);
    connect(m_token, &SecretField::changed, this, [this] {
        m_tokenBlock->clearFault();
        m_tokenBlock->say({});
        Q_EMIT checkWanted();
    });
    return m_token;
}

LinkButton *CredentialPage::buildTokenPage(const QString &objectName, const QString &label,
                                           bool (*isToken)(const QString &))
{
    auto *button = new LinkButton(label);
    button->setObjectName(objectName);
    m_tokenBlock->addBelow(button, Qt::AlignLeft);
    //: Below the button that opens the page on which a token is made.
    auto *hint = textLabel(tr("Copy it there: Bridgewright takes it from the clipboard."), theme::Role::Quiet);
    hint->setFont(theme::smallFont());
    m_tokenBlock->addBelow(hint);
    m_copied->addField(m_token->edit(), isToken);
    connect(button, &LinkButton::clicked, m_copied, &CopiedValues::begin);
    return button;
}

Fold *CredentialPage::recipe(const QString &name, const QString &objectName)
{
    const Result<Card> card = byhand::card(name, {});
    if (!card)
        return nullptr;
    auto *view = new RecipeView;
    view->showCard(*card);
    return new Fold(card->title, view, objectName);
}

void CredentialPage::buildVerdict(QVBoxLayout *content, const QString &objectName)
{
    m_verdict = new VerdictList(objectName);
    content->addWidget(m_verdict);
    connect(m_verdict, &VerdictList::certificateWanted, this, &CredentialPage::chooseCertificate);
    m_again = new QPushButton(icon(u"working"_s, theme::Role::Text), tr("Try again"));
    m_again->setObjectName(u"tryAgain"_s);
    m_again->setAutoDefault(false);
    m_again->hide();
    content->addWidget(m_again, 0, Qt::AlignLeft);
}

void CredentialPage::buildKeeping(QVBoxLayout *content)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::small());
    row->addWidget(new IconView(icon(u"shield-key"_s), 1.1), 0, Qt::AlignTop);
    m_kept = textLabel(m_keptText, theme::Role::Quiet);
    m_kept->setObjectName(u"whereSecretsAre"_s);
    m_kept->setFont(theme::smallFont());
    row->addWidget(m_kept, 1);
    content->addLayout(row);
}

QByteArray CredentialPage::typedToken() const
{
    return m_token ? m_token->typed() : QByteArray();
}

void CredentialPage::setStored(bool stored)
{
    m_stored = stored;
    if (m_token)
        m_token->setStored(stored);
    updateMissing();
}

void CredentialPage::forgetToken()
{
    m_stored = false;
    if (!m_token)
        return;
    const QSignalBlocker quiet(this);
    m_token->clear();
    m_token->setStored(false);
}

void CredentialPage::setWhereSecretsAre(const QString &text)
{
    m_keptText = text;
    if (m_kept)
        m_kept->setText(text);
}

void CredentialPage::showTokenSaid(const QStringList &said)
{
    QStringList all = said;
    if (m_copied->isFrom(m_token->edit()))
        all.prepend(tr("Taken from the clipboard."));
    m_tokenBlock->say(all.join(u' '));
}

void CredentialPage::setUsable(bool usable, bool busy)
{
    m_usable = usable;
    m_busy = busy;
    updateMissing();
}

void CredentialPage::offerAgain(const std::optional<Error> &error)
{
    m_again->setVisible(error && (error->kind == Error::Kind::Unreachable || error->kind == Error::Kind::Busy));
}

QList<Missing> CredentialPage::missingAnswer() const
{
    if (!m_again->isVisibleTo(this))
        return {};
    return {{tr("an answer: try again"), m_again}};
}

void CredentialPage::aboutToRebuild()
{
    m_typed = typedToken();
}

void CredentialPage::chooseCertificate()
{
    auto *dialog = new QFileDialog(this, tr("Add your company's CA"), {}, tr("Certificates (*.pem *.crt *.cer *.der)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CredentialPage::certificateChosen);
    dialog->open();
}

} // namespace bw::ui
