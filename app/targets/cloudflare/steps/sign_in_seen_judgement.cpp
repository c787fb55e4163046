// What a sign-in that was seen says of the setup.
#include "app/targets/cloudflare/steps/sign_in_seen.h"
#include "app/targets/cloudflare/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
constexpr qsizetype mostInClaim = 100; // Okta Developer, "Customize tokens with a groups claim"

QString namesOf(const QStringList &names)
{
    constexpr int most = 5;
    const QString some = names.mid(0, most).join(u", "_s);
    return names.size() > most ? some + u" …"_s : some;
}

QString peopleOf(const QList<seen::Identity> &seen)
{
    QStringList addresses;
    for (const seen::Identity &identity : seen)
        addresses << identity.email;
    return namesOf(addresses);
}

QString whenOf(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    return local.toString(isToday ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}
} // namespace

ResultTask<Next> SignInSeen::judge(QList<seen::Identity> seen, std::stop_token stop)
{
    if (seen.first().email.isEmpty()) {
        co_return failed(Words::tr("Somebody has signed in, but no e-mail address has arrived."),
                         Words::tr("The claim that the login method takes the address from is not sent, or is empty."),
                         Words::tr("Choose another e-mail claim, run again, and sign in again."));
    }
    if (const std::optional<Error> missing = missingClaim(seen))
        co_return *missing;
    const bool bringsGroups =
        std::ranges::any_of(seen, [](const seen::Identity &identity) { return !identity.groups.isEmpty(); });
    const bool isFull = seen.first().groups.size() == mostInClaim && !m_provider->usesOktaApiToken();
    if (!bringsGroups || isFull)
        co_return co_await judgeGroups(seen, stop);
    setProgress(whatArrived(seen));
    co_return Next::Proven;
}

/// A claim that is empty for one person may be there for another.
std::optional<Error> SignInSeen::missingClaim(const QList<seen::Identity> &seen) const
{
    QStringList missing;
    for (const QString &claim : m_place.setup.signIn->claims) {
        const auto has = [&claim](const seen::Identity &identity) { return identity.claims.contains(claim); };
        if (std::ranges::none_of(seen, has))
            missing << claim;
    }
    if (missing.isEmpty())
        return {};
    return failed(
        //: %1 is a list of claims, %2 of people's e-mail addresses
        Words::tr("“%1” has not arrived with the sign-in of %2.").arg(namesOf(missing), peopleOf(seen)),
        Words::tr("Okta does not send it, or it is empty in the profile of these people."),
        Words::tr("Look at the claims in Okta and at the person's profile, mend it, and sign in again."));
}

/// No groups, or as many as a claim holds: what Okta knows of the newest one says whether that is all.
ResultTask<Next> SignInSeen::judgeGroups(QList<seen::Identity> seen, std::stop_token stop)
{
    const seen::Identity newest = seen.first();
    const QString address = newest.email;
    const Result<QStringList> sent = co_await m_other.sentGroups(address, stop);
    if (!sent && (sent.error().kind == Error::Kind::Cancelled || sent.error().kind == Error::Kind::Unreachable))
        co_return sent.error();
    const bool isCut = sent && sent->size() > newest.groups.size() && !newest.groups.isEmpty();
    if (isCut) {
        co_return failed(
            //: %1 is a person's e-mail address, %2 and %3 are numbers
            Words::tr("%1 arrived with %2 of %3 groups.").arg(address).arg(newest.groups.size()).arg(sent->size()),
            Words::tr("A groups claim holds 100 groups, and Okta leaves out the rest without a word."),
            Words::tr("Narrow the groups filter, or give Cloudflare an Okta API token, and sign in again."));
    }
    if (!newest.groups.isEmpty()) {
        setProgress(whatArrived(seen));
        co_return Next::Proven;
    }
    if (sent && !sent->isEmpty())
        co_return noGroups(newest, *sent);
    //: %1 is a person's e-mail address
    const QString without = Words::tr("%1 has signed in without groups, and Okta sends none for them. Sign in as a "
                                      "person who is in a group that the groups filter lets through.");
    //: %1 is a person's e-mail address
    const QString unknown = Words::tr("%1 has signed in without groups. Which ones Okta sends for them cannot be read: "
                                      "sign in as a person who is in a group that the groups filter lets through.");
    setProgress((sent ? without : unknown).arg(address));
    co_return Next::Sent;
}

Error SignInSeen::noGroups(const seen::Identity &identity, const QStringList &sent) const
{
    const SignInSetup &signIn = *m_place.setup.signIn;
    //: %1 is a person's e-mail address, %2 is a list of groups
    const QString message = Words::tr("%1 has signed in, but no groups have arrived; Okta has %2 for them.")
                                .arg(identity.email, namesOf(sent));
    if (m_provider->usesOktaApiToken())
        return failed(message, Words::tr("Okta refuses the API token that Cloudflare asks for the groups with."),
                      Words::tr("Make a new Okta API token, give it to the login method, and sign in again."));
    if (signIn.method == SignInMethod::Saml)
        return failed(message,
                      Words::tr("The attribute statement “groups” of the app is missing, or is called "
                                "otherwise."),
                      Words::tr("Run again, which puts it right, and sign in again."));
    if (!signIn.authorizationServer.isEmpty())
        return failed(message, Words::tr("The claim “groups” of the authorization server is not sent to this app."),
                      Words::tr("Look at the server's claim “groups” and at its scope in Okta (Security › API), mend "
                                "it, and sign in again."));
    if (signIn.method == SignInMethod::OidcCatalog)
        return failed(message, Words::tr("The app of the catalogue does not send the groups in this org."),
                      Words::tr("Choose the custom OIDC app as the sign-in method, run again, and sign in again."));
    return failed(message,
                  Words::tr("The claim “groups” does not arrive: Okta does not pass every token claim on to the app."),
                  Words::tr("Set the Groups claim filter on the app's tab Sign On in Okta (OpenID Connect ID Token: "
                            "groups, Matches regex, %1), and sign in again.")
                      .arg(signIn.groupsFilter));
}

Error SignInSeen::failed(const QString &message, const QString &cause, const QString &action) const
{
    return {.kind = Error::Kind::Unexpected,
            .message = message,
            .cause = cause,
            .action = action,
            .link = m_other.appPage ? m_other.appPage() : QUrl()};
}

QString SignInSeen::whatArrived(const QList<seen::Identity> &seen) const
{
    const seen::Identity &newest =
        *std::ranges::max_element(seen, {}, [](const seen::Identity &identity) { return identity.groups.size(); });
    QStringList told;
    //: %1 is a person's e-mail address, %2 a time
    told << (newest.time.isValid() ? Words::tr("%1 has signed in at %2.").arg(newest.email, whenOf(newest.time))
                                   //: %1 is a person's e-mail address
                                   : Words::tr("%1 has signed in.").arg(newest.email));
    //: %1 is a list of groups
    told << Words::tr("%n group(s) arrived: %1.", nullptr, int(newest.groups.size())).arg(namesOf(newest.groups));
    if (const QStringList &claims = m_place.setup.signIn->claims; !claims.isEmpty())
        //: %1 is a list of claims
        told << Words::tr("So did %1.").arg(namesOf(claims));
    if (m_provider->usesOktaApiToken() && newest.groups.size() <= mostInClaim)
        told << Words::tr("Whether more than 100 groups arrive is seen when a person in so many signs in.");
    return told.join(u' ');
}

} // namespace bw::cloudflare
