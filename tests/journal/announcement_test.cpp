#include "app/journal/announcement.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;

namespace {
const QString step = u"okta.app"_s;
constexpr QLatin1String kind("okta.app");

MadeObject app(const QString &id)
{
    return madeAs(step, u"Cloudflare Access"_s, kind, id, {});
}
Error no(Error::Kind why)
{
    return Error{.kind = why, .message = u"no"_s};
}
} // namespace

/// What was announced is ours when it is found later, and nothing else is.
class AnnouncementTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Journal> m_journal;

    void reopen()
    {
        m_journal.reset();
        auto opened = Journal::open(u"acme.okta.com"_s, u"acme"_s);
        QVERIFY(opened);
        m_journal = std::move(*opened);
    }
    bool isOpen() const { return announced(*m_journal, step, u"Cloudflare Access"_s).has_value(); }
    qsizetype lines() const
    {
        QFile file(m_journal->path());
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("BRIDGEWRIGHT_HOME", m_home->path().toUtf8());
        reopen();
        QVERIFY(announce(*m_journal, step, u"Cloudflare Access"_s, {{u"before"_s, u"none"_s}}));
    }
    void cleanup() { m_journal.reset(); }

    void whatIsFoundLaterIsOursOnce()
    {
        reopen();
        const auto open = announced(*m_journal, step, u"Cloudflare Access"_s);
        QVERIFY(open);
        QCOMPARE(open->data.value("before"_L1).toString(), u"none"_s);
        QVERIFY(claim(*m_journal, app(u"0oa1"_s), QDateTime::currentDateTimeUtc()));
        QVERIFY(m_journal->find(kind, u"0oa1"_s));
        QVERIFY(!isOpen());
        const qsizetype before = lines();
        QVERIFY(claim(*m_journal, app(u"0oa1"_s)));
        QVERIFY(claim(*m_journal, app(u"0oa2"_s)));
        QCOMPARE(lines(), before);
        QVERIFY(!m_journal->find(kind, u"0oa2"_s));
    }

    void whatWasThereBeforeIsNotOurs()
    {
        QVERIFY(claim(*m_journal, app(u"0oa1"_s), QDateTime::currentDateTimeUtc().addSecs(-3600)));
        QVERIFY(!m_journal->find(kind, u"0oa1"_s));
        QVERIFY(isOpen()); // ours may still come into sight
    }

    void oneOfSeveralIsSettledAlone()
    {
        QVERIFY(announce(*m_journal, step, u"ConfigCat"_s));
        QVERIFY(settle(*m_journal, step, u"ConfigCat"_s));
        QVERIFY(!announced(*m_journal, step, u"ConfigCat"_s));
        QVERIFY(isOpen());
    }

    void refusalSettles_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("sent");
        QTest::addColumn<bool>("open");
        QTest::newRow("forbidden") << int(Error::Kind::NotAllowed) << true << false;
        QTest::newRow("rejected") << int(Error::Kind::Rejected) << true << false;
        QTest::newRow("there already") << int(Error::Kind::Conflict) << true << false;
        QTest::newRow("answer lost") << int(Error::Kind::Unreachable) << true << true;
        QTest::newRow("never sent") << int(Error::Kind::Unreachable) << false << false;
        QTest::newRow("stopped on the way") << int(Error::Kind::Cancelled) << true << true;
        QTest::newRow("stopped before") << int(Error::Kind::Cancelled) << false << false;
        QTest::newRow("server's trouble") << int(Error::Kind::Busy) << false << true;
        QTest::newRow("unreadable answer") << int(Error::Kind::Unexpected) << false << true;
    }
    void refusalSettles()
    {
        QFETCH(int, error);
        QFETCH(bool, sent);
        QFETCH(bool, open);
        HttpRequest request{.verb = "POST", .url = QUrl(u"https://acme.okta.com/api/v1/apps"_s)};
        request.step = step;
        if (sent)
            QVERIFY(m_journal->beforeChange(request)); // and nothing was heard
        const Error told = failed(*m_journal, step, u"Cloudflare Access"_s, no(Error::Kind(error)));
        QCOMPARE(told.kind, Error::Kind(error));
        QCOMPARE(isOpen(), open);
    }

    void whatWasTakenBackIsNotClaimedAnew()
    {
        // As if the program had ended before it was settled.
        QVERIFY(writeDown(*m_journal, app(u"0oa1"_s)));
        QVERIFY(announce(*m_journal, step, u"Cloudflare Access"_s));
        QVERIFY(settleRemoved(*m_journal, kind, u"0oa1"_s));
        QVERIFY(m_journal->removed(kind, u"0oa1"_s));
        QVERIFY(claim(*m_journal, app(u"0oa2"_s)));
        QVERIFY(m_journal->madeObjects().isEmpty());
    }
};

QTEST_GUILESS_MAIN(AnnouncementTest)
#include "announcement_test.moc"
