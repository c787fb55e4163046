#include "app/secrets/store_on_demand.h"

#include "app/secrets/keychain_store.h"

using namespace std::chrono_literals;

namespace bw {

StoreOnDemand::StoreOnDemand()
    : StoreOnDemand([](std::stop_token stop) { return openKeychain(keychainPatience, std::move(stop)); }, 10s)
{
}

StoreOnDemand::StoreOnDemand(Opening keychain, std::chrono::milliseconds rest)
    : m_keychain(std::move(keychain)), m_rest(rest)
{
}

ResultTask<Secret> StoreOnDemand::read(QString key, std::stop_token stop)
{
    const auto store = co_await opened(stop);
    if (!store)
        co_return store.error();
    co_return co_await (*store)->read(key, stop);
}

DoneTask StoreOnDemand::write(QString key, Secret value, std::stop_token stop)
{
    const auto store = co_await opened(stop);
    if (!store)
        co_return store.error();
    if (!(*store)->isPersistent())
        m_changed << key;
    co_return co_await (*store)->write(key, value, stop);
}

DoneTask StoreOnDemand::remove(QString key, std::stop_token stop)
{
    const auto store = co_await opened(stop);
    if (!store)
        co_return store.error();
    if (!(*store)->isPersistent())
        m_changed << key;
    co_return co_await (*store)->remove(key, stop);
}

ResultTask<std::shared_ptr<SecretStore>> StoreOnDemand::opened(std::stop_token stop)
{
    if (m_mayPass && m_askAgain.hasExpired())
        m_opening.forget();
    return m_opening.get(std::move(stop));
}

ResultTask<std::shared_ptr<SecretStore>> StoreOnDemand::open(std::stop_token stop)
{
    const std::shared_ptr<SecretStore> before = m_store;
    const Opening &question = m_keychain;
    const Result<std::shared_ptr<SecretStore>> keychain = co_await question(stop);
    if (stop.stop_requested())
        co_return Error{.kind = Error::Kind::Cancelled};
    if (!keychain) {
        useMemory(keychain.error());
        co_return std::as_const(m_store); // QCoro would move the member out
    }
    bool carried = true;
    if (before)
        carried = co_await carryOver(before, *keychain, stop);
    if (carried) {
        m_store = *keychain;
        m_mayPass = false;
    } else {
        m_askAgain.setRemainingTime(m_rest);
    }
    co_return std::as_const(m_store);
}

void StoreOnDemand::useMemory(const Error &why)
{
    using Kind = Error::Kind;
    m_mayPass = why.kind == Kind::Unreachable || why.kind == Kind::NotAllowed || why.kind == Kind::Cancelled;
    m_askAgain.setRemainingTime(m_rest);
    if (!m_store)
        m_store = makeMemoryStore(whyNoKeychain(why));
}

/// Secrets that were given to memory meanwhile. One that cannot be written keeps memory in use: it is not lost.
Task<bool> StoreOnDemand::carryOver(std::shared_ptr<SecretStore> memory, std::shared_ptr<SecretStore> keychain,
                                    std::stop_token stop)
{
    const QSet<QString> changed = m_changed;
    for (const QString &key : changed) {
        const Result<Secret> kept = co_await memory->read(key, stop);
        Done carried;
        if (kept)
            carried = co_await keychain->write(key, *kept, stop);
        else
            carried = co_await keychain->remove(key, stop);
        if (!carried)
            co_return false;
        m_changed.remove(key);
    }
    co_return true;
}

} // namespace bw
