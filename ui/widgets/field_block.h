#pragma once

#include "app/core/result.h"
#include "app/setup/setup_rules.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace bw::ui {

class IconView;

/// One question: its label, the control, a quiet hint, and beside it what is wrong with the answer.
class FieldBlock : public QWidget
{
    Q_OBJECT
public:
    /// `buddy` is what the label's Alt letter focuses; the control itself when null.
    FieldBlock(const QString &label, QWidget *control, const QString &hint = {}, QWidget *buddy = nullptr);

    /// Something that belongs to the field, below its hint.
    void addBelow(QWidget *widget, Qt::Alignment alignment = {});
    /// What was understood of a pasted value ("Removed “-admin”"), or what was found ("Using https://acme.okta.com").
    void say(const QString &text);
    void setFault(FieldFault::Weight weight, const QString &text);
    void setFault(const Error &error);
    /// One more; what is wrong weighs more than what is worth a thought.
    void addFault(FieldFault::Weight weight, const QString &text);
    void clearFault();
    [[nodiscard]] QString faultText() const;
    [[nodiscard]] QWidget *control() const { return m_control; }
    [[nodiscard]] QString label() const;

private:
    QVBoxLayout *m_column;
    QLabel *m_label;
    QWidget *m_control;
    QLabel *m_said;
    QWidget *m_faultRow;
    IconView *m_faultIcon;
    QLabel *m_fault;
    FieldFault::Weight m_weight = FieldFault::Weight::Warning;
};

} // namespace bw::ui
