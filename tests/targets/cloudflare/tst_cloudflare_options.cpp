#include "app/targets/cloudflare/steps/okta_api_token.h"
#include "app/targets/cloudflare/steps/risk_score_sharing.h"
#include "tests/targets/cloudflare/room.h"

#include <QTest>

using namespace bw;
using namespace bw::cloudflare;
using ApiToken = practice::cloudflare::Ways::ApiToken;

/// The options beside the main journey: the Okta API token for people in many groups, and risk scores.
class CloudflareOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<Room>();
        QVERIFY(m_room->ok);
        m_token = Secret("00read-only-token-of-a-service-account-0001"_ba);
        m_wait = std::chrono::milliseconds(0);
    }
    void cleanup() { m_room.reset(); }

    // --- the Okta API token

    void givesTheTokenByApiWhereThatIsSeen()
    {
        room().tenant.ways().apiToken = ApiToken::Masked;
        QCOMPARE(run(), RunEnd::Done);
        QCOMPARE(room().state(u"cloudflare.okta-api-token"_s), StepState::Sent);
        const auto *provider = room().tenant.account().provider(room().providerId());
        QCOMPARE(provider->config[u"api_token"_s].toString(), QString::fromUtf8(m_token.reveal()));
        QCOMPARE(provider->config[u"client_secret"_s].toString().toUtf8(), room().oktaClient.secret.reveal());
        QVERIFY(!room().journalText().contains(m_token.reveal()));
        room().tenant.forgetRecorded();
        QCOMPARE(run(), RunEnd::Done);
        QCOMPARE(room().writes(), 0);
        QCOMPARE(room().state(u"cloudflare.okta-api-token"_s), StepState::Sent);
        m_token = Secret("00another-token-of-a-service-account-00002"_ba); // a new one is given again
        QCOMPARE(run(), RunEnd::Done);
        QCOMPARE(room().tenant.account().provider(room().providerId())->config[u"api_token"_s].toString().toUtf8(),
                 m_token.reveal());
    }

    void letsThePersonPasteItElsewhere_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("dropped") << int(ApiToken::Dropped);
        QTest::newRow("refused") << int(ApiToken::Refused);
    }
    void letsThePersonPasteItElsewhere()
    {
        QFETCH(int, way);
        room().tenant.ways().apiToken = ApiToken(way);
        QCOMPARE(run(), RunEnd::HandWorkRemains);
        const StepReport report = room().report(u"cloudflare.okta-api-token"_s);
        QCOMPARE(report.state, StepState::YourTurn);
        QCOMPARE(report.card->values.size(), 1);
        QVERIFY(report.card->values[0].isSecret());
        QVERIFY(report.card->values[0].label.contains(u"token"_s));
        QVERIFY(report.card->link.toString().contains(u"identity-providers"_s));

        room().tenant.forgetRecorded(); // it is the person's turn: nothing is sent again
        QCOMPARE(run(), RunEnd::HandWorkRemains);
        QCOMPARE(room().writes(), 0);
        room().tenant.account().provider(room().providerId())->version = u"saved by hand meanwhile"_s;
        QCOMPARE(run(), RunEnd::Done);
        QCOMPARE(room().writes(), 0);
    }

    void seesThatTheLoginMethodWasSaved()
    {
        m_wait = std::chrono::seconds(30);
        makePlan();
        RunOptions options = this->options();
        auto running = room().runner->run(options, {});
        QTRY_COMPARE(room().state(u"cloudflare.okta-api-token"_s), StepState::YourTurn);
        room().tenant.account().provider(room().providerId())->version = u"saved by hand"_s;
        QCOMPARE(QCoro::waitFor(running), RunEnd::Done);
        QCOMPARE(room().report(u"cloudflare.okta-api-token"_s).finding->fields[0].comparison, Comparison::CannotBeRead);
        QCOMPARE(run(), RunEnd::Done); // and it is remembered
        QCOMPARE(room().state(u"cloudflare.okta-api-token"_s), StepState::Sent);
    }

    // --- risk scores

    void sharesRiskScores()
    {
        QCOMPARE(runRiskScores(), RunEnd::Done);
        QCOMPARE(room().state(u"cloudflare.risk-scores"_s), StepState::Confirmed);
        const QJsonObject made = room().tenant.account().riskIntegrations.value(0);
        QCOMPARE(made[u"tenant_url"_s].toString(), u"https://acme.okta.com"_s);
        QCOMPARE(made[u"reference_id"_s].toString(), room().providerId());
        QVERIFY(m_wellKnown->isValid());
        room().tenant.forgetRecorded();
        QCOMPARE(runRiskScores(), RunEnd::Done);
        QCOMPARE(room().writes(), 0);
        QVERIFY(room().undo());
        QVERIFY(room().tenant.account().riskIntegrations.isEmpty());
    }

    void sharingWhoseAnswerWasLostIsTakenBack()
    {
        practice::Fault fault;
        fault.verb = "POST";
        fault.path = QRegularExpression(u"/integrations$"_s);
        fault.action = practice::Fault::Action::CutAfterActing;
        room().tenant.addFault(fault);
        QCOMPARE(runRiskScores(), RunEnd::Done); // seen there
        QCOMPARE(room().tenant.account().riskIntegrations.size(), 1);
        QCOMPARE(room().requests("POST", u"/integrations$"_s), 1);
        QVERIFY(room().undo());
        QVERIFY(room().tenant.account().riskIntegrations.isEmpty());
    }

    void saysThatThePlanHasNone()
    {
        room().tenant.ways().riskScoring = false;
        QVERIFY(runRiskScores() != RunEnd::Done);
        QCOMPARE(room().report(u"cloudflare.risk-scores"_s).error->kind, Error::Kind::NotAvailable);
    }

    void asksBeforeItTakesOverAnIntegration()
    {
        const QString id = u"4cfe8442-0000-4000-8000-000000000001"_s;
        room().tenant.account().riskIntegrations << QJsonObject{{u"id"_s, id},
                                                                {u"tenant_url"_s, u"https://acme.okta.com"_s},
                                                                {u"reference_id"_s, u"somebody else's"_s},
                                                                {u"active"_s, true},
                                                                {u"well_known_url"_s, u"https://x.test/y"_s}};
        QVERIFY(runRiskScores() != RunEnd::Done);
        QVERIFY(room().report(u"cloudflare.risk-scores"_s).finding->foreign);
        QCOMPARE(room().tenant.account().riskIntegrations.size(), 1);
    }

