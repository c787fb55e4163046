#pragma once

#include "app/plan/step.h"

#include <QWidget>

class QPushButton;

namespace bw::ui {

class PaintedText;

/// A value to be pasted into a console: label, value, copy button. A secret is dots until it is asked for.
class CopyValue : public QWidget
{
    Q_OBJECT
public:
    CopyValue(const CardValue &value, const QString &objectName, QWidget *parent = nullptr);

    void copy(); ///< as its button does

private:
    QWidget *buildPlain();
    QWidget *buildSecret();

    CardValue m_value;
    QPushButton *m_copy;
    PaintedText *m_painted = nullptr;
};

} // namespace bw::ui
