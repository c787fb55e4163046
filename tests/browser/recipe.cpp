#include "tests/browser/recipe.h"

#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace bw::test {

namespace {

using Kind = Deed::Kind;
using Made = std::function<QList<Deed>(const QRegularExpressionMatch &)>;

struct Rule
{
    QRegularExpression clause;
    Made made;
};

Rule rule(const QString &pattern, const Made &made)
{
    return {QRegularExpression(u"^(?:%1)$"_s.arg(pattern), QRegularExpression::CaseInsensitiveOption), made};
}

QStringList listed(const QString &text)
{
    static const QRegularExpression between(u", | and "_s);
    return text.split(between, Qt::SkipEmptyParts);
}

QList<Deed> forEach(Kind kind, const QString &text)
{
    QList<Deed> deeds;
    for (const QString &what : listed(text))
        deeds.append({.kind = kind, .what = what});
    return deeds;
}

Deed chosen(const QString &text)
{
    static const QRegularExpression article(u"^the "_s);
    static const QRegularExpression where(u"^(.+?)(?: beside (.+)|( on the left))$"_s);
    const QRegularExpressionMatch match = where.match(text);
    if (!match.hasMatch())
        return {.kind = Kind::Choose, .what = text};
    return {.kind = Kind::Choose,
            .what = match.captured(1),
            .beside = match.captured(2).remove(article),
            .onTheLeft = !match.captured(3).isEmpty()};
}

/// "Configure API Integration", "To App on the left, then Edit", "Cloudflare One and then Add Integration"
QList<Deed> chosenInTurn(const QString &text)
{
    static const QRegularExpression then(u",? (?:and )?then "_s);
    QList<Deed> deeds;
    for (const QString &one : text.split(then))
        deeds.append(chosen(one));
    return deeds;
}

const QList<Rule> &rules()
{
    using Match = QRegularExpressionMatch;
    static const QList<Rule> all{
        rule(u"open the tab (.+?)(?: \\(newer consoles call it (.+)\\))?"_s,
             [](const Match &m) {
                 return QList<Deed>{{.kind = Kind::OpenTab, .what = m.captured(1), .else_ = m.captured(2)}};
             }),
        rule(u"choose the tab (.+)"_s,
             [](const Match &m) { return QList<Deed>{{.kind = Kind::OpenTab, .what = m.captured(1)}}; }),
        rule(u"open the identity provider with the entity id (.+)"_s,
             [](const Match &m) {
                 return QList<Deed>{{.kind = Kind::Choose, .what = u"Edit"_s, .beside = m.captured(1)}};
             }),
        rule(u"open (trusted domains|user groups)"_s,
             [](const Match &m) { return QList<Deed>{{.kind = Kind::Choose, .what = m.captured(1)}}; }),
        rule(u"search for (.+)"_s,
             [](const Match &m) {
                 return QList<Deed>{{.kind = Kind::Enter, .what = m.captured(1), .into = u"Search"_s}};
             }),
        rule(u"choose the gear of the (.+)"_s,
             [](const Match &m) {
                 return QList<Deed>{{.kind = Kind::ChooseFor, .what = u"\u2699"_s, .into = m.captured(1)}};
             }),
        rule(u"choose the (.+) that is listed here"_s,
             [](const Match &m) { return QList<Deed>{{.kind = Kind::ChooseFor, .into = m.captured(1)}}; }),
        rule(u"choose \\+ beside each person who belongs to it"_s, // the reader knows who
             [](const Match &) {
                 return QList<Deed>{{.kind = Kind::Choose, .what = u"+"_s, .beside = u"ada.marsh@acme.example"_s}};
             }),
        rule(u"choose (.+) beside the (.+) that is listed here"_s,
             [](const Match &m) {
                 return QList<Deed>{{.kind = Kind::ChooseFor, .what = m.captured(1), .into = m.captured(2)}};
             }),
        rule(u"choose (.+) beside each (.+) that is listed here"_s,
             [](const Match &m) {
                 return QList<Deed>{{.kind = Kind::ChooseEach, .what = m.captured(1), .into = m.captured(2)}};
             }),
        rule(u"where .+ is missing, choose (.+): the (.+) then grants nothing"_s,
             [](const Match &m) {
                 return QList<Deed>{{.kind = Kind::ChooseEach, .what = m.captured(1), .into = m.captured(2)}};
             }),
        rule(u"choose (.+), with no tick at (.+)"_s,
             [](const Match &m) {
                 return QList<Deed>{{.kind = Kind::TakeOff, .what = m.captured(2)},
                                    {.kind = Kind::Choose, .what = m.captured(1)}};
             }),
        rule(u"choose (.+) \\((.+), then (.+), where it is connected already\\)"_s,
             [](const Match &m) {
                 return QList<Deed>{
                     {.kind = Kind::Choose, .what = m.captured(1), .further = m.captured(3), .else_ = m.captured(2)}};
             }),
        rule(u"back in .+? choose (.+)"_s, [](const Match &m) { return chosenInTurn(m.captured(1)); }),
        rule(u"choose its (.+)"_s,
             [](const Match &m) { return QList<Deed>{{.kind = Kind::SelectAny, .into = m.captured(1)}}; }),
        rule(u"(?:under|in) .+, choose (.+)"_s, [](const Match &m) { return chosenInTurn(m.captured(1)); }),
        rule(u"choose (.+), (.+), (.+) as its one permission"_s,
             [](const Match &m) {
                 return QList<Deed>{{.kind = Kind::Select, .what = m.captured(1), .into = u"Scope"_s},
                                    {.kind = Kind::Select, .what = m.captured(2), .into = u"Permission"_s},
                                    {.kind = Kind::Select, .what = m.captured(3), .into = u"Access"_s}};
             }),
        rule(u"choose (.+) as the (.+)"_s,
             [](const Match &m) {
                 return QList<Deed>{{.kind = Kind::Select, .what = m.captured(1), .into = m.captured(2)}};
             }),
        rule(u"choose (.+)"_s, [](const Match &m) { return chosenInTurn(m.captured(1)); }),
        rule(u"wait for the green line"_s, [](const Match &) { return QList<Deed>{{.kind = Kind::SeeGreen}}; }),
        rule(u"close the result"_s, [](const Match &) { return QList<Deed>{{.kind = Kind::SeeGreen}}; }),
        rule(u"tick each (.+) that is listed here"_s,
             [](const Match &m) { return QList<Deed>{{.kind = Kind::TickEach, .what = m.captured(1)}}; }),
        rule(u"tick (.+)"_s, [](const Match &m) { return forEach(Kind::Tick, m.captured(1)); }),
        rule(u"take the tick off"_s, [](const Match &) { return QList<Deed>{{.kind = Kind::TakeOff}}; }),
        rule(u"take the tick off (.+)"_s, [](const Match &m) { return forEach(Kind::TakeOff, m.captured(1)); }),
        rule(u"leave both (.+) boxes off"_s,
             [](const Match &m) { return QList<Deed>{{.kind = Kind::TakeOffTwo, .what = m.captured(1)}}; }),
        rule(u"leave (.+) off"_s, [](const Match &m) { return forEach(Kind::TakeOff, m.captured(1)); }),
        rule(u"paste the (.+?) into (?:the )?(.+)"_s,
             [](const Match &m) {
                 return QList<Deed>{{.kind = Kind::Paste, .what = m.captured(1), .into = m.captured(2)}};
             }),
        rule(u"(?:paste|enter) the (.+)"_s,
             [](const Match &m) {
                 return QList<Deed>{{.kind = Kind::Paste, .what = m.captured(1), .into = m.captured(1)}};
             }),
        rule(u"enter (.+) as the (.+)"_s,
             [](const Match &m) {
                 return QList<Deed>{{.kind = Kind::Enter, .what = m.captured(1), .into = m.captured(2)}};
             }),
        rule(u"set the fields to the values below"_s,
             [](const Match &) { return QList<Deed>{{.kind = Kind::FillIn}}; }),
        rule(u"set (.+) as listed below"_s,
             [](const Match &m) { return QList<Deed>{{.kind = Kind::FillIn, .what = m.captured(1)}}; }),
        rule(u"turn on (.+)"_s, [](const Match &m) { return forEach(Kind::Tick, m.captured(1)); }),
        rule(u"turn off (.+)"_s, [](const Match &m) { return forEach(Kind::TakeOff, m.captured(1)); }),
        rule(u"set the attribute statements to those below"_s,
             [](const Match &) { return QList<Deed>{{.kind = Kind::Statements}}; }),
        rule(u"sign in to the admin console as .+, whose only role is (.+)"_s,
             [](const Match &m) {
                 return QList<Deed>{
                     {.kind = Kind::Select, .what = m.captured(1), .into = u"Signed in with the role"_s}};
             }),
        rule(u"enter a name(?:, for example (.+))?"_s,
             [](const Match &m) {
                 const QString name = m.captured(1).isEmpty() ? u"Okta"_s : m.captured(1);
                 return QList<Deed>{{.kind = Kind::Name, .what = name}};
             }),
        rule(u"copy the (token|entity id|assertion consumer service|scim url)"_s,
             [](const Match &m) { return QList<Deed>{{.kind = Kind::Copy, .what = m.captured(1)}}; }),
        rule(u"enter (.+) as its name"_s,
             [](const Match &m) {
                 return QList<Deed>{{.kind = Kind::Enter,
                                     .what = m.captured(1),
                                     .into = u"What do you want your token to be named?"_s}};
             }),
        rule(u"leave the calls it accepts at (.+)"_s,
             [](const Match &m) {
                 return QList<Deed>{{.kind = Kind::Select,
                                     .what = m.captured(1),
                                     .into = u"API calls made with this token must originate from"_s}};
             }),
        rule(u"copy the value: it is shown only once"_s,
             [](const Match &) { return QList<Deed>{{.kind = Kind::SeeGreen}}; }),
        rule(u"set (.+) to (.+), (.+)"_s,
             [](const Match &m) {
                 return QList<Deed>{
                     {.kind = Kind::SetBoth, .what = m.captured(2), .into = m.captured(1), .further = m.captured(3)}};
             }),
        rule(u"set (.+) to (.+)"_s,
             [](const Match &m) {
                 return QList<Deed>{{.kind = Kind::Select, .what = m.captured(2), .into = m.captured(1)}};
             }),
    };
    return all;
}

/// What is said beside the thing to do: hints for people, no deeds.
QString withoutHints(QString text)
{
    static const QRegularExpression hints(
        u"(?:, without “[^”]+” in front|: the team name alone|: Cloudflare calls from many addresses|, and do the same for each .+)$"_s);
    return text.remove(hints);
}

Result<QList<Deed>> readClause(const QString &clause)
{
    for (const Rule &candidate : rules()) {
        const QRegularExpressionMatch match = candidate.clause.match(clause);
        if (match.hasMatch())
            return candidate.made(match);
    }
    Error error{.kind = Error::Kind::Rejected};
    error.message = u"it does not say what to do in the page: “%1”"_s.arg(clause);
    return error;
}

} // namespace

