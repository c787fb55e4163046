#include "tests/practice/cloudflare/cloudflare_room.h"

using namespace Qt::StringLiterals;
using namespace bw::practice;
using namespace bw::practice::cloudflare;

/// Sign-ins, applications, groups, policies and risk score sharing.
class ListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<CloudflareRoom>(); }

    void probesForWritingChangeNothing()
    {
        tenant().addToken({permissions::appsWrite});
        const QByteArray writer = tenant().state().tokens.back()->value;
        const qsizetype before = tenant().account().apps.size();
        const QString apps = m_room->at(u"/access/apps"_s);
        const Answer granted = m_room->ask("POST", apps, writer, "{}");
        QCOMPARE(granted.status, 400);
        QCOMPARE(codeOf(granted), 12130);
        QVERIFY(errorOf(granted).value(u"message"_s).toString().endsWith(u"app type is missing or invalid"_s));
        QCOMPARE(codeOf(m_room->send("POST", apps)), 10000);
        QCOMPARE(tenant().account().apps.size(), before);
        QCOMPARE(listOf(m_room->get(apps)).size(), before);
    }

    void keepsGroupsAndPolicies()
    {
        const QJsonObject rule{
            {u"okta"_s, QJsonObject{{u"name"_s, u"Engineering"_s}, {u"identity_provider_id"_s, u"x"_s}}}};
        const QJsonObject group{{u"name"_s, u"Engineers"_s}, {u"include"_s, QJsonArray{rule}}};
        const QString groups = m_room->at(u"/access/groups"_s);
        const Answer made = m_room->send("POST", groups, group);
        QCOMPARE(made.status, 201);
        const QString one = groups + u'/' + resultOf(made).value(u"id"_s).toString();
        QJsonObject echo = resultOf(m_room->get(one));
        echo.insert(u"name"_s, u"Builders"_s);
        QCOMPARE(m_room->send("PUT", one, echo).status, 200);
        QCOMPARE(listOf(m_room->get(groups + u"?search=build"_s)).size(), 1);
        QJsonObject wrong = group;
        wrong.insert(u"include"_s, QJsonArray{QJsonObject{{u"oktta"_s, QJsonObject()}}});
        const Answer refused = m_room->send("POST", groups, wrong);
        QCOMPARE(codeOf(refused), 12130);
        const QJsonObject link = errorOf(refused).value(u"error_chain"_s).toArray().at(0).toObject();
        QCOMPARE(link.value(u"message"_s).toString(), u"unknown rule type"_s);
        QCOMPARE(m_room->ask("DELETE", one, tenant().accountToken()).status, 202);
        QCOMPARE(m_room->get(one).status, 404);

        QJsonObject policy = group;
        policy.insert(u"decision"_s, u"allow"_s);
        const QByteArray user = tenant().userToken();
        const QString policies = m_room->at(u"/access/policies"_s);
        const Answer saved = m_room->ask("POST", policies, user, QJsonDocument(policy).toJson());
        QCOMPARE(saved.status, 201);
        QVERIFY(resultOf(saved).value(u"reusable"_s).toBool());
        policy.insert(u"decision"_s, u"maybe"_s);
        QCOMPARE(codeOf(m_room->ask("POST", policies, user, QJsonDocument(policy).toJson())), 12130);
        QCOMPARE(listOf(m_room->get(m_room->at(u"/access/idp_federation_grants"_s))).size(), 0);
    }

    void listsAccessUsersAndTheirSignIns()
    {
        const QString users = m_room->at(u"/access/users"_s);
        QCOMPARE(listOf(m_room->get(users)).size(), 3);
        const QJsonArray ada = listOf(m_room->get(users + u"?email=ada%40acme.test"_s));
        QCOMPARE(ada.size(), 1);
        const QString id = ada.at(0).toObject().value(u"id"_s).toString();
        QCOMPARE(m_room->get(users + u'/' + id + u"/last_seen_identity"_s).status, 404);
        tenant().account().lastSeen.insert(id, {{u"email"_s, u"ada@acme.test"_s}});
        QCOMPARE(m_room->get(users + u'/' + id + u"/last_seen_identity"_s).status, 200);

        const QString log = m_room->at(u"/access/logs/access_requests"_s);
        QCOMPARE(listOf(m_room->get(log + u"?limit=1"_s)).size(), 0);
        for (int hour = 1; hour < 4; ++hour)
            tenant().account().accessRequests.append(
                {{u"user_email"_s, u"ada@acme.test"_s}, {u"created_at"_s, u"2026-10-05T0%1:00:00Z"_s.arg(hour)}});
        const QJsonArray newest = listOf(m_room->get(log + u"?limit=2&email=ada%40acme.test&direction=desc"_s));
        QCOMPARE(newest.size(), 2);
        QCOMPARE(newest.at(0).toObject().value(u"created_at"_s).toString(), u"2026-10-05T03:00:00Z"_s);
        QCOMPARE(listOf(m_room->get(log + u"?since=2026-10-05T02:00:00Z&until=2026-10-05T02:30:00Z"_s)).size(), 1);
        QCOMPARE(codeOf(m_room->get(log + u"?since=yesterday"_s)), 12130);
        const QByteArray other = tenant().addToken({permissions::organizationsRead}).value;
        QCOMPARE(codeOf(m_room->ask("GET", log, other)), 10000);
    }

    void sharesRiskScores()
    {
        const QString all = m_room->at(u"/zt_risk_scoring/integrations"_s);
        const QJsonObject body{{u"integration_type"_s, u"Okta"_s},
                               {u"tenant_url"_s, u"https://acme.okta.com"_s},
                               {u"reference_id"_s, u"idp-1"_s}};
        const QJsonObject made = resultOf(m_room->send("POST", all, body));
        QCOMPARE(m_room->send("POST", all, body).status, 409);
        HttpProbe okta;
        QCOMPARE(okta.ask("GET", made.value(u"well_known_url"_s).toString()).status, 200);
        const Answer byProvider = m_room->get(all + u"/reference_id/idp-1"_s);
        QCOMPARE(resultOf(byProvider).value(u"id"_s), made.value(u"id"_s));
        const QString one = all + u'/' + made.value(u"id"_s).toString();
        const QJsonObject off{{u"active"_s, false}, {u"tenant_url"_s, u"https://acme.okta.com"_s}};
        QVERIFY(!resultOf(m_room->send("PUT", one, off)).value(u"active"_s).toBool(true));
        QCOMPARE(m_room->send("POST", all, {{u"integration_type"_s, u"Okta"_s}}).status, 400);
        QCOMPARE(m_room->ask("DELETE", one, tenant().accountToken()).status, 200);
        tenant().ways().riskScoring = false;
        QCOMPARE(m_room->get(all).status, 403);
    }

private:
    CloudflareTenant &tenant() { return m_room->tenant; }

    std::unique_ptr<CloudflareRoom> m_room;
};

QTEST_GUILESS_MAIN(ListsTest)
#include "tst_lists.moc"
