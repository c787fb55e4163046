#include "app/practice/cloudflare/identity.h"
#include "app/targets/cloudflare/steps/sign_in_seen.h"
#include "tests/targets/cloudflare/room.h"

#include <QTest>

using namespace bw;

/// What is said of a sign-in that Cloudflare has seen, or has not.
class CloudflareSignInSeenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<Room>();
        QVERIFY(m_room->ok);
        m_room->setup.scim.reset();
        m_room->setup.signIn->claims = QStringList{u"department"_s};
        m_other = {};
        m_sent = QStringList{u"Engineering"_s, u"Staff"_s};
        m_letIn.reset();
        m_asked.clear();
        QCOMPARE(m_room->run(), RunEnd::Done);
        addStep();
    }
    void cleanup() { m_room.reset(); }

    void whoBroughtGroupsAndClaimsIsNamed()
    {
        signedIn(u"ada@acme.test"_s, {u"Engineering"_s, u"Staff"_s}, {{u"department"_s, u"R&D"_s}});
        QCOMPARE(look(), StepState::Proven);
        says({u"ada@acme.test has signed in at "_s, u"2 group(s) arrived: Engineering, Staff."_s,
              u"So did department."_s});
        QCOMPARE(m_asked, QStringList()); // what arrived need not be asked about
        QCOMPARE(room().requests("GET", u"/access/(logs/access_requests|users)"_s), 3);
        QCOMPARE(room().writes(), m_writes);
    }

    void nobodyIsNoFailure()
    {
        QCOMPARE(look(), StepState::Sent);
        says({u"Nobody has been seen signing in since"_s, u"Sign in once on Cloudflare's Test page"_s});
        QCOMPARE(m_end, RunEnd::Done);
    }

    void groupsAreReadInBothShapes()
    {
        signedIn(u"ada@acme.test"_s, {}, {{u"department"_s, u"R&D"_s}});
        QJsonObject &seen = room().tenant.account().lastSeen.begin().value();
        const QJsonObject group{{u"id"_s, u"g1"_s}, {u"name"_s, u"Engineering"_s}};
        seen.insert(u"groups"_s, QJsonArray{group});
        QCOMPARE(look(), StepState::Proven);
        says({u"1 group(s) arrived: Engineering."_s});
    }

    void groupsThatOktaHasButDoNotArriveAreNamed()
    {
        signedIn(u"ada@acme.test"_s, {}, {{u"department"_s, u"R&D"_s}});
        QCOMPARE(look(), StepState::Failed);
        QCOMPARE(m_asked, QStringList{u"ada@acme.test"_s});
        const Error error = *report().error;
        QVERIFY2(error.message.contains(u"no groups have arrived; Okta has Engineering, Staff"_s),
                 qPrintable(error.message));
        QVERIFY(error.cause.contains(u"does not pass every token claim on"_s));
        QVERIFY(error.action.contains(u"Groups claim filter"_s) && error.action.contains(u"sign in again"_s));
        QCOMPARE(error.link, QUrl(u"https://acme-admin.okta.com/app"_s));
    }

    /// Each way of sending them has its own cause.
    void theCauseFollowsTheMethod()
    {
        signedIn(u"ada@acme.test"_s, {}, {{u"department"_s, u"R&D"_s}});
        room().setup.signIn->authorizationServer = u"default"_s;
        addStep();
        QCOMPARE(look(), StepState::Failed);
        QVERIFY(report().error->cause.contains(u"authorization server"_s));
        room().setup.signIn->authorizationServer.clear();
        room().setup.signIn->method = SignInMethod::OidcCatalog;
        addStep();
        QCOMPARE(look(), StepState::Failed);
        QVERIFY(report().error->action.contains(u"custom OIDC app"_s));
        IdentityProviderFacts facts = *room().facts;
        facts.oktaApiToken = Secret("00token"_ba);
        room().facts.set(facts);
        QCOMPARE(look(), StepState::Failed);
        QVERIFY(report().error->action.contains(u"Okta API token"_s));
    }

    void whoHasNoGroupsProvesNothing()
    {
        m_sent = QStringList();
        signedIn(u"ada@acme.test"_s, {}, {{u"department"_s, u"R&D"_s}});
        QCOMPARE(look(), StepState::Sent);
        says({u"without groups, and Okta sends none for them"_s});
        m_sent = Error{.kind = Error::Kind::NotAllowed};
        QCOMPARE(look(), StepState::Sent);
        says({u"cannot be read"_s});
        QCOMPARE(m_end, RunEnd::Done);
    }

    void aClaimThatOktaCutsIsNamed()
    {
        QStringList all;
        for (int i = 0; i < 120; ++i)
            all << u"Group %1"_s.arg(i);
        m_sent = all;
        signedIn(u"ada@acme.test"_s, all.mid(0, 100), {{u"department"_s, u"R&D"_s}});
        QCOMPARE(look(), StepState::Failed);
        QVERIFY2(report().error->message.contains(u"100 of 120 groups"_s), qPrintable(report().error->message));
        m_sent = all.mid(0, 100);
        QCOMPARE(look(), StepState::Proven);
    }

    void aClaimThatDoesNotArriveIsNamed()
    {
        signedIn(u"ada@acme.test"_s, {u"Engineering"_s}, {{u"department"_s, u""_s}});
        QCOMPARE(look(), StepState::Failed);
        QVERIFY(report().error->message.contains(u"“department” has not arrived with the sign-in of ada@acme.test"_s));
        // It may be empty for one person: another one shows that it is sent.
        signedIn(u"ben@acme.test"_s, {u"Engineering"_s}, {{u"department"_s, QJsonArray{u"Sales"_s}}});
        QCOMPARE(look(), StepState::Proven);
    }

    /// By another login method, or before the last change: it says nothing of what stands there now.
    void onlySignInsByThisMethodAsItIsNowCount()
    {
        signedIn(u"ada@acme.test"_s, {u"Engineering"_s}, {{u"department"_s, u"R&D"_s}});
        QJsonObject &seen = room().tenant.account().lastSeen.begin().value();
        const QJsonValue now = seen.value(u"iat"_s);
        seen.insert(u"iat"_s, now.toDouble() - 3600);
        QCOMPARE(look(), StepState::Sent);
        seen.insert(u"iat"_s, now);
        QCOMPARE(look(), StepState::Proven);
        seen.insert(u"idp"_s, QJsonObject{{u"id"_s, u"11111111-2222-4333-8444-555555555555"_s}});
        QCOMPARE(look(), StepState::Sent);
    }

    void aSignInThatIsNotLoggedIsFoundAmongThePeople()
    {
        QVERIFY(room().tenant.setWay(u"hasManyAccessUsers"_s, true));
        signedIn(u"zoe@acme.test"_s, {u"Engineering"_s}, {{u"department"_s, u"R&D"_s}});
        room().tenant.account().accessRequests.clear();
        QCOMPARE(look(), StepState::Proven);
        QCOMPARE(room().requests("GET", u"/access/users$"_s), 3); // 250 and some, by the hundred
        says({u"zoe@acme.test"_s});
    }

    void aTokenThatMayNotReadItIsNoFailure()
    {
        signedIn(u"ada@acme.test"_s, {u"Engineering"_s}, {{u"department"_s, u"R&D"_s}});
        QVERIFY(room().tenant.setWay(u"mayReadSignIns"_s, false));
        QCOMPARE(look(), StepState::Sent);
        says({u"it lacks “Access: Audit Logs: Read”"_s});
        QCOMPARE(m_end, RunEnd::Done);
    }

    void whomOktaLetInButCloudflareDidNotIsNamed()
    {
        m_letIn = cloudflare::SignInSeen::OtherSide::Trace{u"ada"_s, QDateTime::currentDateTimeUtc()};
        room().setup.signIn->emailClaim = u"mail2"_s;
        addStep();
        QCOMPARE(look(), StepState::Sent);
        says(
            {u"Okta has let ada in, but Cloudflare shows no sign-in"_s, u"the e-mail claim “mail2” has not arrived"_s});
    }

    /// Right after a run nobody can have signed in: it asks nothing and says what is left.
    void aRunDoesNotAskForIt()
    {
        const qsizetype before = room().tenant.recorded().size();
        QCOMPARE(QCoro::waitFor(m_runner->run({}, {})), RunEnd::Done);
        QCOMPARE(report().state, StepState::Sent);
        says({u"Sign in once on Cloudflare's Test page"_s});
        QCOMPARE(room().tenant.recorded().size(), before);
    }

