#include "ui/models/plan_model.h"

#include "ui/icons.h"
#include "ui/plain_text.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {
// What an index points to, packed into its internal id: 0 for a system, else 1 + system, and above 16 bits 1 + step.
quintptr idOf(int system, int step)
{
    return quintptr(system + 1) | (quintptr(step + 1) << 16);
}
int systemOf(quintptr id)
{
    return int(id & 0xffff) - 1;
}
int stepOf(quintptr id)
{
    return int(id >> 16) - 1;
}
} // namespace

void PlanModel::setReports(const QList<StepReport> &reports)
{
    beginResetModel();
    m_systems.clear();
    for (const StepReport &report : reports) {
        const QString name = systemLabel(report.target);
        auto at =
            std::find_if(m_systems.begin(), m_systems.end(), [&](const System &system) { return system.name == name; });
        if (at == m_systems.end())
            at = m_systems.insert(m_systems.end(), System{name, {}});
        at->steps << Node{report, linesOf(report)};
    }
    endResetModel();
}

void PlanModel::update(const StepReport &report)
{
    for (int s = 0; s < m_systems.size(); ++s) {
        for (int i = 0; i < m_systems[s].steps.size(); ++i) {
            Node &node = m_systems[s].steps[i];
            if (node.report.id != report.id)
                continue;
            const QModelIndex at = index(i, 0, index(s, 0));
            if (!node.lines.isEmpty()) {
                beginRemoveRows(at, 0, int(node.lines.size()) - 1);
                node.lines.clear();
                endRemoveRows();
            }
            node.report = report;
            const QList<Line> lines = linesOf(report);
            if (!lines.isEmpty()) {
                beginInsertRows(at, 0, int(lines.size()) - 1);
                node.lines = lines;
                endInsertRows();
            }
            Q_EMIT dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
            return;
        }
    }
}

QModelIndex PlanModel::indexOf(const QString &stepId) const
{
    for (int s = 0; s < m_systems.size(); ++s) {
        for (int i = 0; i < m_systems[s].steps.size(); ++i) {
            if (m_systems[s].steps[i].report.id == stepId)
                return index(i, 0, index(s, 0));
        }
    }
    return {};
}

QList<PlanModel::Line> PlanModel::linesOf(const StepReport &report)
{
    QList<Line> lines;
    if (report.error)
        lines << Line{(report.error->message + u' ' + report.error->action).trimmed(), {}, u"failed"_s};
    if (!report.finding)
        return lines;
    for (const QString &warning : report.finding->warnings)
        lines << Line{warning, {}, u"warning"_s};
    for (const FieldDiff &field : report.finding->fields) {
        QString detail = field.wanted;
        //: A field of the plan: what it is now, and what it will be.
        if (field.comparison == Comparison::Different && report.finding->change == Change::Change)
            detail = tr("now “%1”, will be “%2”").arg(field.found, field.wanted);
        else if (field.comparison == Comparison::CannotBeRead)
            detail += u" ("_s + comparisonLabel(field.comparison) + u')';
        lines << Line{field.field, detail, field.comparison == Comparison::Different ? u"toggle"_s : QString()};
    }
    for (const QString &note : report.finding->notes)
        lines << Line{note, {}, u"info"_s};
    return lines;
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    if (parent.internalId() == 0)
        return createIndex(row, column, idOf(parent.row(), -1));
    return createIndex(row, column, idOf(systemOf(parent.internalId()), parent.row()));
}

