#include "app/cli/plain.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bw::cli {

namespace {
constexpr char16_t escape = 0x1b;
constexpr char16_t controlPictures = 0x2400; // U+2400 SYMBOL FOR NULL and so on, in the order of C0
constexpr char16_t pictureOfDelete = 0x2421;
constexpr char16_t replacement = 0xfffd;

bool isC1(char16_t code)
{
    return code >= 0x80 && code < 0xa0;
}

bool turnsRound(char16_t code)
{
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

QChar shown(QChar character)
{
    const char16_t code = character.unicode();
    if (code < 0x20 && code != u'\n')
        return QChar(char16_t(controlPictures + code));
    if (code == 0x7f)
        return QChar(pictureOfDelete);
    return isC1(code) || turnsRound(code) ? QChar(replacement) : character;
}
} // namespace

QString plain(const QString &text, bool colours)
{
    static const QRegularExpression ours(u"\\x1b\\[(0|1|31|32|33)m"_s);
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (colours && text[i] == escape) {
            const auto code =
                ours.match(text, i, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (code.hasMatch()) {
                result += code.captured();
                i += code.capturedLength() - 1;
                continue;
            }
        }
        result += shown(text[i]);
    }
    return result;
}

QByteArray plainJson(const QByteArray &json)
{
    QString result;
    const QString text = QString::fromUtf8(json);
    result.reserve(text.size());
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code == 0x7f || isC1(code) || turnsRound(code))
            result += u"\\u%1"_s.arg(uint(code), 4, 16, QChar(u'0'));
        else
            result += character;
    }
    return result.toUtf8();
}

} // namespace bw::cli
