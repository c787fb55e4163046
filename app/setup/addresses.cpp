#include "app/setup/addresses.h"

#include "app/setup/pasted.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::Addresses)
};

// The tenants' domains as the validators of Okta's own SDKs list them, where "-admin" is the admin console's host.
const QStringList &oktaDomains()
{
    static const QStringList list = {u"okta.com"_s, u"oktapreview.com"_s,  u"okta-emea.com"_s, u"okta-gov.com"_s,
                                     u"okta.mil"_s, u"okta-miltest.com"_s, u"trex-gov.com"_s};
    return list;
}

const auto teamDomain = ".cloudflareaccess.com"_L1;

Error bad(const QString &field, const QString &message, const QString &action)
{
    return {.kind = Error::Kind::BadInput, .message = message, .action = action, .field = field};
}

// RFC 1123 §2.1 labels; underscores do not stand in host names.
bool isHostName(const QString &host)
{
    static const QRegularExpression name(
        uR"(\A(?=.{1,253}\z)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\z)"_s);
    return name.match(host).hasMatch();
}

bool isUnder(const QString &host, QStringView domain)
{
    return host == domain || host.endsWith(QString(u'.' + domain.toString()));
}

// What somebody typed or pasted, as an address; without a scheme it is taken for https.
QUrl asUrl(const QString &text)
{
    static const QRegularExpression withScheme(uR"(\A[A-Za-z][A-Za-z0-9+.-]*://)"_s);
    return QUrl(withScheme.match(text).hasMatch() ? text : u"https://"_s + text, QUrl::TolerantMode);
}

bool looksLikeToken(const QString &text)
{
    const TokenKind kind = kindOf(Secret(text.toUtf8()));
    if (kind == TokenKind::CloudflareToken) // a team's name may have 40 characters too, but no capitals
        return text != text.toLower();
    return kind != TokenKind::Unknown || text.startsWith("SSWS "_L1) || text.startsWith("Bearer "_L1);
}

bool looksLikeMail(const QString &text)
{
    return text.contains(u'@') && !text.contains("://"_L1);
}

std::optional<Error> whyNotAddress(const QString &text, const QUrl &url, const QString &field)
{
    if (looksLikeToken(text)) {
        return bad(field, Words::tr("This looks like a token, not like an address."),
                   Words::tr("Keep tokens to the token fields, and give the address here."));
    }
    if (looksLikeMail(text)) {
        return bad(field, Words::tr("This is an e-mail address."),
                   Words::tr("Give the address of the web page, without @."));
    }
    if (!url.isValid() || url.host().isEmpty())
        return bad(field, Words::tr("“%1” is not an address.").arg(text.left(100)),
                   Words::tr("Copy it from the browser's address bar."));
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)))
        return std::nullopt;
    return bad(field,
               Words::tr("%1:// is not used, because it does not protect what is sent.").arg(url.scheme().left(20)),
               Words::tr("Give an address that begins with https://."));
}

std::optional<Error> whyNotOktaHost(const QString &host, const QString &field)
{
    const QString help = Words::tr(
        "Give your org's address, such as acme.okta.com. It stands in the address bar after you have signed in.");
    if (host.contains("youroktadomain"_L1) || host.contains("your-okta-domain"_L1))
        return bad(field, Words::tr("This is the placeholder of the documentation."), help);
    if (isUnder(host, u"cloudflareaccess.com") || isUnder(host, u"cloudflare.com"))
        return bad(field, Words::tr("%1 is an address of Cloudflare.").arg(host), help);
    if (!host.contains(u'.')) {
        return bad(field, Words::tr("“%1” is not a whole address.").arg(host),
                   Words::tr("Did you mean %1.okta.com? Give the whole address.").arg(host));
    }
    if (!isHostName(host) || !QHostAddress(host).isNull())
        return bad(field, Words::tr("%1 is not the name of an Okta org.").arg(host.left(100)), help);
    if (host.endsWith(".com.com"_L1))
        return bad(field, Words::tr("%1 ends with “.com” twice.").arg(host), Words::tr("Remove one of them."));
    static const QStringList public_ = {u"www"_s,     u"login"_s, u"developer"_s, u"help"_s,
                                        u"support"_s, u"admin"_s, u"-admin"_s};
    for (const QString &domain : oktaDomains()) {
        const bool website =
            host == domain || (isUnder(host, domain) && public_.contains(host.chopped(domain.size() + 1)));
        if (website)
            return bad(field, Words::tr("%1 is a website of Okta itself, not your org.").arg(host), help);
    }
    return std::nullopt;
}

QString withoutAdmin(QString host, QStringList &said)
{
    for (const QString &domain : oktaDomains()) {
        const QString admin = u"-admin."_s + domain;
        while (host.endsWith(admin) && host.size() > admin.size() && !host.chopped(admin.size()).contains(u'.')) {
            host = host.chopped(admin.size()) + u'.' + domain;
            said = QStringList(Words::tr("Removed “-admin”"));
        }
    }
    return host;
}

