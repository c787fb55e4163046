#include "tests/ui/fake_backend.h"

#include "app/setup/addresses.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace bw::ui::test {

namespace {
VerdictLine line(VerdictLine::Mark mark, const QString &id, const QString &text, bool needed = false)
{
    VerdictLine line;
    line.mark = mark;
    line.id = id;
    line.text = text;
    line.needed = needed;
    return line;
}

// As the real check answers where there is no token yet: the permissions as notes, and where to make one.
CloudflareVerdict withoutToken(const CloudflareVerdict &good)
{
    CloudflareVerdict verdict;
    verdict.error = Error{.kind = Error::Kind::BadInput,
                          .message = u"The Cloudflare API token is missing."_s,
                          .link = good.lines.last().link};
    for (VerdictLine line : good.lines) {
        line.mark = VerdictLine::Mark::Note;
        line.link.clear();
        if (line.id.startsWith("cloudflare.permission"_L1))
            verdict.lines << line;
    }
    return verdict;
}
} // namespace

FakeBackend::FakeBackend()
{
    for (const QString &name : {u"Everyone"_s, u"Engineering"_s, u"Staff"_s, u"Security on-call"_s, u"Sales"_s,
                                u"Support"_s, u"Finance"_s, u"Contractors"_s})
        groups << GroupChoice{name, name, name == u"Everyone"_s ? u"BUILT_IN"_s : u"OKTA_GROUP"_s, {}};
    groups << GroupChoice{u"ad"_s, u"AD Domain Users"_s, u"APP_GROUP"_s, {}};
}

Done FakeBackend::rememberProfile()
{
    ++remembered;
    return done();
}

DoneTask FakeBackend::loadCredentials(std::stop_token)
{
    for (const auto member : {&Credentials::oktaToken, &Credentials::cloudflareToken}) {
        if ((m_credentials.*member).isEmpty())
            m_credentials.*member = stored.*member;
    }
    co_return done();
}

DoneTask FakeBackend::saveCredentials(std::stop_token)
{
    ++saves;
    co_return done();
}

Task<QString> FakeBackend::whereSecretsAre(std::stop_token)
{
    co_return u"Tokens are kept in your computer's keychain, and nowhere else."_s;
}

ResultTask<OktaVerdict> FakeBackend::checkOktaDomain(QString input, std::stop_token stop)
{
    ++domainChecks;
    lastDomain = input;
    const QPointer<FakeBackend> self(this); // a wizard that closes takes its backend along
    const bool goOn = co_await pause(latency, stop);
    if (!goOn || !self) {
        if (self)
            ++stoppedChecks;
        co_return Error{.kind = Error::Kind::Cancelled};
    }
    if (domainVerdict)
        co_return *domainVerdict;
    const Result<Understood<QString>> host = understandOktaDomain(input);
    if (!host)
        co_return host.error();
    OktaVerdict verdict;
    verdict.usable = true;
    verdict.domain = host->value;
    verdict.adminHost = QString(host->value).replace(".okta.com"_L1, "-admin.okta.com"_L1);
    verdict.headline = u"Using https://%1"_s.arg(host->value);
    co_return verdict;
}

ResultTask<OktaVerdict> FakeBackend::checkOkta(QString domain, Secret token, std::stop_token stop)
{
    ++oktaChecks;
    lastToken = token;
    const QPointer<FakeBackend> self(this); // a wizard that closes takes its backend along
    const bool goOn = co_await pause(latency, stop);
    if (!goOn || !self) {
        if (self)
            ++stoppedChecks;
        co_return Error{.kind = Error::Kind::Cancelled};
    }
    if (oktaVerdict)
        co_return *oktaVerdict;
    OktaVerdict verdict;
    verdict.usable = true;
    verdict.domain = domain;
    verdict.owner = u"dana@acme.example"_s;
    verdict.headline = u"The token belongs to dana@acme.example"_s;
    verdict.lines = {
        line(VerdictLine::Mark::Yes, u"okta.apps"_s, u"Apps can be made and changed"_s, true),
        line(VerdictLine::Mark::Yes, u"okta.groups"_s, u"Groups can be read: 214 found"_s, true),
        line(VerdictLine::Mark::Unknown, u"okta.roles"_s, u"The owner's roles cannot be read with this token"_s),
        line(VerdictLine::Mark::No, u"okta.logs"_s,
             u"The System Log cannot be read. The set-up goes on; its proof sees a little less."_s)};
    co_return verdict;
}

ResultTask<CloudflareVerdict> FakeBackend::checkCloudflare(CloudflareSetup where, Secret token, std::stop_token stop)
{
    const int one = token.isEmpty() ? 0 : 1; // asking what a token has to be able to do is no check of one
    cloudflareChecks += one;
    lastToken = token;
    const QPointer<FakeBackend> self(this); // a wizard that closes takes its backend along
    const bool goOn = co_await pause(latency, stop);
    if (!goOn || !self) {
        if (self)
            stoppedChecks += one;
        co_return Error{.kind = Error::Kind::Cancelled};
    }
    if (cloudflareVerdict)
        co_return *cloudflareVerdict;
    CloudflareVerdict verdict;
    verdict.usable = true;
    verdict.team = where.team;
    verdict.account = u"0a1b2c3d4e5f60718293a4b5c6d7e8f9"_s;
    verdict.accounts = {{verdict.account, u"Acme"_s, u"enterprise"_s}};
    verdict.headline = u"Account “Acme”, team “%1”"_s.arg(where.team);
    verdict.roles = {u"Administrator"_s, u"Administrator Read Only"_s, u"Billing"_s};
    verdict.lines = {
        line(VerdictLine::Mark::Note, u"cloudflare.token"_s, u"An account token, valid until 14 March 2027"_s),
        line(VerdictLine::Mark::Yes, u"cloudflare.permission.idp"_s,
             u"Access: Organizations, Identity Providers, and Groups: Edit"_s, true),
        line(VerdictLine::Mark::No, u"cloudflare.permission.scim-logs"_s,
             u"Access: SCIM Logs: Read is missing. The proof then reads the people instead of the log."_s)};
    verdict.lines.last().link = QUrl(u"https://dash.cloudflare.com/profile/api-tokens?name=Bridgewright"_s);
    verdict.lines.last().linkText = u"Create a token with it"_s;
    if (token.isEmpty())
        co_return withoutToken(verdict);
    co_return verdict;
}

