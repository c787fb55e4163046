#include "tests/targets/diagnosis/evidence.h"

using namespace bw;
using evidence::Spoil;
using Mark = VerdictLine::Mark;

/// Which cause the doctor names for "Failed to fetch user/group information from the identity provider".
class SignInDiagnosisTest : public QObject
{
    Q_OBJECT

    static void row(const char *name, const QString &cause, bool seen, const Spoil &spoil)
    {
        QTest::newRow(name) << cause << seen << spoil;
    }
    static void block(Evidence &evidence) { evidence.okta.threats = okta::ThreatInsight{u"block"_s, false}; }
    static constexpr auto detected = "security.threat.detected"_L1;
    static constexpr auto blocked = "security.request.blocked"_L1;

private Q_SLOTS:
    void allIsWell()
    {
        const Diagnosis diagnosis = judge(Symptom::SignIn, evidence::healthy());
        QVERIFY2(diagnosis.cause.isEmpty(), qPrintable(evidence::story(diagnosis)));
        QVERIFY(!diagnosis.headline.isEmpty());
        for (const VerdictLine &line : diagnosis.looked)
            QVERIFY2(line.mark == Mark::Yes || line.mark == Mark::Note, qPrintable(line.id + line.text));
    }

    void causes_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<bool>("seen");
        QTest::addColumn<Spoil>("spoil");
        row("token refused", u"okta.preflight"_s, true, [](Evidence &e) {
            e.steps[u"okta.preflight"_s].error =
                Error{.kind = Error::Kind::BadCredential, .message = u"refused"_s, .action = u"make another"_s};
        });
        row("app deleted", u"okta.oidc-app"_s, true, [](Evidence &e) { evidence::isMissing(e, u"okta.oidc-app"_s); });
        row("secret rotated", u"proof.oidc-client"_s, true, [](Evidence &e) {
            e.proofs[u"proof.oidc-client"_s].error =
                Error{.kind = Error::Kind::Rejected, .message = u"wrong secret"_s, .action = u"give it the new one"_s};
        });
        row("redirect URI refused", u"proof.redirect-uri"_s, true, [](Evidence &e) {
            e.proofs[u"proof.redirect-uri"_s].error =
                Error{.kind = Error::Kind::Rejected, .message = u"refused"_s, .action = u"register it"_s};
        });
        row("PKCE not sent", u"cloudflare.pkce"_s, true,
            [](Evidence &e) { evidence::differs(e, u"cloudflare.identity-provider"_s, u"pkce_enabled"_s); });
        row("wrong Okta account", u"cloudflare.identity-provider"_s, true,
            [](Evidence &e) { evidence::differs(e, u"cloudflare.identity-provider"_s, u"okta_account"_s); });
        row("login method deleted", u"cloudflare.identity-provider"_s, true,
            [](Evidence &e) { evidence::isMissing(e, u"cloudflare.identity-provider"_s); });
        row("not assigned", u"okta.oidc-assignments"_s, true,
            [](Evidence &e) { evidence::isMissing(e, u"okta.oidc-assignments"_s); });
        row("no groups claim", u"okta.groups-claim"_s, true,
            [](Evidence &e) { evidence::isMissing(e, u"okta.groups-claim"_s); });
        row("ThreatInsight seen blocking", u"okta.threat-insight"_s, true, [](Evidence &e) {
            block(e);
            evidence::turnAway(e, detected);
        });
        row("ThreatInsight blocks somebody", u"okta.threat-insight"_s, false, [](Evidence &e) {
            block(e);
            evidence::turnAway(e, detected, {});
        });
        row("ThreatInsight blocks, log unreadable", u"okta.threat-insight"_s, false, [](Evidence &e) {
            block(e);
            e.okta.blocked = evidence::refusal();
        });
        row("zone seen blocking", u"okta.network-zone"_s, true, [](Evidence &e) {
            e.okta.blockingZones = QStringList{u"Anonymizers"_s};
            evidence::turnAway(e, blocked);
        });
        row("zone blocks, log unreadable", u"okta.network-zone"_s, false, [](Evidence &e) {
            e.okta.blockingZones = QStringList{u"Anonymizers"_s};
            e.okta.blocked = evidence::refusal();
        });
        row("another secret at Cloudflare", u"okta.token-log"_s, true, [](Evidence &e) {
            evidence::askForToken(
                e, u"invalid_client: The client secret supplied for a confidential client is invalid."_s);
        });
        row("an e-mail claim that Okta does not send", u"okta.email-claim"_s, false,
            [](Evidence &e) { e.setup.signIn->emailClaim = u"mail"_s; });
        row("SAML, and another certificate at Cloudflare", u"proof.saml"_s, true, [](Evidence &e) {
            e.proofs[u"proof.saml"_s].error =
                Error{.kind = Error::Kind::Conflict, .message = u"differs"_s, .action = u"run again"_s};
        });
        row("another name is no cause beside what was seen", u"okta.token-log"_s, true, [](Evidence &e) {
            evidence::differs(e, u"cloudflare.identity-provider"_s, u"name"_s);
            evidence::askForToken(e, u"no_matching_policy"_s);
        });
        row("no token for another reason", u"okta.token-log"_s, true,
            [](Evidence &e) { evidence::askForToken(e, u"no_matching_policy"_s); });
        row("person not assigned", u"okta.sign-in-log"_s, true, [](Evidence &e) {
            e.okta.signIns = QList<okta::LogEvent>{evidence::event(u"app.generic.unauth_app_access_attempt"_s)};
        });
        row("what was seen comes before what is likely", u"okta.groups-claim"_s, true, [](Evidence &e) {
            e.okta.inTooManyGroups = QStringList{u"morgan"_s};
            evidence::isMissing(e, u"okta.groups-claim"_s);
        });
    }
    void causes()
    {
        QFETCH(QString, cause);
        QFETCH(bool, seen);
        QFETCH(Spoil, spoil);
        Evidence spoilt = evidence::healthy();
        spoil(spoilt);
        const Diagnosis diagnosis = judge(Symptom::SignIn, spoilt);
        QVERIFY2(diagnosis.cause == cause, qPrintable(evidence::story(diagnosis)));
        QCOMPARE(diagnosis.seen, seen);
        QCOMPARE(diagnosis.looked.first().id, cause);
        QCOMPARE(diagnosis.looked.first().mark, Mark::No);
        QVERIFY(!diagnosis.headline.isEmpty());
        QVERIFY(!diagnosis.action.isEmpty());
    }

    void theAddressesToExemptAreNamed()
    {
        Evidence spoilt = evidence::healthy();
        block(spoilt);
        evidence::turnAway(spoilt, detected);
        const Diagnosis diagnosis = judge(Symptom::SignIn, spoilt);
        QVERIFY2(diagnosis.action.contains(u"192.0.2.44"_s), qPrintable(diagnosis.action));
    }

    void whatIsNoCause_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Spoil>("spoil");
        QTest::newRow("blocks, and nobody was turned away") << u"okta.threat-insight"_s << Spoil([](Evidence &e) {
            e.okta.threats = okta::ThreatInsight{u"block"_s, false};
        });
        QTest::newRow("blocks, and the settings were changed since")
            << u"okta.threat-insight"_s << Spoil([](Evidence &e) {
                   block(e);
                   evidence::turnAway(e, detected);
                   (**e.okta.threats).lastUpdated = QDateTime::currentDateTimeUtc().addSecs(5);
               });
        QTest::newRow("blocks, and somebody was turned away from another door")
            << u"okta.threat-insight"_s << Spoil([](Evidence &e) {
                   block(e);
                   evidence::turnAway(e, detected, u"/api/v1/authn"_s);
               });
        QTest::newRow("zone, and ThreatInsight turned somebody away")
            << u"okta.network-zone"_s << Spoil([](Evidence &e) {
                   e.okta.blockingZones = QStringList{u"Somewhere"_s};
                   evidence::turnAway(e, detected);
               });
        QTest::newRow("zone, and nobody was turned away")
            << u"okta.network-zone"_s << Spoil([](Evidence &e) { e.okta.blockingZones = QStringList{u"Somewhere"_s}; });
        QTest::newRow("a wrong secret sent on purpose")
            << u"okta.token-log"_s
            << Spoil([](Evidence &e) { evidence::askForToken(e, u"invalid_client"_s, u"Bridgewright/1.0"_s); });
    }
    void whatIsNoCause()
    {
        QFETCH(QString, id);
        QFETCH(Spoil, spoil);
        Evidence spoilt = evidence::healthy();
        spoil(spoilt);
        const Diagnosis diagnosis = judge(Symptom::SignIn, spoilt);
        QVERIFY2(diagnosis.cause.isEmpty(), qPrintable(evidence::story(diagnosis)));
        const Mark mark = evidence::lineOf(diagnosis, id).mark;
        QVERIFY(mark == Mark::Note || mark == Mark::Yes);
    }

    /// A sign-in with a one-time PIN says nothing of Okta.
    void onlySignInsWithOktaCount()
    {
        Evidence evidence = evidence::healthy();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        cloudflare::logs::SignIn pin{now, u"ada@acme.test"_s, u"onetimepin"_s, true};
        evidence.cloudflare.signIns = QList<cloudflare::logs::SignIn>{pin};
        const QString id = u"cloudflare.access-log"_s;
        QVERIFY(evidence::lineOf(judge(Symptom::SignIn, evidence), id).text.contains(u"no sign-in with Okta"_s));
        pin.connection = u"okta"_s;
        pin.email = u"ben@acme.test"_s;
        (**evidence.cloudflare.signIns) << pin;
        QVERIFY(evidence::lineOf(judge(Symptom::SignIn, evidence), id).text.contains(u"ben@acme.test"_s));
    }

    void whatCannotBeReadIsSaid()
    {
        Evidence spoilt = evidence::healthy();
        spoilt.okta.threats = evidence::refusal();
        spoilt.okta.blockingZones = evidence::refusal();
        spoilt.okta.blocked = evidence::refusal();
        spoilt.okta.signIns = evidence::refusal();
        spoilt.okta.inTooManyGroups = evidence::refusal();
        spoilt.cloudflare.signIns = evidence::refusal();
        evidence::cannotBeSeen(spoilt, u"okta.groups-claim"_s);
        spoilt.proofs[u"proof.oidc-client"_s].next = Next::Sent;
        const Diagnosis diagnosis = judge(Symptom::SignIn, spoilt);
        QVERIFY2(diagnosis.cause.isEmpty(), qPrintable(evidence::story(diagnosis)));
        for (const QString &id :
             {u"okta.threat-insight"_s, u"okta.network-zone"_s, u"okta.security-log"_s, u"okta.sign-in-log"_s,
              u"okta.many-groups"_s, u"cloudflare.access-log"_s, u"okta.groups-claim"_s, u"proof.oidc-client"_s})
            QVERIFY2(evidence::lineOf(diagnosis, id).mark == Mark::Unknown, qPrintable(id));
    }
};

QTEST_GUILESS_MAIN(SignInDiagnosisTest)
#include "tst_sign_in.moc"
