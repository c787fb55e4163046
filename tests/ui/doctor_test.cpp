#include "tests/ui/walk.h"

#include "ui/theme.h"
#include "ui/widgets/group_picker.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace bw;
using namespace bw::ui;
using namespace bw::ui::test;
using namespace Qt::StringLiterals;

/// The group linter on the pages, and "Find the cause".
class DoctorTest : public QObject
{
    Q_OBJECT

    static void remark(Walk &walk)
    {
        VerdictLine line;
        line.id = u"okta.groups.empty"_s;
        line.mark = VerdictLine::Mark::Unknown;
        line.text = u"“Design” is empty"_s;
        VerdictLine said = line;
        said.id = u"okta.groups.both"_s;
        said.text = u"said beside the field"_s;
        walk.backend().groupRemarks.usable = true;
        walk.backend().groupRemarks.headline = u"1 thing to look at"_s;
        walk.backend().groupRemarks.lines = {line, said};
    }
    static QString textOf(const QWidget *part)
    {
        QStringList texts;
        for (const QLabel *label : part->findChildren<QLabel *>()) {
            if (label->isVisibleTo(part))
                texts << label->text();
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void groupsAreLookedIntoWhileTheyAreChosen()
    {
        Walk walk;
        remark(walk);
        walk.walkTo(ScimId);
        walk.fillScim();
        QTRY_VERIFY(textOf(walk.find(u"scimRemarks"_s)).contains("is empty"_L1));
        QVERIFY(!textOf(walk.find(u"scimRemarks"_s)).contains("said beside"_L1));
        QVERIFY(walk.next());
        QCOMPARE(walk.wizard().currentId(), int(ReviewId));
        QTRY_VERIFY(textOf(walk.find(u"reviewRemarks"_s)).contains("is empty"_L1));
    }

    void eachPageLooksAtItsOwnGroups()
    {
        Walk walk(true);
        remark(walk);
        VerdictLine note;
        note.mark = VerdictLine::Mark::Note;
        note.text = u"They arrive without any group"_s;
        walk.backend().groupRemarks.lines << note;
        const auto looked = [&walk](PageId page, void (Walk::*fill)()) {
            walk.walkTo(page);
            const int before = walk.backend().lints;
            (walk.*fill)();
            [[maybe_unused]] const bool asked = QTest::qWaitFor([&] { return walk.backend().lints > before; });
            return walk.backend().lastLinted;
        };
        const Setup first = looked(ScimId, &Walk::fillScim);
        QVERIFY(first.signIn && first.scim && !first.dashboardScim && !first.configcat);
        QTRY_VERIFY(textOf(walk.find(u"scimRemarks"_s)).contains(note.text));
        const Setup second = looked(DashboardScimId, &Walk::fillDashboard);
        QVERIFY(!second.signIn && !second.scim && second.dashboardScim && !second.configcat);
        const Setup third = looked(ConfigCatId, &Walk::fillConfigCat);
        QVERIFY(!third.signIn && !third.scim && !third.dashboardScim && third.configcat);
        walk.walkTo(ReviewId);
        walk.waitForPlan();
        const Setup &last = walk.backend().lastLinted;
        QVERIFY(last.signIn && last.scim && last.dashboardScim && last.configcat);
        // What is only good to know was said where it is decided, and is there for whoever opens it.
        QTRY_VERIFY(textOf(walk.find(u"reviewRemarks"_s)).contains("is empty"_L1));
        QVERIFY(!textOf(walk.find(u"reviewRemarks"_s)).contains(note.text));
        auto *more = walk.find<QPushButton>(u"reviewRemarksMore"_s);
        QVERIFY2(more->text().remove(u'&').startsWith(u"1 remark"_s), qPrintable(more->text()));
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(textOf(walk.find(u"reviewRemarks"_s)).contains(note.text));
    }

    void aSlowAnswerHoldsNobodyUp()
    {
        Walk walk;
        walk.walkTo(ScimId);
        walk.fillScim();
        QTRY_VERIFY(walk.backend().lints > 0);
        walk.backend().latency = std::chrono::hours(1);
        const int before = walk.backend().lints;
        walk.find<GroupPicker>(u"scimPush"_s)->setChosen({u"Engineering"_s});
        Q_EMIT walk.find<GroupPicker>(u"scimPush"_s)->changed();
        QTRY_VERIFY(walk.backend().lints > before);
        QVERIFY(walk.wizard().button(QWizard::NextButton)->isEnabled());
    }

    void whatDoesNotMatterAsksNobody()
    {
        Walk walk;
        walk.walkTo(ScimId);
        const int arrived = walk.backend().lints;
        walk.fillScim();
        QTRY_VERIFY(walk.backend().lints > arrived);
        const int before = walk.backend().lints;
        walk.wizard().findChild<QLineEdit *>(u"scimAppLabel"_s)->setText(u"Another name"_s);
        walk.settle();
        QCOMPARE(walk.backend().lints, before);
    }

    void theCauseIsFoundShownAndCopied()
    {
        Walk walk;
        walk.backend().journey.client->applyError =
            Error{.kind = Error::Kind::Rejected, .message = u"Okta refuses the secret"_s};
        Diagnosis &diagnosis = walk.backend().diagnosis;
        diagnosis.cause = u"proof.oidc-client"_s;
        diagnosis.headline = u"The client secret is another one"_s;
        diagnosis.action = u"Give it the new one."_s;
        diagnosis.link = QUrl(u"https://dash.cloudflare.com/"_s);
        VerdictLine looked;
        looked.mark = VerdictLine::Mark::Yes;
        looked.text = u"No zone blocks"_s;
        diagnosis.looked = {looked};
        walk.walkTo(ProveId);
        auto *find = walk.find<QPushButton>(u"proofCauseFind"_s);
        QTRY_VERIFY(find->isVisible() && find->isEnabled());
        QCOMPARE(walk.backend().diagnoses, 0);
        walk.click(u"proofCauseFind"_s);
        QTRY_VERIFY(textOf(walk.find(u"proofCause"_s)).contains(diagnosis.headline));
        QCOMPARE(walk.backend().diagnoses, 1);
        const QString shown = textOf(walk.find(u"proofCause"_s));
        QVERIFY(shown.contains(diagnosis.action) && shown.contains(looked.text));
        walk.click(u"proofCauseCopy"_s);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(diagnosis.headline) && copied.contains(diagnosis.action) &&
                     copied.contains(looked.text),
                 qPrintable(copied));
    }

    void leavingThePageStopsTheSearch()
    {
        Walk walk;
        walk.walkTo(ProveId);
        walk.waitForEnd();
        walk.backend().latency = std::chrono::hours(1);
        walk.click(u"proofCauseFind"_s);
        QTRY_COMPARE(walk.backend().diagnoses, 1);
        QVERIFY(!walk.find<QPushButton>(u"proofCauseFind"_s)->isEnabled());
        walk.wizard().next();
        walk.wizard().back();
        QTRY_VERIFY(walk.find<QPushButton>(u"proofCauseFind"_s)->isEnabled());
    }

    void aNewPlanWaitsForTheEndOfTheSearch()
    {
        Walk walk;
        walk.walkTo(ProveId);
        walk.waitForEnd();
        walk.backend().latency = std::chrono::hours(1);
        walk.backend().stoppingTakes = std::chrono::milliseconds(100);
        walk.click(u"proofCauseFind"_s);
        QTRY_COMPARE(walk.backend().diagnoses, 1);
        walk.backend().latency = std::chrono::milliseconds(0);
        const int plans = walk.backend().plans;
        while (walk.wizard().currentId() > ReviewId)
            walk.wizard().back();
        QCOMPARE(walk.backend().searching, 1);
        QCOMPARE(walk.backend().plans, plans);
        QTRY_COMPARE(walk.backend().plans, plans + 1);
        QCOMPARE(walk.backend().plansBesideSearch, 0);
        QVERIFY(walk.waitForNext());
    }
};

QTEST_MAIN(DoctorTest)
#include "doctor_test.moc"
