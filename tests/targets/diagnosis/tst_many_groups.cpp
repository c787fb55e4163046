#include "tests/targets/diagnosis/evidence.h"

using namespace bw;
using namespace evidence;
using Mark = VerdictLine::Mark;

/// People in more than 100 groups: which cause the doctor names, and what clears it.
class ManyGroupsDiagnosisTest : public QObject
{
    Q_OBJECT

    static void row(const char *name, const QString &cause, bool seen, const Spoil &spoil)
    {
        QTest::newRow(name) << cause << seen << spoil;
    }
    /// Morgan is in more than 100 groups, and a token works from here.
    static void haveMany(Evidence &evidence)
    {
        evidence.okta.inTooManyGroups = QStringList{u"morgan"_s};
        evidence.okta.apiTokenOwner = u"reader@acme.test"_s;
    }
    /// The step that gives Cloudflare the token is in the plan; given: minutes ago.
    static void planToken(Evidence &evidence, Change change, Means means = Means::Automatic, int minutes = 10)
    {
        StepReport report = right(u"cloudflare.okta-api-token"_s);
        report.finding->change = change;
        report.finding->means = means;
        evidence.steps.insert(report.id, report);
        evidence.apiToken.isGiven = change == Change::Leave;
        if (evidence.apiToken.isGiven)
            evidence.apiToken.given = QDateTime::currentDateTimeUtc().addSecs(-60 * minutes);
    }
    static void turnTokenAway(Evidence &evidence, const QString &uri = u"/api/v1/users/00u1/groups"_s,
                              const QString &actor = u"reader@acme.test"_s, const QString &agent = u"Cloudflare"_s)
    {
        turnAway(evidence, u"system.api_token.request_outside_allowed_range"_s, uri);
        okta::LogEvent &event = (**evidence.okta.blocked).first();
        event.actor = actor;
        event.userAgent = agent;
    }
    static constexpr auto tooLarge = "invalid_request: The groups claim is too large."_L1;

private Q_SLOTS:
    void causes_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<bool>("seen");
        QTest::addColumn<Spoil>("spoil");
        row("more than 100 groups", u"okta.many-groups"_s, false,
            [](Evidence &e) { e.okta.inTooManyGroups = QStringList{u"morgan"_s}; });
        row("more than 100 groups, as Okta says", u"okta.many-groups"_s, true, [](Evidence &e) {
            e.okta.inTooManyGroups = QStringList{u"morgan"_s};
            askForToken(e, tooLarge);
        });
        row("more than 100 groups, and none of the sample", u"okta.many-groups"_s, true,
            [](Evidence &e) { askForToken(e, tooLarge); });
        row("more than 100 groups, and a token that nobody gave", u"okta.many-groups"_s, false, haveMany);
        const QString token = u"cloudflare.okta-api-token"_s;
        row("the API token is not given yet", token, false, [](Evidence &e) {
            haveMany(e);
            planToken(e, Change::Create);
        });
        row("the API token is to be pasted", token, false, [](Evidence &e) {
            haveMany(e);
            planToken(e, Change::Create, Means::ByHand);
        });
        row("the API token is to be pasted, as Okta says", token, true, [](Evidence &e) {
            planToken(e, Change::Create, Means::ByHand);
            askForToken(e, tooLarge);
        });
        row("the API token was to be pasted in an earlier run", token, false, [](Evidence &e) {
            e.okta.inTooManyGroups = QStringList{u"morgan"_s};
            e.apiToken.isAsked = true;
        });
        row("the API token was given, and Okta refuses since", token, true, [](Evidence &e) {
            haveMany(e);
            planToken(e, Change::Leave);
            askForToken(e, tooLarge);
        });
        row("the API token was given at some time, and Okta refuses", token, true, [](Evidence &e) {
            e.apiToken.isGiven = true;
            askForToken(e, tooLarge);
        });
        row("the API token is tied to a network", u"okta.api-token-network"_s, true, [](Evidence &e) {
            haveMany(e);
            planToken(e, Change::Leave);
            turnTokenAway(e);
        });
        row("an API token is tied to a network, and nothing more is known", u"okta.api-token-network"_s, false,
            [](Evidence &e) { turnTokenAway(e, {}, {}); });
        row("the API token cannot read groups", u"okta.api-token"_s, true, [](Evidence &e) {
            haveMany(e);
            planToken(e, Change::Leave);
            e.okta.apiTokenOwner = refusal();
        });
        row("API token refused", u"okta.api-token"_s, true, [](Evidence &e) {
            e.okta.apiTokenOwner = Error{.kind = Error::Kind::BadCredential, .message = u"refused"_s};
            e.okta.inTooManyGroups = QStringList{u"morgan"_s};
        });
    }
    void causes()
    {
        QFETCH(QString, cause);
        QFETCH(bool, seen);
        QFETCH(Spoil, spoil);
        Evidence spoilt = healthy();
        spoil(spoilt);
        const Diagnosis diagnosis = judge(Symptom::SignIn, spoilt);
        QVERIFY2(diagnosis.cause == cause, qPrintable(story(diagnosis)));
        QCOMPARE(diagnosis.seen, seen);
        QVERIFY(!diagnosis.headline.isEmpty());
        QVERIFY(!diagnosis.action.isEmpty());
    }

    void whatIsNoCause_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Spoil>("spoil");
        const QString many = u"okta.many-groups"_s;
        QTest::newRow("many groups, and Cloudflare was given a token") << many << Spoil([](Evidence &e) {
            haveMany(e);
            planToken(e, Change::Leave);
        });
        QTest::newRow("many groups, and Cloudflare was given a token at some time") << many << Spoil([](Evidence &e) {
            e.okta.inTooManyGroups = QStringList{u"morgan"_s};
            e.apiToken.isGiven = true;
        });
        QTest::newRow("many groups, and Okta refused before Cloudflare was given a token")
            << many << Spoil([](Evidence &e) {
                   haveMany(e);
                   askForToken(e, tooLarge);
                   planToken(e, Change::Leave, Means::Automatic, 0);
                   (**e.okta.signIns).first().published = QDateTime::currentDateTimeUtc().addSecs(-600);
               });
        const QString given = u"cloudflare.okta-api-token"_s;
        QTest::newRow("a token of somebody else is tied to a network") << given << Spoil([](Evidence &e) {
            haveMany(e);
            planToken(e, Change::Leave);
            turnTokenAway(e, u"/api/v1/users/00u1/groups"_s, u"backup@acme.test"_s);
        });
        QTest::newRow("a token for other tasks is tied to a network") << given << Spoil([](Evidence &e) {
            haveMany(e);
            planToken(e, Change::Leave);
            turnTokenAway(e, u"/api/v1/logs"_s, {});
        });
        QTest::newRow("an earlier token was tied to a network") << given << Spoil([](Evidence &e) {
            haveMany(e);
            turnTokenAway(e);
            (**e.okta.blocked).first().published = QDateTime::currentDateTimeUtc().addSecs(-3000);
            planToken(e, Change::Leave);
        });
    }
    void whatIsNoCause()
    {
        QFETCH(QString, id);
        QFETCH(Spoil, spoil);
        Evidence spoilt = healthy();
        spoil(spoilt);
        const Diagnosis diagnosis = judge(Symptom::SignIn, spoilt);
        QVERIFY2(diagnosis.cause.isEmpty(), qPrintable(story(diagnosis)));
        const Mark mark = lineOf(diagnosis, id).mark;
        QVERIFY(mark == Mark::Note || mark == Mark::Yes);
    }

    /// It may be right for Cloudflare, whose network it is tied to.
    void aTokenThatMayNotBeUsedFromHereCannotBeTried()
    {
        Evidence spoilt = healthy();
        haveMany(spoilt);
        planToken(spoilt, Change::Leave);
        spoilt.okta.apiTokenOwner = Error{.kind = Error::Kind::BadCredential, .message = u"refused"_s};
        turnTokenAway(spoilt, u"/api/v1/users/me"_s, u"reader@acme.test"_s, u"Bridgewright/1.0"_s);
        const Diagnosis diagnosis = judge(Symptom::SignIn, spoilt);
        QVERIFY2(diagnosis.cause.isEmpty(), qPrintable(story(diagnosis)));
        QCOMPARE(lineOf(diagnosis, u"okta.api-token"_s).mark, Mark::Unknown);
    }
};

QTEST_GUILESS_MAIN(ManyGroupsDiagnosisTest)
#include "tst_many_groups.moc"
