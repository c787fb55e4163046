#pragma once

#include "app/core/secret.h"

#include <QWidget>

namespace bw::ui {

/// Shows a secret on the screen and nowhere else: it is painted, never text of a widget, so that neither the
/// accessibility bus nor drag and drop nor the selection clipboard gets hold of it.
class PaintedText : public QWidget
{
    Q_OBJECT
public:
    explicit PaintedText(QWidget *parent = nullptr);
    void setSecret(const Secret &secret);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Secret m_secret;
};

} // namespace bw::ui
