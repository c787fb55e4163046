#include "tests/ui/walk.h"

#include "ui/theme.h"
#include "ui/widgets/link_button.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace bw;
using namespace bw::ui;
using namespace bw::ui::test;
using namespace Qt::StringLiterals;

/// What is copied on a vendor's page comes into its field; nothing else does.
class CopiedValuesTest : public QObject
{
    Q_OBJECT

    const QString m_cloudflareToken = u"cfat_"_s + QString(48, u'c');
    const QString m_oktaToken = u"00"_s + QString(40, u'q');

    static void copy(const QString &text) { QApplication::clipboard()->setText(text); }
    static QString in(const Walk &walk, const QString &field) { return walk.find<QLineEdit>(field)->text(); }
    static QString said(const Walk &walk, const QString &field)
    {
        return walk.find<QLabel>(field + u"FieldSaid"_s)->text();
    }

public Q_SLOTS:
    void open(const QUrl &link) { m_opened << link; }

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp);
        QDesktopServices::setUrlHandler(u"https"_s, this, "open"); // no browser is started
    }
    void init()
    {
        m_opened.clear();
        QApplication::clipboard()->clear();
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"https"_s); }

    void theTokenThatIsMadeIsTaken()
    {
        Walk walk;
        walk.next();
        walk.type(u"team"_s, u"acme"_s);
        copy(m_cloudflareToken);
        QCOMPARE(in(walk, u"cloudflareToken"_s), QString()); // nobody has asked for it
        walk.click(u"cloudflareTokenPage"_s);
        QCOMPARE(m_opened.size(), 1);
        const QString made = u"cfat_"_s + QString(48, u'd');
        copy(u"  "_s + made + u'\n');
        QCOMPARE(in(walk, u"cloudflareToken"_s), made);
        QVERIFY(walk.waitForNext());
        QCOMPARE(walk.backend().lastToken.reveal(), made.toUtf8());
        QCOMPARE(said(walk, u"cloudflareToken"_s), u"Taken from the clipboard."_s);
        QVERIFY(QApplication::clipboard()->text().contains(made)); // it may be wanted elsewhere too
        copy(m_cloudflareToken);
        QCOMPARE(in(walk, u"cloudflareToken"_s), made); // one token for one click
        walk.type(u"cloudflareToken"_s, m_cloudflareToken);
        QTRY_COMPARE(said(walk, u"cloudflareToken"_s), QString());
    }

    void whatHasAnotherShapeIsLeftAlone()
    {
        Walk walk;
        walk.next();
        walk.click(u"cloudflareTokenPage"_s);
        for (const QString &other : {u"a sentence about acme"_s, m_oktaToken, QString(40, u'f'), QString(4096, u'x')}) {
            copy(other);
            QCOMPARE(in(walk, u"cloudflareToken"_s), QString());
        }
        copy(m_cloudflareToken);
        QCOMPARE(in(walk, u"cloudflareToken"_s), m_cloudflareToken);
    }

    void whatWasThereBeforeTheClickIsNot()
    {
        Walk walk;
        walk.next();
        copy(m_cloudflareToken);
        walk.click(u"cloudflareTokenPage"_s);
        Q_EMIT QApplication::clipboard()->dataChanged(); // as some desktops tell of it again
        QCOMPARE(in(walk, u"cloudflareToken"_s), QString());
    }

    void notIntoSomebodysTyping()
    {
        Walk walk;
        walk.next();
        walk.click(u"cloudflareTokenPage"_s);
        walk.type(u"cloudflareToken"_s, u"cfut_typed"_s);
        copy(m_cloudflareToken);
        QCOMPARE(in(walk, u"cloudflareToken"_s), u"cfut_typed"_s);
        walk.click(u"cloudflareTokenPage"_s); // another one is made
        copy(u"cfat_"_s + QString(48, u'e'));
        QCOMPARE(in(walk, u"cloudflareToken"_s), u"cfat_"_s + QString(48, u'e'));
    }

    void notOnceThePageIsLeft()
    {
        Walk walk;
        walk.next();
        walk.click(u"cloudflareTokenPage"_s);
        QTest::mouseClick(walk.wizard().button(QWizard::BackButton), Qt::LeftButton);
        copy(m_cloudflareToken);
        walk.next();
        QCOMPARE(in(walk, u"cloudflareToken"_s), QString());
    }

    void oktasTokenGoesToOktasPage()
    {
        Walk walk;
        walk.walkTo(OktaId);
        walk.type(u"oktaDomain"_s, u"acme.okta.com"_s);
        QTRY_VERIFY(walk.find(u"oktaTokenPage"_s)->isEnabled());
        walk.click(u"oktaTokenPage"_s);
        copy(m_cloudflareToken);
        QCOMPARE(in(walk, u"oktaToken"_s), QString());
        copy(m_oktaToken);
        QCOMPARE(in(walk, u"oktaToken"_s), m_oktaToken);
        QVERIFY(walk.waitForNext());
    }

    void configCatsValuesFindTheirFields()
    {
        Walk walk(true);
        walk.walkTo(ConfigCatId);
        walk.click(u"configcatConsole"_s);
        const QString guid = u"08d5a03c-feb7-af1e-a1fa-40b3329f8bed"_s;
        const QString entity = u"app.configcat.com/"_s + QString(32, u'a');
        const QString acs = u"https://dashboard-api.configcat.com/saml/acs/"_s + guid;
        const QString scim = u"https://scim-api.configcat.com/v2/"_s + guid;
        const QString token = QString::fromLatin1(QByteArray(32, 't').toBase64());
        for (const QString &copied : {token, u"acme.example"_s, scim, entity, acs}) // in any order
            copy(copied);
        QCOMPARE(in(walk, u"entityId"_s), entity);
        QCOMPARE(in(walk, u"acsUrl"_s), acs);
        QCOMPARE(in(walk, u"scimUrl"_s), scim);
        QCOMPARE(in(walk, u"configcatToken"_s), token);
        QTRY_COMPARE(walk.backend().lastToken.reveal(), token.toUtf8());
        QCOMPARE(walk.wizard().setup().configcat->acsUrl, acs);
    }

private:
    QList<QUrl> m_opened;
};

QTEST_MAIN(CopiedValuesTest)
#include "copied_values_test.moc"
