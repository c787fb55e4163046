#include "ui/pages/cloudflare_page.h"

#include "ui/widgets/field_block.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/verdict_list.h"

#include "app/setup/addresses.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

CloudflarePage::CloudflarePage() : CredentialPage(CloudflareId) {}

QString CloudflarePage::name() const
{
    return u"Cloudflare"_s;
}

QString CloudflarePage::iconName() const
{
    return u"cloud"_s;
}

QString CloudflarePage::heading() const
{
    return tr("Your Cloudflare account");
}

QString CloudflarePage::lead() const
{
    return tr("Bridgewright reads your account with an API token. Nothing is changed until you have seen the plan.");
}

void CloudflarePage::build(QVBoxLayout *content)
{
    m_team = new QLineEdit;
    m_team->setObjectName(u"team"_s);
    m_team->setMaxLength(2048);
    //: An example in an empty field.
    m_team->setPlaceholderText(tr("for example acme"));
    addField(
        content, u"cloudflare.team"_s, tr("Team name"), m_team,
        tr("The part before .cloudflareaccess.com. In the dashboard: Zero Trust › Settings › Team name and domain."));

    buildToken(content, u"cloudflareToken"_s, tr("API token"), {});
    m_tokenPage =
        buildTokenPage(u"cloudflareTokenPage"_s, tr("Create a token with these permissions…"), isCloudflareApiToken);
    m_tokenPage->setLink(QUrl(u"https://dash.cloudflare.com/profile/api-tokens"_s));
    if (Fold *fold = recipe(u"prepare-cloudflare-token"_s, u"cloudflareTokenRecipe"_s))
        m_tokenBlock->addBelow(fold);

    m_account = new QComboBox;
    m_account->setObjectName(u"account"_s);
    m_accountBlock = addField(content, u"cloudflare.account"_s, tr("Account"), m_account,
                              tr("The token sees several accounts. Choose the one with your team."));
    m_accountBlock->hide();
    buildVerdict(content, u"cloudflareVerdict"_s);
    buildKeeping(content);

    connect(m_team, &QLineEdit::textChanged, this, [this] {
        Q_EMIT edited(); // which takes faults away
        understandTyped();
        Q_EMIT checkWanted();
    });
    connect(m_again, &QPushButton::clicked, this, &CloudflarePage::checkWanted);
    connect(m_account, &QComboBox::activated, this, [this] {
        m_accountId = m_account->currentData().toString();
        Q_EMIT edited();
        Q_EMIT checkWanted();
    });
}

void CloudflarePage::load(const Setup &setup)
{
    const CloudflareSetup cloudflare = setup.cloudflare.value_or(CloudflareSetup{});
    m_accountId = cloudflare.account;
    m_teamUrl = cloudflare.teamUrl;
    m_needsTeam = setup.signIn || setup.scim;
    field(u"cloudflare.team"_s)->setVisible(m_needsTeam);
    if (m_team->text().isEmpty() || !cloudflare.team.isEmpty())
        m_team->setText(cloudflare.team);
}

void CloudflarePage::store(Setup &setup) const
{
    if (!setup.cloudflare)
        setup.cloudflare = CloudflareSetup{};
    const Result<Understood<QString>> team = understandTeam(m_team->text());
    setup.cloudflare->team = team ? team->value : QString();
    setup.cloudflare->account = m_accountId;
}

void CloudflarePage::understandTyped()
{
    FieldBlock *block = field(u"cloudflare.team"_s);
    block->clearFault();
    block->say({});
    m_isOtherTeam = false;
    if (m_team->text().isEmpty())
        return;
    const Result<Understood<QString>> team = understandTeam(m_team->text());
    if (!team) {
        block->setFault(team.error());
        return;
    }
    QStringList said = team->said;
    //: %1 is an address such as https://acme.cloudflareaccess.com
    said << tr("Using %1").arg(teamUrl(team->value, m_teamUrl).toDisplayString());
    block->say(said.join(u'\n'));
}

void CloudflarePage::showBusy()
{
    m_verdict->showBusy(tr("Asking Cloudflare…"));
    offerAgain({});
    setUsable(false, true);
}

