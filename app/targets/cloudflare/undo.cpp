#include "app/targets/cloudflare/undo.h"

#include "app/targets/cloudflare/identity_providers.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/cloudflare/usage.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

CloudflareUndoer::CloudflareUndoer(Workplace place) : m_place(std::move(place))
{
    m_place.client = m_place.client.forStep(u"undo"_s);
}

QStringList CloudflareUndoer::kinds() const
{
    return {made::identityProvider};
}

QString CloudflareUndoer::describe(const QString &, const QString &id, const QJsonObject &data) const
{
    //: %1 is the name of a login method
    return Words::tr("Removes the login method “%1” and its SCIM endpoint from Cloudflare, if nothing there uses it")
        .arg(data.value("name"_L1).toString(id));
}

DoneTask CloudflareUndoer::remove(QString, QString id, QJsonObject data, std::stop_token stop)
{
    return removeIdentityProvider(std::move(id), std::move(data), std::move(stop));
}

DoneTask CloudflareUndoer::removeIdentityProvider(QString id, QJsonObject data, std::stop_token stop)
{
    const QString account = data.value("account"_L1).toString();
    if (!isAccountId(account) || !isUuid(id))
        co_return Error{.kind = Error::Kind::Unexpected,
                        .message = Words::tr("The journal does not say where this login method is.")};
    const QString secretKey = secret_key::scimSecret(data.value("team"_L1).toString(), id);
    const Result<IdentityProvider> provider = co_await identity_providers::read(m_place.client, account, id, stop);
    if (!provider && provider.error().kind != Error::Kind::NotFound)
        co_return provider.error();
    if (provider) {
        const Result<QStringList> users = co_await usage::of(m_place.client, account, id, stop);
        if (!users)
            co_return users.error();
        if (!users->isEmpty()) {
            Error error{.kind = Error::Kind::Conflict};
            //: %1 is the name of a login method, %2 a list such as “application “Wiki”, policy “Staff””
            error.message =
                Words::tr("The login method “%1” is still used by: %2.").arg(provider->name, users->join(u", "_s));
            error.cause = Words::tr("Without it, their rules would let nobody in, or the wrong people.");
            error.action = Words::tr("Take it out of them in the dashboard, then undo again.");
            error.link = links::page(m_place.client.api(), u"one/access/apps"_s);
            co_return error;
        }
        const Done removed = co_await identity_providers::remove(m_place.client, account, id, stop);
        if (!removed)
            co_return removed.error();
    }
    const Done forgotten = co_await m_place.store->remove(secretKey, stop);
    co_return forgotten;
}

} // namespace bw::cloudflare
