#pragma once

#include "app/setup/setup_rules.h"

namespace bw {

[[nodiscard]] bool hasControlCharacter(const QString &text);

/// Collects the faults of one setup; one function a section.
class Rules
{
public:
    explicit Rules(const Setup &setup) : m_setup(setup) {}

    QList<FieldFault> all()
    {
        general();
        if (m_setup.cloudflare)
            cloudflare(*m_setup.cloudflare);
        if (m_setup.signIn)
            signIn(*m_setup.signIn);
        if (m_setup.scim)
            scim(*m_setup.scim);
        if (m_setup.dashboardScim)
            dashboard(*m_setup.dashboardScim);
        if (m_setup.configcat)
            configcat(*m_setup.configcat);
        return m_faults;
    }

private:
    static constexpr qsizetype longestLabel = 100;     // Okta API reference, Applications › label
    static constexpr qsizetype longestGroupName = 255; // Okta API reference, Groups › profile.name

    void missing(const QString &path, const QString &message)
    {
        m_faults << FieldFault{path, FieldFault::Weight::Missing, message};
    }
    void wrong(const QString &path, const QString &message)
    {
        m_faults << FieldFault{path, FieldFault::Weight::Wrong, message};
    }
    void warning(const QString &path, const QString &message)
    {
        m_faults << FieldFault{path, FieldFault::Weight::Warning, message};
    }

    void general();
    void cloudflare(const CloudflareSetup &setup);
    void signIn(const SignInSetup &setup);
    void authorizationServer(const SignInSetup &setup);
    void groupsFilter(const SignInSetup &setup);
    void scim(const ScimSetup &setup);
    void pushedOutsideClaim(const ScimSetup &setup);
    void dashboard(const DashboardScimSetup &setup);
    void policies(const DashboardScimSetup &setup);
    void configcat(const ConfigCatSetup &setup);
    void pasted(const ConfigCatSetup &setup);

    void label(const QString &path, const QString &text);
    void address(const QString &path, const QString &text);
    void groups(const QString &path, const QStringList &names);
    void list(const QString &path, const QStringList &texts, qsizetype longest);
    void disjoint(const QString &section, const QStringList &assigned, const QStringList &pushed);
    void shape(const QString &path, bool isRight, const QString &example);

    const Setup &m_setup;
    QList<FieldFault> m_faults;
};

} // namespace bw
