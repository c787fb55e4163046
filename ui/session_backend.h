#pragma once

#include "ui/backend.h"

namespace bw {
class Session;
struct ExportInput;
} // namespace bw

namespace bw::ui {

/// The window's backend on a Session that lives longer than it.
class SessionBackend : public Backend
{
    Q_OBJECT
public:
    explicit SessionBackend(Session *session);

    Offers offers() const override;
    QList<Profile> profiles() const override;
    Done rememberProfile() override;
    const Setup &setup() const override;
    void setSetup(const Setup &setup) override;
    const Credentials &credentials() const override;
    void setCredentials(const Credentials &credentials) override;
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
    Done acknowledge(const StepReport &report) override;
    [[nodiscard]] bool isAcknowledged(const StepReport &report) const override;
    Result<QList<UndoItem>> undoItems() override;
    DoneTask undo(std::stop_token stop) override;
    Result<QByteArray> exported(ExportKind kind, bool withSecrets) override;
    ActionCount actionCount() const override;
    QString folder() const override;

private:
    [[nodiscard]] ExportInput exportInput() const;

    Session *m_session;
};

} // namespace bw::ui
