#include "app/setup/setup_file.h"
#include "app/setup/setup_rules.h"
#include "tests/setup/setup_texts.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;
using namespace bw::tests;

class SetupFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEverything()
    {
        const auto setup = setup_file::parse(everything);
        QVERIFY2(setup, qPrintable(setup.error().message));
        QCOMPARE(setup->name, u"Acme"_s);
        QCOMPARE(setup->okta.domain, u"acme.okta.com"_s);
        QCOMPARE(setup->cloudflare->team, u"acme"_s);
        QCOMPARE(setup->cloudflare->account, u"023e105f4ecef8ad9ca31a8372d0c353"_s);
        QCOMPARE(setup->cloudflare->teamUrl, u"https://team.example.com"_s);
        QCOMPARE(setup->signIn->assignGroups, QStringList(u"Everyone"_s));
        QCOMPARE(setup->scim->pushGroups, QStringList(u"Engineering"_s));
        QVERIFY(setup->dashboardScim->mintToken);
        QCOMPARE(setup->dashboardScim->app, DashboardApp::TestApp); // neither of the two is in the oldest files
        QVERIFY(!setup->dashboardScim->migrate);
        QCOMPARE(setup->dashboardScim->policies.value(u"Cloud admins"_s), QStringList(u"Administrator Read Only"_s));
        QCOMPARE(setup->configcat->scimUrl,
                 u"https://scim-api.configcat.com/v2/08d920f2-cf6c-4a8e-8ba6-a22d91ce1944"_s);
        QCOMPARE(setup->allGroups().size(), 7);
    }

    void writesWhatItReads()
    {
        const auto setup = setup_file::parse(everything);
        const QJsonObject json = setup_file::toJson(*setup);
        QCOMPARE(json, QJsonDocument::fromJson(everything).object());
        const auto again = setup_file::parse(QJsonDocument(json).toJson());
        QVERIFY(again);
        QVERIFY(*again == *setup);
    }

    void keepsEachWordOfEachList_data()
    {
        QTest::addColumn<QByteArray>("sections");
        for (const char *method : {"oidc", "oidc-catalog", "saml"})
            QTest::newRow(method) << R"("signIn":{"method":"%1"})"_ba.replace("%1", method);
        for (const char *word : {"automatic", "byHand"})
            QTest::newRow(word) << R"("signIn":{"groupsClaim":"%1"})"_ba.replace("%1", word);
        for (const char *word : {"email", "okta"})
            QTest::newRow(word) << R"("scim":{"userName":"%1"})"_ba.replace("%1", word);
        for (const char *word : {"automatic", "reauth", "no_action"})
            QTest::addRow("update %s", word) << R"("scim":{"identityUpdate":"%1"})"_ba.replace("%1", word);
        for (const char *word : {"mint", "paste"})
            QTest::newRow(word) << R"("dashboardScim":{"token":"%1"})"_ba.replace("%1", word);
        QTest::newRow("catalog") << R"("dashboardScim":{"migrate":true,"app":"catalog"})"_ba; // else they are left out
    }
    void keepsEachWordOfEachList()
    {
        QFETCH(QByteArray, sections);
        const auto setup = setup_file::parse(with(sections));
        QVERIFY2(setup, qPrintable(setup.error().message));
        const QJsonObject given = QJsonDocument::fromJson("{" + sections + "}").object();
        const QString section = given.keys().constFirst();
        const QString key = given.value(section).toObject().keys().constFirst();
        QCOMPARE(setup_file::toJson(*setup).value(section).toObject().value(key),
                 given.value(section).toObject().value(key));
        QVERIFY(*setup_file::parse(QJsonDocument(setup_file::toJson(*setup)).toJson()) == *setup);
    }

    void presentMeansWanted()
    {
        const auto setup = setup_file::parse(with(R"("signIn":{})"));
        QVERIFY(setup->signIn);
        QVERIFY(*setup->signIn == SignInSetup());
        QVERIFY(!setup->scim);
        QVERIFY(!setup->dashboardScim);
        QVERIFY(!setup->configcat);
        QCOMPARE(setup->cloudflare->apiUrl, u"https://api.cloudflare.com/client/v4"_s);
    }

    void understandsWhatWasPastedIntoIt()
    {
        const auto setup = setup_file::parse(pasted);
        QVERIFY2(setup, qPrintable(setup.error().message));
        QCOMPARE(setup->okta.domain, u"acme.okta.com"_s);
        QCOMPARE(setup->cloudflare->team, u"acme"_s);
        QCOMPARE(setup->cloudflare->apiUrl, u"http://127.0.0.1:8/v4"_s);
        QCOMPARE(setup->cloudflare->account, u"023e105f4ecef8ad9ca31a8372d0c353"_s);
    }

    void readsADraft()
    {
        const auto setup = setup_file::parse(
            R"({"bridgewright":1,"okta":{"domain":""},"cloudflare":{"team":""},"configcat":{"acsUrl":""}})");
        QVERIFY2(setup, qPrintable(setup.error().message));
        QVERIFY(*setup_file::parse(QJsonDocument(setup_file::toJson(*setup)).toJson()) == *setup);
        QVERIFY(setup_file::parse("\xef\xbb\xbf" + everything));
        QVERIFY(setup_file::parse(R"({"bridgewright":1})"));
    }

    void namesThePathOfAFault_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words"); // in message or action
        QTest::newRow("nothing") << ""_ba << u""_s << u"line 1, column 1"_s;
        QTest::newRow("cut") << "{\n \"bridgewright\": 1,\n"_ba << u""_s << u"line 3"_s;
        QTest::newRow("comma missing") << "{\"bridgewright\": 1\n  \"name\": \"x\"}"_ba << u""_s << u"line 2"_s;
        QTest::newRow("a list") << "[]"_ba << u""_s << u"object"_s;
        QTest::newRow("another file") << R"({"name":"x"})"_ba << u"bridgewright"_s << u"not a setup file"_s;
        QTest::newRow("newer") << R"({"bridgewright":2,"unknown":1})"_ba << u"bridgewright"_s << u"newer"_s;
        QTest::newRow("version as text") << R"({"bridgewright":"1"})"_ba << u"bridgewright"_s << u"number 1"_s;
        QTest::newRow("version null") << R"({"bridgewright":null})"_ba << u"bridgewright"_s << u"number 1"_s;
        QTest::newRow("version between") << R"({"bridgewright":0.5})"_ba << u"bridgewright"_s << u"number 1"_s;
        QTest::newRow("version absurd") << R"({"bridgewright":-1e300})"_ba << u"bridgewright"_s << u"number 1"_s;
        QTest::newRow("unknown at the top") << with(R"("signin":{})") << u"signin"_s << u"Did you mean “signIn”?"_s;
        QTest::newRow("unknown in a section")
            << with(R"("scim":{"pushGroup":[]})") << u"scim.pushGroup"_s << u"Did you mean “pushGroups”?"_s;
        QTest::newRow("underscore") << with(R"("scim":{"push_groups":[]})") << u"scim.push_groups"_s
                                    << u"Did you mean “pushGroups”?"_s;
        QTest::newRow("unlike anything") << with(R"("scim":{"colour":1})") << u"scim.colour"_s << u"userDeprovision"_s;
        QTest::newRow("a token in the file")
            << R"({"bridgewright":1,"okta":{"domain":"","token":"x"}})"_ba << u"okta.token"_s << u"not known"_s;
        QTest::newRow("name a number") << R"({"bridgewright":1,"name":5})"_ba << u"name"_s
                                       << u"must be text in quotes, but is a number"_s;
        QTest::newRow("section a text") << with(R"("scim":"yes")") << u"scim"_s << u"section"_s;
        QTest::newRow("section null") << with(R"("scim":null)") << u"scim"_s << u"null"_s;
        QTest::newRow("section false") << with(R"("scim":false)") << u"scim"_s << u"true or false"_s;
        QTest::newRow("flag as text") << with(R"("signIn":{"pkce":"true"})") << u"signIn.pkce"_s << u"true or false"_s;
        QTest::newRow("flag as number") << with(R"("scim":{"oneApp":1})") << u"scim.oneApp"_s << u"true or false"_s;
        QTest::newRow("list as text") << with(R"("scim":{"pushGroups":"Engineering"})") << u"scim.pushGroups"_s
                                      << u"a list"_s;
        QTest::newRow("number in a list")
            << with(R"("scim":{"pushGroups":["a","b",3]})") << u"scim.pushGroups[2]"_s << u"a number"_s;
        QTest::newRow("unknown word") << with(R"("signIn":{"method":"odic"})") << u"signIn.method"_s
                                      << u"Did you mean “oidc”?"_s;
        QTest::newRow("word in capitals")
            << with(R"("signIn":{"method":"SAML"})") << u"signIn.method"_s << u"Did you mean “saml”?"_s;
        QTest::newRow("word unlike any") << with(R"("scim":{"userName":"login name"})") << u"scim.userName"_s
                                         << u"“email”, “okta”"_s;
        QTest::newRow("policies a list") << with(R"("dashboardScim":{"policies":[]})") << u"dashboardScim.policies"_s
                                         << u"section"_s;
        QTest::newRow("policy a text") << with(R"("dashboardScim":{"policies":{"A b":"x"}})")
                                       << u"dashboardScim.policies[\"A b\"]"_s << u"a list"_s;
        QTest::newRow("policy with a number")
            << with(R"("dashboardScim":{"policies":{"A":[1]}})") << u"dashboardScim.policies[\"A\"][0]"_s << u"text"_s;
        QTest::newRow("domain") << R"({"bridgewright":1,"okta":{"domain":"http://acme.okta.com"}})"_ba
                                << u"okta.domain"_s << u"https"_s;
        QTest::newRow("team") << R"({"bridgewright":1,"cloudflare":{"team":"a b"}})"_ba << u"cloudflare.team"_s
                              << u"team name"_s;
        QTest::newRow("http address") << R"({"bridgewright":1,"cloudflare":{"apiUrl":"http://api.cloudflare.com"}})"_ba
                                      << u"cloudflare.apiUrl"_s << u"https"_s;
        QTest::newRow("http team") << R"({"bridgewright":1,"cloudflare":{"teamUrl":"http://x.example"}})"_ba
                                   << u"cloudflare.teamUrl"_s << u"https"_s;
        QTest::newRow("not an address") << with(R"("configcat":{"scimUrl":"scim"})") << u"configcat.scimUrl"_s
                                        << u"whole address"_s;
    }
    void namesThePathOfAFault()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, path);
        QFETCH(QString, words);
        const auto setup = setup_file::parse(bytes);
        QVERIFY(!setup);
        QCOMPARE(setup.error().kind, Error::Kind::BadInput);
        QCOMPARE(setup.error().field, path);
        const QString said = setup.error().message + u' ' + setup.error().action;
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY(!setup.error().message.isEmpty());
        QVERIFY(!setup.error().action.isEmpty());
    }

    /// Each stands near the other in ConfigCat; the rules say which is which.
    void twoValuesOfConfigCatThatWereSwappedAreBothNamed()
    {
        const auto setup = setup_file::parse(swapped);
        QVERIFY2(setup, qPrintable(setup ? QString() : setup.error().message));
        QHash<QString, QStringList> said;
        for (const FieldFault &fault : faultsOf(*setup))
            said[fault.path] << fault.message;
        QCOMPARE(said.value(u"configcat.entityId"_s).size(), 1);
        QVERIFY(said.value(u"configcat.entityId"_s).constFirst().contains("Paste the Entity ID"_L1));
        QCOMPARE(said.value(u"configcat.acsUrl"_s).size(), 1);
        QVERIFY(said.value(u"configcat.acsUrl"_s).constFirst().contains("This is the Entity ID"_L1));
    }

    void everyTypeOfEveryKeyIsChecked()
    {
        const QJsonObject whole = QJsonDocument::fromJson(everything).object();
        int tried = 0;
        for (const QString &section : whole.keys()) {
            const QJsonObject object = whole.value(section).toObject();
            for (const QString &key : object.keys()) {
                for (const QJsonValue &wrong :
                     {QJsonValue(7), QJsonValue(true), QJsonValue(QJsonValue::Null), QJsonValue(u"a\nb"_s),
                      QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject{{u"k"_s, 1}})}) {
                    if (wrong.type() == object.value(key).type() && !wrong.isArray() && !wrong.isObject())
                        continue;
                    QJsonObject changed = object;
                    changed.insert(key, wrong);
                    QJsonObject file = whole;
                    file.insert(section, changed);
                    const auto setup = setup_file::parse(QJsonDocument(file).toJson());
                    const QString path = section + u'.' + key;
                    QVERIFY2(!setup, qPrintable(path));
                    QVERIFY2(setup.error().field.startsWith(path), qPrintable(setup.error().field));
                    ++tried;
                }
            }
        }
        QVERIFY(tried > 150);
    }

    void boundsTheFile()
    {
        QVERIFY(!setup_file::parse(QByteArray(setup_file::maxBytes + 1, ' ')));
        QVERIFY(!setup_file::parse(QByteArray(100'000, '[')));
        const QString longKey(200'000, u'k');
        const auto setup = setup_file::parse("{\"bridgewright\":1,\"" + longKey.toLatin1() + "\":1}");
        QVERIFY(!setup);
        QVERIFY(setup.error().message.size() < 500);
    }

    void savesAndLoads()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Acme ä.json"_s);
        const auto setup = setup_file::parse(everything);
        QVERIFY(setup_file::save(*setup, path));
        QVERIFY(setup_file::save(*setup, path));
        const auto loaded = setup_file::load(path);
        QVERIFY2(loaded, qPrintable(loaded.error().message));
        QVERIFY(*loaded == *setup);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void saysWhatItCannotOpenOrWrite()
    {
        const QTemporaryDir folder;
        const QString nowhere = folder.filePath(u"no/such/file.json"_s);
        for (const Error &error : {setup_file::load(nowhere).error(), setup_file::save({}, nowhere).error(),
                                   setup_file::load(folder.path()).error()}) {
            QCOMPARE(error.kind, Error::Kind::BadInput);
            QVERIFY(!error.message.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(SetupFileTest)
#include "setup_file_test.moc"
