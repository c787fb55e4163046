#include "app/practice/cloudflare/cloudflare_tenant.h"
#include "app/practice/configcat/configcat_tenant.h"
#include "app/practice/okta/okta_tenant.h"
#include "tests/support/places.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace bw::practice;
using namespace Qt::StringLiterals;

/// The table in app/practice/README.md names switches and tests that exist.
class TableTest : public QObject
{
    Q_OBJECT

    static QString textOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// The cells of each row: behaviour, source, switch, test.
    static QList<QStringList> rows()
    {
        QList<QStringList> found;
        for (const QString &line : textOf(bw::tests::testsFile(u"../app/practice/README.md"_s)).split(u'\n')) {
            const QStringList cells = line.split(u'|');
            if (cells.size() == 6 && !line.startsWith("|---"_L1) && cells[1].trimmed() != "Behaviour"_L1)
                found << cells.mid(1, 4);
        }
        return found;
    }
    static QString testSources()
    {
        QString sources;
        QDirIterator files(bw::tests::testsFile({}), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            sources += textOf(files.next());
        return sources;
    }
    static QStringList named(const QString &cell, const QString &pattern)
    {
        QStringList found;
        QRegularExpressionMatchIterator matches = QRegularExpression(pattern).globalMatch(cell);
        while (matches.hasNext())
            found << matches.next().captured(1);
        return found;
    }

private Q_SLOTS:
    void namesTestsThatExist()
    {
        const QString sources = testSources();
        QVERIFY(rows().size() > 50);
        for (const QStringList &row : rows()) {
            const QStringList tests = named(row[3], u"`(\\w+)`"_s);
            QVERIFY2(!tests.isEmpty(), qPrintable(row[0]));
            for (const QString &test : tests)
                QVERIFY2(sources.contains(u"void %1("_s.arg(test)), qPrintable(test));
        }
    }

    void namesSwitchesThatExist()
    {
        const QString sources = testSources();
        OktaTenant okta;
        CloudflareTenant cloudflare;
        ConfigCatTenant configcat;
        int count = 0;
        for (const QStringList &row : rows()) {
            for (const QString &name : named(row[2], u"`(\\w+)` \\((?:on|off)\\)"_s)) {
                ++count;
                QVERIFY2(okta.setWay(name, true) || cloudflare.setWay(name, true) || configcat.setWay(name, true),
                         qPrintable(name));
                const QStringList throws{u'"' + name + u'"', u"\"!"_s + name + u'"', u"ways()."_s + name};
                const auto isIn = [&sources](const QString &text) { return sources.contains(text); };
                const bool isThrown = std::ranges::any_of(throws, isIn);
                QVERIFY2(isThrown, qPrintable(name + u" is thrown by no test"_s));
            }
        }
        QVERIFY(count > 30);
    }

    /// The other way round: what the stand-ins have stands in the table.
    void namesEverySwitch()
    {
        QString switches;
        for (const QStringList &row : rows())
            switches += row[2];
        static const QRegularExpression name(u"\\{u\"(\\w+)\"_s, (?:&Ways|Ways)::|name == u?\"(\\w+)\""_s);
        int count = 0;
        for (const QString &tenant :
             {u"okta/okta_tenant.cpp"_s, u"cloudflare/cloudflare_tenant.cpp"_s, u"configcat/configcat_tenant.cpp"_s}) {
            const QString source = textOf(bw::tests::testsFile(u"../app/practice/"_s + tenant));
            QRegularExpressionMatchIterator found = name.globalMatch(source);
            while (found.hasNext()) {
                const QRegularExpressionMatch match = found.next();
                const QString one = match.captured(1) + match.captured(2);
                ++count;
                QVERIFY2(switches.contains(u'`' + one + u'`'), qPrintable(one + u" does not stand in the table"_s));
            }
        }
        QVERIFY(count > 90);
    }
};

QTEST_GUILESS_MAIN(TableTest)
#include "tst_table.moc"
