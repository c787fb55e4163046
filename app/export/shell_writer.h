#pragma once

#include "app/export/export_input.h"

#include <QJsonObject>

namespace bw {

namespace okta {
struct AppKind;
struct SamlKind;
} // namespace okta
namespace cloudflare {
struct ProviderWish;
} // namespace cloudflare

/// Writes the script part by part. Bodies, and what tells an object from others, are those of the plan's steps.
class ShellWriter
{
public:
    explicit ShellWriter(const ExportInput &input) : m_input(input), m_setup(input.setup) {}
    QByteArray all();

private:
    void add(const QString &lines) { m_text += lines + u'\n'; }
    void set(const QString &name, const QString &text);
    void set(const QString &name, const QJsonObject &body);
    void head();
    void notWritten(const QString &what);
    /// By hand after the run that has made the login method; what comes of it cannot be read.
    void oncePerLoginMethod(const QString &what);
    void cards();

    void signIn();
    void authorizationServer();
    /// Lets $client use $server.
    void admission();
    void oidcApp();
    void groupsClaim();
    [[nodiscard]] QString issuerMode() const;
    void catalogueOidcApp();
    void samlSignIn();
    /// Finds or makes a custom SAML app: $app, and $trust from its metadata.
    void samlApp(const okta::SamlKind &kind);
    void clientSecret();
    void riskScores();
    void pkce();
    /// `config`: what of the login method's configuration is not known before the script runs, as jq makes it.
    void provider(const cloudflare::ProviderWish &wish, const QString &condition, const QString &config);
    void oktaProvider();

    void scim();
    void configCat();
    void dashboardScim();
    void dashboardCatalogueApp();
    void dashboardToken();
    void dashboardPolicies();
    /// Finds or makes the catalogue app `kind`: $app.
    void catalogueApp(const okta::AppKind &kind);
    /// Connection and boxes by hand, then assignments and pushes. $base and $token are what is to be pasted; `before`
    /// comes by hand before that, and `making` by script.
    void provisioning(const okta::AppKind &kind, const QStringList &alsoAssigned = {}, const QString &making = {},
                      const QString &before = {});

    const ExportInput &m_input;
    const Setup &m_setup;
    QString m_text;
};

} // namespace bw
