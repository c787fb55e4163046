#include "app/targets/okta/attribute_statements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::okta::attribute_statements {

namespace {
/// As the Admin Console calls it.
QString filterNamed(const QString &type)
{
    static const QHash<QString, QString> names{{u"STARTS_WITH"_s, u"Starts with"_s},
                                               {u"EQUALS"_s, u"Equals"_s},
                                               {u"CONTAINS"_s, u"Contains"_s},
                                               {u"REGEX"_s, u"Matches regex"_s}};
    return names.value(type, type);
}

/// One attribute statement in a line, to be compared, shown, and entered by hand.
QString inOneLine(const QJsonObject &statement)
{
    const QString name = statement.value("name"_L1).toString();
    if (statement.value("type"_L1).toString() == "GROUP"_L1) {
        return u"%1: %2 %3"_s.arg(name, filterNamed(statement.value("filterType"_L1).toString()),
                                  statement.value("filterValue"_L1).toString());
    }
    return u"%1: %2"_s.arg(name, statement.value("values"_L1).toArray().first().toString());
}
} // namespace

QStringList described(const QJsonObject &signOn)
{
    QStringList lines;
    const QJsonArray statements = signOn.value("attributeStatements"_L1).toArray();
    for (const QJsonValue &statement : statements)
        lines << inOneLine(statement.toObject());
    return lines;
}

QJsonArray merged(const QJsonArray &there, const QJsonArray &wanted)
{
    QJsonArray all = wanted;
    for (const QJsonValue &statement : there) {
        const auto named = [&statement](const QJsonValue &other) {
            return other.toObject().value("name"_L1) == statement.toObject().value("name"_L1);
        };
        if (std::none_of(wanted.begin(), wanted.end(), named))
            all << statement;
    }
    return all;
}

} // namespace bw::okta::attribute_statements
