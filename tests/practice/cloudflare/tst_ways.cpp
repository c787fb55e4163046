#include "app/net/rate_limits.h"
#include "app/practice/scim/scim_store.h"
#include "tests/practice/cloudflare/cloudflare_room.h"

using namespace Qt::StringLiterals;
using namespace bw::practice;
using namespace bw::practice::cloudflare;

/// Where nobody outside knows which way Cloudflare goes, or accounts differ: both ways.
class WaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<CloudflareRoom>(); }

    void aDateIsNamed()
    {
        tenant().setRateLimit(1, std::chrono::seconds(30));
        turn(u"datesRetryAfter"_s);
        QCOMPARE(m_room->get(u"/accounts"_s).status, 200);
        const Answer refused = m_room->get(u"/accounts"_s);
        QCOMPARE(refused.status, 429);
        const QDateTime until = bw::RateLimits::httpDate(refused.header("Retry-After"));
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(until);
        QVERIFY2(left > 20 && left <= 30, refused.header("Retry-After").constData());
    }

    void apiAccessMayBeOff()
    {
        QCOMPARE(m_room->ask("GET", m_room->providers(), tenant().userToken()).status, 200);
        turn(u"membersMayUseApi"_s, false);
        QCOMPARE(m_room->ask("GET", m_room->providers(), tenant().userToken()).status, 403);
        QCOMPARE(m_room->ask("GET", u"/user/tokens/verify"_s, tenant().userToken()).status, 200);
        QCOMPARE(m_room->get(m_room->providers()).status, 200); // an account's token is nobody's
        for (const QJsonValue &one : listOf(m_room->ask("GET", u"/memberships"_s, tenant().userToken())))
            QCOMPARE(one[u"api_access_enabled"_s], QJsonValue(false));
    }

    void aRefreshedSecretMayComeAlone()
    {
        turn(u"refreshAnswersBare"_s);
        const QString id = made();
        const QJsonObject answer = resultOf(m_room->send("POST", provider(id) + u"/refresh_scim_secret"_s));
        QCOMPARE(answer.keys(), QStringList{u"secret"_s});
        QCOMPARE(answer.value(u"secret"_s).toString().toLatin1(), tenant().scimSecret(id));
    }

    void whatWasSyncedMayGoWithScim_data()
    {
        QTest::addColumn<bool>("forgets");
        QTest::newRow("stays") << false;
        QTest::newRow("goes") << true;
    }
    void whatWasSyncedMayGoWithScim()
    {
        QFETCH(bool, forgets);
        turn(u"scimOffForgets"_s, forgets);
        const QString id = made();
        tenant().account().provider(id)->scim.put(scim::Kind::User, {{u"userName"_s, u"ada@acme.test"_s}});
        QJsonObject body = CloudflareRoom::oktaProvider(false);
        QCOMPARE(m_room->send("PUT", provider(id), body).status, 200);
        QCOMPARE(m_room->send("PUT", provider(id), CloudflareRoom::oktaProvider(true)).status, 200);
        QCOMPARE(tenant().scimUsers(id).size(), forgets ? 0 : 1);
    }

    void anAccountsTokenMaySeeNoAccount()
    {
        turn(u"accountTokensSeeNoAccount"_s);
        QCOMPARE(listOf(m_room->get(u"/accounts"_s)).size(), 0);
        QVERIFY(!listOf(m_room->ask("GET", u"/accounts"_s, tenant().userToken())).isEmpty());
        QCOMPARE(m_room->get(m_room->providers()).status, 200);
    }

    void aLockedDashboardSavesNothing()
    {
        const QString id = made();
        const QString page = tenant().url() + u"/dashboard/identity-providers/"_s + id;
        const auto save = [&page] {
            return HttpProbe().ask("POST", page, "name=Renamed", "application/x-www-form-urlencoded").status;
        };
        turn(u"uiReadOnly"_s);
        QCOMPARE(save(), 403);
        QCOMPARE(tenant().account().provider(id)->name, u"Okta"_s);
        turn(u"uiReadOnly"_s, false);
        QCOMPARE(save(), 200);
        QCOMPARE(tenant().account().provider(id)->name, u"Renamed"_s);
    }

    void theTestPageMayBeElsewhere()
    {
        const QString page = tenant().teamUrl() + u"/cdn-cgi/access/test-idp/"_s + made();
        QCOMPARE(HttpProbe().ask("GET", page).status, 302);
        turn(u"testAddress"_s, false);
        QCOMPARE(HttpProbe().ask("GET", page).status, 404);
    }

    void whatIsNotEnabledIsSaidInOtherWays_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("as recorded") << QString() << 400 << 9999;
        QTest::newRow("forbidden") << u"notEnabledIsForbidden"_s << 403 << 9999;
        QTest::newRow("not found") << u"notEnabledIsNotFound"_s << 404 << 0;
    }
    void whatIsNotEnabledIsSaidInOtherWays()
    {
        QFETCH(QString, way);
        tenant().setTeam({});
        if (!way.isEmpty())
            turn(way);
        const Answer answer = m_room->get(m_room->at(u"/access/organizations"_s));
        QTEST(answer.status, "status");
        QTEST(codeOf(answer), "code");
    }

    void thePermissionMayHaveAnotherName()
    {
        const auto names = [this] {
            QStringList all;
            for (const QJsonValue &group : listOf(m_room->get(m_room->at(u"/tokens/permission_groups"_s))))
                all << group[u"name"_s].toString();
            return all.filter(u"SCIM Provisioning"_s);
        };
        QCOMPARE(names(), QStringList{u"SCIM Provisioning"_s});
        turn(u"scimProvisioningHasSuffix"_s);
        QCOMPARE(names(), QStringList{u"SCIM Provisioning Write"_s});
    }

    void theLogMaySayError()
    {
        turn(u"scimLogSaysError"_s);
        const QString id = made();
        HttpProbe okta;
        okta.headers = {{"Authorization", tenant().scimSecret(id)}};
        QVERIFY(okta.json("POST", tenant().scimBaseUrl(id) + u"/Users"_s, {}).status >= 400);
        QCOMPARE(tenant().account().scimLog.last().value(u"status"_s).toString(), u"ERROR"_s);
    }

    void nothingMayBeRefusedBeforeItIsMissed()
    {
        const QString nobody = provider(u"00000000-0000-0000-0000-000000000000"_s);
        QCOMPARE(m_room->send("PUT", nobody).status, 404);
        turn(u"unknownProviderIsInvalid"_s);
        QCOMPARE(m_room->send("PUT", nobody).status, 400);
    }

    /// A new name is the API's and the addresses', and an unknown team's address knows nothing.
    void aTeamMayBeUnknownOrRenamed()
    {
        const QString id = made();
        const QString certificates = tenant().teamUrl() + u"/cdn-cgi/access/certs"_s;
        const auto redirect = [this, &id] {
            return resultOf(m_room->get(provider(id)))[u"config"_s][u"redirect_url"_s].toString();
        };
        QCOMPARE(HttpProbe().ask("GET", certificates).status, 200);
        turn(u"teamIsKnown"_s, false);
        QCOMPARE(HttpProbe().ask("GET", certificates).status, 404);
        QCOMPARE(HttpProbe().ask("GET", tenant().scimBaseUrl(id) + u"/Users"_s).status, 404);
        turn(u"teamIsRenamed"_s);
        const QString organization = m_room->at(u"/access/organizations"_s);
        QCOMPARE(resultOf(m_room->get(organization))[u"auth_domain"_s].toString(), u"acme-new.cloudflareaccess.com"_s);
        QCOMPARE(redirect(), u"https://acme-new.cloudflareaccess.com/cdn-cgi/access/callback"_s);
        turn(u"teamIsRenamed"_s, false);
        QCOMPARE(redirect(), u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s);
    }

    void aKindOfTokenMayBeAMethod()
    {
        const QString verify = u"/user/tokens/verify"_s;
        QCOMPARE(codeOf(m_room->get(verify)), 1000);
        QCOMPARE(codeOf(m_room->get(u"/memberships"_s)), 10001);
        turn(u"kindsAreMethods"_s);
        for (const QString &path : {verify, u"/memberships"_s}) {
            const Answer answer = m_room->get(path);
            QCOMPARE(answer.status, 405);
            QCOMPARE(codeOf(answer), 10405);
        }
        QCOMPARE(m_room->ask("GET", verify, tenant().userToken()).status, 200);
        QCOMPARE(codeOf(m_room->ask("GET", m_room->at(u"/tokens/verify"_s), tenant().userToken())), 10405);
    }

    void theDefaultMayBeAList()
    {
        const QJsonArray include{QJsonObject{{u"everyone"_s, QJsonObject()}}};
        const QString groups = m_room->at(u"/access/groups"_s);
        const QJsonObject body{{u"name"_s, u"All"_s}, {u"include"_s, include}, {u"is_default"_s, true}};
        const QString id = resultOf(m_room->send("POST", groups, body))[u"id"_s].toString();
        const auto inOne = [&]() -> QJsonValue { return resultOf(m_room->get(groups + u'/' + id))[u"is_default"_s]; };
        const auto inList = [&]() -> QJsonValue { return listOf(m_room->get(groups))[0][u"is_default"_s]; };
        QCOMPARE(inOne(), QJsonValue(true));
        turn(u"defaultsAreRules"_s);
        QCOMPARE(inOne(), QJsonValue(include));
        QCOMPARE(inList(), QJsonValue(include));
    }

    void anErrorOfItsOwnIsInTheEnvelope()
    {
        tenant().addFault({.path = QRegularExpression(u"."_s), .action = Fault::Action::InternalError, .times = 2});
        const Answer access = m_room->get(m_room->providers());
        QCOMPARE(access.status, 500);
        QCOMPARE(errorOf(access)[u"message"_s].toString(), u"access.api.error.internal_server_error"_s);
        QVERIFY(!access.header("CF-Ray").isEmpty());
        QVERIFY(!errorOf(m_room->get(u"/accounts"_s)).isEmpty());
        QCOMPARE(m_room->get(m_room->providers()).status, 200);
    }

    void tooManyRefusalsCloseTheApi()
    {
        turn(u"maxAuthFailures"_s);
        const Answer answer = m_room->get(m_room->providers());
        QCOMPARE(answer.status, 403);
        QCOMPARE(codeOf(answer), 9109);
        QVERIFY(errorOf(answer).value(u"message"_s).toString().startsWith(u"Max auth failures"_s));
    }

    void theDashboardsScimMayRefuseAsTheApiDoes()
    {
        const QString users = m_room->at(u"/scim/v2/Users"_s);
        QVERIFY(m_room->ask("GET", users, "unknown").object().contains(u"schemas"_s));
        turn(u"dashboardErrorsAreEnvelopes"_s);
        QCOMPARE(codeOf(m_room->ask("GET", users, "unknown")), 1000);
    }

    /// Only people of a domain whose SSO connector works are taken out by provisioning.
    void whoHasNoConnectorStays()
    {
        const QByteArray token = tenant().addToken({u"SCIM Provisioning"_s}).value;
        const QString users = m_room->at(u"/scim/v2/Users"_s);
        for (const QString &email : {u"new@acme.test"_s, u"new@elsewhere.test"_s}) {
            const QJsonObject person{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                                     {u"userName"_s, email}};
            const QByteArray body = QJsonDocument(person).toJson();
            const QString id = m_room->ask("POST", users, token, body).object().value(u"id"_s).toString();
            QVERIFY(tenant().hasMember(email));
            const QByteArray leaves = R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],)"
                                      R"("Operations":[{"op":"replace","value":{"active":false}}]})";
            QCOMPARE(m_room->ask("PATCH", users + u'/' + id, token, leaves).status, 200);
            QCOMPARE(tenant().hasMember(email), email.endsWith(u"elsewhere.test"_s));
        }
    }

private:
    CloudflareTenant &tenant() { return m_room->tenant; }
    void turn(const QString &way, bool on = true) { QVERIFY2(tenant().setWay(way, on), qPrintable(way)); }
    QString made() { return m_room->made(CloudflareRoom::oktaProvider(true)).value(u"id"_s).toString(); }
    [[nodiscard]] QString provider(const QString &id) const { return m_room->providers() + u'/' + id; }

    std::unique_ptr<CloudflareRoom> m_room;
};

QTEST_GUILESS_MAIN(WaysTest)
#include "tst_ways.moc"
