#include "app/oidc/client_proof.h"
#include "app/oidc/redirect_proof.h"
#include "app/plan/plan_runner.h"
#include "tests/contract/independent_server.h"

#include <QTest>

using namespace bw;
using namespace Qt::StringLiterals;

/// Both proofs against a provider that somebody else wrote (oidc-provider), which requires PKCE.
class OidcContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<tests::IndependentServer>(
            u"oidc_provider.mjs"_s, QStringList{m_id, QString::fromLatin1(m_secret), m_uri, m_customServer});
        NEEDS(*m_server);
        m_http = std::make_unique<HttpClient>();
        m_http->setWaitFactor(0);
    }

    void proves_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("uri");
        QTest::addColumn<StepState>("client");
        QTest::addColumn<StepState>("redirect");
        using enum StepState;
        QTest::newRow("everything right") << m_id << m_secret << m_uri << Proven << Proven;
        QTest::newRow("secret in the body") << m_id + u"-post"_s << m_secret << m_uri << Proven << Proven;
        QTest::newRow("wrong secret") << m_id << "certainly-another-secret"_ba << m_uri << Failed << Proven;
        QTest::newRow("unknown client") << u"0oaNotThere0000000000"_s << m_secret << m_uri << Failed << Failed;
        QTest::newRow("other redirect URI")
            << m_id << m_secret << u"https://other.example/callback"_s << Proven << Failed;
        QTest::newRow("trailing slash") << m_id << m_secret << m_uri + u'/' << Proven << Failed;
        QTest::newRow("other case") << m_id << m_secret << m_uri.toUpper() << Proven << Failed;
    }
    void proves()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, secret);
        QFETCH(QString, uri);
        QFETCH(StepState, client);
        QFETCH(StepState, redirect);
        for (const QString &server :
             {QString(), m_customServer}) { // the org's own authorization server, and a custom one
            const QMap<QString, StepState> states = run(id, secret, uri, server);
            QCOMPARE(states.value(u"proof.oidc-client"_s), client);
            QCOMPARE(states.value(u"proof.redirect-uri"_s), redirect);
        }
    }

    void anotherServerProvesNothing()
    {
        const QMap<QString, StepState> states = run(m_id, m_secret, m_uri, u"ausNotThere"_s);
        for (const QString &proof : {u"proof.oidc-client"_s, u"proof.redirect-uri"_s})
            QVERIFY(states.contains(proof) && states.value(proof) != StepState::Proven);
    }

    /// The provider refuses an authorization request without a code challenge; that the proof passes shows it sends
    /// one.
    void theProviderRequiresPkce()
    {
        HttpRequest request;
        request.url = QUrl(m_server->url() + u"/oauth2/v1/authorize?client_id=%1&response_type=code&scope=openid"_s
                                             u"&prompt=none&redirect_uri=%2"_s.arg(m_id, m_uri));
        const Result<HttpResponse> answer = QCoro::waitFor(m_http->send(request, {}));
        QVERIFY(answer);
        QVERIFY2(answer->header("Location").contains("PKCE"), answer->header("Location").constData());
    }

private:
    QMap<QString, StepState> run(const QString &id, const QByteArray &secret, const QString &uri, const QString &server)
    {
        oidc::Client wanted;
        wanted.provider = QUrl(m_server->url());
        wanted.id = id;
        wanted.secret = Secret(secret);
        wanted.redirectUri = uri;
        wanted.authorizationServer = server;
        Output<oidc::Client> client;
        client.set(wanted);
        Plan plan;
        plan.add<oidc::ClientProof>(m_http.get(), client, QStringList());
        plan.add<oidc::RedirectProof>(m_http.get(), client, QStringList());
        PlanRunner runner(std::move(plan));
        QCoro::waitFor(runner.run({}, {}));
        QMap<QString, StepState> states;
        for (const StepReport &report : runner.reports())
            states.insert(report.id, report.state);
        return states;
    }

    const QString m_id = u"0oa1234567890abcdef7"_s;
    const QString m_customServer = u"aus1c0ntract"_s;
    const QByteArray m_secret = "the-secret-of-this-very-client"_ba;
    const QString m_uri = u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s;
    std::unique_ptr<tests::IndependentServer> m_server;
    std::unique_ptr<HttpClient> m_http;
};

QTEST_GUILESS_MAIN(OidcContractTest)
#include "oidc_test.moc"
