// What is done with the values that a card lists, and in lists on the page.
#include "tests/browser/page_hand.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bw::test {

namespace {

/// Those whose label has these words in it.
QStringList allFor(const QString &words, const QList<QPair<QString, QString>> &values)
{
    QStringList found;
    for (const auto &[label, value] : values) {
        if (label.contains(words, Qt::CaseInsensitive))
            found.append(value);
    }
    return found;
}

} // namespace

DoneTask PageHand::enterName(QString name)
{
    const Result<WebDriver::Element> field = co_await find(u"name"_s, u"name"_s);
    if (!field)
        co_return field.error();
    const WebDriver::Element found = *field;
    co_return co_await m_browser->type(found, name);
}

DoneTask PageHand::copy(QString what)
{
    const Result<WebDriver::Element> place = co_await find(u"copy"_s, what);
    if (!place)
        co_return place.error();
    const QJsonArray arguments{WebDriver::asArgument(*place)};
    const QString text = u"return arguments[0].value || arguments[0].innerText;"_s;
    const Result<QJsonValue> read = co_await m_browser->run(text, arguments);
    if (!read)
        co_return read.error();
    m_copied.insert(what.toLower(), read->toString());
    co_return read->toString().isEmpty() ? Done(cannot(u"there is nothing to copy as “%1”"_s.arg(what))) : done();
}

DoneTask PageHand::tickEach(QString label, Values values)
{
    const QStringList boxes = allFor(label, values);
    if (boxes.isEmpty())
        co_return cannot(u"the card lists no “%1”"_s.arg(label));
    for (const QString &box : boxes) {
        const Done ticked = co_await setBox(box, true);
        if (!ticked)
            co_return ticked.error();
    }
    co_return done();
}

DoneTask PageHand::chooseFor(Deed deed, Values values)
{
    deed.beside = allFor(deed.into, values).value(0);
    if (deed.beside.isEmpty())
        co_return cannot(u"the card lists no “%1”"_s.arg(deed.into));
    if (deed.what.isEmpty())
        deed.what = std::exchange(deed.beside, QString());
    co_return co_await choose(deed);
}

DoneTask PageHand::chooseEach(Deed deed, Values values)
{
    const QStringList all = allFor(deed.into, values);
    if (all.isEmpty())
        co_return cannot(u"the card lists no “%1”"_s.arg(deed.into));
    for (const QString &one : all) {
        const Result<WebDriver::Element> there = co_await find(u"choice"_s, deed.what, one);
        if (!there)
            continue;
        const WebDriver::Element found = *there;
        const Done clicked = co_await press(found);
        if (!clicked)
            co_return clicked.error();
    }
    co_return done();
}

/// "name: value" for people's, "name: Matches regex value" for groups'.
DoneTask PageHand::fillStatements(Values values)
{
    static const QRegularExpression ofGroups(u"^([^:]+): (Starts with|Equals|Contains|Matches regex) (.*)$"_s);
    int people = 0, groups = 0;
    const QStringList statements = allFor(u"Attribute statement"_s, values);
    for (const QString &statement : statements) {
        const QRegularExpressionMatch match = ofGroups.match(statement);
        const bool isOfGroups = match.hasMatch();
        const QString row = isOfGroups ? u"Group attribute statement %1: "_s.arg(++groups)
                                       : u"Attribute statement %1: "_s.arg(++people);
        const QString name = isOfGroups ? match.captured(1) : statement.section(u": "_s, 0, 0);
        const QString value = isOfGroups ? match.captured(3) : statement.section(u": "_s, 1);
        const QString nameField = row + u"Name"_s;
        const Done named = co_await enter(name, nameField);
        if (!named)
            co_return named.error();
        const QString valueField = row + u"Value"_s;
        const Done filled = co_await enter(value, valueField);
        if (!filled)
            co_return filled.error();
        if (!isOfGroups)
            continue;
        const QString filter = match.captured(2);
        const QString filterField = row + u"Filter"_s;
        const Done chosen = co_await select(filter, filterField);
        if (!chosen)
            co_return chosen.error();
    }
    co_return statements.isEmpty() ? Done(cannot(u"the card lists no attribute statement"_s)) : done();
}

DoneTask PageHand::selectAny(QString label)
{
    const Result<WebDriver::Element> list = co_await find(u"list"_s, label);
    if (!list)
        co_return list.error();
    const WebDriver::Element found = *list;
    const QString another = u"return Array.from(arguments[0].options).find(one => !one.selected)"_s;
    const QJsonArray arguments{WebDriver::asArgument(found)};
    const Result<QJsonValue> option = co_await m_browser->run(another, arguments);
    if (!option)
        co_return option.error();
    const WebDriver::Element other = WebDriver::asElement(*option);
    co_return co_await m_browser->click(other);
}

} // namespace bw::test
