#include "app/cli/command_line.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace bw::cli;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

    static QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("command");
        const auto row = [](const char *line, Command command) {
            QTest::addRow("%s", line) << QString::fromLatin1(line) << int(command);
        };
        row("", Command::Window);
        row("--practice", Command::Practice);
        row("--practice --json --out somewhere", Command::Practice);
        row("check a.json", Command::Check);
        row("check --json a.json", Command::Check);
        row("--json check a.json", Command::Check);
        row("plan a.json --json", Command::Plan);
        row("apply a.json --yes --wait 60 --reveal --out results --json", Command::Apply);
        row("apply --wait=0 a.json", Command::Apply);
        row("verify a.json", Command::Verify);
        row("diagnose a.json", Command::Diagnose);
        row("diagnose a.json --symptom credentials --json", Command::Diagnose);
        row("undo a.json --yes", Command::Undo);
        row("export a.json --format json", Command::Export);
        row("export a.json --format=terraform --out main.tf", Command::Export);
        row("export a.json --format json --with-secrets --out idp.json", Command::Export);
        row("lint-metadata okta.xml", Command::LintMetadata);
        row("lint-metadata https://acme.okta.com/app/exk1/sso/saml/metadata --json", Command::LintMetadata);
        row("practice --json", Command::ServePractice);
        row("--self-test --json", Command::SelfTest);
        row("--version", Command::Version);
        row("--help", Command::Help);
        row("apply --help", Command::Help);
        row("check -- --odd-name.json", Command::Check);
    }
    void understands()
    {
        QFETCH(QString, line);
        QFETCH(int, command);
        const Invocation invocation = parse(words(line));
        QCOMPARE(invocation.trouble, QString());
        QCOMPARE(int(invocation.command), command);
        QCOMPARE(invocation.json, line.contains("--json"_L1));
    }

    void takesTheValues()
    {
        const Invocation invocation = parse(words(u"apply acme.json --wait 90 --out results --yes --reveal"_s));
        QCOMPARE(invocation.setupPath, u"acme.json"_s);
        QCOMPARE(invocation.wait, std::chrono::seconds(90));
        QCOMPARE(invocation.out, u"results"_s);
        QVERIFY(invocation.yes && invocation.reveal && !invocation.json && !invocation.withSecrets);
        QVERIFY(!parse(words(u"apply acme.json"_s)).wait);
        QCOMPARE(parse(words(u"export a --format report"_s)).format, ExportFormat::Report);
        QCOMPARE(parse(words(u"verify --help"_s)).helpFor, Command::Verify);
        QCOMPARE(parse(words(u"check -- --odd-name.json"_s)).setupPath, u"--odd-name.json"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("names"); // what the words must name
        const auto row = [](const char *line, const char *names) {
            QTest::addRow("%s", line) << QString::fromLatin1(line) << QString::fromLatin1(names);
        };
        row("aply a.json", "aply");
        row("check", "setup file");
        row("lint-metadata", "metadata file");
        row("check a.json b.json", "b.json");
        row("practice a.json", "a.json");
        row("check a.json --loud", "--loud");
        row("check a.json --yes", "--yes");
        row("undo a.json --wait 5", "--wait");
        row("plan a.json --reveal", "--reveal");
        row("apply a.json --wait", "--wait");
        row("apply a.json --wait soon", "soon");
        row("apply a.json --wait -5", "-5");
        row("apply a.json --wait 99999999999", "99999999999");
        row("apply a.json --yes=1", "--yes");
        row("diagnose a.json --symptom headache", "headache");
        row("check a.json --symptom sign-in", "--symptom");
        row("apply a.json --out=", "--out");
        row("export a.json", "--format");
        row("export a.json --format yaml", "yaml");
        row("export a.json --format json --with-secrets", "--out");
        row("--json", "--json");
        row("-x", "-x");
        row("--practice check a.json", "one");
    }
    void refuses()
    {
        QFETCH(QString, line);
        QFETCH(QString, names);
        const Invocation invocation = parse(words(line));
        QVERIFY(!invocation.trouble.isEmpty());
        QVERIFY2(invocation.trouble.contains(names), qPrintable(invocation.trouble));
        QVERIFY(!invocation.hint.isEmpty());
        QVERIFY(!invocation.wantsWindow());
    }

    void knowsJsonEvenInBadUsage()
    {
        QVERIFY(parse(words(u"aply a.json --json"_s)).json);
        QVERIFY(!parse(words(u"aply a.json"_s)).json);
    }

    void refusesTokensWithoutRepeatingThem_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("okta") << u"00"_s + QString(40, u'k');
        QTest::newRow("cloudflare user") << u"cfut_"_s + QString(40, u'k');
        QTest::newRow("cloudflare account") << u"cfat_"_s + QString(40, u'k');
    }
    void refusesTokensWithoutRepeatingThem()
    {
        QFETCH(QString, token);
        const QList<QStringList> lines = {{token},
                                          {u"check"_s, u"a.json"_s, token},
                                          {u"check"_s, u"a.json"_s, u"--token"_s, token},
                                          {u"check"_s, u"a.json"_s, u"--token="_s + token},
                                          {u"apply"_s, u"a.json"_s, u"--out"_s, token}};
        for (const QStringList &line : lines) {
            const Invocation invocation = parse(line);
            QVERIFY(invocation.trouble.contains("token"_L1));
            QVERIFY(!invocation.trouble.contains(token) && !invocation.hint.contains(token));
            QVERIFY(invocation.setupPath != token && invocation.out != token);
        }
    }

    void aFileMayBeCalledLikeAToken()
    {
        QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QDir::setCurrent(folder.path());
        const QString name = QString(40, u'a');
        QFile file(name);
        const bool made = file.open(QIODevice::WriteOnly);
        const Invocation invocation = parse({u"check"_s, name});
        QDir::setCurrent(before);
        QVERIFY(made);
        QCOMPARE(invocation.trouble, QString());
    }

    void windowOrNot()
    {
        QVERIFY(parse({}).wantsWindow());
        QVERIFY(parse({u"--practice"_s}).wantsWindow());
        QVERIFY(!parse({u"--practice"_s, u"--json"_s}).wantsWindow());
        QVERIFY(!parse({u"practice"_s}).wantsWindow());
    }

    void helpNamesEverything()
    {
        const QString help = helpText();
        for (const QString &word : {u"check"_s,
                                    u"plan"_s,
                                    u"apply"_s,
                                    u"verify"_s,
                                    u"undo"_s,
                                    u"export"_s,
                                    u"practice"_s,
                                    u"--practice"_s,
                                    u"--self-test"_s,
                                    u"--json"_s,
                                    u"--yes"_s,
                                    u"--wait"_s,
                                    u"--reveal"_s,
                                    u"--out"_s,
                                    u"--format"_s,
                                    u"--with-secrets"_s,
                                    u"BRIDGEWRIGHT_OKTA_TOKEN"_s,
                                    u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s,
                                    u"BRIDGEWRIGHT_HOME"_s,
                                    u"130"_s})
            QVERIFY2(help.contains(word), qPrintable(word));
        QVERIFY(helpText(Command::Apply).contains("--wait SECONDS"_L1));
        QVERIFY(help.contains(u"--done STEP,…"_s) && helpText(Command::Apply).contains(u"--done STEP,…"_s));
        QVERIFY(help.contains("--new-secret"_L1) && helpText(Command::Apply).contains("--new-secret"_L1));
        QVERIFY(!helpText(Command::Apply).contains("--format"_L1));
        QVERIFY(helpText(Command::SelfTest).contains("keychain"_L1));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
