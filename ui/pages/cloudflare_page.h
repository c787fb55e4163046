#pragma once

#include "ui/pages/credential_page.h"

#include "app/setup/verdict.h"

class QComboBox;

namespace bw::ui {

class LinkButton;

/// The team, the API token, and the account where the token sees several.
class CloudflarePage : public CredentialPage
{
    Q_OBJECT
public:
    CloudflarePage();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    void store(Setup &setup) const override;

    void showBusy();
    void showNothing();
    void showVerdict(const CloudflareVerdict &verdict);
    /// No token yet: which permissions one has to have, and where to make it.
    void showWanted(const CloudflareVerdict &verdict);
    /// The typed token cannot be one, said without asking anybody.
    void showTokenFault(const Error &error);

protected:
    QString heading() const override;
    QString lead() const override;
    void build(QVBoxLayout *content) override;
    void load(const Setup &setup) override;
    QList<Missing> stillMissing() const override;

private:
    void understandTyped();
    void takeTokenPage(const CloudflareVerdict &verdict);
    void showAccounts(const CloudflareVerdict &verdict);
    void takeTeam(const CloudflareVerdict &verdict);

    QLineEdit *m_team = nullptr;
    QComboBox *m_account = nullptr;
    FieldBlock *m_accountBlock = nullptr;
    LinkButton *m_tokenPage = nullptr;
    QString m_accountId;
    QString m_teamUrl;          ///< where the setup says that the team's domain lies elsewhere
    bool m_isOtherTeam = false; ///< the account has another team than the one that was typed
    bool m_isRefused = false;   ///< the token itself, rather than one of its permissions
    bool m_needsTeam = true;    ///< provisioning the dashboard alone knows no team
};

} // namespace bw::ui
