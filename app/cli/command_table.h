#pragma once

#include "app/cli/invocation.h"

#include <QList>

namespace bw::cli {

enum class Option { Json, Yes, Reveal, WithSecrets, Agree, Done, NewSecret, Wait, Format, Out, Symptom };

struct CommandRow
{
    Command command;
    const char *name; ///< as it is typed
    const char *usage;
    const char *purpose; ///< to be translated in the context bw::CommandLine
    bool takesSetup;
};

struct OptionRow
{
    Option option;
    const char *name;
    const char *usage;
    const char *purpose; ///< to be translated in the context bw::CommandLine
    bool takesValue;
    QList<Command> commands; ///< that it goes with
};

[[nodiscard]] const QList<CommandRow> &commandTable();
[[nodiscard]] const QList<OptionRow> &optionTable();
[[nodiscard]] const CommandRow *rowOf(Command command); ///< nullptr for the window and for help
[[nodiscard]] const CommandRow *rowNamed(const QString &name);
[[nodiscard]] const OptionRow *optionNamed(const QString &name);
[[nodiscard]] std::optional<ExportFormat> formatNamed(const QString &name);
[[nodiscard]] QString formatName(ExportFormat format);
[[nodiscard]] std::optional<bw::Symptom> symptomNamed(const QString &name);

} // namespace bw::cli
