#include "app/journal/journal.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;

namespace {

Result<std::unique_ptr<Journal>> openIt()
{
    return Journal::open(u"acme.okta.com"_s, u"acme"_s);
}

// The other program: holds the journal and announces a change until it is killed.
int hold()
{
    const auto journal = openIt();
    if (!journal)
        return 3;
    HttpRequest request{.verb = "POST", .url = QUrl(u"https://acme.okta.com/api/v1/apps"_s)};
    request.step = u"okta.app"_s;
    if (!(*journal)->beforeChange(request))
        return 4;
    std::fputs("held\n", stdout);
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

/// One program holds a journal; what a killed one leaves behind does not stand in the way.
class JournalHolderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    void start(QProcess &other)
    {
        other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s});
        QVERIFY(other.waitForReadyRead(20'000));
        QCOMPARE(other.readAllStandardOutput().trimmed(), "held"_ba);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("BRIDGEWRIGHT_HOME", m_home.path().toUtf8()); }

    void onlyOneHoldsIt()
    {
        {
            const auto first = openIt();
            QVERIFY(first);
            const auto second = openIt();
            QVERIFY(!second);
            QCOMPARE(second.error().kind, Error::Kind::Conflict);
            QVERIFY(!second.error().action.isEmpty());
            QVERIFY(Journal::open(u"other.okta.com"_s, u"acme"_s));
        }
        QVERIFY(openIt());
    }

    void notWhileAnotherProgramHoldsIt()
    {
        QProcess other;
        start(other);
        QCOMPARE(openIt().error().kind, Error::Kind::Conflict);
        other.write("\n");
        QVERIFY(other.waitForFinished(20'000));
        QVERIFY(openIt());
    }

    void afterItWasKilled()
    {
        const qsizetype before = (*openIt())->openIntents().size();
        QProcess other;
        start(other);
        other.kill();
        QVERIFY(other.waitForFinished(20'000));
        const auto journal = openIt();
        QVERIFY2(journal, qPrintable(journal.error().message));
        QCOMPARE((*journal)->openIntents().size(), before + 1);
        QCOMPARE((*journal)->openIntents().constLast().path, u"/api/v1/apps"_s);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains("--hold"_L1))
        return hold();
    JournalHolderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "journal_holder_test.moc"
