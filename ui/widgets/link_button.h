#pragma once

#include <QPushButton>
#include <QUrl>

namespace bw::ui {

/// A link that is a button: reached by Tab, pressed by Space, read out as what it says. It opens its address in the
/// browser; without an address it only emits clicked().
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text = {}, const QUrl &link = {}, QWidget *parent = nullptr);
    void setLink(const QUrl &link);
    [[nodiscard]] QUrl link() const { return m_link; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QUrl m_link;
};

} // namespace bw::ui
