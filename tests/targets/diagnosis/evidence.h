#pragma once

#include "app/targets/diagnosis_judge.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::function<void(bw::Evidence &)>)

/// Evidence of a set-up in which all is well, to be spoilt one thing at a time.
namespace evidence {

using Spoil = std::function<void(bw::Evidence &)>;

inline bw::Error refusal()
{
    return {.kind = bw::Error::Kind::NotAllowed, .message = u"The token may not read this."_s};
}

inline bw::StepReport right(const QString &id)
{
    bw::StepReport report{.id = id, .title = u"Step "_s + id};
    report.finding = bw::Finding{.change = bw::Change::Leave};
    return report;
}

inline void isMissing(bw::Evidence &evidence, const QString &id)
{
    evidence.steps[id].finding->change = bw::Change::Create;
}

inline void differs(bw::Evidence &evidence, const QString &id, const QString &field)
{
    bw::Finding &finding = *evidence.steps[id].finding;
    finding.change = bw::Change::Change;
    finding.fields = {{field, u"wanted"_s, u"found"_s, bw::Comparison::Different}};
}

inline void cannotBeSeen(bw::Evidence &evidence, const QString &id)
{
    evidence.steps[id].finding.reset();
    evidence.steps[id].error = refusal();
}

inline bw::okta::LogEvent event(const QString &type, const QString &result = u"FAILURE"_s)
{
    bw::okta::LogEvent event;
    event.published = QDateTime::currentDateTimeUtc();
    event.type = type;
    event.result = result;
    event.reason = u"a reason"_s;
    event.person = u"ada@acme.test"_s;
    return event;
}

/// Okta turned somebody away, and its log tells of what.
inline void turnAway(bw::Evidence &evidence, const QString &type, const QString &uri = u"/oauth2/v1/token"_s)
{
    bw::okta::LogEvent denied = event(type, u"DENY"_s);
    denied.uri = uri;
    denied.address = u"192.0.2.44"_s;
    evidence.okta.blocked = QList<bw::okta::LogEvent>{denied};
}

/// A relying party was given no token.
inline void askForToken(bw::Evidence &evidence, const QString &reason, const QString &userAgent = u"Cloudflare"_s)
{
    bw::okta::LogEvent asked = event(u"app.oauth2.token.grant"_s);
    asked.reason = reason;
    asked.userAgent = userAgent;
    evidence.okta.signIns = QList<bw::okta::LogEvent>{asked};
}

inline bw::Evidence healthy()
{
    bw::Evidence evidence;
    evidence.setup.cloudflare.emplace();
    evidence.setup.signIn.emplace();
    evidence.setup.scim.emplace();
    for (const QString &id :
         {u"okta.preflight"_s, u"cloudflare.preflight"_s, u"okta.oidc-app"_s, u"okta.groups-claim"_s,
          u"okta.oidc-assignments"_s, u"okta.oidc-pkce"_s, u"cloudflare.identity-provider"_s, u"okta.scim-app"_s,
          u"cloudflare.scim-secret"_s, u"okta.scim-connection"_s, u"okta.scim-features"_s, u"okta.scim-assignments"_s,
          u"okta.scim-push-groups"_s})
        evidence.steps.insert(id, right(id));
    for (const QString &id : {u"proof.oidc-client"_s, u"proof.redirect-uri"_s, u"cloudflare.scim-probe"_s})
        evidence.proofs.insert(id, {{}, bw::Next::Proven, u"Takes the secret as it is."_s});
    bw::okta::Clues &okta = evidence.okta;
    okta.adminUrl = QUrl(u"https://acme-admin.okta.com"_s);
    okta.threats = bw::okta::ThreatInsight{u"audit"_s, false};
    okta.blockingZones = QStringList();
    okta.blocked = QList<bw::okta::LogEvent>();
    okta.signIns = QList<bw::okta::LogEvent>();
    okta.inTooManyGroups = QStringList();
    okta.appLogs = QList<bw::okta::AppLog>{{}};
    const bw::okta::AppUser ada{u"00u1"_s, u"ada@acme.test"_s, u"ext1"_s, u"PROVISIONED"_s, {}};
    okta.people = QList<bw::okta::AppUser>{ada};
    okta.mappings = QList<bw::okta::PushMapping>{{u"gpm1"_s, u"00g1"_s, {}, u"ACTIVE"_s, {}}};
    bw::cloudflare::Clues &cloudflare = evidence.cloudflare;
    cloudflare.identityProvidersPage = QUrl(u"https://dash.cloudflare.com/?to=/:account/one"_s);
    cloudflare.signIns = QList<bw::cloudflare::logs::SignIn>();
    cloudflare.changes = QList<bw::cloudflare::logs::Change>();
    cloudflare.scimLog = QList<bw::cloudflare::logs::ScimEntry>();
    cloudflare.arrived = qint64(1);
    cloudflare.known = QStringList{u"ada@acme.test"_s};
    return evidence;
}

inline bw::VerdictLine lineOf(const bw::Diagnosis &diagnosis, const QString &id)
{
    for (const bw::VerdictLine &line : diagnosis.looked) {
        if (line.id == id)
            return line;
    }
    return {.text = u"(no line)"_s};
}

inline QString story(const bw::Diagnosis &diagnosis)
{
    QString text = diagnosis.cause + u" | "_s + diagnosis.headline;
    for (const bw::VerdictLine &line : diagnosis.looked)
        text += u"\n%1 %2 %3"_s.arg(line.id).arg(int(line.mark)).arg(line.text);
    return text;
}

} // namespace evidence