private:
    RunOptions options() const
    {
        RunOptions options;
        options.pollEvery = std::chrono::milliseconds(5);
        options.wait = m_wait;
        return options;
    }
    /// The plan's beginning; `place` is what its other steps work with too.
    Plan provider(const Workplace &place)
    {
        Output<oidc::Client> client;
        client.set(room().oktaClient);
        room().facts = {};
        Plan plan;
        plan.add<Preflight>(place);
        plan.add<IdentityProviderStep>(place, client, room().endpoint, room().facts,
                                       QStringList{u"cloudflare.preflight"_s});
        return plan;
    }
    void makePlan()
    {
        const Workplace place = room().workplace();
        Plan plan = provider(place);
        plan.add<OktaApiToken>(place, m_token, room().facts, QStringList{u"cloudflare.identity-provider"_s});
        room().runner = std::make_unique<PlanRunner>(std::move(plan));
    }
    RunEnd run()
    {
        makePlan();
        return QCoro::waitFor(room().runner->run(options(), {}));
    }
    RunEnd runRiskScores()
    {
        const Workplace place = room().workplace();
        Plan plan = provider(place);
        m_wellKnown = {};
        plan.add<RiskScoreSharing>(place, room().facts, m_wellKnown, QStringList{u"cloudflare.identity-provider"_s});
        room().runner = std::make_unique<PlanRunner>(std::move(plan));
        return QCoro::waitFor(room().runner->run(options(), {}));
    }
    Room &room() { return *m_room; }

    std::unique_ptr<Room> m_room;
    Secret m_token;
    std::chrono::milliseconds m_wait{0};
    Output<QUrl> m_wellKnown;
};

QTEST_GUILESS_MAIN(CloudflareOptionsTest)
#include "tst_cloudflare_options.moc"
