#include "app/cli/command_table.h"

#include "app/cli/command_line.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::CommandLine)
};

QString aligned(const char *left, const char *purpose)
{
    constexpr int column = 24;
    const QString head = "  "_L1 + QString::fromUtf8(left);
    const QString text = Words::tr(purpose);
    if (head.size() < column)
        return head.leftJustified(column) + text + u'\n';
    return head + u'\n' + QString(column, u' ') + text + u'\n';
}

QByteArray withArgument(const CommandRow &row)
{
    if (!row.takesSetup)
        return row.name;
    return QByteArray(row.name).append(row.command == Command::LintMetadata ? " FILE|URL" : " SETUP");
}

QString commandHelp(const CommandRow &row)
{
    QString text = Words::tr("Usage: bridgewright %1").arg(QString::fromUtf8(row.usage)) + "\n\n"_L1 +
                   Words::tr(row.purpose) + u'\n';
    QString options;
    for (const OptionRow &option : optionTable()) {
        if (option.commands.contains(row.command))
            options += aligned(option.usage, option.purpose);
    }
    if (!options.isEmpty())
        text += u'\n' + Words::tr("Options:") + u'\n' + options;
    return text;
}
} // namespace

const QList<CommandRow> &commandTable()
{
    static const QList<CommandRow> table = {
        {Command::Check, "check", "check SETUP [--json]",
         QT_TRANSLATE_NOOP("bw::CommandLine", "Validate the setup file and the credentials live; change nothing."),
         true},
        {Command::Plan, "plan", "plan SETUP [--json]",
         QT_TRANSLATE_NOOP("bw::CommandLine", "Print what would be done, with every difference; change nothing."),
         true},
        {Command::Apply, "apply",
         "apply SETUP [--yes [--agree CODE]] [--wait SECONDS] [--done STEP,…] [--new-secret] [--reveal] [--out DIR] "
         "[--json]",
         QT_TRANSLATE_NOOP("bw::CommandLine", "Print the plan, ask, carry it out and read everything back."), true},
        {Command::Verify, "verify", "verify SETUP [--json]",
         QT_TRANSLATE_NOOP("bw::CommandLine",
                           "Read everything back and report drift: same, different, cannot be read."),
         true},
        {Command::Diagnose, "diagnose", "diagnose SETUP [--symptom sign-in|credentials|provisioning] [--json]",
         QT_TRANSLATE_NOOP(
             "bw::CommandLine",
             "Name the most likely cause of what does not work; change nothing. Ends with 1 when none was\n"
             "found though not everything could be read."),
         true},
        {Command::Undo, "undo", "undo SETUP [--yes] [--json]",
         QT_TRANSLATE_NOOP("bw::CommandLine", "Take back what the journal says we made, and nothing else."), true},
        {Command::Export, "export",
         "export SETUP --format json|terraform|shell|report [--with-secrets] [--out FILE] [--json]",
         QT_TRANSLATE_NOOP("bw::CommandLine",
                           "Write the result as API configuration, Terraform, shell script or report."),
         true},
        {Command::LintMetadata, "lint-metadata", "lint-metadata FILE|URL [--json]",
         QT_TRANSLATE_NOOP("bw::CommandLine",
                           "Look at SAML metadata: certificates, expiry, addresses. No network is used for a file."),
         true},
        {Command::ServePractice, "practice", "practice [--json]",
         QT_TRANSLATE_NOOP("bw::CommandLine",
                           "Serve practice tenants until stopped; print their addresses and tokens."),
         false},
        {Command::Practice, "--practice", "--practice [--json] [--out DIR]",
         QT_TRANSLATE_NOOP("bw::CommandLine",
                           "The wizard on practice tenants; without a display, or with --json, the same journey here."),
         false},
        {Command::SelfTest, "--self-test", "--self-test [--json]",
         QT_TRANSLATE_NOOP(
             "bw::CommandLine",
             "Look at TLS, certificates, keychain, window system and data folder; 1 when one of them is missing.\n"
             "A computer without a keychain is no failure: secrets then stay in memory until the end."),
         false},
        {Command::Version, "--version", "--version", QT_TRANSLATE_NOOP("bw::CommandLine", "Print the version."), false},
    };
    return table;
}

