#include "app/byhand/card_library.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;

namespace {
const byhand::Fillings fillings{{u"box"_s, u"Import Groups"_s},
                                {u"admin"_s, u"https://acme-admin.okta.com"_s},
                                {u"dashboard"_s, u"https://dash.cloudflare.com"_s},
                                {u"entityId"_s, u"app.configcat.com/0123"_s},
                                {u"key"_s, u"scim2headerauth"_s},
                                {u"app"_s, u"0oa1b2C3d4"_s},
                                {u"label"_s, u"Access & more"_s},
                                {u"filter"_s, u".*"_s},
                                {u"title"_s, u"Cloudflare One"_s},
                                {u"team"_s, u"acme"_s},
                                {u"groups"_s, u"Billing, Administrator"_s},
                                {u"fields"_s, u"Name"_s},
                                {u"on"_s, u"PKCE"_s},
                                {u"off"_s, u"Enable user deprovisioning"_s},
                                {u"update"_s, u"No action"_s},
                                {u"userNameFormat"_s, u"Email"_s}};

QByteArray instructions(const QString &link)
{
    const QJsonObject data{
        {u"title"_s, u"T {label}"_s}, {u"where"_s, u"W"_s}, {u"link"_s, link}, {u"actions"_s, QJsonArray{u"A"_s}}};
    return QJsonDocument(data).toJson();
}
} // namespace

