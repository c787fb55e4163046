#include "app/practice/okta/certificate.h"
#include "app/practice/okta/routes.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

QString metadata(const OktaTenant *tenant, const App &app)
{
    const QString sso = u"%1/app/%2/%3/sso/saml"_s.arg(tenant->url(), app.name, app.externalKey);
    const QString certificate = QString::fromLatin1(tenant->certificate().toBase64());
    return uR"(<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor entityID="http://www.okta.com/%1" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"><md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>%2</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor><md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat><md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified</md:NameIDFormat><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="%3"/><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="%3"/></md:IDPSSODescriptor></md:EntityDescriptor>
)"_s.arg(app.externalKey, certificate, sso);
}

Reply metadataReply(const OktaTenant *tenant, const App &app)
{
    return {200, "text/xml;charset=UTF-8"_ba, {}, metadata(tenant, app).toUtf8()};
}

} // namespace

void addSamlRoutes(OktaTenant *tenant)
{
    tenant->route("GET", u"/api/v1/apps/{id}/sso/saml/metadata"_s, forApp(tenant, [tenant](App &app, const Request &) {
                      return app.signOnMode == "SAML_2_0"_L1 ? metadataReply(tenant, app)
                                                             : notFoundReply(app.id, u"SamlAppInstance"_s);
                  }));
    // The address that end users and service providers see; it needs no token, usually.
    tenant->route("GET", u"/app/{key}/sso/saml/metadata"_s, [tenant](const Request &request) {
        if (tenant->ways().metadataNeedsSignIn)
            return Reply::html(403, u"<!DOCTYPE html><title>Sign In</title>"_s);
        for (const auto &app : tenant->org().apps) {
            if (app->externalKey == request.param(u"key"_s) && app->signOnMode == "SAML_2_0"_L1)
                return metadataReply(tenant, *app);
        }
        return Reply::html(404, u"<!DOCTYPE html><title>Page not found</title>"_s);
    });
}

} // namespace bw::practice::okta
