// replay FOLDER...: gives every file of the folders to the fuzz target, then some thousand changed forms of each,
// always the same ones. Runs with every compiler, so that what a fuzzer once found stays found.
#include <QByteArray>
#include <QDir>

#include <cstdio>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

constexpr int formsOfEach = 400;

void give(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
}

QByteArray changed(QByteArray bytes, std::minstd_rand &random)
{
    static const QList<QByteArray> pieces = {"\"", "{",   "}",      "[",         "]",    ",",    ":",
                                             "\\", "\n",  "\0",     "é",         "null", "true", "-1e9",
                                             "//", "://", "-admin", ".okta.com", "@",    "\xff"};
    const auto upTo = [&random](qsizetype most) {
        return qsizetype(random() % std::size_t(std::max<qsizetype>(most, 1)));
    };
    for (qsizetype count = 1 + upTo(4); count > 0; --count) {
        const qsizetype at = upTo(bytes.size() + 1);
        switch (random() % 4) {
        case 0:
            bytes.insert(at, pieces[upTo(pieces.size())]);
            break;
        case 1:
            bytes.remove(at, 1 + upTo(8));
            break;
        case 2:
            bytes.insert(at, bytes.mid(upTo(bytes.size()), upTo(20)));
            break;
        default:
            if (at < bytes.size())
                bytes[at] = char(random() % 256);
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    std::minstd_rand random(1); // NOLINT: the same forms each time
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QString::fromLocal8Bit(argv[i]));
        for (const QFileInfo &info : folder.entryInfoList(QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                return 2;
            const QByteArray bytes = file.readAll();
            give(bytes);
            for (int form = 0; form < formsOfEach; ++form)
                give(changed(bytes, random));
            ++files;
        }
    }
    std::printf("%d files, %d forms of each\n", files, formsOfEach);
    return files > 0 ? 0 : 2;
}
