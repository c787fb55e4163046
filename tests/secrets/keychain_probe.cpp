// keychain_probe PATIENCE-MS COMMAND [KEY [HEX]]: what a run of the program would do with the keychain, for a test to
// look at from outside. Prints "ok", "ok HEX", "error KIND MESSAGE | CAUSE | ACTION | DETAIL" or "store PERSISTENT
// DESCRIPTION".
#include "app/secrets/keychain_store.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace bw;

namespace {

QString told(const Error &error)
{
    const QStringList parts = {error.message, error.cause, error.action, error.detail};
    return u"error %1 %2"_s.arg(QString::number(int(error.kind)), parts.join(u" | "_s));
}

QString run(const QStringList &arguments)
{
    const std::chrono::milliseconds patience(arguments.value(1).toInt());
    const QString command = arguments.value(2);
    const QString key = arguments.value(3);
    if (command == "open"_L1) {
        const std::shared_ptr<SecretStore> store = QCoro::waitFor(openSecretStore(patience, {}));
        return u"store %1 %2"_s.arg(store->isPersistent() ? u"yes"_s : u"no"_s, store->description());
    }
    KeychainStore store(patience);
    if (command == "write"_L1) {
        const Secret value(QByteArray::fromHex(arguments.value(4).toLatin1()));
        const Done written = QCoro::waitFor(store.write(key, value, {}));
        return written ? u"ok"_s : told(written.error());
    }
    if (command == "remove"_L1) {
        const Done removed = QCoro::waitFor(store.remove(key, {}));
        return removed ? u"ok"_s : told(removed.error());
    }
    const Result<Secret> value = QCoro::waitFor(store.read(key, {}));
    return value ? u"ok "_s + QString::fromLatin1(value->reveal().toHex()) : told(value.error());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream(stdout) << run(QCoreApplication::arguments()) << Qt::endl;
    return 0;
}
