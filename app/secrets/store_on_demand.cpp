#include "app/secrets/store_on_demand.h"

namespace bw {

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
    co_return co_await (*store)->write(key, value, stop);
}

DoneTask StoreOnDemand::remove(QString key, std::stop_token stop)
{
    const auto store = co_await opened(stop);
    if (!store)
        co_return store.error();
    co_return co_await (*store)->remove(key, stop);
}

ResultTask<std::shared_ptr<SecretStore>> StoreOnDemand::open(std::stop_token stop)
{
    m_store = co_await openSecretStore(stop);
    co_return std::as_const(m_store); // QCoro would move the member out
}

} // namespace bw
