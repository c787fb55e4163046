#include "app/oidc/client_proof.h"
#include "app/oidc/redirect_proof.h"
#include "app/plan/plan_runner.h"
#include "app/practice/okta/oauth.h"
#include "tests/practice/okta_fixture.h"

#include <QTest>

using namespace bw;

/// Both proofs as a run does them, over HTTP against the practice Okta.
class OidcProofsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_okta = std::make_unique<OktaFixture>();
        QVERIFY(m_okta->ok);
        m_http = std::make_unique<HttpClient>();
        m_http->setWaitFactor(0);
        const Answer made = m_okta->post(u"/api/v1/apps"_s, m_okta->oidcBody(u"Cloudflare Access"_s));
        const QJsonObject credentials = made.object()[u"credentials"_s][u"oauthClient"_s].toObject();
        m_client.provider = QUrl(m_okta->tenant.url());
        m_client.id = credentials[u"client_id"_s].toString();
        m_client.secret = Secret(credentials[u"client_secret"_s].toString().toUtf8());
        m_client.redirectUri = u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s;
        m_client.authorizationServer.clear();
        QVERIFY(!m_client.secret.isEmpty());
        m_okta->tenant.forgetRecorded();
    }

    void provesBothWithFourRequests_data()
    {
        QTest::addColumn<bool>("redirects");
        QTest::newRow("login_required by redirect") << true;
        QTest::newRow("login_required on Okta's own page") << false;
    }
    void provesBothWithFourRequests()
    {
        QFETCH(bool, redirects);
        m_okta->tenant.ways().promptNoneRedirects = redirects;
        QCOMPARE(run(), RunEnd::Done);
        QCOMPARE(state(u"proof.oidc-client"_s), StepState::Proven);
        QCOMPARE(state(u"proof.redirect-uri"_s), StepState::Proven);
        const QList<practice::Recorded> seen = m_okta->tenant.recorded();
        QCOMPARE(seen.size(), 4);
        for (const practice::Recorded &one : seen)
            QVERIFY(
                !QString::fromLatin1(one.request.query.toString(QUrl::FullyEncoded).toLatin1()).contains(secretText()));
    }

    void findsAWrongSecret()
    {
        m_client.secret = Secret("certainly-not-the-secret-of-this-app"_ba);
        QCOMPARE(run(), RunEnd::StepFailed);
        QCOMPARE(state(u"proof.oidc-client"_s), StepState::Failed);
        QCOMPARE(state(u"proof.redirect-uri"_s), StepState::Proven);
    }

    void findsAnUnknownClient()
    {
        m_client.id = u"0oaNotThere0000000000"_s;
        QCOMPARE(run(), RunEnd::StepFailed);
        QCOMPARE(state(u"proof.oidc-client"_s), StepState::Failed);
        QCOMPARE(state(u"proof.redirect-uri"_s), StepState::Failed);
    }

    void findsARedirectUriThatIsMissing()
    {
        m_client.redirectUri = u"https://other.cloudflareaccess.com/cdn-cgi/access/callback"_s;
        QCOMPARE(run(), RunEnd::StepFailed);
        QCOMPARE(state(u"proof.oidc-client"_s), StepState::Proven);
        QCOMPARE(state(u"proof.redirect-uri"_s), StepState::Failed);
        QVERIFY(report(u"proof.redirect-uri"_s).error->message.contains(m_client.redirectUri));
    }

    void saysWhenTheSecretIsNotKnown()
    {
        m_client.secret = {};
        QCOMPARE(run(), RunEnd::Done);
        QCOMPARE(state(u"proof.oidc-client"_s), StepState::Sent);
        QVERIFY(!report(u"proof.oidc-client"_s).note.isEmpty());
    }

    void saysSentWhereTheAnswerMeansNothing()
    {
        practice::Fault fault;
        fault.path = QRegularExpression(u"authorize"_s);
        fault.action = practice::Fault::Action::WrongType;
        fault.times = 0;
        m_okta->tenant.addFault(fault);
        QCOMPARE(run(), RunEnd::Done);
        QCOMPARE(state(u"proof.redirect-uri"_s), StepState::Sent);
    }

    void reportsAnOktaThatIsNotThere()
    {
        m_client.provider = QUrl(u"http://127.0.0.1:9"_s);
        QCOMPARE(run(), RunEnd::NetworkFailed);
    }

private:
    RunEnd run()
    {
        Output<oidc::Client> client;
        client.set(m_client);
        Plan plan;
        plan.add<oidc::ClientProof>(m_http.get(), client, QStringList());
        plan.add<oidc::RedirectProof>(m_http.get(), client, QStringList());
        m_runner = std::make_unique<PlanRunner>(std::move(plan));
        return QCoro::waitFor(m_runner->run({}, {}));
    }
    StepReport report(const QString &id) const
    {
        for (const StepReport &report : m_runner->reports()) {
            if (report.id == id)
                return report;
        }
        return {};
    }
    StepState state(const QString &id) const { return report(id).state; }
    QString secretText() const { return QString::fromUtf8(m_client.secret.reveal()); }

    std::unique_ptr<OktaFixture> m_okta;
    std::unique_ptr<HttpClient> m_http;
    oidc::Client m_client;
    std::unique_ptr<PlanRunner> m_runner;
};

QTEST_GUILESS_MAIN(OidcProofsTest)
#include "tst_oidc_proofs.moc"
