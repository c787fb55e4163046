#include "app/practice/okta/okta_tenant.h"

#include "app/practice/okta/access.h"
#include "app/practice/okta/agent.h"
#include "app/practice/okta/answers.h"
#include "app/practice/okta/certificate.h"
#include "app/practice/okta/routes.h"

using namespace Qt::StringLiterals;

namespace bw::practice {

using namespace okta;

namespace {

bool isApi(const Request &request)
{
    return request.path.startsWith("/api/v1/"_L1) || request.path.startsWith("/oauth2/v1/clients"_L1);
}

ApiToken makeToken(const QString &name, const QString &owner)
{
    return {makeId("00T"_L1), name, u"00"_s + randomText(40), owner, false, QDateTime::currentDateTimeUtc()};
}

} // namespace

OktaTenant::OktaTenant(QObject *parent)
    : Server(parent), m_agent(new ProvisioningAgent(&m_org, this)), m_certificate(samlCertificate())
{
    seedAcme(&m_org);
    m_org.tokens.append(makeToken(u"Practice"_s, m_org.users.front()->id));
    addRoutes(this);
}

OktaTenant::~OktaTenant()
{
    delete m_agent; // before the org that it works on
}

QString OktaTenant::addToken(const QStringList &roles, bool expired)
{
    const QString login = u"owner%1@acme.example"_s.arg(m_org.tokens.size());
    User *owner = m_org.addUser(login, login, u"Token"_s, u"Owner"_s);
    owner->roles = roles;
    ApiToken added = makeToken(login, owner->id);
    added.expired = expired;
    m_org.tokens.append(added);
    return added.value;
}

QString OktaTenant::addCustomToken(const QStringList &permissions, const QStringList &resources)
{
    const QString value = addToken({u"CUSTOM"_s});
    m_org.user(m_org.tokens.constLast().owner)->customRoles
        << CustomRole{makeId("cr0"_L1), u"Cloudflare rollout"_s, permissions, makeId("iam"_L1), resources};
    return value;
}

bool OktaTenant::setWay(const QString &name, bool on)
{
    static const QHash<QString, bool Ways::*> known = {
        {u"promptNoneRedirects"_s, &Ways::promptNoneRedirects},
        {u"internalApi"_s, &Ways::internalApi},
        {u"apiAccessManagement"_s, &Ways::apiAccessManagement},
        {u"advancedSso"_s, &Ways::advancedSso},
        {u"policiesSettle"_s, &Ways::policiesSettle},
        {u"rulesSettle"_s, &Ways::rulesSettle},
        {u"identityThreatProtection"_s, &Ways::identityThreatProtection},
        {u"catalogHasCloudflareOne"_s, &Ways::catalogHasCloudflareOne},
        {u"cloudflareOneRenewed"_s, &Ways::cloudflareOneRenewed},
        {u"catalogApi"_s, &Ways::catalogApi},
        {u"catalogHasDashboardApp"_s, &Ways::catalogHasDashboardApp},
        {u"featuresApi"_s, &Ways::featuresApi},
        {u"backfill"_s, &Ways::backfill},
        {u"putWipesTestApps"_s, &Ways::putWipesTestApps},
        {u"failOnNameCollision"_s, &Ways::failOnNameCollision},
        {u"mappingCreateIs201"_s, &Ways::mappingCreateIs201},
        {u"pushesEmptyGroups"_s, &Ways::pushesEmptyGroups},
        {u"membersFollow"_s, &Ways::membersFollow},
        {u"federatedClaims"_s, &Ways::federatedClaims},
        {u"testAppsTakeSettings"_s, &Ways::testAppsTakeSettings},
        {u"cutsGroupsClaim"_s, &Ways::cutsGroupsClaim},
        {u"classicEngine"_s, &Ways::classicEngine},
        {u"customDomain"_s, &Ways::customDomain},
        {u"dynamicIssuers"_s, &Ways::dynamicIssuers},
        {u"featuresDoNothing"_s, &Ways::featuresDoNothing},
        {u"clientIdsDiffer"_s, &Ways::clientIdsDiffer},
        {u"metadataNeedsSignIn"_s, &Ways::metadataNeedsSignIn},
        {u"tokensNeedNetwork"_s, &Ways::tokensNeedNetwork},
        {u"tokensBarServers"_s, &Ways::tokensBarServers},
        {u"enforcesClientAuth"_s, &Ways::enforcesClientAuth},
        {u"featuresNeedBoxes"_s, &Ways::featuresNeedBoxes},
        {u"teamDomainIsWhole"_s, &Ways::teamDomainIsWhole},
        {u"federatedGroupsArrive"_s, &Ways::federatedGroupsArrive},
        {u"internalForbidden"_s, &Ways::internalForbidden},
        {u"errorMappingsStay"_s, &Ways::errorMappingsStay},
        {u"thinProvisioningLog"_s, &Ways::thinProvisioningLog},
        {u"searchLags"_s, &Ways::searchLags},
        {u"putLosesAuthnContext"_s, &Ways::putLosesAuthnContext},
        {u"forgetsTab"_s, &Ways::forgetsTab},
        {u"catalogAppsAreFixed"_s, &Ways::catalogAppsAreFixed},
        {u"featuresUnsupported"_s, &Ways::featuresUnsupported},
        {u"metadataHasBoth"_s, &Ways::metadataHasBoth},
        {u"renamesPushedGroups"_s, &Ways::renamesPushedGroups},
        {u"riskSignalsForbidden"_s, &Ways::riskSignalsForbidden},
        {u"riskSignalsMissing"_s, &Ways::riskSignalsMissing},
        {u"policyTurnsAway"_s, &Ways::policyTurnsAway},
        {u"deniedByAuthenticators"_s, &Ways::deniedByAuthenticators},
        {u"filterOutweighsClaim"_s, &Ways::filterOutweighsClaim},
    };
    if (name == "integratorLimits"_L1)
        m_limits.setPlan(on ? RatePlan::Integrator : RatePlan::Generous);
    else if (name == "halfOfLimits"_L1)
        m_limits.setShare(on ? 50 : 100);
    else if (name == "threatInsightBlocks"_L1)
        setThreatBlocking(&m_org, on);
    else if (name == "dashboardAppRenamesAccount"_L1)
        m_org.ways.dashboardAccountField = on ? u"tenant"_s : u"accountId"_s;
    else if (name == "blocklistZone"_L1)
        setBlocklistZone(&m_org, on);
    else if (known.contains(name))
        m_org.ways.*known.value(name) = on;
    else
        return false;
    return true;
}

void OktaTenant::setCertificateExpiry(const QDate &day)
{
    m_certificate = certificateEnding(samlCertificate(), day);
}

void OktaTenant::rotateCertificate()
{
    m_earlierCertificate = m_certificate;
    m_certificate = nextCertificate(m_certificate);
    activateCertificate();
}

void OktaTenant::useSha1Certificate()
{
    m_certificate = certificateBySha1(m_certificate);
    activateCertificate();
}

void OktaTenant::activateCertificate()
{
    const QJsonObject signing{{u"kid"_s, QString::fromLatin1(certificateKid(m_certificate))}};
    for (const auto &app : m_org.apps)
        app->credentials.insert(u"signing"_s, signing);
}

void OktaTenant::assignmentsChanged(App *app)
{
    const Org::Moved moved = m_org.settleAssignments(app);
    for (const QString &userId : moved.came)
        m_org.log(u"application.user_membership.add"_s, {appTarget(*app), userTarget(*m_org.user(userId))});
    for (const AppUser &gone : moved.went) {
        if (const User *user = m_org.user(gone.userId))
            m_org.log(u"application.user_membership.remove"_s, {appTarget(*app), userTarget(*user)});
    }
    m_agent->assignmentsMoved(app->id, moved.came, moved.went);
}

void OktaTenant::membersChanged(const QString &groupId)
{
    if (Group *group = m_org.storedGroup(groupId))
        group->lastMembershipUpdated = QDateTime::currentDateTimeUtc();
    for (const auto &app : m_org.apps) {
        if (app->groups.contains(groupId))
            assignmentsChanged(app.get());
        m_agent->membersMoved(app->id, groupId);
    }
}

std::optional<Reply> OktaTenant::refuse(const Request &request)
{
    m_lastRate.reset();
    if (isTurnedAway(&m_org, request))
        return refusal(403, u"E0000006"_s, u"You do not have permission to perform the requested action"_s);
    if (!isApi(request))
        return {};
    const QByteArray authorization = request.header("Authorization");
    const ApiToken *token = nullptr;
    if (authorization.left(5).compare("SSWS ", Qt::CaseInsensitive) == 0)
        token = m_org.token(QString::fromLatin1(authorization.mid(5).trimmed()));
    const User *owner = token ? m_org.user(token->owner) : nullptr;
    const bool isGood = owner && !token->expired && owner->isActive();
    if (!isGood || isOutsideRange(&m_org, *token, *owner, request))
        return refusal(401, u"E0000011"_s, u"Invalid token provided"_s);

    m_callerRoles = owner->roles;
    m_lastRate = m_limits.take(token->value, request.verb, request.path);
    if (!m_lastRate->allowed)
        return refusal(429, u"E0000047"_s, u"API call exceeded rate limit due to too many requests."_s);
    const auto permitsIt = [&request](const CustomRole &role) { return permits(role, request.verb, request.path); };
    if (!mayCall(owner->roles, request.verb, request.path) && !std::ranges::any_of(owner->customRoles, permitsIt))
        return forbidden();
    if (const std::optional<Refusal> refused = ordered(request, false))
        return refusal(refused->status, refused->code, refused->summary);
    return {};
}

std::optional<Refusal> OktaTenant::ordered(const Request &request, bool acts)
{
    for (Refusal &one : m_refusals) {
        const bool fits = (one.verb.isEmpty() || one.verb == request.verb) && one.path.match(request.path).hasMatch();
        if (!fits || one.acts != acts || one.times < 0)
            continue;
        if (one.times > 0 && --one.times == 0)
            one.times = -1;
        return one;
    }
    return {};
}

Reply OktaTenant::notFound(const Request &request, bool knownPath)
{
    if (request.path.startsWith("/admin/"_L1))
        return Reply::html(404, u"<!DOCTYPE html><title>Page not found</title><h1>Page not found</h1>"_s);
    if (knownPath)
        return refusal(405, u"E0000022"_s, u"The endpoint does not support the provided HTTP method"_s);
    return refusal(404, u"E0000007"_s, u"Not found: Resource not found: %1 (Endpoint)"_s.arg(request.path));
}

Reply OktaTenant::rateLimited(const Request &request)
{
    m_lastRate = m_limits.exhausted(request.verb, request.path);
    return refusal(429, u"E0000047"_s, u"API call exceeded rate limit due to too many requests."_s);
}

void OktaTenant::finish(const Request &request, Reply &reply)
{
    if (const std::optional<Refusal> refused = ordered(request, true))
        reply = refusal(refused->status, refused->code, refused->summary);
    const QString date =
        QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss"_s) + u" GMT"_s;
    reply.headers.append({"Date"_ba, date.toLatin1()});
    reply.headers.append({"X-Okta-Request-Id"_ba, randomText(22).toLatin1()});
    reply.headers.append({"Cache-Control"_ba, "no-cache, no-store"_ba});
    if (m_lastRate && isApi(request)) {
        reply.headers.append({"X-Rate-Limit-Limit"_ba, QByteArray::number(m_lastRate->limit)});
        reply.headers.append({"X-Rate-Limit-Remaining"_ba, QByteArray::number(m_lastRate->remaining)});
        reply.headers.append({"X-Rate-Limit-Reset"_ba, QByteArray::number(m_lastRate->reset)});
    }
}

} // namespace bw::practice
