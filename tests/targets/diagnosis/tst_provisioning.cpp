#include "tests/targets/diagnosis/evidence.h"

#include "app/targets/cloudflare/kept_secret.h"

using namespace bw;
using evidence::Spoil;
using Mark = VerdictLine::Mark;

/// Which cause the doctor names for a 401 on "Test API Credentials" and for people who do not arrive.
class ProvisioningDiagnosisTest : public QObject
{
    Q_OBJECT

    static void row(const char *name, Symptom symptom, const QString &cause, const Spoil &spoil)
    {
        QTest::newRow(name) << int(symptom) << cause << spoil;
    }
    static void refuse(Evidence &evidence, Error::Kind kind)
    {
        evidence.proofs[u"cloudflare.scim-probe"_s].error =
            Error{.kind = kind, .message = u"refused"_s, .action = u"make a new one"_s};
    }

    static void keepRefused(Evidence &evidence, const QString &step, Change change)
    {
        evidence.steps.insert(step, evidence::right(step));
        Finding &finding = *evidence.steps[step].finding;
        finding.change = change;
        const auto comparison = change == Change::Leave ? Comparison::CannotBeRead : Comparison::Different;
        finding.fields = {cloudflare::refusedSecret(u"secret"_s, comparison)};
        finding.summary = u"not valid any more"_s;
    }

private Q_SLOTS:
    void allIsWell_data()
    {
        QTest::addColumn<int>("symptom");
        QTest::newRow("credentials") << int(Symptom::Credentials);
        QTest::newRow("provisioning") << int(Symptom::Provisioning);
    }
    void allIsWell()
    {
        QFETCH(int, symptom);
        const Diagnosis diagnosis = judge(Symptom(symptom), evidence::healthy());
        QVERIFY2(diagnosis.cause.isEmpty(), qPrintable(evidence::story(diagnosis)));
        for (const VerdictLine &line : diagnosis.looked)
            QVERIFY2(line.mark == Mark::Yes || line.mark == Mark::Note, qPrintable(line.id + line.text));
    }

    void causes_data()
    {
        QTest::addColumn<int>("symptom");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<Spoil>("spoil");
        const Symptom testing = Symptom::Credentials;
        const Symptom arriving = Symptom::Provisioning;
        const auto rotated = [](Evidence &e) { refuse(e, Error::Kind::BadCredential); };
        row("secret replaced, testing", testing, u"cloudflare.scim-probe"_s, rotated);
        row("secret replaced", arriving, u"cloudflare.scim-probe"_s, rotated);
        row("wrong address", testing, u"cloudflare.scim-probe"_s,
            [](Evidence &e) { refuse(e, Error::Kind::NotFound); });
        row("SCIM off", testing, u"cloudflare.identity-provider"_s,
            [](Evidence &e) { evidence::differs(e, u"cloudflare.identity-provider"_s, u"scim_config.enabled"_s); });
        const auto otherToken = [](Evidence &e) {
            okta::AppLog log;
            log.refusal = evidence::event(u"application.integration.authentication_failure"_s);
            e.okta.appLogs = QList<okta::AppLog>{{}, log};
        };
        const auto replaced = [](Change change) {
            return [change](Evidence &e) { keepRefused(e, u"cloudflare.scim-secret"_s, change); };
        };
        row("the kept secret refused, testing", testing, u"cloudflare.scim-secret"_s, replaced(Change::Leave));
        row("the kept secret refused", arriving, u"cloudflare.scim-secret"_s, replaced(Change::Leave));
        row("the kept secret to be replaced", arriving, u"cloudflare.scim-secret"_s, replaced(Change::Change));
        row("the dashboard's token rolled", arriving, u"cloudflare.dashboard-token"_s,
            [](Evidence &e) { keepRefused(e, u"cloudflare.dashboard-token"_s, Change::Change); });
        row("another token in Okta, testing", testing, u"okta.scim-token"_s, otherToken);
        row("another token in Okta", arriving, u"okta.scim-token"_s, otherToken);
        for (const QString &step : {u"app"_s, u"connection"_s, u"features"_s, u"assignments"_s, u"push-groups"_s}) {
            const QString id = u"okta.scim-"_s + step;
            row(qPrintable(step), arriving, id, [id](Evidence &e) { evidence::isMissing(e, id); });
        }
        row("nobody assigned", arriving, u"okta.people"_s, [](Evidence &e) { e.okta.people = QList<okta::AppUser>(); });
        row("a person in error", arriving, u"okta.people"_s,
            [](Evidence &e) { (**e.okta.people).first().syncState = u"ERROR"_s; });
        row("username is no address", arriving, u"okta.people"_s,
            [](Evidence &e) { (**e.okta.people).first().userName = u"ada"_s; });
        row("a group in error", arriving, u"okta.push-mappings"_s,
            [](Evidence &e) { (**e.okta.mappings).first().status = u"ERROR"_s; });
        const auto remarked = [](const QString &id, Mark mark) {
            return [id, mark](Evidence &e) { e.okta.sample = QList<VerdictLine>{VerdictLine::of(id, mark, u"jo"_s)}; };
        };
        const QString unassigned = u"okta.groups.not-assigned"_s;
        row("somebody is pushed and not assigned", arriving, unassigned, remarked(unassigned, Mark::Unknown));
        const QString username = u"okta.groups.username"_s;
        row("usernames are others than the addresses", arriving, username, remarked(username, Mark::No));
        row("Cloudflare notes a failure", arriving, u"cloudflare.scim-log"_s, [](Evidence &e) {
            cloudflare::logs::ScimEntry entry;
            entry.failed = true;
            entry.resource = u"ada@acme.test"_s;
            e.cloudflare.scimLog = QList<cloudflare::logs::ScimEntry>{entry};
        });
        row("Cloudflare refuses a member", arriving, u"cloudflare.audit-log"_s, [](Evidence &e) {
            const QString users = u"/client/v4/accounts/a/scim/v2/Users"_s;
            const QDateTime now = QDateTime::currentDateTimeUtc();
            e.cloudflare.changes =
                QList<cloudflare::logs::Change>{{now, u"POST"_s, users, 409}, {now.addSecs(-9), u"POST"_s, users, 201}};
        });
        row("nobody has signed in yet", arriving, u"cloudflare.first-sign-in"_s, [](Evidence &e) {
            e.cloudflare.known = QStringList();
            e.cloudflare.arrived = qint64(0);
        });
    }
    void causes()
    {
        QFETCH(int, symptom);
        QFETCH(QString, cause);
        QFETCH(Spoil, spoil);
        Evidence spoilt = evidence::healthy();
        spoil(spoilt);
        const Diagnosis diagnosis = judge(Symptom(symptom), spoilt);
        QVERIFY2(diagnosis.cause == cause, qPrintable(evidence::story(diagnosis)));
        QVERIFY(!diagnosis.action.isEmpty());
    }

