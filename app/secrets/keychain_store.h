#pragma once

#include "app/secrets/secret_store.h"

#include <chrono>

namespace bw {

/// How long a person may take to unlock the keychain.
constexpr std::chrono::seconds keychainPatience{60};

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

/// The OS keychain, probed. An error of the kinds Unreachable (silent), NotAllowed (locked, or refused) and Cancelled
/// may pass: a person may still unlock it.
ResultTask<std::shared_ptr<SecretStore>> openKeychain(std::chrono::milliseconds patience, std::stop_token stop);
/// What memory is used for instead, in the words of openKeychain()'s error.
[[nodiscard]] QString whyNoKeychain(const Error &error);
/// openSecretStore() with another patience.
Task<std::shared_ptr<SecretStore>> openSecretStore(std::chrono::milliseconds patience, std::stop_token stop);

} // namespace bw
