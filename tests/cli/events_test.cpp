#include "app/cli/cli.h"
#include "app/cli/context.h"
#include "app/cli/events.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTest>

using namespace bw;
using namespace bw::cli;
using namespace Qt::StringLiterals;

namespace {

const QByteArray password = "s3cr3t-passphrase-for-scim-4711"_ba;

Card scimCard()
{
    return {.id = u"okta.scim-connection"_s,
            .title = u"Switch on provisioning"_s,
            .where = u"Applications › Cloudflare Access SCIM › Provisioning"_s,
            .link = QUrl(u"https://acme-admin.okta.com/admin/app/scim2headerauth/instance/0oa1/#tab-user-management"_s),
            .values = {{.label = u"SCIM base URL"_s, .value = u"https://acme.cloudflareaccess.com/scim"_s},
                       {.label = u"API token"_s, .secret = Secret(password)}},
            .actions = {u"Press Configure API Integration"_s, u"Paste %1"_s.arg(QString::fromUtf8(password))},
            .mistakes = {u"The token has no “Bearer”"_s}};
}

QList<QJsonObject> linesOf(const QByteArray &output)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : output.split('\n')) {
        if (line.isEmpty())
            continue;
        QJsonParseError trouble{};
        const QJsonDocument document = QJsonDocument::fromJson(line, &trouble);
        if (trouble.error != QJsonParseError::NoError || !document.isObject())
            return {};
        lines << document.object();
    }
    return lines;
}

} // namespace

class EventsTest : public QObject
{
    Q_OBJECT

    QBuffer m_out;
    std::unique_ptr<Reporter> reporter(bool reveal = false)
    {
        m_out.close();
        m_out.setData({});
        m_out.open(QIODevice::WriteOnly);
        return makeJsonReporter(&m_out, {.reveal = reveal});
    }

private Q_SLOTS:
    /// Whoever reads the JSON gets the name as it is; a terminal that shows it gets nothing to act on.
    void aNameThatCommandsTheTerminalIsWrittenInLetters()
    {
        const QString name = u"Evil\x1b[2J"_s + QChar(0x9b) + u"2K"_s + QChar(0x202e) + QChar(0x2066) + u"\x7f ü 日"_s;
        reporter()->note(name);
        const QByteArray written = m_out.data();
        QCOMPARE(linesOf(written).value(0).value("text"_L1).toString(), name);
        const QString letters = QString::fromUtf8(written);
        QVERIFY(letters.contains(u"ü 日"_s));
        for (const QChar character : letters) {
            const auto category = character.category();
            const bool acts = category == QChar::Other_Control || category == QChar::Other_Format;
            QVERIFY2(character == u'\n' || !acts, written.constData());
        }
    }

    void aStepAsTheDesignHasIt()
    {
        const QJsonObject event = events::step(
            {.id = u"okta.oidc-app"_s, .title = u"Web app"_s, .target = u"okta"_s, .state = StepState::Confirmed});
        QCOMPARE(event, (QJsonObject{{u"event"_s, u"step"_s},
                                     {u"id"_s, u"okta.oidc-app"_s},
                                     {u"state"_s, u"Confirmed"_s},
                                     {u"target"_s, u"okta"_s},
                                     {u"title"_s, u"Web app"_s}}));
    }

    void aStepTellsItsErrorAndItsFields()
    {
        StepReport report{.id = u"a"_s, .title = u"A"_s, .state = StepState::Failed};
        report.error = Error{.kind = Error::Kind::NotAllowed,
                             .message = u"No."_s,
                             .action = u"Ask."_s,
                             .vendorCode = u"E0000006"_s,
                             .requestId = u"req-1"_s,
                             .status = 403};
        report.finding = Finding{.change = Change::Change, .means = Means::ByHand};
        report.finding->fields = {{u"pkce_required"_s, u"true"_s, u"false"_s, Comparison::Different},
                                  {u"secret"_s, u"•••"_s, QString(), Comparison::CannotBeRead}};
        const QJsonObject event = events::step(report);
        const QJsonObject error = event.value("error"_L1).toObject();
        QCOMPARE(error.value("kind"_L1), QJsonValue(u"NotAllowed"_s));
        QCOMPARE(error.value("vendorCode"_L1), QJsonValue(u"E0000006"_s));
        QCOMPARE(error.value("requestId"_L1), QJsonValue(u"req-1"_s));
        QCOMPARE(error.value("status"_L1), QJsonValue(403));
        QVERIFY(!error.contains("cause"_L1));
        QCOMPARE(event.value("change"_L1), QJsonValue(u"change"_s));
        QCOMPARE(event.value("means"_L1), QJsonValue(u"by hand"_s));
        const QJsonArray fields = event.value("fields"_L1).toArray();
        QCOMPARE(fields[0].toObject().value("comparison"_L1), QJsonValue(u"different"_s));
        QCOMPARE(fields[1].toObject().value("comparison"_L1), QJsonValue(u"cannot be read"_s));
    }

    void aSecretValueStandsUnderRevealOnly()
    {
        const Card card = scimCard();
        const QJsonObject hidden = events::yourTurn(card, false);
        QVERIFY(!QJsonDocument(hidden).toJson().contains(password));
        QJsonArray values = hidden.value("values"_L1).toArray();
        QCOMPARE(values[0].toObject().value("value"_L1), QJsonValue(u"https://acme.cloudflareaccess.com/scim"_s));
        QCOMPARE(values[0].toObject().value("secret"_L1), QJsonValue(false));
        QVERIFY(!values[1].toObject().contains("value"_L1));
        QCOMPARE(values[1].toObject().value("secret"_L1), QJsonValue(true));

        const QJsonObject shown = events::yourTurn(card, true);
        values = shown.value("values"_L1).toArray();
        QCOMPARE(values[1].toObject().value("value"_L1), QJsonValue(QString::fromUtf8(password)));
        // In the sentence it was never meant to be.
        QVERIFY(!shown.value("actions"_L1).toArray()[1].toString().contains(QString::fromUtf8(password)));
        QVERIFY(shown.value("link"_L1).toString().endsWith(
            "/admin/app/scim2headerauth/instance/0oa1/#tab-user-management"_L1));
    }

