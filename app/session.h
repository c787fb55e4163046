#pragma once

#include "app/export/action_count.h"
#include "app/journal/journal.h"
#include "app/plan/plan_runner.h"
#include "app/secrets/secret_store.h"
#include "app/setup/credentials.h"
#include "app/setup/diagnosis.h"
#include "app/setup/setup.h"
#include "app/setup/verdict.h"
#include "app/targets/identity_provider_facts.h"

#include <QObject>

namespace bw {

struct UndoLine
{
    QString kind;
    QString id;
    QString text; ///< translated: what would be removed
};

/// What window and command line hold: the setup, the credentials, the clients, the journal and the runner. Knows no
/// widget, and asks nothing of network or keychain until it is told to.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Setup &setup() const { return m_setup; }
    void setSetup(const Setup &setup); ///< ends a plan that was made from another one
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    void setCredentials(const Credentials &credentials);
    [[nodiscard]] HttpClient *http() const { return m_http; }

    /// From BRIDGEWRIGHT_OKTA_TOKEN and its sisters, which win, and the keychain. What is nowhere stays empty.
    DoneTask loadCredentials(std::stop_token stop);
    /// Into the keychain, or memory where there is none.
    DoneTask saveCredentials(std::stop_token stop);
    /// Opens the store at the first call.
    Task<std::shared_ptr<SecretStore>> secretStore(std::stop_token stop);

    // Live checks: read only; any of them may run beside the others.

    /// The org alone: no secret is needed or sent.
    ResultTask<OktaVerdict> checkOktaDomain(QString input, std::stop_token stop);
    /// The org, the token, its owner, roles where readable, groups reachable.
    ResultTask<OktaVerdict> checkOkta(QString domain, Secret token, std::stop_token stop);
    /// Token kind, status and expiry; accounts; organisation and team; each permission that this setup needs.
    /// `withMembers`: the token that was pasted for the dashboard's members is tried, too. It has a page of its own in
    /// the window.
    ResultTask<CloudflareVerdict> checkCloudflare(CloudflareSetup where, Secret token, bool withMembers,
                                                  std::stop_token stop);
    /// Shapes of the pasted values, the SCIM token, and the Public API credentials where there are any.
    ResultTask<ConfigCatVerdict> checkConfigCat(ConfigCatSetup where, Credentials credentials, std::stop_token stop);
    /// Up to `limit` (1..200) groups whose names begin with `text`, found by the server.
    ResultTask<QList<GroupChoice>> findGroups(QString text, int limit, std::stop_token stop);

    /// What is worth knowing about the groups that this setup assigns and pushes; a failure is a line of the verdict.
    ResultTask<Verdict> lintGroups(Setup setup, std::stop_token stop);

    /// The Okta API token that Cloudflare is to use for people in more than 100 groups: its owner and what that may do.
    ResultTask<Verdict> checkApiToken(Secret token, std::stop_token stop);
    /// How something is made that is needed before there is a plan: "prepare-okta-token", "okta-api-token"…
    [[nodiscard]] Result<Card> recipe(const QString &name) const;
    /// SAML metadata in a file or at an address; changes nothing and needs no setup.
    ResultTask<Verdict> checkMetadata(QString fileOrAddress, std::stop_token stop);

    /// The most likely cause of a symptom, from all that can be read; changes nothing at any system. Beside a run that
    /// is under way it would see half of it. Errors: those of makePlan() and of bw::diagnose().
    ResultTask<Diagnosis> diagnose(Symptom symptom, std::stop_token stop);

    /// Opens the journal and makes the plan; call it after the setup or a credential changed. The runner lives until
    /// the next call. Errors: those of Journal::open(), and Conflict while undo() is under way.
    Result<PlanRunner *> makePlan();
    [[nodiscard]] PlanRunner *runner() const { return m_runner.get(); }
    [[nodiscard]] Journal *journal() const { return m_journal.get(); }

    /// The cards that are or were left to the admin, each visit to a console page once, in the order of the plan.
    [[nodiscard]] QList<Card> cards() const;
    /// What the documents ask for and what is or was left to the admin.
    [[nodiscard]] ActionCount actionCount() const;

    /// The person says that what the report's card asks for is done, of what nobody can read back. The journal keeps it
    /// as long as the card asks for the same.
    Done acknowledge(const StepReport &report);
    [[nodiscard]] bool isAcknowledged(const StepReport &report) const;
    /// Somebody has added another client secret to the sign-in app: the next look takes the newest. After makePlan().
    Done askForNewestSecret();
    /// What was understood of the credentials in the environment ("Removed “Bearer”"), translated, with their names.
    [[nodiscard]] const QStringList &said() const { return m_said; }

    /// What undo would remove, in its order: what was made for the sections that this setup has.
    Result<QList<UndoLine>> undoLines();
    /// What the same journal names, made for sections that this setup does not have. Empty before undoLines().
    [[nodiscard]] QList<UndoLine> linesOfOthers() const;
    /// Removes what undoLines() names and nothing else; goes on after a failure and returns the first.
    DoneTask undo(std::stop_token stop);

    /// Where an admin can see a person sign in: https://<team domain>/cdn-cgi/access/test-idp/<id>; empty before there
    /// is one.
    [[nodiscard]] QUrl testSignInLink() const;
    /// The Access identity provider as it stands after a preview or run; empty before one is known.
    [[nodiscard]] std::optional<IdentityProviderFacts> identityProvider() const;
    /// Adds the company's CA certificates (PEM or DER file) for this profile and remembers the path.
    Done addCertificates(const QString &path);

Q_SIGNALS:
    void undone(const bw::UndoLine &line, const QString &trouble); ///< trouble is empty when it is gone

private:
    void noteVisit(const StepReport &report);
    [[nodiscard]] QList<UndoLine> madeLines(bool forThisSetup) const;

    struct Parts;
    Setup m_setup;
    Credentials m_credentials;
    HttpClient *m_http;
    std::shared_ptr<Journal> m_journal; ///< who works with it across a wait holds it as well
    bool m_undoing = false;
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<PlanRunner> m_runner;
    std::shared_ptr<SecretStore> m_store;
    QStringList m_said;
};

} // namespace bw
