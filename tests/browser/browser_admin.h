#pragma once

#include "tests/support/web_driver.h"

#include <functional>

namespace bw::test {

/// An administrator who does what the printed cards say in the console's web page, in a real browser: opens the link,
/// follows each sentence with the words that stand on the page, and looks at what the page answers. One card after the
/// other, as there is one window.
class BrowserAdmin : public QObject
{
    Q_OBJECT
public:
    explicit BrowserAdmin(WebDriver *browser) : m_browser(browser) {}

    /// Takes a card ("yourTurn" event) when those before it are done.
    void take(const QJsonObject &card);

    /// Whether cards are left: the program may have seen enough before the last action of one.
    [[nodiscard]] bool isBusy() const { return m_works; }
    /// The ids of the cards that were done, in order.
    [[nodiscard]] const QStringList &finished() const { return m_finished; }
    /// What the cards had the admin copy, by its name in small letters.
    [[nodiscard]] const QHash<QString, QString> &copied() const { return m_copied; }
    /// Where a card and its page did not fit together.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

Q_SIGNALS:
    void complained(const QString &why); ///< nothing more will come of this run

private:
    QCoro::Task<> work();
    DoneTask follow(QJsonObject card);
    /// Keeps a picture where BRIDGEWRIGHT_SCREENSHOTS names a folder.
    DoneTask picture(QString name);

    WebDriver *m_browser;
    QList<QJsonObject> m_cards;
    QStringList m_finished;
    QStringList m_complaints;
    QHash<QString, QString> m_copied;
    bool m_works = false;
};

} // namespace bw::test
