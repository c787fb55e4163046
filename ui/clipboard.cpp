#include "ui/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>
#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#endif

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bw::ui::clipboard {

namespace {
constexpr auto keptFor = 60s;
// Clipboard histories of macOS leave out what carries this type, whatever its value (nspasteboard.org, "Identifying and
// Handling Transient or Special Data on the Clipboard").
const QString concealed = u"org.nspasteboard.ConcealedType"_s;

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
/// Lets the type through to the pasteboard under its own name; Qt would wrap it into one of its own.
class Concealing : public QUtiMimeConverter
{
public:
    QString mimeForUti(const QString &uti) const override { return uti == concealed ? concealed : QString(); }
    QString utiForMime(const QString &mime) const override { return mime == concealed ? concealed : QString(); }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const override
    {
        return data.value(0);
    }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }
};

void letMarkThrough()
{
    static const auto *converter = new Concealing; // Qt deletes it with the application
    Q_UNUSED(converter)
}
#else
void letMarkThrough() {}
#endif

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
    letMarkThrough();
    data->setData(concealed, "1"_ba);
    QGuiApplication::clipboard()->setMimeData(data);
    // Whichever comes first: the clipboard outlives the program on most systems.
    auto *watch = new QTimer(qApp);
    watch->setSingleShot(true);
    QObject::connect(watch, &QTimer::timeout, watch, [watch, secret] {
        clearIfStill(secret);
        watch->deleteLater();
    });
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, watch, [secret] { clearIfStill(secret); });
    watch->start(keptFor);
}

} // namespace bw::ui::clipboard
