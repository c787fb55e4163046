#pragma once

#include <QPushButton>

namespace bw::ui {

/// A chosen thing that is taken off by pressing it: its name, and a cross behind it.
class Chip : public QPushButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace bw::ui
