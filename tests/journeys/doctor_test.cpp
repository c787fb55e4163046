#include "app/practice/okta/agent.h"
#include "app/practice/okta/state.h"
#include "tests/journeys/diagnosing.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::practice;
using namespace bw::test;
using namespace Qt::StringLiterals;

using Deed = std::function<void(World &)>;
Q_DECLARE_METATYPE(Deed)

namespace {
okta::App *appOf(World &world, okta::Kind kind)
{
    for (const auto &app : world.okta().org().apps) {
        if (app->kind == kind)
            return app.get();
    }
    qFatal("no such app");
}
okta::App *signInApp(World &world)
{
    return appOf(world, okta::Kind::Oidc);
}
okta::App *scimApp(World &world)
{
    return appOf(world, okta::Kind::ScimHeaderAuth);
}
cloudflare::IdentityProvider *provider(World &world)
{
    for (const auto &one : world.cloudflare().account().providers) {
        if (one->type == u"okta"_s)
            return one.get();
    }
    qFatal("no login method");
}
} // namespace

/// One thing breaks after a good apply: the doctor names it, and writes nothing. One world for all, mended after each.
class DoctorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<World> m_world;

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<World>();
        // Morgan's hundred mailing lists are a cause of their own.
        m_world->writeSetup(
            World::with(m_world->setup(), u"signIn"_s, {{u"groupsFilter"_s, u"Engineering|Design|Support"_s}}));
        ENDS_WITH(m_world->applyWithAdmin(), 0);
    }
    void cleanupTestCase() { m_world.reset(); }

    void nothingIsWrong_data()
    {
        QTest::addColumn<QString>("symptom");
        for (const char *symptom : {"sign-in", "credentials", "provisioning"})
            QTest::newRow(symptom) << QString::fromLatin1(symptom);
    }
    void nothingIsWrong()
    {
        QFETCH(QString, symptom);
        const Outcome outcome = diagnose(*m_world, symptom);
        ENDS_WITH(outcome, 0);
        const QJsonObject diagnosis = outcome.last(u"diagnosis"_s);
        QVERIFY2(diagnosis.value("cause"_L1).toString().isEmpty(), qPrintable(outcome.text()));
        QCOMPARE(diagnosis.value("symptom"_L1).toString(), symptom);
        QVERIFY(outcome.all(u"check"_s).size() > 5);
        QCOMPARE(m_world->writes(), QStringList());
    }

    void theBrokenThingIsNamed_data()
    {
        QTest::addColumn<QString>("symptom");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<Deed>("breakIt");
        QTest::addColumn<Deed>("mendIt");
        signInRows();
        provisioningRows();
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

    void aRightThatIsMissingIsSaid()
    {
        Fault closed;
        closed.path = QRegularExpression(u"/api/v1/(logs|zones|threats)"_s);
        closed.action = Fault::Action::WrongType;
        closed.times = 0;
        m_world->okta().addFault(closed);
        const Outcome outcome = diagnose(*m_world, u"sign-in"_s);
        m_world->okta().clearFaults();
        ENDS_WITH(outcome, 1);
        QStringList unread;
        for (const QJsonObject &line : outcome.all(u"check"_s)) {
            if (line.value("mark"_L1).toString() == "unknown"_L1)
                unread << line.value("id"_L1).toString();
        }
        for (const QString &id : {u"okta.threat-insight"_s, u"okta.network-zone"_s, u"okta.security-log"_s})
            QVERIFY2(unread.contains(id), qPrintable(outcome.text()));
    }

    void verifyNamesTheCommand()
    {
        signInApp(*m_world)->secrets.first().active = false;
        const Outcome outcome = m_world->run(u"verify"_s);
        signInApp(*m_world)->secrets.first().active = true;
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.text().contains("diagnose"_L1), qPrintable(outcome.text()));
    }

