// What the sign-in page has looked at live: the Okta API token for Cloudflare, and SAML metadata.
#include "ui/pages/sign_in_page.h"

#include "ui/copied_values.h"
#include "ui/widgets/field_block.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/recipe_view.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/verdict_list.h"

#include "app/setup/addresses.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

void SignInPage::buildApiToken(QVBoxLayout *column)
{
    m_apiToken = new SecretField(u"apiTokenForCloudflare"_s);
    m_apiTokenBlock =
        new FieldBlock(tr("Okta API token for Cloudflare"), m_apiToken,
                       tr("Only for people in more than 100 groups: Cloudflare then asks Okta itself. A read-only "
                          "administrator's token is enough."),
                       m_apiToken->edit());
    m_tokenVerdict = new VerdictList(u"apiTokenVerdict"_s);
    m_tokenVerdict->clear();
    m_apiTokenBlock->addBelow(m_tokenVerdict);
    m_tokenSteps = new RecipeView;
    m_tokenLink = new LinkButton(tr("Open the page for API tokens"));
    m_tokenLink->setObjectName(u"apiTokenLink"_s);
    auto *recipe = new QWidget;
    auto *steps = new QVBoxLayout(recipe);
    steps->setContentsMargins({});
    steps->addWidget(m_tokenLink, 0, Qt::AlignLeft);
    steps->addWidget(m_tokenSteps);
    m_apiTokenBlock->addBelow(new Fold(tr("How to make this token"), recipe, u"apiTokenRecipe"_s));
    column->addWidget(m_apiTokenBlock);
    auto *copied = new CopiedValues(m_apiTokenBlock);
    copied->addField(m_apiToken->edit(), isOktaApiToken);
    connect(m_tokenLink, &LinkButton::clicked, copied, &CopiedValues::begin);
    if (m_tokenCard)
        showTokenCard(*m_tokenCard);
    connect(m_apiToken, &SecretField::changed, this, [this] { Q_EMIT tokenTyped(m_apiToken->typed()); });
}

void SignInPage::buildMetadata(QVBoxLayout *column)
{
    m_metadata = new QLineEdit;
    m_metadata->setObjectName(u"metadata"_s);
    m_metadata->setMaxLength(1024);
    m_metadataBlock = new FieldBlock(tr("SAML metadata to look at"), m_metadata,
                                     tr("A file or an https address: its certificate, expiry and addresses. Nothing is "
                                        "changed by it."));
    m_metadataVerdict = new VerdictList(u"metadataVerdict"_s);
    m_metadataVerdict->clear();
    auto *choose = new QPushButton(tr("Check a metadata file…"));
    choose->setObjectName(u"checkMetadata"_s);
    m_metadataBlock->addBelow(choose, Qt::AlignLeft);
    m_metadataBlock->addBelow(m_metadataVerdict);
    column->addWidget(m_metadataBlock);
    connect(m_metadata, &QLineEdit::textChanged, this, &SignInPage::metadataNamed);
    connect(choose, &QPushButton::clicked, this, &SignInPage::chooseMetadata);
}

void SignInPage::chooseMetadata()
{
    auto *dialog = new QFileDialog(this, tr("Check a metadata file"), {}, tr("SAML metadata (*.xml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_metadata, &QLineEdit::setText);
    dialog->open();
}

void SignInPage::showTokenVerdict(const Verdict &verdict)
{
    if (isBuilt() && verdict.headline.isEmpty())
        m_tokenVerdict->clear();
    else if (isBuilt())
        m_tokenVerdict->showVerdict(verdict);
}

void SignInPage::showMetadataVerdict(const Verdict &verdict)
{
    if (isBuilt() && verdict.headline.isEmpty())
        m_metadataVerdict->clear();
    else if (isBuilt())
        m_metadataVerdict->showVerdict(verdict);
}

void SignInPage::showTokenCard(const Card &card)
{
    m_tokenCard = card;
    m_tokenSteps->showCard(card);
    m_tokenLink->setLink(card.link);
}

void SignInPage::setTokenStored(bool stored)
{
    m_apiToken->setStored(stored);
}

} // namespace bw::ui
