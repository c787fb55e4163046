#include "app/targets/cloudflare/steps/sign_in_seen.h"

#include "app/targets/cloudflare/logs.h"
#include "app/targets/cloudflare/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
constexpr int newestLogEntries = 100;
constexpr int longestLookBack = 30; ///< days: what the log may be asked for
constexpr int mostPages = 10;       ///< of people, where the log names nobody
constexpr int mostPeople = 3;       ///< whose sign-in is looked at
constexpr int clockSlack = 10;      ///< seconds that Cloudflare's clock may be behind ours
} // namespace

SignInSeen::SignInSeen(Workplace place, Output<IdentityProviderFacts> provider, OtherSide other, QStringList needs)
    : Step(u"proof.sign-in-seen"_s, Words::tr("Somebody signs in, and what is sent arrives"), u"cloudflare"_s, needs,
           Kind::Prove),
      m_place(std::move(place)),
      m_provider(provider),
      m_other(std::move(other))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> SignInSeen::check(std::stop_token)
{
    Finding finding;
    finding.summary = Words::tr("Once somebody has signed in, looks whether their groups and claims have arrived");
    co_return finding;
}

QString SignInSeen::leftToPeople() const
{
    return Words::tr("Sign in once on Cloudflare's Test page, as a person who is assigned; looking again then says what "
                     "has arrived.");
}

ResultTask<Next> SignInSeen::apply(Finding, std::stop_token stop)
{
    if (!m_provider.isSet() || m_provider->id.isEmpty() || !m_place.team.isSet()) {
        setProgress(Words::tr("There is no login method yet that anybody could sign in with."));
        co_return Next::Sent;
    }
    setProgress({});
    const QDateTime changed = m_place.journal->lastChange(m_other.madeBy);
    const QDateTime since = changed.isValid() ? changed.addSecs(-clockSlack) : changed;
    const Result<Identities> seen = co_await look(since, stop);
    if (!seen && seen.error().kind == Error::Kind::NotAllowed) {
        //: %1 is the name of a permission
        setProgress(
            Words::tr("Whether somebody has signed in cannot be seen with this Cloudflare token: it lacks “%1”.")
                .arg(factsOf(Permission::AuditLogsRead).name));
        co_return Next::Sent;
    }
    if (!seen)
        co_return seen.error();
    if (seen->isEmpty()) {
        const QString why = co_await whyNobody(since, stop);
        setProgress(why);
        co_return Next::Sent;
    }
    const Identities identities = *seen;
    co_return co_await judge(identities, stop);
}

/// Okta's log tells of a sign-in that failed at Cloudflare; it may not be readable. That the Test page always leaves a
/// trace is not documented, so this is no failure.
Task<QString> SignInSeen::whyNobody(QDateTime since, std::stop_token stop)
{
    const QDateTime from = since.isValid() ? since : QDateTime::currentDateTimeUtc().addSecs(-3600);
    const Result<std::optional<OtherSide::Trace>> trace = co_await m_other.letIn(from, stop);
    if (!trace || !*trace)
        co_return Words::tr("Nobody has been seen signing in since it was set up like this. Sign in once on "
                            "Cloudflare's Test page, as a person who is assigned, then look again.");
    const QString claim = m_place.setup.signIn->emailClaim;
    //: %1 is a login name
    const QString text =
        Words::tr("Okta has let %1 in, but Cloudflare shows no sign-in of theirs.").arg((*trace)->person);
    const QString cause =
        claim.isEmpty() ? QString()
                        //: %1 is the name of a claim
                        : u' ' + Words::tr("Most likely the e-mail claim “%1” has not arrived: without an address "
                                           "Cloudflare lets nobody in.")
                                     .arg(claim);
    co_return text + cause + u' ' +
        Words::tr("If the Test page showed an error, look for the cause; if it showed their groups, it keeps no trace "
                  "here: sign in to an application once, then look again.");
}

/// The log first, as it is one question; the Test page's sign-ins may not be in it.
ResultTask<SignInSeen::Identities> SignInSeen::look(QDateTime since, std::stop_token stop)
{
    const Result<QList<seen::Person>> inLog = co_await peopleInLog(since, stop);
    if (!inLog)
        co_return inLog.error();
    const QList<seen::Person> logged = *inLog;
    const Result<Identities> first = co_await identitiesOf(logged, since, stop);
    if (!first || !first->isEmpty())
        co_return first;
    const Result<QList<seen::Person>> listed = co_await peopleSince(since, stop);
    if (!listed)
        co_return listed.error();
    const QList<seen::Person> all = *listed;
    co_return co_await identitiesOf(all, since, stop);
}

ResultTask<QList<seen::Person>> SignInSeen::peopleInLog(QDateTime since, std::stop_token stop)
{
    const QString account = m_place.team->account;
    const QDateTime earliest = QDateTime::currentDateTimeUtc().addDays(-longestLookBack);
    const QDateTime from = since.isValid() ? std::max(since, earliest) : earliest;
    const Result<QList<logs::SignIn>> signIns =
        co_await logs::signIns(m_place.client, account, from, newestLogEntries, stop);
    if (!signIns)
        co_return signIns.error();
    QStringList addresses;
    for (const logs::SignIn &signIn : *signIns) {
        const bool isThisWay =
            signIn.connection.isEmpty() || signIn.connection.compare(m_provider->type, Qt::CaseInsensitive) == 0;
        if (isThisWay && !signIn.email.isEmpty() && !addresses.contains(signIn.email, Qt::CaseInsensitive))
            addresses << signIn.email;
    }
    QList<seen::Person> found;
    for (const QString &address : addresses.mid(0, mostPeople)) {
        const Result<QList<seen::Person>> named = co_await seen::people(m_place.client, account, address, 1, stop);
        if (!named)
            co_return named.error();
        for (const seen::Person &person : *named) {
            if (person.email.compare(address, Qt::CaseInsensitive) == 0)
                found << person;
        }
    }
    co_return found;
}

ResultTask<QList<seen::Person>> SignInSeen::peopleSince(QDateTime since, std::stop_token stop)
{
    const QString everybody;
    Result<QList<seen::Person>> people =
        co_await seen::people(m_place.client, m_place.team->account, everybody, mostPages, stop);
    if (!people)
        co_return people.error();
    QList<seen::Person> found = *people;
    found.removeIf([since](const seen::Person &person) {
        return !person.lastSignIn.isValid() || (since.isValid() && person.lastSignIn < since);
    });
    std::ranges::sort(found, std::greater(), &seen::Person::lastSignIn);
    co_return found.mid(0, mostPeople);
}

ResultTask<SignInSeen::Identities> SignInSeen::identitiesOf(QList<seen::Person> people, QDateTime since,
                                                            std::stop_token stop)
{
    std::vector<ResultTask<seen::Identity>> questions;
    for (const seen::Person &person : people)
        questions.push_back(seen::identity(m_place.client, m_place.team->account, person.id, stop));
    Identities found;
    std::optional<Error> first;
    for (ResultTask<seen::Identity> &question : questions) {
        const Result<seen::Identity> identity = co_await question;
        if (!identity && identity.error().kind != Error::Kind::NotFound && !first)
            first = identity.error();
        const bool isOurs = identity && identity->provider == m_provider->id;
        if (isOurs && (!since.isValid() || !identity->time.isValid() || identity->time >= since))
            found << *identity;
    }
    if (first)
        co_return *first;
    std::ranges::sort(found, std::greater(), &seen::Identity::time);
    co_return found;
}

} // namespace bw::cloudflare
