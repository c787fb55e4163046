#include "app/setup/addresses.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;

Q_DECLARE_METATYPE(bw::TokenKind)

namespace {
const QByteArray oktaToken = "00" + QByteArray(38, 'a') + "-_";
const QByteArray userToken = "cfut_" + QByteArray(40, 'b');
} // namespace

class TokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsKindsApart_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<TokenKind>("kind");
        QTest::newRow("Okta") << oktaToken << TokenKind::OktaApiToken;
        QTest::newRow("Okta, too short") << oktaToken.chopped(1) << TokenKind::Unknown;
        QTest::newRow("user") << userToken << TokenKind::CloudflareUserToken;
        QTest::newRow("account") << "cfat_abc"_ba << TokenKind::CloudflareAccountToken;
        QTest::newRow("global key") << "cfk_abc"_ba << TokenKind::CloudflareGlobalKey;
        QTest::newRow("OAuth") << "cfoat_abc"_ba << TokenKind::CloudflareOther;
        QTest::newRow("old token") << "aB3-_"_ba + QByteArray(35, 'Z') << TokenKind::CloudflareToken;
        QTest::newRow("old global key") << QByteArray(37, 'f') << TokenKind::CloudflareGlobalKey;
        QTest::newRow("old global key of 40")
            << "0123456789abcdef0123456789abcdef01234567"_ba << TokenKind::CloudflareGlobalKey;
        QTest::newRow("something") << "abc"_ba << TokenKind::Unknown;
        QTest::newRow("nothing") << ""_ba << TokenKind::Unknown;
    }
    void tellsKindsApart()
    {
        QFETCH(QByteArray, token);
        QFETCH(TokenKind, kind);
        QCOMPARE(kindOf(Secret(token)), kind);
        const QString copied = QString::fromUtf8(token);
        QCOMPARE(isOktaApiToken(copied), kind == TokenKind::OktaApiToken);
        const bool isCloudflares = kind == TokenKind::CloudflareUserToken ||
                                   kind == TokenKind::CloudflareAccountToken || kind == TokenKind::CloudflareToken;
        QCOMPARE(isCloudflareApiToken(copied), isCloudflares);
    }

    void understandsAToken_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<bool>("says");
        QTest::newRow("as it is") << oktaToken << false;
        QTest::newRow("newline") << oktaToken + "\n" << true;
        QTest::newRow("quotes") << "\"" + oktaToken + "\"" << true;
        QTest::newRow("typographic quotes") << "\xe2\x80\x9c" + oktaToken + "\xe2\x80\x9d" << true;
        QTest::newRow("scheme") << "SSWS " + oktaToken << true;
        QTest::newRow("small scheme") << "ssws   " + oktaToken << true;
        QTest::newRow("header") << "Authorization: SSWS " + oktaToken << true;
        QTest::newRow("header in quotes") << "'Authorization: SSWS " + oktaToken + "'" << true;
        QTest::newRow("broken in two lines") << oktaToken.left(20) + "\r\n  " + oktaToken.mid(20) << true;
        QTest::newRow("space that does not break") << oktaToken + "\xc2\xa0" << true;
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + oktaToken << true;
    }
    void understandsAToken()
    {
        QFETCH(QByteArray, input);
        QFETCH(bool, says);
        const auto understood = understandOktaToken(input);
        QVERIFY2(understood, qPrintable(understood.error().message));
        QCOMPARE(understood->value.reveal(), oktaToken);
        QCOMPARE(!understood->said.isEmpty(), says);
        for (const QString &said : understood->said)
            QVERIFY2(!said.contains(QString::fromLatin1(oktaToken.left(10))), qPrintable(said));
    }

    void refusesAToken_data()
    {
        QTest::addColumn<bool>("isOkta");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << true << " \n"_ba << u"missing"_s;
        QTest::newRow("only the scheme") << true << "SSWS "_ba << u""_s;
        QTest::newRow("words") << true << "my secret token"_ba << u"characters"_s;
        QTest::newRow("not ASCII") << true << "00t\xc3\xb6ken"_ba << u"characters"_s;
        QTest::newRow("a zero") << true << QByteArray("00a\0b", 5) << u"characters"_s;
        QTest::newRow("a book") << true << QByteArray(100'000, 'a') << u"too long"_s;
        QTest::newRow("Cloudflare's in Okta's field") << true << userToken << u"Cloudflare"_s;
        QTest::newRow("Cloudflare's old one in Okta's field")
            << true << "aB3-_"_ba + QByteArray(35, 'Z') << u"Cloudflare"_s;
        QTest::newRow("Okta's in Cloudflare's field") << false << oktaToken << u"Okta"_s;
        QTest::newRow("global key") << false << "cfk_0123456789"_ba << u"Global API Key"_s;
        QTest::newRow("old global key") << false << QByteArray(37, 'f') << u"Global API Key"_s;
        QTest::newRow("tunnel") << false << "eyJhIjoiMDIzZTEwNWY0ZWNlZjhhZDljYTMxYTgzNzJkMGMzNTMifQ=="_ba
                                << u"tunnel"_s;
    }
    void refusesAToken()
    {
        QFETCH(bool, isOkta);
        QFETCH(QByteArray, input);
        QFETCH(QString, word);
        const auto understood = isOkta ? understandOktaToken(input) : understandCloudflareToken(input);
        QVERIFY(!understood);
        QCOMPARE(understood.error().kind, Error::Kind::BadInput);
        QCOMPARE(understood.error().field, isOkta ? u"okta.token"_s : u"cloudflare.token"_s);
        QVERIFY2(understood.error().message.contains(word), qPrintable(understood.error().message));
        QVERIFY(!understood.error().action.isEmpty());
    }

    void understandsCloudflaresToken()
    {
        const auto understood = understandCloudflareToken("Authorization: Bearer " + userToken + "\n");
        QVERIFY(understood);
        QCOMPARE(understood->value.reveal(), userToken);
        QVERIFY(understandCloudflareToken("aB3-_" + QByteArray(35, 'Z')));
        QVERIFY(understandOktaToken("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln")); // an OAuth access token
    }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tokens_test.moc"
