#include "app/secrets/secret_store.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;

class SecretStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void memoryKeepsUntilItIsRemoved()
    {
        const auto store = makeMemoryStore({});
        QCOMPARE(QCoro::waitFor(store->read(u"k"_s, {})).error().kind, Error::Kind::NotFound);
        QVERIFY(QCoro::waitFor(store->write(u"k"_s, Secret("first"), {})));
        QVERIFY(QCoro::waitFor(store->write(u"k"_s, Secret(QByteArray("a\0b\xff", 4)), {})));
        QCOMPARE(QCoro::waitFor(store->read(u"k"_s, {}))->reveal(), QByteArray("a\0b\xff", 4));
        QCOMPARE(QCoro::waitFor(store->read(u"k"_s, {}))->reveal(), QByteArray("a\0b\xff", 4));
        QVERIFY(QCoro::waitFor(store->remove(u"k"_s, {})));
        QVERIFY(QCoro::waitFor(store->remove(u"k"_s, {})));
        QCOMPARE(QCoro::waitFor(store->read(u"k"_s, {})).error().kind, Error::Kind::NotFound);
    }

    void memorySaysThatItIsMemoryAndWhy()
    {
        const auto store = makeMemoryStore(u"No keychain runs."_s);
        QVERIFY(!store->isPersistent());
        QVERIFY2(store->description().endsWith(u"No keychain runs."_s), qPrintable(store->description()));
        QVERIFY(!makeMemoryStore({})->description().isEmpty());
    }

    void namesNeverMeet()
    {
        const QStringList names = {secret_key::oktaToken(u"acme.okta.com"_s),
                                   secret_key::oktaToken(u"other.okta.com"_s),
                                   secret_key::oktaApiTokenForCloudflare(u"acme.okta.com"_s),
                                   secret_key::cloudflareToken(u"api.cloudflare.com"_s, u"acme"_s),
                                   secret_key::cloudflareToken(u"api.cloudflare.com"_s, u"other"_s),
                                   secret_key::configcatScimToken(u"https://scim-api.configcat.com/v2/1"_s),
                                   secret_key::configcatScimToken(u"https://scim-api.configcat.com/v2/2"_s),
                                   secret_key::clientSecret(u"acme.okta.com"_s, u"0oa1"_s),
                                   secret_key::clientSecret(u"acme.okta.com"_s, u"0oa2"_s),
                                   secret_key::scimSecret(u"acme"_s, u"idp"_s),
                                   secret_key::dashboardScimToken(u"acme"_s)};
        for (const QString &name : names)
            QVERIFY2(names.count(name) == 1, qPrintable(name));
    }

    void namesAreTheSameHoweverTheAddressIsWritten()
    {
        QCOMPARE(secret_key::oktaToken(u"ACME.okta.com"_s), secret_key::oktaToken(u"acme.okta.com"_s));
        QCOMPARE(secret_key::configcatScimToken(u"https://Scim-Api.configcat.com/v2/AB/"_s),
                 secret_key::configcatScimToken(u"https://scim-api.configcat.com/v2/ab"_s));
    }
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "secret_store_test.moc"
