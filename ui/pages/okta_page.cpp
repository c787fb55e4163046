#include "ui/pages/okta_page.h"

#include "ui/widgets/field_block.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/verdict_list.h"

#include "app/setup/addresses.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

OktaPage::OktaPage() : CredentialPage(OktaId) {}

QString OktaPage::name() const
{
    return u"Okta"_s;
}

QString OktaPage::iconName() const
{
    return u"shield-key"_s;
}

QString OktaPage::heading() const
{
    return tr("Your Okta org");
}

QString OktaPage::lead() const
{
    return tr("First the org is looked for. Only then does Bridgewright ask for a token.");
}

void OktaPage::build(QVBoxLayout *content)
{
    m_domain = new QLineEdit;
    m_domain->setObjectName(u"oktaDomain"_s);
    m_domain->setMaxLength(2048);
    m_domain->setPlaceholderText(tr("for example acme.okta.com"));
    addField(content, u"okta.domain"_s, tr("Okta domain"), m_domain,
             tr("You may paste any address from your browser; the org is taken from it."));

    buildToken(content, u"oktaToken"_s, tr("Okta API token"),
               tr("Okta shows it once. It has the rights of the administrator who creates it."));
    m_token->setEnabled(false);
    m_tokenPage = buildTokenPage(u"oktaTokenPage"_s, tr("Create a token in Okta…"), isOktaApiToken);
    m_tokenPage->setEnabled(false);
    if (Fold *fold = recipe(u"prepare-okta-token"_s, u"oktaTokenRecipe"_s))
        m_tokenBlock->addBelow(fold);
    buildVerdict(content, u"oktaVerdict"_s);
    buildKeeping(content);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_found)
            Q_EMIT checkWanted();
        else
            Q_EMIT domainCheckWanted();
    });
    connect(m_domain, &QLineEdit::textChanged, this, [this] {
        m_host.clear();
        m_found = false;
        field(u"okta.domain"_s)->clearFault();
        field(u"okta.domain"_s)->say({});
        Q_EMIT edited();
        Q_EMIT domainCheckWanted();
    });
}

void OktaPage::load(const Setup &setup)
{
    if (m_domain->text().isEmpty() || (!setup.okta.domain.isEmpty() && setup.okta.domain != m_host))
        m_domain->setText(setup.okta.domain);
}

void OktaPage::store(Setup &setup) const
{
    const Result<Understood<QString>> host = understandOktaDomain(m_domain->text());
    setup.okta.domain = host ? host->value : QString();
}

QString OktaPage::domain() const
{
    return m_domain ? m_domain->text() : QString();
}

void OktaPage::showDomainBusy()
{
    m_looking = true;
    field(u"okta.domain"_s)->clearFault();
    field(u"okta.domain"_s)->say(tr("Looking for the org…"));
    offerAgain({});
    setUsable(false, false);
}

void OktaPage::showDomain(const OktaVerdict &verdict)
{
    m_looking = false;
    if (verdict.error || !verdict.usable) {
        Error error = verdict.error.value_or(Error{});
        if (error.message.isEmpty())
            error.message = verdict.headline;
        showDomainFault(error);
        if (isCertificateTrouble(error))
            m_verdict->showVerdict(verdict); // it has the button for the company's CA
        return;
    }
    field(u"okta.domain"_s)->clearFault();
    m_said = {verdict.headline};
    for (const VerdictLine &line : verdict.lines)
        m_said << line.text;
    field(u"okta.domain"_s)->say(m_said.join(u'\n'));
    setFound(verdict.domain, verdict.adminHost);
}

void OktaPage::showDomainFault(const Error &error)
{
    m_looking = false;
    m_found = false;
    field(u"okta.domain"_s)->say({});
    field(u"okta.domain"_s)->setFault(error);
    m_token->setEnabled(false);
    m_tokenPage->setEnabled(false);
    showNothing();
    offerAgain(error);
    updateMissing();
}

void OktaPage::setFound(const QString &host, const QString &adminHost)
{
    m_found = true;
    m_host = host;
    m_token->setEnabled(true);
    QUrl page = oktaUrl(adminHost.isEmpty() ? host : adminHost);
    page.setPath(u"/admin/access/api/tokens"_s);
    m_tokenPage->setLink(page);
    m_tokenPage->setEnabled(true);
    updateMissing();
}

void OktaPage::showBusy()
{
    m_verdict->showBusy(tr("Asking Okta…"));
    offerAgain({});
    setUsable(false, true);
}

void OktaPage::showNothing()
{
    m_verdict->clear();
    offerAgain({});
    setUsable(false, false);
}

void OktaPage::showVerdict(const OktaVerdict &verdict)
{
    OktaVerdict ofToken = verdict;
    ofToken.lines.removeIf([this](const VerdictLine &line) { return m_said.contains(line.text); });
    if (verdict.usable && !verdict.error && m_said.contains(verdict.headline))
        ofToken.headline = tr("The token can do what is needed");
    m_verdict->showVerdict(ofToken);
    offerAgain(verdict.error);
    reveal(m_verdict);
    setUsable(verdict.usable && !verdict.error, false);
}

void OktaPage::showTokenFault(const Error &error)
{
    m_tokenBlock->setFault(error);
    showNothing();
}

QWidget *OktaPage::firstToUse() const
{
    return m_domain;
}

QList<Missing> OktaPage::stillMissing() const
{
    if (m_looking)
        return {{tr("Looking for the org…"), nullptr}};
    if (const QList<Missing> answer = missingAnswer(); !answer.isEmpty())
        return answer;
    if (!m_found)
        return {{tr("Okta domain"), m_domain}};
    if (m_token->isEmpty())
        return {{tr("Okta API token"), m_token->edit()}};
    if (m_usable)
        return {};
    if (m_busy)
        return {{tr("Waiting for Okta's answer…"), nullptr}};
    return {{tr("an Okta API token that is accepted"), m_token->edit()}};
}

} // namespace bw::ui
