#pragma once

#include "ui/pages/credential_page.h"

#include "app/setup/verdict.h"

namespace bw::ui {

class GroupPicker;
class LinkButton;
class VerdictList;

/// What ConfigCat shows on its page, pasted; the optional credentials of its API; and the groups.
class ConfigCatPage : public CredentialPage
{
    Q_OBJECT
public:
    ConfigCatPage();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    void store(Setup &setup) const override;
    [[nodiscard]] GroupPicker *assigned() const { return m_assign; }
    [[nodiscard]] GroupPicker *pushed() const { return m_push; }
    /// Where the group linter speaks.
    [[nodiscard]] VerdictList *remarks() const { return m_remarks; }

    /// User name and password of the Public API credentials, as typed.
    [[nodiscard]] QByteArray typedApiUser() const;
    [[nodiscard]] QByteArray typedApiPassword() const;
    void setApiStored(bool user, bool password);
    void forgetToken() override;

    void showBusy();
    void showNothing();
    void showVerdict(const ConfigCatVerdict &verdict);
    void showTokenFault(const Error &error);

protected:
    QString heading() const override;
    QString lead() const override;
    void build(QVBoxLayout *content) override;
    void load(const Setup &setup) override;
    QList<Missing> stillMissing() const override;
    void aboutToRebuild() override;

private:
    QLineEdit *addLine(QVBoxLayout *content, const QString &objectName, const QString &path, const QString &label);
    void takeWhatIsCopied();
    void buildApi(QVBoxLayout *content);
    void buildGroups(QVBoxLayout *content);

    LinkButton *m_console = nullptr;
    QLineEdit *m_entityId = nullptr;
    QLineEdit *m_acs = nullptr;
    QLineEdit *m_scim = nullptr;
    SecretField *m_apiUser = nullptr;
    SecretField *m_apiPassword = nullptr;
    GroupPicker *m_assign = nullptr;
    GroupPicker *m_push = nullptr;
    VerdictList *m_remarks = nullptr;
    QLineEdit *m_appLabel = nullptr;
    bool m_loading = false;
    bool m_userStored = false;
    bool m_passwordStored = false;
    QByteArray m_typedUser; ///< between two builds of the page
    QByteArray m_typedPassword;
};

} // namespace bw::ui
