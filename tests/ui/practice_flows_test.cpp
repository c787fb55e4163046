// Every other flow through the real window, from a setup that was saved to its proof: real session, real requests,
// practice tenants, and an admin who does what each card on the screen says.
#include "ui/theme.h"
#include "ui/wizard.h"

#include "app/practice/practice_tenants.h"
#include "app/practice/scripted_admin.h"
#include "app/session.h"
#include "app/setup/setup_file.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PracticeFlowsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    practice::PracticeTenants m_tenants;
    practice::ScriptedAdmin m_admin;

    static bool next(const ui::Wizard &wizard)
    {
        QAbstractButton *button = wizard.button(QWizard::NextButton);
        const int before = wizard.currentId();
        if (!QTest::qWaitFor([button] { return button->isEnabled(); }, 20'000))
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return QTest::qWaitFor([&wizard, before] { return wizard.currentId() != before; });
    }
    static QJsonObject with(QJsonObject setup, const QString &section, const QJsonObject &members)
    {
        QJsonObject changed = setup.value(section).toObject();
        for (const QString &key : members.keys())
            changed.insert(key, members.value(key));
        setup.insert(section, changed);
        return setup;
    }
    Credentials credentials() const
    {
        const QJsonObject told = m_tenants.description().value("environment"_L1).toObject();
        const auto secret = [&told](const QString &name) {
            return Secret(told.value(u"BRIDGEWRIGHT_"_s + name).toString().toLatin1());
        };
        Credentials all;
        all.oktaToken = secret(u"OKTA_TOKEN"_s);
        all.cloudflareToken = secret(u"CLOUDFLARE_TOKEN"_s);
        all.configcatScimToken = secret(u"CONFIGCAT_SCIM_TOKEN"_s);
        all.configcatApiUser = secret(u"CONFIGCAT_API_USER"_s);
        all.configcatApiPassword = secret(u"CONFIGCAT_API_PASSWORD"_s);
        return all;
    }
    /// Does what the cards that wait say; each once.
    void followCards(const Session &session, QStringList *done)
    {
        for (const StepReport &report : session.runner()->reports()) {
            if (report.state != StepState::YourTurn || !report.card || done->contains(report.id))
                continue;
            *done << report.id;
            QList<practice::CardValue> values;
            for (const CardValue &value : report.card->values) {
                const QString shown = value.isSecret() ? QString::fromUtf8(value.secret.reveal()) : value.value;
                values << practice::CardValue{value.label, shown};
            }
            const Done acted = QCoro::waitFor(m_admin.actOn(report.card->link, values, {}));
            QVERIFY2(acted, qPrintable(report.id + u": "_s + acted.error().message));
            return; // the reports may be others now
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("BRIDGEWRIGHT_HOME", m_home.path().toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // no keychain: tokens stay in memory
        ui::theme::apply(*qApp);
        QString why;
        QVERIFY2(m_tenants.start(&why), qPrintable(why));
        const QString names = m_tenants.description().value("configcat"_L1)["nameserver"_L1].toString();
        qputenv("BRIDGEWRIGHT_NAMESERVER", names.toLatin1());
    }

    void eachFlowToItsProof_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QJsonObject>("signIn");
        QTest::addColumn<bool>("oneApp");
        QTest::newRow("SAML, and SCIM in an app of its own")
            << QString() << QJsonObject{{u"method"_s, u"saml"_s}} << false;
        QTest::newRow("SAML and SCIM in one app") << QString() << QJsonObject{{u"method"_s, u"saml"_s}} << true;
        QTest::newRow("app of the catalogue") << QString() << QJsonObject{{u"method"_s, u"oidc-catalog"_s}} << false;
        QTest::newRow("members of the dashboard") << u"dashboard"_s << QJsonObject() << false;
        QTest::newRow("ConfigCat") << u"configcat"_s << QJsonObject() << false;
    }
    void eachFlowToItsProof()
    {
        QFETCH(QString, section);
        QFETCH(QJsonObject, signIn);
        QFETCH(bool, oneApp);
        const QJsonObject told = m_tenants.description();
        QJsonObject wanted = section.isEmpty() ? told["setup"_L1].toObject() : told["setups"_L1][section].toObject();
        if (!signIn.isEmpty()) { // one login method and one app of each name for each row
            const QString name = QString::fromLatin1(QTest::currentDataTag());
            QJsonObject members = signIn;
            members.insert(u"name"_s, name);
            members.insert(u"appLabel"_s, name);
            wanted = with(wanted, u"signIn"_s, members);
            wanted = with(wanted, u"scim"_s, {{u"oneApp"_s, oneApp}, {u"appLabel"_s, name + u" people"_s}});
        }
        const Result<Setup> setup = setup_file::parse(QJsonDocument(wanted).toJson());
        QVERIFY2(setup, qPrintable(setup ? QString() : setup.error().message));

        Session session;
        ui::WizardOptions options;
        options.checkDelay = 20ms;
        options.pollEvery = 100ms;
        ui::Wizard wizard(&session, options);
        wizard.show();
        wizard.begin(*setup, credentials(), false);
        while (wizard.currentId() != ui::SetUpId)
            QVERIFY2(next(wizard), qPrintable(u"page %1"_s.arg(wizard.currentId())));
        QStringList done;
        const auto isReady = [&wizard] { return wizard.button(QWizard::NextButton)->isEnabled(); };
        QElapsedTimer clock;
        clock.start();
        while (!isReady() && clock.elapsed() < 60'000) {
            followCards(session, &done);
            QTest::qWait(50);
        }
        QVERIFY2(isReady(), qPrintable(done.join(u' ')));
        QVERIFY(!done.isEmpty());
        QVERIFY(next(wizard));
        QCOMPARE(wizard.currentId(), int(ui::ProveId));
        QTRY_VERIFY_WITH_TIMEOUT(wizard.findChild<QPushButton *>(u"proveAgain"_s)->isEnabled(), 60'000);
        for (const StepReport &report : session.runner()->reports())
            QVERIFY2(isGood(report.state),
                     qPrintable(report.id + u": "_s + stateName(report.state) + u' ' + report.note));
        QVERIFY(next(wizard));
        QVERIFY(session.journal()->openIntents().isEmpty());
        QVERIFY2(QCoro::waitFor(session.undo({})), "taken back, so that the next flow finds the tenants as they were");
    }
};

QTEST_MAIN(PracticeFlowsTest)
#include "practice_flows_test.moc"
