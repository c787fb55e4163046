#pragma once

#include "app/saml/metadata.h"
#include "app/setup/setup.h"

#include <QJsonObject>
#include <QUrl>

namespace bw::okta {

/// Which custom SAML app a flow needs, as data for one step.
struct SamlKind
{
    QString step;   ///< the step's id
    QString title;  ///< translated: the step's title
    QString label;  ///< what the admin calls this instance
    QString acsUrl; ///< where assertions go; identifies the app together with the audience
    QString audience;
    QString emailAttribute; ///< empty: no statement
    QString groupsFilter;   ///< regular expression; empty: no statement
    QStringList claims;     ///< further attributes of the user profile, each under its own name
    bool hidden = true;     ///< no icons: people start from the other side

    [[nodiscard]] QJsonObject body() const;
    /// "settings.signOn", as wanted.
    [[nodiscard]] QJsonObject signOn() const;
};

/// Sign-in to Cloudflare One by SAML. Source: Cloudflare docs, "Okta (SAML)".
[[nodiscard]] SamlKind cloudflareOneSaml(const SignInSetup &setup, const QString &team);
/// Sign-in to ConfigCat. Source: ConfigCat docs, "SAML: Okta". The name id must be the e-mail address.
[[nodiscard]] SamlKind configCatSaml(const ConfigCatSetup &setup);

/// Where Okta shows an app's metadata to everybody, without a token; empty when the app's sign-on URL is of no known
/// form. Source: Okta's admin console, "Metadata URL" on the tab Sign On.
[[nodiscard]] QUrl publishedMetadataUrl(const saml::Metadata &metadata);

} // namespace bw::okta
