#include "tests/journeys/older_world.h"

#include "app/practice/okta/agent.h"
#include "app/practice/older_dashboard.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bw::test {

OlderWorld::OlderWorld()
{
    practice::addOlderDashboard(okta(), cloudflare());
    settles = QTest::qWaitFor([this] { return okta().agent()->isIdle(); }, 10'000);
    change(u"appLabel"_s, label);
    change(u"pushGroups"_s, QJsonArray{successor, u"Cloud admins"_s});
    change(u"policies"_s, QJsonObject{{successor, QJsonArray{u"Administrator Read Only"_s}},
                                      {u"Cloud admins"_s, QJsonArray{u"Billing"_s}}});
    change(u"migrate"_s, true);
}

QString OlderWorld::consent()
{
    return run(u"plan"_s).last(u"consent"_s).value("code"_L1).toString();
}

} // namespace bw::test