    void errorsAndRequestsHoldNoSecret()
    {
        const Secret living(password);
        const QString leak = QString::fromUtf8(password);
        const QJsonObject error = events::error({.message = leak, .detail = leak});
        QVERIFY(!QJsonDocument(error).toJson().contains(password));
        const QJsonObject request =
            events::request({.time = QDateTime::currentDateTimeUtc(), .path = u"/x?k="_s + leak, .note = leak});
        QVERIFY(!QJsonDocument(request).toJson().contains(password));
    }

    void oneObjectALineAndTheSameIsSaidOnce()
    {
        const std::unique_ptr<Reporter> json = reporter();
        StepReport report{.id = u"a"_s, .title = u"A\nB"_s, .state = StepState::Working};
        json->step(report);
        json->step(report);
        report.state = StepState::YourTurn;
        report.card = scimCard();
        json->step(report);
        report.note = u"still looking"_s;
        json->step(report);
        json->end(HandWorkRemains);
        const QList<QJsonObject> lines = linesOf(m_out.data());
        QStringList kinds;
        for (const QJsonObject &line : lines)
            kinds << line.value("event"_L1).toString();
        QCOMPARE(kinds, QStringList({u"step"_s, u"step"_s, u"yourTurn"_s, u"step"_s, u"end"_s}));
        QCOMPARE(lines.last(), (QJsonObject{{u"event"_s, u"end"_s}, {u"ok"_s, false}, {u"exit"_s, 4}}));
        QVERIFY(!m_out.data().contains(password));
    }

    void thePlanAndItsTotal()
    {
        const std::unique_ptr<Reporter> json = reporter();
        StepReport make{.id = u"make"_s, .title = u"Make"_s, .target = u"okta"_s};
        make.finding = Finding{.change = Change::Create, .summary = u"An app"_s, .requests = 3};
        StepReport hand{.id = u"hand"_s, .title = u"Hand"_s, .target = u"okta"_s};
        hand.finding = Finding{.change = Change::Change, .means = Means::ByHand, .requests = 1};
        StepReport right{.id = u"right"_s, .title = u"Right"_s, .target = u"cloudflare"_s};
        right.finding = Finding{.change = Change::Leave, .means = Means::ByHand, .requests = 0};
        json->plan({make, hand, right});
        const QList<QJsonObject> lines = linesOf(m_out.data());
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].value("event"_L1), QJsonValue(u"plan"_s));
        QCOMPARE(lines[0].value("summary"_L1), QJsonValue(u"An app"_s));
        QCOMPARE(lines[0].value("requests"_L1), QJsonValue(3));
        QVERIFY(lines[0].value("notes"_L1).isArray() && lines[0].value("warnings"_L1).isArray());
        const QJsonObject total = lines.last();
        QCOMPARE(total.value("requests"_L1), QJsonValue(4));
        QCOMPARE(total.value("create"_L1), QJsonValue(1));
        QCOMPARE(total.value("change"_L1), QJsonValue(1));
        QCOMPARE(total.value("leave"_L1), QJsonValue(1));
        QCOMPARE(total.value("byHand"_L1), QJsonValue(1));
    }

    void checksHaveIdMarkAndText()
    {
        const std::unique_ptr<Reporter> json = reporter();
        Verdict verdict;
        verdict.lines = {{.mark = VerdictLine::Mark::No,
                          .text = u"SCIM logs"_s,
                          .needed = true,
                          .id = u"cloudflare.permission.scim-logs"_s}};
        json->verdict(u"cloudflare"_s, verdict);
        const QList<QJsonObject> lines = linesOf(m_out.data());
        QCOMPARE(lines[0].value("id"_L1), QJsonValue(u"cloudflare.permission.scim-logs"_s));
        QCOMPARE(lines[0].value("mark"_L1), QJsonValue(u"no"_s));
        QCOMPARE(lines[1].value("event"_L1), QJsonValue(u"verdict"_s));
    }

    void exitCodes()
    {
        QCOMPARE(exitCodeOf(RunEnd::Done), 0);
        QCOMPARE(exitCodeOf(RunEnd::StepFailed), 1);
        QCOMPARE(exitCodeOf(RunEnd::Refused), 3);
        QCOMPARE(exitCodeOf(RunEnd::HandWorkRemains), 4);
        QCOMPARE(exitCodeOf(RunEnd::NetworkFailed), 5);
        QCOMPARE(exitCodeOf(RunEnd::Interrupted), 130);
        QCOMPARE(exitCodeOf(Error{.kind = Error::Kind::Unreachable}), 5);
        QCOMPARE(exitCodeOf(Error{.kind = Error::Kind::BadCredential}), 3);
        QCOMPARE(exitCodeOf(Error{.kind = Error::Kind::NotAllowed}), 3);
        QCOMPARE(exitCodeOf(Error{.kind = Error::Kind::Rejected}), 1);
        QCOMPARE(exitCodeOf(Error{.kind = Error::Kind::Cancelled}), 130);
        QCOMPARE(graver(NetworkFailed, Refused), 3);
        QCOMPARE(graver(AllDone, StepFailed), 1);
        QCOMPARE(graver(StepFailed, Interrupted), 130);
        QCOMPARE(graver(AllDone, AllDone), 0);
    }
};

QTEST_GUILESS_MAIN(EventsTest)
#include "events_test.moc"
