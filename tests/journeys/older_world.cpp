#include "tests/journeys/older_world.h"

#include "app/practice/okta/agent.h"
#include "app/practice/older_dashboard.h"
#include "app/setup/setup_file.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bw::test {

namespace {
QJsonObject asEvent(const Card &card)
{
    QJsonArray values;
    for (const CardValue &value : card.values) {
        const QString secret = QString::fromUtf8(value.secret.reveal());
        values << QJsonObject{{u"label"_s, value.label}, {u"value"_s, value.isSecret() ? secret : value.value}};
    }
    return {{u"id"_s, card.id},
            {u"link"_s, card.link.toString(QUrl::FullyEncoded)},
            {u"values"_s, values},
            {u"actions"_s, QJsonArray::fromStringList(card.actions)}};
}
} // namespace

OlderWorld::OlderWorld()
{
    practice::addOlderDashboard(okta(), cloudflare());
    settles = QTest::qWaitFor([this] { return okta().agent()->isIdle(); }, 10'000);
    change(u"appLabel"_s, label);
    change(u"pushGroups"_s, QJsonArray{successor, u"Cloud admins"_s});
    change(u"policies"_s, QJsonObject{{successor, QJsonArray{u"Administrator Read Only"_s}},
                                      {u"Cloud admins"_s, QJsonArray{u"Billing"_s}}});
    change(u"migrate"_s, true);
    qputenv("BRIDGEWRIGHT_HOME", path(u"window"_s).toLocal8Bit());
    qputenv("BRIDGEWRIGHT_OKTA_TOKEN", okta().token().toLatin1());
    qputenv("BRIDGEWRIGHT_CLOUDFLARE_TOKEN", cloudflare().accountToken());
    openSession();
}

OlderWorld::~OlderWorld()
{
    for (const char *name : {"BRIDGEWRIGHT_HOME", "BRIDGEWRIGHT_OKTA_TOKEN", "BRIDGEWRIGHT_CLOUDFLARE_TOKEN"})
        qunsetenv(name);
}

void OlderWorld::openSession()
{
    session = std::make_unique<Session>();
    session->setSetup(*setup_file::load(setupPath()));
    QVERIFY(QCoro::waitFor(session->loadCredentials({})));
}

RunEnd OlderWorld::carryOut(bool agrees)
{
    return carryOut(agrees, [this](const QJsonObject &card) { act(card); });
}

RunEnd OlderWorld::carryOut(bool agrees, const std::function<void(const QJsonObject &card)> &admin)
{
    PlanRunner *runner = *session->makePlan();
    QCoro::waitFor(runner->preview({}));
    connect(runner, &PlanRunner::stepChanged, this, [this, admin](const StepReport &report) {
        if (report.state != StepState::YourTurn || !report.card || done.contains(report.id))
            return;
        done << report.id;
        admin(asEvent(*report.card));
    });
    const RunOptions options{
        .wait = std::chrono::seconds(60), .pollEvery = std::chrono::milliseconds(50), .mayChangeForeign = agrees};
    return QCoro::waitFor(runner->run(options, {}));
}

StepReport OlderWorld::report(const QString &id) const
{
    for (const StepReport &one : session->runner()->reports()) {
        if (one.id == id)
            return one;
    }
    return {};
}

} // namespace bw::test
