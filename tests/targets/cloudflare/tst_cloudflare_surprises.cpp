#include "app/targets/cloudflare/findings.h"
#include "app/targets/cloudflare/permission_probes.h"
#include "app/targets/cloudflare/usage.h"
#include "tests/targets/cloudflare/room.h"

#include <QTest>

using namespace bw;
using practice::Fault;
using Mark = VerdictLine::Mark;

/// Teams that are not known or not called so any more, errors inside Cloudflare, and answers of another form.
class CloudflareSurprisesTest : public QObject
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

    /// Cloudflare's API knows it, the team's own address does not.
    void aTeamThatIsNotKnownIsNotCalledProven()
    {
        turn(u"teamIsKnown"_s, false);
        const VerdictLine line = lineIn(check(), u"cloudflare.team-domain"_s);
        QCOMPARE(line.mark, Mark::Unknown);
        QVERIFY2(line.text.contains(u"may need some minutes"_s), qPrintable(line.text));
        QCOMPARE(room().run(), RunEnd::StepFailed);
        QCOMPARE(room().state(u"cloudflare.scim-probe"_s), StepState::Failed);
        const Error error = *room().report(u"cloudflare.scim-probe"_s).error;
        QCOMPARE(error.kind, Error::Kind::NotFound);
        QVERIFY2(error.cause.contains(u"domain does not know it"_s), qPrintable(error.cause));
        QVERIFY2(!error.action.contains(u"Copy"_s), qPrintable(error.action)); // it came from the API
        turn(u"teamIsKnown"_s, true);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().oktaProviders().size(), 1);
        QCOMPARE(room().state(u"cloudflare.scim-probe"_s), StepState::Proven);
    }

    /// Neither the API nor the address says that it is there.
    void aTeamOfAnotherNameSendsToTheSettings()
    {
        turn(u"teamIsKnown"_s, false);
        room().setup.cloudflare->team = u"acmee"_s;
        const VerdictLine line = lineIn(check(), u"cloudflare.team-domain"_s);
        QVERIFY2(line.text.contains(u"under Settings"_s), qPrintable(line.text));
    }

    void aRenamedTeamIsNamed()
    {
        turn(u"teamIsRenamed"_s);
        QVERIFY(room().run() != RunEnd::Done); // nothing was set up yet: another account's team, or a slip
        QVERIFY(preflightError().message.contains(u"is “acme-new”, not “acme”"_s));
        turn(u"teamIsRenamed"_s, false);
        QCOMPARE(room().run(), RunEnd::Done);
        const QList<QJsonObject> before = room().tenant.identityProviders();
        turn(u"teamIsRenamed"_s);
        const VerdictLine line = lineIn(check(), u"cloudflare.team"_s);
        QVERIFY2(line.text.contains(u"If the team was renamed"_s), qPrintable(line.text));
        const int writes = room().writes();
        for (int run = 0; run < 2; ++run)
            QVERIFY(room().run() != RunEnd::Done);
        const Error error = preflightError();
        QCOMPARE(error.field, u"cloudflare.team"_s);
        QVERIFY2(error.message.contains(u"was “acme” when this was set up, and is “acme-new” now"_s),
                 qPrintable(error.message));
        QVERIFY2(error.action.contains(u"undo"_s), qPrintable(error.action));
        QCOMPARE(room().writes(), writes);
        QVERIFY(room().undo()); // as the words say
        QVERIFY(room().oktaProviders().isEmpty());
        QVERIFY(before.size() > room().tenant.identityProviders().size());
    }

    // --- kinds of tokens

    void aKindThatIsNotTakenIsNoBadToken_data()
    {
        QTest::addColumn<bool>("mayList");
        QTest::newRow("the account is named") << false;
        QTest::newRow("the account is listed") << true;
    }
    /// The form of an older token does not tell whose it is: it is asked at both ends, of which one says 10405.
    void aKindThatIsNotTakenIsNoBadToken()
    {
        QFETCH(bool, mayList);
        turn(u"kindsAreMethods"_s);
        turn(u"accountTokensMayNotList"_s, !mayList);
        practice::cloudflare::Token &token = *room().tenant.state().tokens[0];
        token.value = "Abcdefghijklmnopqrstuvwxyz0123456789-_xY"_ba;
        room().token = token.value;
        if (!mayList)
            room().setup.cloudflare->account = room().tenant.accountId();
        const CloudflareVerdict verdict = check();
        QVERIFY2(verdict.usable, qPrintable(verdict.headline));
        QVERIFY(lineIn(verdict, u"cloudflare.token"_s).text.contains(u"of the account"_s));
        QCOMPARE(room().run(), RunEnd::Done);
    }

    void aKindThatIsNotTakenLacksNoPermission()
    {
        practice::Server api;
        api.route("PUT", u"/accounts/{account}/access/identity_providers/{idp}"_s, [](const practice::Request &) {
            const QJsonObject error{{u"code"_s, 10405}, {u"message"_s, u"Method not allowed for this scheme"_s}};
            return practice::Reply::json(405, {{u"success"_s, false}, {u"errors"_s, QJsonArray{error}}});
        });
        QVERIFY(api.start());
        const cloudflare::Client client(&room().http(), QUrl(api.url()), Secret(room().token));
        const auto needed = cloudflare::Permission::IdentityProvidersEdit;
        const Result<bool> may =
            QCoro::waitFor(cloudflare::mayUse(client, needed, room().tenant.accountId(), std::stop_token()));
        QVERIFY(!may);
        QVERIFY2(may.error().message.contains(u"kind of token"_s), qPrintable(may.error().message));
    }

    void anAccountIsAskedForWhereAKindMayNotListAny()
    {
        turn(u"kindsAreMethods"_s);
        turn(u"accountTokensMayNotList"_s);
        QVERIFY(room().run() != RunEnd::Done);
        QCOMPARE(preflightError().field, u"cloudflare.account"_s);
        QVERIFY2(preflightError().action.contains(u"account ID"_s), qPrintable(preflightError().action));
    }

    // --- errors inside Cloudflare

    void anErrorInsideCloudflareMayPass()
    {
        order("GET", u"/organizations$"_s, Fault::Action::InternalError, 1);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().requests("GET", u"/organizations$"_s), 2);
    }

    void anErrorThatStaysIsNobodysFault_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("step");
        QTest::newRow("a read") << "GET"_ba << u"/organizations$"_s << u"cloudflare.preflight"_s;
        QTest::newRow("a change") << "POST"_ba << u"/identity_providers$"_s << u"cloudflare.identity-provider"_s;
    }
    void anErrorThatStaysIsNobodysFault()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        QFETCH(QString, step);
        order(verb, path, Fault::Action::InternalError, 0);
        QCOMPARE(room().run(), RunEnd::StepFailed);
        QCOMPARE(room().state(step), StepState::Failed);
        const Error error = *room().report(step).error;
        QCOMPARE(error.kind, Error::Kind::Busy);
        QCOMPARE(error.status, 500);
        QVERIFY2(error.cause.contains(u"inside Cloudflare"_s), qPrintable(error.cause));
        QVERIFY2(error.action.contains(u"Ray ID"_s), qPrintable(error.action));
        QVERIFY(!error.requestId.isEmpty());
        QVERIFY(room().oktaProviders().isEmpty());
        QVERIFY(verb == "GET" || room().requests(verb, path) == 1);
        room().tenant.clearFaults();
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().oktaProviders().size(), 1);
    }

    /// The answer says that it failed, and it was done: looked for, never sent again.
    void aChangeThatWasMadeInSpiteOfItsAnswerIsFound()
    {
        order("POST", u"/identity_providers$"_s, Fault::Action::InternalErrorAfterActing, 0);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().requests("POST", u"/identity_providers$"_s), 1);
        QCOMPARE(room().oktaProviders().size(), 1);
        QVERIFY(room().journal().find(cloudflare::made::identityProvider, room().providerId()));
        const StepReport report = room().report(u"cloudflare.identity-provider"_s);
        QCOMPARE(report.state, StepState::Confirmed);
        QVERIFY2(report.note.contains(u"an error (500)"_s), qPrintable(report.note));
        QCOMPARE(room().endpoint->secret.reveal(), room().tenant.scimSecret(room().providerId()));
    }

    void aReplacementThatWasMadeInSpiteOfItsAnswerIsFound()
    {
        QCOMPARE(room().run(), RunEnd::Done);
        room().setup.signIn->name = u"Okta of Acme"_s;
        const int before = room().requests("PUT", u"/identity_providers/"_s);
        order("PUT", u"/identity_providers/"_s, Fault::Action::InternalErrorAfterActing, 0);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().requests("PUT", u"/identity_providers/"_s), before + 1);
        QCOMPARE(room().oktaProviders()[0][u"name"_s].toString(), u"Okta of Acme"_s);
        QCOMPARE(room().state(u"cloudflare.identity-provider"_s), StepState::Confirmed);
    }

    // --- answers of another form

    /// Who is let in by default is let in by the login method: it is in use.
    void aDefaultMayBeAListOfRules()
    {
        turn(u"defaultsAreRules"_s);
        QCOMPARE(room().run(), RunEnd::Done);
        const QJsonObject rule{{u"login_method"_s, QJsonObject{{u"id"_s, room().providerId()}}}};
        const QJsonObject group{{u"id"_s, u"g"_s},
                                {u"name"_s, u"Everybody by Okta"_s},
                                {u"include"_s, QJsonArray{rule}},
                                {u"is_default"_s, true}};
        room().tenant.account().groups.append(group);
        const Done undone = room().undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, Error::Kind::Conflict);
        QCOMPARE(undone.error().message.count(u"Everybody by Okta"_s), 1);
        room().tenant.account().groups.clear();
        QVERIFY(room().undo());
        const QJsonObject byDefault{{u"include"_s, QJsonArray()}, {u"is_default"_s, QJsonArray{rule}}};
        QVERIFY(cloudflare::usage::namesProvider(byDefault, rule[u"login_method"_s][u"id"_s].toString()));
    }

