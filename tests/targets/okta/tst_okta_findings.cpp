#include "app/targets/okta/findings.h"
#include "tests/targets/okta/okta_bench.h"

using namespace bw;

/// The live checks of domain and token.
class TestOktaFindings : public QObject
{
    Q_OBJECT

private:
    static OktaVerdict check(OktaBench &bench, const QByteArray &token)
    {
        const auto verdict =
            QCoro::waitFor(okta::checkToken(&bench.http, bench.tenant.host(), Secret(token), bench.setup, {}));
        if (!verdict)
            qFatal("%s", qPrintable(verdict.error().message));
        return *verdict;
    }
    static VerdictLine lineOf(const Verdict &verdict, const QString &id)
    {
        for (const VerdictLine &line : verdict.lines) {
            if (line.id == id)
                return line;
        }
        return {.text = u"(no line)"_s};
    }

    /// What is said of a token whose owner has these roles, in an org that tells them.
    static OktaVerdict verdictOn(const QStringList &roles, const Setup &setup)
    {
        practice::Server server;
        if (!server.start())
            qFatal("no server");
        QJsonArray list;
        for (const QString &role : roles)
            list << QJsonObject{{u"type"_s, role}, {u"status"_s, u"ACTIVE"_s}};
        const QJsonObject links{{u"organization"_s, QJsonObject{{u"href"_s, server.url()}}}};
        const auto answer = [&server](const QString &path, const auto &body) {
            server.route("GET", path, [body](const practice::Request &) { return practice::Reply::json(200, body); });
        };
        answer(u"/.well-known/okta-organization"_s, QJsonObject{{u"id"_s, u"00o1"_s}, {u"_links"_s, links}});
        answer(u"/api/v1/users/me"_s, QJsonObject{{u"id"_s, u"00u1"_s}});
        answer(u"/api/v1/users/00u1/roles"_s, list);
        for (const QString &path : {u"/api/v1/apps"_s, u"/api/v1/logs"_s})
            answer(path, QJsonArray());
        const QJsonObject profile{{u"name"_s, u"Cloud admins"_s}};
        answer(u"/api/v1/groups"_s, QJsonArray{QJsonObject{{u"id"_s, u"00g1"_s}, {u"profile"_s, profile}}});
        HttpClient http;
        const auto verdict = QCoro::waitFor(okta::checkToken(&http, server.host(), Secret("00x"_ba), setup, {}));
        if (!verdict)
            qFatal("no verdict");
        return *verdict;
    }

private Q_SLOTS:
    void orgIsFoundWithoutAnySecret()
    {
        OktaBench bench;
        const auto verdict =
            QCoro::waitFor(okta::checkDomain(&bench.http, bench.tenant.url() + u"/admin/dashboard"_s, {}));
        QVERIFY(verdict);
        QVERIFY(verdict->usable);
        QCOMPARE(verdict->domain, bench.tenant.host());
        QCOMPARE(verdict->adminHost, bench.tenant.host());
        QVERIFY(verdict->headline.contains(bench.tenant.url()));
        QCOMPARE(bench.tenant.requestCount(), 1);
        QVERIFY(!bench.tenant.recorded().constFirst().request.hasHeader("Authorization"));
    }

