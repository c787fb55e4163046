#pragma once

#include "app/targets/configcat/workplace.h"

namespace bw::configcat {

/// "configcat.domain": the domains of the people's e-mail addresses are verified in ConfigCat, without which nobody of
/// them can sign in or be provisioned. Seen by the TXT record that ConfigCat asks for, and by its audit log where that
/// may be read; whether VERIFY was pressed, the record alone does not tell. Without either nobody can tell but the
/// person: ConfigCat proves a domain by a file as well, and gives an Entity ID only once some domain is verified.
/// Source: ConfigCat docs, "Domain verification".
class Domains : public Step
{
public:
    /// The e-mail addresses of those who are to be assigned.
    using People = std::function<ResultTask<QStringList>(std::stop_token)>;
    /// Sets `domains`, as soon as they are known.
    Domains(Workplace place, People people, Output<QStringList> domains, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    [[nodiscard]] std::optional<Card> card() const override;

private:
    enum class Log { Silent, Added, Verified };
    struct Seen
    {
        QString domain;
        bool hasRecord = false;
        bool isAnswered = true; ///< by a name server
        Log log = Log::Silent;

        [[nodiscard]] bool isRight() const { return log == Log::Verified || (hasRecord && log != Log::Added); }
        [[nodiscard]] bool isBegun() const { return log == Log::Added; }
    };
    ResultTask<QList<Seen>> look(QStringList domains, std::stop_token stop);
    DoneTask readLog(QList<Seen> *seen, std::stop_token stop);
    [[nodiscard]] Finding judge(const QList<Seen> &seen);
    [[nodiscard]] static FieldDiff fieldOf(const Seen &seen);

    Workplace m_place;
    People m_people;
    Output<QStringList> m_domains;
    QStringList m_open; ///< domains that are not verified, as far as one can see
};

} // namespace bw::configcat