void CloudflarePage::showNothing()
{
    m_verdict->clear();
    offerAgain({});
    m_accountBlock->hide();
    setUsable(false, false);
}

void CloudflarePage::showVerdict(const CloudflareVerdict &verdict)
{
    m_verdict->showVerdict(verdict);
    m_isRefused = verdict.error.has_value();
    offerAgain(verdict.error);
    reveal(m_verdict);
    showAccounts(verdict);
    takeTeam(verdict);
    takeTokenPage(verdict);
    setUsable(verdict.usable && !verdict.error, false);
}

void CloudflarePage::showWanted(const CloudflareVerdict &verdict)
{
    Verdict wanted;
    //: Heading above a list of permissions.
    wanted.headline = tr("The token has to have these permissions:");
    for (const VerdictLine &line : verdict.lines) {
        if (line.id.startsWith("cloudflare.permission"_L1))
            wanted.lines << line;
    }
    takeTokenPage(verdict);
    if (!wanted.lines.isEmpty())
        m_verdict->showNote(wanted);
}

void CloudflarePage::takeTokenPage(const CloudflareVerdict &verdict)
{
    QUrl link = verdict.error ? verdict.error->link : QUrl();
    for (const VerdictLine &line : verdict.lines) {
        // The link of a missing permission is the pre-filled token page.
        if (line.mark == VerdictLine::Mark::No && line.id.startsWith("cloudflare.permission"_L1) &&
            !line.link.isEmpty())
            link = line.link;
    }
    if (!link.isEmpty())
        m_tokenPage->setLink(link);
}

void CloudflarePage::takeTeam(const CloudflareVerdict &verdict)
{
    // The token knows the team. Not into somebody's typing, though.
    if (m_team->text().isEmpty() && !m_team->hasFocus())
        m_team->setText(verdict.team);
    m_isOtherTeam = false;
    for (const VerdictLine &line : verdict.lines) {
        if (line.id != "cloudflare.team"_L1 || line.mark != VerdictLine::Mark::No || m_team->text().isEmpty())
            continue;
        m_isOtherTeam = true;
        field(u"cloudflare.team"_s)->setFault(FieldFault::Weight::Wrong, line.text);
    }
}

void CloudflarePage::showAccounts(const CloudflareVerdict &verdict)
{
    const bool choice = verdict.accounts.size() > 1;
    m_accountBlock->setVisible(choice);
    if (!choice)
        return;
    m_account->clear();
    for (const AccountChoice &account : verdict.accounts)
        m_account->addItem(account.name, account.id);
    const QString chosen = verdict.account.isEmpty() ? m_accountId : verdict.account;
    m_account->setCurrentIndex(m_account->findData(chosen));
    if (m_account->currentIndex() >= 0 && m_accountId != chosen) {
        m_accountId = chosen;
        Q_EMIT edited();
    }
}

void CloudflarePage::showTokenFault(const Error &error)
{
    m_tokenBlock->setFault(error);
    showNothing();
}

QList<Missing> CloudflarePage::stillMissing() const
{
    QList<Missing> missing;
    if (m_needsTeam && !understandTeam(m_team->text()))
        missing << Missing{tr("Team name"), m_team};
    if (m_token->isEmpty())
        missing << Missing{tr("API token"), m_token->edit()};
    if (!missing.isEmpty() || m_usable)
        return missing;
    if (m_busy)
        return {{tr("Waiting for Cloudflare's answer…"), nullptr}};
    if (missing = missingAnswer(); !missing.isEmpty())
        return missing;
    if (m_isOtherTeam)
        return {{tr("Team name"), m_team}};
    if (!m_tokenBlock->faultText().isEmpty())
        return {{tr("API token"), m_token->edit()}};
    if (m_accountBlock->isVisibleTo(this) && m_account->currentIndex() < 0)
        return {{tr("Account"), m_account}};
    if (m_isRefused)
        return {{tr("an API token that is accepted"), m_token->edit()}};
    return {{tr("an API token with the missing permissions"), m_token->edit()}};
}

} // namespace bw::ui
