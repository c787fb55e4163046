#pragma once

#include "app/scim/endpoint.h"
#include "app/targets/cloudflare/workplace.h"

namespace bw::cloudflare {

/// Waits until the people assigned and the groups pushed are seen at Cloudflare, and says how far it is. Where they are
/// looked for, and what it means when some stay away, is the heirs' to know.
class ArrivalProof : public Step
{
public:
    struct Patience
    {
        std::chrono::milliseconds total = std::chrono::minutes(3);
        std::chrono::milliseconds longestPause = std::chrono::seconds(10);
    };
    void setPatience(Patience patience) { m_patience = patience; }

    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

protected:
    ArrivalProof(const QString &id, const QString &title, Workplace place, Output<scim::Endpoint> endpoint,
                 Output<scim::Expected> expected, QStringList needs);

    /// Lower-case addresses of those who are there.
    virtual ResultTask<QStringList> arrivedPeople(std::stop_token stop) = 0;
    virtual ResultTask<QStringList> arrivedGroups(std::stop_token stop) = 0;
    /// Asked when waiting is over; an error here fails the proof though all are there.
    virtual DoneTask lookForFailures(std::stop_token stop) = 0;
    virtual ResultTask<Next> judgeMissingPeople(QStringList people, std::stop_token stop) = 0;

    [[nodiscard]] const Workplace &place() const { return m_place; }
    [[nodiscard]] const scim::Endpoint &endpoint() const { return *m_endpoint; }
    [[nodiscard]] const scim::Expected &expected() const { return *m_expected; }
    [[nodiscard]] QString howFar() const;                           ///< translated: "3 of 5 people, 1 of 3 groups"
    [[nodiscard]] static QString namesOf(const QStringList &names); ///< a few of them, for a sentence
    [[nodiscard]] Error failed(const QString &message, const QString &action) const;
    void linkTo(const QUrl &page) { m_page = page; }

private:
    ResultTask<bool> waitForAll(std::stop_token stop);
    ResultTask<bool> look(std::stop_token stop);

    Workplace m_place;
    Output<scim::Endpoint> m_endpoint;
    Output<scim::Expected> m_expected;
    Patience m_patience;
    QStringList m_missingPeople;
    QStringList m_missingGroups;
    QUrl m_page; ///< where a person can see more
};

} // namespace bw::cloudflare
