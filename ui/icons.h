#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QWidget>

#include "app/plan/step.h"

namespace bw::ui {

/// The line drawing ":/icons/<name>.svg" in the colour that the role has in the palette of the moment. An unknown name
/// is an empty icon.
[[nodiscard]] QIcon icon(const QString &name, theme::Role role = theme::Role::Quiet);
/// The program's own picture, in its own colours.
[[nodiscard]] QIcon programIcon();

struct StateLook
{
    QString icon;
    theme::Role role;
};
[[nodiscard]] StateLook lookOf(StepState state);

/// A picture beside a text. It says nothing to a screen reader: the text does.
class IconView : public QWidget
{
    Q_OBJECT
public:
    explicit IconView(const QIcon &icon = {}, qreal ems = 1.3, QWidget *parent = nullptr);
    void setIcon(const QIcon &icon);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    qreal m_ems;
};

} // namespace bw::ui
