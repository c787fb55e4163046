#include "app/targets/okta/group_making.h"

#include "app/journal/announcement.h"
#include "app/targets/okta/undo.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta::group_making {

QString announcementOf(const QString &name)
{
    //: %1 is a group
    return Words::tr("“%1” is not in Okta yet: it is made, and you put people into it. If it is only spelt otherwise, "
                     "correct the name.")
        .arg(name);
}

MadeObject ours(const QString &step, const QString &groupId, const QString &name)
{
    return madeAs(step, name, made::group, groupId, QJsonObject{{u"name"_s, name}});
}

bool isOurs(const Journal &journal, const QString &groupId)
{
    return journal.find(made::group, groupId).has_value();
}

Done claimAnnounced(Journal *journal, const QString &step, const QString &name, const Group &group)
{
    return claim(*journal, ours(step, group.id, name), group.created);
}

ResultTask<QString> make(Client client, Journal *journal, QString step, QString name, QString description,
                         std::stop_token stop)
{
    const bool isOpen = announced(*journal, step, name).has_value();
    const Done noted = isOpen ? done() : announce(*journal, step, name);
    if (!noted)
        co_return noted.error();
    const Result<Group> group = co_await groups::create(client, name, description, stop);
    // The name is taken: by what was sent before, whose answer was lost and which no search finds yet.
    if (!group && isOpen && group.error().kind == Error::Kind::Rejected)
        co_return group.error();
    if (!group)
        co_return failed(*journal, step, name, group.error());
    const Done written = writeDown(*journal, ours(step, group->id, name));
    if (!written)
        co_return written.error();
    co_return group->id;
}

} // namespace bw::okta::group_making
