#include "tests/targets/cloudflare/room.h"

#include <QTest>

using namespace bw;
using Ways = practice::cloudflare::Ways;

/// A first run, and running again: what stands in the tenant afterwards, and how it was asked for.
class CloudflareFirstRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<Room>();
        QVERIFY(m_room->ok);
    }
    void cleanup() { m_room.reset(); }

    void makesTheLoginMethodWithScimInOneRequest()
    {
        room().withProof = false;
        QCOMPARE(room().run(), RunEnd::Done);
        const QList<QJsonObject> providers = room().oktaProviders();
        QCOMPARE(providers.size(), 1);
        const QJsonObject config = providers[0][u"config"_s].toObject();
        const QJsonObject scim = providers[0][u"scim_config"_s].toObject();
        QCOMPARE(providers[0][u"name"_s].toString(), u"Okta"_s);
        QCOMPARE(config[u"client_id"_s].toString(), room().oktaClient.id);
        QCOMPARE(config[u"okta_account"_s].toString(), u"https://acme.okta.com"_s);
        QCOMPARE(config[u"pkce_enabled"_s].toBool(), true);
        QCOMPARE(room().tenant.clientSecret(room().providerId()), room().oktaClient.secret.reveal());
        QCOMPARE(scim[u"enabled"_s].toBool(), true);
        QCOMPARE(scim[u"user_deprovision"_s].toBool(), true);
        QCOMPARE(scim[u"seat_deprovision"_s].toBool(), false);
        QCOMPARE(scim[u"identity_update_behavior"_s].toString(), u"automatic"_s);
        QCOMPARE(room().writes(), 1);
        QCOMPARE(room().state(u"cloudflare.identity-provider"_s), StepState::Confirmed);
        QCOMPARE(room().state(u"cloudflare.scim-probe"_s), StepState::Proven);
        QCOMPARE(*room().form, scim::HeaderForm::Either);
        QCOMPARE(room().endpoint->base.toString(), room().tenant.scimBaseUrl(room().providerId()));
        QCOMPARE(room().endpoint->secret.reveal(), room().tenant.scimSecret(room().providerId()));
        QCOMPARE(room().facts->id, room().providerId());
    }

    void keepsTheSecretAtOnceAndWritesItNowhereElse()
    {
        room().withProof = false;
        QCOMPARE(room().run(), RunEnd::Done);
        const QString key = secret_key::scimSecret(u"acme"_s, room().providerId());
        const Result<Secret> kept = QCoro::waitFor(room().store->read(key, {}));
        QVERIFY(kept);
        QCOMPARE(kept->reveal(), room().tenant.scimSecret(room().providerId()));
        QVERIFY(!room().journalText().contains(kept->reveal()));
        QVERIFY(!room().journalText().contains(room().oktaClient.secret.reveal()));
        QVERIFY(!room().journalText().contains(room().token));
    }

    void needsAtMostElevenRequests()
    {
        room().setup.cloudflare->account = room().tenant.accountId();
        room().withProof = false;
        QCOMPARE(room().run(), RunEnd::Done);
        room().provision(u"ada@acme.test"_s, u"Engineering"_s);
        const qint64 provisioning = 2;
        room().withProof = true;
        // The proof of the same run: what follows is counted from the state the run would have reached.
        const qint64 before = room().tenant.requestCount() + room().tenant.team().requestCount() - provisioning;
        QCOMPARE(before, 8); // organization, right to write, list, create, read back; three probes
        room().tenant.forgetRecorded();
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().requests("GET", u"/scim/(users|groups)$|/logs/scim/updates$"_s), 3);
        QCOMPARE(room().state(u"proof.cloudflare-scim"_s), StepState::Proven);
    }

    void changesNothingTheSecondTime()
    {
        room().withProof = false;
        QCOMPARE(room().run(), RunEnd::Done);
        const QList<QJsonObject> before = room().tenant.identityProviders();
        room().tenant.forgetRecorded();
        room().restart(false);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().writes(), 0);
        QCOMPARE(room().tenant.identityProviders(), before);
        QCOMPARE(room().state(u"cloudflare.identity-provider"_s), StepState::Unchanged);
        QCOMPARE(room().state(u"cloudflare.scim-secret"_s), StepState::Unchanged);
        QCOMPARE(*room().form, scim::HeaderForm::Either);
    }

    void takesEveryShapeOfTheScimAddress()
    {
        room().withProof = false;
        room().tenant.ways().scimUrl = Ways::ScimUrl::Populations;
        QCOMPARE(room().run(), RunEnd::Done);
        QVERIFY(room().endpoint->base.path().startsWith(u"/populations/"_s));
    }

    void findsOutHowTheHeaderHasToLook_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("form");
        QTest::newRow("bare") << int(Ways::ScimAuthorization::BareOnly) << int(scim::HeaderForm::Bare);
        QTest::newRow("bearer") << int(Ways::ScimAuthorization::BearerOnly) << int(scim::HeaderForm::Bearer);
    }
    void findsOutHowTheHeaderHasToLook()
    {
        QFETCH(int, way);
        QFETCH(int, form);
        room().withProof = false;
        room().tenant.ways().scimAuthorization = Ways::ScimAuthorization(way);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(int(*room().form), form);
    }

    void stopsAtAnEndpointThatLetsEverybodyIn()
    {
        room().tenant.ways().scimAuthorization = Ways::ScimAuthorization::Unchecked;
        QCOMPARE(room().run(), RunEnd::StepFailed);
        QCOMPARE(room().state(u"cloudflare.scim-probe"_s), StepState::Failed);
        QVERIFY(!room().form.isSet());
        QCOMPARE(room().state(u"proof.cloudflare-scim"_s), StepState::Skipped);
    }

    void saysWhatCannotBeRead()
    {
        room().withProof = false;
        room().tenant.ways().keepsPkce = false;
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().field(u"pkce_enabled"_s).comparison, Comparison::CannotBeRead);
        QCOMPARE(room().field(u"client_secret"_s).comparison, Comparison::CannotBeRead);
        QVERIFY(!room().report(u"cloudflare.identity-provider"_s).finding->warnings.isEmpty());
        room().tenant.forgetRecorded();
        QCOMPARE(room().run(), RunEnd::Done); // and does not send it again and again
        QCOMPARE(room().writes(), 0);
    }

    void previewsWithoutChange()
    {
        room().oktaClient.id.clear();
        QCOMPARE(room().preview(), RunEnd::Done);
        QCOMPARE(room().writes(), 0);
        QCOMPARE(room().report(u"cloudflare.identity-provider"_s).finding->change, Change::Create);
        QCOMPARE(room().field(u"name"_s).wanted, u"Okta"_s);
        QCOMPARE(room().field(u"scim_config.enabled"_s).comparison, Comparison::Different);
    }

    void leavesScimAloneWhereItIsNotWanted()
    {
        room().setup.scim.reset();
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().oktaProviders()[0][u"scim_config"_s][u"enabled"_s].toBool(), false);
        QVERIFY(!room().endpoint.isSet());
        room().setup.scim.emplace(); // and later on: switched on in the same login method
        room().withProof = false;
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().oktaProviders().size(), 1);
        QCOMPARE(room().endpoint->secret.reveal(), room().tenant.scimSecret(room().providerId()));
    }

    void sendsWhatTheOptionsAskFor()
    {
        room().withProof = false;
        room().setup.signIn->name = u"Okta staff"_s;
        room().setup.signIn->emailClaim = u"mail"_s;
        room().setup.signIn->claims = QStringList{u"department"_s, u"level"_s};
        room().oktaClient.authorizationServer = u"aus123"_s;
        room().oktaClient.pkce = false;
        room().setup.scim->seatDeprovision = true;
        room().setup.scim->identityUpdate = IdentityUpdate::Reauth;
        QCOMPARE(room().run(), RunEnd::Done);
        const QJsonObject provider = room().oktaProviders()[0];
        const QJsonObject config = provider[u"config"_s].toObject();
        QCOMPARE(provider[u"name"_s].toString(), u"Okta staff"_s);
        QCOMPARE(config[u"email_claim_name"_s].toString(), u"mail"_s);
        QCOMPARE(config[u"claims"_s].toArray(), (QJsonArray{u"department"_s, u"level"_s}));
        QCOMPARE(config[u"authorization_server_id"_s].toString(), u"aus123"_s);
        QCOMPARE(config[u"pkce_enabled"_s].toBool(), false);
        QCOMPARE(provider[u"scim_config"_s][u"seat_deprovision"_s].toBool(), true);
        QCOMPARE(provider[u"scim_config"_s][u"identity_update_behavior"_s].toString(), u"reauth"_s);
    }

private:
    Room &room() { return *m_room; }
    std::unique_ptr<Room> m_room;
};

QTEST_GUILESS_MAIN(CloudflareFirstRunTest)
#include "tst_cloudflare_first_run.moc"
