#include "tests/journeys/pushed_members.h"

using namespace Qt::StringLiterals;

namespace bw::test {

namespace {
QStringList membersIn(const QList<QJsonObject> &groups, const QString &id)
{
    QStringList members;
    for (const QJsonObject &group : groups) {
        for (const QJsonValue &member : group.value("id"_L1) == id ? group.value("members"_L1).toArray() : QJsonArray())
            members << member["value"_L1].toString();
    }
    members.sort();
    return members;
}
} // namespace

QStringList memberFaults(const practice::okta::Org &org, const practice::okta::App &app,
                         const QList<QJsonObject> &there)
{
    QStringList faults;
    for (const practice::okta::PushMapping &mapping : app.mappings) {
        const practice::okta::Group source = org.group(mapping.sourceGroupId).value_or(practice::okta::Group());
        QStringList wanted;
        for (const QString &userId : source.members)
            wanted << app.users.value(userId).externalId;
        wanted.removeAll(QString()); // not provisioned
        wanted.sort();
        const QStringList found = membersIn(there, mapping.remoteId);
        if (found != wanted)
            faults << u"%1 has %2 members of %3"_s.arg(source.name).arg(found.size()).arg(wanted.size());
    }
    return faults;
}

} // namespace bw::test
