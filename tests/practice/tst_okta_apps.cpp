#include "tests/practice/okta_fixture.h"

using namespace bw::practice;

/// The stand-in's apps API behaves as Okta's does, awkward parts included.
class OktaAppsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_okta = std::make_unique<OktaFixture>();
        QVERIFY(m_okta->ok);
    }

    void organizationNeedsNoToken()
    {
        m_okta->use(std::nullopt);
        const Answer answer = m_okta->get(u"/.well-known/okta-organization"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object()[u"_links"_s][u"organization"_s][u"href"_s].toString(), m_okta->tenant.url());
        QVERIFY(!answer.header("X-Okta-Request-Id").isEmpty() && !answer.header("Date").isEmpty());
    }

    void tokens_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QString apps = u"/api/v1/apps"_s;
        QTest::newRow("none") << u"none"_s << "GET"_ba << apps << 401 << u"E0000011"_s;
        QTest::newRow("wrong") << u"wrong"_s << "GET"_ba << apps << 401 << u"E0000011"_s;
        QTest::newRow("expired") << u"expired"_s << "GET"_ba << apps << 401 << u"E0000011"_s;
        QTest::newRow("read-only reads") << u"READ_ONLY_ADMIN"_s << "GET"_ba << apps << 200 << QString();
        QTest::newRow("read-only writes") << u"READ_ONLY_ADMIN"_s << "POST"_ba << apps << 403 << u"E0000006"_s;
        QTest::newRow("app admin's roles")
            << u"APP_ADMIN"_s << "GET"_ba << u"/api/v1/users/me/roles"_s << 403 << u"E0000006"_s;
        QTest::newRow("super admin's roles")
            << u"SUPER_ADMIN"_s << "GET"_ba << u"/api/v1/users/me/roles"_s << 200 << QString();
        QTest::newRow("no role, who am I") << u"nobody"_s << "GET"_ba << u"/api/v1/users/me"_s << 200 << QString();
        QTest::newRow("no role, apps") << u"nobody"_s << "GET"_ba << apps << 403 << u"E0000006"_s;
    }
    void tokens()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        if (kind == u"none"_s)
            m_okta->use(std::nullopt);
        else if (kind == u"wrong"_s)
            m_okta->use(u"00wrong"_s);
        else if (kind == u"expired"_s)
            m_okta->use(m_okta->tenant.addToken({u"SUPER_ADMIN"_s}, true));
        else
            m_okta->use(m_okta->tenant.addToken(kind == u"nobody"_s ? QStringList() : QStringList{kind}));
        const Answer answer = m_okta->ask(verb, path);
        QTEST(answer.status, "status");
        QTEST(m_okta->codeOf(answer), "code");
    }

    void oidcAppTellsItsSecretOnce()
    {
        const Answer made = m_okta->post(u"/api/v1/apps"_s, m_okta->oidcBody(u"Cloudflare Access"_s));
        QCOMPARE(made.status, 200);
        const QJsonValue client = made.object()[u"credentials"_s][u"oauthClient"_s];
        const QString id = made.object()[u"id"_s].toString();
        QCOMPARE(client[u"client_id"_s].toString(), id);
        const QString secret = client[u"client_secret"_s].toString();
        QVERIFY(secret.size() > 30);
        const QJsonObject read = m_okta->get(u"/api/v1/apps/"_s + id).object();
        QVERIFY(read[u"credentials"_s][u"oauthClient"_s][u"client_secret"_s].isUndefined());
        QCOMPARE(read[u"credentials"_s][u"oauthClient"_s][u"pkce_required"_s].toBool(), true);

        const QString secrets = u"/api/v1/apps/%1/credentials/secrets"_s.arg(id);
        QCOMPARE(m_okta->get(secrets).array()[0][u"client_secret"_s].toString(), secret);
        QCOMPARE(m_okta->post(secrets).status, 201);
        QCOMPARE(m_okta->post(secrets).status, 400);
    }

    void bodiesAreStrict_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("cause");
        const QString apps = u"/api/v1/apps"_s;
        QTest::newRow("not JSON") << apps << "{\"name\""_ba << u"E0000003"_s << QString();
        QTest::newRow("no label") << apps << R"({"name":"scim2headerauth"})"_ba << u"E0000001"_s
                                  << u"label: The field cannot be left blank"_s;
        QTest::newRow("unknown field") << apps << R"({"name":"scim2headerauth","label":"x","colour":1})"_ba
                                       << u"E0000001"_s << u"colour: The field is not known"_s;
        QTest::newRow("wrong type") << apps << R"({"name":"scim2headerauth","label":"x","visibility":"hidden"})"_ba
                                    << u"E0000001"_s << u"visibility: The field has the wrong type"_s;
        QTest::newRow("no such app") << apps << R"({"name":"nothing","label":"x"})"_ba << u"E0000007"_s << QString();
        QTest::newRow("no team domain")
            << apps << R"({"name":"integrator-8026030_cloudflareone_1","label":"x","signOnMode":"OPENID_CONNECT"})"_ba
            << u"E0000001"_s << u"team_domain: The field cannot be left blank"_s;
        QTest::newRow("group that exists")
            << u"/api/v1/groups"_s << R"({"profile":{"name":"Design"}})"_ba << u"E0000001"_s
            << u"name: An object with this field already exists in the current organization"_s;
    }
    void bodiesAreStrict()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        HttpProbe probe;
        probe.headers = {{"Authorization"_ba, "SSWS " + m_okta->tenant.token().toUtf8()}};
        const Answer answer = probe.ask("POST", m_okta->at(path), body);
        QTEST(m_okta->codeOf(answer), "code");
        QTEST(m_okta->causeOf(answer), "cause");
    }

    void sentFeaturesAreIgnored()
    {
        const QString id = m_okta->made({{u"name"_s, u"scim2headerauth"_s},
                                         {u"label"_s, u"SCIM"_s},
                                         {u"features"_s, QJsonArray{u"PUSH_NEW_USERS"_s}}});
        QVERIFY(m_okta->get(u"/api/v1/apps/"_s + id).object()[u"features"_s].toArray().isEmpty());
    }

    void catalogueAppAnswersWithoutCredentials()
    {
        const Answer made = m_okta->post(
            u"/api/v1/apps"_s, {{u"name"_s, u"integrator-8026030_cloudflareone_1"_s},
                                {u"label"_s, u"Cloudflare One"_s},
                                {u"signOnMode"_s, u"OPENID_CONNECT"_s},
                                {u"settings"_s, QJsonObject{{u"app"_s, QJsonObject{{u"team_domain"_s, u"acme"_s}}}}}});
        QCOMPARE(made.status, 200);
        QVERIFY(made.object()[u"credentials"_s][u"oauthClient"_s].isUndefined());
        const QString id = made.object()[u"id"_s].toString();
        QCOMPARE(m_okta->get(u"/api/v1/apps/%1/credentials/secrets"_s.arg(id)).array().size(), 1);
        const Answer legacy = m_okta->get(u"/api/v1/internal/apps/%1/settings/oauth/idToken"_s.arg(id));
        QCOMPARE(legacy.status, 404);
        QVERIFY(legacy.object()[u"errorSummary"_s].toString().contains(u"OAuth2AppInstance"_s));
    }

    void groupsClaimByBothWays()
    {
        const QString id = m_okta->made(m_okta->oidcBody(u"One"_s));
        const QString legacy = u"/api/v1/internal/apps/%1/settings/oauth/idToken"_s.arg(id);
        QVERIFY(m_okta->get(legacy).object()[u"valueType"_s].isNull());
        const QJsonObject claim{{u"valueType"_s, u"GROUPS"_s},
                                {u"groupFilterType"_s, u"REGEX"_s},
                                {u"issuerMode"_s, u"ORG_URL"_s},
                                {u"name"_s, u"groups"_s},
                                {u"value"_s, u".*"_s}};
        QCOMPARE(m_okta->post(legacy, claim).status, 200);
        QCOMPARE(m_okta->get(legacy).object()[u"value"_s].toString(), u".*"_s);
        m_okta->tenant.ways().internalApi = false;
        QCOMPARE(m_okta->get(legacy).status, 404);

        const QString federated = u"/api/v1/apps/%1/federated-claims"_s.arg(id);
        const QJsonObject body{{u"name"_s, u"groups"_s}, {u"expression"_s, u"user.getGroups({}).![profile.name]"_s}};
        QCOMPARE(m_okta->post(federated, body).status, 201);
        QCOMPARE(m_okta->get(federated).array().size(), 1);
    }

    void appsAreDeletedWhenInactiveOnly()
    {
        const QString app = u"/api/v1/apps/"_s + m_okta->made(m_okta->oidcBody(u"One"_s));
        QCOMPARE(m_okta->ask("DELETE", app).status, 403);
        QCOMPARE(m_okta->post(app + u"/lifecycle/deactivate"_s).status, 200);
        QCOMPARE(m_okta->ask("DELETE", app).status, 204);
        QCOMPARE(m_okta->get(app).status, 404);
    }

    void appsAreFoundByNameAndFilterAndPage()
    {
        for (int i = 0; i < 5; ++i)
            m_okta->made(m_okta->oidcBody(u"Cloudflare %1"_s.arg(i)));
        QCOMPARE(m_okta->get(u"/api/v1/apps?q=cloudf&limit=200"_s).array().size(), 5);
        QCOMPARE(m_okta->get(u"/api/v1/apps?filter=name%20eq%20%22oidc_client%22"_s).array().size(), 5);
        QStringList labels;
        int pages = 0;
        for (QString at = u"/api/v1/apps?q=Cloudflare&limit=2"_s; !at.isEmpty(); ++pages) {
            const Answer page = m_okta->get(at);
            for (const QJsonValue app : page.array())
                labels.append(app[u"label"_s].toString());
            at = OktaFixture::next(page);
        }
        QCOMPARE(pages, 3);
        QCOMPARE(labels.size(), 5);
    }

    void assignmentsExpandToPeople()
    {
        const QString app = u"/api/v1/apps/"_s + m_okta->made(m_okta->oidcBody(u"One"_s));
        const QString support = m_okta->groupId(u"Support"_s);
        QCOMPARE(m_okta->put(app + u"/groups/"_s + support).status, 200);
        QCOMPARE(m_okta->put(app + u"/groups/"_s + support).status, 200);
        QCOMPARE(m_okta->get(app + u"/groups"_s).array().size(), 1);
        const QJsonArray users = m_okta->get(app + u"/users?limit=500"_s).array();
        QCOMPARE(users.size(), 4); // the fifth has left the company
        QCOMPARE(users[0][u"status"_s].toString(), u"ACTIVE"_s);
        QCOMPARE(users[0][u"scope"_s].toString(), u"GROUP"_s);
        QVERIFY(users[0][u"externalId"_s].isNull());
        QCOMPARE(m_okta->ask("DELETE", app + u"/groups/"_s + support).status, 204);
        QCOMPARE(m_okta->get(app + u"/users"_s).array().size(), 0);
    }

    void connectionAnswersUnknownAndDoesNothing()
    {
        const QString app =
            u"/api/v1/apps/"_s + m_okta->made({{u"name"_s, u"scim2headerauth"_s}, {u"label"_s, u"SCIM"_s}});
        const QJsonObject profile{{u"authScheme"_s, u"TOKEN"_s}, {u"token"_s, u"x"_s}};
        const Answer set = m_okta->post(app + u"/connections/default?activate=true"_s,
                                        {{u"baseUrl"_s, u"https://x.example/scim"_s}, {u"profile"_s, profile}});
        QCOMPARE(set.status, 200);
        QCOMPARE(set.object()[u"status"_s].toString(), u"UNKNOWN"_s);
        QVERIFY(m_okta->get(app).object()[u"features"_s].toArray().isEmpty());
        const Answer features = m_okta->get(app + u"/features"_s);
        QCOMPARE(features.status, 400);
        QCOMPARE(m_okta->causeOf(features), u"Provisioning is not enabled for the app instance."_s);
    }

    void mappingsTakeExactlyOneTarget()
    {
        const QString mappings = u"/api/v1/apps/%1/group-push/mappings"_s.arg(
            m_okta->made({{u"name"_s, u"scim2headerauth"_s}, {u"label"_s, u"SCIM"_s}}));
        QJsonObject body{{u"sourceGroupId"_s, m_okta->groupId(u"Design"_s)}, {u"status"_s, u"ACTIVE"_s}};
        QCOMPARE(m_okta->post(mappings, body).status, 400);
        body.insert(u"targetGroupName"_s, u"Design"_s);
        QJsonObject both = body;
        both.insert(u"targetGroupId"_s, u"00gx"_s);
        QCOMPARE(m_okta->post(mappings, both).status, 400);
        const Answer made = m_okta->post(mappings, body);
        QCOMPARE(made.status, 200);
        QVERIFY(!made.object().contains(u"lastPush"_s));
        QCOMPARE(m_okta->post(mappings, body).status, 400); // one mapping for each group
        const QString one = mappings + u'/' + made.object()[u"id"_s].toString();
        QCOMPARE(m_okta->ask("DELETE", one + u"?deleteTargetGroup=false"_s).status, 400);
        QCOMPARE(m_okta->send("PATCH", one, {{u"status"_s, u"INACTIVE"_s}}).status, 200);
        QCOMPARE(m_okta->ask("DELETE", one).status, 400);
        QCOMPARE(m_okta->ask("DELETE", one + u"?deleteTargetGroup=false"_s).status, 204);
    }

private:
    std::unique_ptr<OktaFixture> m_okta;
};

QTEST_GUILESS_MAIN(OktaAppsTest)
#include "tst_okta_apps.moc"
