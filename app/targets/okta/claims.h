#pragma once

#include "app/targets/okta/client.h"

/// The claim "groups" in the ID token of the org's own authorization server.
namespace bw::okta::claims {

/// The "Groups claim filter" of the Sign On tab, which has no public call: the endpoint that Okta's own Terraform
/// provider uses (terraform-provider-okta, sdk/app_oauth_group_claim.go); Okta does not support it.
struct Filter
{
    QString name; ///< of the claim; empty: no claim
    QString type; ///< REGEX, STARTS_WITH, EQUALS, CONTAINS; empty for an expression
    QString value;
    QJsonObject body; ///< as answered, to be put back by undo

    [[nodiscard]] QString issuerMode() const; ///< of the app; empty where the answer has none

    [[nodiscard]] bool isEmpty() const { return name.isEmpty() || value.isEmpty(); }
};
[[nodiscard]] ResultTask<Filter> readFilter(Client client, QString appId, std::stop_token stop);
[[nodiscard]] ResultTask<Filter> writeFilter(Client client, QString appId, QJsonObject body, std::stop_token stop);
/// "Matches regex" for the claim "groups". The issuer stands in the same form as the claim, so that the app's goes with
/// it: one that is left out, or another, would change whom the tokens name as issuer.
[[nodiscard]] QJsonObject regexFilter(const QString &regex, const QString &issuerMode);
/// The filter of an answer, as it may be sent again with the issuer that the app has now; of an empty answer: no groups
/// claim.
[[nodiscard]] QJsonObject filterFrom(const QJsonObject &answer, const QString &issuerMode);

/// A token claim. Source: Okta API reference, "Application SSO federated claims".
struct Federated
{
    QString id;
    QString name;
    QString expression;
};
[[nodiscard]] ResultTask<QList<Federated>> listFederated(Client client, QString appId, std::stop_token stop);
[[nodiscard]] ResultTask<Federated> createFederated(Client client, QString appId, QString name, QString expression,
                                                    std::stop_token stop);
/// What is not there is done().
[[nodiscard]] DoneTask removeFederated(Client client, QString appId, QString claimId, std::stop_token stop);
/// The expression that says the same as a group filter, for ".*" and for a plain beginning such as "cf-.*"; nullopt for
/// any other regular expression. Source: "Okta Expression Language in Identity Engine", group functions.
[[nodiscard]] std::optional<QString> expressionFor(const QString &regex);

} // namespace bw::okta::claims
