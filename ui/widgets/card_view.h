#pragma once

#include "app/plan/plan_runner.h"

#include "ui/widgets/panel.h"

class QLabel;
class QVBoxLayout;
class QProgressBar;

namespace bw::ui {

class IconView;

/// The recipe for a step that no API offers: where to go, what to paste, what to click, and a line that says live what
/// is still missing and turns to done by itself.
class CardView : public Panel
{
    Q_OBJECT
public:
    explicit CardView(QWidget *parent = nullptr);

    /// Shows the card of a step that is the admin's turn. The same card again keeps its ticks.
    void showStep(const StepReport &report);
    /// Several cards wait: which one this is.
    void setPosition(int index, int count);
    [[nodiscard]] QString stepId() const { return m_stepId; }

Q_SIGNALS:
    void otherWanted(int direction); ///< -1 or 1

private:
    void build(const Card &card);
    void buildValues(QVBoxLayout *column, const Card &card);
    void buildActions(QVBoxLayout *column, const Card &card);
    void showLive(const StepReport &report);

    QString m_stepId;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QLabel *m_position;
    QWidget *m_turner;
    IconView *m_liveIcon = nullptr;
    QLabel *m_live = nullptr;
};

} // namespace bw::ui
