#pragma once

#include "app/secrets/secret_store.h"

#include <chrono>

namespace bw {

/// The OS keychain through QtKeychain: Secret Service (GNOME Keyring, KWallet), macOS Keychain, Windows Credential
/// Manager.
class KeychainStore : public SecretStore
{
public:
    /// How long the person may take to unlock it before we give up.
    explicit KeychainStore(std::chrono::milliseconds patience);

    ResultTask<Secret> read(QString key, std::stop_token stop) override;
    DoneTask write(QString key, Secret value, std::stop_token stop) override;
    DoneTask remove(QString key, std::stop_token stop) override;
    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] QString description() const override;

    /// Writes, reads back and deletes a dummy entry.
    DoneTask probe(std::stop_token stop);

private:
    std::chrono::milliseconds m_patience;
};

/// openSecretStore() with another patience.
Task<std::shared_ptr<SecretStore>> openSecretStore(std::chrono::milliseconds patience, std::stop_token stop);

} // namespace bw
