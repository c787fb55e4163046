#include "tests/practice/cloudflare/cloudflare_room.h"

#include <QUrl>

using namespace Qt::StringLiterals;
using namespace bw::practice;
using namespace bw::practice::cloudflare;

/// The SCIM endpoint of an identity provider, asked as Okta asks, and what the API reports of it.
class ScimTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<CloudflareRoom>();
        const QJsonObject made = m_room->made(CloudflareRoom::oktaProvider(true));
        m_id = made.value(u"id"_s).toString();
        m_base = made.value(u"scim_config"_s).toObject().value(u"scim_base_url"_s).toString();
        m_secret = tenant().scimSecret(m_id);
    }

    void takesTheSecretInTheFormsItIsToldTo_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QList<int>>("statuses"); // bare, Bearer, wrong, none
        QTest::newRow("either") << int(Ways::ScimAuthorization::Either) << QList<int>{200, 200, 401, 401};
        QTest::newRow("bare") << int(Ways::ScimAuthorization::BareOnly) << QList<int>{200, 401, 401, 401};
        QTest::newRow("bearer") << int(Ways::ScimAuthorization::BearerOnly) << QList<int>{401, 200, 401, 401};
        QTest::newRow("nothing") << int(Ways::ScimAuthorization::Unchecked) << QList<int>{200, 200, 200, 200};
    }
    void takesTheSecretInTheFormsItIsToldTo()
    {
        QFETCH(int, way);
        QFETCH(QList<int>, statuses);
        tenant().ways().scimAuthorization = Ways::ScimAuthorization(way);
        const QList<QByteArray> headers{m_secret, "Bearer " + m_secret, "Bearer x" + m_secret, {}};
        for (int i = 0; i < headers.size(); ++i) {
            const Answer answer = scim("GET", u"/Users?startIndex=1&count=1"_s, {}, headers[i]);
            QCOMPARE(answer.status, statuses[i]);
            QCOMPARE(answer.header("Content-Type"), "application/scim+json"_ba);
            if (answer.status == 401)
                QCOMPARE(answer.object().value(u"status"_s).toString(), u"401"_s);
        }
    }

    void keepsUsersAsOktaSendsThem()
    {
        QCOMPARE(found(u"userName eq \"ada@acme.test\""_s).value(u"totalResults"_s).toInt(), 0);
        const Answer created = scim("POST", u"/Users"_s, user(u"ada@acme.test"_s));
        QCOMPARE(created.status, 201);
        QVERIFY(!created.object().contains(u"password"_s));
        const QString one = u"/Users/"_s + created.object().value(u"id"_s).toString();
        const Answer twin = scim("POST", u"/Users"_s, user(u"ADA@acme.test"_s));
        QCOMPARE(twin.status, 409);
        QCOMPARE(twin.object().value(u"scimType"_s).toString(), u"uniqueness"_s);
        QCOMPARE(found(u"userName eq \"ADA@ACME.TEST\""_s).value(u"totalResults"_s).toInt(), 1);
        QCOMPARE(found(u"externalId eq \"00uada@acme.test\""_s).value(u"itemsPerPage"_s).toInt(), 1);
        QCOMPARE(scim("GET", u"/Users?filter=userName%20co%20%22a%22"_s).status, 400);

        QCOMPARE(scim("PATCH", one, patch({{u"op"_s, u"replace"_s}, {u"value"_s, QJsonObject{{u"active"_s, false}}}}))
                     .status,
                 200);
        QVERIFY(!scim("GET", one).object().value(u"active"_s).toBool());
        QCOMPARE(scim("PATCH", one,
                      patch({{u"op"_s, u"replace"_s},
                             {u"path"_s, u"emails[type eq \"work\"].value"_s},
                             {u"value"_s, u"ada@new.test"_s}}))
                     .status,
                 200);
        const QJsonArray emails = tenant().scimUsers(m_id)[0].value(u"emails"_s).toArray();
        QCOMPARE(emails.at(0).toObject().value(u"value"_s).toString(), u"ada@new.test"_s);
        QJsonObject whole = scim("GET", one).object();
        whole.insert(u"active"_s, true);
        QCOMPARE(scim("PUT", one, whole).status, 200);
        QVERIFY(scim("GET", one).object().value(u"active"_s).toBool());
        QCOMPARE(scim("DELETE", one).status, 204);
        QCOMPARE(scim("GET", one).status, 404);
    }

    void pagesInAStableOrder()
    {
        for (const QString &name : {u"a@acme.test"_s, u"b@acme.test"_s, u"c@acme.test"_s})
            QCOMPARE(scim("POST", u"/Users"_s, user(name)).status, 201);
        const QJsonObject second = scim("GET", u"/Users?startIndex=2&count=1"_s).object();
        QCOMPARE(second.value(u"totalResults"_s).toInt(), 3);
        const QJsonObject first = second.value(u"Resources"_s).toArray().at(0).toObject();
        QCOMPARE(first.value(u"userName"_s).toString(), u"b@acme.test"_s);
        QCOMPARE(scim("GET", u"/Users?count=0"_s).object().value(u"Resources"_s).toArray().size(), 0);
        QCOMPARE(scim("GET", u"/Users?count=x"_s).status, 400);
    }

    void followsGroupPush()
    {
        const QString ada = scim("POST", u"/Users"_s, user(u"ada@acme.test"_s)).object().value(u"id"_s).toString();
        const QString ben = scim("POST", u"/Users"_s, user(u"ben@acme.test"_s)).object().value(u"id"_s).toString();
        const Answer made = scim("POST", u"/Groups"_s, group(u"Engineering"_s));
        QCOMPARE(made.status, 201);
        const QString id = made.object().value(u"id"_s).toString();
        const QString one = u"/Groups/"_s + id;
        const QJsonArray both{member(ada), member(ben)};
        QCOMPARE(
            scim("PATCH", one, patch({{u"op"_s, u"replace"_s}, {u"path"_s, u"members"_s}, {u"value"_s, both}})).status,
            200);
        QCOMPARE(membersOf(id), (QStringList{ada, ben}));
        scim("PATCH", one, patch({{u"op"_s, u"remove"_s}, {u"path"_s, u"members[value eq \"%1\"]"_s.arg(ada)}}));
        QCOMPARE(membersOf(id), QStringList{ben});
        for (int twice = 0; twice < 2; ++twice)
            scim("PATCH", one,
                 patch({{u"op"_s, u"add"_s}, {u"path"_s, u"members"_s}, {u"value"_s, QJsonArray{member(ada)}}}));
        QCOMPARE(membersOf(id), (QStringList{ben, ada}));
        const QJsonObject rename{{u"id"_s, id}, {u"displayName"_s, u"Builders"_s}};
        QCOMPARE(scim("PATCH", one, patch({{u"op"_s, u"replace"_s}, {u"value"_s, rename}})).status, 200);
        QCOMPARE(tenant().scimGroups(m_id)[0].value(u"displayName"_s).toString(), u"Builders"_s);
        QCOMPARE(scim("DELETE", u"/Users/"_s + ben).status, 204);
        QCOMPARE(membersOf(id), QStringList{ada});
        QCOMPARE(scim("GET", u"/Groups?filter=displayName%20eq%20%22builders%22"_s)
                     .object()
                     .value(u"totalResults"_s)
                     .toInt(),
                 1);
    }

    /// As apps made with Create App Integration send a group: name and members at once.
    void takesAGroupWhole()
    {
        const QString ada = scim("POST", u"/Users"_s, user(u"ada@acme.test"_s)).object().value(u"id"_s).toString();
        QJsonObject whole = group(u"Engineering"_s);
        whole.insert(u"members"_s, QJsonArray{member(ada)});
        const QString id = scim("POST", u"/Groups"_s, whole).object().value(u"id"_s).toString();
        const QString ben = scim("POST", u"/Users"_s, user(u"ben@acme.test"_s)).object().value(u"id"_s).toString();
        whole = group(u"Builders"_s);
        whole.insert(u"members"_s, QJsonArray{member(ben)});
        QCOMPARE(scim("PUT", u"/Groups/"_s + id, whole).status, 200);
        QCOMPARE(membersOf(id), QStringList{ben}); // replaced, not added to
        QCOMPARE(tenant().scimGroups(m_id)[0].value(u"displayName"_s).toString(), u"Builders"_s);
        QCOMPARE(scim("PUT", u"/Groups/unknown"_s, whole).status, 404);
    }

    void refusesWhatTheStandardRefuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("type");
        const QByteArray schema = R"("schemas":["urn:ietf:params:scim:schemas:core:2.0:User"])";
        const QByteArray op = R"("schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"])";
        QTest::newRow("no JSON") << u"/Users"_s << "{\"a\""_ba << u"invalidSyntax"_s;
        QTest::newRow("no schema") << u"/Users"_s << R"({"userName":"x"})"_ba << u"invalidSyntax"_s;
        QTest::newRow("no name") << u"/Users"_s << '{' + schema + '}' << u"invalidValue"_s;
        QTest::newRow("text for active") << u"/Users"_s << '{' + schema + R"(,"userName":"x","active":"False"})"
                                         << u"invalidValue"_s;
        QTest::newRow("two primaries")
            << u"/Users"_s
            << '{' + schema + R"(,"userName":"x","emails":[{"value":"a","primary":true},{"value":"b","primary":true}]})"
            << u"invalidValue"_s;
        QTest::newRow("remove without path")
            << u"/Users/{one}"_s << '{' + op + R"(,"Operations":[{"op":"remove"}]})" << u"noTarget"_s;
        QTest::newRow("unknown op") << u"/Users/{one}"_s
                                    << '{' + op + R"(,"Operations":[{"op":"move","path":"title"}]})"
                                    << u"invalidSyntax"_s;
        QTest::newRow("other id") << u"/Users/{one}"_s
                                  << '{' + op + R"(,"Operations":[{"op":"replace","value":{"id":"other"}}]})"
                                  << u"mutability"_s;
        QTest::newRow("unknown member")
            << u"/Groups"_s
            << R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"G","members":[{"value":"no"}]})"_ba
            << u"invalidValue"_s;
    }
    void refusesWhatTheStandardRefuses()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(QString, type);
        const QString one = scim("POST", u"/Users"_s, user(u"one@acme.test"_s)).object().value(u"id"_s).toString();
        const QByteArray verb = path.contains(u'{') ? "PATCH" : "POST";
        const Answer answer = ask(verb, path.replace(u"{one}"_s, one), body, m_secret);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.object().value(u"scimType"_s).toString(), type);
        QCOMPARE(tenant().scimUsers(m_id).size(), 1);
        QCOMPARE(tenant().scimLog().last().value(u"status"_s).toString(), u"FAILURE"_s);
    }

    void reportsWhatWasSynced()
    {
        scim("POST", u"/Users"_s, user(u"ada@acme.test"_s));
        scim("POST", u"/Groups"_s, group(u"Engineering"_s));
        ask("POST", u"/Users"_s, "nonsense", m_secret);
        const QString below = m_room->providers() + u'/' + m_id + u"/scim"_s;
        const QJsonArray users = listOf(m_room->get(below + u"/users?email=ada%40acme.test"_s));
        QCOMPARE(users.size(), 1);
        QCOMPARE(users.at(0).toObject().value(u"externalId"_s).toString(), u"00uada@acme.test"_s);
        QCOMPARE(listOf(m_room->get(below + u"/users?email=other%40acme.test"_s)).size(), 0);
        QCOMPARE(listOf(m_room->get(below + u"/groups?name=Engineering"_s)).size(), 1);
        QCOMPARE(codeOf(m_room->get(below + u"/users?email=a&cf_resource_id=b"_s)), 12130);
        QCOMPARE(codeOf(m_room->get(below + u"/users?per_page=101"_s)), 12130);

        const QString log = m_room->at(u"/access/logs/scim/updates"_s);
        QCOMPARE(codeOf(m_room->get(log)), 12130);
        const QJsonArray entries = listOf(m_room->get(log + u"?idp_id="_s + m_id));
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(0).toObject().value(u"error_description"_s).toString(), u"Invalid JSON body"_s);
        QCOMPARE(entries.at(1).toObject().value(u"resource_group_name"_s).toString(), u"Engineering"_s);
        QCOMPARE(entries.at(2).toObject().value(u"resource_user_email"_s).toString(), u"ada@acme.test"_s);
        const QString narrowed = u"?idp_id=%1&status=SUCCESS&resource_type=USER&direction=asc"_s.arg(m_id);
        QCOMPARE(listOf(m_room->get(log + narrowed)).size(), 1);
        QCOMPARE(codeOf(m_room->get(log + u"?status=ERROR&idp_id="_s + m_id)), 12130);
        const QByteArray other = tenant().addToken({permissions::organizationsWrite}).value;
        QCOMPARE(codeOf(m_room->ask("GET", log + u"?idp_id="_s + m_id, other)), 10000);
    }

    void bothAddressesLeadThereAndOnlyWhileScimIsOn()
    {
        m_base = u"%1/populations/%2/scim/v2"_s.arg(tenant().teamUrl(), m_id);
        QCOMPARE(scim("GET", u"/Users"_s).status, 200);
        QCOMPARE(scim("GET", u"/ServiceProviderConfig"_s).status, 404);
        tenant().ways().scimDiscovery = true;
        QCOMPARE(scim("GET", u"/ServiceProviderConfig"_s).status, 200);
        m_room->send("PUT", m_room->providers() + u'/' + m_id, CloudflareRoom::oktaProvider(false));
        QCOMPARE(scim("GET", u"/Users"_s).status, 404);
    }

    void deprovisioningTakesTheSeat()
    {
        QJsonObject body = CloudflareRoom::oktaProvider(true);
        body.insert(u"scim_config"_s,
                    QJsonObject{{u"enabled"_s, true}, {u"user_deprovision"_s, true}, {u"seat_deprovision"_s, true}});
        m_room->send("PUT", m_room->providers() + u'/' + m_id, body);
        const QString ada = scim("POST", u"/Users"_s, user(u"ada@acme.test"_s)).object().value(u"id"_s).toString();
        QVERIFY(tenant().account().accessUsers[0].value(u"access_seat"_s).toBool());
        scim("PATCH", u"/Users/"_s + ada,
             patch({{u"op"_s, u"replace"_s}, {u"value"_s, QJsonObject{{u"active"_s, false}}}}));
        QVERIFY(!tenant().account().accessUsers[0].value(u"access_seat"_s).toBool());
    }

