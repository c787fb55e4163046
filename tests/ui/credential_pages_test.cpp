#include "tests/ui/walk.h"

#include "ui/theme.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/verdict_list.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace bw;
using namespace bw::ui;
using namespace bw::ui::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CredentialPagesTest : public QObject
{
    Q_OBJECT

    static QString text(const Walk &walk, const QString &name) { return walk.find<QLabel>(name)->text(); }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void asksOnceAfterTypingStopped()
    {
        Walk walk;
        walk.next();
        walk.fillCloudflare();
        QCOMPARE(walk.backend().cloudflareChecks, 1);
        QCOMPARE(text(walk, u"cloudflareVerdictHeadline"_s), u"Account “Acme”, team “acme”"_s);
        QTRY_VERIFY(walk.find(u"cloudflare.permission.scim-logs"_s)->isVisible());
    }

    void thePermissionsAreListedBeforeThereIsAToken()
    {
        Walk walk;
        walk.next();
        QTRY_VERIFY(walk.find(u"cloudflare.permission.idp"_s) &&
                    walk.find(u"cloudflare.permission.idp"_s)->isVisible());
        QCOMPARE(text(walk, u"cloudflareVerdictHeadline"_s), u"The token has to have these permissions:"_s);
        QVERIFY(!walk.wizard().button(QWizard::NextButton)->isEnabled());
        QVERIFY(walk.find<LinkButton>(u"cloudflareTokenPage"_s)->link().hasQuery());
    }

    void theTokenTellsTheTeam()
    {
        Walk walk;
        CloudflareVerdict verdict;
        verdict.usable = true;
        verdict.team = u"acme"_s;
        verdict.headline = u"Using the team “acme”"_s;
        walk.backend().cloudflareVerdict = verdict;
        walk.next();
        // The page sets the focus to what is missing first; that must not come after the typing.
        QTRY_COMPARE(walk.wizard().focusWidget(), walk.find(u"team"_s));
        walk.type(u"cloudflareToken"_s, u"cfat_"_s + QString(48, u'a'));
        QTRY_COMPARE(walk.find<QLineEdit>(u"team"_s)->text(), u"acme"_s);
        QVERIFY(walk.waitForNext());
        walk.type(u"team"_s, u" "_s);
        QTest::keyClick(walk.find(u"team"_s), Qt::Key_Backspace);
        const int checks = walk.backend().cloudflareChecks;
        QTRY_VERIFY(walk.backend().cloudflareChecks > checks);
        QVERIFY(walk.find<QLineEdit>(u"team"_s)->text().isEmpty()); // not into somebody's typing
    }

    void theNewestQuestionWins()
    {
        Walk walk;
        walk.next();
        walk.backend().latency = 100ms;
        walk.type(u"team"_s, u"acme"_s);
        walk.type(u"cloudflareToken"_s, u"cfat_"_s + QString(48, u'a'));
        QTRY_COMPARE(walk.backend().cloudflareChecks, 1);
        QVERIFY(!walk.wizard().button(QWizard::NextButton)->isEnabled());
        walk.type(u"cloudflareToken"_s, u"cfat_"_s + QString(48, u'b'));
        QTRY_COMPARE(walk.backend().cloudflareChecks, 2);
        QTRY_COMPARE(walk.backend().stoppedChecks, 1);
        QVERIFY(walk.waitForNext());
        QCOMPARE(walk.backend().lastToken.reveal(), "cfat_"_ba + QByteArray(48, 'b'));
    }

    void leavingThePageDoesNotLeaveAnAnswerBehind()
    {
        Walk walk;
        walk.next();
        walk.backend().latency = 50ms;
        walk.fillCloudflare();
        walk.type(u"team"_s, u"other"_s);
        QTRY_COMPARE(walk.backend().cloudflareChecks, 2);
        QTest::mouseClick(walk.wizard().button(QWizard::BackButton), Qt::LeftButton);
        QTest::qWait(100);
        QCOMPARE(walk.wizard().currentId(), int(WelcomeId));
        QVERIFY(walk.next());
        QCOMPARE(walk.find<QLineEdit>(u"team"_s)->text(), u"other"_s);
    }

    void theOtherVendorsTokenIsRecognised()
    {
        Walk walk;
        walk.next();
        walk.type(u"team"_s, u"acme"_s);
        walk.type(u"cloudflareToken"_s, u"00"_s + QString(40, u'q'));
        const QString fault = text(walk, u"cloudflareTokenFieldFault"_s);
        QVERIFY2(fault.contains("Okta"_L1), qPrintable(fault));
        QCOMPARE(walk.backend().cloudflareChecks, 0);
        QVERIFY(!walk.wizard().button(QWizard::NextButton)->isEnabled());
    }

    void aPastedAddressIsUnderstoodAndSaid()
    {
        Walk walk;
        walk.next();
        walk.type(u"team"_s, u"https://acme.cloudflareaccess.com/"_s);
        QVERIFY(text(walk, u"teamSaid"_s).contains("Using https://acme.cloudflareaccess.com"_L1));
        QCOMPARE(walk.wizard().setup().cloudflare->team, u"acme"_s);
    }

    void whatCannotBeATeamIsSaidBesideIt()
    {
        Walk walk;
        walk.next();
        walk.type(u"team"_s, u"dana@acme.example"_s);
        QVERIFY(!text(walk, u"teamFault"_s).isEmpty());
        QCOMPARE(walk.find<QPushButton>(u"missingLink"_s)->text(), u"Team name"_s);
    }

    void whereNobodyAnsweredOneMayAskAgain()
    {
        Walk walk;
        CloudflareVerdict verdict;
        verdict.error = Error{.kind = Error::Kind::Unreachable, .message = u"api.cloudflare.com did not answer."_s};
        walk.backend().cloudflareVerdict = verdict;
        walk.next();
        walk.fillCloudflare();
        QTRY_VERIFY(walk.find(u"tryAgain"_s)->isVisible());
        walk.backend().cloudflareVerdict.reset();
        walk.click(u"tryAgain"_s);
        QVERIFY(walk.waitForNext());
        QVERIFY(!walk.find(u"tryAgain"_s)->isVisible());
    }

    void anotherTeamIsSaidBesideTheTeam()
    {
        Walk walk;
        CloudflareVerdict verdict;
        verdict.headline = u"One of the lines below stands in the way"_s;
        verdict.lines = {{VerdictLine::Mark::No, u"The team of this Cloudflare account is “acme”, not “other”."_s}};
        verdict.lines.last().id = u"cloudflare.team"_s;
        verdict.lines.last().needed = true;
        walk.backend().cloudflareVerdict = verdict;
        walk.next();
        walk.fillCloudflare();
        QTRY_VERIFY(text(walk, u"teamFault"_s).contains(u"not “other”"_s));
        QCOMPARE(walk.find<QPushButton>(u"missingLink"_s)->text(), u"Team name"_s);
        walk.backend().cloudflareVerdict.reset();
        walk.type(u"team"_s, u"acme"_s);
        QTRY_VERIFY(text(walk, u"teamFault"_s).isEmpty());
        QVERIFY(walk.waitForNext());
    }

    void severalAccountsAreAChoice()
    {
        Walk walk;
        const QString other(32, u'b');
        CloudflareVerdict verdict;
        verdict.headline = u"The token sees two accounts"_s;
        verdict.accounts = {{QString(32, u'a'), u"Acme"_s, {}}, {other, u"Acme Labs"_s, {}}};
        walk.backend().cloudflareVerdict = verdict;
        walk.next();
        walk.fillCloudflare();
        auto *account = walk.find<QComboBox>(u"account"_s);
        QTRY_VERIFY(account->isVisible());
        QCOMPARE(account->currentIndex(), -1);
        QCOMPARE(walk.find<QPushButton>(u"missingLink"_s)->text(), u"Account"_s);
        verdict.usable = true;
        verdict.account = other;
        walk.backend().cloudflareVerdict = verdict;
        account->setFocus();
        QTest::keyClick(account, Qt::Key_End);
        QVERIFY(walk.waitForNext());
        QCOMPARE(walk.wizard().setup().cloudflare->account, other);
    }

    void theOrgIsFoundBeforeASecretIsAskedFor()
    {
        Walk walk;
        walk.walkTo(OktaId);
        QVERIFY(!walk.find(u"oktaToken"_s)->isEnabled());
        walk.type(u"oktaDomain"_s, u"https://acme-admin.okta.com/admin/dashboard"_s);
        QTRY_VERIFY(walk.find(u"oktaToken"_s)->isEnabled());
        QCOMPARE(walk.backend().oktaChecks, 0);
        QVERIFY(text(walk, u"oktaDomainSaid"_s).contains("Using https://acme.okta.com"_L1));
        QCOMPARE(walk.find<LinkButton>(u"oktaTokenPage"_s)->link(),
                 QUrl(u"https://acme-admin.okta.com/admin/access/api/tokens"_s));
        walk.type(u"oktaDomain"_s, u"not a domain"_s);
        QTRY_VERIFY(!walk.find(u"oktaToken"_s)->isEnabled());
        QVERIFY(!text(walk, u"oktaDomainFault"_s).isEmpty());
    }

    void anUntrustedCertificateOffersTheCompanysCa()
    {
        Walk walk;
        walk.walkTo(OktaId);
        OktaVerdict verdict;
        verdict.error = Error{.kind = Error::Kind::Unreachable,
                              .message = u"The certificate of acme.okta.com is not trusted."_s,
                              .detail = u"SSL handshake failed"_s};
        walk.backend().domainVerdict = verdict;
        walk.type(u"oktaDomain"_s, u"acme.okta.com"_s);
        QTRY_VERIFY(walk.find<QPushButton>(u"addCertificate"_s) && walk.find(u"addCertificate"_s)->isVisible());
        walk.click(u"addCertificate"_s);
        auto *dialog = walk.wizard().findChild<QFileDialog *>();
        QTRY_VERIFY(dialog && dialog->isVisible());
        walk.backend().domainVerdict.reset();
        Q_EMIT dialog->fileSelected(u"/company/ca.pem"_s);
        QCOMPARE(walk.backend().certificates, u"/company/ca.pem"_s);
        QTRY_VERIFY(walk.find(u"oktaToken"_s)->isEnabled());
    }

    void aStoredTokenIsUsedUntilAnotherIsTyped()
    {
        Walk walk;
        walk.backend().stored.cloudflareToken = Secret("cfat_"_ba + QByteArray(48, 's'));
        Setup setup = walk.wizard().setup();
        setup.cloudflare->team = u"acme"_s;
        walk.wizard().begin(setup, {}, false);
        walk.next();
        QVERIFY(walk.waitForNext());
        QCOMPARE(walk.backend().lastToken.reveal(), "cfat_"_ba + QByteArray(48, 's'));
        QVERIFY(walk.find<SecretField>(u"cloudflareTokenField"_s)->isStored());
        walk.type(u"cloudflareToken"_s, u"cfat_"_s + QString(48, u'n'));
        QTRY_COMPARE(walk.backend().lastToken.reveal(), "cfat_"_ba + QByteArray(48, 'n'));
    }

    void whereTokensAreKeptIsSaid()
    {
        Walk walk;
        walk.next();
        QTRY_VERIFY(text(walk, u"whereSecretsAre"_s).contains("keychain"_L1));
    }

    void aTokenNeverStandsOnTheAccessibilityBus()
    {
        Walk walk;
        walk.next();
        walk.fillCloudflare();
        walk.click(u"cloudflareTokenShow"_s);
        QVERIFY(walk.find<QPushButton>(u"cloudflareTokenShow"_s)->isChecked());
        const QString secret(20, u'k');
        for (QWidget *widget : walk.wizard().findChildren<QWidget *>()) {
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            if (!accessible)
                continue;
            for (const QAccessible::Text role :
                 {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
                QVERIFY2(!accessible->text(role).contains(secret), qPrintable(widget->objectName()));
            if (QAccessibleTextInterface *content = accessible->textInterface())
                QVERIFY2(!content->text(0, content->characterCount()).contains(secret),
                         qPrintable(widget->objectName()));
        }
    }

    void whatIsRefusedKeepsNextClosedAndSaysWhy()
    {
        Walk walk;
        walk.walkTo(OktaId);
        OktaVerdict verdict;
        verdict.error = Error{.kind = Error::Kind::BadCredential,
                              .message = u"Okta refused the token (E0000011)."_s,
                              .cause = u"It may have been idle for 30 days."_s,
                              .action = u"Create a new one."_s,
                              .vendorCode = u"E0000011"_s,
                              .requestId = u"aq1-Xyz"_s};
        walk.backend().oktaVerdict = verdict;
        walk.fillOkta();
        QVERIFY(!walk.wizard().button(QWizard::NextButton)->isEnabled());
        QCOMPARE(text(walk, u"oktaVerdictHeadline"_s), u"Okta refused the token (E0000011)."_s);
        QStringList all;
        for (const QLabel *label : walk.find<VerdictList>(u"oktaVerdict"_s)->findChildren<QLabel *>())
            all << label->text();
        QVERIFY(all.join(u' ').contains("Create a new one."_L1) && all.join(u' ').contains("aq1-Xyz"_L1));
    }
};

QTEST_MAIN(CredentialPagesTest)
#include "credential_pages_test.moc"
