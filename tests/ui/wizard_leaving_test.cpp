#include "tests/ui/walk.h"

#include "app/setup/setup_file.h"
#include "ui/theme.h"
#include "ui/widgets/group_picker.h"
#include "ui/widgets/info_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::ui;
using namespace bw::ui::test;
using namespace Qt::StringLiterals;

/// Leaving the window, coming back to it, and what it leaves behind.
class WizardLeavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void closingWhileRunningAsksThenStopsThenCloses()
    {
        Walk walk;
        walk.walkTo(SetUpId);
        walk.waitForCard();
        walk.wizard().close();
        auto *question = walk.wizard().findChild<QMessageBox *>(u"stopQuestion"_s);
        QVERIFY(question);
        QVERIFY(walk.wizard().isVisible());
        QTest::mouseClick(question->findChild<QPushButton *>(u"stopNo"_s), Qt::LeftButton);
        QTRY_VERIFY(!walk.wizard().findChild<QMessageBox *>(u"stopQuestion"_s));
        QVERIFY(walk.wizard().isVisible());

        const QSignalSpy closed(&walk.wizard(), &QDialog::rejected);
        QTest::keyClick(&walk.wizard(), Qt::Key_Escape);
        question = walk.wizard().findChild<QMessageBox *>(u"stopQuestion"_s);
        QVERIFY(question);
        QTest::mouseClick(question->findChild<QPushButton *>(u"stopYes"_s), Qt::LeftButton);
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(!walk.wizard().isVisible());
    }

    void closesAtOnceWhenNothingRuns()
    {
        Walk walk;
        walk.walkTo(ReviewId);
        QVERIFY(walk.waitForNext());
        walk.wizard().close();
        QVERIFY(!walk.wizard().isVisible());
    }

    void offersToGoOnWithTheNewestSetup()
    {
        auto backend = std::make_unique<FakeBackend>();
        backend->profilesValue = {{u"/nowhere/acme.json"_s, u"acme.okta.com + acme"_s, QDateTime::currentDateTime()}};
        Wizard wizard(std::move(backend), ui::WizardOptions{});
        wizard.show();
        auto *button = wizard.findChild<QPushButton *>(u"goOn"_s);
        QTRY_VERIFY(button && button->isVisible());
        // The file is not there: said on the page, not in a box.
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!wizard.findChild<InfoBar *>()->text().contains("You began"_L1));
        QVERIFY(wizard.findChild<InfoBar *>()->isVisible());
    }

    void practiceIsSaidAllTheTime()
    {
        Walk walk;
        const QSignalSpy wanted(&walk.wizard(), &Wizard::practiceWanted);
        walk.click(u"practise"_s);
        QCOMPARE(wanted.count(), 1);
        walk.wizard().begin(walk.wizard().setup(), {}, true);
        QVERIFY(walk.find<QLabel>(u"badge"_s)->isVisible());
        QVERIFY(walk.wizard().windowTitle().contains("practice"_L1));
        QVERIFY(!walk.find(u"practise"_s)->isVisible());
    }

    void aRealSetupEndsThePractice()
    {
        Walk walk;
        const QSignalSpy left(&walk.wizard(), &Wizard::practiceLeft);
        const QTemporaryDir folder;
        const auto open = [&](const QString &domain) {
            Setup setup = walk.wizard().setup();
            setup.okta.domain = domain;
            const QString path = folder.filePath(u"setup.json"_s);
            QVERIFY(setup_file::save(setup, path));
            walk.click(u"openSetup"_s);
            auto *dialog = walk.wizard().findChild<QFileDialog *>();
            QTRY_VERIFY(dialog && dialog->isVisible());
            Q_EMIT dialog->fileSelected(path);
            delete dialog;
            QCOMPARE(walk.wizard().setup().okta.domain, domain);
        };
        walk.wizard().begin(walk.wizard().setup(), {}, true);
        open(u"127.0.0.1:4711"_s);
        QVERIFY(walk.find<QLabel>(u"badge"_s)->isVisible());
        QCOMPARE(left.count(), 0);
        open(u"acme.okta.com"_s);
        QCOMPARE(left.count(), 1);
        QVERIFY(!walk.wizard().windowTitle().contains("practice"_L1));
        QVERIFY(!walk.find<QLabel>(u"badge"_s)->isVisible());
        QVERIFY(walk.find(u"practise"_s)->isVisible());
        open(u"other.okta.com"_s);
        QCOMPARE(left.count(), 1);
    }

    void undoShowsTheListFirst()
    {
        Walk walk;
        walk.backend().made = {{u"0oa1"_s, u"Delete the Okta app “Cloudflare Access”"_s}};
        walk.walkTo(FinishId);
        walk.click(u"undo"_s);
        auto *question = walk.wizard().findChild<QMessageBox *>(u"undoQuestion"_s);
        QVERIFY(question && question->informativeText().contains("Cloudflare Access"_L1));
        QCOMPARE(walk.backend().made.size(), 1);
        QTest::mouseClick(question->findChild<QPushButton *>(u"undoYes"_s), Qt::LeftButton);
        QTRY_VERIFY(walk.backend().made.isEmpty());
        QTRY_VERIFY(walk.find<QLabel>(u"undone"_s)->text().contains("Cloudflare Access"_L1));
        QTRY_VERIFY(walk.wizard().button(QWizard::BackButton)->isEnabled());
        QVERIFY(walk.find(u"undo"_s)->isEnabled());
    }

    void anUndoIsNotLeftByAnyDoor()
    {
        Walk walk;
        walk.backend().made = {{u"0oa1"_s, u"Delete the Okta app “Cloudflare Access”"_s}};
        walk.walkTo(FinishId);
        walk.backend().latency = std::chrono::hours(1);
        walk.click(u"undo"_s);
        const auto *asked = walk.wizard().findChild<QMessageBox *>(u"undoQuestion"_s);
        QTest::mouseClick(asked->findChild<QPushButton *>(u"undoYes"_s), Qt::LeftButton);
        QVERIFY(!walk.wizard().button(QWizard::BackButton)->isEnabled());
        QVERIFY(!walk.find(u"undo"_s)->isEnabled());
        QVERIFY(walk.find<InfoBar>(u"message"_s)->text().contains("taken back"_L1));
        const int plans = walk.backend().plans;
        while (walk.wizard().currentId() > ReviewId)
            walk.wizard().back(); // what a gesture of the platform would do
        walk.wizard().begin(walk.wizard().setup(), {}, false);
        QCOMPARE(walk.backend().plans, plans);

        const QSignalSpy closed(&walk.wizard(), &QDialog::finished);
        for (const auto leave : {&Wizard::accept, &Wizard::reject}) {
            (walk.wizard().*leave)();
            auto *question = walk.wizard().findChild<QMessageBox *>(u"stopQuestion"_s);
            QVERIFY(question);
            QTest::mouseClick(question->findChild<QPushButton *>(u"stopNo"_s), Qt::LeftButton);
            QTRY_VERIFY(!walk.wizard().findChild<QMessageBox *>(u"stopQuestion"_s));
            QCOMPARE(closed.count(), 0);
        }
        walk.wizard().close();
        auto *question = walk.wizard().findChild<QMessageBox *>(u"stopQuestion"_s);
        QTest::mouseClick(question->findChild<QPushButton *>(u"stopYes"_s), Qt::LeftButton);
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(walk.backend().made.size(), 1);
    }

    void anUndoEndsALookThatIsUnderWay()
    {
        Walk walk;
        walk.backend().made = {{u"0oa1"_s, u"Delete the Okta app “Cloudflare Access”"_s}};
        walk.walkTo(ProveId);
        walk.waitForEnd();
        walk.backend().journey.people->takes = std::chrono::hours(1);
        const int before = walk.backend().journey.people->checks;
        walk.click(u"proveAgain"_s);
        QTRY_VERIFY(walk.backend().journey.people->checks > before);
        QVERIFY(walk.next());
        walk.click(u"undo"_s);
        const auto *asked = walk.wizard().findChild<QMessageBox *>(u"undoQuestion"_s);
        QVERIFY(asked);
        QTest::mouseClick(asked->findChild<QPushButton *>(u"undoYes"_s), Qt::LeftButton);
        QTRY_VERIFY(walk.backend().made.isEmpty());
        QTRY_VERIFY(walk.find(u"undo"_s)->isEnabled());
        QVERIFY(walk.find<InfoBar>(u"message"_s)->text().contains("is removed"_L1));
    }

    void leavingBeforeTheRunKeepsWhatWasTyped()
    {
        Walk walk;
        walk.walkTo(SignInId);
        walk.wizard().close();
        QCOMPARE(walk.backend().remembered, 1);
        QCOMPARE(walk.backend().setup().okta.domain, u"acme.okta.com"_s);
    }

    void anotherLanguageKeepsWhatWasTyped()
    {
        Walk walk;
        walk.walkTo(CloudflareId);
        walk.fillCloudflare();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&walk.wizard(), &change);
        QTRY_COMPARE(walk.find<QLineEdit>(u"team"_s)->text(), u"acme"_s);
        QCOMPARE(walk.find<QLineEdit>(u"cloudflareToken"_s)->text().size(), 53);
    }

    void anExportWithSecretsIsForItsOwnerAlone()
    {
        Walk walk;
        walk.walkTo(FinishId);
        QVERIFY(!walk.find(u"secretsWarning"_s)->isVisible());
        walk.find<QCheckBox>(u"withSecrets"_s)->click();
        QVERIFY(walk.find(u"secretsWarning"_s)->isVisible());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"idp.json"_s);
        walk.click(u"exportJson"_s);
        auto *dialog = walk.wizard().findChild<QFileDialog *>();
        QTRY_VERIFY(dialog && dialog->isVisible());
        Q_EMIT dialog->fileSelected(path);
        QVERIFY(walk.backend().exportedSecrets);
        QCOMPARE(walk.backend().exportedKind, ExportKind::ApiConfiguration);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(QFile::exists(path) && !(QFile::permissions(path) & others));
    }

    void noSecretInTheTitle()
    {
        Walk walk;
        walk.walkTo(FinishId);
        for (const QWidget *window : QApplication::topLevelWidgets())
            QVERIFY(!window->windowTitle().contains("kkkk"_L1) && !window->windowTitle().contains("qqqq"_L1));
    }
};

QTEST_MAIN(WizardLeavingTest)
#include "wizard_leaving_test.moc"
