#pragma once

#include <QWidget>

class QPushButton;

namespace bw::ui {

/// A heading that opens and closes what stands below it.
class Fold : public QWidget
{
    Q_OBJECT
public:
    Fold(const QString &title, QWidget *content, const QString &objectName, QWidget *parent = nullptr);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    void setTitle(const QString &title);

Q_SIGNALS:
    void toggled(bool open);

private:
    void reveal();

    QPushButton *m_head;
    QWidget *m_content;
};

} // namespace bw::ui
