#pragma once

#include "app/setup/setup.h"

#include <QJsonObject>

namespace bw::okta {

/// What the documents of the system that is provisioned say, and no call shows. Translated.
struct SystemFacts
{
    QStringList provisioning;
    QStringList push;
};

/// Which app a flow needs, and how it provisions: the differences between the flows, as data for one set of steps.
struct AppKind
{
    QString step;   ///< prefix of the steps' ids: "okta.scim" → "okta.scim-app", "okta.scim-connection"…
    QString key;    ///< Okta's key in the catalogue: "scim2headerauth"; empty for a custom SAML app
    QString title;  ///< its name in the catalogue
    QString label;  ///< what the admin calls this instance
    QString system; ///< where it provisions to, in words: "Cloudflare One"
    UserNameFormat userName = UserNameFormat::Email;
    bool knowsByUserName = true; ///< false: the other side goes by the e-mail address, whatever the username is
    QStringList assignGroups;
    QStringList pushGroups;
    QStringList features;       ///< boxes that must be ticked, by Okta's names for them
    QStringList barredFeatures; ///< boxes that must not be
    QString connectionCard;     ///< names of the instructions under resources/byhand
    QString boxesCard;
    bool headerTokenVerbatim = true;                  ///< the token field is the whole Authorization header
    QString urlLabel = QStringLiteral("Base URL");    ///< Okta's name of the field, with "URL" in it; empty: none
    QString tokenLabel = QStringLiteral("API token"); ///< the same of the other field; contains "token"
    /// What else is to be entered in that form: the field's label and its value.
    QList<QPair<QString, QString>> furtherValues;
    QString proof = QStringLiteral("proof.okta-provisioning"); ///< id of the step that proves it
    QString peopleProof =
        QStringLiteral("proof.okta-people"); ///< the same of the people alone, before groups are pushed
    SystemFacts facts;

    /// The body of the create, as full as Okta's schema allows.
    [[nodiscard]] QJsonObject body() const;
};

/// SCIM 2.0 Test App (Header Auth) for Cloudflare One.
[[nodiscard]] AppKind cloudflareOneScim(const ScimSetup &setup);

/// SCIM 2.0 Test App (OAuth Bearer Token) for the Cloudflare dashboard, which takes no changes of attributes.
/// Source: Cloudflare docs, "SCIM provisioning: Okta".
[[nodiscard]] AppKind cloudflareDashboardScim(const DashboardScimSetup &setup);
/// The title of Cloudflare's own app for it, which not every org's catalogue lists.
[[nodiscard]] QString dashboardCatalogTitle();
/// SCIM of the custom SAML app that signs people in to Cloudflare One.
[[nodiscard]] AppKind oneAppScim(const ScimSetup &setup);
/// SCIM of the custom SAML app for ConfigCat. Source: ConfigCat docs, "SCIM: Okta".
[[nodiscard]] AppKind configCatScim(const ConfigCatSetup &setup);

[[nodiscard]] QString userNameTemplateOf(UserNameFormat format);
/// "visibility" of an app that nobody starts from Okta's dashboard.
[[nodiscard]] QJsonObject hiddenIcons();

} // namespace bw::okta
