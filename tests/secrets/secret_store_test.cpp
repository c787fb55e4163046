#include "app/secrets/store_on_demand.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bw;

namespace {
class Persistent : public SecretStore
{
public:
    ResultTask<Secret> read(QString key, std::stop_token stop) override { return m_inside->read(key, stop); }
    DoneTask write(QString key, Secret value, std::stop_token stop) override
    {
        if (refuses)
            co_return Error{.kind = Error::Kind::NotAllowed};
        co_return co_await m_inside->write(key, value, stop);
    }
    DoneTask remove(QString key, std::stop_token stop) override { return m_inside->remove(key, stop); }
    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] QString description() const override { return {}; }

    bool refuses = false;

private:
    std::shared_ptr<SecretStore> m_inside = makeMemoryStore({});
};

/// A keychain that opens, or does not, as the test says.
struct Keychain
{
    std::shared_ptr<SecretStore> inside = std::make_shared<Persistent>();
    std::optional<Error::Kind> trouble;
    int asked = 0;

    StoreOnDemand::Opening opening()
    {
        return [this](std::stop_token) { return open(); };
    }
    ResultTask<std::shared_ptr<SecretStore>> open()
    {
        ++asked;
        if (trouble)
            co_return Error{.kind = *trouble, .message = u"It is locked."_s};
        co_return std::as_const(inside);
    }
};
} // namespace

class SecretStoreTest : public QObject
{
    Q_OBJECT

    static Result<QByteArray> read(SecretStore &store, const QString &key)
    {
        const Result<Secret> secret = QCoro::waitFor(store.read(key, {}));
        return secret ? Result<QByteArray>(secret->reveal()) : Result<QByteArray>(secret.error());
    }

private Q_SLOTS:
    void aKeychainThatOpensLateIsUsedFromThenOn_data()
    {
        QTest::addColumn<Error::Kind>("trouble");
        QTest::newRow("silent") << Error::Kind::Unreachable;
        QTest::newRow("locked") << Error::Kind::NotAllowed;
        QTest::newRow("cancelled") << Error::Kind::Cancelled;
    }
    void aKeychainThatOpensLateIsUsedFromThenOn()
    {
        QFETCH(Error::Kind, trouble);
        Keychain keychain;
        QVERIFY(QCoro::waitFor(keychain.inside->write(u"old"_s, Secret("o"), {})));
        QVERIFY(QCoro::waitFor(keychain.inside->write(u"gone"_s, Secret("g"), {})));
        keychain.trouble = trouble;
        StoreOnDemand store(keychain.opening(), 0ms);
        QVERIFY(QCoro::waitFor(store.write(u"new"_s, Secret("n"), {})));
        QVERIFY(QCoro::waitFor(store.remove(u"gone"_s, {})));
        QVERIFY(!store.isPersistent());
        QVERIFY2(store.description().endsWith(u"It is locked."_s), qPrintable(store.description()));
        QCOMPARE(*read(store, u"new"_s), "n"_ba);

        keychain.trouble.reset();
        QCOMPARE(*read(store, u"old"_s), "o"_ba);
        QVERIFY(store.isPersistent());
        QCOMPARE(*read(*keychain.inside, u"new"_s), "n"_ba);
        QCOMPARE(read(*keychain.inside, u"gone"_s).error().kind, Error::Kind::NotFound);
        const int asked = keychain.asked;
        QCOMPARE(*read(store, u"new"_s), "n"_ba);
        QCOMPARE(keychain.asked, asked);
    }

    void severalSecretsInARowAreOneQuestion()
    {
        Keychain keychain;
        keychain.trouble = Error::Kind::NotAllowed;
        StoreOnDemand store(keychain.opening(), 1h);
        for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
            QCOMPARE(read(store, key).error().kind, Error::Kind::NotFound);
        QCOMPARE(keychain.asked, 1);
    }

    void aComputerWithoutAKeychainIsAskedOnce()
    {
        Keychain keychain;
        keychain.trouble = Error::Kind::NotAvailable;
        StoreOnDemand store(keychain.opening(), 0ms);
        QVERIFY(QCoro::waitFor(store.write(u"a"_s, Secret("1"), {})));
        QCOMPARE(*read(store, u"a"_s), "1"_ba);
        QCOMPARE(keychain.asked, 1);
    }

    void aStoppedAskDecidesNothing()
    {
        Keychain keychain;
        StoreOnDemand store(keychain.opening(), 1h);
        std::stop_source stopped;
        stopped.request_stop();
        QCOMPARE(QCoro::waitFor(store.read(u"a"_s, stopped.get_token())).error().kind, Error::Kind::Cancelled);
        QCOMPARE(read(store, u"a"_s).error().kind, Error::Kind::NotFound);
        QVERIFY(store.isPersistent());
    }

    void aSecretThatTheKeychainRefusesStaysInMemory()
    {
        Keychain keychain;
        keychain.trouble = Error::Kind::NotAllowed;
        StoreOnDemand store(keychain.opening(), 0ms);
        QVERIFY(QCoro::waitFor(store.write(u"a"_s, Secret("1"), {})));
        keychain.trouble.reset();
        std::static_pointer_cast<Persistent>(keychain.inside)->refuses = true;
        QCOMPARE(*read(store, u"a"_s), "1"_ba);
        std::static_pointer_cast<Persistent>(keychain.inside)->refuses = false;
        QCOMPARE(*read(store, u"a"_s), "1"_ba);
        QCOMPARE(*read(*keychain.inside, u"a"_s), "1"_ba);
    }

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
