#include "tests/practice/cloudflare/cloudflare_room.h"

#include <QUrl>

using namespace Qt::StringLiterals;
using namespace bw::practice;
using namespace bw::practice::cloudflare;

/// Minting tokens, and what the minted ones may do.
class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<CloudflareRoom>(); }

    void mintsTheScimToken()
    {
        const Answer made = m_room->send("POST", tokens(), body());
        QCOMPARE(made.status, 200);
        const QByteArray value = resultOf(made).value(u"value"_s).toString().toLatin1();
        QVERIFY(value.startsWith("cfat_"));
        const QString one = tokens() + u'/' + resultOf(made).value(u"id"_s).toString();
        const QJsonObject read = resultOf(m_room->get(one));
        QVERIFY(!read.contains(u"value"_s));
        const QJsonObject policy = read.value(u"policies"_s).toArray().at(0).toObject();
        QCOMPARE(policy.value(u"permission_groups"_s).toArray().at(0).toObject().value(u"name"_s).toString(),
                 permissions::scimProvisioning);
        QCOMPARE(m_room->ask("GET", m_room->at(u"/tokens/verify"_s), value).status, 200);
        QCOMPARE(m_room->ask("GET", m_room->at(u"/scim/v2/Users?count=1"_s), value).status, 200);
        QCOMPARE(m_room->ask("GET", m_room->at({}), value).status, 200);
        QCOMPARE(codeOf(m_room->ask("GET", tokens(), value)), 9109);
        QCOMPARE(codeOf(m_room->ask("GET", m_room->providers(), value)), 10000);

        const Answer rolled = m_room->send("PUT", one + u"/value"_s);
        const QByteArray fresh = rolled.object().value(u"result"_s).toString().toLatin1();
        QCOMPARE(m_room->ask("GET", m_room->at(u"/tokens/verify"_s), value).status, 401);
        QCOMPARE(m_room->ask("GET", m_room->at(u"/tokens/verify"_s), fresh).status, 200);
        QCOMPARE(m_room->ask("DELETE", one, tenant().accountToken()).status, 200);
        QCOMPARE(m_room->ask("GET", m_room->at(u"/tokens/verify"_s), fresh).status, 401);
        QCOMPARE(m_room->get(one).status, 404);
    }

    void refusesBodies_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no name") << u"name"_s << QJsonValue(QString());
        QTest::newRow("no policies") << u"policies"_s << QJsonValue(QJsonArray());
        QTest::newRow("unknown field") << u"scopes"_s << QJsonValue(u"all"_s);
        QTest::newRow("fractions of a second") << u"expires_on"_s << QJsonValue(u"2027-10-05T00:00:00.000Z"_s);
        QTest::newRow("no network") << u"condition"_s
                                    << QJsonValue(QJsonObject{
                                           {u"request_ip"_s, QJsonObject{{u"in"_s, QJsonArray{u"office"_s}}}}});
        QTest::newRow("other account") << u"policies"_s
                                       << QJsonValue(QJsonArray{policy(permissions::scimProvisioning, u"0"_s)});
        QTest::newRow("right of users") << u"policies"_s
                                        << QJsonValue(QJsonArray{policy(permissions::membershipsRead, u"*"_s)});
        QTest::newRow("unknown group") << u"policies"_s << QJsonValue(QJsonArray{policy(u"Everything"_s, u"*"_s)});
    }
    void refusesBodies()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject asked = body();
        asked.insert(field, value);
        const std::size_t before = tenant().state().tokens.size();
        const Answer answer = m_room->send("POST", tokens(), asked);
        QCOMPARE(answer.status, 400);
        QCOMPARE(codeOf(answer), 400);
        QCOMPARE(tenant().state().tokens.size(), before);
    }

    void probesWithAnEmptyBody()
    {
        const Answer granted = m_room->send("POST", tokens());
        QCOMPARE(granted.status, 400);
        QVERIFY(errorOf(granted).value(u"message"_s).toString().startsWith(u"name must have a length"_s));
        QCOMPARE(codeOf(m_room->ask("POST", tokens(), tenant().readOnlyToken(), "{}")), 9109);
    }

    void findsPermissionGroupsByName()
    {
        const QString groups = tokens() + u"/permission_groups"_s;
        const QString name = u"?name=SCIM%20Provisioning&scope=com.cloudflare.api.account"_s;
        const QJsonArray found = listOf(m_room->get(groups + name));
        QCOMPARE(found.size(), 1);
        QVERIFY(found.at(0).toObject().value(u"is_selectable"_s).toBool());
        QVERIFY(listOf(m_room->get(groups)).size() > 15);
        tenant().ways().mintsOnlyOwnPermissions = true;
        QVERIFY(!listOf(m_room->get(groups + name)).at(0).toObject().value(u"is_selectable"_s).toBool());
        QCOMPARE(codeOf(m_room->send("POST", tokens(), body())), 9109);
        tenant().ways().mintsOnlyOwnPermissions = false;
        tenant().ways().mayMintTokens = false;
        QCOMPARE(codeOf(m_room->send("POST", tokens(), body())), 9109);
    }

    void newTokensMayTakeAMoment()
    {
        tenant().ways().newTokenRefusals = 2;
        const QByteArray value =
            resultOf(m_room->send("POST", tokens(), body())).value(u"value"_s).toString().toLatin1();
        const QString verify = m_room->at(u"/tokens/verify"_s);
        QCOMPARE(m_room->ask("GET", verify, value).status, 401);
        QCOMPARE(m_room->ask("GET", verify, value).status, 401);
        QCOMPARE(m_room->ask("GET", verify, value).status, 200);
    }

    void usersHaveTheirOwn()
    {
        const QString own = u"/user/tokens"_s;
        QCOMPARE(codeOf(m_room->get(own)), 10001);
        const QByteArray user = tenant().userToken();
        const QJsonArray listed = listOf(m_room->ask("GET", own, user));
        QCOMPARE(listed.size(), 1);
        const QString id = listed.at(0).toObject().value(u"id"_s).toString();
        QCOMPARE(m_room->ask("GET", own + u'/' + id, user).status, 200);
        const Answer made = m_room->ask("POST", own, user, QJsonDocument(body()).toJson());
        QVERIFY(resultOf(made).value(u"value"_s).toString().startsWith(u"cfut_"_s));
        QCOMPARE(listOf(m_room->get(tokens())).size(), 2); // the account's own
    }

private:
    QJsonObject policy(const QString &permission, const QString &account) const
    {
        return {{u"effect"_s, u"allow"_s},
                {u"permission_groups"_s, QJsonArray{QJsonObject{{u"id"_s, permissions::idOf(permission)}}}},
                {u"resources"_s, QJsonObject{{u"com.cloudflare.api.account."_s + account, u"*"_s}}}};
    }
    QJsonObject body() const
    {
        return {{u"name"_s, u"Okta dashboard SCIM"_s},
                {u"policies"_s, QJsonArray{policy(permissions::scimProvisioning, m_room->tenant.accountId())}}};
    }
    QString tokens() const { return m_room->at(u"/tokens"_s); }
    CloudflareTenant &tenant() { return m_room->tenant; }

    std::unique_ptr<CloudflareRoom> m_room;
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
