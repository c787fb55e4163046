#include "tests/browser/page_hand.h"

#include <QDeadlineTimer>
#include <QFile>

using namespace Qt::StringLiterals;

// Outside any namespace, as Q_INIT_RESOURCE wants it: a static library's resources are not registered by themselves.
static void registerEyes()
{
    Q_INIT_RESOURCE(browser);
}

namespace bw::test {

namespace {

/// The script that finds; its source is eyes.js.
QString eyes()
{
    registerEyes();
    QFile file(u":/browser/eyes.js"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The card's value for these words: its label, or the only one whose label has the last of them in it.
std::optional<QString> valueFor(const QString &words, const QList<QPair<QString, QString>> &values)
{
    QStringList near;
    for (const auto &[label, value] : values) {
        if (label.compare(words, Qt::CaseInsensitive) == 0)
            return value;
        if (label.contains(words.section(u' ', -1), Qt::CaseInsensitive))
            near.append(value);
    }
    return near.size() == 1 ? std::optional(near.first()) : std::nullopt;
}

} // namespace

Error PageHand::cannot(const QString &why)
{
    Error error{.kind = Error::Kind::Rejected};
    error.message = why;
    return error;
}

DoneTask PageHand::carryOut(QList<Deed> deeds, QList<QPair<QString, QString>> values)
{
    for (const Deed &deed : std::as_const(deeds)) {
        if (deed.kind == Deed::Kind::OnlyIfGone || deed.kind == Deed::Kind::OnlyIfBox) {
            const bool isBox = deed.kind == Deed::Kind::OnlyIfBox;
            const QString kind = isBox ? u"box"_s : u"choice"_s;
            const Result<WebDriver::Element> there = co_await find(kind, deed.what);
            if (bool(there) != isBox)
                co_return done();
            continue;
        }
        const Done did = co_await carryOutOne(deed, values);
        if (!did)
            co_return did.error();
        const Result<QString> red = co_await trouble();
        if (!red)
            co_return red.error();
        if (!red->isEmpty())
            co_return cannot(u"the page says: “%1”"_s.arg(*red));
    }
    co_return done();
}

DoneTask PageHand::carryOutOne(Deed deed, Values values)
{
    using enum Deed::Kind;
    switch (deed.kind) {
    case OpenTab:
        co_return co_await openTab(deed);
    case Choose:
        co_return co_await choose(deed);
    case Tick:
        co_return co_await setBox(deed.what, true);
    case TakeOffTwo:
        co_return co_await clearTwo(deed.what);
    case TakeOff:
        co_return co_await setBox(deed.what, false);
    case Enter:
        co_return co_await enter(deed.what, deed.into);
    case Name:
        co_return co_await enterName(deed.what);
    case Copy:
        co_return co_await copy(deed.what);
    case Select:
        co_return co_await select(deed.what, deed.into);
    case SetBoth:
        co_return co_await setBoth(deed);
    case TickEach:
        co_return co_await tickEach(deed.what, values);
    case ChooseFor:
        co_return co_await chooseFor(deed, values);
    case ChooseEach:
        co_return co_await chooseEach(deed, values);
    case SelectAny:
        co_return co_await selectAny(deed.into);
    case Statements:
        co_return co_await fillStatements(values);
    case SeeGreen:
        co_return co_await seeGreen();
    case OnlyIfBox:
    case OnlyIfGone:
        co_return done();
    case Paste: {
        const std::optional<QString> value = valueFor(deed.what, values);
        if (!value)
            co_return cannot(u"the card has no value “%1”"_s.arg(deed.what));
        const QString text = *value;
        co_return co_await enter(text, deed.into);
    }
    case FillIn:
        for (const auto &[label, value] : std::as_const(values)) {
            if (!deed.what.isEmpty() && !deed.what.split(u", "_s).contains(label))
                continue;
            const Done entered = co_await enter(value, label);
            if (!entered)
                co_return entered.error();
        }
        co_return done();
    }
    co_return cannot(u"no such deed"_s);
}

ResultTask<WebDriver::Element> PageHand::find(QString kind, QString words, QString beside)
{
    const QJsonValue last = m_last.isEmpty() ? QJsonValue() : QJsonValue(WebDriver::asArgument(m_last));
    const QJsonArray arguments{kind, words, beside, last};
    Result<QJsonValue> answer = co_await m_browser->run(eyes(), arguments);
    if (!answer && !m_last.isEmpty()) { // the page with what was touched last is gone
        m_last.clear();
        const QJsonArray anew{kind, words, beside, QJsonValue()};
        answer = co_await m_browser->run(eyes(), anew);
    }
    if (!answer)
        co_return answer.error();
    const WebDriver::Element found = WebDriver::asElement(*answer);
    if (found.isEmpty())
        co_return cannot(answer->toString());
    m_last = found;
    co_return found;
}

DoneTask PageHand::openTab(Deed deed)
{
    Result<WebDriver::Element> tab = co_await find(u"tab"_s, deed.what);
    if (!tab && !deed.else_.isEmpty())
        tab = co_await find(u"tab"_s, deed.else_);
    if (!tab)
        co_return tab.error();
    const WebDriver::Element found = *tab;
    const Done clicked = co_await m_browser->click(found);
    m_last.clear(); // a tab's content has nothing to do with where the tab is
    co_return clicked;
}

DoneTask PageHand::choose(Deed deed)
{
    const QString kind = deed.onTheLeft ? u"left"_s : u"choice"_s;
    const Result<WebDriver::Element> choice = co_await find(kind, deed.what, deed.beside);
    if (!choice && !deed.else_.isEmpty()) {
        const Deed instead{.kind = Deed::Kind::Choose, .what = deed.else_, .onTheLeft = true};
        const Done chosen = co_await choose(instead);
        if (!chosen)
            co_return chosen.error();
        const Deed then{.kind = Deed::Kind::Choose, .what = deed.further};
        co_return co_await choose(then);
    }
    if (!choice)
        co_return choice.error();
    const WebDriver::Element found = *choice;
    const QJsonArray arguments{WebDriver::asArgument(found)};
    const Result<QJsonValue> open =
        co_await m_browser->run(u"return !!arguments[0].closest('details[open] > summary')"_s, arguments);
    if (!open)
        co_return open.error();
    if (open->toBool())
        co_return done(); // nobody closes what is open already
    co_return co_await press(found);
}

DoneTask PageHand::press(WebDriver::Element element)
{
    // The mark is gone with the page that it was made on.
    const QString mark = u"const sends = arguments[0].matches('form button'); window.left = sends; return sends;"_s;
    const QJsonArray arguments{WebDriver::asArgument(element)};
    const Result<QJsonValue> sends = co_await m_browser->run(mark, arguments);
    if (!sends)
        co_return sends.error();
    const Done clicked = co_await m_browser->click(element);
    if (!clicked || !sends->toBool())
        co_return clicked;
    const QString isThere = u"return !window.left && document.readyState === 'complete';"_s;
    const QJsonArray nothing;
    const QDeadlineTimer patience(30'000);
    while (!patience.hasExpired()) {
        const Result<QJsonValue> there = co_await m_browser->run(isThere, nothing);
        if (there && there->toBool()) // an error: the page is just going
            co_return done();
    }
    co_return cannot(u"the page does not answer"_s);
}

DoneTask PageHand::setBox(QString label, bool on)
{
    const Result<WebDriver::Element> box = co_await find(u"box"_s, label);
    if (!box)
        co_return box.error();
    const WebDriver::Element found = *box;
    const Result<bool> isOn = co_await m_browser->isSelected(found);
    if (!isOn)
        co_return isOn.error();
    if (*isOn == on)
        co_return done();
    co_return co_await m_browser->click(found);
}

DoneTask PageHand::clearTwo(QString beginning)
{
    const QJsonArray arguments{u"two"_s, beginning, QString(), QJsonValue()};
    for (int left = 2; left > 0; --left) {
        const Result<QJsonValue> box = co_await m_browser->run(eyes(), arguments);
        if (!box)
            co_return box.error();
        const WebDriver::Element found = WebDriver::asElement(*box);
        if (found.isEmpty())
            co_return box->isNull() ? done() : Done(cannot(box->toString()));
        const Done clicked = co_await m_browser->click(found);
        if (!clicked)
            co_return clicked.error();
    }
    co_return done();
}

DoneTask PageHand::enter(QString text, QString label)
{
    const Result<WebDriver::Element> field = co_await find(u"field"_s, label);
    if (!field)
        co_return field.error();
    const WebDriver::Element found = *field;
    co_return co_await m_browser->type(found, text);
}

DoneTask PageHand::select(QString choice, QString label)
{
    const Result<WebDriver::Element> list = co_await find(u"list"_s, label);
    if (!list)
        co_return list.error();
    const Result<WebDriver::Element> option = co_await find(u"option"_s, choice);
    if (!option)
        co_return option.error();
    const WebDriver::Element found = *option;
    co_return co_await m_browser->click(found);
}

DoneTask PageHand::setBoth(Deed deed)
{
    const Done entered = co_await enter(deed.what, deed.into);
    if (!entered)
        co_return entered.error();
    const Result<WebDriver::Element> option = co_await find(u"option"_s, deed.further);
    if (!option)
        co_return option.error();
    const WebDriver::Element found = *option;
    co_return co_await m_browser->click(found);
}

ResultTask<QString> PageHand::trouble()
{
    const QString script = u"const line = document.querySelector('[role=alert]');"
                           "return line && line.checkVisibility() ? line.innerText : '';"_s;
    const Result<QJsonValue> answer = co_await m_browser->run(script, {});
    if (!answer)
        co_return answer.error();
    co_return answer->toString();
}

DoneTask PageHand::seeGreen()
{
    const QString script = u"const line = document.querySelector('[role=status]');"
                           "return !!line && line.checkVisibility();"_s;
    const Result<QJsonValue> answer = co_await m_browser->run(script, {});
    if (!answer)
        co_return answer.error();
    co_return answer->toBool() ? done() : Done(cannot(u"there is no green line"_s));
}

} // namespace bw::test
