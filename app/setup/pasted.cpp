#include "app/setup/pasted.h"

#include <QList>

#include <array>

using namespace Qt::StringLiterals;

namespace bw::pasted {

namespace {

// Zero-width space, joiners, direction marks, word joiner, byte order mark: some pages put them into what is copied.
constexpr std::array<char16_t, 8> invisible = {u'\u200b', u'\u200c', u'\u200d', u'\u200e',
                                               u'\u200f', u'\u2060', u'\ufeff', u'\u00ad'};

constexpr QStringView quotes = u"\"'`“”„‘’‚«»‹›<>";

bool isInvisible(QChar c)
{
    return std::find(invisible.begin(), invisible.end(), c.unicode()) != invisible.end();
}

} // namespace

QString bare(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isInvisible(c))
            result += c;
    }
    result = result.trimmed();
    while (!result.isEmpty() && (quotes.contains(result.front()) || quotes.contains(result.back()))) {
        if (quotes.contains(result.front()))
            result.remove(0, 1);
        if (!result.isEmpty() && quotes.contains(result.back()))
            result.chop(1);
        result = result.trimmed();
    }
    return result;
}

QByteArray bareToken(const QByteArray &utf8, bool *brokenLines)
{
    static const QList<QByteArray> foreign = [] {
        QList<QByteArray> list = {QByteArrayLiteral("\xc2\xa0")}; // the space that does not break
        for (const char16_t c : invisible)
            list << QString(QChar(c)).toUtf8();
        for (const QChar c : quotes) {
            if (c.unicode() > 0x7f)
                list << QString(c).toUtf8();
        }
        return list;
    }();
    static const QByteArray asciiQuotes = "\"'`<>";
    QByteArray result = utf8;
    for (const QByteArray &each : foreign)
        result.replace(each, " ");
    result = result.trimmed();
    while (!result.isEmpty() && (asciiQuotes.contains(result.front()) || asciiQuotes.contains(result.back()))) {
        if (asciiQuotes.contains(result.front()))
            result.remove(0, 1);
        if (!result.isEmpty() && asciiQuotes.contains(result.back()))
            result.chop(1);
        result = result.trimmed();
    }
    *brokenLines = result.contains('\n') || result.contains('\r');
    if (*brokenLines) {
        QByteArray joined;
        for (const QByteArray &line : result.replace('\r', '\n').split('\n'))
            joined += line.trimmed();
        result = joined;
    }
    return result;
}

} // namespace bw::pasted
