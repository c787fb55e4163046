#include "tests/ui/walk.h"

#include "ui/clipboard.h"
#include "ui/models/exchange_model.h"
#include "ui/models/plan_model.h"
#include "ui/theme.h"
#include "ui/widgets/card_view.h"
#include "ui/widgets/group_picker.h"
#include "ui/widgets/log_pane.h"
#include "ui/widgets/policy_table.h"
#include "ui/widgets/side_list.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace bw;
using namespace bw::ui;
using namespace bw::ui::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Exchange exchange(const QString &vendor, const QString &path, int status)
{
    return {.time = QDateTime::currentDateTimeUtc(),
            .vendor = vendor,
            .verb = u"GET"_s,
            .path = path,
            .status = status,
            .duration = 12ms,
            .requestId = u"id-"_s + QString::number(status)};
}
} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    /// Not one turn of the event loop without its rows, and no new rows where nothing is new.
    void theListOfPagesDoesNotBlink()
    {
        SideList list;
        list.show();
        const auto named = [&list](const QString &name) -> const QLabel * {
            for (const QLabel *label : list.findChildren<QLabel *>()) {
                if (label->text() == name)
                    return label;
            }
            return nullptr;
        };
        QList<SideEntry> entries{{WelcomeId, u"Welcome"_s, u"welcome"_s, PageState::Current},
                                 {CloudflareId, u"Account"_s, u"cloudflare"_s, PageState::Ahead}};
        list.showEntries(entries);
        const QLabel *account = named(u"Account"_s);
        QVERIFY(account && account->isVisible() && account->height() > 0);
        list.showEntries(entries);
        QCOMPARE(named(u"Account"_s), account);
        entries[1].state = PageState::Current;
        list.showEntries(entries);
        account = named(u"Account"_s);
        QVERIFY(account && account->isVisible() && account->height() > 0);
    }

    void rolesAreChosenByKeyboard()
    {
        PolicyTable table(u"policies"_s);
        table.setGroups({u"Cloud admins"_s});
        table.show();
        auto *edit = table.findChild<QLineEdit *>(u"policies:Cloud admins"_s);
        auto *chooser = table.findChild<QPushButton *>(u"policies:Cloud admins:choose"_s);
        QVERIFY(edit && chooser && !chooser->isVisible()); // nothing to choose from yet
        table.setRoles({u"Billing"_s, u"DNS"_s});
        QVERIFY(chooser->isVisible());
        edit->setText(u"DNS"_s);
        QMenu *menu = chooser->menu();
        QTimer::singleShot(0, menu, [menu] {
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        chooser->setFocus();
        QTest::keyClick(chooser, Qt::Key_Space);
        QTRY_COMPARE(edit->text(), u"DNS, Billing"_s);
        QVERIFY(!menu->isVisible());
        QCOMPARE(table.policies().value(u"Cloud admins"_s), (QStringList{u"DNS"_s, u"Billing"_s}));
    }

    void enterInThePickerDoesNotPressNext()
    {
        Walk walk;
        walk.walkTo(SignInId);
        auto *edit = walk.find<QLineEdit>(u"signInAssignSearch"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"Eng"_s);
        QTRY_VERIFY(walk.find(u"signInAssignResults"_s)->isVisible());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(walk.wizard().currentId(), int(SignInId));
        QVERIFY(walk.wizard().setup().signIn->assignGroups.contains(u"Engineering"_s));
    }

    void assignedAndPushedIsSaidWhileChoosing()
    {
        Walk walk;
        walk.walkTo(ScimId);
        walk.find<GroupPicker>(u"scimAssign"_s)->showGroups({{u"1"_s, u"Staff"_s, u"OKTA_GROUP"_s, {}}});
        QTest::keyClick(walk.find(u"scimAssignSearch"_s), Qt::Key_Return);
        walk.find<GroupPicker>(u"scimPush"_s)->showGroups({{u"1"_s, u"Staff"_s, u"OKTA_GROUP"_s, {}}});
        QTest::keyClick(walk.find(u"scimPushSearch"_s), Qt::Key_Return);
        const QString fault = walk.find<QLabel>(u"scimPushFault"_s)->text();
        QVERIFY2(fault.contains("Staff"_L1), qPrintable(fault));
        QVERIFY(!walk.wizard().button(QWizard::NextButton)->isEnabled());
    }

    void seatOnlyWithUser()
    {
        Walk walk;
        walk.walkTo(ScimId);
        auto *user = walk.find<QCheckBox>(u"userDeprovision"_s);
        auto *seat = walk.find<QCheckBox>(u"seatDeprovision"_s);
        seat->click();
        QVERIFY(walk.wizard().setup().scim->seatDeprovision);
        user->click();
        QVERIFY(!seat->isEnabled() && !seat->isChecked());
        QVERIFY(!walk.wizard().setup().scim->seatDeprovision);
    }

    void aSecretOnTheClipboardIsMarkedAndPlainTextIsNot()
    {
        const Secret secret("clip-secret-value-123456"_ba);
        clipboard::copy(secret);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QCOMPARE(data->text().toUtf8(), secret.reveal());
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
        clipboard::copy(u"https://acme.okta.com"_s);
        QVERIFY(!QApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    }

    void aSecretOnTheClipboardGoesWithTheProgram()
    {
        clipboard::copy(Secret("clip-secret-value-123456"_ba));
        QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(u"org.nspasteboard.ConcealedType"_s));
        QVERIFY(QMetaObject::invokeMethod(qApp, "aboutToQuit"));
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        clipboard::copy(Secret("clip-secret-value-123456"_ba));
        clipboard::copy(u"what was copied since"_s);
        QVERIFY(QMetaObject::invokeMethod(qApp, "aboutToQuit"));
        QCOMPARE(QApplication::clipboard()->text(), u"what was copied since"_s);
    }

    void theCardCopiesAndKeepsItsTicks()
    {
        const ScriptedJourney journey;
        StepReport report{.id = u"okta.scim-connection"_s,
                          .title = u"Connection"_s,
                          .state = StepState::YourTurn,
                          .card = journey.connection->recipe};
        CardView card;
        card.showStep(report);
        card.show();
        QTest::mouseClick(card.findChild<QPushButton *>(u"cardValue1Copy"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), report.card->values[0].value);
        QTest::mouseClick(card.findChild<QPushButton *>(u"cardValue2Copy"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text().toUtf8(), report.card->values[1].secret.reveal());
        card.findChild<QCheckBox *>(u"action2"_s)->click();
        report.note = u"Still missing: Create Users"_s;
        card.showStep(report);
        QVERIFY(card.findChild<QCheckBox *>(u"action2"_s)->isChecked());
        QCOMPARE(card.findChild<QLabel *>(u"cardLive"_s)->text(), report.note);
        for (const QLabel *label : card.findChildren<QLabel *>())
            QVERIFY(!label->text().contains("practice-only-scim-secret"_L1));
    }

    void whatNobodyCanSeeIsPutAwayByThePerson()
    {
        Walk walk;
        ScriptedStep &step = *walk.backend().journey.connection;
        step.finding.means = Means::CannotBeRead;
        step.finding.fields = {{u"Base URL"_s, u"https://acme"_s, {}, Comparison::CannotBeRead}};
        walk.walkTo(SetUpId);
        walk.waitForEnd();
        QTRY_VERIFY(walk.find(u"card"_s)->isVisible());
        QVERIFY(walk.find(u"cardDone"_s)->isVisible());
        QVERIFY(walk.find<QLabel>(u"cardLive"_s)->isVisible());
        QVERIFY(walk.waitForNext()); // it holds nobody up
        walk.click(u"cardDone"_s);
        QVERIFY(!walk.find(u"card"_s)->isVisible());
    }

    void theLogFiltersAndCopiesWhatIsShown()
    {
        ExchangeModel model;
        const QAbstractItemModelTester tester(&model);
        LogPane pane(&model, u"log"_s);
        pane.show();
        const Secret secret("log-secret-value-987654"_ba);
        model.add(exchange(u"okta"_s, u"/api/v1/apps?limit=1"_s, 200));
        model.add(exchange(u"cloudflare"_s, u"/client/v4/accounts"_s, 403));
        model.add(exchange(u"okta"_s, u"/api/v1/groups?q=log-secret-value-987654"_s, 200));
        auto *table = pane.findChild<QTableView *>(u"logTable"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        QTest::keyClicks(pane.findChild<QLineEdit *>(u"logFilter"_s), u"403"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(pane.findChild<QPushButton *>(u"logCopy"_s), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains("/client/v4/accounts"_L1));
        QVERIFY(!QApplication::clipboard()->text().contains("/api/v1/apps"_L1));
        pane.findChild<QLineEdit *>(u"logFilter"_s)->clear();
        QTest::mouseClick(pane.findChild<QPushButton *>(u"logCopy"_s), Qt::LeftButton);
        QVERIFY(!QApplication::clipboard()->text().contains("log-secret-value"_L1));
    }

    void theLogIsBounded()
    {
        ExchangeModel model;
        for (int i = 0; i < ExchangeModel::mostRows + 10; ++i)
            model.add(exchange(u"okta"_s, u"/"_s + QString::number(i), 200));
        QCOMPARE(model.rowCount(), ExchangeModel::mostRows);
        QCOMPARE(model.index(0, ExchangeModel::Path).data().toString(), u"/10"_s);
    }

    void thePlanIsATreeThatCanBeSaved()
    {
        ScriptedJourney journey;
        PlanRunner runner(journey.plan);
        PlanModel model;
        const QAbstractItemModelTester tester(&model);
        model.setReports(runner.reports());
        connect(&runner, &PlanRunner::stepChanged, &model, &PlanModel::update);
        QCOMPARE(QCoro::waitFor(runner.preview({})), RunEnd::Done);
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex okta = model.index(0, 0);
        QCOMPARE(okta.data().toString(), u"Okta"_s);
        const QModelIndex app = model.index(1, 0, okta);
        QCOMPARE(model.rowCount(app), 3);
        QVERIFY(model.index(0, 0, app).data().toString().contains("callback"_L1));
        QCOMPARE(model.byHand(), 1);
        QVERIFY(model.markdown().contains("**SCIM connection of the app** (Create, by hand)"_L1));
        const QJsonObject json = QJsonDocument::fromJson(model.json()).object();
        QCOMPARE(json.value("plan"_L1)[1]["id"_L1].toString(), u"okta.oidc-app"_s);
    }
};

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
