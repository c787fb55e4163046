// Signing in by SAML: who is let in, and what the assertion says of them. Source: Okta Developer, "Understanding SAML";
// SAML 2.0 core §2.3, bindings §3.5.
#include "app/practice/html.h"
#include "app/practice/okta/routes.h"
#include "app/practice/okta/sign_in.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

const QString protocol = u"urn:oasis:names:tc:SAML:2.0:protocol"_s;
const QString assertions = u"urn:oasis:names:tc:SAML:2.0:assertion"_s;
const QString signatures = u"http://www.w3.org/2000/09/xmldsig#"_s;

const App *appOf(const OktaTenant *tenant, const Request &request)
{
    for (const auto &app : tenant->org().apps) {
        if (app->externalKey == request.param(u"key"_s) && app->name == request.param(u"name"_s) && app->isActive())
            return app.get();
    }
    return nullptr;
}

Reply noPage()
{
    return Reply::html(404, u"<!DOCTYPE html><title>Page not found</title><h1>Page not found</h1>"_s);
}

QStringList valuesOf(const Org &org, const User &user, const QJsonObject &statement)
{
    if (statement.value("type"_L1) == "GROUP"_L1) {
        const QJsonObject filter{{u"groupFilterType"_s, statement.value("filterType"_L1)},
                                 {u"value"_s, statement.value("filterValue"_L1)}};
        return filteredGroups(org, user, filter);
    }
    QStringList values;
    for (const QJsonValue &expression : statement.value("values"_L1).toArray()) {
        const QJsonValue value = valueOf(user, expression.toString());
        if (value.isString())
            values << value.toString();
    }
    return values;
}

void writeStatements(QXmlStreamWriter &xml, const Org &org, const App &app, const User &user)
{
    xml.writeStartElement(assertions, u"AttributeStatement"_s);
    const QJsonArray statements = app.settings[u"signOn"_s][u"attributeStatements"_s].toArray();
    for (const QJsonValue &statement : statements) {
        const QStringList values = valuesOf(org, user, statement.toObject());
        if (values.isEmpty())
            continue;
        xml.writeStartElement(assertions, u"Attribute"_s);
        xml.writeAttribute(u"Name"_s, statement[u"name"_s].toString());
        for (const QString &value : values)
            xml.writeTextElement(assertions, u"AttributeValue"_s, value);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// With the org's certificate, and without a signature: the stand-in has no key of its own, and the one at the other
/// side compares certificates.
QByteArray responseFor(const OktaTenant *tenant, const App &app, const User &user)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(protocol, u"saml2p"_s);
    xml.writeNamespace(assertions, u"saml2"_s);
    xml.writeNamespace(signatures, u"ds"_s);
    xml.writeStartElement(protocol, u"Response"_s);
    xml.writeAttribute(u"Destination"_s, app.settings[u"signOn"_s][u"ssoAcsUrl"_s].toString());
    xml.writeTextElement(assertions, u"Issuer"_s, u"http://www.okta.com/"_s + app.externalKey);
    for (const QString &element : {u"Signature"_s, u"KeyInfo"_s, u"X509Data"_s})
        xml.writeStartElement(signatures, element);
    xml.writeTextElement(signatures, u"X509Certificate"_s, QLatin1String(tenant->certificate().toBase64()));
    for (int open = 0; open < 3; ++open)
        xml.writeEndElement();
    xml.writeStartElement(assertions, u"Assertion"_s);
    xml.writeStartElement(assertions, u"Subject"_s);
    xml.writeTextElement(assertions, u"NameID"_s, app.users.value(user.id).userName);
    xml.writeEndElement();
    xml.writeStartElement(assertions, u"Conditions"_s);
    xml.writeStartElement(assertions, u"AudienceRestriction"_s);
    xml.writeTextElement(assertions, u"Audience"_s, app.settings[u"signOn"_s][u"audience"_s].toString());
    xml.writeEndElement();
    xml.writeEndElement();
    writeStatements(xml, tenant->org(), app, user);
    xml.writeEndDocument();
    return bytes;
}

Reply ask(const OktaTenant *tenant, const Request &request)
{
    const App *app = appOf(tenant, request);
    if (!app)
        return noPage();
    const bool posted = request.verb == "POST";
    const QString relayState = posted ? request.form().value(u"RelayState"_s) : request.item(u"RelayState"_s);
    const QString fields =
        html::input(u"Username"_s, u"username"_s, {}) +
        u"<input type=\"hidden\" name=\"RelayState\" value=\"%1\">"_s.arg(html::escaped(relayState)) +
        html::button(u"Sign in"_s, u"signIn"_s);
    return Reply::html(
        200, u"<!DOCTYPE html><html><head><title>%1 - Sign In</title></head><body><h1>Sign In</h1>"
             u"<p>This is the sign-in page of the practice org.</p>%2</body></html>"_s.arg(
                 html::escaped(tenant->org().companyName), html::form(request.path + u"/login"_s, {}, fields)));
}

/// A form that a real browser would send on by itself. It is shown, not sent: the address is the team's real one, and
/// practice stays on this computer.
Reply said(OktaTenant *tenant, const Request &request)
{
    const App *app = appOf(tenant, request);
    if (!app)
        return noPage();
    const QHash<QString, QString> form = request.form();
    const User *user = tenant->org().user(form.value(u"username"_s).trimmed());
    if (!user || !user->isActive())
        return Reply::html(401, u"<h1>Unable to sign in</h1>"_s);
    if (!app->users.contains(user->id)) {
        tenant->org().log(u"user.authentication.sso"_s, {appTarget(*app), userTarget(*user)}, u"FAILURE"_s,
                          u"not_assigned"_s);
        return Reply::html(403, u"<h1>User is not assigned to this application</h1>"_s);
    }
    if (isDeniedByPolicy(&tenant->org(), *app, *user))
        return Reply::html(403, u"<h1>You do not have permission to access this application</h1>"_s);
    tenant->org().log(u"user.authentication.sso"_s, {appTarget(*app), userTarget(*user)});
    const QString acs = app->settings[u"signOn"_s][u"ssoAcsUrl"_s].toString();
    const QString fields =
        u"<input type=\"hidden\" name=\"SAMLResponse\" value=\"%1\"><input type=\"hidden\" name=\"RelayState\" "
        "value=\"%2\">"_s.arg(QLatin1String(responseFor(tenant, *app, *user).toBase64()),
                              html::escaped(form.value(u"RelayState"_s)));
    return Reply::html(200, u"<!DOCTYPE html><html><head><title>Signed in</title></head><body><h1>Sign In</h1><p>A "
                            "real browser would now send this form to <code>%1</code></p>%2</body></html>"_s.arg(
                                html::escaped(acs), fields));
}

} // namespace

void addSamlSignInRoutes(OktaTenant *tenant)
{
    const QString address = u"/app/{name}/{key}/sso/saml"_s;
    for (const char *verb : {"GET", "POST"})
        tenant->route(verb, address, [tenant](const Request &request) { return ask(tenant, request); });
    tenant->route("POST", address + u"/login"_s, [tenant](const Request &request) { return said(tenant, request); });
}

} // namespace bw::practice::okta