private:
    void turn(const QString &way, bool on = true) { QVERIFY2(room().tenant.setWay(way, on), qPrintable(way)); }
    void order(const QByteArray &verb, const QString &path, Fault::Action action, int times)
    {
        Fault fault;
        fault.verb = verb;
        fault.path = QRegularExpression(path);
        fault.action = action;
        fault.times = times;
        room().tenant.addFault(fault);
    }
    CloudflareVerdict check()
    {
        const auto verdict = QCoro::waitFor(cloudflare::checkToken(&room().http(), *room().setup.cloudflare,
                                                                   Secret(room().token), room().setup, {}, {}));
        return verdict ? *verdict : CloudflareVerdict();
    }
    static VerdictLine lineIn(const CloudflareVerdict &verdict, const QString &id)
    {
        const auto line = std::ranges::find(verdict.lines, id, &VerdictLine::id);
        return line == verdict.lines.end() ? VerdictLine() : *line;
    }
    [[nodiscard]] Error preflightError() const
    {
        return m_room->report(u"cloudflare.preflight"_s).error.value_or(Error());
    }
    Room &room() { return *m_room; }
    std::unique_ptr<Room> m_room;
};

QTEST_GUILESS_MAIN(CloudflareSurprisesTest)
#include "tst_cloudflare_surprises.moc"
