#pragma once

#include "app/core/shared_read.h"
#include "app/secrets/secret_store.h"

namespace bw {

/// Opens the real store when the first secret is asked for, and not before: the first window must not wait for a keychain.
class StoreOnDemand : public SecretStore
{
public:
    ResultTask<Secret> read(QString key, std::stop_token stop) override;
    DoneTask write(QString key, Secret value, std::stop_token stop) override;
    DoneTask remove(QString key, std::stop_token stop) override;
    bool isPersistent() const override { return m_store && m_store->isPersistent(); }
    QString description() const override { return m_store ? m_store->description() : QString(); }

    ResultTask<std::shared_ptr<SecretStore>> opened(std::stop_token stop) { return m_opening.get(std::move(stop)); }

private:
    ResultTask<std::shared_ptr<SecretStore>> open(std::stop_token stop);

    std::shared_ptr<SecretStore> m_store;
    SharedRead<std::shared_ptr<SecretStore>> m_opening{[this](std::stop_token stop) { return open(std::move(stop)); }};
};

} // namespace bw
