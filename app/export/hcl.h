#pragma once

#include <QString>
#include <QStringList>

/// The few words of Terraform's language that we write.
namespace bw::hcl {

/// A quoted string; nothing in it is taken for a template (Terraform language, "Strings and Templates").
[[nodiscard]] QString quoted(const QString &text);
[[nodiscard]] QString list(const QStringList &texts); ///< of quoted strings
/// A name for a block made from any text: letters, digits and underscores; `taken` grows by it and keeps it unique.
[[nodiscard]] QString nameFor(const QString &text, QStringList &taken);
/// resource "type" "name" { lines }; the lines' equal signs stand below each other as `terraform fmt` has them.
[[nodiscard]] QString block(const QString &head, const QStringList &lines);
[[nodiscard]] QString importBlock(const QString &address, const QString &id); ///< empty without an id

} // namespace bw::hcl
