#pragma once

#include "app/core/secret.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace bw::ui {

class PaintedText;

/// A field for a token: dots while typing, and a button that paints what was typed below it. The text field itself
/// never turns readable, because then its content would stand on the accessibility bus.
class SecretField : public QWidget
{
    Q_OBJECT
public:
    explicit SecretField(const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray typed() const; ///< as it was typed or pasted, line ends included
    /// A token from the keychain or the environment is there and is used as long as nothing is typed.
    void setStored(bool stored);
    [[nodiscard]] bool isStored() const { return m_stored; }
    [[nodiscard]] bool isEmpty() const; ///< neither typed nor stored
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    void clear();

Q_SIGNALS:
    void changed();

private:
    void reveal(bool on);

    QLineEdit *m_edit;
    QPushButton *m_show;
    PaintedText *m_shown;
    bool m_stored = false;
};

} // namespace bw::ui
