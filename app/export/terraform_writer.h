#pragma once

#include "app/export/export_input.h"

namespace bw {

/// Writes the configuration block by block, imports last.
class TerraformWriter
{
public:
    explicit TerraformWriter(const ExportInput &input) : m_input(input), m_setup(input.setup) {}
    QByteArray all();

private:
    void head();
    void groups();
    /// One resource for all groups of an app; several would take each other's away.
    void assignments(const QString &name, const QString &app, const QStringList &assigned, const QString &appId);
    void pushes(const QString &name, const QString &app, const QStringList &pushed, const QString &step,
                const QString &appId);
    void signIn();
    void oidcApp();
    /// okta_app_oauth makes custom apps only, so this one is read.
    void catalogueOidcApp(const QString &id);
    void samlApp();
    /// `oidcApp` is empty for SAML.
    void identityProvider(const QString &oidcApp, const QString &secret);
    void catalogueApp(const QString &name, const QString &key, const QString &label, UserNameFormat format,
                      const QStringList &further = {});
    [[nodiscard]] QString catalogueKey(const QString &step) const;
    void scim();
    void dashboardScim();
    void configCat();
    void both(const QString &name, const QString &step, const QStringList &assigned, const QStringList &pushed);

    const ExportInput &m_input;
    const Setup &m_setup;
    QString m_text;
    QString m_imports;
    QHash<QString, QString> m_groups; ///< name → expression
};

} // namespace bw
