#include "app/practice/okta/agent.h"
#include "tests/practice/okta_fixture.h"
#include "tests/practice/tiny_scim.h"

using namespace bw::practice;

/// Where orgs differ or documents disagree: both ways, and what the agent sends over a person's time in an app.
class OktaWaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_okta = std::make_unique<OktaFixture>();
        m_scim = std::make_unique<TinyScim>("Bearer s3cret");
        QVERIFY(m_okta->ok && m_scim->start());
    }

    /// GET, then PUT of the whole object; nothing where "Update User Attributes" is off.
    void profilesFollowWhereUpdatesAreOn_data()
    {
        QTest::addColumn<bool>("updates");
        QTest::newRow("on") << true;
        QTest::newRow("off") << false;
    }
    void profilesFollowWhereUpdatesAreOn()
    {
        QFETCH(bool, updates);
        const QString app = connected({{u"name"_s, u"scim2testapp"_s}, {u"label"_s, u"SCIM"_s}}, u"Design"_s, updates);
        QTRY_COMPARE(m_scim->items[u"Users"_s].size(), 3);
        QTRY_VERIFY(m_okta->tenant.agent()->isIdle());
        m_scim->forgetRecorded();
        const QString chloe = m_okta->tenant.org().user(u"chloe.winter@acme.example"_s)->id;
        const QJsonObject profile{{u"lastName"_s, u"Summer"_s}};
        QCOMPARE(m_okta->post(u"/api/v1/users/"_s + chloe, {{u"profile"_s, profile}}).status, 200);
        QTRY_VERIFY(m_okta->tenant.agent()->isIdle());
        QCOMPARE(!m_scim->recorded().isEmpty(), updates);
        const QJsonObject there = m_scim->named(u"Users"_s, u"chloe.winter@acme.example"_s);
        QCOMPARE(there[u"name"_s][u"familyName"_s].toString(), updates ? u"Summer"_s : u"Winter"_s);
        QVERIFY(
            !there[u"password"_s].toString().isEmpty()); // what Okta did not set itself was sent back as it was read
    }

    /// Apps made with Create App Integration PUT, catalogue apps PATCH without a path.
    void whoComesBackIsReactivated_data()
    {
        QTest::addColumn<bool>("custom");
        QTest::addColumn<QByteArray>("verb");
        QTest::newRow("made with Create App Integration") << true << "PUT"_ba;
        QTest::newRow("from the catalogue") << false << "PATCH"_ba;
    }
    void whoComesBackIsReactivated()
    {
        QFETCH(bool, custom);
        QFETCH(QByteArray, verb);
        const QJsonObject catalogue{{u"name"_s, u"scim2testapp"_s}, {u"label"_s, u"SCIM"_s}};
        connected(custom ? m_okta->samlBody(u"Custom"_s) : catalogue, u"Design"_s, false);
        const QString name = u"chloe.winter@acme.example"_s;
        QTRY_COMPARE(m_scim->named(u"Users"_s, name)[u"active"_s].toBool(), true);
        const QString chloe = u"/api/v1/users/"_s + m_okta->tenant.org().user(name)->id;
        QCOMPARE(m_okta->post(chloe + u"/lifecycle/deactivate"_s).status, 200);
        QTRY_COMPARE(m_scim->named(u"Users"_s, name)[u"active"_s].toBool(true), false);
        m_scim->forgetRecorded();
        QCOMPARE(m_okta->post(chloe + u"/lifecycle/activate"_s).status, 200);
        QTRY_COMPARE(m_scim->named(u"Users"_s, name)[u"active"_s].toBool(), true);
        QTRY_COMPARE(m_scim->recorded({}, QRegularExpression(u"/Users/.+"_s)).last().request.verb, verb);
    }

    /// Suspending keeps somebody out of Okta and tells the other side nothing; deactivating does.
    void whoIsSuspendedStaysAtTheOtherSide()
    {
        const QString app = connected({{u"name"_s, u"scim2testapp"_s}, {u"label"_s, u"SCIM"_s}}, u"Design"_s, false);
        const QString name = u"chloe.winter@acme.example"_s;
        QTRY_COMPARE(m_scim->named(u"Users"_s, name)[u"active"_s].toBool(), true);
        QTRY_VERIFY(m_okta->tenant.agent()->isIdle());
        m_scim->forgetRecorded();
        const QString chloe = u"/api/v1/users/"_s + m_okta->tenant.org().user(name)->id;
        QCOMPARE(m_okta->post(chloe + u"/lifecycle/suspend"_s).status, 200);
        QTRY_VERIFY(m_okta->tenant.agent()->isIdle());
        QVERIFY(m_scim->recorded().isEmpty());
        QVERIFY(m_okta->tenant.org().app(app)->users.contains(m_okta->tenant.org().user(name)->id));
        QVERIFY(!m_okta->tenant.org().user(name)->isActive());
        QCOMPARE(m_okta->post(chloe + u"/lifecycle/deactivate"_s).status, 200);
        QTRY_COMPARE(m_scim->named(u"Users"_s, name)[u"active"_s].toBool(true), false);
    }

    /// Okta's SCIM reference: it lists groups when the settings are saved.
    void savingListsTheGroups()
    {
        const QString app = connected({{u"name"_s, u"scim2testapp"_s}, {u"label"_s, u"SCIM"_s}}, u"Design"_s, false);
        m_okta->tenant.agent()->settingsSaved(app);
        QTRY_VERIFY(!m_scim->recorded("GET", QRegularExpression(u"/Groups$"_s)).isEmpty());
        const Request asked = m_scim->recorded("GET", QRegularExpression(u"/Groups$"_s)).first().request;
        QCOMPARE(asked.item(u"startIndex"_s) + u' ' + asked.item(u"count"_s), u"1 100"_s);
    }

    void pushedGroupsAreRenamed()
    {
        const QString app = connected({{u"name"_s, u"scim2testapp"_s}, {u"label"_s, u"SCIM"_s}}, u"Staff"_s, false);
        push(app, u"Design"_s);
        QTRY_COMPARE(m_scim->named(u"Groups"_s, u"Design"_s)[u"members"_s].toArray().size(), 3);
        const QString group = u"/api/v1/groups/"_s + m_okta->groupId(u"Design"_s);
        QCOMPARE(m_okta->put(group, {{u"profile"_s, QJsonObject{{u"name"_s, u"Designers"_s}}}}).status, 200);
        QTRY_COMPARE(m_scim->named(u"Groups"_s, u"Designers"_s)[u"members"_s].toArray().size(), 3);
        const QString directory = u"/api/v1/groups/"_s + m_okta->groupId(u"Legacy AD group"_s);
        QCOMPARE(m_okta->put(directory, {{u"profile"_s, QJsonObject{{u"name"_s, u"Mine"_s}}}}).status, 403);
    }

    /// Okta's reference shows a POST with no members; Cloudflare's page says that empty groups are not pushed.
    void emptyGroupsBothWays_data()
    {
        QTest::addColumn<bool>("pushed");
        QTest::newRow("pushed") << true;
        QTest::newRow("not pushed") << false;
    }
    void emptyGroupsBothWays()
    {
        QFETCH(bool, pushed);
        QVERIFY(m_okta->tenant.setWay(u"pushesEmptyGroups"_s, pushed));
        const QString app = connected({{u"name"_s, u"scim2testapp"_s}, {u"label"_s, u"SCIM"_s}}, u"Staff"_s, false);
        const QJsonObject profile{{u"name"_s, u"Nobody yet"_s}};
        const Answer made = m_okta->post(u"/api/v1/groups"_s, {{u"profile"_s, profile}});
        push(app, u"Nobody yet"_s);
        QTRY_VERIFY(m_okta->tenant.agent()->isIdle());
        QCOMPARE(!m_scim->named(u"Groups"_s, u"Nobody yet"_s).isEmpty(), pushed);
        const QString ben = m_okta->tenant.org().user(u"ben.okoro@acme.example"_s)->id;
        m_okta->put(u"/api/v1/groups/%1/users/%2"_s.arg(made.object()[u"id"_s].toString(), ben));
        QTRY_COMPARE(m_scim->named(u"Groups"_s, u"Nobody yet"_s)[u"members"_s].toArray().size(), 1);
    }

    /// Okta's page says that members must be provisioned first, not what becomes of those who are later.
    void membersFollowBothWays_data()
    {
        QTest::addColumn<bool>("follow");
        QTest::newRow("they join") << true;
        QTest::newRow("they are left out") << false;
    }
    void membersFollowBothWays()
    {
        QFETCH(bool, follow);
        QVERIFY(m_okta->tenant.setWay(u"membersFollow"_s, follow));
        const QString app = connected({{u"name"_s, u"scim2testapp"_s}, {u"label"_s, u"SCIM"_s}}, u"Support"_s, false);
        push(app, u"Design"_s);
        QTRY_VERIFY(m_okta->tenant.agent()->isIdle());
        QCOMPARE(m_scim->named(u"Groups"_s, u"Design"_s)[u"members"_s].toArray().size(), 0);
        m_okta->put(u"/api/v1/apps/%1/groups/%2"_s.arg(app, m_okta->groupId(u"Design"_s)));
        QTRY_VERIFY(m_okta->tenant.agent()->isIdle());
        QCOMPARE(m_scim->named(u"Groups"_s, u"Design"_s)[u"members"_s].toArray().size(), follow ? 3 : 0);
        // "Push now" in the console
        const QString page = u"/admin/app/scim2testapp/instance/"_s + app;
        HttpProbe browser;
        const QByteArray shown = browser.ask("GET", m_okta->at(page + u"/"_s)).body;
        const auto valueOf = [&shown](const QByteArray &name) {
            const qsizetype at = shown.indexOf("name=\"" + name + "\" value=\"") + name.size() + 15;
            return shown.mid(at, shown.indexOf('"', at) - at);
        };
        const QByteArray form = "mapping=" + valueOf("mapping") + "&_xsrfToken=" + valueOf("_xsrfToken");
        QVERIFY(shown.contains(">Push now<"));
        browser.ask("POST", m_okta->at(page + u"/settings/push-now"_s), form, "application/x-www-form-urlencoded");
        QTRY_COMPARE(m_scim->named(u"Groups"_s, u"Design"_s)[u"members"_s].toArray().size(), 3);
    }

    void busyServersAreAskedAgain()
    {
        m_scim->addFault({.verb = "POST", .path = QRegularExpression(u"/Users"_s), .action = Fault::Action::RateLimit});
        const QString app = connected({{u"name"_s, u"scim2testapp"_s}, {u"label"_s, u"SCIM"_s}}, u"Design"_s, false);
        QTRY_COMPARE(m_scim->items[u"Users"_s].size(), 3);
        for (const okta::AppUser &user : std::as_const(m_okta->tenant.org().app(app)->users))
            QVERIFY2(user.trouble.isEmpty(), qPrintable(user.trouble));
    }

    /// "Unique identifier field for users" decides what is asked for, the username format what is made.
    void peopleAreLookedUpByTheUniqueField()
    {
        const QString app = connected(m_okta->samlBody(u"Custom"_s), u"Engineering"_s, false, u"email"_s);
        QTRY_VERIFY(!m_scim->named(u"Users"_s, u"dfox@corp.acme.example"_s).isEmpty());
        QStringList asked;
        for (const Recorded &entry : m_scim->recorded("GET", QRegularExpression(u"/Users$"_s)))
            asked << entry.request.item(u"filter"_s);
        QVERIFY2(asked.contains(u"userName eq \"dana.fox@acme.example\""_s), qPrintable(asked.join(u'\n')));
    }

    /// A group of that name is there already, made by somebody else.
    void sameNamesAreTakenOverOrRefused_data()
    {
        QTest::addColumn<bool>("refused");
        QTest::newRow("taken over") << false;
        QTest::newRow("refused") << true;
    }
    void sameNamesAreTakenOverOrRefused()
    {
        QFETCH(bool, refused);
        QVERIFY(m_okta->tenant.setWay(u"failOnNameCollision"_s, refused));
        m_scim->items[u"Groups"_s].insert(u"theirs"_s, {{u"id"_s, u"theirs"_s}, {u"displayName"_s, u"Design"_s}});
        const QString app = connected({{u"name"_s, u"scim2testapp"_s}, {u"label"_s, u"SCIM"_s}}, u"Staff"_s, false);
        push(app, u"Design"_s);
        QTRY_VERIFY(m_okta->tenant.agent()->isIdle());
        QCOMPARE(m_okta->tenant.org().app(app)->mappings.first().status, refused ? u"ERROR"_s : u"ACTIVE"_s);
        QCOMPARE(m_scim->items[u"Groups"_s].size(), 1);
        QCOMPARE(m_scim->items[u"Groups"_s][u"theirs"_s][u"members"_s].toArray().size(), refused ? 0 : 3);
    }

    void featuresMayStayClosed()
    {
        const QString app = connected({{u"name"_s, u"scim2testapp"_s}, {u"label"_s, u"SCIM"_s}}, u"Design"_s, false);
        const QString features = u"/api/v1/apps/%1/features"_s.arg(app);
        QCOMPARE(m_okta->get(features).status, 200);
        QVERIFY(m_okta->tenant.setWay(u"featuresApi"_s, false));
        QCOMPARE(m_okta->get(features).status, 400);
        QCOMPARE(m_okta->put(features + u"/USER_PROVISIONING"_s).status, 400);
    }

    void putOnTestAppsBothWays_data()
    {
        QTest::addColumn<bool>("wipes");
        QTest::newRow("drops the connection") << true;
        QTest::newRow("keeps it") << false;
    }
    void putOnTestAppsBothWays()
    {
        QFETCH(bool, wipes);
        QVERIFY(m_okta->tenant.setWay(u"putWipesTestApps"_s, wipes));
        const QJsonObject body{{u"name"_s, u"scim2testapp"_s}, {u"label"_s, u"SCIM"_s}};
        const QString app = connected(body, u"Design"_s, false);
        QCOMPARE(m_okta->put(u"/api/v1/apps/"_s + app, body).status, 200);
        QCOMPARE(m_okta->tenant.org().app(app)->features().isEmpty(), wipes);
    }

    void olderOrgsLackFederatedClaims()
    {
        const QString claims = u"/api/v1/apps/%1/federated-claims"_s.arg(m_okta->made(m_okta->oidcBody(u"One"_s)));
        QCOMPARE(m_okta->get(claims).status, 200);
        QVERIFY(m_okta->tenant.setWay(u"federatedClaims"_s, false));
        QCOMPARE(m_okta->get(claims).status, 404);
        QCOMPARE(m_okta->post(claims, {{u"name"_s, u"groups"_s}, {u"expression"_s, u"x"_s}}).status, 404);
    }

    void testAppsMayWantTheirSettingsLater()
    {
        QVERIFY(m_okta->tenant.setWay(u"testAppsTakeSettings"_s, false));
        const QJsonObject bare{{u"name"_s, u"scim2headerauth"_s}, {u"label"_s, u"SCIM"_s}};
        QJsonObject full = bare;
        full.insert(u"visibility"_s, QJsonObject{{u"autoSubmitToolbar"_s, false}});
        const Answer refused = m_okta->post(u"/api/v1/apps"_s, full);
        QCOMPARE(refused.status, 400);
        QCOMPARE(m_okta->codeOf(refused), u"E0000001"_s);
        QCOMPARE(m_okta->put(u"/api/v1/apps/"_s + m_okta->made(bare), full).status, 200);
    }

    void organizationTellsEngineAndDomain()
    {
        const QString path = u"/.well-known/okta-organization"_s;
        QCOMPARE(m_okta->get(path).object()[u"pipeline"_s].toString(), u"idx"_s);
        QVERIFY(!m_okta->get(path).object()[u"_links"_s].toObject().contains(u"alternate"_s));
        QVERIFY(m_okta->tenant.setWay(u"classicEngine"_s, true) && m_okta->tenant.setWay(u"customDomain"_s, true));
        const QJsonObject told = m_okta->get(path).object();
        QCOMPARE(told[u"pipeline"_s].toString(), u"v1"_s);
        QVERIFY(told[u"_links"_s].toObject().contains(u"alternate"_s));
        QCOMPARE(told[u"_links"_s][u"organization"_s][u"href"_s].toString(), m_okta->tenant.url()); // never that one
    }

