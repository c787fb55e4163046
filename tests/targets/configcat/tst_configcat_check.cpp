#include "app/practice/configcat/configcat_tenant.h"
#include "app/setup/configcat_values.h"
#include "app/targets/configcat/errors.h"
#include "app/targets/configcat/existing_groups.h"
#include "app/targets/configcat/findings.h"

#include <QCoroTask>
#include <QTest>

using namespace bw;
using namespace Qt::StringLiterals;
using Mark = VerdictLine::Mark;

/// The live check of the pasted values, and words for ConfigCat's refusals.
class ConfigCatCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tenant = std::make_unique<practice::ConfigCatTenant>();
        QVERIFY(m_tenant->start());
        m_credentials = {};
        m_credentials.configcatScimToken = Secret(m_tenant->prepare(u"acme.example"_s));
        m_where = {};
        m_where.entityId = m_tenant->organization().providers.first().entityId;
        m_where.acsUrl = m_tenant->organization().providers.first().acsUrl;
        m_where.scimUrl = m_tenant->scimUrl();
        m_where.apiUrl = m_tenant->apiUrl();
    }

    void goodValues()
    {
        const ConfigCatVerdict verdict = check();
        QVERIFY2(verdict.usable, qPrintable(verdict.headline));
        QCOMPARE(markOf(verdict, u"configcat.token"_s), Mark::Yes);
        QCOMPARE(markOf(verdict, u"configcat.api"_s), Mark::Note); // they are optional
        QVERIFY(verdict.organization.isEmpty());
        giveApi();
        const ConfigCatVerdict more = check();
        QVERIFY(more.usable);
        QCOMPARE(more.organization, u"Acme"_s);
        QCOMPARE(markOf(more, u"configcat.organization"_s), Mark::Yes);
        for (const practice::Recorded &one : m_tenant->recorded())
            QCOMPARE(one.request.verb, "GET"_ba);
    }

    void aWrongTokenIsRefusedAndToldFromAnOpenDoor()
    {
        m_credentials.configcatScimToken = Secret("not-the-token-of-anybody"_ba);
        const ConfigCatVerdict verdict = check();
        QVERIFY(!verdict.usable);
        QCOMPARE(verdict.error->kind, Error::Kind::BadCredential);
        QCOMPARE(markOf(verdict, u"configcat.token"_s), Mark::No);
        practice::Server anybody;
        anybody.route("GET", u"/v2/{organization}/Users"_s, [](const practice::Request &) {
            return practice::Reply::json(200, QJsonObject{{u"totalResults"_s, 0}, {u"Resources"_s, QJsonArray()}});
        });
        QVERIFY(anybody.start());
        m_where.scimUrl = anybody.url() + u"/v2/"_s + m_tenant->organization().id;
        const ConfigCatVerdict open = check();
        QVERIFY(!open.usable); // it lets a wrong one in as well
        QCOMPARE(open.error->kind, Error::Kind::Unexpected);
    }

    void swappedValuesAreSeenWithoutAsking()
    {
        std::swap(m_where.entityId, m_where.acsUrl);
        const ConfigCatVerdict verdict = check();
        QVERIFY(!verdict.usable && !verdict.error);
        QCOMPARE(markOf(verdict, u"configcat.entity-id"_s), Mark::No);
        QCOMPARE(markOf(verdict, u"configcat.acs-url"_s), Mark::No);
        QCOMPARE(markOf(verdict, u"configcat.token"_s), Mark::Yes);
    }

    void theTokenIsShownToNoOtherKindOfAddress()
    {
        m_where.scimUrl = m_tenant->url() + u"/somewhere/else"_s;
        const ConfigCatVerdict verdict = check();
        QVERIFY(!verdict.usable);
        QCOMPARE(m_tenant->requestCount(), 0);
    }

    void badApiCredentialsAreRefused()
    {
        giveApi();
        m_credentials.configcatApiPassword = Secret("another-password"_ba);
        const ConfigCatVerdict verdict = check();
        QVERIFY(!verdict.usable);
        QCOMPARE(markOf(verdict, u"configcat.api"_s), Mark::No);
        QVERIFY(verdict.error->link.path().endsWith(u"/public-api-credentials"_s));
        m_credentials.configcatApiPassword = Secret();
        QCOMPARE(check().error->kind, Error::Kind::BadInput); // one half of a pair
    }

    void anotherOrganizationIsSaid()
    {
        giveApi();
        practice::ConfigCatTenant other;
        QVERIFY(other.start());
        other.prepare(u"acme.example"_s);
        m_credentials.configcatScimToken = Secret(other.organization().scimToken);
        m_where.scimUrl = other.scimUrl();
        const ConfigCatVerdict verdict = check();
        QVERIFY(verdict.usable);
        QCOMPARE(markOf(verdict, u"configcat.organization"_s), Mark::Unknown);
    }

    /// ConfigCat's API does not name the plan: it is known by the limits that the documents give each of them.
    void aPlanThatIsTooSmallIsSaid_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<int>("groups");
        QTest::addColumn<QString>("said");
        QTest::newRow("Free") << u"freePlan"_s << 3 << u"Free, which lets 2 groups have permissions; 3 are"_s;
        QTest::newRow("Free, enough") << u"freePlan"_s << 2 << QString();
        QTest::newRow("Pro") << QString() << 6 << u"Pro, which lets 5 groups have permissions; 6 are"_s;
        QTest::newRow("Pro, enough") << QString() << 5 << QString();
        QTest::newRow("Smart, or a larger one") << u"smartPlan"_s << 11 << QString();
        QTest::newRow("of somebody who may not ask") << u"apiReadsAll"_s << 6 << QString();
    }
    void aPlanThatIsTooSmallIsSaid()
    {
        QFETCH(QString, way);
        QFETCH(int, groups);
        QFETCH(QString, said);
        if (!way.isEmpty())
            QVERIFY(m_tenant->setWay(way, way != "apiReadsAll"_L1));
        for (int i = 1; i <= groups; ++i)
            m_where.pushGroups << u"Group %1"_s.arg(i);
        QVERIFY(!hasLine(check(), u"configcat.plan"_s)); // without credentials nobody is asked
        giveApi();
        const ConfigCatVerdict verdict = check();
        QVERIFY2(verdict.usable, qPrintable(verdict.headline));
        QCOMPARE(hasLine(verdict, u"configcat.plan"_s), !said.isEmpty());
        for (const VerdictLine &line : verdict.lines)
            QVERIFY2(line.id != "configcat.plan"_L1 || line.text.contains(said), qPrintable(line.text));
    }

    void existingGroupsWhereTheyAreNotListed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isAnError");
        QTest::newRow("404") << 404 << false;
        QTest::newRow("405") << 405 << false;
        QTest::newRow("501") << 501 << false;
        QTest::newRow("400") << 400 << true;
        QTest::newRow("401") << 401 << true;
    }
    void existingGroupsWhereTheyAreNotListed()
    {
        QFETCH(int, status);
        practice::Server scim;
        scim.route("GET", u"/v2/{organization}/Groups"_s,
                   [status](const practice::Request &) { return practice::Reply::empty(status); });
        QVERIFY(scim.start());
        m_where.scimUrl = scim.url() + u"/v2/"_s + m_tenant->organization().id;
        m_where.pushGroups = {u"Engineering"_s};
        HttpClient http;
        http.setWaitFactor(0);
        const Result<QStringList> there =
            QCoro::waitFor(configcat::existingGroups(&http, m_credentials.configcatScimToken, m_where, {}));
        QTEST(!there, "isAnError");
        QVERIFY(!there || there->isEmpty());
        QCOMPARE(scim.requestCount(), 1);
    }

    void cancelling()
    {
        std::stop_source stop;
        HttpClient http;
        m_tenant->setLatency(std::chrono::seconds(5));
        auto checking = configcat::check(&http, m_where, m_credentials, stop.get_token());
        QTRY_VERIFY(m_tenant->requestCount() > 0);
        stop.request_stop();
        QCOMPARE(QCoro::waitFor(checking).error().kind, Error::Kind::Cancelled);
    }

    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("401") << 401 << Error::Kind::BadCredential;
        QTest::newRow("403") << 403 << Error::Kind::NotAllowed;
        QTest::newRow("404") << 404 << Error::Kind::NotFound;
        QTest::newRow("429") << 429 << Error::Kind::Busy;
        QTest::newRow("503") << 503 << Error::Kind::Busy;
        QTest::newRow("400") << 400 << Error::Kind::Rejected;
    }
    void errors()
    {
        QFETCH(int, status);
        HttpResponse response;
        response.status = status;
        response.body = R"({"message":"In their words"})"_ba;
        const Error error = configcat::errorFrom(m_where, response);
        QTEST(error.kind, "kind");
        QCOMPARE(error.status, status);
        QCOMPARE(error.detail, u"In their words"_s);
        QVERIFY(!error.message.isEmpty() && !error.action.isEmpty());
        response.body = "<html>a proxy</html>"_ba;
        QVERIFY(configcat::errorFrom(m_where, response).detail.isEmpty());
    }

    void shapes()
    {
        QVERIFY(configcat::isEntityId(m_where.entityId));
        QVERIFY(!configcat::isEntityId(u"https://"_s + m_where.entityId));
        QCOMPARE(configcat::entityIdFrom(u" https://%1/ "_s.arg(m_where.entityId)), m_where.entityId);
        QVERIFY(configcat::isAcsUrl(m_where.acsUrl) && !configcat::isAcsUrl(m_where.entityId));
        QCOMPARE(configcat::organizationIdOf(u"https://scim-api.configcat.com/v2/"
                                             "08d920f2-cf6c-4a8e-8ba6-a22d91ce1944/"_s),
                 u"08d920f2-cf6c-4a8e-8ba6-a22d91ce1944"_s);
        const QString txt = m_tenant->organization().domains.first().txt;
        QVERIFY(configcat::isDomainProof(txt));
        QVERIFY(configcat::isDomainProof(u'"' + txt + u'"'));
        for (const QString &other : {u"configcat-domain-verification="_s, u"x"_s + txt, txt + u"0"_s})
            QVERIFY2(!configcat::isDomainProof(other), qPrintable(other));
    }

private:
    void giveApi()
    {
        m_credentials.configcatApiUser = Secret(m_tenant->apiUser());
        m_credentials.configcatApiPassword = Secret(m_tenant->apiPassword());
    }
    ConfigCatVerdict check()
    {
        HttpClient http;
        http.setWaitFactor(0);
        const Result<ConfigCatVerdict> verdict = QCoro::waitFor(configcat::check(&http, m_where, m_credentials, {}));
        return verdict ? *verdict : ConfigCatVerdict{};
    }
    static bool hasLine(const ConfigCatVerdict &verdict, const QString &id)
    {
        return std::ranges::count(verdict.lines, id, &VerdictLine::id) > 0;
    }
    static Mark markOf(const ConfigCatVerdict &verdict, const QString &id)
    {
        for (const VerdictLine &line : verdict.lines) {
            if (line.id == id)
                return line.mark;
        }
        qWarning() << "no line" << id;
        return Mark::Unknown;
    }

    std::unique_ptr<practice::ConfigCatTenant> m_tenant;
    ConfigCatSetup m_where;
    Credentials m_credentials;
};

QTEST_GUILESS_MAIN(ConfigCatCheckTest)
#include "tst_configcat_check.moc"
