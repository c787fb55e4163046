#include "tests/targets/cloudflare/room.h"

#include <QTest>

using namespace bw;
using practice::Fault;

/// Bad weather, other people's objects, lost secrets, and undo.
class CloudflareTroubleTest : public QObject
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

    // --- the team

    void namesTheRightTeam()
    {
        room().setup.cloudflare->team = u"acmee"_s;
        QVERIFY(room().run() != RunEnd::Done);
        const Error error = *room().report(u"cloudflare.preflight"_s).error;
        QCOMPARE(error.field, u"cloudflare.team"_s);
        QVERIFY(error.message.contains(u"acme”"_s));
        QCOMPARE(room().state(u"cloudflare.identity-provider"_s), StepState::Skipped);
        QCOMPARE(room().writes(), 0);
    }

    void sendsPeopleToOpenZeroTrustFirst_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("400") << 400;
        QTest::newRow("403") << 403;
        QTest::newRow("404") << 404;
    }
    void sendsPeopleToOpenZeroTrustFirst()
    {
        QFETCH(int, status);
        room().tenant.setTeam({});
        room().tenant.ways().notEnabledStatus = status;
        QVERIFY(room().run() != RunEnd::Done);
        const Error error = *room().report(u"cloudflare.preflight"_s).error;
        QCOMPARE(error.kind, Error::Kind::NotAvailable);
        QVERIFY(error.link.toString().contains(u"onboarding"_s));
    }

    void asksWhichOfSeveralAccounts()
    {
        room().token = room().tenant.userToken();
        QVERIFY(room().run() != RunEnd::Done);
        const Error error = *room().report(u"cloudflare.preflight"_s).error;
        QCOMPARE(error.kind, Error::Kind::BadInput);
        QCOMPARE(error.field, u"cloudflare.account"_s);
        QVERIFY(error.message.contains(u"Acme Labs"_s));
        room().setup.cloudflare->account = room().tenant.accountId();
        QCOMPARE(room().run(), RunEnd::Done);
    }

    void namesTheMissingPermission()
    {
        room().token = room().tenant.readOnlyToken();
        QCOMPARE(room().preview(), RunEnd::Done); // to look it is enough
        QCOMPARE(room().run(), RunEnd::Refused);
        const Error error = *room().report(u"cloudflare.preflight"_s).error;
        QCOMPARE(error.kind, Error::Kind::NotAllowed);
        QVERIFY(error.message.contains(u"Access: Organizations, Identity Providers, and Groups: Edit"_s));
        QCOMPARE(room().state(u"cloudflare.identity-provider"_s), StepState::Skipped);
        QCOMPARE(room().writes(), 0);
    }

    // --- lost answers

    void looksForWhatWasMadeWhenTheAnswerIsLost()
    {
        order("POST", u"/identity_providers$"_s, Fault::Action::CutAfterActing, 0);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().oktaProviders().size(), 1);
        QCOMPARE(room().requests("POST", u"/identity_providers$"_s), 1);
        QVERIFY(room().journal().find(cloudflare::made::identityProvider, room().providerId()));
        // Its secret was in the lost answer; nobody uses it yet, so a new one is made.
        QCOMPARE(room().endpoint->secret.reveal(), room().tenant.scimSecret(room().providerId()));
        QCOMPARE(room().state(u"cloudflare.scim-probe"_s), StepState::Proven);
    }

    void knowsItsOwnAfterBeingKilled()
    {
        order("POST", u"/identity_providers$"_s, Fault::Action::HangAfterActing, 1);
        room().makePlan();
        std::stop_source stop;
        RunOptions options;
        auto running = room().runner->run(options, stop.get_token());
        QTRY_COMPARE(room().oktaProviders().size(), 1);
        stop.request_stop(); // the answer never came; what a kill leaves behind is the same
        QCoro::waitFor(running);
        QVERIFY(room().journal().madeObjects().isEmpty());
        room().restart(true);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().oktaProviders().size(), 1);
        QVERIFY(room().journal().find(cloudflare::made::identityProvider, room().providerId()));
    }

    void survivesAServerErrorWithoutShowingItsPage()
    {
        order("GET", u"/organizations$"_s, Fault::Action::ServerError, 0);
        QVERIFY(room().run() != RunEnd::Done);
        const Error error = *room().report(u"cloudflare.preflight"_s).error;
        QCOMPARE(error.kind, Error::Kind::Busy);
        QVERIFY(!(error.message + error.cause + error.detail).contains(u'<'));
    }

    // --- other people's objects

    void asksBeforeItChangesAForeignLoginMethod()
    {
        const QString id = room().makeForeign(room().oktaClient.id);
        QVERIFY(room().run() != RunEnd::Done);
        QVERIFY(room().report(u"cloudflare.identity-provider"_s).finding->foreign);
        QCOMPARE(room().oktaProviders()[0][u"name"_s].toString(), u"Okta by hand"_s);
        QCOMPARE(room().run(true), RunEnd::Done);
        QCOMPARE(room().oktaProviders().size(), 1);
        QCOMPARE(room().providerId(), id);
        const QJsonObject config = room().oktaProviders()[0][u"config"_s].toObject();
        QCOMPARE(config[u"claims"_s].toArray(), QJsonArray{u"department"_s}); // kept
        QCOMPARE(room().tenant.clientSecret(id), room().oktaClient.secret.reveal());
        QVERIFY(room().undo()); // we did not make it: it stays
        QCOMPARE(room().oktaProviders().size(), 1);
    }

    void makesItsOwnBesideAnotherForTheSameOrg()
    {
        const QString other = room().makeForeign(u"0oaSomebodyElses00000"_s);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().oktaProviders().size(), 2);
        QVERIFY(room().facts->id != other);
    }

    void mentionsAnotherForTheSameOrgBeforehand()
    {
        room().makeForeign(u"0oaSomebodyElses00000"_s);
        room().oktaClient.id.clear();
        QCOMPARE(room().preview(), RunEnd::Done);
        QVERIFY(room().report(u"cloudflare.identity-provider"_s).finding->notes.join(u' ').contains(u"Okta by hand"_s));
    }

    void keepsTheSecretItDoesNotKnow()
    {
        QCOMPARE(room().run(), RunEnd::Done);
        room().oktaClient.secret = {};
        room().setup.signIn->name = u"Okta renamed"_s;
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().oktaProviders()[0][u"name"_s].toString(), u"Okta renamed"_s);
        QCOMPARE(room().tenant.clientSecret(room().providerId()), "client-secret-of-the-okta-app"_ba);
    }

    void makesItAnewWhenSomebodyDeletedIt()
    {
        QCOMPARE(room().run(), RunEnd::Done);
        const QString first = room().providerId();
        std::erase_if(room().tenant.account().providers, [&](const auto &one) { return one->id == first; });
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().oktaProviders().size(), 1);
        QVERIFY(room().providerId() != first);
    }

    // --- the secret

    void leavesASecretAloneThatOktaUses()
    {
        QCOMPARE(room().run(), RunEnd::Done);
        room().provision(u"ada@acme.test"_s, u"Engineering"_s);
        const QByteArray secret = room().tenant.scimSecret(room().providerId());
        room().restart(true);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().tenant.scimSecret(room().providerId()), secret);
        QCOMPARE(room().state(u"cloudflare.scim-secret"_s), StepState::Sent); // nobody here knows it
        QCOMPARE(room().state(u"cloudflare.scim-probe"_s), StepState::Sent);
        QVERIFY(!room().report(u"cloudflare.scim-probe"_s).note.isEmpty());
    }

    void leavesASecretAloneThatWasPastedBeforeAnybodyCame()
    {
        QCOMPARE(room().run(), RunEnd::Done);
        const QByteArray secret = room().tenant.scimSecret(room().providerId());
        room().restart(true);
        room().connected = true;
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().tenant.scimSecret(room().providerId()), secret);
        QCOMPARE(room().state(u"cloudflare.scim-secret"_s), StepState::Sent);
    }

    void replacesALostSecretAfterOktaWasDisconnected()
    {
        QCOMPARE(room().run(), RunEnd::Done);
        room().provision(u"ada@acme.test"_s, {});
        const QByteArray secret = room().tenant.scimSecret(room().providerId());
        room().restart(true);
        room().connected = false;
        QCOMPARE(room().run(), RunEnd::Done);
        QVERIFY(room().tenant.scimSecret(room().providerId()) != secret);
        QCOMPARE(room().state(u"cloudflare.scim-probe"_s), StepState::Proven);
    }

    void replacesALostSecretThatNobodyUses_data()
    {
        QTest::addColumn<bool>("refreshes");
        QTest::newRow("by refresh_scim_secret") << true;
        QTest::newRow("by switching SCIM off and on") << false;
    }
    void replacesALostSecretThatNobodyUses()
    {
        QFETCH(bool, refreshes);
        room().tenant.ways().scimSecretRefreshes = refreshes;
        QCOMPARE(room().run(), RunEnd::Done);
        const QByteArray lost = room().tenant.scimSecret(room().providerId());
        room().restart(true);
        QCOMPARE(room().run(), RunEnd::Done);
        QVERIFY(room().tenant.scimSecret(room().providerId()) != lost);
        QCOMPARE(room().endpoint->secret.reveal(), room().tenant.scimSecret(room().providerId()));
        QCOMPARE(room().state(u"cloudflare.scim-probe"_s), StepState::Proven);
    }

    void replacesAUsedSecretOnlyWhenAsked()
    {
        QCOMPARE(room().run(), RunEnd::Done);
        room().provision(u"ada@acme.test"_s, {});
        const QByteArray old = room().tenant.scimSecret(room().providerId());
        room().replaceScimSecret = true;
        QCOMPARE(room().preview(), RunEnd::Done);
        QVERIFY(room().report(u"cloudflare.scim-secret"_s).finding->warnings.join(u' ').contains(u"401"_s));
        QCOMPARE(room().run(), RunEnd::Done);
        QVERIFY(room().tenant.scimSecret(room().providerId()) != old);
        QCOMPARE(room().endpoint->secret.reveal(), room().tenant.scimSecret(room().providerId()));
    }

    void switchesScimOffOnlyWithConsent()
    {
        QCOMPARE(room().run(), RunEnd::Done);
        room().provision(u"ada@acme.test"_s, {});
        const QByteArray old = room().tenant.scimSecret(room().providerId());
        room().tenant.ways().scimSecretRefreshes = false;
        room().replaceScimSecret = true;
        QVERIFY(room().run() != RunEnd::Done); // refused by Cloudflare, and said
        QCOMPARE(room().tenant.scimSecret(room().providerId()), old);
        QVERIFY(room().run() != RunEnd::Done); // no consent
        QCOMPARE(room().tenant.scimSecret(room().providerId()), old);
        QCOMPARE(room().run(true), RunEnd::Done);
        QVERIFY(room().tenant.scimSecret(room().providerId()) != old);
    }

    // --- undo

    void undoesWhatItMade()
    {
        QCOMPARE(room().run(), RunEnd::Done);
        const QString key = secret_key::scimSecret(u"acme"_s, room().providerId());
        QVERIFY(room().undo());
        QVERIFY(room().oktaProviders().isEmpty());
        QCOMPARE(room().tenant.identityProviders().size(), 1); // the one-time PIN stays
        QVERIFY(!QCoro::waitFor(room().store->read(key, {})));
        QVERIFY(room().journal().madeObjects().isEmpty());
    }

    void undoesWhatIsGoneAlready()
    {
        QCOMPARE(room().run(), RunEnd::Done);
        const QString id = room().providerId();
        std::erase_if(room().tenant.account().providers, [&](const auto &one) { return one->id == id; });
        QVERIFY(room().undo());
    }

private:
    void order(const QByteArray &verb, const QString &path, Fault::Action action, int times)
    {
        Fault fault;
        fault.verb = verb;
        fault.path = QRegularExpression(path);
        fault.action = action;
        fault.times = times;
        room().tenant.addFault(fault);
    }
    Room &room() { return *m_room; }
    std::unique_ptr<Room> m_room;
};

QTEST_GUILESS_MAIN(CloudflareTroubleTest)
#include "tst_cloudflare_trouble.moc"