    /// The endpoint takes the token, and what was tested in Okta's form failed.
    void whatWasPastedIsTheCauseOfAFailedTest()
    {
        Evidence spoilt = evidence::healthy();
        evidence::isMissing(spoilt, u"okta.scim-connection"_s);
        const Diagnosis diagnosis = judge(Symptom::Credentials, spoilt);
        QVERIFY2(diagnosis.cause == u"okta.scim-connection"_s, qPrintable(evidence::story(diagnosis)));
        QVERIFY(!diagnosis.seen);
        QVERIFY2(diagnosis.action.contains(u"Takes the secret as it is"_s), qPrintable(diagnosis.action));
        QCOMPARE(evidence::lineOf(diagnosis, u"okta.scim-token"_s).mark, Mark::Note);

        spoilt.setup.scim.reset();
        spoilt.setup.configcat.emplace();
        evidence::isMissing(spoilt, u"okta.scim-connection"_s);
        for (const QString &id : {u"configcat.preflight"_s, u"okta.configcat-scim-connection"_s})
            spoilt.steps.insert(id, evidence::right(id));
        evidence::isMissing(spoilt, u"okta.configcat-scim-connection"_s);
        const Diagnosis other = judge(Symptom::Credentials, spoilt);
        QVERIFY2(other.cause == u"okta.configcat-scim-connection"_s, qPrintable(evidence::story(other)));
        QVERIFY2(other.action.contains(u"Bearer"_s), qPrintable(other.action));
    }

    void anOpenConnectionIsNoNewsWhileItsEndpointIsNotKnown()
    {
        Evidence spoilt = evidence::healthy();
        evidence::isMissing(spoilt, u"okta.scim-connection"_s);
        spoilt.proofs[u"cloudflare.scim-probe"_s].next = Next::Sent;
        const Diagnosis diagnosis = judge(Symptom::Credentials, spoilt);
        QVERIFY2(diagnosis.cause.isEmpty(), qPrintable(evidence::story(diagnosis)));
        QCOMPARE(evidence::lineOf(diagnosis, u"okta.scim-connection"_s).mark, Mark::Note);
    }

