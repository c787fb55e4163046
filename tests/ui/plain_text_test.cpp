#include "ui/plain_text.h"

#include "tests/ui/walk.h"
#include "ui/models/exchange_model.h"
#include "ui/models/group_model.h"
#include "ui/models/plan_model.h"
#include "ui/theme.h"
#include "ui/widgets/card_view.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/step_list.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTextDocumentFragment>

using namespace bw;
using namespace bw::ui;
using namespace bw::ui::test;
using namespace Qt::StringLiterals;

namespace {
/// What a person sees of a text that Qt itself decides about.
QString seen(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QString seenOn(const QLabel *label)
{
    return label->textFormat() == Qt::PlainText ? label->text() : seen(label->text());
}

QString allSeenOn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts << seenOn(label);
    return texts.join(u'\n');
}

/// Every text that stands in a tooltip of the model.
QStringList toolTips(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            texts << seen(model.index(row, column, parent).data(Qt::ToolTipRole).toString());
        texts << toolTips(model, model.index(row, 0, parent));
    }
    return texts;
}
} // namespace

/// Names that look like HTML are names.
class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("bold, and a comment") << u"<b>x</b><!--"_s;
        QTest::newRow("image") << u"Staff <img src=\"//host/x.png\">"_s;
        QTest::newRow("link") << u"<a href='https://evil.example/'>Okta & co</a>"_s;
        QTest::newRow("entity") << u"&lt;i&gt;"_s;
        QTest::newRow("two lines") << u"R&D\n<b>x</b>"_s;
    }
    void names()
    {
        QFETCH(QString, name);
        QCOMPARE(seen(asToolTip(name)), name);

        GroupModel groups;
        groups.setGroups({GroupChoice{.id = u"00g1"_s, .name = name, .description = name}});
        QVERIFY(toolTips(groups).contains(name));

        ExchangeModel log;
        log.add({.path = name});
        QVERIFY(toolTips(log).contains(name));

        StepReport report{.id = u"a"_s, .title = name, .target = u"okta"_s, .state = StepState::Failed};
        report.finding = Finding{.change = Change::Change, .summary = name, .notes = {name}};
        report.finding->fields = {{name, name, name, Comparison::Different}};
        report.error = Error{.message = name, .detail = name};
        PlanModel plan;
        plan.setReports({report});
        QVERIFY2(toolTips(plan).contains(name), qPrintable(toolTips(plan).join(u'\n')));

        StepList steps(u"steps"_s);
        steps.showAll({report});
        QVERIFY(allSeenOn(steps).contains(name));
        QCOMPARE(seen(steps.findChild<QLabel *>(u"note:a"_s)->toolTip()), name);

        InfoBar bar;
        bar.say(*report.error);
        QCOMPARE(seen(bar.toolTip()), name);
        QVERIFY(allSeenOn(bar).contains(name));

        const Chip chip(name);
        QVERIFY(seen(chip.toolTip()).contains(name));

        report.card = Card{.title = name, .where = name, .values = {{.label = name, .value = name}}, .actions = {name}};
        CardView card;
        card.showStep(report);
        const QString onCard = allSeenOn(card);
        QVERIFY2(onCard.count(name) >= 3, qPrintable(onCard));
    }

    void messages()
    {
        const QString name = u"Staff <img src=\"//host/x.png\"> <a href='x'>y</a>"_s;
        const std::unique_ptr<QMessageBox> box(plainMessage(QMessageBox::Warning, u"Undo"_s, name, name, nullptr));
        QCOMPARE(allSeenOn(*box).count(name), 2);
        for (const QLabel *label : box->findChildren<QLabel *>())
            QVERIFY(!label->openExternalLinks());
    }

    void theListOfWhatUndoRemoves()
    {
        Walk walk;
        const QString text = u"Delete the Okta app “<b>x</b><!--”"_s;
        walk.backend().made = {{u"0oa1"_s, text}};
        walk.walkTo(FinishId);
        walk.click(u"undo"_s);
        const auto *question = walk.wizard().findChild<QMessageBox *>(u"undoQuestion"_s);
        QVERIFY(question);
        QVERIFY2(allSeenOn(*question).contains(text), qPrintable(allSeenOn(*question)));
    }

    void aLongListLeavesTheButtonsOnASmallScreen()
    {
        QStringList lines;
        for (int i = 0; i < 60; ++i)
            lines << u"Okta: stop pushing the group “Team %1”; the group stays on the other side"_s.arg(i);
        const std::unique_ptr<QMessageBox> box(plainList(QMessageBox::Warning, u"Undo"_s, u"All:"_s, lines, nullptr));
        box->addButton(u"Remove"_s, QMessageBox::DestructiveRole);
        box->show();
        QVERIFY(QTest::qWaitForWindowExposed(box.get()));
        QVERIFY2(box->height() < 600, qPrintable(QString::number(box->height())));
        for (const QString &line : std::as_const(lines))
            QVERIFY2(box->detailedText().contains(line), qPrintable(line));
    }
};

QTEST_MAIN(PlainTextTest)
#include "plain_text_test.moc"
