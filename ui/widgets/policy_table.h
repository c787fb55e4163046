#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace bw::ui {

/// For each pushed group the roles that its members get, by their names in the Cloudflare dashboard.
class PolicyTable : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyTable(const QString &objectName, QWidget *parent = nullptr);

    /// One row a group; what was typed for a group that stays is kept.
    void setGroups(const QStringList &groups);
    void setPolicies(const QMap<QString, QStringList> &policies);
    /// Groups without a role are left out.
    [[nodiscard]] QMap<QString, QStringList> policies() const;

Q_SIGNALS:
    void changed();

private:
    QFormLayout *m_rows;
    QLabel *m_empty;
    QMap<QString, QLineEdit *> m_edits;
    QMap<QString, QStringList> m_known;
};

} // namespace bw::ui
