#pragma once

#include "app/setup/verdict.h"

#include <QAbstractListModel>

namespace bw::ui {

/// The groups that a search found.
class GroupModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setGroups(const QList<GroupChoice> &groups);
    [[nodiscard]] QString nameAt(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<GroupChoice> m_groups;
};

} // namespace bw::ui
