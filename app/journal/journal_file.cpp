#include "app/journal/journal_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace bw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::Journal)
};

constexpr qint64 longestLine = qint64(1024) * 1024;
constexpr qint64 biggestFile = qint64(64) * 1024 * 1024;

bool syncToDisk(int handle)
{
#if defined(Q_OS_WIN)
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(handle))) != 0;
#elif defined(Q_OS_MACOS)
    return ::fcntl(handle, F_FULLFSYNC) == 0 || ::fsync(handle) == 0; // fsync leaves it in the drive's cache there
#else
    return ::fsync(handle) == 0;
#endif
}

// A new file's name is on the disk only when its folder is.
void syncFolder(const QString &path)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(path)
#endif
}

} // namespace

JournalFile::JournalFile(const QString &path) : m_lock(path + u".lock"_s), m_file(path)
{
    m_lock.setStaleLockTime(0); // a long run is not stale; a dead program's lock is found by its process id
}

Error JournalFile::fault(const QString &message, const QString &detail) const
{
    return {.kind = Error::Kind::BadInput,
            .message = message,
            .action = Words::tr("Look at the journal: %1").arg(QDir::toNativeSeparators(path())),
            .link = QUrl::fromLocalFile(QFileInfo(path()).absolutePath()),
            .detail = detail};
}

Result<std::unique_ptr<JournalFile>> JournalFile::open(const QString &path, const Reader &reader)
{
    const QString folder = QFileInfo(path).absolutePath();
    const bool made =
        QDir().mkpath(folder) && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::unique_ptr<JournalFile> journal(new JournalFile(path));
    if (!made)
        return journal->fault(Words::tr("The folder of the journals cannot be made or made private."), folder);
    if (!journal->m_lock.tryLock(0)) {
        if (journal->m_lock.error() != QLockFile::LockFailedError) {
            Error closed = journal->fault(Words::tr("The journal cannot be locked."), path);
            closed.cause = Words::tr("The disk may be full or read-only, or the folder belongs to somebody else.");
            return closed;
        }
        Error busy = journal->fault(Words::tr("Another Bridgewright is at work on this Okta org and team."), path);
        busy.kind = Error::Kind::Conflict;
        busy.action = Words::tr("Let it finish or close it, then try again.");
        return busy;
    }
    const bool isNew = !journal->m_file.exists();
    if (!journal->m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered) ||
        !journal->m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return journal->fault(Words::tr("The journal cannot be opened."), journal->m_file.errorString());
    if (isNew)
        syncFolder(folder);
    const Done read = journal->replay(reader);
    if (!read)
        return read.error();
    return journal;
}

Done JournalFile::replay(const Reader &reader)
{
    if (m_file.size() > biggestFile)
        return fault(Words::tr("The journal is too big to be read."), QString::number(m_file.size()));
    m_file.seek(0);
    const QByteArray bytes = m_file.readAll();
    if (bytes.size() != m_file.size())
        return fault(Words::tr("The journal cannot be read."), m_file.errorString());
    qsizetype begin = 0;
    for (int number = 1; begin < bytes.size(); ++number) {
        const qsizetype newline = bytes.indexOf('\n', begin);
        const QByteArray line = bytes.mid(begin, newline < 0 ? -1 : newline - begin);
        const QJsonDocument parsed = QJsonDocument::fromJson(line);
        if (newline < 0 && !parsed.isObject())
            return truncate(begin);
        if (!parsed.isObject()) {
            //: %1 is a line number.
            return fault(Words::tr("Line %1 of the journal cannot be read.").arg(number), {});
        }
        Done read = reader(parsed.object());
        if (!read)
            return read;
        if (newline < 0)
            return m_file.write("\n") == 1 ? done()
                                           : fault(Words::tr("The journal cannot be written."), m_file.errorString());
        begin = newline + 1;
    }
    return done();
}

// The last line was being written when the program or the machine ended: what it announced was never sent.
Done JournalFile::truncate(qint64 size)
{
    if (m_file.resize(size))
        return done();
    return fault(Words::tr("The journal cannot be written."), m_file.errorString());
}

Done JournalFile::append(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (bytes.size() > longestLine)
        return fault(Words::tr("The journal cannot be written."), u"line of %1 bytes"_s.arg(bytes.size()));
    const qint64 before = m_file.size();
    if (m_file.write(bytes) == bytes.size() && sync())
        return done();
    const QString why = m_file.errorString();
    m_file.resize(before); // half a line in the middle would make the journal unreadable
    Error error = fault(Words::tr("The journal cannot be written, so nothing was sent."), why);
    error.cause = Words::tr("The disk may be full or read-only.");
    error.action = Words::tr("Make room on the disk, then try again.");
    return error;
}

bool JournalFile::sync()
{
    return m_file.flush() && syncToDisk(m_file.handle());
}

} // namespace bw
