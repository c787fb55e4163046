#include "app/cli/command_line.h"

#include "app/cli/command_table.h"
#include "app/setup/addresses.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::CommandLine)
};

constexpr int longestWait = 7 * 24 * 60 * 60; // seconds; a typing mistake should not look like a wait

/// Whether this is a credential by its shape. A file that exists is one, whatever it is called.
bool looksSecret(const QString &text)
{
    const Secret secret(text.toUtf8());
    return !text.isEmpty() && kindOf(secret) != TokenKind::Unknown && !QFileInfo::exists(text);
}

bool holdsSecret(const QString &argument)
{
    const qsizetype equals = argument.indexOf(u'=');
    return looksSecret(argument) || (equals >= 0 && looksSecret(argument.mid(equals + 1)));
}

/// Walks over the arguments once.
class Reading
{
public:
    explicit Reading(const QStringList &arguments) : m_rest(arguments) {}

    Invocation all()
    {
        m_invocation.json = m_rest.contains("--json"_L1);
        if (std::any_of(m_rest.cbegin(), m_rest.cend(), holdsSecret)) {
            refuse(Words::tr(
                "One of the arguments looks like a token. Arguments can be seen by every user of this computer, so "
                "revoke that token, and give the new one by the keychain or the environment "
                "(BRIDGEWRIGHT_OKTA_TOKEN, BRIDGEWRIGHT_CLOUDFLARE_TOKEN)."));
            return m_invocation;
        }
        bool optionsOver = false;
        while (!m_rest.isEmpty() && m_invocation.trouble.isEmpty()) {
            const QString argument = m_rest.takeFirst();
            if (argument == "--"_L1 && !optionsOver)
                optionsOver = true;
            else if (argument.startsWith(u'-') && argument.size() > 1 && !optionsOver)
                readOption(argument);
            else
                readWord(argument);
        }
        if (m_invocation.trouble.isEmpty())
            seeToTheWhole();
        return m_invocation;
    }

private:
    void refuse(const QString &trouble)
    {
        if (!m_invocation.trouble.isEmpty())
            return;
        m_invocation.trouble = trouble;
        const CommandRow *row = rowOf(m_invocation.command);
        m_invocation.hint = row && m_hasCommand ? Words::tr("Usage: bridgewright %1").arg(QString::fromUtf8(row->usage))
                                                : Words::tr("bridgewright --help lists the commands.");
    }

    void readWord(const QString &word)
    {
        if (!m_hasCommand) {
            const CommandRow *row = rowNamed(word);
            if (!row || word.startsWith(u'-'))
                return refuse(Words::tr("There is no command “%1”.").arg(word));
            return choose(row->command);
        }
        const CommandRow *row = rowOf(m_invocation.command);
        if (!row->takesSetup)
            return refuse(Words::tr("“%1” is one argument too many.").arg(word));
        if (!m_invocation.setupPath.isEmpty())
            return refuse(Words::tr("Only one setup file can be given; “%1” is one too many.").arg(word));
        if (word.isEmpty())
            return refuse(Words::tr("The name of the setup file is empty."));
        m_invocation.setupPath = word;
    }

    void choose(Command command)
    {
        if (m_hasCommand && m_invocation.command != command)
            return refuse(Words::tr("Only one command can be given."));
        m_hasCommand = true;
        m_invocation.command = command;
    }

    void readOption(const QString &argument)
    {
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals < 0 ? argument : argument.left(equals);
        if (name == "--help"_L1 || name == "-h"_L1) {
            m_wantsHelp = true;
            return;
        }
        if (const CommandRow *row = rowNamed(name)) // --practice, --self-test, --version
            return equals < 0 ? choose(row->command) : refuse(Words::tr("%1 takes no value.").arg(name));
        const OptionRow *option = optionNamed(name);
        if (!option)
            return refuse(Words::tr("There is no option %1.").arg(name));
        QString value;
        if (option->takesValue && equals >= 0)
            value = argument.mid(equals + 1);
        else if (option->takesValue && !m_rest.isEmpty() && !m_rest.first().startsWith("--"_L1))
            value = m_rest.takeFirst();
        else if (option->takesValue || equals >= 0)
            return refuse(
                (option->takesValue ? Words::tr("%1 needs a value.") : Words::tr("%1 takes no value.")).arg(name));
        m_given << option;
        setOption(*option, value);
    }

