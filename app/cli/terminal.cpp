#include "app/cli/terminal.h"

#include "app/core/pause.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::Terminal)
};

bool isTerminal(int descriptor)
{
#ifdef Q_OS_WIN
    return _isatty(descriptor) != 0;
#else
    return isatty(descriptor) != 0;
#endif
}

constexpr int standardInput = 0;
constexpr int standardOutput = 1;
constexpr int standardError = 2;

/// A line typed by the person; empty after a stop or the end of the input.
Task<QString> readLine(std::stop_token stop)
{
    std::string line;
#ifdef Q_OS_WIN
    std::getline(std::cin, line); // nothing else goes on while a question stands
#else
    Gate typed;
    QSocketNotifier notifier(standardInput, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [&notifier, &typed, &line] {
        notifier.setEnabled(false); // the terminal hands over whole lines
        std::getline(std::cin, line);
        typed.open();
    });
    const bool hasLine = co_await typed.wait(stop);
    if (!hasLine)
        co_return QString();
#endif
    co_return QString::fromLocal8Bit(line.data(), qsizetype(line.size())).trimmed();
}

class StandardTerminal : public Terminal
{
public:
    bool canAsk() const override { return isTerminal(standardInput) && isTerminal(standardError); }
    Task<bool> agrees(QString question, std::stop_token stop) override
    {
        //: After a yes/no question on the command line; the capital one is what Enter stands for.
        const QByteArray asked = (question + u' ' + Words::tr("[y/N]") + u' ').toUtf8();
        std::fwrite(asked.constData(), 1, size_t(asked.size()), stderr);
        std::fflush(stderr);
        const QString answer = co_await readLine(stop);
        const QString lower = answer.toLower();
        //: The full word and the letter that mean yes on the command line; both must be lower case.
        co_return lower == "y"_L1 || lower == "yes"_L1 || lower == Words::tr("yes") || lower == Words::tr("y");
    }
};
} // namespace

std::unique_ptr<Terminal> openTerminal()
{
    return std::make_unique<StandardTerminal>();
}

bool standardOutputIsTerminal()
{
    return isTerminal(standardOutput);
}

bool wantsColour()
{
    return standardOutputIsTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

} // namespace bw::cli
