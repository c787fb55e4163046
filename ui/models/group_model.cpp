#include "ui/models/group_model.h"

#include "ui/plain_text.h"

using namespace Qt::StringLiterals;

namespace bw::ui {

void GroupModel::setGroups(const QList<GroupChoice> &groups)
{
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

QString GroupModel::nameAt(const QModelIndex &index) const
{
    return index.isValid() ? m_groups.value(index.row()).name : QString();
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_groups.size())
        return {};
    const GroupChoice &group = m_groups[index.row()];
    if (role == Qt::DisplayRole) {
        // App-sourced groups (Active Directory and the like) are worth knowing, because some flows cannot use them.
        //: Behind a group's name: it comes from another directory, e.g. Active Directory.
        return group.type == "APP_GROUP"_L1 ? group.name + u"  ·  "_s + tr("from another directory") : group.name;
    }
    if (role == Qt::ToolTipRole)
        return asToolTip(group.description);
    return {};
}

} // namespace bw::ui
