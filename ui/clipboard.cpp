#include "ui/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bw::ui::clipboard {

namespace {
constexpr auto keptFor = 60s;

void clearIfStill(const Secret &secret)
{
    QClipboard *board = QGuiApplication::clipboard();
    if (board->text().toUtf8() == secret.reveal())
        board->clear();
}
} // namespace

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void copy(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal()));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    // Windows, "Cloud Clipboard and Clipboard History formats": a DWORD 0, or the mere presence of the format.
    const QByteArray no(4, '\0');
    data->setData(uR"(application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing")"_s, no);
    data->setData(uR"(application/x-qt-windows-mime;value="CanIncludeInClipboardHistory")"_s, no);
    data->setData(uR"(application/x-qt-windows-mime;value="CanUploadToCloudClipboard")"_s, no);
    QGuiApplication::clipboard()->setMimeData(data);
    QTimer::singleShot(keptFor, qApp, [secret] { clearIfStill(secret); });
}

} // namespace bw::ui::clipboard
