// silent_service CMD [ARG...]: owns org.freedesktop.secrets on the session bus, takes every call and answers none,
// while CMD runs. Ends with CMD's status.
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

class Silence : public QDBusVirtualObject
{
public:
    using QDBusVirtualObject::QDBusVirtualObject;
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        return true;
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QDBusConnection bus = QDBusConnection::sessionBus();
    Silence silence;
    if (!bus.registerVirtualObject(u"/"_s, &silence, QDBusConnection::SubPath) ||
        !bus.registerService(u"org.freedesktop.secrets"_s))
        return 99;
    QProcess command;
    command.setProcessChannelMode(QProcess::ForwardedChannels);
    QObject::connect(&command, &QProcess::finished, &application, [](int status) { QCoreApplication::exit(status); });
    command.start(QCoreApplication::arguments().value(1), QCoreApplication::arguments().mid(2));
    return QCoreApplication::exec();
}
