#include "app/practice/cloudflare/permissions.h"
#include "app/targets/cloudflare/findings.h"
#include "tests/targets/cloudflare/room.h"

#include <QTest>

using namespace bw;
using Mark = VerdictLine::Mark;
namespace permissions = practice::cloudflare::permissions;

/// The live check of account, team and token.
class CloudflareCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<Room>();
        QVERIFY(m_room->ok);
    }
    void cleanup() { m_room.reset(); }

    void isContentWithAGoodToken_data()
    {
        QTest::addColumn<bool>("userToken");
        QTest::addColumn<bool>("oldShape");
        QTest::newRow("account's token") << false << false;
        QTest::newRow("user's token") << true << false;
        QTest::newRow("user's token, made before 2026") << true << true;
        QTest::newRow("account's token, made before 2026") << false << true;
    }
    void isContentWithAGoodToken()
    {
        QFETCH(bool, userToken);
        QFETCH(bool, oldShape);
        practice::cloudflare::Token &token = *room().tenant.state().tokens[userToken ? 1 : 0];
        if (oldShape)
            token.value = "Abcdefghijklmnopqrstuvwxyz0123456789-_xY"_ba;
        room().token = token.value;
        if (userToken)
            room().setup.cloudflare->account = room().tenant.accountId();
        const CloudflareVerdict verdict = check();
        QVERIFY2(verdict.usable, qPrintable(verdict.headline));
        QVERIFY(!verdict.error);
        QCOMPARE(verdict.account, room().tenant.accountId());
        QCOMPARE(verdict.team, u"acme"_s);
        QVERIFY(verdict.headline.contains(u"acme"_s));
        for (const VerdictLine &line : verdict.lines) {
            QVERIFY(!line.id.isEmpty());
            QVERIFY2(line.mark == Mark::Yes, qPrintable(line.id + u": "_s + line.text));
        }
        QCOMPARE(mark(verdict, u"cloudflare.permission.identity-providers"_s), Mark::Yes);
        QCOMPARE(mark(verdict, u"cloudflare.team-domain"_s), Mark::Yes);
    }

    void changesNothing()
    {
        room().setup.dashboardScim.emplace();
        const auto tokens = room().tenant.state().tokens.size();
        const QList<QJsonObject> before = room().tenant.identityProviders();
        QVERIFY(check().usable);
        QCOMPARE(room().tenant.identityProviders(), before);
        QCOMPARE(room().tenant.state().tokens.size(), tokens);
        QVERIFY(room().journal().openIntents().isEmpty());
    }

    void needsNoJournal()
    {
        room().http().setChangeLog(nullptr);
        QVERIFY(check().usable);
    }

    void knowsAReadOnlyToken()
    {
        room().token = room().tenant.readOnlyToken();
        const CloudflareVerdict verdict = check();
        QVERIFY(!verdict.usable);
        const VerdictLine line = lineOf(verdict, u"cloudflare.permission.identity-providers"_s);
        QCOMPARE(line.mark, Mark::No);
        QVERIFY(line.needed);
        const QString link = line.link.toString(QUrl::FullyEncoded);
        const QString page = room().tenant.url() + u"/?to=/:account/api-tokens"_s; // beside the stand-in's API
        QVERIFY2(link.startsWith(page + u"&permissionGroupKeys=%5B%7B%22"_s), qPrintable(link));
        QVERIFY(link.contains(u"access_acct%22%2C%22type%22%3A%22edit"_s));
        QVERIFY(!link.contains(u"account_api_tokens"_s)); // nothing that this setup does not need
        QCOMPARE(verdict.team, u"acme"_s);
    }

    void doesWithoutOptionalRights()
    {
        room().token = room().tenant.addToken({permissions::organizationsWrite}).value;
        const CloudflareVerdict verdict = check();
        QVERIFY2(verdict.usable, qPrintable(verdict.headline));
        for (const QString &id : {u"scim-logs"_s, u"audit-logs"_s, u"apps"_s}) {
            const VerdictLine line = lineOf(verdict, u"cloudflare.permission."_s + id);
            QCOMPARE(line.mark, Mark::No);
            QVERIFY(!line.needed);
            QVERIFY2(line.text.contains(u"is missing"_s), qPrintable(line.text));
        }
    }

    void asksOnlyForWhatTheSetupNeeds()
    {
        room().setup.scim.reset();
        const CloudflareVerdict verdict = check();
        QVERIFY(lineOf(verdict, u"cloudflare.permission.scim-logs"_s).id.isEmpty());
        room().setup.dashboardScim.emplace();
        QCOMPARE(mark(check(), u"cloudflare.permission.api-tokens"_s), Mark::Yes);
        room().token = room().tenant.addToken({permissions::organizationsWrite, permissions::settingsRead}).value;
        const CloudflareVerdict lacking = check();
        QCOMPARE(mark(lacking, u"cloudflare.permission.api-tokens"_s), Mark::No);
        QVERIFY(!lacking.usable);
        room().setup.dashboardScim->mintToken = false;
        QVERIFY(check().usable);
    }

    void saysWhetherASuperAdministratorSetsItUp()
    {
        const QString role = u"cloudflare.dashboard.role"_s;
        room().setup.dashboardScim.emplace();
        QVERIFY(lineOf(check(), role).id.isEmpty()); // an account's token has no owner
        room().token = room().tenant.userToken();
        room().setup.cloudflare->account = room().tenant.accountId();
        const VerdictLine good = lineOf(check(), role);
        QCOMPARE(good.mark, Mark::Yes);
        QVERIFY2(good.text.contains(u"owner is Super Administrator"_s), qPrintable(good.text));
        room().tenant.account().members.first().roles = QStringList{u"Administrator"_s};
        const VerdictLine lacking = lineOf(check(), role);
        QCOMPARE(lacking.mark, Mark::Note);
        QVERIFY2(lacking.text.contains(u"no Super Administrator"_s), qPrintable(lacking.text));
        practice::Fault fault;
        fault.path = QRegularExpression(u"/memberships$"_s);
        fault.action = practice::Fault::Action::ServerError;
        fault.times = 0;
        room().tenant.addFault(fault);
        QCOMPARE(mark(check(), role), Mark::Unknown);
    }

    void refusesBadTokens_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<bool>("asks"); // whether anybody is asked
        QTest::newRow("none") << ""_ba << Error::Kind::BadInput << false;
        QTest::newRow("global key") << "cfk_0123456789012345678901234567890123456789abcd"_ba << Error::Kind::BadInput
                                    << false;
        QTest::newRow("old global key") << "0123456789abcdef0123456789abcdef01234"_ba << Error::Kind::BadInput << false;
        QTest::newRow("Okta's token") << "00abcdefghijklmnopqrstuvwxyz0123456789ABCD"_ba << Error::Kind::BadInput
                                      << false;
        QTest::newRow("unknown") << "cfat_neverseen0123456789012345678901234567890123"_ba << Error::Kind::BadCredential
                                 << true;
        QTest::newRow("unknown user's") << "cfut_neverseen0123456789012345678901234567890123"_ba
                                        << Error::Kind::BadCredential << true;
        QTest::newRow("unknown old one") << "neverseen-neverseen-neverseen-neverseen-"_ba << Error::Kind::BadCredential
                                         << true;
    }
    void refusesBadTokens()
    {
        QFETCH(QByteArray, token);
        QFETCH(Error::Kind, kind);
        QFETCH(bool, asks);
        room().token = token;
        const CloudflareVerdict verdict = check();
        QVERIFY(!verdict.usable);
        QVERIFY(verdict.error);
        QCOMPARE(verdict.error->kind, kind);
        QVERIFY(!verdict.error->action.isEmpty());
        QCOMPARE(room().tenant.requestCount() > 0, asks);
    }

    void knowsATokenThatDoesNotWorkAnyMore_data()
    {
        QTest::addColumn<bool>("disabled");
        QTest::newRow("expired") << false;
        QTest::newRow("switched off") << true;
    }
    void knowsATokenThatDoesNotWorkAnyMore()
    {
        QFETCH(bool, disabled);
        practice::cloudflare::Token &token = *room().tenant.state().tokens[0];
        token.disabled = disabled;
        if (!disabled)
            token.expires = QDateTime::currentDateTimeUtc().addDays(-1);
        const CloudflareVerdict verdict = check();
        QVERIFY(!verdict.usable);
        QCOMPARE(verdict.error->kind, Error::Kind::BadCredential);
    }

    void warnsOfATokenThatEndsSoon()
    {
        practice::cloudflare::Token &token = *room().tenant.state().tokens[0];
        token.expires = QDateTime::currentDateTimeUtc().addDays(3);
        CloudflareVerdict verdict = check();
        QVERIFY(verdict.usable);
        QCOMPARE(mark(verdict, u"cloudflare.token.expiry"_s), Mark::Note);
        token.expires = QDateTime::currentDateTimeUtc().addDays(30);
        verdict = check();
        QCOMPARE(mark(verdict, u"cloudflare.token.expiry"_s), Mark::Yes);
    }

    void letsPeopleChooseAnAccount()
    {
        room().token = room().tenant.userToken();
        const CloudflareVerdict verdict = check();
        QVERIFY(!verdict.usable);
        QVERIFY(!verdict.error);
        QVERIFY(verdict.account.isEmpty());
        QCOMPARE(verdict.accounts.size(), 2);
        QCOMPARE(verdict.accounts[0].name, u"Acme"_s);
        QCOMPARE(verdict.accounts[0].type, u"enterprise"_s);
    }

    void knowsAnAccountThatTheTokenDoesNotSee()
    {
        room().setup.cloudflare->account = room().tenant.otherAccountId();
        const CloudflareVerdict verdict = check();
        QVERIFY(!verdict.usable);
    }

    void comparesTheTeam()
    {
        room().setup.cloudflare->team = u"acmee"_s;
        const CloudflareVerdict verdict = check();
        QVERIFY(!verdict.usable);
        QCOMPARE(mark(verdict, u"cloudflare.team"_s), Mark::No);
        QCOMPARE(verdict.team, u"acme"_s);
        room().setup.cloudflare->team.clear(); // nothing typed yet: it is found
        QCOMPARE(check().team, u"acme"_s);
    }

    void sendsPeopleToOpenZeroTrust()
    {
        room().tenant.setTeam({});
        const CloudflareVerdict verdict = check();
        QVERIFY(!verdict.usable);
        const VerdictLine line = lineOf(verdict, u"cloudflare.organization"_s);
        QCOMPARE(line.mark, Mark::No);
        QVERIFY(line.link.toString().contains(u"onboarding"_s));
        QVERIFY(verdict.team.isEmpty());
    }

    void doesNotCallAnUnansweredQuestionANo()
    {
        practice::Fault fault;
        fault.path = QRegularExpression(u"/logs/scim/"_s);
        fault.action = practice::Fault::Action::ServerError;
        fault.times = 0;
        room().tenant.addFault(fault);
        const CloudflareVerdict verdict = check();
        QVERIFY(verdict.usable);
        QCOMPARE(mark(verdict, u"cloudflare.permission.scim-logs"_s), Mark::Unknown);
    }

    void reportsACloudflareThatIsNotThere()
    {
        room().setup.cloudflare->apiUrl = u"http://127.0.0.1:9/client/v4"_s;
        const CloudflareVerdict verdict = check();
        QVERIFY(!verdict.usable);
        QCOMPARE(verdict.error->kind, Error::Kind::Unreachable);
    }

    void canBeStopped()
    {
        room().tenant.setLatency(std::chrono::seconds(20));
        std::stop_source stop;
        const Secret token(room().token);
        auto asking =
            cloudflare::checkToken(&room().http(), *room().setup.cloudflare, token, room().setup, {}, stop.get_token());
        QElapsedTimer took;
        took.start();
        stop.request_stop();
        const auto verdict = QCoro::waitFor(asking);
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().kind, Error::Kind::Cancelled);
        QVERIFY(took.elapsed() < 5000);
    }

private:
    CloudflareVerdict check()
    {
        const auto verdict = QCoro::waitFor(cloudflare::checkToken(&room().http(), *room().setup.cloudflare,
                                                                   Secret(room().token), room().setup, {}, {}));
        return verdict ? *verdict : CloudflareVerdict();
    }
    static VerdictLine lineOf(const CloudflareVerdict &verdict, const QString &id)
    {
        for (const VerdictLine &line : verdict.lines) {
            if (line.id == id)
                return line;
        }
        return {};
    }
    static Mark mark(const CloudflareVerdict &verdict, const QString &id) { return lineOf(verdict, id).mark; }
    Room &room() { return *m_room; }
    std::unique_ptr<Room> m_room;
};

QTEST_GUILESS_MAIN(CloudflareCheckTest)
#include "tst_cloudflare_check.moc"
