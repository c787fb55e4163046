// The whole way through the real window: real session, real requests, practice tenants, and an admin who clicks in
// their console.
#include "ui/clipboard.h"
#include "ui/pages/review_page.h"
#include "ui/theme.h"
#include "ui/wizard.h"

#include "app/practice/cloudflare/cloudflare_tenant.h"
#include "app/practice/okta/okta_tenant.h"
#include "app/practice/practice_tenants.h"
#include "app/practice/scripted_admin.h"
#include "app/session.h"
#include "app/setup/setup_file.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace bw;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PracticeJourneyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QTranslator m_english;
    std::unique_ptr<practice::PracticeTenants> m_tenants;
    Setup m_setup;
    QString m_oktaToken;
    QString m_cloudflareToken;
    bool m_byKeyboard = false;

    template <typename T>
    static T *find(const ui::Wizard &wizard, const QString &name)
    {
        for (T *widget : wizard.findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// Goes on with Tab until that widget has the keyboard.
    static bool reach(const QWidget *wanted)
    {
        constexpr int longestWay = 150;
        if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; })) // a page that has just come
            return false;
        for (int i = 0; i < longestWay; ++i) {
            QWidget *now = QApplication::focusWidget();
            if (!now || now == wanted)
                return now != nullptr;
            QTest::keyClick(now, Qt::Key_Tab);
        }
        return false;
    }
    void type(const ui::Wizard &wizard, const QString &name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(wizard, name);
        QVERIFY2(edit, qPrintable(name));
        if (m_byKeyboard)
            QVERIFY2(reach(edit), qPrintable(name));
        else
            edit->setFocus();
        QTest::keySequence(edit, QKeySequence::SelectAll);
        QTest::keyClicks(edit, text);
    }
    bool press(QAbstractButton *button) const
    {
        if (!m_byKeyboard)
            QTest::mouseClick(button, Qt::LeftButton);
        else if (reach(button))
            QTest::keyClick(button, Qt::Key_Space);
        else
            return false;
        return true;
    }
    bool next(const ui::Wizard &wizard) const
    {
        QAbstractButton *button = wizard.button(QWizard::NextButton);
        return QTest::qWaitFor([button] { return button->isEnabled(); }, 15'000) && press(button);
    }
    static ui::WizardOptions quick()
    {
        ui::WizardOptions options;
        options.checkDelay = 20ms;
        options.pollEvery = 100ms;
        return options;
    }
    // For the README: docs/make-pictures names a folder, where each page is then kept as a picture.
    void keepPicture(ui::Wizard &wizard, const QString &name) const
    {
        const QString folder = qEnvironmentVariable("BRIDGEWRIGHT_PICTURES");
        if (folder.isEmpty() || m_byKeyboard)
            return;
        QTest::qWait(1000); // answers that are under way
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(wizard.grab().save(folder + u'/' + name + u".png"_s));
    }
    // Does what the card on the screen says: takes its values by the copy buttons, as a person would, and works in the
    // console.
    void followCard(const ui::Wizard &wizard, const StepReport &report) const
    {
        QList<practice::CardValue> values;
        for (int i = 0; i < report.card->values.size(); ++i) {
            auto *copy = find<QPushButton>(wizard, u"cardValue%1Copy"_s.arg(i + 1));
            QVERIFY(copy);
            // Its first moments on the screen it has no place yet, and a click goes astray.
            QTRY_VERIFY(press(copy) && copy->text() == u"Copied"_s);
            values << practice::CardValue{report.card->values[i].label, QApplication::clipboard()->text()};
        }
        static const practice::ScriptedAdmin admin;
        const Done acted = QCoro::waitFor(admin.actOn(report.card->link, values, {}));
        QVERIFY2(acted, qPrintable(acted.error().message));
    }
    static std::optional<StepReport> waiting(const Session &session)
    {
        for (const StepReport &report : session.runner()->reports()) {
            if (report.state == StepState::YourTurn && report.card)
                return report;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("BRIDGEWRIGHT_HOME", m_home.path().toUtf8());
        if (!qEnvironmentVariableIsSet("BRIDGEWRIGHT_PICTURES"))
            qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // no keychain: tokens stay in memory
        if (m_english.load(u":/i18n/bridgewright_en"_s))
            QCoreApplication::installTranslator(&m_english); // its plurals
        ui::theme::apply(*qApp);
    }

    void init()
    {
        m_tenants = std::make_unique<practice::PracticeTenants>();
        QString why;
        QVERIFY2(m_tenants->start(&why), qPrintable(why));
        const QJsonObject told = m_tenants->description();
        const auto setup = setup_file::parse(QJsonDocument(told.value("setup"_L1).toObject()).toJson());
        QVERIFY(setup);
        m_setup = *setup;
        m_oktaToken = told.value("okta"_L1)["token"_L1].toString();
        m_cloudflareToken = told.value("cloudflare"_L1)["token"_L1].toString();
    }

    void fromTheFirstPageToTheProof_data()
    {
        QTest::addColumn<bool>("byKeyboard");
        QTest::newRow("by mouse and keyboard") << false;
        QTest::newRow("by keyboard alone") << true;
    }
    void fromTheFirstPageToTheProof()
    {
        QFETCH(bool, byKeyboard);
        m_byKeyboard = byKeyboard;
        Session session;
        ui::Wizard wizard(&session, quick());
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        Setup begun = m_setup; // what a person types is not in it yet
        begun.okta.domain.clear();
        begun.cloudflare->team.clear();
        const QString team = m_setup.cloudflare->team;
        wizard.begin(begun, {}, false);

        keepPicture(wizard, u"welcome"_s);
        QVERIFY(next(wizard));
        type(wizard, u"team"_s, team);
        type(wizard, u"cloudflareToken"_s, m_cloudflareToken);
        keepPicture(wizard, u"cloudflare"_s);
        QVERIFY(next(wizard));
        type(wizard, u"oktaDomain"_s, u"http://"_s + m_setup.okta.domain + u"/admin/dashboard"_s);
        QTRY_VERIFY(find<QLineEdit>(wizard, u"oktaToken"_s)->isEnabled());
        type(wizard, u"oktaToken"_s, m_oktaToken);
        keepPicture(wizard, u"okta"_s);
        QVERIFY(next(wizard)); // to the sign-in options
        QTRY_VERIFY(find<QLabel>(wizard, u"groupsPreview"_s));
        keepPicture(wizard, u"sign-in"_s);
        QVERIFY(next(wizard)); // to provisioning
        keepPicture(wizard, u"provisioning"_s);
        QVERIFY(next(wizard)); // to the plan
        QTRY_VERIFY_WITH_TIMEOUT(wizard.button(QWizard::NextButton)->isEnabled(), 15'000);
        keepPicture(wizard, u"review"_s);
        QVERIFY(next(wizard)); // sets up
        QCOMPARE(wizard.currentId(), int(ui::SetUpId));

        const auto isReady = [&wizard] { return wizard.button(QWizard::NextButton)->isEnabled(); };
        QElapsedTimer clock;
        clock.start();
        while (!isReady() && clock.elapsed() < 60'000) {
            if (const std::optional<StepReport> report = waiting(session);
                report && find<QPushButton>(wizard, u"cardLink"_s)) {
                keepPicture(wizard, u"set-up"_s);
                followCard(wizard, *report);
                const QString id = report->id;
                QTRY_VERIFY_WITH_TIMEOUT(!waiting(session) || waiting(session)->id != id, 20'000);
            }
            QTest::qWait(50);
        }
        QVERIFY(isReady());
        QVERIFY(next(wizard));
        QCOMPARE(wizard.currentId(), int(ui::ProveId));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(wizard, u"proveAgain"_s)->isEnabled(), 60'000);
        for (const StepReport &report : session.runner()->reports())
            QVERIFY2(isGood(report.state),
                     qPrintable(report.id + u": "_s + stateName(report.state) + u' ' + report.note));
        QVERIFY(find<QPushButton>(wizard, u"testSignIn"_s)->isEnabled());
        keepPicture(wizard, u"prove"_s);
        QVERIFY(next(wizard));
        keepPicture(wizard, u"finish"_s);
        QVERIFY(find<QPushButton>(wizard, u"exportJson"_s)->isEnabled());

        // The tenants have one of everything.
        QCOMPARE(m_tenants->cloudflare().identityProviders().size(), 2); // the one-time PIN was there before
        QVERIFY(session.journal()->openIntents().isEmpty());
    }
};

QTEST_MAIN(PracticeJourneyTest)
#include "practice_journey_test.moc"
