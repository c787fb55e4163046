#pragma once

#include "app/plan/step.h"
#include "app/scim/endpoint.h"

namespace bw::scim {

/// Waits until the people assigned and the groups pushed are seen on the other side, and says how far it is. Where they
/// are looked for, and what it means when some stay away, is the heirs' to know. A group has arrived when its people
/// are in it.
class ArrivalProof : public Step
{
public:
    struct Patience
    {
        std::chrono::milliseconds total = std::chrono::minutes(3);
        std::chrono::milliseconds longestPause = std::chrono::seconds(10);
        /// Without a change, where nothing but members of groups is missing: they are sent along with their group.
        std::chrono::milliseconds quiet = std::chrono::seconds(45);
    };
    void setPatience(Patience patience) { m_patience = patience; }

    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

protected:
    ArrivalProof(const QString &id, const QString &title, const QString &target, Output<Endpoint> endpoint,
                 Output<Expected> expected, QStringList needs);

    /// Addresses of those who are there; compared without case.
    virtual ResultTask<QStringList> arrivedPeople(std::stop_token stop) = 0;
    virtual ResultTask<QStringList> arrivedGroups(std::stop_token stop) = 0;
    /// Who is in these groups, by address or by the id there; a group of which that cannot be read is left out. Asked
    /// after arrivedGroups() told of all of them.
    virtual ResultTask<Members> arrivedMembers(QStringList groups, std::stop_token stop) = 0;
    /// Asked when waiting is over; an error here fails the proof though all are there.
    virtual DoneTask lookForFailures(std::stop_token stop);
    virtual ResultTask<Next> judgeMissingPeople(QStringList people, std::stop_token stop) = 0;

    [[nodiscard]] const Endpoint &endpoint() const { return *m_endpoint; }
    [[nodiscard]] const Expected &expected() const { return *m_expected; }
    [[nodiscard]] bool haveAllGroupsArrived() const { return m_missingGroups.isEmpty(); }
    [[nodiscard]] bool areMembersRead() const { return m_unreadGroups.isEmpty(); }
    /// Translated: "3 of 5 people, 1 of 3 groups", and further sentences.
    [[nodiscard]] QString howFar(const QString &more = {}) const;
    [[nodiscard]] static QString namesOf(const QStringList &names); ///< a few of them, for a sentence
    [[nodiscard]] Error failed(const QString &message, const QString &action) const;
    void linkTo(const QUrl &page) { m_page = page; }

private:
    ResultTask<bool> waitForAll(std::stop_token stop);
    /// Leaves those out that have nobody in them.
    DoneTask forgiveEmptyGroups(std::stop_token stop);
    ResultTask<bool> look(std::stop_token stop);
    /// It was renamed since it was pushed, and is there by its old name.
    [[nodiscard]] bool hasKeptName(const QString &group) const;
    [[nodiscard]] bool areOnlyNamesMissing() const;
    [[nodiscard]] std::optional<Error> keptName() const; ///< of the first such group
    DoneTask lookAtMembers(std::stop_token stop);
    DoneTask learnMembers(std::stop_token stop);
    void compareMembers(const Members &there);
    [[nodiscard]] bool isAllThere() const;
    [[nodiscard]] QString missingMembers() const; ///< "Engineering (ben@acme.com), Support (…)"
    [[nodiscard]] Error membersAreMissing() const;

    Output<Endpoint> m_endpoint;
    Output<Expected> m_expected;
    Patience m_patience;
    QStringList m_missingPeople;
    QStringList m_missingGroups;
    QStringList m_arrivedGroups;
    QStringList m_emptyGroups; ///< nobody is in them, so that they need not have arrived
    std::optional<Members> m_members; ///< who should be in which group, once that was asked
    Members m_missingMembers;
    QStringList m_unreadGroups; ///< nobody tells who is in them
    QUrl m_page; ///< where a person can see more
};

} // namespace bw::scim
