#include "app/cli/context.h"

#include <QCoreApplication>
#include <QDir>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::SelfTest)
};

VerdictLine line(const QString &id, bool good, const QString &text)
{
    return VerdictLine::of(id, good ? VerdictLine::Mark::Yes : VerdictLine::Mark::No, text, true);
}

VerdictLine tls()
{
    if (!QSslSocket::supportsSsl()) {
        return line(u"self.tls"_s, false,
                    Words::tr("TLS does not work: there is no backend for it (found: %1).")
                        .arg(QSslSocket::availableBackends().join(u", "_s)));
    }
    //: %1 is the name of a software library, %2 its version.
    return line(
        u"self.tls"_s, true,
        Words::tr("TLS works by %1, %2").arg(QSslSocket::activeBackend(), QSslSocket::sslLibraryVersionString()));
}

VerdictLine certificates()
{
    const auto count = int(QSslConfiguration::systemCaCertificates().size());
    if (count == 0)
        return line(u"self.certificates"_s, false,
                    Words::tr("The system trusts no certificate authority: install ca-certificates."));
    return line(u"self.certificates"_s, true,
                Words::tr("The system trusts %n certificate authorities", nullptr, count));
}

VerdictLine platforms()
{
    QStringList names;
    for (const QString &path : QCoreApplication::libraryPaths()) {
        const QStringList files = QDir(path + "/platforms"_L1).entryList(QDir::Files);
        for (QString file : files) {
            file = file.section(u'.', 0, 0);
            file.remove("lib"_L1);
            names << (file.startsWith(u'q') ? file.mid(1) : file);
        }
    }
    names.removeDuplicates();
    if (names.isEmpty())
        return line(u"self.platform"_s, false,
                    Words::tr("No window system can be used: the folder “platforms” of Qt's plugins is missing."));
    return line(u"self.platform"_s, true, Words::tr("Window systems that can be used: %1").arg(names.join(u", "_s)));
}

VerdictLine dataFolder()
{
    const QString home = Journal::home();
    QTemporaryFile probe(home + "/self-test"_L1);
    if (!QDir().mkpath(home) || !probe.open())
        return line(u"self.data"_s, false,
                    Words::tr("The data folder %1 cannot be written: %2").arg(home, probe.errorString()));
    return line(u"self.data"_s, true, Words::tr("The data folder %1 can be written").arg(home));
}
} // namespace

Task<int> selfTest(Context context)
{
    Verdict verdict;
    verdict.lines = {tls(), certificates(), platforms(), dataFolder()};
    const std::shared_ptr<SecretStore> store = co_await openSecretStore(context.stop);
    verdict.lines << VerdictLine{.mark = store->isPersistent() ? VerdictLine::Mark::Yes : VerdictLine::Mark::Note,
                                 .text = store->description(),
                                 .id = u"self.keychain"_s};
    verdict.usable =
        std::ranges::none_of(verdict.lines, [](const VerdictLine &l) { return l.mark == VerdictLine::Mark::No; });
    verdict.headline = verdict.usable ? Words::tr("Everything that is needed is here.")
                                      : Words::tr("Something that is needed is missing.");
    context.reporter->verdict(u"bridgewright "_s + QCoreApplication::applicationVersion(), verdict);
    co_return verdict.usable ? int(AllDone) : int(StepFailed);
}

} // namespace bw::cli