    void setOption(const OptionRow &option, const QString &value)
    {
        switch (option.option) {
        case Option::Json:
            m_invocation.json = true;
            break;
        case Option::Yes:
            m_invocation.yes = true;
            break;
        case Option::Reveal:
            m_invocation.reveal = true;
            break;
        case Option::NewSecret:
            m_invocation.newSecret = true;
            break;
        case Option::WithSecrets:
            m_invocation.withSecrets = true;
            break;
        case Option::Agree:
            m_invocation.agree = value.trimmed().toLower();
            break;
        case Option::Done:
            m_invocation.done = value.split(u',', Qt::SkipEmptyParts);
            break;
        case Option::Wait:
            setWait(value);
            break;
        case Option::Format:
            setFormat(value);
            break;
        case Option::Symptom:
            setSymptom(value);
            break;
        case Option::Out:
            m_invocation.out = value;
            if (value.isEmpty())
                refuse(Words::tr("--out needs a name."));
            break;
        }
    }

    void setWait(const QString &value)
    {
        bool isNumber = false;
        const int seconds = value.toInt(&isNumber);
        if (!isNumber || seconds < 0 || seconds > longestWait)
            return refuse(
                Words::tr("--wait needs a number of seconds from 0 to %1, not “%2”.").arg(longestWait).arg(value));
        m_invocation.wait = std::chrono::seconds(seconds);
    }

    void setFormat(const QString &value)
    {
        m_invocation.format = formatNamed(value);
        if (!m_invocation.format)
            refuse(Words::tr("--format is json, terraform, shell or report, not “%1”.").arg(value));
    }

    void setSymptom(const QString &value)
    {
        m_invocation.symptom = symptomNamed(value);
        if (!m_invocation.symptom)
            refuse(Words::tr("--symptom is sign-in, credentials or provisioning, not “%1”.").arg(value));
    }

    void seeToTheWhole()
    {
        if (m_wantsHelp) {
            if (m_hasCommand)
                m_invocation.helpFor = m_invocation.command;
            m_invocation.command = Command::Help;
            return;
        }
        const Command command = m_invocation.command;
        for (const OptionRow *option : std::as_const(m_given)) {
            if (!option->commands.contains(command)) {
                const CommandRow *row = rowOf(command);
                return refuse(row ? Words::tr("%1 does not go with %2.")
                                        .arg(QLatin1StringView(option->name), QLatin1StringView(row->name))
                                  : Words::tr("%1 needs a command.").arg(QLatin1StringView(option->name)));
            }
        }
        const CommandRow *row = rowOf(command);
        if (row && row->takesSetup && m_invocation.setupPath.isEmpty())
            return refuse(command == Command::LintMetadata ? Words::tr("The metadata file or its address is missing.")
                                                           : Words::tr("The setup file is missing."));
        if (command == Command::Export && !m_invocation.format)
            return refuse(Words::tr("--format is missing: json, terraform, shell or report."));
        if (m_invocation.withSecrets && m_invocation.out.isEmpty())
            refuse(
                Words::tr("--with-secrets needs --out FILE: secrets go into a private file, never to the terminal."));
    }

    QStringList m_rest;
    Invocation m_invocation;
    bool m_hasCommand = false;
    bool m_wantsHelp = false;
    QList<const OptionRow *> m_given;
};

} // namespace

Invocation parse(const QStringList &arguments)
{
    return Reading(arguments).all();
}

} // namespace bw::cli