const QList<OptionRow> &optionTable()
{
    using enum Command;
    static const QList<OptionRow> table = {
        {Option::Json,
         "--json",
         "--json",
         QT_TRANSLATE_NOOP("bw::CommandLine", "Print one JSON object a line; the last is {\"event\":\"end\",…}."),
         false,
         {Check, Plan, Apply, Verify, Diagnose, Undo, Export, LintMetadata, ServePractice, Practice, SelfTest,
          Version}},
        {Option::Yes,
         "--yes",
         "--yes",
         QT_TRANSLATE_NOOP("bw::CommandLine", "Do not ask. Objects that we did not make still stay as they are."),
         false,
         {Apply, Undo}},
        {Option::Agree,
         "--agree",
         "--agree CODE",
         QT_TRANSLATE_NOOP("bw::CommandLine",
                           "With --yes: change the objects of others as well, exactly as the plan with this code\n"
                           "shows it; plan prints the code."),
         true,
         {Apply}},
        {Option::Done,
         "--done",
         "--done STEP,…",
         QT_TRANSLATE_NOOP("bw::CommandLine", "These steps by hand are done, of which nothing can be read back."),
         true,
         {Apply}},
        {Option::NewSecret,
         "--new-secret",
         "--new-secret",
         QT_TRANSLATE_NOOP(
             "bw::CommandLine",
             "Give Cloudflare the newest client secret of the sign-in app, after you have added a second\n"
             "one in Okta. Nobody is locked out meanwhile; switch the first one off in Okta afterwards."),
         false,
         {Apply}},
        {Option::Wait,
         "--wait",
         "--wait SECONDS",
         QT_TRANSLATE_NOOP("bw::CommandLine",
                           "Wait that long for the steps by hand; without it the run ends with 4 and prints them."),
         true,
         {Apply}},
        {Option::Reveal,
         "--reveal",
         "--reveal",
         QT_TRANSLATE_NOOP("bw::CommandLine", "Print the secrets that a step by hand needs."),
         false,
         {Apply}},
        {Option::Format,
         "--format",
         "--format FORMAT",
         QT_TRANSLATE_NOOP("bw::CommandLine", "json, terraform, shell or report."),
         true,
         {Export}},
        {Option::WithSecrets,
         "--with-secrets",
         "--with-secrets",
         QT_TRANSLATE_NOOP("bw::CommandLine",
                           "Write the secrets instead of placeholders, into a file that only you can read."),
         false,
         {Export}},
        {Option::Symptom,
         "--symptom",
         "--symptom SYMPTOM",
         QT_TRANSLATE_NOOP(
             "bw::CommandLine",
             "sign-in (Failed to fetch user/group information), credentials (401 on Test API Credentials)\n"
             "or provisioning (nobody arrives); without it sign-in and provisioning, as the setup has them."),
         true,
         {Diagnose}},
        {Option::Out,
         "--out",
         "--out PATH",
         QT_TRANSLATE_NOOP("bw::CommandLine", "Where to write: the file of export, the folder of apply."),
         true,
         {Apply, Export, Practice}},
    };
    return table;
}

const CommandRow *rowOf(Command command)
{
    const auto row = std::ranges::find(commandTable(), command, &CommandRow::command);
    return row == commandTable().cend() ? nullptr : &*row;
}

const CommandRow *rowNamed(const QString &name)
{
    const auto row = std::ranges::find_if(commandTable(),
                                          [&name](const CommandRow &r) { return name == QLatin1StringView(r.name); });
    return row == commandTable().cend() ? nullptr : &*row;
}

const OptionRow *optionNamed(const QString &name)
{
    const auto row =
        std::ranges::find_if(optionTable(), [&name](const OptionRow &r) { return name == QLatin1StringView(r.name); });
    return row == optionTable().cend() ? nullptr : &*row;
}

std::optional<ExportFormat> formatNamed(const QString &name)
{
    for (const ExportFormat format :
         {ExportFormat::Json, ExportFormat::Terraform, ExportFormat::Shell, ExportFormat::Report}) {
        if (name == formatName(format))
            return format;
    }
    return {};
}

std::optional<Symptom> symptomNamed(const QString &name)
{
    for (const Symptom symptom : {Symptom::SignIn, Symptom::Credentials, Symptom::Provisioning}) {
        if (name == symptomName(symptom))
            return symptom;
    }
    return {};
}

QString formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Json:
        return u"json"_s;
    case ExportFormat::Terraform:
        return u"terraform"_s;
    case ExportFormat::Shell:
        return u"shell"_s;
    case ExportFormat::Report:
        return u"report"_s;
    }
    Q_UNREACHABLE();
}

QString helpText(std::optional<Command> command)
{
    const CommandRow *asked = command ? rowOf(*command) : nullptr;
    if (asked)
        return commandHelp(*asked);
    QString text = Words::tr("Bridgewright joins Okta to Cloudflare One, the Cloudflare dashboard and ConfigCat.\n"
                             "Without a command it opens the wizard.") +
                   "\n\n"_L1 + Words::tr("Commands:") + u'\n';
    for (const CommandRow &row : commandTable())
        text += aligned(withArgument(row).constData(), row.purpose);
    text += u'\n' + Words::tr("Options:") + u'\n';
    for (const OptionRow &option : optionTable())
        text += aligned(option.usage, option.purpose);
    text +=
        u'\n' +
        Words::tr(
            "Secrets come from the keychain or from BRIDGEWRIGHT_OKTA_TOKEN, BRIDGEWRIGHT_CLOUDFLARE_TOKEN,\n"
            "BRIDGEWRIGHT_DASHBOARD_SCIM_TOKEN and BRIDGEWRIGHT_CONFIGCAT_SCIM_TOKEN, never from arguments or\n"
            "the setup file. BRIDGEWRIGHT_HOME moves the data folder.\n\n"
            "BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE is the Okta API token that Cloudflare uses for people in more\n"
            "than 100 groups; check says how to make it. certificates.pem in the data folder holds your company's CA\n"
            "certificates (PEM).\n\n"
            "BRIDGEWRIGHT_CONFIGCAT_API_USER and BRIDGEWRIGHT_CONFIGCAT_API_PASSWORD let it read back what is done "
            "in ConfigCat.\nBRIDGEWRIGHT_NAMESERVER names a name server to be asked instead of the system's.\n\n"
            "Exit: 0 all done and read back; 1 a step failed; 2 bad usage or setup file; 3 credentials or "
            "permissions refused;\n"
            "4 steps by hand remain; 5 network; 130 interrupted.") +
        u'\n';
    return text;
}

} // namespace bw::cli
