#pragma once

#include "tests/browser/recipe.h"
#include "tests/support/web_driver.h"

namespace bw::test {

/// Does deeds in the page that the browser shows, finding everything by the words that a person sees: texts of links
/// and buttons, labels of fields. What is not to be seen, or is there twice and nothing tells which is meant, is an
/// error in words.
class PageHand
{
public:
    explicit PageHand(WebDriver *browser) : m_browser(browser) {}

    /// `values` are the card's, by label.
    DoneTask carryOut(QList<Deed> deeds, QList<QPair<QString, QString>> values);

    /// What was copied, by the words it was called by.
    [[nodiscard]] const QHash<QString, QString> &copied() const { return m_copied; }

    /// The red line on the page; empty when there is none.
    ResultTask<QString> trouble();

private:
    using Values = QList<QPair<QString, QString>>;

    static Error cannot(const QString &why);
    DoneTask carryOutOne(Deed deed, Values values);
    DoneTask openTab(Deed deed);
    DoneTask choose(Deed deed);
    /// Clicks; a button that sends a form away is waited for until the answer is there.
    DoneTask press(WebDriver::Element element);
    DoneTask setBox(QString label, bool on);
    DoneTask tickEach(QString label, Values values);
    DoneTask chooseFor(Deed deed, Values values);
    DoneTask chooseEach(Deed deed, Values values);
    DoneTask fillStatements(Values values);
    DoneTask enterName(QString name);
    DoneTask copy(QString what);
    DoneTask selectAny(QString label);
    DoneTask clearTwo(QString beginning);
    DoneTask enter(QString text, QString label);
    DoneTask select(QString choice, QString label);
    DoneTask setBoth(Deed deed);
    DoneTask seeGreen();
    /// A visible element by its words: "tab", "choice", "box", "field", "list", "option".
    ResultTask<WebDriver::Element> find(QString kind, QString words, QString beside = {});

    WebDriver *m_browser;
    QHash<QString, QString> m_copied;
    WebDriver::Element m_last; ///< what was touched last on this page: the nearest of several is meant
};

} // namespace bw::test
