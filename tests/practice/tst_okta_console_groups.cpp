#include "app/practice/scripted_admin.h"
#include "tests/practice/okta_fixture.h"

#include <QCoroTask>

using namespace bw::practice;

/// The console's pages of groups.
class OktaConsoleGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_okta = std::make_unique<OktaFixture>();
        QVERIFY(m_okta->ok);
    }

    void groupsAreFilledByHand()
    {
        m_okta->tenant.org().addGroup(u"Readers & writers"_s);
        const QUrl page(m_okta->at(u"/admin/groups"_s));
        const CardValue group{u"Group"_s, u"Readers & writers"_s};
        const bw::Done filled = QCoro::waitFor(ScriptedAdmin().actOn(page, {group}, {}));
        QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().message));
        const QString id = m_okta->tenant.org().groupNamed(u"Readers & writers"_s)->id;
        QCOMPARE(m_okta->get(u"/api/v1/groups/%1/users"_s.arg(id)).array().size(), 2);
        const QByteArray shown = m_okta->get(u"/admin/group/"_s + id).body;
        for (const char *text : {"<h1>Readers &amp; writers</h1>", "Assign people", ">+<", ">Done<"})
            QVERIFY2(shown.contains(text), text);

        HttpProbe stranger; // a foreign page cannot post the form
        const QString form = m_okta->at(u"/admin/group/%1/people"_s.arg(id));
        const QByteArray person = "person=" + m_okta->tenant.org().users.back()->id.toLatin1();
        QCOMPARE(stranger.ask("POST", form, person, "application/x-www-form-urlencoded").status, 403);
        const QString directory = m_okta->tenant.org().groupNamed(u"Legacy AD group"_s)->id;
        QVERIFY(!m_okta->get(u"/admin/group/"_s + directory).body.contains("Assign people"));
    }

private:
    std::unique_ptr<OktaFixture> m_okta;
};

QTEST_GUILESS_MAIN(OktaConsoleGroupsTest)
#include "tst_okta_console_groups.moc"
