#include "ui/copied_values.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QEvent>
#include <QLineEdit>
#include <QMimeData>

#include <algorithm>

namespace bw::ui {

namespace {
constexpr qsizetype longest = 2048; // of an address; tokens are shorter

/// One line of what is on the clipboard; empty where that is something else.
QString onClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QString text = data && data->hasText() ? data->text() : QString();
    return text.size() > longest ? QString() : text.trimmed();
}

QByteArray digest(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}
} // namespace

CopiedValues::CopiedValues(QWidget *page) : QObject(page)
{
    page->installEventFilter(this);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CopiedValues::look);
    // Some desktops tell of the clipboard only while a window of ours is in front.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &CopiedValues::look);
}

void CopiedValues::addField(QLineEdit *edit, Shape shape)
{
    m_fields.removeIf([](const Field &field) { return !field.edit; }); // of a page that was built anew
    m_fields << Field{.edit = edit, .shape = std::move(shape), .isAwaited = m_isOpen};
}

void CopiedValues::begin()
{
    m_isOpen = true;
    m_known = digest(onClipboard());
    for (Field &field : m_fields) {
        field.isAwaited = true;
        field.isFilled = isFrom(field.edit);
        if (field.edit)
            field.edit->setModified(false);
    }
}

void CopiedValues::end()
{
    m_isOpen = false;
    m_known.clear();
    for (Field &field : m_fields)
        field.isAwaited = false;
}

bool CopiedValues::seesBehind()
{
    // Wayland and macOS tell an application of the clipboard only when it comes to the front.
    const QString platform = QGuiApplication::platformName();
    return !platform.startsWith(QLatin1String("wayland")) && platform != QLatin1String("cocoa");
}

bool CopiedValues::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && !event->spontaneous()) // left, not merely minimised
        end();
    return QObject::eventFilter(watched, event);
}

bool CopiedValues::isFrom(const QLineEdit *edit) const
{
    return std::ranges::any_of(m_fields, [edit](const Field &field) {
        return field.edit == edit && field.isFilled && !field.edit->isModified() && !field.edit->text().isEmpty();
    });
}

void CopiedValues::look()
{
    const auto isAwaited = [](const Field &field) { return field.isAwaited && field.edit; };
    if (std::ranges::none_of(m_fields, isAwaited))
        return; // the clipboard is nobody's business then
    const QString text = onClipboard();
    if (text.isEmpty() || digest(text) == m_known)
        return;
    const auto fits = [&text, isAwaited](const Field &field) {
        return isAwaited(field) && !field.edit->isModified() && field.shape(text);
    };
    const auto field = std::ranges::find_if(m_fields, fits);
    if (field != m_fields.end())
        fill(*field, text);
}

void CopiedValues::fill(Field &field, const QString &text)
{
    m_known = digest(text);
    field.isAwaited = false;
    field.isFilled = true;
    field.edit->setText(text);
    field.edit->setModified(false);
    QApplication::alert(field.edit->window()); // the person looks at the browser
}

} // namespace bw::ui
