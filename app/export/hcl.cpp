#include "app/export/hcl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::hcl {

namespace {
/// Where the value of "key = value" begins; 0 for any other line.
qsizetype equalsIn(const QString &line)
{
    const qsizetype equals = line.indexOf(" = "_L1);
    const bool isAssignment = equals > 0 && !line.left(equals).trimmed().contains(u' ') && !line.endsWith(u'{');
    return isAssignment ? equals : 0;
}
} // namespace

QString quoted(const QString &text)
{
    QString inside;
    for (const QChar c : text) {
        if (c == u'\n')
            inside += "\\n"_L1;
        else if (c == u'\r')
            inside += "\\r"_L1;
        else if (c == u'\t')
            inside += "\\t"_L1;
        else if (c == u'"' || c == u'\\')
            inside += QString(u'\\') + c;
        else if (c.category() != QChar::Other_Control)
            inside += c;
    }
    inside.replace("${"_L1, "$${"_L1);
    inside.replace("%{"_L1, "%%{"_L1);
    return u'"' + inside + u'"';
}

QString list(const QStringList &texts)
{
    QStringList members;
    for (const QString &text : texts)
        members << quoted(text);
    return u'[' + members.join(", "_L1) + u']';
}

QString nameFor(const QString &text, QStringList &taken)
{
    QString name;
    for (const QChar c : text.toLower())
        name += (c.unicode() < 128 && c.isLetterOrNumber()) ? c : QChar(u'_');
    if (name.isEmpty() || !name.front().isLetter())
        name.prepend("g_"_L1);
    QString unique = name;
    for (int i = 2; taken.contains(unique); ++i)
        unique = name + u'_' + QString::number(i);
    taken << unique;
    return unique;
}

QString block(const QString &head, const QStringList &lines)
{
    QString text = head + " {\n"_L1;
    for (qsizetype from = 0; from < lines.size();) {
        qsizetype to = from;
        qsizetype widest = 0;
        const auto depth = [](const QString &line) { return line.size() - line.trimmed().size(); };
        while (to < lines.size() && equalsIn(lines[to]) > 0 && depth(lines[to]) == depth(lines[from]))
            widest = std::max(widest, equalsIn(lines[to++]));
        for (; from < to; ++from) {
            const qsizetype equals = equalsIn(lines[from]);
            text += "  "_L1 + lines[from].left(equals).leftJustified(widest) + lines[from].mid(equals) + u'\n';
        }
        if (from < lines.size() && equalsIn(lines[from]) == 0)
            text += "  "_L1 + lines[from++] + u'\n';
    }
    return text + "}\n\n"_L1;
}

QString importBlock(const QString &address, const QString &id)
{
    return id.isEmpty() ? QString() : block(u"import"_s, {u"to = "_s + address, u"id = "_s + quoted(id)});
}

} // namespace bw::hcl
