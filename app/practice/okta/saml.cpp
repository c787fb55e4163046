#include "app/practice/okta/certificate.h"
#include "app/practice/okta/routes.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

QString keyDescriptor(const QByteArray &certificate)
{
    return uR"(<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>%1</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>)"_s
        .arg(QString::fromLatin1(certificate.toBase64()));
}

enum class Keys { Active, Published };

/// Asked for a key it has that one; what everybody reads may hold the one before it as well.
QString metadata(const OktaTenant *tenant, const App &app, Keys which)
{
    const QString sso = u"%1/app/%2/%3/sso/saml"_s.arg(tenant->url(), app.name, app.externalKey);
    const bool withEarlier = which == Keys::Published && tenant->org().ways.metadataHasBoth;
    const QByteArray earlier = withEarlier ? tenant->earlierCertificate() : QByteArray();
    const QString keys =
        (earlier.isEmpty() ? QString() : keyDescriptor(earlier)) + keyDescriptor(tenant->certificate());
    return uR"(<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor entityID="http://www.okta.com/%1" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"><md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">%2<md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat><md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified</md:NameIDFormat><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="%3"/><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="%3"/></md:IDPSSODescriptor></md:EntityDescriptor>
)"_s.arg(app.externalKey, keys, sso);
}

Reply metadataReply(const OktaTenant *tenant, const App &app, Keys which)
{
    return {200, "text/xml;charset=UTF-8"_ba, {}, metadata(tenant, app, which).toUtf8()};
}

} // namespace

void addSamlRoutes(OktaTenant *tenant)
{
    tenant->route("GET", u"/api/v1/apps/{id}/sso/saml/metadata"_s, forApp(tenant, [tenant](App &app, const Request &) {
                      return app.signOnMode == "SAML_2_0"_L1 ? metadataReply(tenant, app, Keys::Active)
                                                             : notFoundReply(app.id, u"SamlAppInstance"_s);
                  }));
    // The address that end users and service providers see; it needs no token, usually.
    tenant->route("GET", u"/app/{key}/sso/saml/metadata"_s, [tenant](const Request &request) {
        if (tenant->ways().metadataNeedsSignIn)
            return Reply::html(403, u"<!DOCTYPE html><title>Sign In</title>"_s);
        for (const auto &app : tenant->org().apps) {
            if (app->externalKey == request.param(u"key"_s) && app->signOnMode == "SAML_2_0"_L1)
                return metadataReply(tenant, *app, Keys::Published);
        }
        return Reply::html(404, u"<!DOCTYPE html><title>Page not found</title>"_s);
    });
}

} // namespace bw::practice::okta
