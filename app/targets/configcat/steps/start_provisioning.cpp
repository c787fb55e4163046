#include "app/targets/configcat/steps/start_provisioning.h"

#include "app/byhand/card_library.h"
#include "app/targets/configcat/audit_log.h"
#include "app/targets/configcat/words.h"

using namespace Qt::StringLiterals;

namespace bw::configcat {

namespace {
constexpr auto askedFact = "asked"_L1;     ///< since when the admin has been asked to start it
constexpr auto startedFact = "started"_L1; ///< the log forgets, on the Free plan after a week
constexpr qint64 membersLag = 30'000;      ///< ms that ConfigCat may take to make members after START
constexpr qsizetype smallestPlan = 2;      ///< groups with permissions on the Free plan

QString namesOf(const QStringList &names)
{
    constexpr int most = 5;
    return names.mid(0, most).join(u", "_s) + (names.size() > most ? u" …"_s : QString());
}
} // namespace

StartProvisioning::StartProvisioning(Workplace place, Output<scim::Expected> expected, QStringList needs)
    : Step(u"configcat.provisioning"_s, Words::tr("Start provisioning in ConfigCat"), u"configcat"_s, needs),
      m_place(std::move(place)),
      m_expected(std::move(expected))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> StartProvisioning::check(std::stop_token stop)
{
    m_sinceStart.invalidate();
    const QJsonObject asked = m_place.journal->recall(id(), askedFact).toObject();
    const bool isOfThis = m_place.isReadable() && asked.value("organization"_L1).toString() == m_place.organization->id;
    m_askedBefore = isOfThis ? QDateTime::fromString(asked.value("since"_L1).toString(), Qt::ISODate) : QDateTime();
    if (!m_expected.isSet()) {
        const std::optional<Seen> nothing;
        co_return judge(m_place.isReadable() ? Seen{} : nothing);
    }
    co_return co_await seen(stop);
}

ResultTask<Next> StartProvisioning::apply(Finding, std::stop_token)
{
    co_return Next::ByHand;
}

Done StartProvisioning::noteAsked()
{
    if (!m_place.isReadable())
        return done();
    const QString organization = m_place.organization->id;
    if (m_place.journal->recall(id(), askedFact).toObject().value("organization"_L1).toString() == organization)
        return done();
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    return m_place.journal->remember(id(), askedFact,
                                     QJsonObject{{u"organization"_s, organization}, {u"since"_s, now}});
}

/// The card is on the screen: the person is asked.
ResultTask<Finding> StartProvisioning::observe(std::stop_token stop)
{
    const Done noted = noteAsked();
    if (!noted)
        co_return noted.error();
    co_return co_await seen(stop);
}

ResultTask<Finding> StartProvisioning::seen(std::stop_token stop)
{
    const Result<std::optional<Seen>> found = co_await look(stop);
    if (!found)
        co_return found.error();
    co_return judge(*found);
}

/// Asked by an earlier run, all are members, and the log knows no start: it may have been before the log begins.
bool StartProvisioning::mayBeOlder(const Seen &seen) const
{
    return seen.started == Started::Unknown && seen.missing.isEmpty() && m_askedBefore.isValid() &&
           m_askedBefore.secsTo(QDateTime::currentDateTimeUtc()) > audit_log::showsWithin;
}

/// Nothing where it may not be read.
ResultTask<std::optional<StartProvisioning::Seen>> StartProvisioning::look(std::stop_token stop)
{
    const std::optional<Seen> nothing;
    if (!m_place.isReadable())
        co_return nothing;
    const QString organization = m_place.organization->id;
    auto logTask = readLog(stop);
    const Result<QStringList> members = co_await organizations::members(m_place.client, organization, stop);
    const Result<Started> started = co_await logTask;
    const bool membersBarred = !members && members.error().kind == Error::Kind::NotAllowed;
    const bool logBarred = !started && started.error().kind == Error::Kind::NotAllowed;
    if (membersBarred || logBarred)
        co_return nothing;
    if (!members)
        co_return members.error();
    if (!started)
        co_return started.error();
    Seen seen;
    seen.started = *started;
    for (const QString &person : m_expected->userNames) {
        if (!members->contains(person.toLower()))
            seen.missing << person;
    }
    co_return std::optional<Seen>(seen);
}

ResultTask<StartProvisioning::Started> StartProvisioning::readLog(std::stop_token stop)
{
    const QString organization = m_place.organization->id;
    const QStringList types{audit_log::type::started, audit_log::type::stopped};
    const auto entries = co_await audit_log::entries(m_place.client, organization, types, stop);
    if (!entries)
        co_return entries.error();
    if (entries->isEmpty())
        co_return m_place.journal->recall(id(), startedFact).toBool() ? Started::Yes : Started::Unknown;
    const Started started = entries->last().type == audit_log::type::started ? Started::Yes : Started::No;
    const bool known = m_place.journal->recall(id(), startedFact).toBool();
    if (known != (started == Started::Yes)) {
        const Done remembered = m_place.journal->remember(id(), startedFact, started == Started::Yes);
        if (!remembered)
            co_return remembered.error();
    }
    co_return started;
}

Finding StartProvisioning::judge(const std::optional<Seen> &seen)
{
    Finding finding;
    finding.means = Means::ByHand;
    finding.summary = Words::tr("Permissions of the synced groups, then START PROVISIONING");
    finding.requests = 3;
    finding.warnings << Words::tr(
        "Starting overwrites the permissions that people have in ConfigCat now. Whoever is in "
        "several groups gets the permissions of the group that is listed first.");
    const qsizetype groups = m_place.where().pushGroups.size();
    const auto limits = m_place.organization.isSet() ? m_place.organization->limits : std::nullopt;
    const bool isPlanKnown = limits && limits->groups > 0; // what is too many for it is said before this
    if (groups > smallestPlan && !isPlanKnown)
        finding.warnings << Words::tr("ConfigCat's plan limits how many groups may have permissions: Free 2, Pro 5, "
                                      "Smart 10, Enterprise 500. This setup pushes %1.")
                                .arg(groups);
    FieldDiff start{u"START PROVISIONING"_s, Words::tr("started"), {}, Comparison::CannotBeRead};
    if (!seen) {
        finding.fields << start;
        finding.means = Means::CannotBeRead;
        return finding;
    }
    const bool isStarted = seen->started == Started::Yes;
    start.found = isStarted ? Words::tr("started") : QString();
    start.comparison = isStarted ? Comparison::Same : Comparison::Different;
    finding.fields << start;
    if (!m_expected.isSet())
        return finding;
    if (isStarted && !m_sinceStart.isValid())
        m_sinceStart.start();
    if (isStarted && seen->missing.isEmpty()) {
        finding.change = Change::Leave;
        finding.means = Means::Automatic;
        finding.warnings.clear();
        return finding;
    }
    if (mayBeOlder(*seen)) {
        finding.fields.last().comparison = Comparison::CannotBeRead;
        finding.means = Means::CannotBeRead;
        setProgress(Words::tr("All are members, and ConfigCat's audit log shows no start: it does not reach back far. "
                              "If it was started before, this is done."));
        return finding;
    }
    if (seen->missing.isEmpty()) {
        setProgress(Words::tr("ConfigCat's audit log does not show the start yet."));
        return finding;
    }
    //: %1 are people's e-mail addresses
    setProgress(Words::tr("Not members of the organization yet: %1.").arg(namesOf(seen->missing)));
    // ConfigCat may not count everybody whom it knows as a member, e.g. where no permission was given.
    const bool mayStillCome = !isStarted || m_sinceStart.elapsed() < membersLag;
    const qsizetype all = m_expected->userNames.size();
    finding.fields << FieldDiff{Words::tr("Members"), QString::number(all), QString::number(all - seen->missing.size()),
                                mayStillCome ? Comparison::Different : Comparison::CannotBeRead};
    finding.means = mayStillCome ? Means::ByHand : Means::CannotBeRead;
    finding.warnings << Words::tr("New people stay stopped until they are started too, unless “Provision future users "
                                  "automatically” is on; an e-mail domain that is not verified keeps its people out.");
    return finding;
}

std::optional<Card> StartProvisioning::card() const
{
    Result<Card> card = byhand::card(u"configcat-provisioning"_s, {{u"dashboard"_s, m_place.where().dashboardUrl}});
    if (!card)
        return std::nullopt;
    card->id = id();
    for (const QString &group : m_place.where().pushGroups)
        card->values << CardValue{Words::tr("Synced group"), group, {}};
    return *card;
}

} // namespace bw::configcat
