#include "app/targets/configcat/steps/domains.h"

#include "app/byhand/card_library.h"
#include "app/setup/configcat_values.h"
#include "app/targets/configcat/audit_log.h"
#include "app/targets/configcat/plan_limits.h"
#include "app/targets/configcat/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::configcat {

namespace {
constexpr int mostDomains = 20; // more would be a list of guests, not of a company's people

QStringList domainsOf(const QStringList &addresses)
{
    QStringList domains;
    for (const QString &address : addresses) {
        if (address.contains(u'@'))
            domains << address.section(u'@', -1).toLower();
    }
    domains.sort();
    domains.removeDuplicates();
    return domains.mid(0, mostDomains);
}
} // namespace

Domains::Domains(Workplace place, People people, Output<QStringList> domains, QStringList needs)
    : Step(u"configcat.domain"_s, Words::tr("The people's e-mail domain is verified"), u"configcat"_s, needs),
      m_place(std::move(place)),
      m_people(std::move(people)),
      m_domains(std::move(domains))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> Domains::check(std::stop_token stop)
{
    const Result<QStringList> addresses = co_await m_people(stop);
    if (!addresses)
        co_return addresses.error();
    const QStringList domains = domainsOf(*addresses);
    m_domains.set(domains);
    const Result<QList<Seen>> found = co_await look(domains, stop);
    if (!found)
        co_return found.error();
    Finding finding = judge(*found);
    const bool isKnown = m_place.organization.isSet();
    const QString beyond = isKnown ? plan_limits::domainsBeyond(m_place.organization->limits, domains) : QString();
    if (!beyond.isEmpty())
        finding.warnings << beyond;
    co_return finding;
}

ResultTask<Next> Domains::apply(Finding, std::stop_token)
{
    co_return Next::ByHand;
}

/// A name server that fails hinders nobody: it is told as what cannot be read.
ResultTask<QList<Domains::Seen>> Domains::look(QStringList domains, std::stop_token stop)
{
    std::vector<ResultTask<QStringList>> questions;
    for (const QString &domain : domains)
        questions.push_back(m_place.texts(domain, stop));
    QList<Seen> all;
    for (qsizetype i = 0; i < domains.size(); ++i) {
        const Result<QStringList> texts = co_await questions[std::size_t(i)];
        Seen seen{.domain = domains[i]};
        seen.isAnswered = bool(texts);
        seen.hasRecord = texts && std::ranges::any_of(*texts, isDomainProof);
        all << seen;
    }
    if (stop.stop_requested())
        co_return Error{.kind = Error::Kind::Cancelled};
    const Done read = co_await readLog(&all, stop);
    if (!read)
        co_return read.error();
    co_return all;
}

DoneTask Domains::readLog(QList<Seen> *seen, std::stop_token stop)
{
    if (!m_place.isReadable())
        co_return done();
    const QString organization = m_place.organization->id;
    const QStringList types{audit_log::type::domainAdded, audit_log::type::domainVerified};
    const auto entries = co_await audit_log::entries(m_place.client, organization, types, stop);
    if (!entries && entries.error().kind == Error::Kind::NotAllowed)
        co_return done(); // the record says enough
    if (!entries)
        co_return entries.error();
    for (const audit_log::Entry &entry : *entries) {
        for (Seen &one : *seen) {
            const QStringList words = entry.about.toLower().split(u' ');
            if (words.contains(one.domain))
                one.log = entry.type == audit_log::type::domainVerified ? Log::Verified : Log::Added;
        }
    }
    co_return done();
}

Finding Domains::judge(const QList<Seen> &seen)
{
    m_open.clear();
    Finding finding;
    for (const Seen &one : seen) {
        finding.fields << fieldOf(one);
        if (!one.isRight())
            m_open << one.domain;
        else if (one.log != Log::Verified)
            //: %1 is a domain
            finding.notes << Words::tr("%1 has ConfigCat's TXT record; whether VERIFY was pressed cannot be read.")
                                 .arg(one.domain);
    }
    finding.change = m_open.isEmpty() ? Change::Leave : Change::Create;
    finding.means = m_open.isEmpty() ? Means::Automatic : Means::ByHand;
    if (m_domains->isEmpty())
        finding.summary = Words::tr("Nobody is assigned yet, so there is no domain to be verified");
    else
        //: %1 are domains
        finding.summary = Words::tr("Verified in ConfigCat: %1").arg(m_domains->join(u", "_s));
    finding.requests = int(m_open.size());
    const bool hasRight = std::ranges::any_of(seen, &Seen::isRight);
    if (!m_open.isEmpty() && std::ranges::none_of(seen, &Seen::isBegun))
        finding.means = Means::CannotBeRead;
    finding.mayShowYet = finding.means == Means::CannotBeRead && !hasRight; // a record, as soon as DNS has it
    const QString open = m_open.join(u", "_s);
    if (m_open.isEmpty())
        setProgress({});
    else if (finding.means == Means::ByHand)
        //: %1 are domains
        setProgress(Words::tr("Not to be seen as verified yet: %1.").arg(open));
    else if (hasRight) // guests' domains cannot be verified by this admin
        //: %1 are domains
        setProgress(Words::tr("Not verified: %1. Their people stay out until it is; if they are guests, leave it so.")
                        .arg(open));
    else if (std::ranges::none_of(seen, &Seen::isAnswered))
        //: %1 are domains
        setProgress(Words::tr("Whether %1 is verified cannot be seen: no name server has answered.").arg(open));
    else
        //: %1 are domains
        setProgress(Words::tr("Whether %1 is verified cannot be seen from here: no TXT record of ConfigCat was found. "
                              "If it was verified by a file, this is done.")
                        .arg(open));
    if (!m_open.isEmpty())
        finding.warnings << progress();
    return finding;
}

FieldDiff Domains::fieldOf(const Seen &seen)
{
    FieldDiff field{seen.domain, Words::tr("verified"), {}, Comparison::CannotBeRead};
    if (seen.log == Log::Verified)
        field.found = Words::tr("verified");
    else if (seen.log == Log::Added)
        field.found = Words::tr("added, not verified");
    else if (seen.hasRecord)
        field.found = Words::tr("TXT record is there");
    if (seen.isRight())
        field.comparison = Comparison::Same;
    else if (seen.isBegun())
        field.comparison = Comparison::Different;
    return field;
}

std::optional<Card> Domains::card() const
{
    Result<Card> card = byhand::card(u"configcat-domain"_s, {{u"dashboard"_s, m_place.where().dashboardUrl}});
    if (!card)
        return std::nullopt;
    card->id = id();
    for (const QString &domain : m_open)
        card->values << CardValue{Words::tr("Domain"), domain, {}};
    return *card;
}

} // namespace bw::configcat
