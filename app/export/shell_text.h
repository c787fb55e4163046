#pragma once

#include <QJsonObject>
#include <QString>

/// The few words of the shell's language that we write, and what is the same in every script.
namespace bw::sh {

/// In single quotes nothing means anything to the shell but the single quote itself.
[[nodiscard]] QString quoted(const QString &text);
[[nodiscard]] QString quoted(const QJsonObject &object);
/// name='text', on a line of its own.
[[nodiscard]] QString assigned(const QString &name, const QString &text);

/// What every script begins with: how it asks, looks for apps, assigns, pushes, and says what is by hand.
[[nodiscard]] QString functions();
/// `cloudflare` and `results`, for scripts that ask Cloudflare.
[[nodiscard]] QString cloudflareFunctions();
/// `trust APP`: what the other side must know of a SAML app, read from its metadata.
[[nodiscard]] QString samlFunction();

} // namespace bw::sh
