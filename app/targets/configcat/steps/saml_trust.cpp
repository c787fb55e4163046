#include "app/targets/configcat/steps/saml_trust.h"

#include "app/byhand/card_library.h"
#include "app/saml/metadata_check.h"
#include "app/setup/addresses.h"
#include "app/targets/configcat/audit_log.h"
#include "app/targets/configcat/words.h"

#include <QCryptographicHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bw::configcat {

namespace {
constexpr auto seenFact = "seen"_L1;   ///< what it was seen done with, by mark()
constexpr auto askedFact = "asked"_L1; ///< since when the admin has been asked, and for what
constexpr int clockSlack = 60;         ///< seconds that ConfigCat's clock may be behind ours
} // namespace

SamlTrust::SamlTrust(Workplace place, Output<saml::Metadata> metadata, Output<QStringList> domains, QStringList needs)
    : Step(u"configcat.saml"_s, Words::tr("ConfigCat trusts Okta"), u"configcat"_s, needs),
      m_place(std::move(place)),
      m_metadata(std::move(metadata)),
      m_domains(std::move(domains))
{
    m_place.client = m_place.client.forStep(id());
}

/// The address at which an app's metadata is had without a token; the entity id ends in its key.
/// Source: ConfigCat docs, "SAML: Okta" (the screenshot of Metadata URL).
QString SamlTrust::metadataUrl() const
{
    QUrl url = oktaUrl(m_place.setup.okta.domain);
    url.setPath(u"/app/%1/sso/saml/metadata"_s.arg(m_metadata->entityId.section(u'/', -1)));
    return url.toString(QUrl::FullyEncoded);
}

Task<> SamlTrust::lookAsConfigCat(std::stop_token stop)
{
    const QString url = metadataUrl();
    const QString host = QUrl(url).host();
    HttpClient *http = m_place.client.http();
    const Result<Verdict> verdict = co_await saml::checkMetadata(http, url, host, stop);
    const int status = verdict ? 200 : verdict.error().status;
    const bool isClosed = status == 401 || status == 403; // else it may be readable in a moment
    if (!verdict && isClosed)
        m_notPublic = verdict.error().message;
    else if (verdict && verdict->error) // a page that asks for signing in has an answer of its own
        m_notPublic = verdict->error->message;
}

ResultTask<Finding> SamlTrust::check(std::stop_token stop)
{
    m_notPublic.clear();
    m_isRotated = false;
    m_askedBefore = {};
    const QJsonObject asked = m_place.journal->recall(id(), askedFact).toObject();
    if (m_metadata.isSet() && asked.value("url"_L1).toString() == mark())
        m_askedBefore = QDateTime::fromString(asked.value("since"_L1).toString(), Qt::ISODate);
    if (!m_metadata.isSet())
        co_return finding(Change::Create, Comparison::Different);
    const QString seen = m_place.journal->recall(id(), seenFact).toString();
    m_isManual = seen == manualMark(); // what was pasted then is what is valid now
    const bool isOlder = seen == metadataUrl(); // of a program that did not note the certificates
    if (isOlder || seen == mark() || seen == manualMark())
        co_return finding(Change::Leave, Comparison::Same);
    m_isRotated = seen.startsWith(metadataUrl() + u' ');
    co_await lookAsConfigCat(stop);
    m_isManual = !m_notPublic.isEmpty();
    if (m_askedBefore.isValid()) { // and done since, while no run has looked
        const Result<std::optional<bool>> saved = co_await isSaved(stop);
        if (!saved)
            co_return saved.error();
        if (*saved == true)
            co_return rememberSaved();
    }
    const bool wouldBeSeen = m_place.isReadable() && !mayBeOlder();
    co_return finding(Change::Create, wouldBeSeen ? Comparison::Different : Comparison::CannotBeRead);
}

ResultTask<Next> SamlTrust::apply(Finding, std::stop_token)
{
    co_return Next::ByHand;
}

ResultTask<Finding> SamlTrust::observe(std::stop_token stop)
{
    const Finding unseen = finding(Change::Create, Comparison::CannotBeRead);
    const Done noted = noteAsked();
    if (!noted)
        co_return noted.error();
    const Result<std::optional<bool>> saved = co_await isSaved(stop);
    if (!saved)
        co_return saved.error();
    if (!*saved)
        co_return unseen;
    const bool isThere = **saved;
    if (!isThere && mayBeOlder()) {
        setProgress(Words::tr("ConfigCat's audit log does not show that it was saved since you were asked. If it was "
                              "saved before, this is done."));
        co_return unseen;
    }
    if (!isThere) {
        setProgress(Words::tr("ConfigCat's audit log does not show yet that the identity provider was saved."));
        co_return finding(Change::Create, Comparison::Different);
    }
    co_return rememberSaved();
}

