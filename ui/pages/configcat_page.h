#pragma once

#include "ui/pages/page.h"

class QLineEdit;

namespace bw::ui {

class GroupPicker;
class SecretField;

/// What ConfigCat shows on its page, pasted; and the groups.
class ConfigCatPage : public Page
{
    Q_OBJECT
public:
    ConfigCatPage();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    void store(Setup &setup) const override;
    [[nodiscard]] GroupPicker *assigned() const { return m_assign; }
    [[nodiscard]] GroupPicker *pushed() const { return m_push; }
    void setStored(bool stored);

Q_SIGNALS:
    void tokenTyped(const QByteArray &token);

protected:
    QString heading() const override;
    QString lead() const override;
    void build(QVBoxLayout *content) override;
    void load(const Setup &setup) override;
    QList<Missing> stillMissing() const override;

private:
    QLineEdit *addLine(QVBoxLayout *content, const QString &objectName, const QString &path, const QString &label,
                       const QString &hint);
    void changed();

    QLineEdit *m_entityId = nullptr;
    QLineEdit *m_acs = nullptr;
    QLineEdit *m_scim = nullptr;
    SecretField *m_token = nullptr;
    GroupPicker *m_assign = nullptr;
    GroupPicker *m_push = nullptr;
    QLineEdit *m_appLabel = nullptr;
    bool m_stored = false;
};

} // namespace bw::ui
