#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace bw::ui {

/// For each pushed group the roles that its members get, by their names in the Cloudflare dashboard.
class PolicyTable : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyTable(const QString &objectName, QWidget *parent = nullptr);

    /// One row a group; what was typed for a group that stays is kept.
    void setGroups(const QStringList &groups);
    /// Those that the account has, to choose from; without any, they are typed.
    void setRoles(const QStringList &roles);
    void setPolicies(const QMap<QString, QStringList> &policies);
    /// Groups without a role are left out.
    [[nodiscard]] QMap<QString, QStringList> policies() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *makeRow(const QString &group);
    void fillMenu(QMenu *menu, QLineEdit *edit) const;

    QFormLayout *m_rows;
    QLabel *m_empty;
    QMap<QString, QLineEdit *> m_edits;
    QList<QPushButton *> m_choosers;
    QStringList m_roles;
    QMap<QString, QStringList> m_known;
};

} // namespace bw::ui
