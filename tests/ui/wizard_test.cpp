#include "tests/ui/walk.h"

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
#include <QTreeView>

using namespace bw;
using namespace bw::ui;
using namespace bw::ui::test;
using namespace Qt::StringLiterals;

class WizardTest : public QObject
{
    Q_OBJECT

    static QAbstractButton *nextButton(Walk &walk) { return walk.wizard().button(QWizard::NextButton); }
    static QAbstractButton *backButton(Walk &walk) { return walk.wizard().button(QWizard::BackButton); }
    static QString missingLink(const Walk &walk) { return walk.find<QPushButton>(u"missingLink"_s)->text(); }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void opensWithoutAskingAnybody()
    {
        Walk walk;
        QTest::qWait(50);
        const FakeBackend &backend = walk.backend();
        QCOMPARE(backend.domainChecks + backend.oktaChecks + backend.cloudflareChecks + backend.groupSearches +
                     backend.plans,
                 0);
        QCOMPARE(walk.wizard().currentId(), int(WelcomeId));
        QVERIFY(nextButton(walk)->isEnabled());
    }

    void walksTheWholeWay()
    {
        Walk walk;
        walk.walkTo(FinishId);
        QCOMPARE(walk.wizard().currentId(), int(FinishId));
        QCOMPARE(walk.backend().remembered, 1);
        for (const auto &step :
             {walk.backend().journey.app, walk.backend().journey.provider, walk.backend().journey.push})
            QCOMPARE(step->applies, 1);
        QTRY_VERIFY(walk.find<QPushButton>(u"exportJson"_s)->isEnabled());
        QCOMPARE(walk.backend().setup().okta.domain, u"acme.okta.com"_s);
        QCOMPARE(walk.backend().setup().cloudflare->team, u"acme"_s);
    }