    /// Okta was given the newer secret: what it pushes arrives.
    void anOldSecretHereIsNoCauseWhereThingsArrive()
    {
        Evidence spoilt = evidence::healthy();
        keepRefused(spoilt, u"cloudflare.scim-secret"_s, Change::Leave);
        okta::AppLog log;
        log.lastArrival = QDateTime::currentDateTimeUtc().addSecs(-60);
        spoilt.okta.appLogs = QList<okta::AppLog>{log};
        const Diagnosis diagnosis = judge(Symptom::Provisioning, spoilt);
        QVERIFY2(diagnosis.cause.isEmpty(), qPrintable(evidence::story(diagnosis)));
        QCOMPARE(evidence::lineOf(diagnosis, u"cloudflare.scim-secret"_s).mark, Mark::Note);
    }

    void whoIsNotPushedAnywayIsTold()
    {
        Evidence evidence = evidence::healthy();
        const QString inactive = u"okta.groups.inactive"_s;
        const QString username = u"okta.groups.username"_s;
        evidence.okta.sample = QList<VerdictLine>{VerdictLine::of(inactive, Mark::Note, u"jo"_s),
                                                  VerdictLine::of(username, Mark::Note, u"dana"_s)};
        const Diagnosis diagnosis = judge(Symptom::Provisioning, evidence);
        QVERIFY2(diagnosis.cause.isEmpty(), qPrintable(evidence::story(diagnosis)));
        QCOMPARE(evidence::lineOf(diagnosis, inactive).text, u"jo"_s);
        QVERIFY(evidence::lineOf(diagnosis, username).id.isEmpty());
    }

    void aRefusalStandsUntilSomethingSpeaksAgainstIt()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto at = [&now](const QString &type, const QString &result, int secondsAgo) {
            okta::LogEvent event = evidence::event(type, result);
            event.published = now.addSecs(-secondsAgo);
            return event;
        };
        const okta::LogEvent refused = at(u"application.integration.authentication_failure"_s, u"FAILURE"_s, 60);
        const QDateTime before = now.addSecs(-120);
        QVERIFY(okta::logs::standingRefusal({refused}, {}));
        QVERIFY(okta::logs::standingRefusal({refused}, before));
        QVERIFY2(!okta::logs::standingRefusal({refused}, now), "the app was saved since");
        for (const QString &type : {u"application.provision.user.push"_s, u"application.configuration.update"_s})
            QVERIFY2(!okta::logs::standingRefusal({at(type, u"SUCCESS"_s, 10), refused}, before), qPrintable(type));
        QVERIFY(okta::logs::standingRefusal({at(u"application.provision.user.push"_s, u"FAILURE"_s, 10), refused}, {}));
        QVERIFY(okta::logs::standingRefusal({refused, at(u"application.provision.user.push"_s, u"SUCCESS"_s, 90)}, {}));
    }

    /// A right that is missing is the next thing to do, when nothing else was found.
    void whatMayNotBeReadIsTheNextAction()
    {
        Evidence spoilt = evidence::healthy();
        Error barred = evidence::refusal();
        barred.action = u"Give it the right."_s;
        barred.link = QUrl(u"https://dash.cloudflare.com/tokens"_s);
        spoilt.cloudflare.scimLog = barred;
        const Diagnosis diagnosis = judge(Symptom::Provisioning, spoilt);
        QVERIFY(diagnosis.cause.isEmpty());
        QCOMPARE(diagnosis.action, barred.action);
        QCOMPARE(diagnosis.link, barred.link);
    }

    void whatCannotBeReadIsSaid()
    {
        Evidence spoilt = evidence::healthy();
        spoilt.okta.appLogs = evidence::refusal();
        spoilt.okta.people = evidence::refusal();
        spoilt.okta.sample = evidence::refusal();
        spoilt.cloudflare.scimLog = evidence::refusal();
        spoilt.cloudflare.known = evidence::refusal();
        spoilt.proofs[u"cloudflare.scim-probe"_s].next = Next::Sent;
        const Diagnosis diagnosis = judge(Symptom::Provisioning, spoilt);
        QVERIFY2(diagnosis.cause.isEmpty(), qPrintable(evidence::story(diagnosis)));
        for (const QString &id : {u"okta.scim-token"_s, u"okta.people"_s, u"okta.groups"_s, u"cloudflare.scim-log"_s,
                                  u"cloudflare.first-sign-in"_s, u"cloudflare.scim-probe"_s})
            QVERIFY2(evidence::lineOf(diagnosis, id).mark == Mark::Unknown, qPrintable(id));
    }
};

QTEST_GUILESS_MAIN(ProvisioningDiagnosisTest)
#include "tst_provisioning.moc"
