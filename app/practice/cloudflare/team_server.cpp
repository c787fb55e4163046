#include "app/practice/cloudflare/team_server.h"

#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/services.h"
#include "app/practice/cloudflare/team_key.h"
#include "app/practice/cloudflare/test_login.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

const QString pages = u"/cdn-cgi/access"_s;

QString pem()
{
    QString text = u"-----BEGIN CERTIFICATE-----\n"_s;
    const QString base64 = QLatin1String(teamCertificate);
    for (qsizetype i = 0; i < base64.size(); i += 64)
        text += base64.mid(i, 64) + u'\n';
    return text + u"-----END CERTIFICATE-----\n"_s;
}

QJsonObject keys()
{
    const QString id = QLatin1String(teamKeyId);
    const QJsonObject key{{u"kid"_s, id},       {u"kty"_s, u"RSA"_s}, {u"alg"_s, u"RS256"_s},
                          {u"use"_s, u"sig"_s}, {u"e"_s, u"AQAB"_s},  {u"n"_s, QLatin1String(teamModulus)}};
    const QJsonObject certificate{{u"kid"_s, id}, {u"cert"_s, pem()}};
    return {
        {u"keys"_s, QJsonArray{key}}, {u"public_cert"_s, certificate}, {u"public_certs"_s, QJsonArray{certificate}}};
}

} // namespace

TeamServer::TeamServer(State &state, QObject *parent)
    : Server(parent), m_state(state), m_logins(new TestLogins(state, this))
{
    route("GET", pages + u"/certs"_s, [](const Request &) { return Reply::json(200, keys()); });
    route("GET", pages + u"/saml-metadata"_s, [this](const Request &) { return metadata({}); });
    route("GET", pages + u"/{idp}/saml-metadata"_s,
          [this](const Request &request) { return metadata(request.param(u"idp"_s)); });
    route("GET", pages + u"/test-idp/{idp}"_s,
          [this](const Request &request) { return m_logins->start(account(), request.param(u"idp"_s)); });
    for (const char *verb : {"GET", "POST"})
        routeSlow(verb, pages + u"/callback"_s,
                  [this](const Request &request, const Answer &answer) { m_logins->arrived(request, answer); });
    serveProviderScim(*this, state);
    serveRiskMetadata(*this, state);
}

TeamServer::~TeamServer() = default;

std::optional<Reply> TeamServer::refuse(const Request &)
{
    const bool isThere = account().organization && m_state.ways.teamIsKnown;
    return isThere ? std::nullopt : std::optional(Reply::html(404, u"<h1>Not found</h1>"_s));
}

Reply TeamServer::notFound(const Request &, bool knownPath)
{
    return Reply::html(knownPath ? 405 : 404, u"<!DOCTYPE html><title>Cloudflare Access</title><h1>Not found</h1>"_s);
}

void TeamServer::finish(const Request &, Reply &reply)
{
    reply.headers.append({"CF-Ray"_ba, newHexId().left(16).toLatin1() + "-FRA"});
}

/// The service provider's metadata (Cloudflare One, Generic SAML 2.0): entity id and ACS are the callback.
Reply TeamServer::metadata(const QString &providerId) const
{
    const IdentityProvider *provider = account().provider(providerId);
    if (!providerId.isEmpty() && !provider)
        return Reply::html(404, u"<h1>Not found</h1>"_s);
    const QString callback = u"https://%1/cdn-cgi/access/callback"_s.arg(account().authDomain());
    const bool sign = provider && provider->config.value(u"sign_request"_s).toBool();
    Reply reply{200, "text/xml; charset=utf-8"_ba, {}, {}};
    QXmlStreamWriter xml(&reply.body);
    const QString ns = u"urn:oasis:names:tc:SAML:2.0:metadata"_s;
    xml.writeStartDocument();
    xml.writeNamespace(ns, u"md"_s);
    xml.writeStartElement(ns, u"EntityDescriptor"_s);
    xml.writeAttribute(u"entityID"_s, callback);
    xml.writeStartElement(ns, u"SPSSODescriptor"_s);
    xml.writeAttribute(u"AuthnRequestsSigned"_s, sign ? u"true"_s : u"false"_s);
    xml.writeAttribute(u"WantAssertionsSigned"_s, u"true"_s);
    xml.writeAttribute(u"protocolSupportEnumeration"_s, u"urn:oasis:names:tc:SAML:2.0:protocol"_s);
    xml.writeTextElement(ns, u"NameIDFormat"_s, u"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"_s);
    xml.writeStartElement(ns, u"AssertionConsumerService"_s);
    xml.writeAttribute(u"index"_s, u"1"_s);
    xml.writeAttribute(u"isDefault"_s, u"true"_s);
    xml.writeAttribute(u"Binding"_s, u"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"_s);
    xml.writeAttribute(u"Location"_s, callback);
    xml.writeEndDocument();
    return reply;
}

} // namespace bw::practice::cloudflare