bool asksForEach(const QString &sentence)
{
    return sentence.contains("and do the same for each "_L1);
}

Result<QList<Deed>> read(const QString &sentence)
{
    QString text = sentence.trimmed();
    if (text.endsWith(u'.'))
        text.chop(1);
    if (text.endsWith(", if the dashboard asks for it"_L1))
        return QList<Deed>(); // the stand-ins have one account and never ask
    // At the DNS host, which has no stand-in, and in our own window.
    static const QRegularExpression elsewhere(
        u"^(?:Copy the TXT record .+|Open your DNS host|Add a record of the type .+|"
        "Enter @ as the host, .+|Paste the value, .+|Save the record|Paste it into Bridgewright)$"_s);
    if (elsewhere.match(text).hasMatch())
        return QList<Deed>();
    QList<Deed> deeds;
    QString box; // that the sentence is about
    static const QRegularExpression condition(u"^If (.+) is (missing|on): (.+)$"_s);
    if (const QRegularExpressionMatch match = condition.match(text); match.hasMatch()) {
        if (match.captured(2) == "missing"_L1)
            deeds.append({.kind = Kind::OnlyIfGone, .what = match.captured(1)});
        box = match.captured(1);
        text = match.captured(3);
    }
    static const QRegularExpression optional(u"^If there is a box (.+), take its tick off$"_s);
    if (const QRegularExpressionMatch match = optional.match(text); match.hasMatch()) {
        deeds.append({.kind = Kind::OnlyIfBox, .what = match.captured(1)});
        text = u"take the tick off "_s + match.captured(1);
    }
    // A comma before a verb begins the next clause, one before a noun goes on with a list.
    static const QRegularExpression between(
        u"; |,? and (?=choose|wait|close|copy|take|tick|paste)|, (?=take|tick|wait|close|paste)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const Result<QList<Deed>> clause = readClause(withoutHints(part));
        if (!clause)
            return clause.error();
        for (Deed deed : *clause) {
            if (deed.kind == Kind::TakeOff && deed.what.isEmpty())
                deed.what = box;
            deeds.append(deed);
        }
    }
    return deeds;
}

} // namespace bw::test
