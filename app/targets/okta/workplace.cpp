#include "app/targets/okta/workplace.h"

#include "app/setup/addresses.h"

namespace bw::okta {

Workplace makeWorkplace(HttpClient *http, Journal *journal, std::shared_ptr<SecretStore> store, const Setup &setup,
                        const Secret &token)
{
    Workplace place;
    place.client = Client(http, oktaUrl(setup.okta.domain), token);
    place.journal = journal;
    place.store = std::move(store);
    place.setup = setup;
    place.directory = std::make_shared<Directory>(http, place.client, journal, setup.allGroups());
    return place;
}

} // namespace bw::okta
