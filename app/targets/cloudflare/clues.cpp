#include "app/targets/cloudflare/clues.h"

#include "app/targets/cloudflare/accounts.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/cloudflare/scim_resources.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
constexpr int lookBack = 3600; ///< seconds: what was tried before is another story
constexpr int mostEntries = 100;
constexpr int mostChanges = 1000; ///< of everybody; Okta's are among them
constexpr int mostPeople = 3;

ResultTask<qint64> howManyArrived(Client client, QString account, QString providerId, std::stop_token stop)
{
    const Result<scim_resources::People> people =
        co_await scim_resources::people(client, account, providerId, 1, 1, stop);
    if (!people)
        co_return people.error();
    co_return people->total;
}

ResultTask<QStringList> knownAmong(Client client, QString account, QStringList people, std::stop_token stop)
{
    QStringList known;
    for (const QString &person : people) {
        const Result<bool> isKnown = co_await logs::isKnownUser(client, account, person, stop);
        if (!isKnown)
            co_return isKnown.error();
        if (*isKnown)
            known << person;
    }
    co_return known;
}

template <typename T>
Task<> keep(std::optional<Result<T>> *clue, ResultTask<T> question)
{
    *clue = co_await question;
}
} // namespace

ResultTask<Clues> readClues(Client client, ClueWishes wishes, std::stop_token stop)
{
    Clues clues;
    clues.identityProvidersPage = links::identityProviders(client.api());
    clues.scimLogPage = links::scimLogs(client.api());
    clues.auditLogPage = links::page(client.api(), u"audit-log"_s);
    const Result<QString> account = co_await accounts::chosen(client, wishes.account, stop);
    if (!account) {
        clues.signIns = account.error();
        co_return clues;
    }
    const QDateTime since = QDateTime::currentDateTimeUtc().addSecs(-lookBack);
    std::vector<Task<>> going;
    going.push_back(keep(&clues.signIns, logs::signIns(client, *account, since, mostEntries, stop)));
    if (wishes.members)
        going.push_back(keep(&clues.changes, logs::changes(client, *account, since, mostChanges, stop)));
    if (!wishes.providerId.isEmpty()) {
        going.push_back(
            keep(&clues.scimLog, logs::scim(client, *account, wishes.providerId, since, mostEntries, stop)));
        going.push_back(keep(&clues.arrived, howManyArrived(client, *account, wishes.providerId, stop)));
    }
    if (!wishes.people.isEmpty())
        going.push_back(keep(&clues.known, knownAmong(client, *account, wishes.people.mid(0, mostPeople), stop)));
    for (Task<> &task : going)
        co_await task;
    if (stop.stop_requested())
        co_return Error{.kind = Error::Kind::Cancelled};
    co_return clues;
}

} // namespace bw::cloudflare