private:
    static void row(const char *name, const QString &symptom, const QString &cause, const Deed &breakIt,
                    const Deed &mendIt)
    {
        QTest::newRow(name) << symptom << cause << breakIt << mendIt;
    }
    static void signInRows();
    static void provisioningRows();
};

void DoctorTest::signInRows()
{
    const QString symptom = u"sign-in"_s;
    row(
        "client secret replaced", symptom, u"cloudflare.identity-provider"_s,
        [](World &world) { signInApp(world)->secrets.first().value.append(u'x'); },
        [](World &world) { signInApp(world)->secrets.first().value.chop(1); });
    row(
        "client secret switched off", symptom, u"proof.oidc-client"_s,
        [](World &world) { signInApp(world)->secrets.first().active = false; },
        [](World &world) { signInApp(world)->secrets.first().active = true; });
    row(
        "sign-in app inactive", symptom, u"okta.oidc-app"_s,
        [](World &world) { signInApp(world)->status = u"INACTIVE"_s; },
        [](World &world) { signInApp(world)->status = u"ACTIVE"_s; });
    row(
        "admin host as the Okta account", symptom, u"cloudflare.identity-provider"_s,
        [](World &world) { provider(world)->config.insert(u"okta_account"_s, u"https://acme-admin.okta.com"_s); },
        [](World &world) { provider(world)->config.insert(u"okta_account"_s, world.okta().url()); });
    row(
        "PKCE off at Cloudflare", symptom, u"cloudflare.pkce"_s,
        [](World &world) { provider(world)->config.insert(u"pkce_enabled"_s, false); },
        [](World &world) { provider(world)->config.insert(u"pkce_enabled"_s, true); });
    static QMap<QString, okta::AppGroup> assigned;
    row(
        "nobody assigned", symptom, u"okta.oidc-assignments"_s,
        [](World &world) { assigned = std::exchange(signInApp(world)->groups, {}); },
        [](World &world) { signInApp(world)->groups = assigned; });
    static QJsonObject claim;
    row(
        "groups claim removed", symptom, u"okta.groups-claim"_s,
        [](World &world) { claim = std::exchange(signInApp(world)->idTokenClaim, {}); },
        [](World &world) { signInApp(world)->idTokenClaim = claim; });
    row(
        "a person turned away", symptom, u"okta.sign-in-log"_s,
        [](World &world) {
            auto &org = world.okta().org();
            org.log(u"app.generic.unauth_app_access_attempt"_s,
                    {okta::appTarget(*signInApp(world)), okta::userTarget(*org.users.back())}, u"FAILURE"_s);
        },
        [](World &world) { world.okta().org().events.pop_back(); });
    row(
        "ThreatInsight blocks", symptom, u"okta.threat-insight"_s,
        [](World &world) { world.okta().setWay(u"threatInsightBlocks"_s, true); },
        [](World &world) {
            world.okta().setWay(u"threatInsightBlocks"_s, false);
            world.okta().org().events.pop_back();
        });
    row(
        "zone on the blocklist", symptom, u"okta.network-zone"_s,
        [](World &world) { world.okta().setWay(u"blocklistZone"_s, true); },
        [](World &world) {
            world.okta().setWay(u"blocklistZone"_s, false);
            world.okta().org().events.pop_back();
        });
    row(
        "login method gone", symptom, u"cloudflare.identity-provider"_s,
        [](World &world) { provider(world)->type = u"okta-gone"_s; },
        [](World &world) {
            for (const auto &one : world.cloudflare().account().providers) {
                if (one->type == u"okta-gone"_s)
                    one->type = u"okta"_s;
            }
        });
    row(
        "token of Bridgewright refused", symptom, u"okta.preflight"_s,
        [](World &world) { world.okta().org().tokens.first().expired = true; },
        [](World &world) { world.okta().org().tokens.first().expired = false; });
}

