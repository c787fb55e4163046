#include "tests/ui/walk.h"

#include "ui/controls/run_control.h"
#include "ui/controls/sign_in_watch.h"
#include "ui/pages/page.h"
#include "ui/theme.h"
#include "ui/widgets/info_bar.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace bw;
using namespace bw::ui;
using namespace bw::ui::test;
using namespace Qt::StringLiterals;

/// The Test page is opened from the page of the proofs, which then sees by itself what has arrived.
class SignInWatchTest : public QObject
{
    Q_OBJECT

    QList<QUrl> m_opened;

    static QString barOf(const Walk &walk) { return walk.find<InfoBar>(u"message"_s)->text(); }
    static SignInWatch *watchOf(Walk &walk) { return walk.wizard().findChild<SignInWatch *>(); }
    static ScriptedStep &proofOf(Walk &walk) { return *walk.backend().journey.signIn; }
    static QString noteOf(const Walk &walk) { return walk.find<QLabel>(u"note:proof.sign-in-seen"_s)->text(); }

public Q_SLOTS:
    void open(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp);
        QDesktopServices::setUrlHandler(u"https"_s, this, "open");
    }
    void init() { m_opened.clear(); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"https"_s); }

    void aSignInIsSeenByItself()
    {
        Walk walk;
        walk.walkTo(ProveId);
        walk.waitForEnd();
        QCOMPARE(proofOf(walk).applies, 0); // the run has not asked
        QVERIFY(noteOf(walk).startsWith("Sign in once"_L1));
        QCOMPARE(walk.find<QLabel>(u"state:proof.sign-in-seen"_s)->text(), u"Not seen yet"_s); // nothing was sent
        QVERIFY2(barOf(walk).startsWith("It works, as far as"_L1), qPrintable(barOf(walk)));
        walk.click(u"testSignIn"_s);
        QCOMPARE(m_opened, QList<QUrl>{walk.backend().testSignInLink()});
        QVERIFY(barOf(walk).startsWith("Waiting for the sign-in"_L1));
        QTRY_VERIFY(proofOf(walk).applies > 2);
        QVERIFY(noteOf(walk).startsWith("Nobody has been seen"_L1));
        QVERIFY(barOf(walk).startsWith("Waiting for the sign-in"_L1));
        QVERIFY(walk.find<QPushButton>(u"proveAgain"_s)->isEnabled());
        const int others = walk.backend().journey.client->applies;
        proofOf(walk).said = u"ada@acme.example has signed in."_s;
        proofOf(walk).next = Next::Proven;
        QTRY_VERIFY(barOf(walk).startsWith("It works: every"_L1));
        QCOMPARE(noteOf(walk), u"ada@acme.example has signed in."_s);
        QVERIFY(!watchOf(walk)->isOn());
        QCOMPARE(walk.backend().journey.client->applies, others); // nothing else was asked again
    }

    void whatIsMissingIsSaid()
    {
        Walk walk;
        walk.walkTo(ProveId);
        walk.waitForEnd();
        walk.click(u"testSignIn"_s);
        proofOf(walk).applyError = Error{.message = u"No groups have arrived."_s, .action = u"Set the filter."_s};
        QTRY_VERIFY(barOf(walk).startsWith("1 check(s) failed"_L1));
        QVERIFY(noteOf(walk).contains("No groups have arrived. Set the filter."_L1));
        QVERIFY(!watchOf(walk)->isOn());
        // Mended, and signed in once more: until then the earlier sign-in is what is there.
        const int before = proofOf(walk).applies;
        walk.click(u"testSignIn"_s);
        QTRY_VERIFY(proofOf(walk).applies > before);
        QVERIFY(watchOf(walk)->isOn());
        proofOf(walk).applyError.reset();
        proofOf(walk).next = Next::Proven;
        QTRY_VERIFY(barOf(walk).startsWith("It works: every"_L1));
    }

    void leavingThePageEndsIt()
    {
        Walk walk;
        walk.walkTo(ProveId);
        walk.waitForEnd();
        walk.click(u"testSignIn"_s);
        QTRY_VERIFY(proofOf(walk).applies > 0);
        QVERIFY(walk.next());
        QCOMPARE(walk.wizard().currentId(), int(FinishId));
        QVERIFY(!watchOf(walk)->isOn());
    }

    /// A look that is under way when everything is to be looked at again gives way; so it does for a new plan.
    void whatIsWantedMeanwhileComesFirst()
    {
        Walk walk;
        walk.walkTo(ProveId);
        walk.waitForEnd();
        auto *run = walk.wizard().findChild<RunControl *>();
        proofOf(walk).takes = std::chrono::seconds(30);
        walk.click(u"testSignIn"_s);
        QTRY_VERIFY(run->mode() == RunControl::Mode::Look);
        const int before = walk.backend().journey.client->applies;
        const QString note = noteOf(walk);
        watchOf(walk)->stop();
        QTRY_VERIFY(!run->isBusy());
        QCOMPARE(noteOf(walk), note); // one that was stopped has seen nothing
        walk.click(u"testSignIn"_s);
        QTRY_VERIFY(run->mode() == RunControl::Mode::Look);
        proofOf(walk).takes = std::chrono::milliseconds(0);
        walk.click(u"proveAgain"_s);
        QTRY_VERIFY(walk.backend().journey.client->applies > before);
        QTRY_VERIFY(walk.find<QPushButton>(u"proveAgain"_s)->isEnabled());
    }

    void withoutASignInThereIsNoTest()
    {
        Walk walk(true);
        Setup setup = walk.wizard().setup();
        setup.signIn.reset();
        setup.scim.reset();
        auto *page = walk.wizard().page(ProveId);
        QVERIFY(page != nullptr);
        qobject_cast<Page *>(page)->open(setup);
        QVERIFY(walk.wizard().findChild<QPushButton *>(u"testSignIn"_s)->isHidden());
        QVERIFY(walk.wizard().findChild<QLabel *>(u"testHint"_s)->isHidden());
    }
};

QTEST_MAIN(SignInWatchTest)
#include "sign_in_watch_test.moc"
