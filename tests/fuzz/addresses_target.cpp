// Whatever is pasted into a field: understood to something fit to be used, and to the same thing when it is given
// again, or refused in words.
#include "app/setup/addresses.h"
#include "tests/fuzz/promise.h"

using namespace bw;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
void promiseWords(const Result<T> &result)
{
    promise(result.error().kind == Error::Kind::BadInput, "what is refused is bad input");
    promise(!result.error().message.isEmpty() && !result.error().action.isEmpty(), "a refusal has words");
    promise(!result.error().field.isEmpty(), "a refusal names its field");
}

void tryName(Result<Understood<QString>> (*understand)(const QString &), const QString &text)
{
    const auto once = understand(text);
    if (!once)
        return promiseWords(once);
    const auto twice = understand(once->value);
    promise(twice && twice->value == once->value, "what was understood is understood to be itself");
    for (const QChar c : once->value)
        promise(c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'/' && c != u'@', "a name is plain");
}

void tryToken(Result<Understood<Secret>> (*understand)(const QByteArray &), const QByteArray &bytes)
{
    const auto once = understand(bytes);
    if (!once)
        return promiseWords(once);
    const auto twice = understand(once->value.reveal());
    promise(twice && twice->value == once->value, "a token that was understood is understood to be itself");
    for (const char c : once->value.reveal())
        promise(c > 0x20 && c < 0x7f && c != '"' && c != '\'', "a token can stand in a header");
}

void tryUrl(const QString &text)
{
    const auto once = understandUrl(text, u"configcat.scimUrl"_s);
    if (!once)
        return promiseWords(once);
    promise(once->scheme() == u"https"_s || isLoopback(*once), "an address protects what is sent");
    promise(once->userInfo().isEmpty() && !once->host().isEmpty(), "an address is a server and nobody's name");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    tryName(understandOktaDomain, text);
    tryName(understandTeam, text);
    tryUrl(text);
    tryToken(understandOktaToken, bytes);
    tryToken(understandCloudflareToken, bytes);
    return 0;
}