/// Whether ConfigCat's audit log shows that it was saved since the admin was asked; nothing where that cannot be read.
ResultTask<std::optional<bool>> SamlTrust::isSaved(std::stop_token stop)
{
    const std::optional<bool> unseen;
    if (!m_place.isReadable())
        co_return unseen;
    const QString organization = m_place.organization->id;
    const QStringList types{audit_log::type::samlAdded, audit_log::type::samlUpdated};
    const auto entries = co_await audit_log::entries(m_place.client, organization, types, stop);
    if (!entries && entries.error().kind == Error::Kind::NotAllowed)
        co_return unseen;
    if (!entries)
        co_return entries.error();
    const QJsonObject asked = m_place.journal->recall(id(), askedFact).toObject();
    const QDateTime since = QDateTime::fromString(asked.value("since"_L1).toString(), Qt::ISODate);
    const bool isThere = !entries->isEmpty() && entries->last().time > since.addSecs(-clockSlack);
    co_return std::optional<bool>(isThere);
}

/// The log forgets.
Result<Finding> SamlTrust::rememberSaved()
{
    const Done remembered = m_place.journal->remember(id(), seenFact, m_isManual ? manualMark() : mark());
    if (!remembered)
        return remembered.error();
    return finding(Change::Leave, Comparison::Same);
}

/// Asked by an earlier run, long enough ago for it to be seen, had it been done since.
bool SamlTrust::mayBeOlder() const
{
    return m_askedBefore.isValid() && m_askedBefore.secsTo(QDateTime::currentDateTimeUtc()) > audit_log::showsWithin;
}

/// Kept, because the admin may do it while no run looks.
Done SamlTrust::noteAsked()
{
    const QJsonObject asked = m_place.journal->recall(id(), askedFact).toObject();
    if (asked.value("url"_L1).toString() == mark())
        return done();
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    return m_place.journal->remember(id(), askedFact, QJsonObject{{u"url"_s, mark()}, {u"since"_s, now}});
}

namespace {
QString hashOf(const QList<QSslCertificate> &certificates)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QSslCertificate &certificate : certificates)
        hash.addData(certificate.toDer());
    return QLatin1String(hash.result().toHex());
}
} // namespace

/// Tells what was pasted by hand from what has to be pasted since Okta has another certificate.
QString SamlTrust::manualMark() const
{
    return u"manual "_s + m_metadata->signOnUrl().toString() + u' ' + hashOf(m_metadata->signingCertificates);
}

/// The same of what ConfigCat reads by itself, and maybe once only.
QString SamlTrust::mark() const
{
    return metadataUrl() + u' ' + hashOf(m_metadata->signingCertificates);
}

QString SamlTrust::notPublicText() const
{
    //: %1 is what was seen
    return Words::tr(
               "ConfigCat cannot read Okta's metadata by its URL, so that the sign-on URL and the certificate are "
               "pasted there instead: %1")
        .arg(m_notPublic);
}

Finding SamlTrust::finding(Change change, Comparison comparison) const
{
    Finding finding;
    finding.change = change;
    finding.means = change == Change::Leave ? Means::Automatic : Means::ByHand;
    finding.summary = Words::tr("Okta's metadata URL and the trusted domains, entered in ConfigCat");
    finding.requests = 1;
    if (m_metadata.isSet()) {
        const QString wanted = m_isManual ? m_metadata->signOnUrl().toString() : metadataUrl();
        const QString found = comparison == Comparison::Same ? wanted : QString();
        finding.fields << FieldDiff{m_isManual ? u"Sign-on URL"_s : u"Metadata URL"_s, wanted, found, comparison};
    }
    if (!m_notPublic.isEmpty())
        finding.warnings << notPublicText();
    if (m_isRotated && change != Change::Leave)
        finding.warnings << Words::tr("Okta signs with another certificate than when this was saved. Whether ConfigCat "
                                      "reads the metadata anew by itself is not documented: save it there once more.");
    if (change == Change::Leave)
        finding.notes << Words::tr("ConfigCat's audit log shows that it was saved, not what was entered.");
    else if (comparison == Comparison::CannotBeRead)
        finding.means = Means::CannotBeRead;
    return finding;
}

std::optional<Card> SamlTrust::card() const
{
    if (!m_metadata.isSet())
        return std::nullopt;
    const QString recipe = m_isManual ? u"configcat-saml-manual"_s : u"configcat-saml"_s;
    Result<Card> card = byhand::card(
        recipe, {{u"dashboard"_s, m_place.where().dashboardUrl}, {u"entityId"_s, m_place.where().entityId}});
    if (!card)
        return std::nullopt;
    card->id = id();
    if (!m_isManual)
        card->values << CardValue{u"Metadata URL"_s, metadataUrl(), {}};
    else
        card->values << CardValue{u"Sign-on URL"_s, m_metadata->signOnUrl().toString(QUrl::FullyEncoded), {}};
    for (const QSslCertificate &certificate : m_isManual ? m_metadata->signingCertificates : QList<QSslCertificate>())
        card->values << CardValue{u"X.509 certificate of the Sign-on URL"_s, saml::pem(certificate), {}};
    for (const QString &domain : m_domains.isSet() ? *m_domains : QStringList())
        card->values << CardValue{Words::tr("Trusted domain"), domain, {}};
    return *card;
}

} // namespace bw::configcat