/// The instructions for what no API offers.
class TestCardLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dataIsComplete_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QLocale>("locale");
        for (const QString &name : byhand::names()) {
            QTest::addRow("%s, English", qPrintable(name)) << name << QLocale(QLocale::English);
            QTest::addRow("%s, German", qPrintable(name)) << name << QLocale(QLocale::German, QLocale::Austria);
        }
    }
    void dataIsComplete()
    {
        QFETCH(QString, name);
        QFETCH(QLocale, locale);
        const Result<Card> card = byhand::card(name, fillings, locale);
        QVERIFY2(card, qPrintable(card.error().message + card.error().detail));
        QVERIFY(!card->title.isEmpty() && !card->where.isEmpty());
        QVERIFY(!card->actions.isEmpty() && !card->mistakes.isEmpty());
        QVERIFY2(card->link.isValid(), "the link has a part that no filling fits");
        QVERIFY(QUrl(card->source).scheme() == u"https"_s);
        QVERIFY(QDate::fromString(card->checkedOn, Qt::ISODate).isValid());
        const QString all = card->title + card->where + card->actions.join(u' ') + card->mistakes.join(u' ');
        QVERIFY2(!all.contains(u'{') && !all.contains(u'}'), qPrintable(all));
    }

    /// The rules of the vendors' documents that only a card can say; tests/rules.md names these rows.
    void cardsSayWhatTheDocumentsAskFor_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        const QString claim = u"okta-groups-claim"_s, catalog = u"okta-catalog-app"_s;
        QTest::newRow("claim: where") << claim << u"Under Token claims, choose Show legacy configuration."_s;
        QTest::newRow("claim: older console") << claim << u"Older consoles call the section OpenID Connect ID Token"_s;
        QTest::newRow("claim: regex") << claim << u"groups, Matches regex"_s;
        QTest::newRow("catalogue: prefix") << catalog << u"the team name alone"_s;
        const QString one = u"okta-scim-connection"_s, oneBoxes = u"okta-scim-boxes"_s;
        QTest::newRow("One: address") << one << u"Paste the Base URL."_s;
        QTest::newRow("One: token") << one << u"Paste the API token into API Token."_s;
        QTest::newRow("One: test before save") << one << u"Choose Test API Credentials, and wait for the green line."_s;
        const QString allThree = u"Tick Create Users.\nTick Update User Attributes.\nTick Deactivate Users."_s;
        QTest::newRow("One: boxes") << oneBoxes << allThree;
        QTest::newRow("One: username") << u"okta-scim-app"_s << u"Set Application username format to Email."_s;
        QTest::newRow("icons") << u"okta-scim-app"_s << u"Tick Do not display application icon to users."_s;
        const QString dashboard = u"okta-dashboard-scim-connection"_s;
        QTest::newRow("dashboard: address") << dashboard << u"Paste the SCIM 2.0 Base URL."_s;
        QTest::newRow("dashboard: token") << dashboard << u"into OAuth Bearer Token, without “Bearer” in front."_s;
        QTest::newRow("dashboard: imports") << dashboard << u"Take the tick off Import Groups."_s;
        QTest::newRow("dashboard: test before save") << dashboard << u"Choose Test API Credentials"_s;
        const QString members = u"okta-dashboard-scim-boxes"_s;
        QTest::newRow("dashboard: boxes") << members << u"Users.\nTick Deactivate Users.\nChoose Save, with no tick"_s;
        QTest::newRow("dashboard: why") << members << u"the Cloudflare dashboard does not support it"_s;
        const QString custom = u"okta-custom-scim-connection"_s;
        QTest::newRow("custom: switch") << u"okta-scim-switch"_s << u"Tick Enable SCIM provisioning."_s;
        QTest::newRow("custom: address") << custom << u"Paste the SCIM connector base URL."_s;
        QTest::newRow("custom: identifier") << custom << u"Enter the Unique identifier field for users."_s;
        QTest::newRow("custom: actions") << custom << u"New Users.\nTick Push Profile Updates.\nTick Push Groups.\n"_s;
        QTest::newRow("custom: imports") << custom
                                         << u"Import New Users or Import Groups was ticked: leave both off."_s;
        QTest::newRow("custom: mode") << custom << u"Choose HTTP Header as the Authentication Mode."_s;
        QTest::newRow("custom: token") << custom << u"into Authorization, without “Bearer” in front."_s;
        QTest::newRow("custom: boxes") << u"okta-custom-scim-boxes"_s << allThree;
        const QString trust = u"configcat-saml"_s, start = u"configcat-provisioning"_s;
        QTest::newRow("ConfigCat: trusted domains") << trust << u"its people cannot sign in by SAML"_s;
        QTest::newRow("ConfigCat: priority") << start << u"the first one in which a person is wins"_s;
        QTest::newRow("ConfigCat: Organization Admin") << start << u"goes before every product permission"_s;
        QTest::newRow("ConfigCat: auto-assign") << start << u"Switch off auto-assign of the domain"_s;
        QTest::newRow("ConfigCat: groups of the plan") << start << u"Free 2, Pro 5, Smart 10, Enterprise 500"_s;
        QTest::newRow("ConfigCat: synced people and groups") << start << u"at most 10,000 users and 1,000 groups"_s;
        QTest::newRow("ConfigCat: domains of the plan") << u"configcat-domain"_s << u"one verified domain only"_s;
        const QString values = u"prepare-configcat"_s;
        QTest::newRow("ConfigCat: domain first") << values << u"verified first, before SAML and before SCIM"_s;
        QTest::newRow("ConfigCat: whose page") << values << u"it takes the Organization Admin"_s;
        const QString server = u"okta-authorization-server"_s;
        QTest::newRow("server: scope") << server << u"choose Add Scope, enter groups as the Name and choose Create."_s;
        QTest::newRow("server: policy") << server << u"it has no rule: then every sign-in ends with access_denied"_s;
        QTest::newRow("risk scores: Cloudflare")
            << u"cloudflare-risk-scores"_s << u"Turn on Send risk score to Okta."_s;
        QTest::newRow("risk scores: Okta") << u"okta-risk-signals"_s << u"Paste the Well-known URL."_s;
        QTest::newRow("SAML: Name ID") << u"okta-saml-app"_s << u"Set Name ID format to EmailAddress."_s;
    }
    void cardsSayWhatTheDocumentsAskFor()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        const Card card = *byhand::card(name, fillings, QLocale(QLocale::English));
        const QString all = (card.actions + card.mistakes).join(u'\n');
        QVERIFY2(all.contains(says), qPrintable(all));
    }

    void bothNamesOfTheMenuAreGiven()
    {
        for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
            const Card card = *byhand::card(u"okta-scim-app"_s, fillings, QLocale(language));
            QVERIFY2(card.where.contains(u"Applications (Applications and Resources) > Applications"_s),
                     qPrintable(card.where));
        }
    }

    void germanSaysAsMuchAsEnglish()
    {
        for (const QString &name : byhand::names()) {
            const Card english = *byhand::card(name, fillings, QLocale(QLocale::English));
            const Card german = *byhand::card(name, fillings, QLocale(QLocale::German));
            QCOMPARE(german.actions.size(), english.actions.size());
            QCOMPARE(german.mistakes.size(), english.mistakes.size());
            QCOMPARE(german.link, english.link);
            QVERIFY(german.actions != english.actions);
        }
        // A language that nobody has written yet.
        const Card french = *byhand::card(u"okta-scim-connection"_s, fillings, QLocale(QLocale::French));
        QCOMPARE(french.title, byhand::card(u"okta-scim-connection"_s, fillings, QLocale(QLocale::English))->title);
    }

    void cardsOfOktaAppsLeadToTheirTab()
    {
        const QRegularExpression pattern(u"^https://acme-admin\\.okta\\.com/admin/app/scim2headerauth/instance/"
                                         "0oa1b2C3d4/#tab-[a-z-]+$"_s);
        for (const QString &name : byhand::names()) {
            // The cards that make the app, and those about what belongs to no app.
            static const QStringList aboutNoApp = {u"okta-catalog-app"_s,  u"okta-dashboard-catalog-app"_s,
                                                   u"okta-api-token"_s,    u"okta-authorization-server"_s,
                                                   u"okta-group-people"_s, u"okta-new-groups"_s,
                                                   u"okta-risk-signals"_s};
            if (!name.startsWith(u"okta-"_s) || aboutNoApp.contains(name))
                continue;
            const QString link = byhand::card(name, fillings)->link.toString();
            QVERIFY2(pattern.match(link).hasMatch(), qPrintable(name + u' ' + link));
        }
    }

    /// Where there is nothing to turn off, nobody is told to turn it off.
    void actionsThatNameNothingAreLeftOut()
    {
        const QString name = u"cloudflare-login-method"_s;
        const Card whole = *byhand::card(name, fillings, QLocale(QLocale::English));
        QVERIFY(whole.actions.contains(u"Turn off Enable user deprovisioning."_s));
        byhand::Fillings fewer = fillings;
        fewer.insert(u"off"_s, QString());
        QStringList left = whole.actions;
        left.removeOne(u"Turn off Enable user deprovisioning."_s);
        QCOMPARE(byhand::card(name, fewer, QLocale(QLocale::English))->actions, left);
    }

    void linksThatWouldLeadAstrayAreLeftOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("app id with a path") << u"app"_s << u"0oa1/../../x"_s;
        QTest::newRow("app id of another kind") << u"app"_s << u"00g1"_s;
        QTest::newRow("app id with a line end") << u"app"_s << u"0oa1\n"_s;
        QTest::newRow("empty app id") << u"app"_s << u""_s;
        QTest::newRow("key with a path") << u"key"_s << u"a/b"_s;
        QTest::newRow("admin without TLS") << u"admin"_s << u"http://acme-admin.okta.com"_s;
        QTest::newRow("admin with a user") << u"admin"_s << u"https://x@acme-admin.okta.com"_s;
        QTest::newRow("admin with a path") << u"admin"_s << u"https://evil.example/acme"_s;
        QTest::newRow("admin that is script") << u"admin"_s << u"javascript:alert(1)"_s;
    }
    void linksThatWouldLeadAstrayAreLeftOut()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        byhand::Fillings changed = fillings;
        changed.insert(name, value);
        const Result<Card> card = byhand::card(u"okta-scim-connection"_s, changed);
        QVERIFY(card);
        QVERIFY2(card->link.isEmpty(), qPrintable(card->link.toString()));
    }

    void loopbackIsFitForPractice()
    {
        byhand::Fillings changed = fillings;
        changed.insert(u"admin"_s, u"http://127.0.0.1:8080"_s);
        const Card card = *byhand::card(u"okta-scim-connection"_s, changed);
        QCOMPARE(card.link.port(), 8080);
    }

    void unknownOrBrokenInstructionsAreErrors()
    {
        QVERIFY(!byhand::card(u"no-such-page"_s, fillings));
        QVERIFY(!byhand::card(u"../okta-scim-app"_s, fillings));
        QVERIFY(!byhand::parse("{\"title\":7}"_ba, fillings, u"en"_s));
        QVERIFY(!byhand::parse("not JSON"_ba, fillings, u"en"_s));
        const Result<Card> card = byhand::parse(instructions(u"{admin}/x"_s), fillings, u"en"_s);
        QCOMPARE(card->title, u"T Access & more"_s);
        QCOMPARE(card->link, QUrl(u"https://acme-admin.okta.com/x"_s));
    }
};

QTEST_GUILESS_MAIN(TestCardLibrary)
#include "tst_card_library.moc"
