#include "app/targets/configcat/workplace.h"

namespace bw::configcat {

Workplace makeWorkplace(HttpClient *http, Journal *journal, const Setup &setup, const Credentials &credentials)
{
    Workplace place;
    place.client = Client(http, *setup.configcat, credentials.configcatApiUser, credentials.configcatApiPassword);
    place.journal = journal;
    place.setup = setup;
    place.scimToken = credentials.configcatScimToken;
    place.texts = dns::configuredLookup();
    return place;
}

} // namespace bw::configcat
