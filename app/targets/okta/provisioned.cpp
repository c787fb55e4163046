#include "app/targets/okta/provisioned.h"

#include "app/targets/okta/words.h"

namespace bw::okta {

QString Provisioned::howFar() const
{
    //: %1 of %n people
    return Words::tr("%1 of %n people", "", int(all())).arg(done);
}

ResultTask<Provisioned> readProvisioned(Client client, QString appId, std::stop_token stop)
{
    const Result<QList<AppUser>> people = co_await app_users::withEmails(client, appId, Provisioned::most, stop);
    if (!people)
        co_return people.error();
    Provisioned found;
    found.people = *people;
    for (const AppUser &person : *people) {
        if (person.isProvisioned()) {
            found.done++;
            continue;
        }
        found.missing << person.userName;
        found.failed += person.hasFailed() ? 1 : 0;
        found.queued += person.isQueued() ? 1 : 0;
    }
    co_return found;
}

} // namespace bw::okta