QModelIndex PlanModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const int system = systemOf(index.internalId());
    const int step = stepOf(index.internalId());
    return step < 0 ? createIndex(system, 0, quintptr(0)) : createIndex(step, 0, idOf(system, -1));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_systems.size());
    if (parent.column() > 0)
        return 0;
    if (parent.internalId() == 0)
        return int(m_systems[parent.row()].steps.size());
    const Node *node = stepAt(parent);
    return node ? int(node->lines.size()) : 0;
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const PlanModel::Node *PlanModel::stepAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0 || stepOf(index.internalId()) >= 0)
        return nullptr;
    return &m_systems[systemOf(index.internalId())].steps[index.row()];
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0) {
        if (role == Qt::DisplayRole && index.column() == What)
            return m_systems[index.row()].name;
        return role == IsSystemRole   ? QVariant(true)
               : role == Qt::FontRole ? QVariant(theme::headingFont())
                                      : QVariant();
    }
    if (const Node *node = stepAt(index))
        return stepData(node->report, index.column(), role);
    const Node &node = m_systems[systemOf(index.internalId())].steps[stepOf(index.internalId())];
    const Line &line = node.lines[index.row()];
    if (index.column() != What)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString words = line.detail.isEmpty() ? line.text : line.text + u": "_s + line.detail;
        return role == Qt::ToolTipRole ? asToolTip(words) : words;
    }
    if (role == Qt::DecorationRole && !line.icon.isEmpty())
        return icon(line.icon, line.icon == "failed"_L1    ? theme::Role::Bad
                               : line.icon == "warning"_L1 ? theme::Role::Attention
                                                           : theme::Role::Quiet);
    return {};
}

QVariant PlanModel::stepData(const StepReport &report, int column, int role) const
{
    const bool failed = report.state == StepState::Failed || report.state == StepState::Skipped;
    if (role == IsStepRole)
        return true;
    if (role == SummaryRole)
        return report.error ? report.error->message : report.finding ? report.finding->summary : report.note;
    if (role == Qt::ToolTipRole)
        return report.finding ? asToolTip(report.finding->summary) : QString();
    if (role == Qt::DecorationRole && column == What) {
        if (failed || report.state == StepState::Working)
            return icon(lookOf(report.state).icon, lookOf(report.state).role);
        if (!report.finding)
            return icon(u"waiting"_s);
        if (report.finding->isRight())
            return icon(u"unchanged"_s, theme::Role::Good);
        return report.finding->means == Means::ByHand ? icon(u"your-turn"_s, theme::Role::Attention)
                                                      : icon(u"automatic"_s, theme::Role::Accent);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case What:
        return report.title;
    case Change:
        return failed ? stateLabel(report.state) : report.finding ? changeLabel(report.finding->change) : u"…"_s;
    case How:
        return report.finding && !report.finding->isRight() && !failed ? meansLabel(report.finding->means) : QString();
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column heads of the plan.
    case What:
        return tr("Step");
    case Change:
        return tr("What happens");
    case How:
        return tr("How");
    default:
        return {};
    }
}

void PlanModel::forEach(const std::function<void(const Finding &)> &visit) const
{
    for (const System &system : m_systems) {
        for (const Node &node : system.steps) {
            if (node.report.finding)
                visit(*node.report.finding);
        }
    }
}

int PlanModel::requests() const
{
    int sum = 0;
    forEach([&sum](const Finding &finding) { sum += finding.requests; });
    return sum;
}

int PlanModel::changes() const
{
    int sum = 0;
    forEach([&sum](const Finding &finding) { sum += finding.isRight() || finding.means != Means::Automatic ? 0 : 1; });
    return sum;
}

int PlanModel::byHand() const
{
    int sum = 0;
    forEach([&sum](const Finding &finding) { sum += !finding.isRight() && finding.means == Means::ByHand ? 1 : 0; });
    return sum;
}

bool PlanModel::touchesForeign() const
{
    bool any = false;
    forEach([&any](const Finding &finding) { any = any || (finding.foreign && !finding.isRight()); });
    return any;
}

QModelIndex PlanModel::toLookAt() const
{
    QString foreign;
    for (const System &system : m_systems) {
        for (const Node &node : system.steps) {
            const std::optional<Finding> &finding = node.report.finding;
            if (node.report.error)
                return indexOf(node.report.id);
            if (foreign.isEmpty() && finding && finding->foreign && !finding->isRight())
                foreign = node.report.id;
        }
    }
    return indexOf(foreign);
}

} // namespace bw::ui
