#pragma once

#include "app/core/secret.h"
#include "app/core/task.h"

#include <memory>

namespace bw {

/// Where secrets rest between runs. Keys are names such as "okta/acme.okta.com/api-token"; they are not secret.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// NotFound when there is none.
    virtual ResultTask<Secret> read(QString key, std::stop_token stop) = 0;
    virtual DoneTask write(QString key, Secret value, std::stop_token stop) = 0;
    /// Removing what is not there is done().
    virtual DoneTask remove(QString key, std::stop_token stop) = 0;
    /// False: kept in memory until the program ends.
    [[nodiscard]] virtual bool isPersistent() const = 0;
    /// One translated sentence for the person: where the secrets are, and why not in the keychain if they are not.
    [[nodiscard]] virtual QString description() const = 0;
};

/// The OS keychain when it works (probed by write, read and delete of a dummy entry, because QtKeychain calls itself
/// available as soon as its library loads), else a store in memory that says why. Never plain text on disk.
Task<std::shared_ptr<SecretStore>> openSecretStore(std::stop_token stop);
std::shared_ptr<SecretStore> makeMemoryStore(QString why);

/// The names of the entries, in one place so that no two parts invent different ones.
namespace secret_key {
QString oktaToken(const QString &oktaHost);
QString cloudflareToken(const QString &apiHost, const QString &team);
QString configcatScimToken(const QString &scimUrl);
QString configcatApiUser(const QString &scimUrl);
QString configcatApiPassword(const QString &scimUrl);
QString clientSecret(const QString &oktaHost, const QString &appId);
QString scimSecret(const QString &team, const QString &identityProviderId);
QString dashboardScimToken(const QString &account);
QString oktaApiTokenForCloudflare(const QString &oktaHost);
} // namespace secret_key

} // namespace bw
