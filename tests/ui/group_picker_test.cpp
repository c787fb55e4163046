#include "ui/widgets/group_picker.h"

#include "app/setup/verdict.h"
#include "ui/pages/configcat_page.h"
#include "ui/pages/dashboard_page.h"
#include "ui/pages/scim_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bw;
using namespace bw::ui;
using namespace Qt::StringLiterals;

namespace {
QList<GroupChoice> someGroups(int count, const QString &prefix = u"Team "_s)
{
    QList<GroupChoice> groups;
    for (int i = 0; i < count; ++i)
        groups << GroupChoice{QString::number(i), prefix + QString::number(i), u"OKTA_GROUP"_s, {}};
    return groups;
}
} // namespace

/// Groups are found at the server and taken by keyboard or mouse.
class GroupPickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pickerByKeyboard()
    {
        GroupPicker picker(u"picker"_s);
        picker.show();
        QSignalSpy wanted(&picker, &GroupPicker::searchWanted);
        QSignalSpy changed(&picker, &GroupPicker::changed);
        QTest::keyClicks(picker.edit(), u"Te"_s);
        QCOMPARE(wanted.last().first().toString(), u"Te"_s);
        picker.showGroups(someGroups(3));
        auto *list = picker.findChild<QListView *>(u"pickerResults"_s);
        QVERIFY(list->isVisible());
        QTest::keyClick(picker.edit(), Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(picker.chosen(), QStringList{u"Team 1"_s});
        QCOMPARE(changed.count(), 1);
        QVERIFY(!list->isVisible());
        QVERIFY(picker.edit()->text().isEmpty());
        QTest::keyClick(picker.edit(), Qt::Key_Backspace);
        QVERIFY(picker.chosen().isEmpty());
    }

    void pickerByMouse()
    {
        GroupPicker picker(u"picker"_s);
        picker.show();
        picker.showGroups(someGroups(3));
        auto *list = picker.findChild<QListView *>(u"pickerResults"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
        QCOMPARE(picker.chosen(), QStringList{u"Team 2"_s});
        auto *chip = picker.findChild<QPushButton *>(u"pickerChip:Team 2"_s);
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(picker.chosen().isEmpty());
    }

    void pickerTakesAGroupOnceAndShowsAtMost200()
    {
        GroupPicker picker(u"picker"_s);
        picker.show();
        for (int i = 0; i < 2; ++i) {
            picker.showGroups(someGroups(500));
            QTest::keyClick(picker.edit(), Qt::Key_Return);
        }
        QCOMPARE(picker.chosen().size(), 1);
        QCOMPARE(picker.findChild<QListView *>(u"pickerResults"_s)->model()->rowCount(), 200);
    }

    /// Groups that are pushed are made where they are missing; elsewhere only what is there can be chosen.
    void pickerTakesANewNameWhereOneIsMade()
    {
        GroupPicker picker(u"picker"_s);
        picker.show();
        const auto enter = [&picker](const QString &name) {
            picker.edit()->setText(name);
            QTest::keyClick(picker.edit(), Qt::Key_Down);   // asks
            QTest::keyClick(picker.edit(), Qt::Key_Return); // not before it is known that there is none
            const QStringList before = picker.chosen();
            picker.showGroups({});
            QTest::keyClick(picker.edit(), Qt::Key_Return);
            return before;
        };
        enter(u"Cloud readers"_s);
        QCOMPARE(picker.chosen(), QStringList());
        picker.setTakesNew(true);
        QVERIFY(
            picker.findChild<QLabel *>(u"pickerState"_s)->text().contains(u"“Cloud readers”, which is then made"_s));
        QCOMPARE(enter(u"Cloud readers"_s), QStringList());
        QCOMPARE(picker.chosen(), QStringList{u"Cloud readers"_s});
        const auto said = [&picker] { return picker.findChild<QPushButton *>(u"pickerChip:Cloud readers"_s)->text(); };
        QCOMPARE(said(), u"Cloud readers (will be made)"_s);
        picker.showGroups({GroupChoice{u"00g1"_s, u"Cloud readers"_s, u"OKTA_GROUP"_s, {}}}); // it was made meanwhile
        QTRY_COMPARE(said(), u"Cloud readers"_s);
    }

    void eachPageTakesNewNamesForWhatIsPushed_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : {u"scim"_s, u"dashboard"_s, u"configcat"_s})
            QTest::newRow(qPrintable(page)) << page;
    }
    void eachPageTakesNewNamesForWhatIsPushed()
    {
        QFETCH(QString, page);
        Setup setup;
        setup.cloudflare = CloudflareSetup{};
        setup.signIn = SignInSetup{};
        setup.scim = ScimSetup{};
        setup.dashboardScim = DashboardScimSetup{};
        setup.configcat = ConfigCatSetup{};
        ScimPage scim;
        DashboardPage dashboard;
        ConfigCatPage configcat;
        Page *shown = &scim;
        if (page == u"dashboard"_s)
            shown = &dashboard;
        if (page == u"configcat"_s)
            shown = &configcat;
        shown->open(setup);
        const auto offered = [shown](const QString &picker) {
            auto *of = shown->findChild<GroupPicker *>(picker);
            of->edit()->setText(u"Cloud readers"_s);
            of->showGroups({});
            return of->findChild<QLabel *>(picker + u"State"_s)->text();
        };
        QVERIFY(offered(page + u"Push"_s).contains(u"“Cloud readers”, which is then made"_s));
        QVERIFY(!offered(page + u"Assign"_s).contains(u"which is then made"_s));
    }
};

QTEST_MAIN(GroupPickerTest)
#include "group_picker_test.moc"
