#include "app/targets/configcat/steps/scim_proof.h"

#include "app/targets/configcat/links.h"
#include "app/targets/configcat/words.h"

using namespace Qt::StringLiterals;

namespace bw::configcat {

ScimProof::ScimProof(Workplace place, Output<scim::Endpoint> endpoint, Output<scim::Expected> expected,
                     QStringList needs)
    : ArrivalProof(u"proof.configcat"_s, Words::tr("People and groups arrive in ConfigCat"), u"configcat"_s, endpoint,
                   expected, needs),
      m_place(std::move(place))
{
    m_place.client = m_place.client.forStep(id());
    linkTo(links::authentication(m_place.where()));
}

ResultTask<Finding> ScimProof::check(std::stop_token)
{
    Finding finding;
    finding.summary = Words::tr("Looks for the assigned people and pushed groups at ConfigCat's SCIM endpoint");
    finding.requests = m_place.client.hasCredentials() ? 3 : 2;
    co_return finding;
}

ResultTask<Next> ScimProof::apply(Finding before, std::stop_token stop)
{
    m_groupsListed = true;
    m_groups.clear();
    const Result<Next> arrived = co_await ArrivalProof::apply(before, stop);
    // What could not be seen of groups says nothing of the people.
    const bool mayBeSeen = m_groupsListed && areMembersRead();
    if (!arrived || (*arrived != Next::Proven && mayBeSeen))
        co_return arrived;
    const Result<QString> said = co_await aboutMembers(stop);
    if (!said)
        co_return said.error();
    if (!said->isEmpty())
        setProgress(howFar(*said));
    else if (!m_groupsListed)
        setProgress(howFar(Words::tr("ConfigCat does not list the groups, so they were not seen.")));
    co_return said->isEmpty() && mayBeSeen ? Next::Proven : Next::Sent;
}

/// Empty when everybody is a member, or nobody may say so.
ResultTask<QString> ScimProof::aboutMembers(std::stop_token stop)
{
    const QString nothing;
    if (!m_place.isReadable())
        co_return nothing;
    const QString organization = m_place.organization->id;
    const Result<QStringList> members = co_await organizations::members(m_place.client, organization, stop);
    if (!members && members.error().kind == Error::Kind::NotAllowed)
        co_return nothing;
    if (!members)
        co_return members.error();
    QStringList missing;
    for (const QString &person : expected().userNames) {
        if (!members->contains(person.toLower()))
            missing << person;
    }
    if (missing.isEmpty())
        co_return nothing;
    //: %1 are people's e-mail addresses
    co_return Words::tr("Not members of the organization yet: %1.").arg(namesOf(missing));
}

ResultTask<QStringList> ScimProof::arrivedPeople(std::stop_token stop)
{
    const scim::Endpoint where = endpoint();
    const auto people = co_await scim::resources::people(m_place.client.http(), where, id(), stop);
    if (!people)
        co_return people.error();
    QStringList addresses;
    for (const scim::resources::Person &person : *people) {
        if (person.active)
            addresses += QStringList(person.userName) + person.emails;
    }
    co_return addresses;
}

ResultTask<QStringList> ScimProof::arrivedGroups(std::stop_token stop)
{
    if (expected().groups.isEmpty())
        co_return QStringList();
    const scim::Endpoint where = endpoint();
    const auto groups = co_await scim::resources::groups(m_place.client.http(), where, id(), stop);
    if (!groups && scim::resources::isNotListed(groups.error())) { // the documents show no page for listing groups
        m_groupsListed = false;
        co_return expected().groups;
    }
    if (!groups)
        co_return groups.error();
    m_groups = *groups;
    QStringList names;
    for (const scim::resources::Group &group : std::as_const(m_groups))
        names << group.name;
    co_return names;
}

ResultTask<scim::Members> ScimProof::arrivedMembers(QStringList groups, std::stop_token stop)
{
    const scim::Endpoint where = endpoint();
    const QList<scim::resources::Group> listed = m_groups;
    co_return co_await scim::resources::membersOf(m_place.client.http(), where, listed, groups, id(), stop);
}

ResultTask<Next> ScimProof::judgeMissingPeople(QStringList people, std::stop_token)
{
    co_return failed(Words::tr("Not everybody assigned has arrived in ConfigCat: %1.").arg(namesOf(people)),
                     Words::tr("Look at Tasks in Okta: the username must be the person's e-mail address. Then run "
                               "again."));
}

} // namespace bw::configcat
