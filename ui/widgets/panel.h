#pragma once

#include "ui/theme.h"

#include <QFrame>

class QLabel;

namespace bw::ui {

/// A quiet rounded surface that holds things which belong together. With a role other than Line its left edge takes
/// that colour.
class Panel : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr, theme::Role role = theme::Role::Line);
    void setRole(theme::Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Role m_role;
};

/// A label for running text: wraps, shows plain text only (what comes from a tenant must not become markup), can be
/// selected.
[[nodiscard]] QLabel *textLabel(const QString &text = {}, theme::Role role = theme::Role::Text);
/// Gives a label the colour of a role, now and after the palette has changed.
void setLabelRole(QLabel *label, theme::Role role);

} // namespace bw::ui
