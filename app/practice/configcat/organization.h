#pragma once

#include "app/practice/scim/scim_store.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace bw::practice::configcat {

/// A domain of the organization, to be proven by a TXT record.
struct Domain
{
    QString name;
    QString txt; ///< "configcat-domain-verification=<GUID>"
    bool verified = false;
};

struct SamlProvider
{
    QString id; ///< a GUID
    QString name;
    QString entityId; ///< "app.configcat.com/<32 hex>", without a scheme
    QString acsUrl;
    QString metadataUrl;
    QStringList trustedDomains;
    QString metadataState; ///< what became of reading the metadata, for people
    QString issuer;        ///< from the metadata; empty until it was read
};

/// The ways in which organizations differ.
struct Ways
{
    bool findsTxtRecords = true; ///< false: VERIFY says that DNS has no such record yet
    bool domainsByFile = false;  ///< domains are verified by a file: there is no TXT record of them
    bool auditIsShort = false; ///< the plan keeps the audit log for so few days that nothing of interest is left in it
    bool apiOfAnother = false; ///< the API's credentials are of somebody in another organization
    bool apiReadsAll = true;     ///< false: the API's credentials are of somebody who may not see members and audit log
    int domains = 1;             ///< how many the plan allows; Free and Pro: one
    int groupsWithPermissions = 5; ///< the same; Free: 2, Pro: 5, Smart: 10
};

/// An organization of ConfigCat.
struct Organization
{
    QString id; ///< a GUID, also the last part of the SCIM URL
    QString name;
    QString adminEmail;
    QString adminName;
    QByteArray apiUser; ///< credentials of the public management API
    QByteArray apiPassword;

    Ways ways;
    QList<Domain> domains;
    QList<SamlProvider> providers;
    QByteArray scimToken; ///< empty until it was generated
    scim::Store scim;
    bool started = false;               ///< START FOR ALL USERS was pressed
    bool startsNewUsers = false;        ///< "Provision future users automatically"
    QStringList provisioned;            ///< ids of SCIM users that have become members
    QHash<QString, QString> permission; ///< of SCIM groups by id: the name of a permission group
    QList<QJsonObject> audit;           ///< newest last

    Organization();
    Organization(const Organization &) = delete;
    Organization &operator=(const Organization &) = delete;

    [[nodiscard]] bool hasVerifiedDomain() const;
    [[nodiscard]] bool isVerified(const QString &email) const; ///< the address is in a verified domain
    [[nodiscard]] SamlProvider *provider(const QString &providerId);
    /// The members as the management API shows them: SCIM users that are active and provisioned.
    [[nodiscard]] QList<QJsonObject> members() const;

    void note(const QString &type, const QString &target);
    /// Makes members of all active SCIM users in verified domains.
    void provisionAll();

private:
    void follow(const scim::Write &write);
};

QString newGuid();

} // namespace bw::practice::configcat
