#pragma once

#include "app/targets/cloudflare/seen.h"
#include "app/targets/cloudflare/workplace.h"
#include "app/targets/identity_provider_facts.h"

namespace bw::cloudflare {

/// "proof.sign-in-seen": somebody has signed in with this login method as it is now, and brought along what the setup
/// sends: groups, further claims, the address. Writes nothing, and is not asked in a run, right after which nobody can
/// have signed in. That nobody has is no failure; nor is a token that may not read it.
class SignInSeen : public Step
{
public:
    /// What only the other system knows.
    struct OtherSide
    {
        struct Trace
        {
            QString person;
            QDateTime time;
        };
        QStringList madeBy; ///< the steps whose changes alter what arrives, here and there
        /// Names of the groups that a person of this address is sent with.
        std::function<ResultTask<QStringList>(QString email, std::stop_token stop)> sentGroups;
        /// Who was let in there last since then, whatever became of it here; nullopt: nobody.
        std::function<ResultTask<std::optional<Trace>>(QDateTime since, std::stop_token stop)> letIn;
        std::function<QUrl()> appPage; ///< where an admin mends it
    };
    SignInSeen(Workplace place, Output<IdentityProviderFacts> provider, OtherSide other, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    [[nodiscard]] QString leftToPeople() const override;

private:
    using Identities = QList<seen::Identity>;

    /// Of a few people who signed in since it is as it is, newest first.
    ResultTask<Identities> look(QDateTime since, std::stop_token stop);
    Task<QString> whyNobody(QDateTime since, std::stop_token stop);
    ResultTask<QList<seen::Person>> peopleInLog(QDateTime since, std::stop_token stop);
    ResultTask<QList<seen::Person>> peopleSince(QDateTime since, std::stop_token stop);
    ResultTask<Identities> identitiesOf(QList<seen::Person> people, QDateTime since, std::stop_token stop);

    // sign_in_seen_judgement.cpp
    ResultTask<Next> judge(Identities seen, std::stop_token stop);
    ResultTask<Next> judgeGroups(Identities seen, std::stop_token stop);
    [[nodiscard]] std::optional<Error> missingClaim(const Identities &seen) const;
    [[nodiscard]] Error failed(const QString &message, const QString &cause, const QString &action) const;
    [[nodiscard]] Error noGroups(const seen::Identity &identity, const QStringList &sent) const;
    [[nodiscard]] QString whatArrived(const Identities &seen) const;

    Workplace m_place;
    Output<IdentityProviderFacts> m_provider;
    OtherSide m_other;
};

} // namespace bw::cloudflare
