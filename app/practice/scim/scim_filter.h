#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace bw::practice::scim {

/// One comparison `attribute eq "value"` (RFC 7644 §3.4.2.2); identity providers send no others.
struct Filter
{
    QString attribute; ///< lower case, because attribute names are compared without case
    QString value;

    [[nodiscard]] bool matches(const QJsonObject &resource) const;
};

/// Nothing when it is not such a comparison.
std::optional<Filter> parseFilter(const QString &text);

/// The target of a PATCH operation (RFC 7644 §3.5.2): `attribute`, `attribute.sub`, `attribute[filter]`,
/// `attribute[filter].sub`, each with or without the schema's URN before it.
struct Path
{
    QString attribute;
    std::optional<Filter> filter;
    QString sub;
};

std::optional<Path> parsePath(const QString &text);

} // namespace bw::practice::scim
