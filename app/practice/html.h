#pragma once

#include <QString>
#include <QStringList>

/// Pieces of the consoles' pages. Texts are escaped here; each input has a label of its own.
namespace bw::practice::html {

[[nodiscard]] QString escaped(const QString &text);
/// What is around each page of a console.
struct Frame
{
    QString standsFor; ///< the vendor's own name of its console
    QString header;    ///< HTML: name and links
};
[[nodiscard]] QString page(const Frame &around, const QString &title, const QString &content);
[[nodiscard]] QString input(const QString &label, const QString &name, const QString &value,
                            const QString &type = QStringLiteral("text"));
[[nodiscard]] QString checkbox(const QString &label, const QString &name, bool on);
/// One of several of the same name.
[[nodiscard]] QString radio(const QString &label, const QString &name, const QString &value, bool on);
struct Choice
{
    QString value;
    QString label;
};
[[nodiscard]] QString select(const QString &label, const QString &name, const QList<Choice> &choices,
                             const QString &chosen);
[[nodiscard]] QString button(const QString &label, const QString &action);
[[nodiscard]] QString form(const QString &action, const QString &xsrf, const QString &content);
[[nodiscard]] QString foldout(const QString &label, const QString &content, bool open);
/// A step to the next part of a form: the choice is gone once it was taken.
[[nodiscard]] QString step(const QString &label, const QString &content);
[[nodiscard]] QString section(const QString &id, const QString &title, const QString &content);
/// The links above the sections of a page; a choice's value is the section's id.
[[nodiscard]] QString tabs(const QList<Choice> &choices);
/// A part of a section, chosen on the left; its id is "<section's id>/<name>". The first one is shown at first.
struct Pane
{
    QString id;
    QString title;
    QString content;
};
[[nodiscard]] QString split(const QList<Pane> &panes);
[[nodiscard]] QString table(const QStringList &heads, const QList<QStringList> &rows, const QString &whenEmpty);
/// A line about what happened; `good` or an error.
[[nodiscard]] QString banner(const QString &text, bool good);

} // namespace bw::practice::html
