#pragma once

#include "app/practice/okta/limits.h"
#include "app/practice/okta/org.h"
#include "app/practice/server.h"

namespace bw::practice {

namespace okta {
class ProvisioningAgent;
}

/// A refusal in Okta's envelope that a test orders for some requests.
struct Refusal
{
    QByteArray verb;         ///< empty: any
    QRegularExpression path; ///< searched in the path
    int status = 400;
    QString code;
    QString summary;
    int times = 1;     ///< 0: all
    bool acts = false; ///< it is done all the same, as far as it would have been
};

/// The stand-in for an Okta org: management API, OAuth endpoints, admin console and the agent that provisions over
/// SCIM. There is no "-admin" host on loopback: the console's pages are served by the same host.
class OktaTenant : public Server
{
    Q_OBJECT
public:
    explicit OktaTenant(QObject *parent = nullptr);
    ~OktaTenant() override;

    [[nodiscard]] okta::Org &org() { return m_org; }
    [[nodiscard]] const okta::Org &org() const { return m_org; }
    [[nodiscard]] okta::Ways &ways() { return m_org.ways; }
    [[nodiscard]] okta::RateLimits &limits() { return m_limits; }
    [[nodiscard]] okta::ProvisioningAgent *agent() const { return m_agent; }

    /// The address of the org's custom domain: "http://localhost:34567".
    [[nodiscard]] QString customUrl() const { return QStringLiteral("http://localhost:%1").arg(port()); }
    /// A super administrator's API token; made with the tenant.
    [[nodiscard]] QString token() const { return m_org.tokens.front().value; }
    /// A further one, whose owner is a new user with these roles ("READ_ONLY_ADMIN", "APP_ADMIN"…; none: an ordinary
    /// user).
    QString addToken(const QStringList &roles, bool expired = false);
    /// The same, with a role of the org's own making: "okta.apps.manage" on "apps" (see CustomRole).
    QString addCustomToken(const QStringList &permissions, const QStringList &resources);
    /// The roles of whoever made the request that is being worked on.
    [[nodiscard]] const QStringList &callerRoles() const { return m_callerRoles; }
    void setGroupCount(int count) { m_org.setGroupCount(count); }

    bool setWay(const QString &name, bool on) override;
    void order(const Refusal &refusal) { m_refusals.append(refusal); }
    void clearOrders() { m_refusals.clear(); }

    /// The org's SAML certificate, DER.
    [[nodiscard]] QByteArray certificate() const { return m_certificate; }
    /// Changes its end of validity; the signature no longer fits then, which nobody checks on a self-signed one.
    void setCertificateExpiry(const QDate &day);
    /// Activates another certificate in all apps. The one before it may stay in the metadata.
    void rotateCertificate();
    /// As of an app that was made before Okta took SHA-2.
    void useSha1Certificate();
    [[nodiscard]] const QByteArray &earlierCertificate() const { return m_earlierCertificate; }

    /// To be called after people or groups of the app changed: app users come and go, and the agent pushes what
    /// follows.
    void assignmentsChanged(okta::App *app);
    /// To be called after a group's members changed.
    void membersChanged(const QString &groupId);

protected:
    std::optional<Reply> refuse(const Request &request) override;
    Reply notFound(const Request &request, bool knownPath) override;
    Reply rateLimited(const Request &request) override;
    void finish(const Request &request, Reply &reply) override;

private:
    /// The ordered refusal of this request, which is thereby used up.
    std::optional<Refusal> ordered(const Request &request, bool acts);
    void activateCertificate();

    okta::Org m_org;
    QList<Refusal> m_refusals;
    okta::RateLimits m_limits;
    QStringList m_callerRoles;
    std::optional<okta::RateLimits::Answer> m_lastRate; ///< of the request being worked on
    okta::ProvisioningAgent *m_agent;
    QByteArray m_certificate;
    QByteArray m_earlierCertificate; ///< empty: it was never rotated
};

} // namespace bw::practice
