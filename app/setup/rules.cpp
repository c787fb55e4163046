#include "app/setup/rules.h"

#include "app/setup/addresses.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::SetupRules)
};

} // namespace

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

void Rules::label(const QString &path, const QString &text)
{
    if (text.trimmed().isEmpty())
        missing(path, Words::tr("Give it a name."));
    else if (text.size() > longestLabel)
        wrong(path, Words::tr("The name is longer than %n character(s).", nullptr, int(longestLabel)));
    else if (hasControlCharacter(text))
        wrong(path, Words::tr("The name has a line break or control character in it. Take it out."));
}

void Rules::address(const QString &path, const QString &text)
{
    const Result<QUrl> url = understandUrl(text, path);
    if (text.isEmpty())
        missing(path, url.error().action);
    else if (!url)
        wrong(path, url.error().message + u' ' + url.error().action);
}

void Rules::list(const QString &path, const QStringList &texts, qsizetype longest)
{
    QSet<QString> seen;
    for (const QString &text : texts) {
        if (text.trimmed().isEmpty())
            wrong(path, Words::tr("There is an empty entry in the list. Take it out."));
        else if (seen.contains(text))
            wrong(path, Words::tr("“%1” is in the list twice. Take one out.").arg(text));
        else if (text.size() > longest || hasControlCharacter(text) || text != text.trimmed())
            wrong(path, Words::tr("“%1” is too long, or begins or ends with a space, or has a line break in it.")
                            .arg(text.left(60)));
        seen << text;
    }
}

void Rules::groups(const QString &path, const QStringList &names)
{
    list(path, names, longestGroupName);
}

// Okta does not support one group for both (help.okta.com, "About Group Push"); ConfigCat's guide says the same.
void Rules::disjoint(const QString &section, const QStringList &assigned, const QStringList &pushed)
{
    for (const QString &name : pushed) {
        if (assigned.contains(name)) {
            wrong(section + u".pushGroups"_s, Words::tr("“%1” is both assigned and pushed. Okta does not support that: "
                                                        "make a second group with the same people, "
                                                        "and push that one.")
                                                  .arg(name));
        }
    }
}

void Rules::shape(const QString &path, bool isRight, const QString &example)
{
    if (!isRight)
        wrong(
            path,
            Words::tr("This does not look right: it should look like %1. Copy it from ConfigCat again.").arg(example));
}

} // namespace bw
