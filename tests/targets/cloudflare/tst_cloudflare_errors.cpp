#include "app/targets/cloudflare/errors.h"
#include "app/targets/cloudflare/links.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;
using namespace bw::cloudflare;

namespace {
const QUrl api(u"https://api.cloudflare.com/client/v4"_s);

QByteArray envelope(int code, const QByteArray &message, const QByteArray &chain = {})
{
    QByteArray body = R"({"success":false,"errors":[{"message":")" + message + '"';
    if (code)
        body += ",\"code\":" + QByteArray::number(code);
    if (!chain.isEmpty())
        body += ",\"error_chain\":[{\"message\":\"" + chain + "\"}]";
    return body + "}],\"messages\":[],\"result\":null}";
}
} // namespace

/// Cloudflare's error catalogue, as words.
class CloudflareErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsErrorsByWhatFollows_data()
    {
        using K = Error::Kind;
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<K>("kind");
        const QByteArray noAccess = "access.api.error.not_enabled: Access is not enabled";
        QTest::newRow("malformed token") << 400 << envelope(6003, "Invalid request headers") << K::BadCredential;
        QTest::newRow("unknown token") << 401 << envelope(1000, "Invalid API Token") << K::BadCredential;
        QTest::newRow("401 without a code") << 401 << envelope(0, "no") << K::BadCredential;
        QTest::newRow("10000 with 403") << 403 << envelope(10000, "Authentication error") << K::NotAllowed;
        QTest::newRow("10000 with 401") << 401 << envelope(10000, "Authentication error") << K::BadCredential;
        QTest::newRow("9109") << 403 << envelope(9109, "Unauthorized to access requested resource") << K::NotAllowed;
        QTest::newRow("global key") << 400 << envelope(9103, "Unknown X-Auth-Key") << K::BadCredential;
        QTest::newRow("other kind of token")
            << 405 << envelope(10405, "Method not allowed for this authentication scheme") << K::NotAllowed;
        QTest::newRow("wrong account") << 404 << envelope(7003, "Could not route to /accounts/x") << K::BadInput;
        QTest::newRow("9999 with 400") << 400 << envelope(9999, noAccess) << K::NotAvailable;
        QTest::newRow("9999 with 403") << 403 << envelope(9999, noAccess) << K::NotAvailable;
        QTest::newRow("not enabled, no code") << 404 << envelope(0, noAccess) << K::NotAvailable;
        QTest::newRow("validation") << 400 << envelope(12130, "access.api.error.invalid_request: bad") << K::Rejected;
        QTest::newRow("validation, any status")
            << 422 << envelope(0, "access.api.error.invalid_request: bad") << K::Rejected;
        QTest::newRow("conflict") << 409
                                  << envelope(0, "access.api.error.conflict: a onetimepin connection already exists")
                                  << K::Conflict;
        QTest::newRow("not found") << 404 << envelope(0, "access.api.error.not_found") << K::NotFound;
        QTest::newRow("Access bug") << 500 << envelope(0, "access.api.error.internal_server_error") << K::Busy;
        QTest::newRow("throttled") << 429 << envelope(971, "Please wait and consider throttling") << K::Busy;
        QTest::newRow("edge page") << 522 << "<!DOCTYPE html><title>522</title>"_ba << K::Busy;
        QTest::newRow("firewall page") << 403 << "<html>blocked</html>"_ba << K::NotAllowed;
        QTest::newRow("empty 404") << 404 << ""_ba << K::NotFound;
        QTest::newRow("token creation") << 400 << envelope(400, "name must have a length") << K::Rejected;
        QTest::newRow("success false with 200")
            << 200 << envelope(12130, "access.api.error.invalid_request: bad") << K::Rejected;
        QTest::newRow("errors of odd types")
            << 400 << R"({"errors":[7,null,{"code":"x","message":[]}]})"_ba << K::Rejected;
    }
    void sortsErrorsByWhatFollows()
    {
        using K = Error::Kind;
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(K, kind);
        Call call;
        call.path = u"/accounts/x/access/identity_providers"_s;
        call.permission = Permission::IdentityProvidersEdit;
        const Error error = errorFrom(call, api, {status, body, {{"CF-Ray"_ba, "8f00-FRA"_ba}}});
        QCOMPARE(error.kind, kind);
        QVERIFY(!error.message.isEmpty());
        QVERIFY(!error.action.isEmpty());
        QVERIFY(!(error.message + error.cause + error.action + error.detail).contains(u'<'));
        QCOMPARE(error.requestId, u"8f00-FRA"_s);
        QCOMPARE(error.status, status);
        if (kind == K::NotAllowed && !body.contains("10405"))
            QVERIFY(error.message.contains(u"Identity Providers, and Groups: Edit"_s));
    }

    void quotesTheReasonAndItsChain()
    {
        const QByteArray body =
            envelope(12130, "access.api.error.invalid_request: invalid 'include' configuration", "unknown rule type");
        const Error error = errorFrom({}, api, {400, body, {}});
        QVERIFY(error.message.endsWith(u"invalid 'include' configuration; unknown rule type"_s));
        QCOMPARE(error.vendorCode, u"12130"_s);
    }

    void boundsAndCleansWhatItQuotes()
    {
        const Secret secret("a-secret-that-cloudflare-echoes"_ba);
        const Error error = errorFrom({}, api, {400, envelope(12130, secret.reveal() + QByteArray(9000, 'x')), {}});
        QVERIFY(error.message.size() < 500);
        QVERIFY(!error.message.contains(QString::fromUtf8(secret.reveal())));
        QVERIFY(!error.detail.contains(QString::fromUtf8(secret.reveal())));
    }

    void makesTheLinksOfTheDashboard()
    {
        QCOMPARE(links::identityProviders(api).toString(),
                 u"https://dash.cloudflare.com/?to=/:account/one/integrations/identity-providers"_s);
        QCOMPARE(links::dashboard(QUrl(u"https://api.fed.cloudflare.com/client/v4"_s)).host(),
                 u"dash.fed.cloudflare.com"_s);
        const QUrl link = links::newToken(
            api, {Permission::IdentityProvidersEdit, Permission::ScimLogsRead, Permission::ScimLogsRead},
            u"My token"_s);
        QCOMPARE(
            link.toString(QUrl::FullyEncoded),
            u"https://dash.cloudflare.com/?to=/:account/"
            u"api-tokens&permissionGroupKeys=%5B%7B%22key%22%3A%22access_acct%22%2C%22"
            "type%22%3A%22edit%22%7D%2C%7B%22key%22%3A%22access_scim_log%22%2C%22type%22%3A%22read%22%7D%5D&name=My%20token"_s);
    }

    void knowsIds()
    {
        QVERIFY(isAccountId(u"023e105f4ecef8ad9ca31a8372d0c353"));
        QVERIFY(!isAccountId(u"023e105f4ecef8ad9ca31a8372d0c35"));
        QVERIFY(!isAccountId(u"../../accounts/023e105f4ecef8ad9"));
        QVERIFY(isUuid(u"f174e90a-fafe-4643-bbbc-4a0ed4fc8415"));
        QVERIFY(!isUuid(u"f174e90a-fafe-4643-bbbc-4a0ed4fc8415/../x"));
        QVERIFY(!isUuid(u""));
    }
};

QTEST_GUILESS_MAIN(CloudflareErrorsTest)
#include "tst_cloudflare_errors.moc"
