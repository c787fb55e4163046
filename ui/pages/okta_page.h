#pragma once

#include "ui/pages/credential_page.h"

#include "app/setup/verdict.h"

namespace bw::ui {

class LinkButton;

/// The org first; its API token only when the org was found.
class OktaPage : public CredentialPage
{
    Q_OBJECT
public:
    OktaPage();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    void store(Setup &setup) const override;
    [[nodiscard]] QString domain() const; ///< as typed

    void showDomainBusy();
    void showDomain(const OktaVerdict &verdict);
    void showDomainFault(const Error &error);
    void showBusy();
    void showNothing();
    void showVerdict(const OktaVerdict &verdict);
    void showTokenFault(const Error &error);
    [[nodiscard]] bool isFound() const { return m_found; }

Q_SIGNALS:
    void domainCheckWanted();

protected:
    QString heading() const override;
    QString lead() const override;
    void build(QVBoxLayout *content) override;
    void load(const Setup &setup) override;
    QList<Missing> stillMissing() const override;
    QWidget *firstToUse() const override;

private:
    void setFound(const QString &host, const QString &adminHost);

    QLineEdit *m_domain = nullptr;
    LinkButton *m_tokenPage = nullptr;
    QString m_host;
    QStringList m_said; ///< lines about the org, which stand beside its domain already
    bool m_found = false;
    bool m_looking = false;
};

} // namespace bw::ui
