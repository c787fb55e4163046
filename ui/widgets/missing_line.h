#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace bw::ui {

class IconView;
class LinkButton;

/// Something that keeps Next closed: what it is, in a few words, and the field to go to.
struct Missing
{
    QString text;
    QPointer<QWidget> field; ///< null: there is nothing to do but wait
};

/// The quiet line near the bottom of a page that says what Next is waiting for. Pressing it goes to the field.
class MissingLine : public QWidget
{
    Q_OBJECT
public:
    explicit MissingLine(QWidget *parent = nullptr);
    void show(const QList<Missing> &missing);

private:
    IconView *m_icon;
    QLabel *m_lead;
    LinkButton *m_link;
    QLabel *m_rest;
    QPointer<QWidget> m_field;
};

} // namespace bw::ui
