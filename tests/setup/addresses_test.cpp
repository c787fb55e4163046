#include "app/setup/addresses.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;

/// Whatever a person pastes is understood or refused in words.
class AddressesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understandsAnOktaDomain_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("says");
        QTest::newRow("host") << u"acme.okta.com"_s << u"acme.okta.com"_s << false;
        QTest::newRow("address") << u"https://acme.okta.com"_s << u"acme.okta.com"_s << false;
        QTest::newRow("with a slash") << u"https://acme.okta.com/"_s << u"acme.okta.com"_s << false;
        QTest::newRow("admin console") << u"https://acme-admin.okta.com/admin/dashboard"_s << u"acme.okta.com"_s
                                       << true;
        QTest::newRow("admin host, preview") << u"acme-admin.oktapreview.com"_s << u"acme.oktapreview.com"_s << true;
        QTest::newRow("admin host, EMEA") << u"acme-admin.okta-emea.com"_s << u"acme.okta-emea.com"_s << true;
        QTest::newRow("admin host, government") << u"acme-admin.okta-gov.com"_s << u"acme.okta-gov.com"_s << true;
        QTest::newRow("admin host, military") << u"acme-admin.okta.mil"_s << u"acme.okta.mil"_s << true;
        QTest::newRow("hyphens") << u"integrator-1234567-admin.okta.com"_s << u"integrator-1234567.okta.com"_s << true;
        QTest::newRow("admin twice") << u"acme-admin-admin.okta.com"_s << u"acme.okta.com"_s << true;
        QTest::newRow("custom domain") << u"login.acme.com"_s << u"login.acme.com"_s << false;
        QTest::newRow("custom domain that ends like it") << u"sso-admin.acme.com"_s << u"sso-admin.acme.com"_s << false;
        QTest::newRow("admin deeper down") << u"a.b-admin.okta.com"_s << u"a.b-admin.okta.com"_s << false;
        QTest::newRow("capitals and space") << u"  HTTPS://ACME.Okta.COM \n"_s << u"acme.okta.com"_s << false;
        QTest::newRow("quotes") << u"\"acme.okta.com\""_s << u"acme.okta.com"_s << false;
        QTest::newRow("typographic quotes") << u"“https://acme.okta.com”"_s << u"acme.okta.com"_s << false;
        QTest::newRow("angle brackets") << u"<https://acme.okta.com>"_s << u"acme.okta.com"_s << false;
        QTest::newRow("invisible characters") << u"\ufeffacme\u200b.okta.com\u00a0"_s << u"acme.okta.com"_s << false;
        QTest::newRow("a dot at the end") << u"acme.okta.com."_s << u"acme.okta.com"_s << false;
        QTest::newRow("path and query") << u"acme.okta.com/app/UserHome?x=1#y"_s << u"acme.okta.com"_s << true;
        QTest::newRow("port") << u"https://acme.okta.com:8443"_s << u"acme.okta.com"_s << true;
        QTest::newRow("usual port") << u"https://acme.okta.com:443"_s << u"acme.okta.com"_s << false;
        QTest::newRow("user name") << u"https://me@acme.okta.com/"_s << u"acme.okta.com"_s << true;
        QTest::newRow("loopback") << u"127.0.0.1:8080"_s << u"127.0.0.1:8080"_s << false;
        QTest::newRow("loopback address") << u"http://127.0.0.1:8080/"_s << u"127.0.0.1:8080"_s << false;
        QTest::newRow("localhost") << u"localhost:8080"_s << u"localhost:8080"_s << false;
        QTest::newRow("loopback in IPv6") << u"http://[::1]:8080"_s << u"[::1]:8080"_s << false;
        QTest::newRow("umlaut") << u"login.b\u00fccher.example"_s << u"login.xn--bcher-kva.example"_s << false;
    }
    void understandsAnOktaDomain()
    {
        QFETCH(QString, input);
        QFETCH(QString, value);
        QFETCH(bool, says);
        const auto understood = understandOktaDomain(input);
        QVERIFY2(understood, qPrintable(understood.error().message));
        QCOMPARE(understood->value, value);
        QCOMPARE(!understood->said.isEmpty(), says);
        const auto again = understandOktaDomain(understood->value);
        QVERIFY(again);
        QCOMPARE(again->value, value);
        QVERIFY(again->said.isEmpty());
    }

    void refusesWhatIsNoOktaDomain_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << u"  "_s << u"missing"_s;
        QTest::newRow("only quotes") << u"\"\""_s << u"missing"_s;
        QTest::newRow("http") << u"http://acme.okta.com"_s << u"http://"_s;
        QTest::newRow("ftp") << u"ftp://acme.okta.com"_s << u"ftp://"_s;
        QTest::newRow("e-mail") << u"admin@acme.com"_s << u"e-mail"_s;
        QTest::newRow("token") << u"00"_s + QString(40, u'a') << u"token"_s;
        QTest::newRow("Cloudflare token") << u"cfut_0123456789012345678901234567890123456789"_s << u"token"_s;
        QTest::newRow("name alone") << u"acme"_s << u"whole address"_s;
        QTest::newRow("placeholder") << u"https://{yourOktaDomain}"_s << u""_s;
        QTest::newRow("placeholder without braces") << u"https://yourOktaDomain.okta.com"_s << u"placeholder"_s;
        QTest::newRow("Cloudflare") << u"https://acme.cloudflareaccess.com"_s << u"Cloudflare"_s;
        QTest::newRow("Cloudflare's dashboard") << u"https://dash.cloudflare.com/abc"_s << u"Cloudflare"_s;
        QTest::newRow("Okta's website") << u"https://www.okta.com/login/"_s << u"website of Okta"_s;
        QTest::newRow("Okta's domain") << u"okta.com"_s << u"website of Okta"_s;
        QTest::newRow("admin of nobody") << u"-admin.okta.com"_s << u""_s;
        QTest::newRow("com twice") << u"acme.okta.com.com"_s << u"twice"_s;
        QTest::newRow("IP address") << u"https://203.0.113.7"_s << u"not the name"_s;
        QTest::newRow("underscore") << u"ac_me.okta.com"_s << u"not the name"_s;
        QTest::newRow("a sentence") << u"our okta is acme.okta.com"_s << u""_s;
        QTest::newRow("two lines") << u"acme.okta.com\nother.okta.com"_s << u""_s;
        QTest::newRow("very long") << QString(100'000, u'a') << u""_s;
        QTest::newRow("broken address") << u"https://["_s << u"not an address"_s;
    }
    void refusesWhatIsNoOktaDomain()
    {
        QFETCH(QString, input);
        QFETCH(QString, word);
        const auto understood = understandOktaDomain(input);
        QVERIFY2(!understood, understood ? qPrintable(understood->value) : "");
        QCOMPARE(understood.error().kind, Error::Kind::BadInput);
        QCOMPARE(understood.error().field, u"okta.domain"_s);
        QVERIFY2(understood.error().message.contains(word), qPrintable(understood.error().message));
        QVERIFY(understood.error().message.size() < 300);
        QVERIFY(!understood.error().action.isEmpty());
    }

    void makesOktasAddress()
    {
        QCOMPARE(oktaUrl(u"acme.okta.com"_s), QUrl(u"https://acme.okta.com"_s));
        QCOMPARE(oktaUrl(u"127.0.0.1:8080"_s), QUrl(u"http://127.0.0.1:8080"_s));
        QCOMPARE(oktaUrl(u"[::1]:8080"_s), QUrl(u"http://[::1]:8080"_s));
        QCOMPARE(oktaUrl(u"127.0.0.1.example.com"_s).scheme(), u"https"_s);
    }

    void understandsATeam_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("says");
        QTest::newRow("name") << u"acme"_s << u"acme"_s << false;
        QTest::newRow("capitals") << u" Acme "_s << u"acme"_s << false;
        QTest::newRow("domain") << u"acme.cloudflareaccess.com"_s << u"acme"_s << true;
        QTest::newRow("address") << u"https://acme.cloudflareaccess.com/"_s << u"acme"_s << true;
        QTest::newRow("callback") << u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s << u"acme"_s
                                  << true;
        QTest::newRow("hyphens and digits") << u"my-team-01"_s << u"my-team-01"_s << false;
        QTest::newRow("as long as a token") << QString(40, u'z') << QString(40, u'z') << false;
        QTest::newRow("quotes") << u"'acme'"_s << u"acme"_s << false;
    }
    void understandsATeam()
    {
        QFETCH(QString, input);
        QFETCH(QString, value);
        QFETCH(bool, says);
        const auto understood = understandTeam(input);
        QVERIFY2(understood, qPrintable(understood.error().message));
        QCOMPARE(understood->value, value);
        QCOMPARE(!understood->said.isEmpty(), says);
    }

    void refusesWhatIsNoTeam_data()
    {
        QTest::addColumn<QString>("input");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("e-mail") << u"me@acme.com"_s;
        QTest::newRow("Okta's host") << u"acme.okta.com"_s;
        QTest::newRow("dashboard") << u"https://one.dash.cloudflare.com/"_s;
        QTest::newRow("account") << u"023e105f4ecef8ad9ca31a8372d0c353"_s;
        QTest::newRow("token") << u"cfat_0123456789012345678901234567890123456789"_s;
        QTest::newRow("account with a path") << u"023e105f4ecef8ad9ca31a8372d0c353/access"_s;
        QTest::newRow("old token") << u"aB"_s + QString(38, u'z');
        QTest::newRow("global key") << QString(43, u'f') + u"?x"_s;
        QTest::newRow("two labels") << u"a.b.cloudflareaccess.com"_s;
        QTest::newRow("hyphen first") << u"-acme"_s;
        QTest::newRow("underscore") << u"ac_me"_s;
        QTest::newRow("spaces") << u"our team"_s;
        QTest::newRow("too long") << QString(64, u'a');
        QTest::newRow("loopback") << u"127.0.0.1:8080"_s;
    }
    void refusesWhatIsNoTeam()
    {
        QFETCH(QString, input);
        const auto understood = understandTeam(input);
        QVERIFY2(!understood, understood ? qPrintable(understood->value) : "");
        QCOMPARE(understood.error().field, u"cloudflare.team"_s);
        QVERIFY(understood.error().action.contains(u"team name"_s));
    }

    void saysWhereTheTeamNameStands()
    {
        QVERIFY(understandTeam(u""_s).error().action.contains(u"Settings > Team name and domain"_s));
    }

    void makesTheTeamsAddresses()
    {
        QCOMPARE(callbackUrl(u"acme"_s), u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s);
        QCOMPARE(teamUrl(u"acme"_s, {}), QUrl(u"https://acme.cloudflareaccess.com"_s));
        QCOMPARE(teamUrl(u"acme"_s, u"http://127.0.0.1:9/"_s), QUrl(u"http://127.0.0.1:9/"_s));
    }

    void understandsAnUrl_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("value"); // empty: refused
        QTest::newRow("https") << u"https://api.cloudflare.com/client/v4"_s
                               << u"https://api.cloudflare.com/client/v4"_s;
        QTest::newRow("loopback") << u" http://127.0.0.1:8080/x "_s << u"http://127.0.0.1:8080/x"_s;
        QTest::newRow("quotes") << u"\"https://a.example/\""_s << u"https://a.example/"_s;
        QTest::newRow("http") << u"http://a.example/"_s << QString();
        QTest::newRow("no scheme") << u"a.example/x"_s << QString();
        QTest::newRow("relative") << u"/x"_s << QString();
        QTest::newRow("password in it") << u"https://me:word@a.example/"_s << QString();
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("one label") << u"https://intranet/"_s << QString();
        QTest::newRow("nothing") << u" "_s << QString();
    }
    void understandsAnUrl()
    {
        QFETCH(QString, input);
        QFETCH(QString, value);
        const auto understood = understandUrl(input, u"configcat.scimUrl"_s);
        QCOMPARE(bool(understood), !value.isEmpty());
        if (understood)
            QCOMPARE(understood->toString(), value);
        else
            QCOMPARE(understood.error().field, u"configcat.scimUrl"_s);
    }
};

QTEST_GUILESS_MAIN(AddressesTest)
#include "addresses_test.moc"