ResultTask<ConfigCatVerdict> FakeBackend::checkConfigCat(ConfigCatSetup, Credentials credentials, std::stop_token stop)
{
    ++configcatChecks;
    lastToken = credentials.configcatScimToken;
    const QPointer<FakeBackend> self(this); // a wizard that closes takes its backend along
    const bool goOn = co_await pause(latency, stop);
    if (!goOn || !self) {
        if (self)
            ++stoppedChecks;
        co_return Error{.kind = Error::Kind::Cancelled};
    }
    if (configcatVerdict)
        co_return *configcatVerdict;
    ConfigCatVerdict verdict;
    verdict.usable = true;
    verdict.organization = u"Acme"_s;
    verdict.headline = u"Using the organization “Acme”"_s;
    verdict.lines = {line(VerdictLine::Mark::Yes, u"configcat.token"_s, u"The SCIM endpoint takes the token"_s, true)};
    co_return verdict;
}

ResultTask<QList<GroupChoice>> FakeBackend::findGroups(QString text, int limit, std::stop_token stop)
{
    ++groupSearches;
    const QPointer<FakeBackend> self(this); // a wizard that closes takes its backend along
    const bool goOn = co_await pause(latency, stop);
    if (!goOn || !self) {
        if (self)
            ++stoppedChecks;
        co_return Error{.kind = Error::Kind::Cancelled};
    }
    QList<GroupChoice> found;
    for (const GroupChoice &group : std::as_const(groups)) {
        if (group.name.startsWith(text, Qt::CaseInsensitive))
            found << group;
        if (found.size() >= limit)
            break;
    }
    mostRowsServed = std::max(mostRowsServed, int(found.size()));
    co_return found;
}

ResultTask<Verdict> FakeBackend::checkApiToken(Secret token, std::stop_token)
{
    lastApiToken = token;
    Verdict verdict;
    verdict.usable = true;
    verdict.headline = u"A token of reader@acme.example"_s;
    co_return verdict;
}

Result<Card> FakeBackend::apiTokenCard() const
{
    Card card;
    card.title = u"Make an Okta API token that may only read"_s;
    card.link = QUrl(u"https://acme-admin.okta.com/admin/access/api/tokens"_s);
    card.actions = QStringList{u"Choose Create token."_s};
    return card;
}

ResultTask<Verdict> FakeBackend::checkMetadata(QString fileOrAddress, std::stop_token)
{
    lastMetadata = fileOrAddress;
    Verdict verdict;
    verdict.usable = true;
    verdict.headline = u"SAML metadata of http://www.okta.com/exk1"_s;
    co_return verdict;
}

ResultTask<Verdict> FakeBackend::lintGroups(Setup setup, std::stop_token stop)
{
    ++lints;
    lastLinted = setup;
    const QPointer<FakeBackend> self(this);
    const bool goOn = co_await pause(latency, stop);
    if (!goOn || !self) {
        if (self)
            ++stoppedChecks;
        co_return Error{.kind = Error::Kind::Cancelled};
    }
    co_return std::as_const(groupRemarks);
}

ResultTask<Diagnosis> FakeBackend::diagnose(Symptom symptom, std::stop_token stop)
{
    ++diagnoses;
    ++searching;
    const QPointer<FakeBackend> self(this);
    const bool goOn = co_await pause(latency, stop);
    if (!goOn && self) {
        const std::stop_token never;
        co_await pause(stoppingTakes, never);
    }
    if (self)
        --searching;
    if (!goOn || !self)
        co_return Error{.kind = Error::Kind::Cancelled};
    Diagnosis found = diagnosis;
    found.symptom = symptom;
    co_return found;
}

Result<PlanRunner *> FakeBackend::makePlan()
{
    ++plans;
    plansBesideSearch += searching > 0 ? 1 : 0;
    m_runner = std::make_unique<PlanRunner>(journey.plan);
    return m_runner.get();
}

QUrl FakeBackend::testSignInLink() const
{
    return journey.provider->there ? QUrl(u"https://acme.cloudflareaccess.com/cdn-cgi/access/test-idp/7b9c51d2"_s)
                                   : QUrl();
}

Done FakeBackend::addCertificates(const QString &path)
{
    certificates = path;
    return done();
}

DoneTask FakeBackend::undo(std::stop_token stop)
{
    const QPointer<FakeBackend> self(this);
    while (self && !made.isEmpty()) {
        const bool goOn = co_await pause(latency, stop);
        if (!goOn || !self)
            co_return Error{.kind = Error::Kind::Cancelled};
        Q_EMIT undone(made.takeFirst().text, {});
    }
    co_return done();
}

Result<QByteArray> FakeBackend::exported(ExportKind kind, bool withSecrets)
{
    exportedKind = kind;
    exportedSecrets = withSecrets;
    return QByteArrayLiteral("{}\n");
}

} // namespace bw::ui::test