QString hostOf(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

// "localhost:8080", "[::1]:8080"
QString authorityOf(const QUrl &url)
{
    const QString host = hostOf(url);
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return url.port() < 0 ? shown : shown + u':' + QString::number(url.port());
}

bool hasPath(const QUrl &url)
{
    return (url.path().size() > 1) || url.hasQuery() || url.hasFragment();
}

} // namespace

bool isOktasOwnDomain(const QString &host)
{
    const QStringList &domains = oktaDomains();
    return isLoopback(QUrl(u"http://"_s + host)) ||
           std::any_of(domains.cbegin(), domains.cend(),
                       [&host](const QString &domain) { return isUnder(host, domain); });
}

Result<Understood<QString>> understandOktaDomain(const QString &input)
{
    const QString field = u"okta.domain"_s;
    const QString text = pasted::bare(input);
    if (text.isEmpty())
        return bad(field, Words::tr("The address of your Okta org is missing."),
                   Words::tr("Give it, such as acme.okta.com."));
    const QUrl url = asUrl(text);
    if (const auto why = whyNotAddress(text, url, field))
        return *why;
    Understood<QString> understood;
    if (isLoopback(url)) {
        understood.value = authorityOf(url);
        return understood;
    }
    if (const auto why = whyNotOktaHost(hostOf(url), field))
        return *why;
    understood.value = withoutAdmin(hostOf(url), understood.said);
    if (hasPath(url))
        understood.said << Words::tr("Removed what follows the address");
    if (url.port() > 0 && url.port() != 443)
        understood.said << Words::tr("Removed the port");
    if (!url.userInfo().isEmpty())
        understood.said << Words::tr("Removed the user name");
    return understood;
}

QUrl oktaUrl(const QString &host)
{
    QUrl url(u"https://"_s + host, QUrl::StrictMode);
    if (isLoopback(url))
        url.setScheme(u"http"_s);
    return url;
}

Result<Understood<QString>> understandTeam(const QString &input)
{
    const QString field = u"cloudflare.team"_s;
    const QString help = Words::tr("Give the team name: the part before .cloudflareaccess.com, shown in the dashboard "
                                   "under Settings > Team name and domain.");
    const QString text = pasted::bare(input);
    if (text.isEmpty())
        return bad(field, Words::tr("The team name is missing."), help);
    const QUrl url = asUrl(text);
    if (const auto why = whyNotAddress(text, url, field))
        return bad(field, why->message, help);
    Understood<QString> understood;
    understood.value = hostOf(url);
    if (understood.value.endsWith(teamDomain)) {
        understood.value.chop(teamDomain.size());
        understood.said << Words::tr("Removed “%1”").arg(teamDomain);
    } else if (understood.value.contains(u'.') || isLoopback(url)) {
        return bad(field, Words::tr("%1 is not a team domain.").arg(understood.value.left(100)), help);
    }
    static const QRegularExpression accountId(u"\\A[0-9a-f]{32}\\z"_s);
    if (accountId.match(understood.value).hasMatch())
        return bad(field, Words::tr("This looks like an account ID."), help);
    if (looksLikeToken(understood.value))
        return bad(field, Words::tr("This looks like a token, not like a name."), help);
    static const QRegularExpression label(u"\\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\z"_s);
    if (!label.match(understood.value).hasMatch()) {
        return bad(field,
                   Words::tr("“%1” cannot be a team name: only letters, digits and hyphens can stand in one.")
                       .arg(text.left(100)),
                   help);
    }
    return understood;
}

QUrl teamUrl(const QString &team, const QString &overrideUrl)
{
    return QUrl(overrideUrl.isEmpty() ? u"https://"_s + team + teamDomain : overrideUrl, QUrl::StrictMode);
}

QString callbackUrl(const QString &team)
{
    return u"https://%1%2/cdn-cgi/access/callback"_s.arg(team, teamDomain);
}

Result<QUrl> understandUrl(const QString &input, const QString &field)
{
    const QString text = pasted::bare(input);
    if (text.isEmpty())
        return bad(field, Words::tr("The address is missing."),
                   Words::tr("Give an address that begins with https://."));
    const QUrl url(text, QUrl::StrictMode);
    if (url.scheme().isEmpty() || url.isRelative()) {
        return bad(field, Words::tr("“%1” is not a whole address.").arg(text.left(100)),
                   Words::tr("Give an address that begins with https://."));
    }
    if (const auto why = whyNotAddress(text, url, field))
        return *why;
    if (!url.userInfo().isEmpty()) {
        return bad(field, Words::tr("The address has a user name or password in it."),
                   Words::tr("Give the address without what stands before the @."));
    }
    if (!isLoopback(url) && !isHostName(hostOf(url)))
        return bad(field, Words::tr("%1 is not the name of a server.").arg(hostOf(url).left(100)),
                   Words::tr("Check the address."));
    return url;
}

} // namespace bw
