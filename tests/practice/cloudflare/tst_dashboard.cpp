#include "app/practice/cloudflare/directory.h"
#include "app/practice/cloudflare/roles.h"
#include "tests/practice/cloudflare/cloudflare_room.h"

#include <QUrl>

using namespace Qt::StringLiterals;
using namespace bw::practice;
using namespace bw::practice::cloudflare;

/// Members, user groups and their SCIM endpoint, SSO connectors, audit logs.
class DashboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<CloudflareRoom>();
        m_token = tenant().addToken({permissions::scimProvisioning}).value;
    }

    void scimWantsItsPermissionAndThePlan()
    {
        const QString users = m_room->at(u"/scim/v2/Users?startIndex=1&count=1"_s);
        const Answer fine = m_room->ask("GET", users, m_token);
        QCOMPARE(fine.status, 200);
        QCOMPARE(fine.object().value(u"itemsPerPage"_s).toInt(), 1);
        const Answer unknown = m_room->ask("GET", users, "cfat_unknown");
        QCOMPARE(unknown.status, 401);
        QCOMPARE(unknown.header("Content-Type"), "application/scim+json"_ba);
        QCOMPARE(m_room->ask("GET", users, tenant().readOnlyToken()).status, 403);
        tenant().account().type = u"standard"_s;
        QCOMPARE(m_room->ask("GET", users, m_token).status, 403);
    }

    void scimBringsMembers()
    {
        const Answer made = scim("POST", u"/Users"_s, user(u"dan@acme.test"_s));
        QCOMPARE(made.status, 201);
        const QString id = made.object().value(u"id"_s).toString();
        QVERIFY(tenant().hasMember(u"dan@acme.test"_s));
        const QJsonObject member = resultOf(m_room->get(m_room->at(u"/members/"_s + id)));
        const QJsonArray own = member.value(u"roles"_s).toArray();
        QCOMPARE(own.at(0).toObject().value(u"name"_s).toString(), roles::minimalAccess);
        QCOMPARE(scim("POST", u"/Users"_s, user(u"no-address"_s)).status, 400);
        // people who are members already are found, not made a second time
        QCOMPARE(scim("POST", u"/Users"_s, user(u"ada@acme.test"_s)).status, 409);

        const QJsonObject off{{u"op"_s, u"replace"_s}, {u"value"_s, QJsonObject{{u"active"_s, false}}}};
        QCOMPARE(scim("PATCH", u"/Users/"_s + id, patch(off)).status, 200);
        QVERIFY(!tenant().hasMember(u"dan@acme.test"_s));
        QJsonObject renamed = user(u"daniel@acme.test"_s);
        QCOMPARE(scim("PUT", u"/Users/"_s + id, renamed).status, 200);
        QVERIFY(tenant().hasMember(u"dan@acme.test"_s)); // back, and profiles are not SCIM's
    }

    void theLastSuperAdministratorStays()
    {
        const auto id = [this](const QString &name) {
            return tenant().account().directory.findByName(scim::Kind::User, name)->value(u"id"_s).toString();
        };
        const QJsonObject off{{u"op"_s, u"replace"_s}, {u"value"_s, QJsonObject{{u"active"_s, false}}}};
        scim("PATCH", u"/Users/"_s + id(u"ada@acme.test"_s), patch(off));
        scim("PATCH", u"/Users/"_s + id(u"ben@acme.test"_s), patch(off));
        QVERIFY(!tenant().hasMember(u"ada@acme.test"_s));
        QVERIFY(tenant().hasMember(u"ben@acme.test"_s));
        QCOMPARE(scim("DELETE", u"/Users/"_s + id(u"ben@acme.test"_s)).status, 403);
        const QJsonObject rescue{{u"roles"_s, QJsonArray{u"33666b9c79b9a5273fc7344ff42f953d"_s}}};
        const QString cora = m_room->at(u"/members/"_s) + id(u"cora@acme.test"_s);
        QCOMPARE(m_room->ask("PUT", cora, m_token, QJsonDocument(rescue).toJson()).status, 200);
        QCOMPARE(scim("DELETE", u"/Users/"_s + id(u"ben@acme.test"_s)).status, 204);
    }

    void pushedGroupsAreLockedButForTheirPolicies()
    {
        QCOMPARE(scim("POST", u"/Groups"_s, group(u"CF admins"_s)).status, 400);
        const Answer made = scim("POST", u"/Groups"_s, group(u"Cloud admins"_s));
        QCOMPARE(made.status, 201);
        const QString id = made.object().value(u"id"_s).toString();
        QVERIFY(tenant().userGroupNames().contains(u"Cloud admins"_s));
        const QString one = m_room->at(u"/iam/user_groups/"_s) + id;
        QCOMPARE(m_room->send("PUT", one, {{u"name"_s, u"Other"_s}}).status, 400);
        QCOMPARE(m_room->ask("DELETE", one, tenant().accountToken()).status, 400);
        QCOMPARE(m_room->ask("POST", one + u"/members"_s, tenant().accountToken(), "[]").status, 400);

        const QString groups = m_room->at(u"/iam/permission_groups?name=Administrator%20Read%20Only"_s);
        const QString role = listOf(m_room->get(groups)).at(0).toObject().value(u"id"_s).toString();
        const QString scope = u"com.cloudflare.api.account."_s + tenant().accountId();
        const QJsonObject resource =
            listOf(m_room->get(m_room->at(u"/iam/resource_groups?name="_s + scope))).at(0).toObject();
        const QJsonObject inlined{
            {u"scope"_s, QJsonObject{{u"key"_s, scope}, {u"objects"_s, QJsonArray{QJsonObject{{u"key"_s, u"*"_s}}}}}}};
        const QJsonObject named{{u"id"_s, resource.value(u"id"_s)}};
        for (const QJsonObject &form : {named, inlined}) {
            QCOMPARE(m_room->send("PUT", one, policies(role, form)).status, 200);
            QCOMPARE(resultOf(m_room->get(one)).value(u"policies"_s).toArray().size(), 1);
        }
        QCOMPARE(m_room->send("PUT", one, policies(u"nothing"_s, named)).status, 400);
        QCOMPARE(m_room->send("PUT", one, {{u"policies"_s, QJsonArray()}}).status, 200);
        QVERIFY(resultOf(m_room->get(one)).value(u"policies"_s).toArray().isEmpty());
    }

    void existingGroupsAreTakenOver()
    {
        const QString all = m_room->at(u"/iam/user_groups"_s);
        const QJsonObject made = resultOf(m_room->send("POST", all, {{u"name"_s, u"Cloud admins"_s}}));
        const QString id = made.value(u"id"_s).toString();
        const QString ada = tenant().account().members[0].id;
        const QByteArray members = "[{\"id\":\"" + ada.toLatin1() + "\"}]";
        const QString one = all + u'/' + id;
        QCOMPARE(m_room->ask("POST", one + u"/members"_s, tenant().accountToken(), members).status, 200);
        QCOMPARE(listOf(m_room->get(one + u"/members?fuzzyEmail=ADA"_s)).size(), 1);
        QCOMPARE(scim("POST", u"/Groups"_s, group(u"Cloud admins"_s)).object().value(u"id"_s).toString(), id);
        QCOMPARE(scim("POST", u"/Groups"_s, group(u"Cloud admins"_s)).status, 409);
        QVERIFY(userGroupOf(tenant().account(), id)->provisioned);
        const QJsonObject add{
            {u"op"_s, u"add"_s}, {u"path"_s, u"members"_s}, {u"value"_s, QJsonArray{QJsonObject{{u"value"_s, ada}}}}};
        QCOMPARE(scim("PATCH", u"/Groups/"_s + id, patch(add)).status, 200);
        QCOMPARE(membersOf(tenant().account(), id), QStringList{ada});
        QCOMPARE(scim("DELETE", u"/Groups/"_s + id).status, 204);
        QCOMPARE(m_room->get(one).status, 404);
        QVERIFY(tenant().hasMember(u"ada@acme.test"_s));
    }

    void olderSetUpsLeaveTraces()
    {
        const QString name = u"CF-%1 - Administrator Read Only"_s.arg(tenant().accountId());
        QVERIFY(tenant().userGroupNames().contains(name));
        const QString query = u"?name="_s + QString::fromLatin1(QUrl::toPercentEncoding(name));
        QCOMPARE(listOf(m_room->get(m_room->at(u"/iam/user_groups"_s) + query)).size(), 1);
        const QJsonArray members = listOf(m_room->get(m_room->at(u"/members?order=user.email&per_page=50"_s)));
        QCOMPARE(members.size(), 3);
        int admins = 0;
        for (const QJsonValue &member : members) {
            const QJsonObject role = member.toObject().value(u"roles"_s).toArray().at(0).toObject();
            admins += role.value(u"id"_s).toString() == u"33666b9c79b9a5273fc7344ff42f953d"_s ? 1 : 0;
        }
        QCOMPARE(admins, 2);
    }

    void connectorsForbidRenamingTheTeam()
    {
        const QString all = m_room->at(u"/sso_connectors"_s);
        QCOMPARE(listOf(m_room->get(all)).size(), 1);
        const QJsonObject rename{{u"auth_domain"_s, u"other.cloudflareaccess.com"_s}};
        QCOMPARE(codeOf(m_room->send("PUT", m_room->at(u"/access/organizations"_s), rename)), 12106);
        const QByteArray user = tenant().userToken();
        const Answer made = m_room->ask("POST", all, user, R"({"email_domain":"labs.test","begin_verification":true})");
        QCOMPARE(made.status, 201);
        const QString one = all + u'/' + resultOf(made).value(u"id"_s).toString();
        QCOMPARE(m_room->ask("PATCH", one, user, R"({"enabled":true})").status, 400);
        QCOMPARE(m_room->ask("DELETE", one, user).status, 200);
    }

    void writesAreAudited()
    {
        scim("POST", u"/Users"_s, user(u"dan@acme.test"_s));
        m_room->made(CloudflareRoom::oktaProvider(false));
        const QString log = m_room->at(u"/logs/audit"_s);
        QCOMPARE(m_room->get(log).status, 400);
        const QString window = u"?since=2020-01-01&before=2100-01-01&limit=1"_s;
        const Answer newest = m_room->get(log + window);
        QCOMPARE(listOf(newest).size(), 1);
        const QString cursor = newest.object().value(u"result_info"_s).toObject().value(u"cursor"_s).toString();
        const Answer older = m_room->get(log + window + u"&cursor="_s + cursor);
        const QJsonObject entry = listOf(older).at(0).toObject();
        QVERIFY(entry.value(u"raw"_s).toObject().value(u"uri"_s).toString().contains(u"/scim/v2/"_s));
        QCOMPARE(entry.value(u"actor"_s).toObject().value(u"token_id"_s).toString(),
                 tenant().state().token(m_token)->id);
        QVERIFY(older.object().value(u"result_info"_s).toObject().value(u"cursor"_s).toString().isEmpty());
        QCOMPARE(listOf(m_room->get(m_room->at(u"/audit_logs?per_page=10"_s))).size(), 2);
    }

private:
    static QJsonObject user(const QString &name)
    {
        return {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                {u"userName"_s, name},
                {u"active"_s, true}};
    }
    static QJsonObject group(const QString &name)
    {
        return {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Group"_s}},
                {u"displayName"_s, name},
                {u"members"_s, QJsonArray()}};
    }
    static QJsonObject patch(const QJsonObject &operation)
    {
        return {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s}},
                {u"Operations"_s, QJsonArray{operation}}};
    }
    static QJsonObject policies(const QString &role, const QJsonObject &resource)
    {
        return {
            {u"policies"_s, QJsonArray{QJsonObject{{u"access"_s, u"allow"_s},
                                                   {u"permission_groups"_s, QJsonArray{QJsonObject{{u"id"_s, role}}}},
                                                   {u"resource_groups"_s, QJsonArray{resource}}}}}};
    }
    Answer scim(const QByteArray &verb, const QString &path, const QJsonObject &body = {})
    {
        return m_room->ask(verb, m_room->at(u"/scim/v2"_s) + path, m_token,
                           body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
    }
    CloudflareTenant &tenant() { return m_room->tenant; }

    std::unique_ptr<CloudflareRoom> m_room;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(DashboardTest)
#include "tst_dashboard.moc"
