#pragma once

#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace bw::ui {

class GroupPicker;
class VerdictList;

/// How people and groups get into Cloudflare One.
class ScimPage : public Page
{
    Q_OBJECT
public:
    ScimPage();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    void store(Setup &setup) const override;
    [[nodiscard]] GroupPicker *assigned() const { return m_assign; }
    [[nodiscard]] GroupPicker *pushed() const { return m_push; }
    /// Where the group linter speaks.
    [[nodiscard]] VerdictList *remarks() const { return m_remarks; }

protected:
    QString heading() const override;
    QString lead() const override;
    void build(QVBoxLayout *content) override;
    void load(const Setup &setup) override;

private:
    QWidget *buildMore();
    void changed();

    GroupPicker *m_assign = nullptr;
    GroupPicker *m_push = nullptr;
    VerdictList *m_remarks = nullptr;
    QCheckBox *m_user = nullptr;
    QCheckBox *m_seat = nullptr;
    QComboBox *m_update = nullptr;
    QComboBox *m_userName = nullptr;
    QLineEdit *m_appLabel = nullptr;
    QCheckBox *m_oneApp = nullptr;
};

} // namespace bw::ui
