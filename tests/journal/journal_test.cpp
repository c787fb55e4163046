#include "app/journal/journal.h"

#include "app/core/secret.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace bw;

namespace {

HttpRequest change(const QByteArray &verb, const QString &path, const QString &step = u"okta.app"_s)
{
    HttpRequest request{
        .verb = verb, .url = QUrl(u"https://acme.okta.com"_s + path), .body = R"({"label":"in the body"})"};
    request.step = step;
    return request;
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Journal> m_journal;

    void open()
    {
        m_journal.reset();
        auto opened = Journal::open(u"acme.okta.com"_s, u"acme"_s);
        QVERIFY2(opened, qPrintable(opened.error().message + opened.error().detail));
        m_journal = std::move(*opened);
    }
    QByteArray content() const
    {
        QFile file(m_journal->path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void rewrite(const QByteArray &bytes)
    {
        const QString path = m_journal->path();
        m_journal.reset();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("BRIDGEWRIGHT_HOME", m_home->path().toUtf8());
        open();
    }
    void cleanup() { m_journal.reset(); }

    void liesWhereItIsToldAndIsPrivate()
    {
        QCOMPARE(m_journal->path(), m_home->filePath(u"journals/acme.okta.com+acme.jsonl"_s));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(m_journal->path()) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(m_home->filePath(u"journals"_s)) & others, QFile::Permissions());
    }

    void hasItsHomeWithTheUsersDataByDefault()
    {
        qunsetenv("BRIDGEWRIGHT_HOME");
        QVERIFY(QDir::isAbsolutePath(Journal::home()));
        qputenv("BRIDGEWRIGHT_HOME", "relative");
        QVERIFY(QDir::isAbsolutePath(Journal::home()));
    }

    void namesFilesSafely_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("team");
        QTest::addColumn<QString>("file");
        QTest::newRow("loopback with its port") << u"127.0.0.1:8080"_s << u"acme"_s << u"127.0.0.1%3A8080+acme.jsonl"_s;
        QTest::newRow("capitals") << u"Acme.Okta.com"_s << u"ACME"_s << u"acme.okta.com+acme.jsonl"_s;
        QTest::newRow("no team") << u"acme.okta.com"_s << QString() << u"acme.okta.com+.jsonl"_s;
        QTest::newRow("a path") << u"../../etc/passwd"_s << u"a/b"_s << u"..%2F..%2Fetc%2Fpasswd+a%2Fb.jsonl"_s;
    }
    void namesFilesSafely()
    {
        QFETCH(QString, host);
        QFETCH(QString, team);
        QFETCH(QString, file);
        m_journal.reset();
        const auto journal = Journal::open(host, team);
        QVERIFY(journal);
        QCOMPARE(QFileInfo((*journal)->path()).fileName(), file);
        QCOMPARE(QFileInfo((*journal)->path()).absolutePath(), m_home->filePath(u"journals"_s));
    }

    void rememberAcrossRuns()
    {
        QVERIFY(m_journal->made({u"okta.app"_s, u"okta.app"_s, u"0oa1"_s, {{u"label"_s, u"Cloudflare Access"_s}}, {}}));
        QVERIFY(m_journal->made({u"okta.push"_s, u"okta.group-push"_s, u"gPm1"_s, {}, {}}));
        QVERIFY(m_journal->made({u"okta.push"_s, u"okta.group-push"_s, u"gPm2"_s, {}, {}}));
        QVERIFY(m_journal->removed(u"okta.group-push"_s, u"gPm1"_s));
        QVERIFY(m_journal->remember(u"okta.app"_s, u"existed"_s, true));
        QVERIFY(m_journal->note(u"okta.app"_s, u"a word"_s));
        for (const bool again : {false, true}) {
            if (again)
                open();
            QCOMPARE(m_journal->madeObjects().size(), 2);
            const auto app = m_journal->find(u"okta.app"_s, u"0oa1"_s);
            QVERIFY(app);
            QCOMPARE(app->data.value("label"_L1).toString(), u"Cloudflare Access"_s);
            QVERIFY(qAbs(app->time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
            QVERIFY(!m_journal->find(u"okta.group-push"_s, u"gPm1"_s));
            QCOMPARE(m_journal->madeBy(u"okta.push"_s).size(), 1);
            QCOMPARE(m_journal->recall(u"okta.app"_s, u"existed"_s), QJsonValue(true));
            QVERIFY(m_journal->recall(u"okta.app"_s, u"never"_s).isUndefined());
        }
    }

    void sameObjectMadeAgainIsOne()
    {
        QVERIFY(m_journal->made({u"s"_s, u"okta.app"_s, u"0oa1"_s, {{u"label"_s, u"old"_s}}, {}}));
        QVERIFY(m_journal->made({u"s"_s, u"okta.app"_s, u"0oa1"_s, {{u"label"_s, u"new"_s}}, {}}));
        QCOMPARE(m_journal->madeObjects().size(), 1);
        QCOMPARE(m_journal->madeObjects().constFirst().data.value("label"_L1).toString(), u"new"_s);
        QVERIFY(m_journal->removed(u"okta.app"_s, u"never made"_s));
    }

    void keepsIntentsOpenUntilAnswered()
    {
        const HttpRequest first = change("POST", u"/api/v1/apps"_s);
        const HttpRequest second = change("PUT", u"/api/v1/apps/0oa1?strict=true"_s);
        QVERIFY(m_journal->beforeChange(first));
        QVERIFY(m_journal->beforeChange(second));
        QVERIFY(m_journal->beforeChange(first));
        QCOMPARE(m_journal->openIntents().size(), 3);
        m_journal->afterChange(first, 201, u"req-1"_s);
        open();
        QCOMPARE(m_journal->openIntents().size(), 2);
        QCOMPARE(m_journal->openIntents().at(0).verb, u"POST"_s);
        QCOMPARE(m_journal->openIntents().at(0).step, u"okta.app"_s);
        QCOMPARE(m_journal->openIntents().at(1).path, u"/api/v1/apps/0oa1?strict=true"_s);
        QVERIFY(m_journal->answered(u"okta.app"_s, u"PUT"_s, u"/api/v1/apps/0oa1?strict=true"_s, 200, {}));
        m_journal->afterChange(first, 0, {});
        QVERIFY(m_journal->openIntents().isEmpty());
        m_journal->afterChange(first, 200, {}); // of nothing: harmless
        open();
        QVERIFY(m_journal->openIntents().isEmpty());
    }

    void isOnTheDiskBeforeTheChangeIsSent()
    {
        QVERIFY(m_journal->beforeChange(change("POST", u"/api/v1/apps"_s)));
        const QByteArray bytes = content();
        QVERIFY(bytes.endsWith("\n"));
        QVERIFY(bytes.contains(R"("path":"/api/v1/apps")"));
    }

    void holdsNeitherBodiesNorSecrets()
    {
        const Secret secret("hidden/word+1");
        QVERIFY(m_journal->beforeChange(change("POST", u"/x?token=hidden%2Fword%2B1"_s)));
        QVERIFY(m_journal->made({u"s hidden/word+1"_s,
                                 u"k"_s,
                                 u"id"_s,
                                 {{u"client_secret"_s, u"unknown to the redactor"_s},
                                  {u"list"_s, QJsonArray{u"hidden/word+1"_s}},
                                  {u"hidden/word+1"_s, 1}},
                                 {}}));
        QVERIFY(m_journal->remember(u"s"_s, u"k"_s, u"x hidden/word+1"_s));
        QVERIFY(m_journal->note(u"s"_s, u"Authorization: SSWS 00abcdef123"_s));
        const QByteArray bytes = content();
        for (const QByteArray &word : {"in the body"_ba, "hidden"_ba, "unknown to"_ba, "00abcdef"_ba})
            QVERIFY2(!bytes.contains(word), word.constData());
        QCOMPARE(m_journal->recall(u"s"_s, u"k"_s).toString(), u"x •••"_s);
        open(); // and it is still readable
        QCOMPARE(m_journal->madeObjects().size(), 1);
    }

    void skipsALineThatWasCut_data()
    {
        QTest::addColumn<int>("cut");
        QTest::newRow("its newline only") << 1;
        QTest::newRow("its last byte") << 2;
        QTest::newRow("half") << 40;
    }
    void skipsALineThatWasCut()
    {
        QFETCH(int, cut);
        QVERIFY(m_journal->made({u"s"_s, u"k"_s, u"first"_s, {}, {}}));
        QVERIFY(m_journal->made({u"s"_s, u"k"_s, u"second"_s, {}, {}}));
        rewrite(content().chopped(cut));
        open();
        QVERIFY(m_journal->find(u"k"_s, u"first"_s));
        QCOMPARE(bool(m_journal->find(u"k"_s, u"second"_s)), cut == 1);
        QVERIFY(m_journal->made({u"s"_s, u"k"_s, u"third"_s, {}, {}}));
        open(); // what follows is not glued to the rest of the cut line
        QVERIFY(m_journal->find(u"k"_s, u"first"_s));
        QVERIFY(m_journal->find(u"k"_s, u"third"_s));
    }

    void refusesAnUnreadableLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("text") << "not json"_ba;
        QTest::newRow("a list") << "[1]"_ba;
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("zeros") << QByteArray(20, '\0');
    }
    void refusesAnUnreadableLine()
    {
        QFETCH(QByteArray, line);
        QVERIFY(m_journal->note(u"s"_s, u"t"_s));
        const QByteArray before = content() + line + "\n" + R"({"event":"note"})" + "\n";
        const QString path = m_journal->path();
        rewrite(before);
        const auto opened = Journal::open(u"acme.okta.com"_s, u"acme"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::BadInput);
        QVERIFY2(opened.error().message.contains(u'3'), qPrintable(opened.error().message));
        QVERIFY(opened.error().action.contains(u"acme.jsonl"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before); // nothing was lost by looking
    }

    void refusesANewerJournal()
    {
        rewrite(R"({"event":"opened","journal":2})"
                "\n");
        QCOMPARE(Journal::open(u"acme.okta.com"_s, u"acme"_s).error().kind, Error::Kind::BadInput);
    }

    void readsWhatItDoesNotKnow()
    {
        rewrite(R"({"event":"opened","journal":1})"
                "\n"
                R"({"event":"from a later version","x":[1]})"
                "\n"
                R"({"event":"made","kind":5,"id":null})"
                "\n");
        open();
        QCOMPARE(m_journal->madeObjects().size(), 1);
    }

    void leavesTheFileWholeWhenTheDiskIsFull()
    {
#ifdef Q_OS_WIN
        QSKIP("Needs a limit on file sizes.");
#else
        QVERIFY(m_journal->note(u"s"_s, u"before"_s));
        const QByteArray before = content();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        const rlimit full{rlim_t(before.size() + 10), old.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        const Done written = m_journal->beforeChange(change("POST", u"/api/v1/apps"_s));
        setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(!written);
        QVERIFY(!written.error().action.isEmpty());
        QVERIFY(m_journal->openIntents().isEmpty());
        QCOMPARE(content(), before);
        QVERIFY(m_journal->note(u"s"_s, u"after"_s));
        open();
#endif
    }

    void readsManyLinesInShortTime()
    {
        QByteArray bytes = content();
        for (int i = 0; i < 20'000; ++i)
            bytes += R"({"event":"intent","step":"s","verb":"POST","path":"/x"})"
                     "\n"
                     R"({"event":"answered","step":"s","verb":"POST","path":"/x","status":200})"
                     "\n";
        rewrite(bytes);
        QElapsedTimer timer;
        timer.start();
        open();
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(m_journal->openIntents().isEmpty());
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
