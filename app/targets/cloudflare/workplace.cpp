#include "app/targets/cloudflare/workplace.h"

#include "app/setup/addresses.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

QString Workplace::scimHost() const
{
    return where().teamUrl.isEmpty() ? teamUrl().host() : QString();
}

QUrl Workplace::teamUrl() const
{
    return bw::teamUrl(where().team, where().teamUrl);
}

QString Workplace::accountPath(const QString &rest) const
{
    return u"/accounts/"_s + team->account + rest;
}

Workplace makeWorkplace(HttpClient *http, Journal *journal, std::shared_ptr<SecretStore> store, const Setup &setup,
                        const Secret &token)
{
    Workplace place;
    place.setup = setup;
    place.client = Client(http, QUrl(place.where().apiUrl), token);
    place.journal = journal;
    place.store = std::move(store);
    return place;
}

} // namespace bw::cloudflare