private:
    /// An app with people of a group, connected to the SCIM server as by the console.
    QString connected(const QJsonObject &body, const QString &group, bool updates,
                      const QString &unique = u"userName"_s)
    {
        const QString id = m_okta->made(body);
        okta::App *app = m_okta->tenant.org().app(id);
        app->provisioning.scimEnabled = app->provisioning.connected = true;
        app->provisioning.createUsers = app->provisioning.deactivateUsers = true;
        app->provisioning.updateUsers = updates;
        app->provisioning.uniqueField = unique;
        app->provisioning.baseUrl = m_scim->base();
        app->provisioning.token = u"s3cret"_s;
        m_okta->put(u"/api/v1/apps/%1/groups/%2"_s.arg(id, m_okta->groupId(group)));
        return id;
    }
    void push(const QString &app, const QString &group)
    {
        const QJsonObject body{{u"sourceGroupId"_s, m_okta->groupId(group)}, {u"targetGroupName"_s, group}};
        QCOMPARE(m_okta->post(u"/api/v1/apps/%1/group-push/mappings"_s.arg(app), body).status, 200);
    }

    std::unique_ptr<OktaFixture> m_okta;
    std::unique_ptr<TinyScim> m_scim;
};

QTEST_GUILESS_MAIN(OktaWaysTest)
#include "tst_okta_ways.moc"
