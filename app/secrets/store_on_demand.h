#pragma once

#include "app/core/shared_read.h"
#include "app/secrets/secret_store.h"

#include <QDeadlineTimer>
#include <QSet>

#include <chrono>

namespace bw {

/// Opens the real store when the first secret is asked for, and not before: the first window must not wait for a
/// keychain. Where the keychain does not open for a reason that may pass (it is locked, or slow to be unlocked), memory
/// takes its place for the time being: later asks look anew, and take into the keychain what memory was given.
class StoreOnDemand : public SecretStore
{
public:
    using Opening = std::function<ResultTask<std::shared_ptr<SecretStore>>(std::stop_token)>;

    StoreOnDemand();
    /// `keychain`: openKeychain() or what stands for it. `rest`: how long nobody asks again after it did not open, so
    /// that several secrets in a row are one question to the person.
    StoreOnDemand(Opening keychain, std::chrono::milliseconds rest);

    ResultTask<Secret> read(QString key, std::stop_token stop) override;
    DoneTask write(QString key, Secret value, std::stop_token stop) override;
    DoneTask remove(QString key, std::stop_token stop) override;
    bool isPersistent() const override { return m_store && m_store->isPersistent(); }
    QString description() const override { return m_store ? m_store->description() : QString(); }

    /// Cancelled when stop was asked; any other trouble is a store in memory.
    ResultTask<std::shared_ptr<SecretStore>> opened(std::stop_token stop);

private:
    ResultTask<std::shared_ptr<SecretStore>> open(std::stop_token stop);
    Task<bool> carryOver(std::shared_ptr<SecretStore> memory, std::shared_ptr<SecretStore> keychain,
                         std::stop_token stop);
    void useMemory(const Error &why);

    Opening m_keychain;
    std::chrono::milliseconds m_rest;
    std::shared_ptr<SecretStore> m_store;
    QSet<QString> m_changed; ///< keys that memory was given or had to forget
    bool m_mayPass = false;  ///< why the keychain did not open
    QDeadlineTimer m_askAgain;
    SharedRead<std::shared_ptr<SecretStore>> m_opening{[this](std::stop_token stop) { return open(std::move(stop)); }};
};

} // namespace bw
