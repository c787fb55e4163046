#include "tests/ui/walk.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QTest>

using namespace bw;
using namespace bw::ui;
using namespace bw::ui::test;
using namespace Qt::StringLiterals;

namespace {
QList<GroupChoice> named(const QString &prefix, int count)
{
    QList<GroupChoice> groups;
    for (int i = 0; i < count; ++i)
        groups << GroupChoice{prefix + QString::number(i), prefix + QString::number(i), u"OKTA_GROUP"_s, {}};
    return groups;
}
} // namespace

/// What the groups filter of the sign-in page matches, shown below its field.
class FilterPreviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFilterShowsWhatItMatches()
    {
        Walk walk;
        walk.walkTo(SignInId);
        QTRY_VERIFY(walk.find<QLabel>(u"groupsPreview"_s)->text().contains("Engineering"_L1));
        walk.type(u"groupsFilter"_s, u"S.*"_s);
        const QString preview = walk.find<QLabel>(u"groupsPreview"_s)->text();
        QVERIFY2(preview.contains("Staff"_L1) && preview.contains("4"_L1) && !preview.contains("Engineering"_L1),
                 qPrintable(preview));
    }

    /// More groups than one page of Okta's list.
    void theFilterIsTriedOnManyGroups()
    {
        Walk walk;
        walk.backend().groups = named(u"The people of the department number "_s, 1500) + named(u"Zone "_s, 3);
        walk.walkTo(SignInId);
        const auto *preview = walk.find<QLabel>(u"groupsPreview"_s);
        QTRY_VERIFY2(preview->text().contains("1503 of 1503"_L1), qPrintable(preview->text()));
        walk.type(u"groupsFilter"_s, u"Zone.*"_s);
        QVERIFY2(preview->text().contains("3 of 1503"_L1) && preview->text().contains("Zone "_L1),
                 qPrintable(preview->text()));
        // An expression that takes long for each name is not tried on all of them while somebody types.
        QElapsedTimer taken;
        taken.start();
        walk.type(u"groupsFilter"_s, u"(([a-zA-Z0-9 ]+)+)+[#%]"_s);
        QVERIFY(taken.elapsed() < 5000);
        QVERIFY2(preview->text().contains("first"_L1), qPrintable(preview->text()));
    }
};

QTEST_MAIN(FilterPreviewTest)
#include "filter_preview_test.moc"
