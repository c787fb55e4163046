#pragma once

#include "app/setup/diagnosis.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace bw::cli {

enum class Command {
    Window,   ///< no command: the wizard
    Practice, ///< --practice: the wizard on practice tenants, or the same journey without a window
    Check,
    Plan,
    Apply,
    Verify,
    Diagnose,
    Undo,
    Export,
    LintMetadata,  ///< lint-metadata: looks at SAML metadata, in a file or at an address
    ServePractice, ///< practice: serve the tenants until stopped
    SelfTest,
    Version,
    Help,
};

enum class ExportFormat { Json, Terraform, Shell, Report };

/// What a command line asks for, as plain values.
struct Invocation
{
    Command command = Command::Window;
    std::optional<Command> helpFor; ///< of Help: the command it was asked about
    QString setupPath;              ///< of LintMetadata: the file or address
    bool json = false;
    bool yes = false;
    bool reveal = false;
    bool withSecrets = false;
    bool newSecret = false; ///< of apply: somebody has added another client secret
    std::optional<std::chrono::seconds> wait;
    std::optional<ExportFormat> format;
    std::optional<Symptom> symptom; ///< of diagnose; empty: all that the setup can have
    QString agree;                  ///< of apply: the code of the plan whose changes of others' objects are agreed to
    QStringList done; ///< of apply: ids of steps that the person has done by hand, of which nothing can be read back
    QString out;      ///< folder of apply and --practice, file of export; empty: none given
    QString trouble;  ///< translated; not empty: bad usage, and nothing may be done but to say so
    QString hint;     ///< translated: the usage line that goes with the trouble

    /// Whether this is for a window. --practice is for both: --json or the lack of a display make it the command
    /// line's.
    [[nodiscard]] bool wantsWindow() const
    {
        return trouble.isEmpty() && (command == Command::Window || (command == Command::Practice && !json));
    }
};

} // namespace bw::cli
