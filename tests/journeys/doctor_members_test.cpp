#include "app/practice/okta/agent.h"
#include "tests/journeys/dashboard_world.h"
#include "tests/journeys/diagnosing.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::practice;
using namespace bw::test;
using namespace Qt::StringLiterals;

using Deed = std::function<void(DashboardWorld &)>;
Q_DECLARE_METATYPE(Deed)

namespace {
okta::App *configcatApp(const DashboardWorld &world)
{
    return world.app(u"ConfigCat"_s);
}
} // namespace

/// The doctor of dashboard members and of ConfigCat, without Cloudflare One beside them. One world for all.
class DoctorMembersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DashboardWorld> m_world;

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<DashboardWorld>();
        QJsonObject both = m_world->setup(u"dashboard"_s);
        both.insert(u"configcat"_s, m_world->setup(u"configcat"_s).value("configcat"_L1));
        m_world->writeSetup(both);
        ENDS_WITH(m_world->applyWithAdmin(), 0);
    }
    void cleanupTestCase() { m_world.reset(); }

    void nothingIsWrong_data()
    {
        QTest::addColumn<QString>("symptom");
        QTest::newRow("credentials") << u"credentials"_s;
        QTest::newRow("provisioning") << u"provisioning"_s;
    }
    void nothingIsWrong()
    {
        QFETCH(QString, symptom);
        const Outcome outcome = diagnose(*m_world, symptom);
        ENDS_WITH(outcome, 0);
        const QJsonObject diagnosis = outcome.last(u"diagnosis"_s);
        QVERIFY2(diagnosis.value("cause"_L1).toString().isEmpty(), qPrintable(outcome.text()));
        QStringList looked;
        for (const QJsonObject &line : outcome.all(u"check"_s)) {
            if (line.value("mark"_L1) == "yes"_L1)
                looked << line.value("id"_L1).toString();
        }
        for (const QString &id : {u"cloudflare.dashboard-token"_s, u"cloudflare.dashboard-scim-probe"_s,
                                  u"configcat.preflight"_s, u"okta.dashboard-scim-connection"_s, u"okta.scim-token"_s})
            QVERIFY2(looked.contains(id), qPrintable(id + u" in "_s + looked.join(u' ')));
        QCOMPARE(m_world->writes(), QStringList());
    }

    void theBrokenThingIsNamed_data()
    {
        QTest::addColumn<QString>("symptom");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<Deed>("breakIt");
        QTest::addColumn<Deed>("mendIt");
        const QString testing = u"credentials"_s, arrival = u"provisioning"_s;
        const auto turnToken = [](bool on) {
            return [on](DashboardWorld &world) {
                world.cloudflare().state().token(world.app()->provisioning.token.toLatin1())->disabled = !on;
            };
        };
        QTest::newRow("token disabled") << testing << u"cloudflare.dashboard-token"_s << Deed(turnToken(false))
                                        << Deed(turnToken(true));
        const auto refuses = [](auto appOf) {
            return Deed([appOf](DashboardWorld &world) {
                world.okta().org().log(u"application.integration.authentication_failure"_s,
                                       {okta::appTarget(*appOf(world))}, u"FAILURE"_s, u"401 Unauthorized"_s);
            });
        };
        const Deed unheard = [](DashboardWorld &world) { world.okta().org().events.pop_back(); };
        const auto dashboardApp = [](const DashboardWorld &world) { return world.app(); };
        QTest::newRow("another token for the dashboard")
            << testing << u"okta.scim-token"_s << refuses(dashboardApp) << unheard;
        QTest::newRow("another token for ConfigCat")
            << testing << u"okta.scim-token"_s << refuses(configcatApp) << unheard;
        QTest::newRow("a person of ConfigCat in error")
            << arrival << u"okta.people"_s
            << Deed([](DashboardWorld &world) { configcatApp(world)->users.first().trouble = u"409 Conflict"_s; })
            << Deed([](DashboardWorld &world) { configcatApp(world)->users.first().trouble.clear(); });
        QTest::newRow("Cloudflare refuses a group of the dashboard")
            << arrival << u"cloudflare.audit-log"_s << Deed([](DashboardWorld &world) {
                   QJsonObject entry = world.account().audit.last();
                   entry.insert(
                       u"raw"_s,
                       QJsonObject{{u"method"_s, u"POST"_s},
                                   {u"uri"_s, u"/client/v4/accounts/%1/scim/v2/Groups"_s.arg(world.account().id)},
                                   {u"status_code"_s, 400}});
                   QJsonObject action = entry.value("action"_L1).toObject();
                   action.insert(u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
                   entry.insert(u"action"_s, action);
                   world.account().audit.append(entry);
               })
            << Deed([](DashboardWorld &world) { world.account().audit.removeLast(); });
        QTest::newRow("a box of the dashboard's app taken off")
            << arrival << u"okta.dashboard-scim-features"_s
            << Deed([](DashboardWorld &world) { world.app()->provisioning.createUsers = false; })
            << Deed([](DashboardWorld &world) { world.app()->provisioning.createUsers = true; });
    }
    void theBrokenThingIsNamed()
    {
        QFETCH(QString, symptom);
        QFETCH(QString, cause);
        QFETCH(Deed, breakIt);
        QFETCH(Deed, mendIt);
        const QString fault = faultOfDiagnosis(*m_world, symptom, cause, breakIt, mendIt);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
};

QTEST_GUILESS_MAIN(DoctorMembersTest)
#include "doctor_members_test.moc"