void DoctorTest::provisioningRows()
{
    const QString arrival = u"provisioning"_s;
    static QByteArray secret;
    const Deed rotate = [](World &world) {
        // What arrived before is old: else it might have come with the new one.
        const QString earlier = QDateTime::currentDateTimeUtc().addSecs(-7200).toString(Qt::ISODateWithMs);
        for (QJsonObject &event : world.okta().org().events)
            event.insert(u"published"_s, earlier);
        secret = provider(world)->scimSecret;
        world.cloudflare().setWay(u"replacesScimSecrets"_s, true);
    };
    const Deed putBack = [](World &world) { provider(world)->scimSecret = secret; };
    row("SCIM secret rotated, testing", u"credentials"_s, u"cloudflare.scim-secret"_s, rotate, putBack);
    row("SCIM secret rotated", arrival, u"cloudflare.scim-secret"_s, rotate, putBack);
    const Deed disturb = [](World &world) {
        Fault broken;
        broken.path = QRegularExpression(u"^/scim/"_s);
        broken.action = Fault::Action::ServerError;
        broken.times = 0;
        world.cloudflare().team().addFault(broken);
    };
    const Deed calmDown = [](World &world) { world.cloudflare().team().clearFaults(); };
    row("SCIM endpoint disturbed, testing", u"credentials"_s, u"cloudflare.scim-probe"_s, disturb, calmDown);
    row("SCIM endpoint disturbed", arrival, u"cloudflare.scim-probe"_s, disturb, calmDown);
    const Deed refused = [](World &world) {
        world.okta().org().log(u"application.integration.authentication_failure"_s, {okta::appTarget(*scimApp(world))},
                               u"FAILURE"_s, u"401 Unauthorized"_s);
    };
    const Deed unheard = [](World &world) { world.okta().org().events.pop_back(); };
    row("another token in Okta, testing", u"credentials"_s, u"okta.scim-token"_s, refused, unheard);
    row("another token in Okta", arrival, u"okta.scim-token"_s, refused, unheard);
    row(
        "SCIM off at Cloudflare", arrival, u"cloudflare.identity-provider"_s,
        [](World &world) { provider(world)->scimEnabled = false; },
        [](World &world) { provider(world)->scimEnabled = true; });
    row(
        "connection dropped", arrival, u"okta.scim-connection"_s,
        [](World &world) { scimApp(world)->provisioning.connected = false; },
        [](World &world) { scimApp(world)->provisioning.connected = true; });
    row(
        "box unticked", arrival, u"okta.scim-features"_s,
        [](World &world) { scimApp(world)->provisioning.deactivateUsers = false; },
        [](World &world) { scimApp(world)->provisioning.deactivateUsers = true; });
    static QMap<QString, okta::AppGroup> assigned;
    row(
        "nobody assigned", arrival, u"okta.scim-assignments"_s,
        [](World &world) { assigned = std::exchange(scimApp(world)->groups, {}); },
        [](World &world) { scimApp(world)->groups = assigned; });
    static QList<okta::PushMapping> mappings;
    row(
        "mapping removed", arrival, u"okta.scim-push-groups"_s,
        [](World &world) { mappings = std::exchange(scimApp(world)->mappings, {}); },
        [](World &world) { scimApp(world)->mappings = mappings; });
    row(
        "a person in a pushed group without the app", arrival, u"okta.groups.not-assigned"_s,
        [](World &world) {
            auto &org = world.okta().org();
            const QString kim = u"kim.guest@acme.example"_s;
            org.storedGroup(org.groupNamed(u"Engineering"_s)->id)->members << org.addUser(kim, kim, kim, kim)->id;
        },
        [](World &world) {
            auto &org = world.okta().org();
            org.storedGroup(org.groupNamed(u"Engineering"_s)->id)->members.removeLast();
            org.users.pop_back();
        });
    row(
        "a person in error", arrival, u"okta.people"_s,
        [](World &world) { scimApp(world)->users.first().trouble = u"409 Conflict"_s; },
        [](World &world) { scimApp(world)->users.first().trouble.clear(); });
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "doctor_test.moc"
