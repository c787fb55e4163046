#pragma once

#include "app/practice/okta/okta_tenant.h"
#include "tests/practice/http_probe.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

/// An org of its own, and calls to it with the administrator's token.
class OktaFixture
{
public:
    OktaFixture()
    {
        ok = tenant.start();
        use(tenant.token());
    }
    void use(const QString &token) { m_probe.headers = {{"Authorization"_ba, "SSWS " + token.toUtf8()}}; }
    void use(std::nullopt_t) { m_probe.headers.clear(); }

    Answer ask(const QByteArray &verb, const QString &path) { return m_probe.ask(verb, at(path)); }
    Answer send(const QByteArray &verb, const QString &path, const QJsonObject &body)
    {
        return m_probe.json(verb, at(path), body);
    }
    Answer get(const QString &path) { return ask("GET", path); }
    Answer post(const QString &path, const QJsonObject &body = {}) { return send("POST", path, body); }
    Answer put(const QString &path, const QJsonObject &body = {}) { return send("PUT", path, body); }
    [[nodiscard]] QString at(const QString &path) const { return path.startsWith(u'/') ? tenant.url() + path : path; }

    QJsonObject oidcBody(const QString &label)
    {
        const QJsonObject client{
            {u"application_type"_s, u"web"_s},
            {u"redirect_uris"_s, QJsonArray{u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s}},
            {u"response_types"_s, QJsonArray{u"code"_s}},
            {u"grant_types"_s, QJsonArray{u"authorization_code"_s}}};
        const QJsonObject credentials{
            {u"oauthClient"_s,
             QJsonObject{{u"pkce_required"_s, true}, {u"token_endpoint_auth_method"_s, u"client_secret_basic"_s}}}};
        return {{u"name"_s, u"oidc_client"_s},
                {u"label"_s, label},
                {u"signOnMode"_s, u"OPENID_CONNECT"_s},
                {u"credentials"_s, credentials},
                {u"settings"_s, QJsonObject{{u"oauthClient"_s, client}}}};
    }
    QJsonObject samlBody(const QString &label)
    {
        const QString acs = u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s;
        const QJsonObject groups{{u"type"_s, u"GROUP"_s},
                                 {u"name"_s, u"groups"_s},
                                 {u"filterType"_s, u"REGEX"_s},
                                 {u"filterValue"_s, u".*"_s}};
        const QJsonObject signOn{
            {u"ssoAcsUrl"_s, acs},
            {u"recipient"_s, acs},
            {u"destination"_s, acs},
            {u"audience"_s, acs},
            {u"subjectNameIdTemplate"_s, u"${user.userName}"_s},
            {u"subjectNameIdFormat"_s, u"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"_s},
            {u"responseSigned"_s, true},
            {u"assertionSigned"_s, true},
            {u"signatureAlgorithm"_s, u"RSA_SHA256"_s},
            {u"digestAlgorithm"_s, u"SHA256"_s},
            {u"honorForceAuthn"_s, true},
            {u"authnContextClassRef"_s, u"urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport"_s},
            {u"attributeStatements"_s, QJsonArray{groups}}};
        return {
            {u"label"_s, label}, {u"signOnMode"_s, u"SAML_2_0"_s}, {u"settings"_s, QJsonObject{{u"signOn"_s, signOn}}}};
    }
    /// Creates the app and returns its id.
    QString made(const QJsonObject &body)
    {
        const Answer answer = post(u"/api/v1/apps"_s, body);
        if (answer.status != 200)
            qWarning("%s", answer.body.constData());
        return answer.object().value(u"id"_s).toString();
    }
    QString groupId(const QString &name) { return tenant.org().groupNamed(name)->id; }
    QString codeOf(const Answer &answer) { return answer.object().value(u"errorCode"_s).toString(); }
    QString causeOf(const Answer &answer) { return answer.object()[u"errorCauses"_s][0][u"errorSummary"_s].toString(); }
    /// The rel=u"next"_s address; empty on the last page.
    static QString next(const Answer &answer)
    {
        QString found;
        for (const QByteArray &link : answer.header("Link").split(',')) {
            if (link.contains("rel=\"next\""))
                found = QString::fromUtf8(link.mid(link.indexOf('<') + 1, link.indexOf('>') - link.indexOf('<') - 1));
        }
        return found;
    }

    bw::practice::OktaTenant tenant;
    bool ok = false;

private:
    HttpProbe m_probe;
};
