#pragma once

#include "app/plan/plan_runner.h"

#include "ui/widgets/panel.h"

class QLabel;
class QVBoxLayout;
class QPushButton;

namespace bw::ui {

class CopyValue;
class IconView;

/// The recipe for a step that no API offers: where to go, what to paste, what to click, and a line that says live what
/// is still missing and turns to done by itself.
class CardView : public Panel
{
    Q_OBJECT
public:
    explicit CardView(QWidget *parent = nullptr);

    /// Shows the card of a step that is the admin's turn. The same card again keeps its ticks, and so does one that
    /// has asked for this step's part already.
    void showStep(const StepReport &report);
    /// Several cards wait: which one this is, and the titles of the others.
    void setPosition(int index, const QStringList &others);
    [[nodiscard]] QString stepId() const { return m_stepId; }
    [[nodiscard]] QString visit() const { return m_visit; }

Q_SIGNALS:
    void otherWanted(int direction); ///< -1 or 1
    void doneByHand();               ///< the person says so, of what cannot be read back

private:
    void build(const Card &card);
    void buildValues(QVBoxLayout *column, const Card &card);
    void buildActions(QVBoxLayout *column, const Card &card);
    void showLive(const StepReport &report);

    QString m_stepId;
    QString m_visit; ///< the step whose card is on the screen: it may ask for what later steps need, too
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    CopyValue *m_firstValue = nullptr; ///< of those to be pasted
    QLabel *m_position;
    QWidget *m_turner;
    QPushButton *m_done;
    IconView *m_liveIcon = nullptr;
    QLabel *m_live = nullptr;
};

} // namespace bw::ui
