#include "app/core/result.h"
#include "tests/support/places.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;

#define NEEDS(...)                                                                                                     \
    do {                                                                                                               \
        const QString why = missing(__VA_ARGS__);                                                                      \
        if (!why.isEmpty())                                                                                            \
            QSKIP(qPrintable(why));                                                                                    \
    } while (false)

/// A real Secret Service (gnome-keyring) in a D-Bus session of its own, and machines that have none. Each look is a
/// process of its own, as two runs of the program are.
class KeychainTest : public QObject
{
    Q_OBJECT

    struct Ended
    {
        QString out;
        int status = -1;
        qint64 milliseconds = 0;
    };

    QTemporaryDir m_home;

    static Ended run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        process.start(program, arguments);
        process.waitForFinished(60'000);
        return {QString::fromUtf8(process.readAllStandardOutput()).trimmed(), process.exitCode(), timer.elapsed()};
    }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
             {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"KEYRING_LOCKED"_s})
            environment.remove(name);
        environment.insert(u"KEYRING_HOME"_s, m_home.filePath(u"keyring"_s));
        return environment;
    }

    // In a session with the keyring of this test's home.
    [[nodiscard]] QString look(const QStringList &what, bool locked = false) const
    {
        QProcessEnvironment room = environment();
        if (locked)
            room.insert(u"KEYRING_LOCKED"_s, u"1"_s);
        return run(withKeyring(), QStringList{probe(), u"15000"_s} + what, room).out;
    }

    // Both are built beside this test.
    static QString probe() { return QCoreApplication::applicationDirPath() + u"/keychain_probe"_s; }
    static QString silence() { return QCoreApplication::applicationDirPath() + u"/silent_service"_s; }
    static QString withKeyring() { return tests::testsFile(u"support/with-keyring"_s); }

    static QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }
    /// Why this cannot be tried here; empty: it can.
    static QString missing(const QStringList &programs)
    {
        for (const QString &program : programs) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                return u"%1 is not installed (packaging/install-missing test)"_s.arg(program);
        }
        return {};
    }
    static QStringList keyring() { return {u"dbus-run-session"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s}; }
    static QString kind(Error::Kind value) { return u"error %1 "_s.arg(int(value)); }

