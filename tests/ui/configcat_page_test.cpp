#include "tests/ui/walk.h"

#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace bw;
using namespace bw::ui;
using namespace bw::ui::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The page with what is pasted from ConfigCat.
class ConfigCatPageTest : public QObject
{
    Q_OBJECT

    static QString text(const Walk &walk, const QString &name) { return walk.find<QLabel>(name)->text(); }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void configCatIsAskedWhenTypingStopped()
    {
        Walk walk(true);
        walk.walkTo(ConfigCatId);
        walk.backend().latency = 20ms;
        QVERIFY(!walk.wizard().button(QWizard::NextButton)->isEnabled());
        walk.fillConfigCat();
        QVERIFY(walk.waitForNext());
        QCOMPARE(text(walk, u"configcatVerdictHeadline"_s), u"Using the organization “Acme”"_s);
        QCOMPARE(walk.backend().lastToken.reveal(), "configcat-practice-token"_ba);
        const int asked = walk.backend().configcatChecks;
        walk.click(u"showApi"_s);
        walk.type(u"configcatApiUser"_s, u"0d1e-user"_s);
        walk.type(u"configcatApiPassword"_s, u"the-password"_s);
        QTRY_VERIFY(walk.backend().configcatChecks > asked);
        QCOMPARE(walk.backend().credentials().configcatApiUser.reveal(), "0d1e-user"_ba);
        QCOMPARE(walk.backend().credentials().configcatApiPassword.reveal(), "the-password"_ba);
        walk.backend().configcatVerdict = ConfigCatVerdict{};
        walk.backend().configcatVerdict->headline = u"ConfigCat refuses the SCIM token"_s;
        walk.type(u"configcatToken"_s, u"another-practice-token"_s);
        QTRY_COMPARE(text(walk, u"configcatVerdictHeadline"_s), u"ConfigCat refuses the SCIM token"_s);
        QVERIFY(!walk.wizard().button(QWizard::NextButton)->isEnabled());
        walk.type(u"configcatToken"_s, u"00"_s + QString(40, u'x')); // an Okta token
        QTRY_VERIFY(!walk.wizard().button(QWizard::NextButton)->isEnabled());
        QVERIFY(walk.backend().lastToken.reveal() != "00"_ba + QByteArray(40, 'x'));
    }
};

QTEST_MAIN(ConfigCatPageTest)
#include "configcat_page_test.moc"
