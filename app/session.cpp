#include "app/session.h"

#include "app/secrets/store_on_demand.h"
#include "app/setup/addresses.h"
#include "app/targets/make_plan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace bw {

namespace {

QString certificatesPath()
{
    return QDir(Journal::home()).filePath(u"certificates.pem"_s);
}

/// What was pasted, as a token of its vendor.
using Understand = Result<Understood<Secret>> (*)(const QByteArray &);

Result<Understood<Secret>> asItIs(const QByteArray &given)
{
    return Understood<Secret>{.value = Secret(given.trimmed())};
}

/// Where a credential rests: its name in the environment, its name in the keychain, and its place in Credentials.
struct Resting
{
    const char *variable;
    QString key;
    Secret Credentials::*member;
    Understand understand = asItIs;
};

/// The environment wins over the keychain, so that a pipeline never depends on what a person once saved.
Result<Secret> fromEnvironment(const Resting &place, QStringList &said)
{
    const QByteArray given = qgetenv(place.variable);
    if (given.trimmed().isEmpty())
        return Secret();
    const QString name = QString::fromLatin1(place.variable);
    const Result<Understood<Secret>> understood = place.understand(given);
    if (!understood) {
        Error error = understood.error();
        error.kind = Error::Kind::BadCredential;
        //: %1 is the name of an environment variable, %2 a sentence
        error.message = Session::tr("%1 cannot be used. %2").arg(name, error.message);
        error.action = Session::tr("Set it to the token of the vendor that it names, all of it and nothing else.");
        return error;
    }
    for (const QString &one : understood->said)
        said << name + u": "_s + one;
    return understood->value;
}

QList<Resting> restingPlaces(const Setup &setup)
{
    QList<Resting> places;
    places << Resting{"BRIDGEWRIGHT_OKTA_TOKEN", secret_key::oktaToken(setup.okta.domain), &Credentials::oktaToken,
                      understandOktaToken};
    if (setup.cloudflare) {
        places << Resting{"BRIDGEWRIGHT_CLOUDFLARE_TOKEN",
                          secret_key::cloudflareToken(QUrl(setup.cloudflare->apiUrl).host(), setup.cloudflare->team),
                          &Credentials::cloudflareToken, understandCloudflareToken};
    }
    if (setup.configcat) {
        places << Resting{"BRIDGEWRIGHT_CONFIGCAT_SCIM_TOKEN", secret_key::configcatScimToken(setup.configcat->scimUrl),
                          &Credentials::configcatScimToken, understandConfigCatToken};
        places << Resting{"BRIDGEWRIGHT_CONFIGCAT_API_USER", secret_key::configcatApiUser(setup.configcat->scimUrl),
                          &Credentials::configcatApiUser};
        places << Resting{"BRIDGEWRIGHT_CONFIGCAT_API_PASSWORD",
                          secret_key::configcatApiPassword(setup.configcat->scimUrl),
                          &Credentials::configcatApiPassword};
    }
    if (setup.dashboardScim && setup.cloudflare) {
        places << Resting{"BRIDGEWRIGHT_DASHBOARD_SCIM_TOKEN",
                          secret_key::dashboardScimToken(setup.cloudflare->account), &Credentials::dashboardScimToken,
                          understandCloudflareToken};
    }
    if (setup.signIn) {
        places << Resting{"BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE",
                          secret_key::oktaApiTokenForCloudflare(setup.okta.domain),
                          &Credentials::oktaApiTokenForCloudflare, understandOktaToken};
    }
    return places;
}

} // namespace

struct Session::Parts
{
    MadePlan made;
};

Session::Session(QObject *parent)
    : QObject(parent), m_http(new HttpClient(this)), m_store(std::make_shared<StoreOnDemand>())
{
    const QList<QSslCertificate> own = QSslCertificate::fromPath(certificatesPath(), QSsl::Pem);
    if (!own.isEmpty())
        m_http->setExtraCertificates(own);
}

Session::~Session()
{
    m_http->setChangeLog(nullptr);
}

void Session::setSetup(const Setup &setup)
{
    if (setup == m_setup)
        return;
    m_setup = setup;
    m_runner.reset();
    m_parts.reset();
}

void Session::setCredentials(const Credentials &credentials)
{
    m_credentials = credentials;
    m_runner.reset();
    m_parts.reset();
}

Task<std::shared_ptr<SecretStore>> Session::secretStore(std::stop_token stop)
{
    const auto onDemand = std::static_pointer_cast<StoreOnDemand>(m_store);
    const auto opened = co_await onDemand->opened(stop);
    co_return std::as_const(m_store); // QCoro would move the member out
}

