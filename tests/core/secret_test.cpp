#include "app/core/secret.h"

#include "app/core/redactor.h"

#include <QTest>

#include <type_traits>

#if defined(__SANITIZE_ADDRESS__)
#define WATCHES_MEMORY 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WATCHES_MEMORY 1
#endif
#endif
#ifdef WATCHES_MEMORY
#include <sanitizer/asan_interface.h>
#endif

using namespace Qt::StringLiterals;
using namespace bw;

// What would let a secret slip into a text by itself.
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);
static_assert(!std::is_constructible_v<Secret, QString>);

class SecretTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsAsDots()
    {
        QString out;
        QDebug(&out) << Secret("visible-word");
        QVERIFY(out.contains(u"•••"_s));
        QVERIFY(!out.contains(u"visible"_s));
        out.clear();
        QDebug(&out) << Secret();
        QVERIFY(out.contains(u"no secret"_s));
    }

    void comparesByValue()
    {
        QVERIFY(Secret("abc") == Secret("abc"));
        QVERIFY(!(Secret("abc") == Secret("abd")));
        QVERIFY(Secret() == Secret(""));
        QVERIFY(Secret("").isEmpty());
        QCOMPARE(Secret("abc").reveal(), "abc"_ba);
        QCOMPARE(Secret(QByteArray("a\0b", 3)).reveal().size(), 3);
    }

    void isKnownToTheRedactorWhileACopyLives()
    {
        const QString text = u"x known-value-1 y"_s;
        auto first = std::make_unique<Secret>("known-value-1");
        auto copy = std::make_unique<Secret>(*first);
        auto same = std::make_unique<Secret>("known-value-1");
        QCOMPARE(redactor::clean(text), u"x ••• y"_s);
        first.reset();
        QCOMPARE(redactor::clean(text), u"x ••• y"_s);
        copy.reset();
        QCOMPARE(redactor::clean(text), u"x ••• y"_s);
        same.reset();
        QCOMPARE(redactor::clean(text), text);
    }

    void wipesItsBytes()
    {
#ifdef WATCHES_MEMORY
        const QByteArray twice = "wiped-when-the-last-one-dies";
        auto secret = std::make_unique<Secret>(QByteArray(twice.constData(), twice.size()));
        auto same = std::make_unique<Secret>(QByteArray(twice.constData(), twice.size()));
        const char *bytes = secret->reveal().constData();
        const char *others = same->reveal().constData();
        const std::size_t size = std::size_t(twice.size());
        secret.reset();
        same.reset();
        // Freed memory keeps its content until it is used again; the sanitizer would only forbid the look at it.
        for (const char *freed : {bytes, others}) {
            __asan_unpoison_memory_region(freed, size);
            QVERIFY(std::all_of(freed, freed + size, [](char c) { return c == '\0'; }));
            __asan_poison_memory_region(freed, size);
        }
#else
        QSKIP("Only the address sanitizer lets a test look at freed memory.");
#endif
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "secret_test.moc"
