#include "app/targets/cloudflare/findings.h"
#include "app/targets/cloudflare/steps/dashboard_token.h"
#include "tests/targets/cloudflare/room.h"

#include <QTest>

using namespace bw;

/// What Cloudflare refused is not ours when somebody else makes it later; and why it refuses everything.
class CloudflareRefusedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<Room>();
        QVERIFY(m_room->ok);
        m_room->withProof = false;
    }
    void cleanup() { m_room.reset(); }

    void apiAccessThatIsOffIsNamed()
    {
        QVERIFY(room().tenant.setWay(u"membersMayUseApi"_s, false));
        room().setup.cloudflare->account = room().tenant.accountId();
        const auto said = [this](const QByteArray &token) {
            const auto verdict = QCoro::waitFor(
                cloudflare::checkToken(&room().http(), *room().setup.cloudflare, Secret(token), room().setup, {}, {}));
            return verdict && verdict->usable ? u"usable"_s : lineIn(*verdict, u"cloudflare.api-access"_s);
        };
        const QString line = said(room().tenant.userToken());
        QVERIFY2(line.contains(u"switched off for the token's owner"_s), qPrintable(line));
        QCOMPARE(said(room().tenant.accountToken()), u"usable"_s); // which is nobody's
    }

    void loginMethodByHandAfterARefusalStays()
    {
        // The right is taken away once it was probed.
        practice::cloudflare::Token &token = *room().tenant.state().tokens[0];
        const QStringList permissions = token.permissions;
        const auto taking =
            connect(&room().tenant, &practice::Server::answered, this, [&token](const practice::Recorded &exchange) {
                if (exchange.request.verb == "PUT")
                    token.permissions.removeIf([](const QString &one) { return one.endsWith(u"Groups Write"_s); });
            });
        QCOMPARE(room().run(), RunEnd::Refused);
        disconnect(taking);
        token.permissions = permissions;
        QCOMPARE(room().requests("POST", u"/identity_providers$"_s), 1);
        const QString byHand = room().makeForeign(room().oktaClient.id);
        QCOMPARE(room().preview(), RunEnd::Done);
        QVERIFY(room().report(u"cloudflare.identity-provider"_s).finding->foreign);
        QVERIFY(room().journal().madeObjects().isEmpty());
        QVERIFY(room().undo());
        QCOMPARE(room().providerId(), byHand);
    }

    void tokenByHandAfterARefusalStays()
    {
        room().setup.dashboardScim.emplace();
        room().tenant.ways().mayMintTokens = false;
        QVERIFY(runToken() != RunEnd::Done);
        QCOMPARE(room().requests("POST", u"/tokens$"_s), 1);
        room().tenant.ways().mayMintTokens = true;
        practice::cloudflare::Token &byHand = room().tenant.addToken({u"SCIM Provisioning"_s});
        byHand.name = cloudflare::tokens::dashboardTokenName;
        const QByteArray value = byHand.value;
        QCOMPARE(runToken(), RunEnd::Done);
        QVERIFY(room().endpoint->secret.reveal() != value);
        QVERIFY(room().undo());
        QVERIFY(room().tenant.state().token(value));
    }

private:
    RunEnd runToken()
    {
        const cloudflare::Workplace place = room().workplace();
        room().endpoint = {};
        Plan plan;
        plan.add<cloudflare::Preflight>(place);
        plan.add<cloudflare::DashboardToken>(place, Secret(), room().endpoint, QStringList{u"cloudflare.preflight"_s});
        room().runner = std::make_unique<PlanRunner>(std::move(plan));
        return QCoro::waitFor(room().runner->run({}, {}));
    }
    static QString lineIn(const CloudflareVerdict &verdict, const QString &id)
    {
        const auto line = std::ranges::find(verdict.lines, id, &VerdictLine::id);
        return line == verdict.lines.end() ? QString() : line->text;
    }
    Room &room() { return *m_room; }
    std::unique_ptr<Room> m_room;
};

QTEST_GUILESS_MAIN(CloudflareRefusedTest)
#include "tst_cloudflare_refused.moc"