DoneTask Session::loadCredentials(std::stop_token stop)
{
    const std::shared_ptr<SecretStore> store = m_store;
    m_said.clear();
    for (const Resting &place : restingPlaces(m_setup)) {
        if (qEnvironmentVariableIsSet(place.variable)) {
            const Result<Secret> given = fromEnvironment(place, m_said);
            if (!given)
                co_return given.error();
            m_credentials.*place.member = *given;
            continue;
        }
        if (!(m_credentials.*place.member).isEmpty())
            continue;
        const Result<Secret> kept = co_await store->read(place.key, stop);
        if (kept)
            m_credentials.*place.member = *kept;
        else if (kept.error().kind != Error::Kind::NotFound)
            co_return kept.error();
    }
    co_return done();
}

DoneTask Session::saveCredentials(std::stop_token stop)
{
    const std::shared_ptr<SecretStore> store = m_store;
    for (const Resting &place : restingPlaces(m_setup)) {
        const Secret value = m_credentials.*place.member;
        if (value.isEmpty() || qEnvironmentVariableIsSet(place.variable))
            continue;
        const Done written = co_await store->write(place.key, value, stop);
        if (!written)
            co_return written.error();
    }
    co_return done();
}

Result<PlanRunner *> Session::makePlan()
{
    // Members of two accounts may come from one Okta org, without a team.
    if (m_undoing) {
        return Error{.kind = Error::Kind::Conflict,
                     .message = tr("What was made is being taken back."),
                     .action = tr("Let it finish first.")};
    }
    const CloudflareSetup where = m_setup.cloudflare.value_or(CloudflareSetup{});
    const QString team = where.team.isEmpty() ? where.account : where.team;
    m_http->setChangeLog(nullptr);
    m_runner.reset();
    m_parts.reset();
    m_journal.reset(); // gives the file free before it is opened anew
    Result<std::unique_ptr<Journal>> journal = Journal::open(m_setup.okta.domain, team);
    if (!journal)
        return journal.error();
    m_journal = std::move(*journal);
    m_http->setChangeLog(m_journal.get());
    m_parts = std::make_unique<Parts>();
    m_parts->made = bw::makePlan({m_http, m_journal.get(), m_store, m_setup, m_credentials});
    m_runner = std::make_unique<PlanRunner>(m_parts->made.plan);
    connect(m_runner.get(), &PlanRunner::previewBegan, m_http, &HttpClient::recordLooks);
    connect(m_runner.get(), &PlanRunner::runBegan, m_http, &HttpClient::useLooks);
    connect(m_runner.get(), &PlanRunner::verifyBegan, m_http, &HttpClient::recordLooks);
    connect(m_runner.get(), &PlanRunner::finished, m_http, &HttpClient::useLooks);
    connect(m_runner.get(), &PlanRunner::stepChanged, this, &Session::noteVisit);
    return m_runner.get();
}

QUrl Session::testSignInLink() const
{
    return m_parts && m_parts->made.testSignInLink ? m_parts->made.testSignInLink() : QUrl();
}

std::optional<IdentityProviderFacts> Session::identityProvider() const
{
    std::optional<IdentityProviderFacts> facts;
    if (m_parts && m_parts->made.identityProvider)
        facts = m_parts->made.identityProvider();
    if (facts && facts->type == "okta"_L1)
        facts->oktaApiToken = m_credentials.oktaApiTokenForCloudflare;
    return facts;
}

Done Session::addCertificates(const QString &path)
{
    QList<QSslCertificate> certificates = QSslCertificate::fromPath(path, QSsl::Pem);
    if (certificates.isEmpty())
        certificates = QSslCertificate::fromPath(path, QSsl::Der);
    Error error{.kind = Error::Kind::BadInput};
    if (certificates.isEmpty()) {
        error.message = tr("There is no certificate in this file.");
        error.action = tr("Choose the PEM or DER file of your company's certificate authority.");
        return error;
    }
    certificates += QSslCertificate::fromPath(certificatesPath(), QSsl::Pem);
    QDir().mkpath(Journal::home());
    QSaveFile file(certificatesPath());
    bool written = file.open(QIODevice::WriteOnly);
    for (const QSslCertificate &certificate : std::as_const(certificates))
        written = written && file.write(certificate.toPem()) > 0;
    if (!written || !file.commit()) {
        error.message = tr("The certificates could not be saved: %1").arg(file.errorString());
        return error;
    }
    m_http->setExtraCertificates(certificates);
    return done();
}

} // namespace bw
