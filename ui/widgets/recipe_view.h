#pragma once

#include <QWidget>

class QVBoxLayout;

namespace bw {
struct Card;
}

namespace bw::ui {

/// The instructions of a card as a list to read: the console's page, the numbered actions, the common mistakes. For
/// what is made before the plan, where nothing is watched and so nothing is ticked.
class RecipeView : public QWidget
{
    Q_OBJECT
public:
    explicit RecipeView(QWidget *parent = nullptr);
    void showCard(const Card &card);

private:
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
};

} // namespace bw::ui
