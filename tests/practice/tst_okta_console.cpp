#include "app/practice/okta/agent.h"
#include "app/practice/scripted_admin.h"
#include "tests/practice/okta_fixture.h"
#include "tests/practice/tiny_scim.h"

#include <QCoroTask>

using namespace bw::practice;

/// From the console's forms to people and groups in a SCIM server, all over real HTTP.
class OktaConsoleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_okta = std::make_unique<OktaFixture>();
        m_scim = std::make_unique<TinyScim>("s3cret");
        QVERIFY(m_okta->ok && m_scim->start());
    }

    void pageNamesTabsAndFields()
    {
        const QString app = scimApp(u"scim2headerauth"_s);
        const Answer page = m_okta->get(console(app));
        QCOMPARE(page.status, 200);
        for (const char *text :
             {"id=\"tab-provisioning\"", "Configure API Integration", "<label for=\"baseUrl\">Base URL",
              "<label for=\"apiToken\">API Token", "Import Groups", "Test API Credentials"})
            QVERIFY2(page.body.contains(text), text);
        QVERIFY(!page.body.contains("Create Users"));
        QCOMPARE(m_okta->get(u"/admin/app/scim2testapp/instance/%1/"_s.arg(app)).status, 404);
    }

    void formsNeedTheSessionsToken()
    {
        const QString app = scimApp(u"scim2headerauth"_s);
        HttpProbe stranger;
        const QString form = m_okta->at(u"/admin/app/scim2headerauth/instance/%1/settings/to-app"_s.arg(app));
        const Answer answer = stranger.ask("POST", form, "createUsers=on", "application/x-www-form-urlencoded");
        QCOMPARE(answer.status, 403);
        QVERIFY(!m_okta->tenant.org().app(app)->provisioning.createUsers);
    }

    void wrongTokenIsNotSaved()
    {
        const QString app = scimApp(u"scim2headerauth"_s);
        const bw::Done refused = act(app, u"#tab-provisioning"_s, u"wrong"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"401"_s), qPrintable(refused.error().message));
        QVERIFY(featuresOf(app).isEmpty());
        QCOMPARE(m_okta->get(u"/api/v1/apps/%1/features"_s.arg(app)).status, 400);
    }

    void headerAuthAppProvisionsPeopleAndGroups()
    {
        const QString app = scimApp(u"scim2headerauth"_s);
        assign(app, u"Staff"_s);
        const QString mapping = push(app, u"Engineering"_s);
        QVERIFY(act(app, u"#tab-provisioning"_s, u"s3cret"_s));
        QCOMPARE(featuresOf(app), (QStringList{u"PUSH_NEW_USERS"_s, u"PUSH_PROFILE_UPDATES"_s,
                                               u"PUSH_USER_DEACTIVATION"_s, u"REACTIVATE_USERS"_s, u"GROUP_PUSH"_s}));
        QTRY_COMPARE(provisioned(app), 11);
        QTRY_VERIFY(m_okta->tenant.agent()->isIdle());
        QCOMPARE(m_scim->items[u"Users"_s].size(), 11);
        const QJsonObject dana = m_scim->named(u"Users"_s, u"dana.fox@acme.example"_s); // the e-mail, not the login
        QCOMPARE(dana[u"active"_s].toBool(), true);
        QCOMPARE(m_scim->named(u"Groups"_s, u"Engineering"_s)[u"members"_s].toArray().size(), 5);
        const QJsonObject read = m_okta->get(u"/api/v1/apps/%1/group-push/mappings/%2"_s.arg(app, mapping)).object();
        QCOMPARE(read[u"status"_s].toString(), u"ACTIVE"_s);
        QVERIFY(!read[u"lastPush"_s].toString().isEmpty());

        const QList<Recorded> created = m_scim->recorded("POST", QRegularExpression(u"/Users$"_s));
        QCOMPARE(created[0].request.header("User-Agent"), "Okta SCIM Client 1.0.0"_ba);
        QVERIFY(!created[0].request.json()->value(u"password"_s).toString().isEmpty());
        QVERIFY(loggedCount(app, u"application.provision.user.push"_s) == 11);
        QVERIFY(loggedCount(app, u"application.provision.group_push"_s) >= 2);
    }

    void leaversAreDeactivatedByPatchWithoutPath()
    {
        const QString app = scimApp(u"scim2headerauth"_s);
        assign(app, u"Design"_s);
        QVERIFY(act(app, u"#tab-provisioning"_s, u"s3cret"_s));
        QTRY_COMPARE(provisioned(app), 3);
        const QString chloe = m_okta->tenant.org().user(u"chloe.winter@acme.example"_s)->id;
        const QJsonObject renamed{{u"profile"_s, QJsonObject{{u"lastName"_s, u"Lake"_s}}}};
        QCOMPARE(m_okta->post(u"/api/v1/users/"_s + chloe, renamed).status, 200);
        QTRY_COMPARE(m_scim->recorded("PUT", QRegularExpression(u"/Users/"_s)).size(), 1); // all else is a whole PUT
        QCOMPARE(m_okta->post(u"/api/v1/users/%1/lifecycle/deactivate"_s.arg(chloe)).status, 200);
        QTRY_COMPARE(m_scim->named(u"Users"_s, u"chloe.winter@acme.example"_s)[u"active"_s].toBool(true), false);
        const QJsonObject operation = m_scim->recorded("PATCH", QRegularExpression(u"/Users/"_s))[0]
                                          .request.json()
                                          ->value(u"Operations"_s)
                                          .toArray()[0]
                                          .toObject();
        QVERIFY(!operation.contains(u"path"_s));
    }

    void membershipFollows()
    {
        const QString app = scimApp(u"scim2headerauth"_s);
        assign(app, u"Staff"_s);
        push(app, u"Design"_s);
        QVERIFY(act(app, u"#tab-provisioning"_s, u"s3cret"_s));
        QTRY_COMPARE(m_scim->named(u"Groups"_s, u"Design"_s)[u"members"_s].toArray().size(), 3);
        const QString members = u"/api/v1/groups/%1/users/"_s.arg(m_okta->groupId(u"Design"_s));
        QCOMPARE(m_okta->put(members + m_okta->tenant.org().user(u"ben.okoro@acme.example"_s)->id).status, 204);
        QTRY_COMPARE(m_scim->named(u"Groups"_s, u"Design"_s)[u"members"_s].toArray().size(), 4);
        QCOMPARE(m_okta->ask("DELETE", members + m_okta->tenant.org().user(u"ines.costa@acme.example"_s)->id).status,
                 204);
        QTRY_COMPARE(m_scim->named(u"Groups"_s, u"Design"_s)[u"members"_s].toArray().size(), 3);
        QVERIFY(m_scim->recorded("PUT", QRegularExpression(u"/Groups/"_s)).isEmpty()); // the test apps PATCH
    }

    void manyMovesInARowAreAllPushed()
    {
        const QString app = scimApp(u"scim2headerauth"_s);
        assign(app, u"Staff"_s);
        push(app, u"Design"_s);
        QVERIFY(act(app, u"#tab-provisioning"_s, u"s3cret"_s));
        const auto size = [this] { return m_scim->named(u"Groups"_s, u"Design"_s)[u"members"_s].toArray().size(); };
        QTRY_COMPARE(size(), 3);
        const QString ben = u"/api/v1/groups/%1/users/%2"_s.arg(
            m_okta->groupId(u"Design"_s), m_okta->tenant.org().user(u"ben.okoro@acme.example"_s)->id);
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(m_okta->put(ben).status, 204);
            QTRY_COMPARE(size(), 4);
            QCOMPARE(m_okta->ask("DELETE", ben).status, 204);
            QTRY_COMPARE(size(), 3);
        }
    }

    void refusedGroupTurnsTheMappingToError()
    {
        m_scim->refusesGroups = true;
        const QString app = scimApp(u"scim2headerauth"_s);
        assign(app, u"Staff"_s);
        const QString mappings = u"/api/v1/apps/%1/group-push/mappings"_s.arg(app);
        const QString mapping = push(app, u"CF admins all"_s);
        QVERIFY(act(app, u"#tab-provisioning"_s, u"s3cret"_s));
        QTRY_COMPARE(m_okta->get(mappings + u"?status=ERROR"_s).array().size(), 1);
        QVERIFY(m_okta->get(mappings + u'/' + mapping)
                    .object()[u"errorSummary"_s]
                    .toString()
                    .contains(u"must not begin"_s));
        QVERIFY(m_okta->get(u"/admin/tasks"_s).body.contains("must not begin"));
        const QByteArray log = m_okta->get(u"/report/system_log_2?search=outcome.result+eq+%22FAILURE%22"_s).body;
        QVERIFY(log.contains("must not begin") && !log.contains("application.lifecycle.create"));
        m_scim->refusesGroups = false;
        m_okta->send("PATCH", mappings + u'/' + mapping, {{u"status"_s, u"ACTIVE"_s}});
        QTRY_VERIFY(!m_scim->named(u"Groups"_s, u"CF admins all"_s).isEmpty());
    }

    void bearerAppAddsTheWordAndLeavesUpdatesOff()
    {
        m_scim = std::make_unique<TinyScim>("Bearer s3cret");
        QVERIFY(m_scim->start());
        const QString app = scimApp(u"scim2testapp"_s);
        QVERIFY(act(app, u"#tab-provisioning"_s, u"s3cret"_s));
        const QStringList features = featuresOf(app);
        QVERIFY(features.contains(u"PUSH_NEW_USERS"_s) && features.contains(u"PUSH_USER_DEACTIVATION"_s));
        QVERIFY(!features.contains(u"PUSH_PROFILE_UPDATES"_s) && !features.contains(u"IMPORT_NEW_USERS"_s));
    }

    void customSamlAppNeedsScimFirstAndLosesItToPut()
    {
        m_scim = std::make_unique<TinyScim>("Bearer s3cret");
        QVERIFY(m_scim->start());
        const QJsonObject body = m_okta->samlBody(u"ConfigCat"_s);
        const QString app = m_okta->made(body);
        assign(app, u"Developers"_s);
        push(app, u"ConfigCat developers"_s);
        QVERIFY(m_okta->get(console(app)).body.contains("Provisioning is not enabled"));
        QVERIFY(act(app, u"#tab-general"_s, {}));
        QCOMPARE(featuresOf(app), QStringList{u"SCIM_PROVISIONING"_s});
        QVERIFY(act(app, u"#tab-provisioning"_s, u"s3cret"_s));
        QTRY_COMPARE(provisioned(app), 5);
        QTRY_COMPARE(m_scim->named(u"Groups"_s, u"ConfigCat developers"_s)[u"members"_s].toArray().size(), 5);
        QCOMPARE(m_scim->recorded("PATCH", QRegularExpression(u"/Groups/"_s)).size(), 0); // such apps PUT
        QVERIFY(!m_scim->recorded("PUT", QRegularExpression(u"/Groups/"_s)).isEmpty());

        QCOMPARE(m_okta->put(u"/api/v1/apps/"_s + app, body).status, 200);
        QVERIFY(featuresOf(app).isEmpty());
    }

    void legacyGroupsClaimByHand()
    {
        const QString app = m_okta->made(m_okta->oidcBody(u"One"_s));
        QVERIFY(act(app, u"#tab-signon"_s, {}));
        QCOMPARE(m_okta->tenant.org().app(app)->idTokenClaim[u"value"_s].toString(), u".*"_s);
    }

    void usernameFormatAndIconsByHand()
    {
        const QString app = m_okta->made({{u"name"_s, u"scim2testapp"_s}, {u"label"_s, u"Dashboard"_s}});
        assign(app, u"Staff"_s);
        QVERIFY(act(app, u"#tab-signon"_s, {}));
        const QJsonObject read = m_okta->get(u"/api/v1/apps/"_s + app).object();
        QCOMPARE(read[u"credentials"_s][u"userNameTemplate"_s][u"template"_s].toString(), u"${source.email}"_s);
        QCOMPARE(read[u"visibility"_s][u"hide"_s], (QJsonObject{{u"iOS"_s, true}, {u"web"_s, true}}));
        QCOMPARE(read[u"visibility"_s][u"autoSubmitToolbar"_s].toBool(), false);
        const QString dana = m_okta->tenant.org().user(u"dfox@corp.acme.example"_s)->id;
        const QJsonObject entry = m_okta->get(u"/api/v1/apps/%1/users/%2"_s.arg(app, dana)).object();
        QCOMPARE(entry[u"credentials"_s][u"userName"_s].toString(), u"dana.fox@acme.example"_s);
    }

    void apiTokenIsMadeByHandAndShownOnce()
    {
        HttpProbe browser;
        const QString path = m_okta->at(u"/admin/access/api/tokens"_s);
        const QByteArray page = browser.ask("GET", path).body;
        const qsizetype at = page.indexOf("_xsrfToken\" value=\"") + 19;
        const QByteArray form =
            "name=cloudflare&role=READ_ONLY_ADMIN&_xsrfToken=" + page.mid(at, page.indexOf('"', at) - at);
        const QByteArray made = browser.ask("POST", path, form, "application/x-www-form-urlencoded").body;
        const qsizetype value = made.indexOf("value=\"00") + 7;
        m_okta->use(QString::fromLatin1(made.mid(value, 42)));
        QCOMPARE(m_okta->get(u"/api/v1/groups?limit=1"_s).status, 200);
        QCOMPARE(m_okta->post(u"/api/v1/groups"_s).status, 403);
        QVERIFY(!browser.ask("GET", path).body.contains(made.mid(value, 42)));
    }

    void noBackfillWhereTheOrgDoesNot()
    {
        m_okta->tenant.ways().backfill = false;
        const QString app = scimApp(u"scim2headerauth"_s);
        assign(app, u"Design"_s);
        QVERIFY(act(app, u"#tab-provisioning"_s, u"s3cret"_s));
        assign(app, u"Support"_s);
        QTRY_COMPARE(provisioned(app), 4);
        QTRY_VERIFY(m_okta->tenant.agent()->isIdle());
        QCOMPARE(m_scim->items[u"Users"_s].size(), 4);
    }

