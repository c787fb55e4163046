#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace bw::practice::scim {

enum class Kind { User, Group };

inline constexpr auto userSchema = "urn:ietf:params:scim:schemas:core:2.0:User";
inline constexpr auto groupSchema = "urn:ietf:params:scim:schemas:core:2.0:Group";
inline constexpr auto patchSchema = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
inline constexpr auto listSchema = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
inline constexpr auto errorSchema = "urn:ietf:params:scim:api:messages:2.0:Error";

/// A refusal (RFC 7644 §3.12).
struct Problem
{
    int status = 400;
    QString type; ///< scimType; may be empty
    QString detail;
};

/// The schema that a body must name.
QString schemaOf(Kind kind);
bool namesSchema(const QJsonObject &body, const QString &schema);

/// The first breach of types or of required attributes in a whole resource (RFC 7643 §4.1, §4.2).
std::optional<Problem> breach(Kind kind, const QJsonObject &resource);

/// What is kept of a body: no password, no read-only attributes, `active` and `members` always there.
QJsonObject kept(Kind kind, QJsonObject body);

} // namespace bw::practice::scim
