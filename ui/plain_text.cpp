#include "ui/plain_text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QTextDocument>

using namespace Qt::StringLiterals;

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

QMessageBox *plainList(QMessageBox::Icon icon, const QString &title, const QString &text, const QStringList &lines,
                       QWidget *parent)
{
    constexpr qsizetype mostLines = 12;
    const QString bullet = u"• "_s;
    const QString whole = bullet + lines.join(u'\n' + bullet);
    if (lines.size() <= mostLines)
        return plainMessage(icon, title, text, whole, parent);
    QStringList some = lines.first(mostLines - 1);
    //: Below a list that is cut short
    some << QCoreApplication::translate("bw::ui::PlainText", "and %n more: see the details", nullptr,
                                        int(lines.size() - some.size()));
    QMessageBox *box = plainMessage(icon, title, text, bullet + some.join(u'\n' + bullet), parent);
    box->setDetailedText(whole);
    return box;
}

} // namespace bw::ui
