#include "app/practice/okta/agent.h"
#include "app/practice/scripted_admin.h"
#include "tests/practice/okta_fixture.h"
#include "tests/practice/tiny_scim.h"

#include <QCoroTask>

using namespace bw::practice;
using namespace std::chrono_literals;

/// What surprises those who know an org only from its documents.
class OktaSurprisesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_okta = std::make_unique<OktaFixture>();
        m_scim = std::make_unique<TinyScim>("s3cret");
        QVERIFY(m_okta->ok && m_scim->start());
    }

    void aNewGroupIsNotFoundAtOnce()
    {
        QVERIFY(m_okta->tenant.setWay(u"searchLags"_s, true));
        const QJsonObject body{{u"profile"_s, QJsonObject{{u"name"_s, u"Cloud readers"_s}}}};
        const Answer made = m_okta->post(u"/api/v1/groups"_s, body);
        QCOMPARE(made.status, 200);
        const QString search = u"/api/v1/groups?search=profile.name%20eq%20%22Cloud%20readers%22"_s;
        QCOMPARE(m_okta->get(search).array().size(), 0);
        QCOMPARE(m_okta->get(u"/api/v1/groups/"_s + made.object()[u"id"_s].toString()).status, 200);
        QCOMPARE(m_okta->post(u"/api/v1/groups"_s, body).status, 400); // there all the same
        QCOMPARE(m_okta->get(search).array().size(), 0);
        QCOMPARE(m_okta->get(search).array().size(), 1);
    }

    void groupAdministratorsDoNotSeeEveryone_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<int>("found");
        QTest::newRow("group administrator") << u"USER_ADMIN"_s << 0;
        QTest::newRow("group membership administrator") << u"GROUP_MEMBERSHIP_ADMIN"_s << 0;
        QTest::newRow("app administrator") << u"APP_ADMIN"_s << 1;
        QTest::newRow("read-only administrator") << u"READ_ONLY_ADMIN"_s << 1;
    }
    void groupAdministratorsDoNotSeeEveryone()
    {
        QFETCH(QString, role);
        QFETCH(int, found);
        const QString everyone = m_okta->groupId(u"Everyone"_s);
        m_okta->use(m_okta->tenant.addToken({role}));
        QCOMPARE(m_okta->get(u"/api/v1/groups?search=profile.name%20eq%20%22Everyone%22"_s).array().size(), found);
        QCOMPARE(m_okta->get(u"/api/v1/groups/"_s + everyone).status, found ? 200 : 404);
        QCOMPARE(m_okta->get(u"/api/v1/groups?search=profile.name%20eq%20%22Design%22"_s).array().size(), 1);
    }

    void aPutLeavesTheAuthenticationContext_data()
    {
        QTest::addColumn<bool>("loses");
        QTest::newRow("as reported") << true;
        QTest::newRow("as documented") << false;
    }
    void aPutLeavesTheAuthenticationContext()
    {
        QFETCH(bool, loses);
        QVERIFY(m_okta->tenant.setWay(u"putLosesAuthnContext"_s, loses));
        const QString path = u"/api/v1/apps/"_s + m_okta->made(m_okta->samlBody(u"Custom"_s));
        QJsonObject body = m_okta->samlBody(u"Renamed"_s);
        QJsonObject signOn = body[u"settings"_s][u"signOn"_s].toObject();
        const QJsonValue before = signOn[u"authnContextClassRef"_s];
        const QString other = u"urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified"_s;
        signOn.insert(u"authnContextClassRef"_s, other);
        body.insert(u"settings"_s, QJsonObject{{u"signOn"_s, signOn}});
        QCOMPARE(m_okta->put(path, body).status, 200);
        const QJsonObject read = m_okta->get(path).object();
        QCOMPARE(read[u"label"_s].toString(), u"Renamed"_s);
        QCOMPARE(read[u"settings"_s][u"signOn"_s][u"authnContextClassRef"_s], loses ? before : QJsonValue(other));
    }

    void internalCallsMayBeForbidden()
    {
        const QString path =
            u"/api/v1/internal/apps/%1/settings/oauth/idToken"_s.arg(m_okta->made(m_okta->oidcBody(u"One"_s)));
        QVERIFY(m_okta->tenant.setWay(u"internalForbidden"_s, true));
        const Answer refused = m_okta->get(path);
        QCOMPARE(refused.status, 403);
        QCOMPARE(m_okta->codeOf(refused), u"E0000005"_s);
        QVERIFY(m_okta->tenant.setWay(u"internalForbidden"_s, false));
        QCOMPARE(m_okta->get(path).status, 200);
    }

    void featuresMayWaitForABox_data()
    {
        QTest::addColumn<bool>("wait");
        QTest::newRow("at once") << false;
        QTest::newRow("with a box") << true;
    }
    void featuresMayWaitForABox()
    {
        QFETCH(bool, wait);
        QVERIFY(m_okta->tenant.setWay(u"featuresNeedBoxes"_s, wait));
        const QString id = m_okta->made({{u"name"_s, u"scim2headerauth"_s}, {u"label"_s, u"SCIM"_s}});
        okta::App *app = m_okta->tenant.org().app(id);
        app->provisioning.connected = true;
        QCOMPARE(app->features().isEmpty(), wait);
        app->provisioning.createUsers = true;
        QVERIFY(app->features().contains(u"GROUP_PUSH"_s));
    }

    void aMappingInErrorMayHaveToStay_data()
    {
        QTest::addColumn<bool>("stays");
        QTest::newRow("since July 2026") << false;
        QTest::newRow("before") << true;
    }
    void aMappingInErrorMayHaveToStay()
    {
        QFETCH(bool, stays);
        QVERIFY(m_okta->tenant.setWay(u"errorMappingsStay"_s, stays));
        const QString id = m_okta->made({{u"name"_s, u"scim2headerauth"_s}, {u"label"_s, u"SCIM"_s}});
        const QString mappings = u"/api/v1/apps/%1/group-push/mappings"_s.arg(id);
        const Answer made = m_okta->post(
            mappings, {{u"sourceGroupId"_s, m_okta->groupId(u"Design"_s)}, {u"targetGroupName"_s, u"Design"_s}});
        QTRY_VERIFY(m_okta->tenant.agent()->isIdle());
        m_okta->tenant.org().app(id)->mappings.first().status = u"ERROR"_s;
        const QString one = mappings + u'/' + made.object()[u"id"_s].toString() + u"?deleteTargetGroup=false"_s;
        QCOMPARE(m_okta->ask("DELETE", one).status, stays ? 400 : 204);
    }

    void theLogMayBeThin_data()
    {
        QTest::addColumn<bool>("thin");
        QTest::newRow("whole") << false;
        QTest::newRow("thin") << true;
    }
    void theLogMayBeThin()
    {
        QFETCH(bool, thin);
        QVERIFY(m_okta->tenant.setWay(u"thinProvisioningLog"_s, thin));
        m_scim->refusesGroups = true;
        const QString id = m_okta->made({{u"name"_s, u"scim2headerauth"_s}, {u"label"_s, u"SCIM"_s}});
        QVERIFY(connect(id, m_scim->base()));
        m_okta->post(u"/api/v1/apps/%1/group-push/mappings"_s.arg(id),
                     {{u"sourceGroupId"_s, m_okta->groupId(u"Design"_s)}, {u"targetGroupName"_s, u"Design"_s}});
        QTRY_VERIFY(!m_okta->tenant.org().app(id)->mappings.first().errorSummary.isEmpty());
        QString told;
        for (const QJsonObject &event : m_okta->tenant.org().events) {
            if (event[u"outcome"_s][u"result"_s] == u"FAILURE"_s)
                told = event[u"outcome"_s][u"reason"_s].toString();
        }
        QCOMPARE(told == u"Automatic provisioning failed"_s, thin);
    }

    void zonesAreNotForEverybody()
    {
        for (const QString &path : {u"/api/v1/zones"_s, u"/api/v1/threats/configuration"_s}) {
            m_okta->use(m_okta->tenant.addToken({u"APP_ADMIN"_s}));
            QCOMPARE(m_okta->get(path).status, 403);
            m_okta->use(m_okta->tenant.addToken({u"READ_ONLY_ADMIN"_s}));
            QCOMPARE(m_okta->get(path).status, 200);
        }
    }

    /// "Provision User" of the tab Assignments, for those who were there before.
    void whoWasLeftOutIsProvisionedByHand()
    {
        QVERIFY(m_okta->tenant.setWay(u"backfill"_s, false));
        const QString id = m_okta->made({{u"name"_s, u"scim2headerauth"_s}, {u"label"_s, u"SCIM"_s}});
        m_okta->put(u"/api/v1/apps/%1/groups/%2"_s.arg(id, m_okta->groupId(u"Design"_s)));
        QVERIFY(connect(id, m_scim->base()));
        QTRY_VERIFY(m_okta->tenant.agent()->isIdle());
        QCOMPARE(m_scim->items[u"Users"_s].size(), 0);
        HttpProbe browser;
        const QString page = m_okta->at(u"/admin/app/scim2headerauth/instance/%1/"_s.arg(id));
        const Answer shown = browser.ask("GET", page);
        QVERIFY(shown.body.contains("Provision User"));
        const auto field = [&shown](const QByteArray &name) {
            const qsizetype at = shown.body.indexOf(name) + name.size();
            return shown.body.mid(at, shown.body.indexOf('"', at) - at);
        };
        browser.headers = {{"Cookie", shown.header("Set-Cookie").split(';').first()}};
        const QByteArray form =
            "_xsrfToken=" + field("_xsrfToken\" value=\"") + "&user=" + field("name=\"user\" value=\"");
        QCOMPARE(browser.ask("POST", page + u"settings/provision"_s, form, "application/x-www-form-urlencoded").status,
                 303);
        QTRY_COMPARE(m_scim->items[u"Users"_s].size(), 1);
    }

    void aBaseUrlWithAnUnderscoreIsRefused()
    {
        const QString id = m_okta->made({{u"name"_s, u"scim2headerauth"_s}, {u"label"_s, u"SCIM"_s}});
        const bw::Done refused = connect(id, m_scim->base() + u"/my_scim"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"underscore"_s), qPrintable(refused.error().message));
        QVERIFY(!m_okta->tenant.org().app(id)->provisioning.connected);
        QCOMPARE(m_scim->requestCount(), 0);
    }

    /// Whole seconds are waited out; anything else is five minutes, then ten…
    void busyServersThatNameNoWholeSecondsAreAskedLaterAndLater()
    {
        m_scim->retryAfter = "0.5";
        m_okta->tenant.agent()->setPatience(20ms);
        m_scim->addFault(
            {.verb = "POST", .path = QRegularExpression(u"/Users"_s), .action = Fault::Action::RateLimit, .times = 3});
        const QString id = m_okta->made({{u"name"_s, u"scim2headerauth"_s}, {u"label"_s, u"SCIM"_s}});
        m_okta->put(u"/api/v1/apps/%1/groups/%2"_s.arg(id, m_okta->groupId(u"Design"_s)));
        QVERIFY(connect(id, m_scim->base()));
        QTRY_COMPARE(m_scim->items[u"Users"_s].size(), 3);
        QList<qint64> times;
        for (const Recorded &one : m_scim->recorded("POST", QRegularExpression(u"/Users$"_s)))
            times << one.atMs;
        QCOMPARE(times.size(), 6);
        for (int again = 1; again <= 3; ++again) {
            const qint64 waited = times[again] - times[again - 1];
            QVERIFY2(waited >= 20 * (1 << (again - 1)), qPrintable(QString::number(waited)));
        }
    }

private:
    bw::Done connect(const QString &app, const QString &baseUrl)
    {
        const QUrl page(m_okta->at(u"/admin/app/scim2headerauth/instance/%1/#tab-provisioning"_s.arg(app)));
        return QCoro::waitFor(m_admin.actOn(page, {{u"Base URL"_s, baseUrl}, {u"API Token"_s, u"s3cret"_s}}, {}));
    }

    std::unique_ptr<OktaFixture> m_okta;
    std::unique_ptr<TinyScim> m_scim;
    ScriptedAdmin m_admin;
};

QTEST_GUILESS_MAIN(OktaSurprisesTest)
#include "tst_okta_surprises.moc"
