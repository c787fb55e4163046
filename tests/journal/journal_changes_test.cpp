#include "app/journal/journal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;

/// When a step changed something last: what was refused has changed nothing; what was never answered may have.
class JournalChangesTest : public QObject
{
    Q_OBJECT

    static QByteArray line(const QByteArray &event, int hour, const QByteArray &step, int status)
    {
        return "{\"event\":\"" + event + "\",\"time\":\"2026-10-05T0" + QByteArray::number(hour) +
               ":00:00.000Z\",\"step\":\"" + step +
               "\",\"verb\":\"PUT\",\"path\":\"/x\",\"status\":" + QByteArray::number(status) + "}\n";
    }
    static QByteArray change(int hour, const QByteArray &step, int status)
    {
        return line("intent", hour, step, 0) + line("answered", hour, step, status);
    }

private Q_SLOTS:
    void theLastOneCounts()
    {
        const QTemporaryDir home;
        qputenv("BRIDGEWRIGHT_HOME", home.path().toUtf8());
        auto journal = Journal::open(u"acme.okta.com"_s, u"acme"_s);
        QVERIFY(journal);
        const QString path = (*journal)->path();
        journal->reset();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write(change(1, "a", 200) + change(2, "a", 400) + change(3, "b", 204) + line("intent", 4, "c", 0));
        file.close();
        journal = Journal::open(u"acme.okta.com"_s, u"acme"_s);
        QVERIFY(journal);
        const auto hour = [&journal](const QStringList &steps) { return (*journal)->lastChange(steps).time().hour(); };
        QCOMPARE(hour({u"a"_s}), 1);
        QCOMPARE(hour({u"a"_s, u"b"_s}), 3);
        QCOMPARE(hour({u"c"_s, u"b"_s}), 4);
        QVERIFY(!(*journal)->lastChange({u"d"_s}).isValid());
    }
};

QTEST_GUILESS_MAIN(JournalChangesTest)
#include "journal_changes_test.moc"
