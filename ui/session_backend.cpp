#include "ui/session_backend.h"

#include "ui/wizard.h"

#include "app/export/idp_json.h"
#include "app/export/report.h"
#include "app/export/shell_script.h"
#include "app/export/terraform.h"
#include "app/session.h"
#include "app/setup/setup_file.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {
QString profileFolder()
{
    return QDir(Journal::home()).filePath(u"profiles"_s);
}
} // namespace

Wizard::Wizard(Session *session, const ui::WizardOptions &options, QWidget *parent)
    : Wizard(std::make_unique<SessionBackend>(session), options, parent)
{
}

SessionBackend::SessionBackend(Session *session) : m_session(session)
{
    connect(session->http(), &HttpClient::exchanged, this, &Backend::exchanged);
    connect(session->http(), &HttpClient::waiting, this, &Backend::rateLimited);
    connect(session, &Session::undone, this,
            [this](const UndoLine &line, const QString &trouble) { Q_EMIT undone(line.text, trouble); });
}

Offers SessionBackend::offers() const
{
    Offers offers;
    offers.signIn = {SignInMethod::Oidc, SignInMethod::OidcCatalog, SignInMethod::Saml};
    offers.configcat = true;
    offers.apiToken = true;
    offers.dashboardScim = true;
    return offers;
}

QList<Profile> SessionBackend::profiles() const
{
    QList<Profile> known;
    const QFileInfoList files = QDir(profileFolder()).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files)
        known << Profile{file.absoluteFilePath(), file.completeBaseName().replace(u'+', u" + "_s), file.lastModified()};
    return known;
}

Done SessionBackend::rememberProfile()
{
    if (!QDir().mkpath(profileFolder()))
        return Error{.kind = Error::Kind::BadInput,
                     .message = tr("The folder %1 cannot be made.").arg(profileFolder())};
    const Setup &setup = m_session->setup();
    QString name = setup.okta.domain + (setup.cloudflare ? u'+' + setup.cloudflare->team : QString());
    name.replace(u':', u'_'); // a port, and not allowed in file names on Windows
    return setup_file::save(setup, QDir(profileFolder()).filePath(name + u".json"_s));
}

const Setup &SessionBackend::setup() const
{
    return m_session->setup();
}

void SessionBackend::setSetup(const Setup &setup)
{
    m_session->setSetup(setup);
}

const Credentials &SessionBackend::credentials() const
{
    return m_session->credentials();
}

void SessionBackend::setCredentials(const Credentials &credentials)
{
    m_session->setCredentials(credentials);
}

DoneTask SessionBackend::loadCredentials(std::stop_token stop)
{
    return m_session->loadCredentials(stop);
}

DoneTask SessionBackend::saveCredentials(std::stop_token stop)
{
    return m_session->saveCredentials(stop);
}

Task<QString> SessionBackend::whereSecretsAre(std::stop_token stop)
{
    const std::shared_ptr<SecretStore> store = co_await m_session->secretStore(stop);
    co_return store ? store->description() : QString();
}

ResultTask<OktaVerdict> SessionBackend::checkOktaDomain(QString input, std::stop_token stop)
{
    return m_session->checkOktaDomain(input, stop);
}

ResultTask<OktaVerdict> SessionBackend::checkOkta(QString domain, Secret token, std::stop_token stop)
{
    return m_session->checkOkta(domain, token, stop);
}

ResultTask<CloudflareVerdict> SessionBackend::checkCloudflare(CloudflareSetup where, Secret token, std::stop_token stop)
{
    return m_session->checkCloudflare(where, token, false, stop);
}

ResultTask<ConfigCatVerdict> SessionBackend::checkConfigCat(ConfigCatSetup where, Credentials credentials,
                                                            std::stop_token stop)
{
    return m_session->checkConfigCat(where, credentials, stop);
}

ResultTask<Verdict> SessionBackend::checkApiToken(Secret token, std::stop_token stop)
{
    return m_session->checkApiToken(token, stop);
}

Result<Card> SessionBackend::apiTokenCard() const
{
    return m_session->recipe(u"okta-api-token"_s);
}

ResultTask<Verdict> SessionBackend::checkMetadata(QString fileOrAddress, std::stop_token stop)
{
    return m_session->checkMetadata(fileOrAddress, stop);
}

ResultTask<QList<GroupChoice>> SessionBackend::findGroups(QString text, int limit, std::stop_token stop)
{
    return m_session->findGroups(text, limit, stop);
}

ResultTask<Verdict> SessionBackend::lintGroups(Setup setup, std::stop_token stop)
{
    return m_session->lintGroups(setup, stop);
}

ResultTask<Diagnosis> SessionBackend::diagnose(Symptom symptom, std::stop_token stop)
{
    return m_session->diagnose(symptom, stop);
}

Result<PlanRunner *> SessionBackend::makePlan()
{
    return m_session->makePlan();
}

QUrl SessionBackend::testSignInLink() const
{
    return m_session->testSignInLink();
}

Done SessionBackend::addCertificates(const QString &path)
{
    return m_session->addCertificates(path);
}

Done SessionBackend::acknowledge(const StepReport &report)
{
    return m_session->acknowledge(report);
}

bool SessionBackend::isAcknowledged(const StepReport &report) const
{
    return m_session->isAcknowledged(report);
}

Result<QList<UndoItem>> SessionBackend::undoItems()
{
    const Result<QList<UndoLine>> lines = m_session->undoLines();
    if (!lines)
        return lines.error();
    QList<UndoItem> items;
    for (const UndoLine &line : *lines)
        items << UndoItem{line.id, line.text};
    return items;
}

DoneTask SessionBackend::undo(std::stop_token stop)
{
    return m_session->undo(stop);
}

ExportInput SessionBackend::exportInput() const
{
    ExportInput input;
    input.setup = m_session->setup();
    input.identityProvider = m_session->identityProvider();
    input.made = m_session->journal()->madeObjects();
    input.reports = m_session->runner()->reports();
    input.cards = m_session->cards();
    input.testSignIn = m_session->testSignInLink();
    input.when = QDateTime::currentDateTimeUtc();
    return input;
}

Result<QByteArray> SessionBackend::exported(ExportKind kind, bool withSecrets)
{
    Error nothing{.kind = Error::Kind::NotFound, .message = tr("There is no identity provider yet.")};
    nothing.action = tr("Finish the set-up first.");
    if (!m_session->runner() || !m_session->journal())
        return nothing;
    const std::optional<IdentityProviderFacts> facts = m_session->identityProvider();
    switch (kind) {
    case ExportKind::ApiConfiguration:
        if (!facts || facts->id.isEmpty())
            return nothing;
        return identityProviderJson(*facts, withSecrets);
    case ExportKind::Terraform:
        return terraformConfiguration(exportInput());
    case ExportKind::Shell:
        return shellScript(exportInput());
    case ExportKind::Report:
        return reportText(exportInput());
    }
    Q_UNREACHABLE();
}

ActionCount SessionBackend::actionCount() const
{
    if (!m_session->runner() || !m_session->journal())
        return {};
    return m_session->actionCount();
}

QString SessionBackend::folder() const
{
    return QDir(Journal::home()).absolutePath();
}

} // namespace bw::ui
