#include "app/practice/cloudflare/access_rules.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

/// The kinds whose inside we know; the others may hold anything.
const QHash<QString, QList<Field>> &kinds()
{
    static const Field provider{u"identity_provider_id"_s, Want::Text, true};
    static const QList<Field> id{{u"id"_s, Want::Text, true}};
    static const QHash<QString, QList<Field>> known{
        {u"okta"_s, {{u"name"_s, Want::Text, true}, provider}},
        {u"saml"_s, {{u"attribute_name"_s, Want::Text, true}, {u"attribute_value"_s, Want::Text, true}, provider}},
        {u"oidc"_s, {{u"claim_name"_s, Want::Text, true}, {u"claim_value"_s, Want::Text, true}, provider}},
        {u"login_method"_s, id},
        {u"group"_s, id},
        {u"email"_s, {{u"email"_s, Want::Text, true}}},
        {u"email_domain"_s, {{u"domain"_s, Want::Text, true}}},
        {u"user_risk_score"_s, {{u"user_risk_score"_s, Want::Texts, true}}}};
    return known;
}

const QStringList otherKinds{u"everyone"_s,
                             u"ip"_s,
                             u"ip_list"_s,
                             u"email_list"_s,
                             u"certificate"_s,
                             u"common_name"_s,
                             u"azureAD"_s,
                             u"github-organization"_s,
                             u"gsuite"_s,
                             u"service_token"_s,
                             u"any_valid_service_token"_s,
                             u"external_evaluation"_s,
                             u"geo"_s,
                             u"auth_method"_s,
                             u"auth_context"_s,
                             u"device_posture"_s,
                             u"linked_app_token"_s};

std::optional<QString> oneFault(const QJsonObject &rule)
{
    if (rule.size() != 1)
        return u"a rule has exactly one type"_s;
    const QString kind = rule.begin().key();
    const auto known = kinds().constFind(kind);
    if (known == kinds().constEnd())
        return otherKinds.contains(kind) ? std::nullopt : std::optional(u"unknown rule type"_s);
    if (!rule.begin()->isObject())
        return u"%1 is not an object"_s.arg(kind);
    const auto fault = bodyFault(rule.begin()->toObject(), *known, kind);
    return fault ? std::optional(fault->chain) : std::nullopt;
}

} // namespace

std::optional<BodyFault> ruleFault(const QJsonObject &body)
{
    for (const QString &list : {u"include"_s, u"exclude"_s, u"require"_s}) {
        const QJsonArray rules = body.value(list).toArray();
        for (const QJsonValue &rule : rules) {
            if (const auto fault = oneFault(rule.toObject()))
                return BodyFault{u"invalid '%1' configuration"_s.arg(list), *fault};
        }
    }
    if (body.value(u"include"_s).toArray().isEmpty())
        return BodyFault{u"invalid 'include' configuration"_s, u"at least one rule is needed"_s};
    return {};
}

} // namespace bw::practice::cloudflare
