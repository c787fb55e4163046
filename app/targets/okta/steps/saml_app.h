#pragma once

#include "app/saml/metadata.h"
#include "app/targets/okta/saml_kind.h"
#include "app/targets/okta/steps/app_step.h"

namespace bw::okta {

/// "okta.saml-app", "okta.configcat-app": a custom SAML 2.0 app. Found by the journal's id, else by its sign-on URL and
/// audience. Nothing is PUT once SCIM is switched on, because that wipes the SCIM connection (terraform-provider-okta,
/// issues 655 and 710). Source: Okta API reference, "Applications › Create an application", SAML 2.0.
class SamlApp : public AppStep
{
public:
    /// Sets both outputs. needs: "okta.preflight".
    SamlApp(Workplace place, SamlKind kind, Output<AppRef> app, Output<saml::Metadata> metadata, QStringList needs);

    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    [[nodiscard]] std::optional<Card> card() const override;

private:
    ResultTask<Finding> look(std::stop_token stop) override;
    [[nodiscard]] QString purpose() const override;
    [[nodiscard]] bool isMeant(const QString &purpose, const App &app) const override;
    ResultTask<std::optional<App>> find(std::stop_token stop);
    ResultTask<saml::Metadata> readMetadata(App app, std::stop_token stop);
    [[nodiscard]] Finding judge(const App &app, const saml::Metadata &metadata) const;
    [[nodiscard]] QList<FieldDiff> furtherFields(const App &app) const;
    [[nodiscard]] std::optional<App> fitting(const QList<App> &apps);
    [[nodiscard]] QJsonObject changedBody(const App &app) const;

    SamlKind m_kind;
    Output<saml::Metadata> m_metadata;
    std::optional<App> m_found;
    QStringList m_warnings;
};

} // namespace bw::okta
