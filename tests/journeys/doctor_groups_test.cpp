#include "app/practice/okta/state.h"
#include "tests/journeys/diagnosing.h"
#include "tests/journeys/signing_in.h"

#include <QTest>

using namespace bw::practice;
using namespace bw::test;
using namespace Qt::StringLiterals;

namespace {
const QString morgan = u"morgan.lists@acme.example"_s; // in more than 100 groups
const QString tokenVariable = u"BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE"_s;
const QString tokenStep = u"cloudflare.okta-api-token"_s;

cloudflare::IdentityProvider *provider(const World &world)
{
    return world.cloudflare().account().provider(world.loginMethods(u"okta"_s).value(0).value("id"_L1).toString());
}

bool comesIn(const World &world)
{
    return groupsAtCloudflare(world, morgan).size() > 100;
}

QString markOf(const Outcome &outcome, const QString &id)
{
    for (const QJsonObject &line : outcome.all(u"check"_s)) {
        if (line.value("id"_L1) == id)
            return line.value("mark"_L1).toString();
    }
    return u"no line"_s;
}
} // namespace

/// Somebody is in more than 100 groups: the token with which Cloudflare reads them is given, or not, or does not work.
class DoctorGroupsTest : public QObject
{
    Q_OBJECT

    /// Everybody's groups, and a token for Cloudflare, which the API takes or drops.
    static void setUp(World &world, bool isTaken)
    {
        if (isTaken)
            world.cloudflare().ways().apiToken = cloudflare::Ways::ApiToken::Masked;
        world.writeSetup(world.signInOnly());
        static_cast<void>(world.okta().addToken({u"READ_ONLY_ADMIN"_s}));
        haveToken(world);
    }
    static void haveToken(World &world) { world.program().set(tokenVariable, world.okta().org().tokens.last().value); }
    static QJsonObject found(World &world) { return diagnose(world, u"sign-in"_s).last(u"diagnosis"_s); }

#define NAMES(world, id, isSeen)                                                                                       \
    do {                                                                                                               \
        const QJsonObject named = found(world);                                                                        \
        QCOMPARE(named.value("cause"_L1).toString(), QString(id));                                                     \
        QCOMPARE(named.value("seen"_L1).toBool(), isSeen);                                                             \
        QVERIFY(!named.value("action"_L1).toString().isEmpty());                                                       \
        QCOMPARE((world).writes(), QStringList());                                                                     \
    } while (false)

private Q_SLOTS:
    void aTokenThatWasGivenIsNoCause()
    {
        World world;
        setUp(world, true);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QVERIFY(comesIn(world));
        const Outcome outcome = diagnose(world, u"sign-in"_s);
        ENDS_WITH(outcome, 0);
        QCOMPARE(outcome.last(u"diagnosis"_s).value("cause"_L1).toString(), QString());
        QCOMPARE(markOf(outcome, tokenStep), u"note"_s);
        QCOMPARE(markOf(outcome, u"okta.many-groups"_s), u"note"_s);
        // The journal knows it where the token is not at hand any more.
        world.program().unset(tokenVariable);
        QCOMPARE(found(world).value("cause"_L1).toString(), QString());
    }

    void aCardThatIsOpenIsTheCause()
    {
        World world;
        setUp(world, false);
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 4);
        NAMES(world, tokenStep, false);
        QVERIFY(!comesIn(world));
        NAMES(world, tokenStep, true);
        world.program().unset(tokenVariable);
        NAMES(world, tokenStep, true);
        haveToken(world);
        ENDS_WITH(world.applyWithAdmin(), 0); // Okta's refusal of before is no news
        QVERIFY(comesIn(world));
        QCOMPARE(found(world).value("cause"_L1).toString(), QString());
    }

    void aTokenThatWasLostAtCloudflareIsTheCause()
    {
        World world;
        setUp(world, true);
        ENDS_WITH(world.applyWithAdmin(), 0);
        provider(world)->config.remove(u"api_token"_s);
        QVERIFY(!comesIn(world));
        NAMES(world, tokenStep, true);
    }

    void aTokenThatNobodyHereGaveIsPossible()
    {
        World world;
        setUp(world, true);
        world.program().unset(tokenVariable);
        ENDS_WITH(world.applyWithAdmin(), 0);
        NAMES(world, u"okta.many-groups"_s, false);
        QVERIFY(!comesIn(world));
        NAMES(world, u"okta.many-groups"_s, true);
    }

    void aTokenTiedToANetworkIsTheCause()
    {
        World world;
        setUp(world, true);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QVERIFY(world.okta().setWay(u"tokensBarServers"_s, true));
        QVERIFY(!comesIn(world));
        NAMES(world, u"okta.api-token-network"_s, true);
        QVERIFY2(found(world).value("action"_L1).toString().contains("127.0.0.1"_L1), "the address to let in");
    }

    /// Where this computer may not use the token, nothing is said against it.
    void aTokenForCloudflaresNetworkAloneIsNotBlamed()
    {
        World world;
        setUp(world, true);
        world.okta().org().tokens.last().forServers = true;
        ENDS_WITH(world.applyWithAdmin(), 0);
        QVERIFY(comesIn(world));
        const Outcome outcome = diagnose(world, u"sign-in"_s);
        QCOMPARE(outcome.last(u"diagnosis"_s).value("cause"_L1).toString(), QString());
        QCOMPARE(markOf(outcome, u"okta.api-token"_s), u"unknown"_s);
    }

    void aTokenWhoseOwnerLostTheRoleIsTheCause()
    {
        World world;
        setUp(world, true);
        ENDS_WITH(world.applyWithAdmin(), 0);
        okta::Org &org = world.okta().org();
        org.user(org.tokens.last().owner)->roles.clear();
        QVERIFY(!comesIn(world));
        NAMES(world, u"okta.api-token"_s, true);
    }
};

QTEST_GUILESS_MAIN(DoctorGroupsTest)
#include "doctor_groups_test.moc"
