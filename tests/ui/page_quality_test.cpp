// What every page owes: names for screen readers, Alt letters that do not clash, stable object names, and no text that
// is cut, in each language, in the window's usual and its smallest size.
#include "tests/ui/walk.h"

#include "ui/theme.h"
#include "ui/widgets/fold.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QTranslator>

using namespace bw;
using namespace bw::ui;
using namespace bw::ui::test;
using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString text = label ? label->text() : button ? button->text() : QString();
    return u"%1 “%2” “%3”"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(), text);
}

bool isInner(const QWidget *widget)
{
    // Parts that Qt makes itself: scroll bars, the clear button of a line edit, the header of a table.
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QLineEdit *>(above) || qobject_cast<const QAbstractItemView *>(above) ||
            qobject_cast<const QComboBox *>(above))
            return true;
    }
    return false;
}

QList<QWidget *> interactive(const QWidget *window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && !isInner(widget) &&
            (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
             qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget)))
            found << widget;
    }
    return found;
}

QString cutText(const QWidget *window)
{
    for (QLabel *label : window->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool cut = label->wordWrap() ? label->heightForWidth(label->width()) > label->height()
                                           : label->minimumSizeHint().width() > label->width();
        // A word longer than the line would run out at the side.
        const QRect needed =
            label->fontMetrics().boundingRect(label->contentsRect().adjusted(0, 0, -label->indent(), 0),
                                              Qt::TextWordWrap | Qt::TextShowMnemonic, label->text());
        if (cut || needed.width() > label->width() + 1)
            return describe(label);
    }
    for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !isInner(button) && button->minimumSizeHint().width() > button->width() + 1)
            return describe(button);
    }
    for (QComboBox *box : window->findChildren<QComboBox *>()) {
        if (box->isVisible() &&
            box->fontMetrics().horizontalAdvance(box->currentText()) > box->width() - 2 * theme::em())
            return describe(box);
    }
    return {};
}

QString clash(const QWidget *window)
{
    QHash<QChar, QString> taken;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label && label->buddy() ? label->text() : button ? button->text() : QString();
        const qsizetype at = QString(text).replace(u"&&"_s, u"__"_s).indexOf(u'&');
        if (!widget->isVisible() || at < 0 || at + 1 >= text.size())
            continue;
        const QChar letter = text[at + 1].toLower();
        if (taken.contains(letter))
            return taken[letter] + u" and "_s + text;
        taken.insert(letter, text);
    }
    return {};
}

} // namespace

class PageQualityTest : public QObject
{
    Q_OBJECT

    static void look(Walk &walk)
    {
        for (Fold *fold : walk.wizard().currentPage()->findChildren<Fold *>())
            fold->setOpen(true);
        walk.settle();
        QStringList names;
        for (const QWidget *widget : interactive(&walk.wizard())) {
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(describe(widget)));
            QVERIFY2(!names.contains(widget->objectName()), qPrintable(u"twice: "_s + describe(widget)));
            names << widget->objectName();
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(describe(widget)));
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                QCOMPARE(accessible->text(QAccessible::Name), QString(button->text()).remove(u'&'));
        }
        const QString clashing = clash(&walk.wizard());
        QVERIFY2(clashing.isEmpty(), qPrintable(u"Alt letter of "_s + clashing));
        const QString cut = cutText(&walk.wizard());
        QVERIFY2(cut.isEmpty(), qPrintable(u"cut: "_s + cut));
    }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void everyPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {u"en"_s, u"de"_s}) {
            QTest::addRow("%s, usual size", qPrintable(language)) << language << QSize(900, 640);
            QTest::addRow("%s, smallest size", qPrintable(language)) << language << QSize(760, 560);
        }
    }

    void everyPage()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        QTranslator translator;
        if (translator.load(u":/i18n/bridgewright_"_s + language))
            QCoreApplication::installTranslator(&translator);
        Walk walk(true);
        walk.wizard().resize(size);
        QCOMPARE(walk.wizard().size(), size); // nothing on a page forces the window open
        for (const PageId page : walk.wizard().order()) {
            walk.walkTo(page);
            QCOMPARE(walk.wizard().currentId(), int(page));
            if (page == SetUpId)
                walk.waitForCard();
            look(walk);
            if (QTest::currentTestFailed()) {
                qWarning("on page %d", int(page));
                return;
            }
        }
    }

    void tabReachesEverythingInReadingOrder()
    {
        Walk walk;
        walk.walkTo(CloudflareId);
        walk.fillCloudflare();
        walk.find(u"team"_s)->setFocus();
        QStringList met;
        for (int i = 0; i < 12; ++i) {
            met << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const QStringList wanted{u"team"_s, u"cloudflareToken"_s, u"cloudflareTokenShow"_s, u"cloudflareTokenPage"_s};
        QCOMPARE(met.mid(0, wanted.size()), wanted);
        for (const QString &name : {u"back"_s, u"next"_s, u"cancel"_s})
            QVERIFY2(met.contains(name), qPrintable(met.join(u' ')));
    }

    void theKeyboardIsNeverLost()
    {
        Walk walk;
        walk.walkTo(ReviewId); // where Next is closed until the plan is there
        QTRY_COMPARE(QApplication::focusWidget(), walk.find(u"plan"_s));
        walk.walkTo(SetUpId);
        walk.waitForCard();
        QTRY_COMPARE(QApplication::focusWidget(), walk.find(u"cardLink"_s));
    }

    void whatHasTheKeyboardIsInSight()
    {
        Walk walk(true);
        walk.walkTo(ConfigCatId);
        walk.find(u"configcatAppLabel"_s)->setFocus(); // at the page's end
        QWidget *first = walk.find(u"configcatConsole"_s);
        QVERIFY(first->visibleRegion().isEmpty());
        walk.wizard().button(QWizard::CancelButton)->setFocus();
        first->setFocus(Qt::TabFocusReason);
        QVERIFY(!first->visibleRegion().isEmpty());
    }

    void statusLabelsAreReadAsTheirText()
    {
        Walk walk;
        walk.walkTo(CloudflareId);
        for (const QLabel *label : walk.wizard().findChildren<QLabel *>())
            QVERIFY2(label->accessibleName().isEmpty(), qPrintable(describe(label)));
    }
};

QTEST_MAIN(PageQualityTest)
#include "page_quality_test.moc"