private Q_SLOTS:
    void keepsFromOneRunToTheNext_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("a token") << "cfut_0123456789abcdefghijklmnopqrstuvwxyz"_ba;
        QTest::newRow("text that is not ASCII") << "p\xc3\xa4ssword \xe2\x80\xa2"_ba;
        QTest::newRow("any bytes") << QByteArray("\0\x01\xff\xfe\n\r\0", 7);
        QTest::newRow("4 KB") << QByteArray(4096, 'k');
    }
    void keepsFromOneRunToTheNext()
    {
        NEEDS(keyring());
        QFETCH(QByteArray, value);
        const QString key = u"okta/acme.okta.com/"_s + QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(look({u"read"_s, key}).startsWith(kind(Error::Kind::NotFound)));
        QCOMPARE(look({u"write"_s, key, hex("overwritten later")}), u"ok"_s);
        QCOMPARE(look({u"write"_s, key, hex(value)}), u"ok"_s);
        QCOMPARE(look({u"read"_s, key}), u"ok "_s + hex(value));
        QCOMPARE(look({u"remove"_s, key}), u"ok"_s);
        QVERIFY(look({u"read"_s, key}).startsWith(kind(Error::Kind::NotFound)));
        QCOMPARE(look({u"remove"_s, key}), u"ok"_s);
    }

    void isSeenFromOutside()
    {
        NEEDS(keyring() + QStringList{u"secret-tool"_s});
        QCOMPARE(look({u"write"_s, u"okta/acme.okta.com/api-token"_s, hex("00seen-from-outside")}), u"ok"_s);
        const Ended seen =
            run(withKeyring(),
                {u"secret-tool"_s, u"search"_s, u"--all"_s, u"server"_s, u"io.github.bridgewright.Bridgewright"_s},
                environment());
        QVERIFY2(seen.out.contains(QString::fromLatin1("00seen-from-outside"_ba.toBase64())), qPrintable(seen.out));
        QCOMPARE(look({u"remove"_s, u"okta/acme.okta.com/api-token"_s}), u"ok"_s);
    }

    void opensTheKeychainWhereItWorksAndLeavesNothingThere()
    {
        NEEDS(keyring() + QStringList{u"secret-tool"_s});
        const QString store = look({u"open"_s});
        QVERIFY2(store.startsWith(u"store yes "_s), qPrintable(store));
        const Ended seen =
            run(withKeyring(),
                {u"secret-tool"_s, u"search"_s, u"--all"_s, u"server"_s, u"io.github.bridgewright.Bridgewright"_s},
                environment());
        QVERIFY2(seen.out.isEmpty(), qPrintable(seen.out));
    }

    void lockedKeychain()
    {
        NEEDS(keyring());
        QCOMPARE(look({u"write"_s, u"k"_s, hex("behind the lock")}), u"ok"_s);
        const QString written = look({u"write"_s, u"k"_s, hex("other value")}, true);
        QVERIFY2(written.startsWith(kind(Error::Kind::NotAllowed)), qPrintable(written));
        const QString store = look({u"open"_s}, true);
        QVERIFY2(store.startsWith(u"store no "_s), qPrintable(store));
        QVERIFY2(store.contains(u"nlock"_s), qPrintable(store));
        QCOMPARE(look({u"read"_s, u"k"_s}), u"ok "_s + hex("behind the lock"));
    }

    void noSessionBus()
    {
        QProcessEnvironment room = environment();
        room.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
        const Ended ended = run(probe(), {u"15000"_s, u"open"_s}, room);
        QVERIFY2(ended.out.startsWith(u"store no "_s), qPrintable(ended.out));
        QVERIFY2(ended.out.contains(u"no keychain that is running"_s), qPrintable(ended.out));
        QVERIFY(ended.milliseconds < 10'000);
    }

    void withoutTheLibrary()
    {
        NEEDS(keyring());
        QTemporaryDir libraries;
        QFile broken(libraries.filePath(u"libsecret-1.so.0"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        QProcessEnvironment room = environment();
        room.insert(u"LD_LIBRARY_PATH"_s, libraries.path());
        const Ended ended = run(withKeyring(), {probe(), u"15000"_s, u"open"_s}, room);
        QVERIFY2(ended.out.startsWith(u"store no "_s), qPrintable(ended.out));
        QVERIFY2(ended.out.contains(u"libsecret"_s), qPrintable(ended.out));
    }

    void noServiceOnTheBus()
    {
        NEEDS({u"dbus-run-session"_s});
        QTemporaryDir empty;
        QProcessEnvironment room = environment();
        room.insert(u"XDG_DATA_DIRS"_s, empty.path()); // no activation of an installed service
        room.insert(u"XDG_DATA_HOME"_s, empty.path());
        const QString configuration = empty.filePath(u"bus.conf"_s);
        QFile file(configuration);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<busconfig><type>session</type><listen>unix:tmpdir=" + QFile::encodeName(empty.path()) +
                   "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                   "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        file.close();
        const Ended ended = run(u"dbus-run-session"_s,
                                {u"--config-file="_s + configuration, u"--"_s, probe(), u"15000"_s, u"open"_s}, room);
        QVERIFY2(ended.out.startsWith(u"store no "_s), qPrintable(ended.out));
        QVERIFY2(ended.out.contains(u"no keychain that is running"_s), qPrintable(ended.out));
    }

    void silentService()
    {
        if (!QFile::exists(silence()))
            QSKIP("Qt was built without D-Bus.");
        NEEDS({u"dbus-run-session"_s});
        const Ended ended =
            run(u"dbus-run-session"_s, {u"--"_s, silence(), probe(), u"1500"_s, u"open"_s}, environment());
        QVERIFY2(ended.out.contains(u"store no "_s), qPrintable(ended.out));
        QVERIFY2(ended.out.contains(u"does not answer"_s), qPrintable(ended.out));
        QVERIFY2(ended.milliseconds < 15'000, qPrintable(QString::number(ended.milliseconds)));
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain_test.moc"
