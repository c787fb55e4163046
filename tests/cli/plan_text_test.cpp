#include "app/cli/plan_text.h"
#include "app/cli/reporter.h"

#include <QBuffer>
#include <QTest>

using namespace bw;
using namespace bw::cli;
using namespace Qt::StringLiterals;

namespace {
const QByteArray password = "s3cr3t-passphrase-for-scim-0815"_ba;

StepReport planned(Change change, Means means, const QString &title)
{
    StepReport report{.id = title, .title = title, .target = u"okta"_s};
    report.finding = Finding{.change = change, .means = means};
    return report;
}
} // namespace

class PlanTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlanNamesChangeMeansAndDifference()
    {
        StepReport app = planned(Change::Change, Means::Automatic, u"Web app"_s);
        app.finding->fields = {{u"pkce_required"_s, u"true"_s, u"false"_s, Comparison::Different}};
        app.finding->warnings = {u"People sign in again"_s};
        app.finding->requests = 2;
        const QString text = planText({app, planned(Change::Create, Means::ByHand, u"Connection"_s)}, false);
        for (const QString &word : {u"change"_s, u"automatic"_s, u"create"_s, u"by hand"_s, u"pkce_required"_s,
                                    u"wanted “true”, found “false”"_s, u"different"_s, u"! People sign in again"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u"\n"_s + text));
        QVERIFY(!text.contains(u'\x1b'));
        QVERIFY(planText({app}, true).contains(u'\x1b'));
    }

    void columnsStandBelowEachOther()
    {
        const QString text = planText({planned(Change::Create, Means::Automatic, u"AAA"_s),
                                       planned(Change::Leave, Means::CannotBeRead, u"BBB"_s)},
                                      false);
        const QStringList lines = text.split(u'\n');
        QCOMPARE(lines[0].indexOf("AAA"_L1), lines[1].indexOf("BBB"_L1));
    }

    void aStateIsSymbolAndWord_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("symbol");
        QTest::newRow("confirmed") << int(StepState::Confirmed) << u"✓"_s;
        QTest::newRow("failed") << int(StepState::Failed) << u"✗"_s;
        QTest::newRow("your turn") << int(StepState::YourTurn) << u"☞"_s;
    }
    void aStateIsSymbolAndWord()
    {
        QFETCH(int, state);
        QFETCH(QString, symbol);
        const auto reached = StepState(state);
        const QString text = stepText({.id = u"a"_s, .title = u"A"_s, .target = u"okta"_s, .state = reached}, false);
        QVERIFY(text.startsWith(symbol));
        QVERIFY(text.contains(stateLabel(reached)));
    }

    void aCardIsARecipe()
    {
        const Card card{.id = u"c"_s,
                        .title = u"Switch on provisioning"_s,
                        .where = u"Applications"_s,
                        .link = QUrl(u"https://acme-admin.okta.com/admin/app/k/instance/0oa/#tab-general"_s),
                        .values = {{.label = u"API token"_s, .secret = Secret(password)}},
                        .actions = {u"Press Edit"_s, u"Press Save"_s},
                        .mistakes = {u"Saving too early"_s}};
        const QString hidden = cardText(card, false, false);
        QVERIFY(hidden.contains("1. Press Edit"_L1) && hidden.contains("2. Press Save"_L1));
        QVERIFY(hidden.contains("#tab-general"_L1) && hidden.contains("Saving too early"_L1));
        QVERIFY(hidden.contains("--reveal"_L1));
        QVERIFY(!hidden.contains(QString::fromUtf8(password)));
        QVERIFY(cardText(card, true, false).contains(QString::fromUtf8(password)));
    }

    void aNameThatCommandsTheTerminalIsShownLetterForLetter_data()
    {
        QTest::addColumn<bool>("colour");
        QTest::newRow("plain") << false;
        QTest::newRow("in colours") << true;
    }
    void aNameThatCommandsTheTerminalIsShownLetterForLetter()
    {
        QFETCH(bool, colour);
        const QString name =
            u"Evil\x1b[2J\x1b[8mhidden"_s + QChar(0x9b) + u"2K"_s + QChar(0x202e) + u"\r\x7f"_s + u"done"_s;
        StepReport app = planned(Change::Change, Means::Automatic, name);
        app.finding->summary = name;
        app.finding->fields = {{name, name, name, Comparison::Different}};
        app.finding->notes = app.finding->warnings = {name};
        app.card = Card{.id = name, .title = name, .where = name, .actions = {name}, .mistakes = {name}};
        app.state = StepState::YourTurn;
        app.error = Error{.message = name, .cause = name};

        QBuffer document, out, trouble;
        for (QBuffer *buffer : {&document, &out, &trouble})
            buffer->open(QIODevice::WriteOnly);
        const auto reporter = makeTextReporter(&document, &out, &trouble, {.colour = colour});
        reporter->heading(name);
        reporter->plan({app});
        reporter->step(app);
        reporter->drift({app});
        reporter->error(*app.error);
        const QString said = QString::fromUtf8(out.data() + trouble.data());
        QVERIFY2(said.contains(u"Evil␛[2J␛[8mhidden\ufffd2K\ufffd␍␡done"_s), qPrintable(said));
        static const QRegularExpression ours(u"\x1b\\[(0|1|31|32|33)m"_s);
        const QString others = QString(said).remove(ours);
        QCOMPARE(others.size() < said.size(), colour);
        for (const QChar character : others) {
            const bool acts = character.category() == QChar::Other_Control || character == QChar(0x202e);
            QVERIFY2(character == u'\n' || !acts, qPrintable(others));
        }
    }

    void practiceCanBeCopied()
    {
        const QJsonObject setup{{u"bridgewright"_s, 1}};
        const QString text = practiceText({{u"okta"_s, QJsonObject{{u"url"_s, u"http://127.0.0.1:1"_s}}},
                                           {u"environment"_s, QJsonObject{{u"BRIDGEWRIGHT_OKTA_TOKEN"_s, u"00abc"_s}}},
                                           {u"setup"_s, setup}});
        QVERIFY(text.contains("http://127.0.0.1:1"_L1));
        QVERIFY(text.contains("export BRIDGEWRIGHT_OKTA_TOKEN='00abc'"_L1));
        QCOMPARE(QJsonDocument::fromJson(text.mid(text.indexOf(u'{')).toUtf8()).object(), setup);
    }

    void narrationKeepsAwayFromDocuments()
    {
        QBuffer document, out, trouble;
        for (QBuffer *buffer : {&document, &out, &trouble})
            buffer->open(QIODevice::WriteOnly);
        const std::unique_ptr<Reporter> reporter = makeTextReporter(&document, &out, &trouble, {});
        const Secret living(password);
        reporter->note(u"told "_s + QString::fromUtf8(password));
        reporter->error(
            {.message = u"It broke."_s, .action = u"Mend it."_s, .vendorCode = u"E0000011"_s, .status = 401});
        reporter->document(u"json"_s, "{}\n"_ba);
        QCOMPARE(document.data(), "{}\n"_ba);
        QVERIFY(out.data().startsWith("told ") && !out.data().contains(password));
        const QByteArray said = trouble.data();
        QVERIFY(said.contains("It broke.") && said.contains("Mend it.") && said.contains("E0000011") &&
                said.contains("401"));
    }
};

QTEST_GUILESS_MAIN(PlanTextTest)
#include "plan_text_test.moc"
