#include "tests/journeys/script_run.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bw::test {

namespace {
constexpr int limit = 60'000;
const QStringList tools{u"curl"_s, u"jq"_s};

bool writeProgram(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}
} // namespace

ScriptRun::ScriptRun(World &world) : m_world(world), m_environment(QProcessEnvironment::systemEnvironment())
{
    QDir().mkpath(m_world.path(u"bin"_s));
    for (const QString &tool : tools)
        wrap(tool);
    set(u"PATH"_s, m_world.path(u"bin"_s) + u':' + m_environment.value(u"PATH"_s));
    set(u"no_proxy"_s, u"127.0.0.1"_s);
    set(u"OKTA_TOKEN"_s, m_world.okta().token());
    set(u"CLOUDFLARE_API_TOKEN"_s, QString::fromLatin1(m_world.cloudflare().accountToken()));
}

QStringList ScriptRun::missingTools()
{
    QStringList missing = tools;
    missing.removeIf([](const QString &tool) { return !QStandardPaths::findExecutable(tool).isEmpty(); });
    return missing;
}

/// Writes down the arguments, then does as the tool does.
void ScriptRun::wrap(const QString &tool) const
{
    const QByteArray real = QStandardPaths::findExecutable(tool).toUtf8();
    const QByteArray log = m_world.path(u"arguments"_s).toUtf8();
    writeProgram(m_world.path(u"bin/"_s + tool),
                 "#!/bin/sh\nprintf '%s\\n' \"$@\" >>'" + log + "'\nexec '" + real + "' \"$@\"\n");
}

QString ScriptRun::fault()
{
    const Outcome exported = m_world.run(u"export"_s, {u"--format"_s, u"shell"_s});
    const QByteArray text = exported.last(u"exported"_s).value("content"_L1).toString().toUtf8();
    if (exported.exit != 0 || text.isEmpty())
        return exported.text();
    m_world.forgetTraffic();
    return writeProgram(m_world.path(u"script.sh"_s), text) ? QString() : u"the script was not written"_s;
}

void ScriptRun::run()
{
    QProcess shell;
    shell.setProcessEnvironment(m_environment);
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.setStandardInputFile(QProcess::nullDevice());
    shell.start(u"sh"_s, {m_world.path(u"script.sh"_s)});
    const auto hasEnded = [&shell] { return shell.state() == QProcess::NotRunning; };
    const bool inTime = QTest::qWaitFor(hasEnded, limit); // the tenants answer meanwhile
    m_exit = inTime && shell.exitStatus() == QProcess::NormalExit ? shell.exitCode() : -1;
    m_said = shell.readAll();
    m_everything += m_said;
}

int ScriptRun::runWithAdmin()
{
    int byHand = 0;
    for (run(); m_exit == 4 && byHand < 3; run()) {
        ++byHand;
        actOn(m_said);
    }
    return byHand;
}

QString ScriptRun::faultOfSecondRun()
{
    m_world.forgetTraffic();
    run();
    if (m_exit != 0)
        return QString::fromUtf8(m_said);
    if (!m_world.writes().isEmpty())
        return u"it wrote again: "_s + m_world.writes().join(u", "_s);
    QFile log(m_world.path(u"arguments"_s));
    if (!log.open(QIODevice::ReadOnly) || log.size() == 0)
        return u"no arguments were seen"_s;
    const QByteArray arguments = log.readAll();
    const bool isClean = m_world.isClean(arguments) && !arguments.contains("SSWS") && !arguments.contains("Bearer");
    return isClean ? QString() : u"a secret was an argument"_s;
}

/// What the script says is by hand: a page, then lines of which some are a field and its value.
void ScriptRun::actOn(const QByteArray &said) const
{
    const QString begins = u"By hand now, then run this again: "_s;
    QList<std::pair<QUrl, QList<practice::CardValue>>> cards;
    for (const QString &line : QString::fromUtf8(said).split(u'\n')) {
        if (line.startsWith(begins))
            cards.append({QUrl(line.mid(begins.size())), {}});
        const qsizetype colon = line.lastIndexOf(u": "_s);
        if (cards.isEmpty() || !line.startsWith("  - "_L1) || colon < 0)
            continue;
        const QString value = line.mid(colon + 2);
        cards.last().second.append({line.mid(4, colon - 4), m_known.value(value, value)});
    }
    for (const auto &[link, values] : cards) {
        bool hasEnded = false;
        practice::ScriptedAdmin().actOn(link, values, {}).then([&hasEnded](const Done &acted) {
            if (!acted)
                qWarning("the admin: %s", qPrintable(acted.error().message));
            hasEnded = true;
        });
        if (!QTest::qWaitFor([&hasEnded] { return hasEnded; }, limit))
            qFatal("the admin did not come back");
    }
}

} // namespace bw::test