private:
    Room &room() { return *m_room; }
    StepReport report() const { return m_runner->reports().first(); }
    void says(const QStringList &parts)
    {
        for (const QString &part : parts)
            QVERIFY2(report().note.contains(part), qPrintable(report().note));
    }
    /// With the setup as it is now.
    void addStep()
    {
        m_other.madeBy = QStringList{u"cloudflare.identity-provider"_s};
        m_other.appPage = [] { return QUrl(u"https://acme-admin.okta.com/app"_s); };
        m_other.sentGroups = [this](const QString &email, std::stop_token) -> ResultTask<QStringList> {
            m_asked << email;
            return answer(m_sent);
        };
        m_other.letIn = [this](QDateTime, std::stop_token) { return trace(m_letIn); };
        Plan plan;
        plan.add<cloudflare::SignInSeen>(place(), room().facts, m_other, QStringList());
        m_runner = std::make_unique<PlanRunner>(std::move(plan));
        m_writes = room().writes();
    }
    cloudflare::Workplace place()
    {
        cloudflare::Workplace place = room().workplace();
        place.team.set({.account = room().tenant.accountId(), .name = u"acme"_s});
        return place;
    }
    StepState look()
    {
        room().tenant.forgetRecorded();
        m_writes = 0;
        m_end = QCoro::waitFor(m_runner->verify({}));
        return report().state;
    }
    void signedIn(const QString &email, const QStringList &groups, const QJsonObject &claims)
    {
        practice::cloudflare::Account &account = room().tenant.account();
        const practice::cloudflare::IdentityProvider &provider = *account.provider(room().providerId());
        const QJsonObject identity{{u"email"_s, email},
                                   {u"idp"_s, QJsonObject{{u"id"_s, provider.id}, {u"type"_s, provider.type}}},
                                   {u"groups"_s, QJsonArray::fromStringList(groups)},
                                   {u"oidc_fields"_s, claims}};
        practice::cloudflare::noteLogin(account, provider, identity, true);
    }
    static ResultTask<QStringList> answer(Result<QStringList> sent) { co_return sent; }
    static ResultTask<std::optional<cloudflare::SignInSeen::OtherSide::Trace>>
    trace(std::optional<cloudflare::SignInSeen::OtherSide::Trace> seen)
    {
        co_return seen;
    }

    std::unique_ptr<Room> m_room;
    std::unique_ptr<PlanRunner> m_runner;
    cloudflare::SignInSeen::OtherSide m_other;
    Result<QStringList> m_sent;
    std::optional<cloudflare::SignInSeen::OtherSide::Trace> m_letIn;
    QStringList m_asked;
    RunEnd m_end = RunEnd::Done;
    int m_writes = 0;
};

QTEST_GUILESS_MAIN(CloudflareSignInSeenTest)
#include "tst_cloudflare_sign_in_seen.moc"