private:
    static QJsonObject user(const QString &name)
    {
        return {
            {u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
            {u"userName"_s, name},
            {u"name"_s, QJsonObject{{u"givenName"_s, u"Ada"_s}, {u"familyName"_s, u"Adams"_s}}},
            {u"emails"_s, QJsonArray{QJsonObject{{u"primary"_s, true}, {u"value"_s, name}, {u"type"_s, u"work"_s}}}},
            {u"displayName"_s, u"Ada Adams"_s},
            {u"locale"_s, u"en-US"_s},
            {u"externalId"_s, u"00u"_s + name},
            {u"groups"_s, QJsonArray()},
            {u"password"_s, u"random"_s},
            {u"active"_s, true}};
    }
    static QJsonObject group(const QString &name)
    {
        return {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Group"_s}},
                {u"displayName"_s, name},
                {u"members"_s, QJsonArray()}};
    }
    static QJsonObject member(const QString &id) { return {{u"value"_s, id}, {u"display"_s, u"somebody"_s}}; }
    static QJsonObject patch(const QJsonObject &operation)
    {
        return {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s}},
                {u"Operations"_s, QJsonArray{operation}}};
    }
    Answer ask(const QByteArray &verb, const QString &path, const QByteArray &body, const QByteArray &authorization)
    {
        HttpProbe probe;
        if (!authorization.isEmpty())
            probe.headers = {{"Authorization", authorization}};
        return probe.ask(verb, m_base + path, body, "application/scim+json");
    }
    Answer scim(const QByteArray &verb, const QString &path, const QJsonObject &body, const QByteArray &authorization)
    {
        return ask(verb, path, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(), authorization);
    }
    Answer scim(const QByteArray &verb, const QString &path, const QJsonObject &body = {})
    {
        return scim(verb, path, body, m_secret);
    }
    QJsonObject found(const QString &filter)
    {
        const QByteArray encoded = QUrl::toPercentEncoding(filter);
        return scim("GET", u"/Users?startIndex=1&count=100&filter="_s + QLatin1String(encoded)).object();
    }
    QStringList membersOf(const QString &groupId)
    {
        QStringList ids;
        const QJsonArray members = scim("GET", u"/Groups/"_s + groupId).object().value(u"members"_s).toArray();
        for (const QJsonValue &one : members)
            ids.append(one.toObject().value(u"value"_s).toString());
        return ids;
    }
    CloudflareTenant &tenant() { return m_room->tenant; }

    std::unique_ptr<CloudflareRoom> m_room;
    QString m_id;
    QString m_base;
    QByteArray m_secret;
};

QTEST_GUILESS_MAIN(ScimTest)
#include "tst_scim.moc"
