#pragma once

#include "app/export/export_input.h"

namespace bw {

namespace okta {
struct AppKind;
} // namespace okta

/// Writes the configuration block by block, imports last.
class TerraformWriter
{
public:
    explicit TerraformWriter(const ExportInput &input) : m_input(input), m_setup(input.setup) {}
    QByteArray all();

private:
    /// What is true of the rest, so it is made last.
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString takingOver() const;
    [[nodiscard]] QString secretsOfState() const;
    [[nodiscard]] QString providers() const;
    /// The setup may leave it out; what is made tells it then.
    [[nodiscard]] QString account() const;

    void comment(const QString &text);
    void notWritten(const QString &what);
    /// With its import block where `id` is known.
    void resource(const QString &type, const QString &name, const QStringList &lines, const QString &id);

    void groups();
    /// One resource for all groups of an app; several would take each other's away.
    void assignments(const QString &name, const QString &app, const QStringList &assigned, const QString &appId);
    void pushes(const QString &name, const QString &app, const QStringList &pushed, const QString &step,
                const QString &appId);
    void signIn();
    [[nodiscard]] bool showsPkce() const;
    void oidcApp(const QString &id);
    /// okta_app_oauth makes custom apps only, so this one is read.
    void catalogueOidcApp(const QString &id);
    void samlApp(const QString &id);
    /// `acs` and `audience` are expressions.
    [[nodiscard]] static QStringList samlSettings(const QString &acs, const QString &audience);
    /// For an app that holds a SCIM connection.
    [[nodiscard]] static QStringList leftAsItIs();
    void authorizationServer(const QString &app);
    [[nodiscard]] QString knownServer() const;
    struct ServerPart
    {
        QString collection; ///< of the journal
        QString madeName;   ///< how its name there begins
        QString type;       ///< okta_auth_server_…
        QString name;
        QString title;
    };
    bool serverPart(const QString &serverId, const ServerPart &part, const QStringList &lines);
    void scopeAndClaims(const QString &serverId);
    void admission(const QString &serverId, const QString &app);
    void riskScores();
    /// `oidcApp` is empty for SAML.
    void identityProvider(const QString &oidcApp, const QString &secret);
    /// With its assignments and pushes.
    void catalogueApp(const QString &name, const QString &key, const okta::AppKind &kind,
                      const QStringList &further = {});
    [[nodiscard]] QString catalogueKey(const QString &step) const;
    void scim();
    void dashboardScim();
    void dashboardToken();
    void dashboardRest();
    void configCat();
    /// Assignments and pushes of a provisioning app that stands here as `app`.
    void provisioned(const QString &name, const QString &app, const okta::AppKind &kind, const QString &appId);

    const ExportInput &m_input;
    const Setup &m_setup;
    QString m_text;
    QString m_imports;
    QStringList m_new;                ///< addresses without an import block
    bool m_usesAccount = false;       ///< the variable cloudflare_account_id
    bool m_usesCloudflare = false;    ///< its provider
    QString m_server;                 ///< expression of the authorization server's id; empty: the org's own
    QHash<QString, QString> m_groups; ///< name → expression
};

} // namespace bw
