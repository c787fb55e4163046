#include "app/export/write_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace bw {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::WriteFile)
};
} // namespace

Done writeFile(const QString &path, const QByteArray &content, FileReaders readers)
{
    QSaveFile file(path);
    bool good = file.open(QIODevice::WriteOnly);
    if (good && readers == FileReaders::OwnerOnly)
        good = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    good = good && file.write(content) == content.size();
    if (good && file.commit())
        return done();
    return Error{.kind = Error::Kind::BadInput,
                 //: %1 is a path, %2 the system's reason.
                 .message =
                     Words::tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), file.errorString()),
                 .action = Words::tr("Choose another place.")};
}

} // namespace bw