    void unusableDomains_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<int>("kind");
        QTest::newRow("empty") << u""_s << int(Error::Kind::BadInput);
        QTest::newRow("e-mail") << u"alex@acme.example"_s << int(Error::Kind::BadInput);
        QTest::newRow("nobody listens") << u"127.0.0.1:1"_s << int(Error::Kind::Unreachable);
    }
    void unusableDomains()
    {
        QFETCH(QString, input);
        QFETCH(int, kind);
        OktaBench bench;
        const auto verdict = QCoro::waitFor(okta::checkDomain(&bench.http, input, {}));
        QVERIFY(verdict);
        QVERIFY(!verdict->usable);
        QVERIFY(verdict->error);
        QCOMPARE(int(verdict->error->kind), kind);
        QVERIFY(!verdict->headline.isEmpty());
    }

    void superAdministratorMayEverything()
    {
        OktaBench bench;
        const OktaVerdict verdict = check(bench, bench.token);
        QVERIFY(verdict.usable);
        QCOMPARE(verdict.owner, u"alex.admin@acme.example"_s);
        for (const QString &id : {u"okta.org"_s, u"okta.token"_s, u"okta.permission.write"_s, u"okta.permission.apps"_s,
                                  u"okta.permission.groups"_s, u"okta.permission.logs"_s})
            QVERIFY2(lineOf(verdict, id).mark == VerdictLine::Mark::Yes, qPrintable(id + lineOf(verdict, id).text));
        QVERIFY(bench.tenant.requestCount() <= 6);
        QCOMPARE(bench.writes(), 0);
    }

    void otherOwners_data()
    {
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<int>("write");
        QTest::addColumn<bool>("usable");
        using Mark = VerdictLine::Mark;
        QTest::newRow("app administrator, whose roles nobody may read")
            << QStringList{u"APP_ADMIN"_s} << int(Mark::Unknown) << true;
        QTest::newRow("super and read-only")
            << QStringList{u"READ_ONLY_ADMIN"_s, u"SUPER_ADMIN"_s} << int(Mark::Yes) << true;
        QTest::newRow("nobody in particular") << QStringList() << int(Mark::Unknown) << false;
    }
    void otherOwners()
    {
        QFETCH(QStringList, roles);
        QFETCH(int, write);
        QFETCH(bool, usable);
        OktaBench bench;
        const OktaVerdict verdict = check(bench, bench.tenant.addToken(roles).toUtf8());
        QCOMPARE(int(lineOf(verdict, u"okta.permission.write"_s).mark), write);
        QCOMPARE(verdict.usable, usable);
    }

    void readableRolesThatDoNotSufficeAreCrossed_data()
    {
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<int>("mark");
        QTest::newRow("read-only") << QStringList{u"READ_ONLY_ADMIN"_s} << int(VerdictLine::Mark::No);
        QTest::newRow("groups only") << QStringList{u"USER_ADMIN"_s, u"REPORT_ADMIN"_s} << int(VerdictLine::Mark::No);
        QTest::newRow("custom") << QStringList{u"CUSTOM"_s} << int(VerdictLine::Mark::Unknown);
        QTest::newRow("one not known to us") << QStringList{u"NEW_ADMIN"_s} << int(VerdictLine::Mark::No);
        QTest::newRow("app administrator") << QStringList{u"APP_ADMIN"_s} << int(VerdictLine::Mark::Yes);
    }
    void readableRolesThatDoNotSufficeAreCrossed()
    {
        QFETCH(QStringList, roles);
        QFETCH(int, mark);
        const OktaVerdict verdict = verdictOn(roles, Setup());
        const VerdictLine line = lineOf(verdict, u"okta.permission.write"_s);
        QCOMPARE(int(line.mark), mark);
        QCOMPARE(verdict.usable, mark != int(VerdictLine::Mark::No));
        if (mark == int(VerdictLine::Mark::No))
            QVERIFY2(line.text.contains(u"Application Administrator"_s), qPrintable(line.text));
    }

    /// Groups that are not there yet are made, which an Application Administrator may not; moving an older set-up on
    /// puts people into groups as well.
    void makingGroupsTakesAnotherRole()
    {
        Setup setup;
        setup.dashboardScim = DashboardScimSetup{.pushGroups = {u"Cloud admins"_s}};
        const QString id = u"okta.permission.make-groups"_s;
        QCOMPARE(lineOf(verdictOn({u"APP_ADMIN"_s}, setup), id).id, QString());
        setup.dashboardScim->pushGroups << u"Cloud readers"_s; // which is not there
        QCOMPARE(lineOf(verdictOn({u"APP_ADMIN"_s}, setup), id).mark, VerdictLine::Mark::No);
        setup.dashboardScim->pushGroups.removeLast();
        setup.dashboardScim->migrate = true;
        const OktaVerdict alone = verdictOn({u"APP_ADMIN"_s}, setup);
        QCOMPARE(lineOf(alone, id).mark, VerdictLine::Mark::No);
        QVERIFY(!alone.usable);
        QCOMPARE(lineOf(verdictOn({u"APP_ADMIN"_s, u"USER_ADMIN"_s}, setup), id).mark, VerdictLine::Mark::Yes);
    }

    void missingGroupsAreNamedOneByOne()
    {
        OktaBench bench;
        bench.setup.scim->assignGroups = QStringList{u"Enginering"_s, u"Design"_s, u"Nobody"_s};
        bench.setup.scim->pushGroups = QStringList{u"Cloud readers"_s}; // which is made
        const OktaVerdict verdict = check(bench, bench.token);
        QStringList missing;
        for (const VerdictLine &line : verdict.lines) {
            if (line.id == u"okta.group.missing"_s)
                missing << line.text;
            if (line.id == u"okta.group.missing"_s)
                QCOMPARE(line.link, QUrl(bench.tenant.url() + u"/admin/groups"_s));
        }
        QCOMPARE(missing.size(), 2);
        QVERIFY(missing.join(u' ').contains(u"Enginering"_s));
        QVERIFY(!verdict.usable);
    }

    void refusedTokensSayWhy_data()
    {
        QTest::addColumn<bool>("expired");
        QTest::newRow("expired") << true;
        QTest::newRow("made up") << false;
    }
    void refusedTokensSayWhy()
    {
        QFETCH(bool, expired);
        OktaBench bench;
        const QByteArray token = expired ? bench.tenant.addToken({u"SUPER_ADMIN"_s}, true).toUtf8()
                                         : "00notatokenatallnotatokenatallnotatokenat"_ba;
        const OktaVerdict verdict = check(bench, token);
        QVERIFY(!verdict.usable);
        QCOMPARE(verdict.error->kind, Error::Kind::BadCredential);
        const VerdictLine line = lineOf(verdict, u"okta.token"_s);
        QCOMPARE(line.mark, VerdictLine::Mark::No);
        QVERIFY(line.link.toString().endsWith(u"/admin/access/api/tokens"_s));
        QCOMPARE(lineOf(verdict, u"okta.org"_s).mark, VerdictLine::Mark::Yes);
    }

    void unreadableLogIsSaidAndDoesNotHinder()
    {
        OktaBench bench;
        practice::Fault fault;
        fault.path = QRegularExpression(u"/logs"_s);
        fault.action = practice::Fault::Action::WrongType;
        fault.times = 0;
        bench.tenant.addFault(fault);
        const OktaVerdict verdict = check(bench, bench.token);
        QCOMPARE(lineOf(verdict, u"okta.permission.logs"_s).mark, VerdictLine::Mark::No);
        QVERIFY(verdict.usable);
    }

    void groupsAreFoundByTheirBeginning()
    {
        OktaBench bench;
        bench.tenant.setGroupCount(5000);
        const auto find = [&bench](const QString &text, int limit) {
            return QCoro::waitFor(
                okta::findGroups(&bench.http, bench.tenant.host(), Secret(bench.token), text, limit, {}));
        };
        const auto lists = find(u"Mailing list"_s, 50);
        QCOMPARE(lists->size(), 50);
        for (const GroupChoice &choice : *lists)
            QVERIFY(choice.name.startsWith(u"Mailing list"_s) && !choice.id.isEmpty());
        QCOMPARE(find(u"Legacy"_s, 10)->first().type, u"APP_GROUP"_s);
        QVERIFY(find(u"no \"such\" + group"_s, 10)->isEmpty());
        QCOMPARE(find(u""_s, 1000)->size(), 1000);
        for (const practice::Recorded &each : bench.tenant.recorded())
            QVERIFY(each.request.item(u"limit"_s).toInt() <= 200);
    }

    void stoppedCheckIsCancelled()
    {
        OktaBench bench;
        std::stop_source stop;
        stop.request_stop();
        const auto verdict = QCoro::waitFor(okta::checkDomain(&bench.http, bench.tenant.host(), stop.get_token()));
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestOktaFindings)
#include "tst_okta_findings.moc"
