#pragma once

#include "tests/browser/browser_admin.h"
#include "tests/journeys/world.h"

#include <QTest>

namespace bw::test {

/// What the journeys in the browser share: one browser for a test program, a fresh world and admin for each journey.
class BrowserJourney : public QObject
{
    Q_OBJECT

protected:
    /// apply with the admin in the browser; ended early when a card and its page do not fit together.
    Outcome apply(World &world, BrowserAdmin &admin, const QStringList &more = {})
    {
        world.employ([&admin](const QJsonObject &card) { admin.take(card); });
        connect(&admin, &BrowserAdmin::complained, &world, [&world] { world.program().interrupt(); });
        return world.applyWithAdmin(more);
    }
    [[nodiscard]] WebDriver *browser() { return &m_browser; }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = WebDriver::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        const Done started = m_browser.start();
        QVERIFY2(started, qPrintable(started.error().message));
    }
    /// Whatever a page may ask for, the browser has talked to this machine only.
    void cleanupTestCase()
    {
        if (!WebDriver::missing().isEmpty())
            return;
        const QStringList addresses = m_browser.contacted();
        QVERIFY(!addresses.isEmpty());
        for (const QString &address : addresses)
            QVERIFY2(address.startsWith(QStringLiteral("127.0.0.1:")), qPrintable(address));
    }

private:
    WebDriver m_browser;
};

} // namespace bw::test

/// The admin did all of these cards, in some order, and each page was as its card says.
#define CARDS_DONE(admin, ...)                                                                                         \
    do {                                                                                                               \
        QTRY_VERIFY_WITH_TIMEOUT(!(admin).isBusy(), 60'000);                                                           \
        QCOMPARE((admin).complaints(), QStringList());                                                                 \
        QStringList done = (admin).finished(), wanted = {__VA_ARGS__};                                                 \
        done.sort();                                                                                                   \
        wanted.sort();                                                                                                 \
        QCOMPARE(done, wanted);                                                                                        \
    } while (false)

/// The same again writes nothing and asks nobody.
#define AGAIN_NOTHING_IS_WRITTEN(world)                                                                                \
    do {                                                                                                               \
        (world).forgetTraffic();                                                                                       \
        const bw::test::Outcome again = (world).run(QStringLiteral("apply"), {QStringLiteral("--yes")});               \
        ENDS_WITH(again, 0);                                                                                           \
        QCOMPARE((world).writes(), QStringList());                                                                     \
        QVERIFY2(again.all(QStringLiteral("yourTurn")).isEmpty(), qPrintable(again.text()));                           \
    } while (false)
