#pragma once

#include "app/saml/metadata.h"
#include "app/targets/configcat/workplace.h"

namespace bw::configcat {

/// "configcat.saml": ConfigCat knows Okta by its metadata URL and trusts the people's domains. ConfigCat has no API for
/// it: the admin pastes, and the audit log shows that the identity provider was saved since, where that may be read;
/// else nobody but the admin can tell. Source: ConfigCat docs, "SAML: Okta".
class SamlTrust : public Step
{
public:
    /// needs: "okta.configcat-app".
    SamlTrust(Workplace place, Output<saml::Metadata> metadata, Output<QStringList> domains, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    ResultTask<Finding> observe(std::stop_token stop) override;
    [[nodiscard]] std::optional<Card> card() const override;

private:
    [[nodiscard]] QString metadataUrl() const;
    [[nodiscard]] QString manualMark() const;
    [[nodiscard]] QString mark() const;
    [[nodiscard]] QString notPublicText() const;
    [[nodiscard]] Finding finding(Change change, Comparison comparison) const;
    [[nodiscard]] bool mayBeOlder() const;
    ResultTask<std::optional<bool>> isSaved(std::stop_token stop);
    Result<Finding> rememberSaved();
    Done noteAsked();
    /// ConfigCat reads the metadata without being signed in: says in the plan where it could not.
    Task<> lookAsConfigCat(std::stop_token stop);

    Workplace m_place;
    Output<saml::Metadata> m_metadata;
    Output<QStringList> m_domains;
    bool m_isRotated = false; ///< Okta signs with another certificate than when it was seen done
    bool m_isManual = false; ///< what stands in the metadata is pasted, instead of its URL
    QString m_notPublic;     ///< why the metadata cannot be had without signing in; empty: it can
    QDateTime m_askedBefore; ///< since when an earlier run has asked for it, with this URL
};

} // namespace bw::configcat
