#include "ui/plain_text.h"

#include <QLabel>
#include <QTextDocument>

namespace bw::ui {

QString asToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

QMessageBox *plainMessage(QMessageBox::Icon icon, const QString &title, const QString &text, const QString &more,
                          QWidget *parent)
{
    auto *box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    // setTextFormat() reaches the first text only; the label of the other one opens links, too.
    for (QLabel *label : box->findChildren<QLabel *>()) {
        label->setTextFormat(Qt::PlainText);
        label->setOpenExternalLinks(false);
    }
    return box;
}

} // namespace bw::ui