    void walksByKeyboardAlone()
    {
        Walk walk;
        QTest::keyClick(&walk.wizard(), Qt::Key_Return); // Next is the default button
        QCOMPARE(walk.wizard().currentId(), int(CloudflareId));
        QTRY_COMPARE(QApplication::focusWidget(), walk.find(u"team"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"acme"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), walk.find(u"cloudflareToken"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"cfat_"_s + QString(48, u'k'));
        QVERIFY(walk.waitForNext());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(walk.wizard().currentId(), int(OktaId));
    }

    void backKeepsWhatWasTyped()
    {
        Walk walk;
        walk.walkTo(SignInId);
        walk.type(u"signInAppLabel"_s, u"Access of Acme"_s);
        QTest::mouseClick(backButton(walk), Qt::LeftButton);
        QCOMPARE(walk.wizard().currentId(), int(OktaId));
        QVERIFY(walk.find<QLineEdit>(u"oktaDomain"_s)->text().contains("acme-admin.okta.com"_L1));
        QCOMPARE(walk.find<QLineEdit>(u"oktaToken"_s)->text().size(), 42);
        QTest::mouseClick(backButton(walk), Qt::LeftButton);
        QCOMPARE(walk.find<QLineEdit>(u"team"_s)->text(), u"acme"_s);
        QVERIFY(walk.next() && walk.next());
        QCOMPARE(walk.find<QLineEdit>(u"signInAppLabel"_s)->text(), u"Access of Acme"_s);
    }

    void saysWhereTheTeamNameStands()
    {
        Walk walk;
        walk.next();
        const auto says = [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Zero Trust › Settings › Team name and domain"_s);
        };
        QCOMPARE(std::ranges::count_if(walk.wizard().findChildren<QLabel *>(), says), 1);
    }

    void nextSaysWhatIsMissingAndLeadsThere()
    {
        Walk walk;
        walk.next();
        QVERIFY(!nextButton(walk)->isEnabled());
        QCOMPARE(missingLink(walk), u"Team name"_s);
        walk.type(u"team"_s, u"acme"_s);
        QCOMPARE(missingLink(walk), u"API token"_s);
        walk.find(u"team"_s)->setFocus();
        walk.click(u"missingLink"_s);
        QCOMPARE(QApplication::focusWidget(), walk.find(u"cloudflareToken"_s));
    }

    void pagesFollowWhatIsWanted()
    {
        Walk walk;
        QVERIFY(walk.wizard().order().contains(ScimId));
        walk.find<QCheckBox>(u"wantScim"_s)->click();
        QVERIFY(!walk.wizard().order().contains(ScimId));
        walk.find<QCheckBox>(u"wantSignIn"_s)->click();
        QVERIFY(!nextButton(walk)->isEnabled());
        walk.find<QCheckBox>(u"wantSignIn"_s)->click();
        QVERIFY(nextButton(walk)->isEnabled());
        QVERIFY(walk.wizard().order().contains(SignInId));
    }

    void aSectionUntickedAndTickedAgainKeepsItsValues()
    {
        Walk walk;
        Setup setup = walk.wizard().setup();
        setup.scim->pushGroups = {u"Sales"_s};
        walk.wizard().begin(setup, {}, false);
        walk.find<QCheckBox>(u"wantScim"_s)->click();
        QVERIFY(!walk.wizard().setup().scim);
        walk.find<QCheckBox>(u"wantScim"_s)->click();
        QCOMPARE(walk.wizard().setup().scim->pushGroups, QStringList{u"Sales"_s});
    }

    void reviewChangesNothingAndLetsOneBack()
    {
        Walk walk;
        walk.walkTo(ReviewId);
        QVERIFY(walk.waitForNext());
        QCOMPARE(walk.backend().journey.app->applies, 0);
        QVERIFY(backButton(walk)->isEnabled());
        QTest::mouseClick(backButton(walk), Qt::LeftButton);
        QCOMPARE(walk.wizard().currentId(), int(ScimId));
        QVERIFY(walk.next());
        QTRY_COMPARE(walk.backend().plans, 2);
    }

    void foreignObjectsNeedConsent()
    {
        Walk walk;
        walk.backend().journey.provider->finding.foreign = true;
        walk.backend().journey.provider->finding.change = Change::Change;
        walk.walkTo(ReviewId);
        auto *consent = walk.find<QCheckBox>(u"consent"_s);
        QTRY_VERIFY(consent->isVisible());
        QVERIFY(!nextButton(walk)->isEnabled());
        consent->click();
        QVERIFY(nextButton(walk)->isEnabled());
        walk.next();
        walk.waitForCard();
        QCOMPARE(walk.backend().journey.provider->applies, 1);
    }

    void aPlanThatCannotBeCarriedOutStopsAtReview()
    {
        Walk walk;
        walk.backend().journey.preflight->checkError =
            Error{.kind = Error::Kind::NotAllowed, .message = u"The token may not read groups."_s};
        walk.walkTo(ReviewId);
        QTRY_VERIFY(walk.find<InfoBar>(u"message"_s)->isVisible());
        QVERIFY(!nextButton(walk)->isEnabled());
        QCOMPARE(walk.find<QTreeView>(u"plan"_s)->currentIndex().data().toString(),
                 walk.backend().journey.preflight->title());
        walk.backend().journey.preflight->checkError.reset();
        walk.click(u"lookAgain"_s);
        QVERIFY(walk.waitForNext());
    }

    void noWayBackWhileRunningAndBackAfterAStop()
    {
        Walk walk;
        walk.walkTo(SetUpId);
        walk.waitForCard();
        QVERIFY(!backButton(walk)->isEnabled());
        QVERIFY(!nextButton(walk)->isEnabled());
        walk.click(u"stopRun"_s);
        QTRY_VERIFY(walk.find(u"goOnRun"_s)->isVisible());
        QTRY_VERIFY(backButton(walk)->isEnabled());
        walk.doByHand();
        walk.click(u"goOnRun"_s);
        walk.waitForEnd();
        QTRY_VERIFY(nextButton(walk)->isEnabled());
        QCOMPARE(walk.backend().journey.app->applies, 1); // nothing is made twice
    }

    void backFromAStoppedRunTheTenantsAreLookedAtAgain()
    {
        Walk walk;
        walk.walkTo(SetUpId);
        walk.waitForCard();
        walk.click(u"stopRun"_s);
        QTRY_VERIFY(backButton(walk)->isEnabled());
        const int plans = walk.backend().plans;
        QTest::mouseClick(backButton(walk), Qt::LeftButton);
        QCOMPARE(walk.wizard().currentId(), int(ReviewId));
        QCOMPARE(walk.backend().plans, plans + 1);
        walk.doByHand();
        QVERIFY(walk.next());
        walk.waitForEnd();
        QTRY_VERIFY(nextButton(walk)->isEnabled());
        QCOMPARE(walk.backend().journey.app->applies, 1); // nothing is made twice
    }

    void aFailedStepSaysWhyAndLeadsToTheEnd()
    {
        Walk walk;
        walk.backend().journey.scimApp->applyError = Error{
            .kind = Error::Kind::Rejected, .message = u"Okta refused the app."_s, .action = u"Choose another name."_s};
        walk.walkTo(SetUpId);
        walk.waitForEnd();
        QTRY_COMPARE(walk.find<QLabel>(u"state:okta.scim-app"_s)->text(), u"Failed"_s);
        QVERIFY(walk.find<QLabel>(u"note:okta.scim-app"_s)->text().contains("Choose another name."_L1));
        QVERIFY(walk.next());
        QCOMPARE(walk.wizard().currentId(), int(FinishId));
        QVERIFY(walk.find(u"note:okta.scim-app"_s)->isVisible());
    }

    void theCardTurnsToDoneByItself()
    {
        Walk walk;
        walk.walkTo(SetUpId);
        walk.waitForCard();
        QTRY_COMPARE(walk.find<QLabel>(u"cardLive"_s)->text(),
                     u"Waiting to see it… Update User Attributes is still missing."_s);
        walk.doByHand();
        QTRY_VERIFY(!walk.find(u"card"_s)->isVisible());
        QTRY_COMPARE(walk.find<QLabel>(u"state:okta.scim-connection"_s)->text(), u"Done and read back"_s);
    }
};

QTEST_MAIN(WizardTest)
#include "wizard_test.moc"
