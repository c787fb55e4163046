#include "app/practice/okta/agent.h"
#include "app/practice/scripted_admin.h"
#include "app/scim/probe.h"
#include "tests/contract/independent_server.h"
#include "tests/practice/okta_fixture.h"

#include <QCoroTask>
#include <QTest>

using namespace bw;

/// Our probe, and all that the stand-in Okta sends, against a SCIM server that somebody else wrote (scimmy-routers).
class ScimContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<tests::IndependentServer>(u"scim_server.mjs"_s, QStringList{m_token});
        NEEDS(*m_server);
        m_base = m_server->url() + u"/scim/v2"_s;
        m_probe.headers = {{"Authorization"_ba, "Bearer " + m_token.toUtf8()}};
    }

    void theProbeTellsWhichFormIsTaken()
    {
        QCOMPARE(*probe(m_token).verdict(), scim::HeaderForm::Bearer);
        const Result<scim::HeaderForm> wrong = probe(u"another-secret"_s).verdict();
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, Error::Kind::BadCredential);
    }

    void theStandInOktaProvisions_data()
    {
        QTest::addColumn<QString>("app");
        QTest::addColumn<QString>("paste");
        QTest::newRow("header auth, Bearer typed by the admin") << u"scim2headerauth"_s << u"Bearer "_s + m_token;
        QTest::newRow("OAuth bearer token") << u"scim2testapp"_s << m_token;
    }
    void theStandInOktaProvisions()
    {
        QFETCH(QString, app);
        QFETCH(QString, paste);
        OktaFixture okta;
        QVERIFY(okta.ok);
        const QString id = okta.made({{u"name"_s, app}, {u"label"_s, u"Contract"_s}, {u"signOnMode"_s, u"SAML_2_0"_s}});
        QVERIFY(!id.isEmpty());
        okta.put(u"/api/v1/apps/%1/groups/%2"_s.arg(id, okta.groupId(u"Staff"_s)));
        okta.post(u"/api/v1/apps/%1/group-push/mappings"_s.arg(id),
                  {{u"sourceGroupId"_s, okta.groupId(u"Engineering"_s)}, {u"targetGroupName"_s, u"Engineering"_s}});
        practice::ScriptedAdmin admin;
        const QUrl page(okta.at(u"/admin/app/%1/instance/%2/#tab-provisioning"_s.arg(app, id)));
        const Done acted = QCoro::waitFor(admin.actOn(page, {{u"Base URL"_s, m_base}, {u"API token"_s, paste}}, {}));
        QVERIFY2(acted, qPrintable(acted ? QString() : acted.error().message));
        QTRY_VERIFY(okta.tenant.agent()->isIdle());

        const QJsonArray people = resources(u"Users"_s);
        const auto &users = okta.tenant.org().app(id)->users;
        QCOMPARE(people.size(), users.size());
        for (const auto &user : users)
            QCOMPARE(user.status, u"PROVISIONED"_s);
        const QJsonArray groups = resources(u"Groups"_s);
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups[0][u"displayName"_s].toString(), u"Engineering"_s);
        QVERIFY(!groups[0][u"members"_s].toArray().isEmpty());

        // Who loses the assignment is deactivated, not deleted.
        okta.ask("DELETE", u"/api/v1/apps/%1/groups/%2"_s.arg(id, okta.groupId(u"Staff"_s)));
        QTRY_VERIFY(okta.tenant.agent()->isIdle());
        const QJsonArray later = resources(u"Users"_s);
        QCOMPARE(later.size(), people.size());
        for (const QJsonValue &person : later)
            QVERIFY(!person[u"active"_s].toBool(true));
    }

private:
    scim::ProbeResult probe(const QString &secret)
    {
        HttpClient http;
        http.setWaitFactor(0);
        scim::Endpoint endpoint;
        endpoint.base = QUrl(m_base);
        endpoint.secret = Secret(secret.toUtf8());
        return QCoro::waitFor(scim::probe(&http, endpoint, u"contract"_s, {}));
    }
    QJsonArray resources(const QString &kind)
    {
        const Answer answer = m_probe.ask("GET", m_base + u'/' + kind + u"?startIndex=1&count=200"_s);
        return answer.object()[u"Resources"_s].toArray();
    }

    const QString m_token = u"the-token-of-this-test"_s;
    QString m_base;
    HttpProbe m_probe;
    std::unique_ptr<tests::IndependentServer> m_server;
};

QTEST_GUILESS_MAIN(ScimContractTest)
#include "scim_test.moc"
