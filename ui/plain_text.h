#pragma once

#include <QMessageBox>

namespace bw::ui {

/// Qt takes a text that looks like HTML for HTML, in tooltips and message boxes too. Names of apps, groups and people
/// come from the tenants: these show them letter for letter.

/// For QWidget::setToolTip and Qt::ToolTipRole.
[[nodiscard]] QString asToolTip(const QString &text);

/// A message box that deletes itself when it is closed; `more` stands below `text`.
[[nodiscard]] QMessageBox *plainMessage(QMessageBox::Icon icon, const QString &title, const QString &text,
                                        const QString &more, QWidget *parent);
/// The same with a list; what does not fit on a small screen above the buttons stands in the details.
[[nodiscard]] QMessageBox *plainList(QMessageBox::Icon icon, const QString &title, const QString &text,
                                     const QStringList &lines, QWidget *parent);

} // namespace bw::ui
