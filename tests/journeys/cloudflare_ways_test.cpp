#include "app/practice/okta/state.h"
#include "tests/journeys/world.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using bw::practice::Fault;
using namespace Qt::StringLiterals;

/// The whole way past a Cloudflare that surprises.
class CloudflareWaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The login method is made, and the answer is an error: it is found, and what the answer would have told is made
    /// anew.
    void nothingIsMadeTwiceWhereTheAnswerIsAnError()
    {
        World world;
        const QJsonObject before = world.state();
        world.cloudflare().addFault({.verb = "POST"_ba,
                                     .path = QRegularExpression(u"/identity_providers$"_s),
                                     .action = Fault::Action::InternalErrorAfterActing,
                                     .times = 0});
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
        QCOMPARE(world.loginMethods(u"okta"_s).size(), 1);
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.state(), before);
    }
};

QTEST_GUILESS_MAIN(CloudflareWaysTest)
#include "cloudflare_ways_test.moc"
