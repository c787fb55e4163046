#include "ui/mnemonics.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSet>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {

QString plain(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&')
            result += text[i];
        else if (i + 1 < text.size() && text[i + 1] == u'&')
            result += text[i++];
    }
    return result;
}

// The letter to mark in `text`: the beginning of a word if one is free, else any letter; -1: all are taken.
qsizetype pick(const QString &text, const QSet<QChar> &taken)
{
    for (const bool beginnings : {true, false}) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool begins = i == 0 || text[i - 1].isSpace();
            if (text[i].isLetter() && begins == beginnings && !taken.contains(text[i].toLower()))
                return i;
        }
    }
    return -1;
}

QString marked(const QString &text, QSet<QChar> &taken)
{
    QString result = plain(text);
    const qsizetype at = pick(result, taken);
    if (at >= 0)
        taken.insert(result[at].toLower());
    result.replace(u'&', u"&&"_s);
    // Doubling moved the letter on by the ampersands before it.
    const qsizetype shift = at < 0 ? 0 : plain(text).left(at).count(u'&');
    return at < 0 ? result : result.insert(at + shift, u'&');
}

QSet<QChar> wizardLetters(const QWidget *page)
{
    QSet<QChar> taken;
    const auto *wizard = qobject_cast<const QWizard *>(page->window());
    if (!wizard)
        return taken;
    for (const auto which : {QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton, QWizard::CancelButton}) {
        const QString text = wizard->buttonText(which);
        const qsizetype at = text.indexOf(u'&');
        if (at >= 0 && at + 1 < text.size())
            taken.insert(text[at + 1].toLower());
    }
    return taken;
}

} // namespace

void assignMnemonics(QWidget *page)
{
    QSet<QChar> taken = wizardLetters(page);
    const QList<QWidget *> all = page->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->property("noMnemonic").toBool())
            continue;
        if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            label->setText(marked(label->text(), taken));
        else if (auto *button = qobject_cast<QAbstractButton *>(widget); button && !button->text().isEmpty())
            button->setText(marked(button->text(), taken));
    }
}

} // namespace bw::ui
