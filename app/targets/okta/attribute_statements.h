#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

/// What a SAML app says of people and groups. Source: Okta API reference, "Applications", SamlAttributeStatement.
namespace bw::okta::attribute_statements {

/// Each of settings.signOn in a line, to be compared, shown, and entered by hand: "email: user.email", "groups: Matches
/// regex .*".
[[nodiscard]] QStringList described(const QJsonObject &signOn);
/// Those that are there, the wanted ones in the place of those with the same names.
[[nodiscard]] QJsonArray merged(const QJsonArray &there, const QJsonArray &wanted);

} // namespace bw::okta::attribute_statements
