#pragma once

#include "tests/ui/scripted_step.h"

#include "ui/backend.h"

namespace bw::ui::test {

/// A backend on a script: what it answers is set by the test, what it was asked is counted.
class FakeBackend : public Backend
{
    Q_OBJECT
public:
    FakeBackend();

    Offers offers() const override { return offersValue; }
    QList<Profile> profiles() const override { return profilesValue; }
    Done rememberProfile() override;
    const Setup &setup() const override { return m_setup; }
    void setSetup(const Setup &setup) override { m_setup = setup; }
    const Credentials &credentials() const override { return m_credentials; }
    void setCredentials(const Credentials &credentials) override { m_credentials = credentials; }
    DoneTask loadCredentials(std::stop_token stop) override;
    DoneTask saveCredentials(std::stop_token stop) override;
    Task<QString> whereSecretsAre(std::stop_token stop) override;
    ResultTask<OktaVerdict> checkOktaDomain(QString input, std::stop_token stop) override;
    ResultTask<OktaVerdict> checkOkta(QString domain, Secret token, std::stop_token stop) override;
    ResultTask<CloudflareVerdict> checkCloudflare(CloudflareSetup where, Secret token, std::stop_token stop) override;
    ResultTask<ConfigCatVerdict> checkConfigCat(ConfigCatSetup where, Credentials credentials,
                                                std::stop_token stop) override;
    ResultTask<Verdict> checkApiToken(Secret token, std::stop_token stop) override;
    Result<Card> apiTokenCard() const override;
    ResultTask<Verdict> checkMetadata(QString fileOrAddress, std::stop_token stop) override;
    ResultTask<QList<GroupChoice>> findGroups(QString text, int limit, std::stop_token stop) override;
    ResultTask<Verdict> lintGroups(Setup setup, std::stop_token stop) override;
    ResultTask<Diagnosis> diagnose(Symptom symptom, std::stop_token stop) override;
    Result<PlanRunner *> makePlan() override;
    QUrl testSignInLink() const override;
    Done addCertificates(const QString &path) override;
    Result<QList<UndoItem>> undoItems() override { return made; }
    DoneTask undo(std::stop_token stop) override;
    Result<QByteArray> exported(ExportKind kind, bool withSecrets) override;
    ActionCount actionCount() const override
    {
        return {81, 6, {{QStringLiteral("Connect"), 14, QStringLiteral("No API offers it.")}}};
    }
    QString folder() const override { return {}; }

    Offers offersValue;
    QList<Profile> profilesValue;
    Credentials stored; ///< what the keychain holds
    std::chrono::milliseconds latency{0};
    std::chrono::milliseconds stoppingTakes{0}; ///< until a search for a cause that was stopped has ended
    std::optional<OktaVerdict> domainVerdict, oktaVerdict;
    std::optional<CloudflareVerdict> cloudflareVerdict;
    std::optional<ConfigCatVerdict> configcatVerdict;
    QList<GroupChoice> groups;
    ScriptedJourney journey;
    QList<UndoItem> made;
    Verdict groupRemarks;
    Diagnosis diagnosis;

    int domainChecks = 0, oktaChecks = 0, cloudflareChecks = 0, groupSearches = 0, plans = 0, remembered = 0, saves = 0;
    int configcatChecks = 0;
    int lints = 0, diagnoses = 0;
    int searching = 0, plansBesideSearch = 0;
    int stoppedChecks = 0;
    int mostRowsServed = 0;
    QString lastDomain, certificates;
    Setup lastLinted;
    Secret lastToken, lastApiToken;
    QString lastMetadata;
    std::optional<ExportKind> exportedKind;
    bool exportedSecrets = false;

private:
    Setup m_setup;
    Credentials m_credentials;
    std::unique_ptr<PlanRunner> m_runner;
};

} // namespace bw::ui::test
