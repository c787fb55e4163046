#include "app/targets/okta/org.h"

#include "app/net/json.h"
#include "app/setup/addresses.h"
#include "app/targets/okta/errors.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

QUrl adminUrlOf(const QUrl &organization)
{
    // The Okta SDKs' validators know these; a custom domain has no -admin twin.
    static const QStringList suffixes = {u".okta.com"_s,     u".oktapreview.com"_s, u".okta-emea.com"_s,
                                         u".okta-gov.com"_s, u".okta.mil"_s,        u".okta-miltest.com"_s};
    QUrl admin;
    admin.setScheme(organization.scheme());
    QString host = organization.host();
    for (const QString &suffix : suffixes) {
        const qsizetype end = host.size() - suffix.size();
        if (!host.endsWith(suffix) || end <= 0 || host.indexOf(u'.') != end || host.left(end).endsWith("-admin"_L1))
            continue;
        host.insert(end, u"-admin"_s);
        break;
    }
    admin.setHost(host);
    admin.setPort(organization.port());
    return admin;
}

namespace org {

namespace {
Error notAnOrg(const QUrl &base)
{
    Error error{.kind = Error::Kind::NotFound};
    //: %1 is an address such as https://acme.okta.com
    error.message = Words::tr("There is no Okta org at %1.").arg(base.toString());
    error.action = Words::tr("Copy the address that people see when they sign in to Okta.");
    error.field = u"okta.domain"_s;
    return error;
}

/// An address that Okta gives us: an origin, https or loopback, and nothing else.
std::optional<QUrl> origin(const QString &text)
{
    const Result<QUrl> url = understandUrl(text, u"okta.domain"_s);
    if (!url || !url->userInfo().isEmpty())
        return std::nullopt;
    return url->adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}
} // namespace

ResultTask<Org> read(HttpClient *http, QUrl base, QString step, std::stop_token stop)
{
    HttpRequest request;
    request.url = base;
    request.url.setPath(u"/.well-known/okta-organization"_s);
    request.vendor = u"okta"_s;
    request.step = step;
    request.maxBytes = 256 * 1024; // it may be anybody's server
    const Result<HttpResponse> response = co_await http->send(request, stop);
    if (!response)
        co_return response.error();
    if (response->status >= 500 || response->status == 429)
        co_return errorFrom(request, *response);
    const Result<QJsonObject> body = json::object(response->body);
    if (!response->isSuccess() || !body)
        co_return notAnOrg(base);
    const Result<QString> id = idOf(*body);
    const QJsonObject links = body->value("_links"_L1).toObject();
    const std::optional<QUrl> own = origin(links.value("organization"_L1).toObject().value("href"_L1).toString());
    if (!id || !own)
        co_return notAnOrg(base);
    Org org;
    org.id = *id;
    org.url = *own;
    org.adminUrl = adminUrlOf(*own);
    org.identityEngine = body->value("pipeline"_L1).toString() != "v1"_L1;
    org.customDomain = links.contains("alternate"_L1);
    org.threatProtection = body->value("settings"_L1).toObject().value("itpEnabled"_L1).toBool();
    co_return org;
}

ResultTask<Person> owner(Client client, std::stop_token stop)
{
    const QString path = u"/api/v1/users/me"_s;
    const Result<QJsonObject> body = co_await client.get(path, stop);
    if (!body)
        co_return body.error();
    const Result<QString> id = idOf(*body);
    if (!id)
        co_return id.error();
    const QJsonObject profile = body->value("profile"_L1).toObject();
    Person person;
    person.id = *id;
    person.login = profile.value("login"_L1).toString();
    person.name = (profile.value("firstName"_L1).toString() + u' ' + profile.value("lastName"_L1).toString()).trimmed();
    co_return person;
}

ResultTask<QList<Role>> rolesOf(Client client, QString personId, std::stop_token stop)
{
    const QString path = u"/api/v1/users/%1/roles"_s.arg(personId);
    const QUrlQuery everything;
    const Result<QJsonArray> rows = co_await client.list(path, everything, 200, stop);
    if (!rows)
        co_return rows.error();
    QList<Role> roles;
    for (const QJsonValue &row : *rows) {
        const auto text = [&row](QLatin1StringView key) { return row.toObject().value(key).toString(); };
        const QString status = text("status"_L1);
        if (status.isEmpty() || status == "ACTIVE"_L1)
            roles << Role{text("type"_L1), text("label"_L1).simplified().left(100), text("role"_L1),
                          text("resource-set"_L1)};
    }
    co_return roles;
}

} // namespace org
} // namespace bw::okta