private:
    QString scimApp(const QString &key)
    {
        return m_okta->made(
            {{u"name"_s, key},
             {u"label"_s, u"SCIM"_s},
             {u"signOnMode"_s, u"SAML_2_0"_s},
             {u"credentials"_s, QJsonObject{{u"userNameTemplate"_s, QJsonObject{{u"template"_s, u"${source.email}"_s},
                                                                                {u"type"_s, u"BUILT_IN"_s}}}}}});
    }
    QString console(const QString &app)
    {
        return u"/admin/app/%1/instance/%2/"_s.arg(m_okta->tenant.org().app(app)->name, app);
    }
    void assign(const QString &app, const QString &group)
    {
        QCOMPARE(m_okta->put(u"/api/v1/apps/%1/groups/%2"_s.arg(app, m_okta->groupId(group))).status, 200);
    }
    QString push(const QString &app, const QString &group)
    {
        return m_okta
            ->post(u"/api/v1/apps/%1/group-push/mappings"_s.arg(app),
                   {{u"sourceGroupId"_s, m_okta->groupId(group)}, {u"targetGroupName"_s, group}})
            .object()[u"id"_s]
            .toString();
    }
    bw::Done act(const QString &app, const QString &tab, const QString &token)
    {
        QList<CardValue> values;
        if (!token.isEmpty())
            values = {{u"Base URL"_s, m_scim->base()}, {u"API Token"_s, token}};
        return QCoro::waitFor(m_admin.actOn(QUrl(m_okta->at(console(app) + tab)), values, {}));
    }
    QStringList featuresOf(const QString &app)
    {
        QStringList list;
        const QJsonArray features = m_okta->get(u"/api/v1/apps/"_s + app).object()[u"features"_s].toArray();
        for (const QJsonValue feature : features)
            list.append(feature.toString());
        return list;
    }
    int provisioned(const QString &app)
    {
        int count = 0;
        const QJsonArray users = m_okta->get(u"/api/v1/apps/%1/users?limit=500"_s.arg(app)).array();
        for (const QJsonValue user : users)
            count += user[u"status"_s].toString() == u"PROVISIONED"_s && user[u"externalId"_s].isString() ? 1 : 0;
        return count;
    }
    int loggedCount(const QString &app, const QString &type)
    {
        const QString filter = u"target.id eq \"%1\" and eventType sw \"%2\""_s.arg(app, type);
        const QByteArray encoded = QUrl::toPercentEncoding(filter);
        return int(m_okta->get(u"/api/v1/logs?limit=1000&filter="_s + QString::fromLatin1(encoded)).array().size());
    }

    std::unique_ptr<OktaFixture> m_okta;
    std::unique_ptr<TinyScim> m_scim;
    ScriptedAdmin m_admin;
};

QTEST_GUILESS_MAIN(OktaConsoleTest)
#include "tst_okta_console.moc"
