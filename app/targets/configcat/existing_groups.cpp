#include "app/targets/configcat/existing_groups.h"

#include "app/scim/resources.h"
#include "app/setup/configcat_values.h"

using namespace Qt::StringLiterals;

namespace bw::configcat {

ResultTask<QStringList> existingGroups(HttpClient *http, Secret token, ConfigCatSetup where, std::stop_token stop)
{
    if (!isScimUrl(where.scimUrl)) // the token is shown to nobody else
        co_return QStringList();
    const scim::Endpoint endpoint{QUrl(where.scimUrl), token, {}};
    const QString step = u"configcat.groups"_s;
    const auto there = co_await scim::resources::groups(http, endpoint, step, stop);
    if (!there && !scim::resources::isNotListed(there.error()))
        co_return there.error();
    QStringList names;
    for (const scim::resources::Group &group : there ? *there : QList<scim::resources::Group>())
        names << group.name;
    QStringList both;
    for (const QString &name : where.pushGroups) {
        if (names.contains(name, Qt::CaseInsensitive))
            both << name;
    }
    co_return both;
}

} // namespace bw::configcat
