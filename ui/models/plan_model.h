#pragma once

#include "app/plan/plan_runner.h"

#include <QAbstractItemModel>

namespace bw::ui {

/// The plan as a tree: the systems, their steps, and below each step its fields, notes and warnings.
class PlanModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    enum Column { What, Change, How, ColumnCount };
    /// The step's second line, and whether a row is a step.
    enum Role { SummaryRole = Qt::UserRole, IsStepRole, IsSystemRole };

    void setReports(const QList<StepReport> &reports);
    void update(const StepReport &report);
    [[nodiscard]] QModelIndex indexOf(const QString &stepId) const;
    [[nodiscard]] int requests() const; ///< about how many a run would send
    [[nodiscard]] int changes() const;  ///< steps that would create or change something
    [[nodiscard]] int byHand() const;
    [[nodiscard]] bool touchesForeign() const;
    /// The step that the person has to see: the first that failed, else the first that changes what we did not make.
    [[nodiscard]] QModelIndex toLookAt() const;
    [[nodiscard]] QString markdown() const;
    [[nodiscard]] QByteArray json() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QString text;
        QString detail;
        QString icon;
    };
    struct Node
    {
        StepReport report;
        QList<Line> lines;
    };
    struct System
    {
        QString name;
        QList<Node> steps;
    };

    static QList<Line> linesOf(const StepReport &report);
    [[nodiscard]] QVariant stepData(const StepReport &report, int column, int role) const;
    [[nodiscard]] const Node *stepAt(const QModelIndex &index) const;
    void forEach(const std::function<void(const Finding &)> &visit) const;

    QList<System> m_systems;
};

[[nodiscard]] QString changeLabel(Change change);             ///< translated
[[nodiscard]] QString meansLabel(Means means);                ///< translated
[[nodiscard]] QString comparisonLabel(Comparison comparison); ///< translated
[[nodiscard]] QString systemLabel(const QString &target);     ///< "okta" → "Okta"

} // namespace bw::ui
