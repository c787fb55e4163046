#pragma once

#include "app/setup/setup.h"
#include "app/targets/okta/groups.h"
#include "app/targets/okta/people.h"

namespace bw::okta {

/// A person's groups claim fails beyond this. Source: Okta Developer, "Customize tokens with a groups claim".
inline constexpr int mostGroupsInClaim = 100;

/// A flow that provisions: whom it brings and which groups it copies.
struct GroupSection
{
    QStringList assigned;
    QStringList pushed;
};
[[nodiscard]] QList<GroupSection> groupSectionsOf(const Setup &setup);

/// What was seen of the people in the chosen groups. Never everybody: the first page of some groups, and of their
/// people a few from everywhere in it.
struct GroupSample
{
    struct Person
    {
        people::Member member;
        QStringList groups; ///< names
        QStringList own;    ///< those of them that are Okta's, which alone a groups filter sends
    };
    QList<people::Member> members; ///< each once
    QList<Person> people;          ///< those of them whose groups were read
    QStringList empty;             ///< pushed groups without anybody
    QStringList emptyAssigned;     ///< assigned ones
    QStringList inPushed;          ///< ids of members seen in a pushed group
    bool isPartial = false;        ///< there were more groups than are looked at, or some could not be read
};

/// At most 12 questions about groups and 16 about people; what cannot be read is left out.
[[nodiscard]] Task<GroupSample> readGroupSample(Client client, Setup setup, NamedGroups groups, std::stop_token stop);

} // namespace bw::okta
