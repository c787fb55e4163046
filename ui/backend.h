#pragma once

#include "app/export/action_count.h"
#include "app/net/http_client.h"
#include "app/plan/plan_runner.h"
#include "app/setup/credentials.h"
#include "app/setup/diagnosis.h"
#include "app/setup/setup.h"
#include "app/setup/verdict.h"

#include <QDateTime>
#include <QObject>

namespace bw::ui {

/// The flows that a plan can be made of. What is not offered does not appear on the pages.
struct Offers
{
    QList<SignInMethod> signIn = {SignInMethod::Oidc};
    bool scim = true;
    bool dashboardScim = false;
    bool configcat = false;
    bool apiToken = false; ///< the Okta API token that Cloudflare uses for people in more than 100 groups
};

/// A setup that was begun on this computer.
struct Profile
{
    QString path;
    QString name;
    QDateTime time; ///< local
};

struct UndoItem
{
    QString id;
    QString text; ///< translated: what would be removed
};

enum class ExportKind { ApiConfiguration, Terraform, Shell, Report };

/// All that the window asks of the program, as one seam: the real one stands on a Session, the tests' one on a script.
/// Nothing here is called before the first window is painted but offers(), setup() and profiles().
class Backend : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual Offers offers() const = 0;
    /// Setups begun before, newest first.
    [[nodiscard]] virtual QList<Profile> profiles() const = 0;
    /// Keeps the setup (no secret in it) among the profiles, so that it can be gone on with.
    virtual Done rememberProfile() = 0;

    [[nodiscard]] virtual const Setup &setup() const = 0;
    virtual void setSetup(const Setup &setup) = 0;
    [[nodiscard]] virtual const Credentials &credentials() const = 0;
    virtual void setCredentials(const Credentials &credentials) = 0;
    virtual DoneTask loadCredentials(std::stop_token stop) = 0;
    virtual DoneTask saveCredentials(std::stop_token stop) = 0;
    /// One translated sentence: where secrets are kept.
    virtual Task<QString> whereSecretsAre(std::stop_token stop) = 0;

    virtual ResultTask<OktaVerdict> checkOktaDomain(QString input, std::stop_token stop) = 0;
    virtual ResultTask<OktaVerdict> checkOkta(QString domain, Secret token, std::stop_token stop) = 0;
    virtual ResultTask<CloudflareVerdict> checkCloudflare(CloudflareSetup where, Secret token,
                                                          std::stop_token stop) = 0;
    virtual ResultTask<ConfigCatVerdict> checkConfigCat(ConfigCatSetup where, Credentials credentials,
                                                        std::stop_token stop) = 0;
    /// The Okta API token that Cloudflare is to use for people in more than 100 groups.
    virtual ResultTask<Verdict> checkApiToken(Secret token, std::stop_token stop) = 0;
    /// How to make that token by hand.
    [[nodiscard]] virtual Result<Card> apiTokenCard() const = 0;
    /// SAML metadata in a file or at an address; changes nothing.
    virtual ResultTask<Verdict> checkMetadata(QString fileOrAddress, std::stop_token stop) = 0;
    virtual ResultTask<QList<GroupChoice>> findGroups(QString text, int limit, std::stop_token stop) = 0;

    /// What is worth knowing about the groups of this setup; a failure is a line of the verdict.
    virtual ResultTask<Verdict> lintGroups(Setup setup, std::stop_token stop) = 0;
    /// The most likely cause of a symptom; changes nothing at any system. Not while a run is on.
    virtual ResultTask<Diagnosis> diagnose(Symptom symptom, std::stop_token stop) = 0;

    /// The runner lives until the next call.
    virtual Result<PlanRunner *> makePlan() = 0;
    [[nodiscard]] virtual QUrl testSignInLink() const = 0;
    virtual Done addCertificates(const QString &path) = 0;

    /// The person says that what this report's card asks for is done, of what nobody can read back.
    virtual Done acknowledge(const StepReport &) { return done(); }
    [[nodiscard]] virtual bool isAcknowledged(const StepReport &) const { return false; }

    virtual Result<QList<UndoItem>> undoItems() = 0;
    virtual DoneTask undo(std::stop_token stop) = 0;
    /// A file to take along; only the API configuration can hold secrets. Errors: NotFound as long as there is nothing.
    virtual Result<QByteArray> exported(ExportKind kind, bool withSecrets) = 0;
    [[nodiscard]] virtual ActionCount actionCount() const = 0;
    /// The folder with the journals.
    [[nodiscard]] virtual QString folder() const = 0;

Q_SIGNALS:
    void exchanged(const bw::Exchange &exchange);
    void rateLimited(const bw::RateWait &wait);
    /// `trouble` is empty when it is gone.
    void undone(const QString &text, const QString &trouble);
};

} // namespace bw::ui
