#pragma once

#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace bw::ui {

class Fold;
class GroupPicker;
class VerdictList;
class PolicyTable;
class SecretField;

/// How Okta groups become members and User Groups of the Cloudflare dashboard.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    DashboardPage();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    void store(Setup &setup) const override;
    [[nodiscard]] GroupPicker *assigned() const { return m_assign; }
    [[nodiscard]] GroupPicker *pushed() const { return m_push; }
    /// Whether the keychain holds the token that was pasted.
    void setStored(bool stored);
    /// The roles that the account has.
    void setRoles(const QStringList &roles);
    /// Where the group linter speaks.
    [[nodiscard]] VerdictList *remarks() const { return m_remarks; }

Q_SIGNALS:
    void tokenTyped(const QByteArray &token);

protected:
    QString heading() const override;
    QString lead() const override;
    void build(QVBoxLayout *content) override;
    void load(const Setup &setup) override;
    QList<Missing> stillMissing() const override;

private:
    void showToken(bool isPasted);
    void changed();
    void buildMore(QVBoxLayout *column);

    GroupPicker *m_assign = nullptr;
    GroupPicker *m_push = nullptr;
    VerdictList *m_remarks = nullptr;
    PolicyTable *m_policies = nullptr;
    QComboBox *m_app = nullptr;
    QCheckBox *m_migrate = nullptr;
    QComboBox *m_mint = nullptr;
    SecretField *m_token = nullptr;
    FieldBlock *m_tokenBlock = nullptr;
    Fold *m_tokenSteps = nullptr; ///< how such a token is made
    QLineEdit *m_appLabel = nullptr;
    QStringList m_roles;
    bool m_stored = false;
};

} // namespace bw::ui
