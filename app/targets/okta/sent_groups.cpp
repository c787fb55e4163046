#include "app/targets/okta/sent_groups.h"

#include "app/setup/groups_filter.h"
#include "app/targets/okta/people.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
/// By address or by login name: the sign-in may take the address from either. Empty: nobody.
ResultTask<QString> personOf(Client client, QString address, std::stop_token stop)
{
    if (address.contains(u'"') || address.contains(u'\\'))
        co_return QString(); // no address that Okta would take
    const QString search = u"profile.email eq \"%1\" or profile.login eq \"%1\""_s.arg(address);
    const QUrlQuery query = queryOf({{"search"_L1, search}, {"limit"_L1, u"2"_s}});
    const QString path = u"/api/v1/users"_s;
    const Result<QJsonArray> rows = co_await client.list(path, query, 1, stop);
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return QString();
    co_return idOf(rows->first().toObject());
}
} // namespace

ResultTask<QStringList> sentGroups(Client client, SignInSetup signIn, bool byApi, QString address, std::stop_token stop)
{
    const Result<QString> person = co_await personOf(client, address, stop);
    if (!person)
        co_return person.error();
    QStringList names;
    if (person->isEmpty())
        co_return names;
    const QString personId = *person;
    const Result<QList<Group>> groups = co_await people::groupsOf(client, personId, stop);
    if (!groups)
        co_return groups.error();
    const QRegularExpression filter = groupsFilterOf(signIn);
    for (const Group &group : *groups) {
        const bool isSent = !group.isFromApp() && (!filter.isValid() || filter.match(group.name).hasMatch());
        if (byApi || isSent)
            names << group.name;
    }
    co_return names;
}

} // namespace bw::okta
