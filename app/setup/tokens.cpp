#include "app/setup/addresses.h"
#include "app/setup/pasted.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::Addresses)
};

constexpr qsizetype longestToken = 8192;

bool all(const QByteArray &bytes, bool (*test)(char))
{
    return std::all_of(bytes.begin(), bytes.end(), test);
}

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isWordLike(char c)
{
    return isAlphanumeric(c) || c == '_' || c == '-';
}

bool isLowerHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

// RFC 7235 §2.1: 1*( ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/" ) *"="
bool isToken68(const QByteArray &bytes)
{
    qsizetype end = bytes.size();
    while (end > 0 && bytes[end - 1] == '=')
        --end;
    return end > 0 &&
           all(bytes.left(end), [](char c) { return isWordLike(c) || c == '.' || c == '~' || c == '+' || c == '/'; });
}

Error badToken(const QString &field, const QString &message, const QString &action)
{
    return {.kind = Error::Kind::BadInput, .message = message, .action = action, .field = field};
}

// "Authorization: Bearer …", as copied from a curl command.
bool takeOffPrefix(QByteArray &token, QStringList &said)
{
    static const QList<QByteArray> prefixes = {"authorization:", "bearer ", "ssws ", "bearer:", "ssws:", "token:"};
    for (const QByteArray &prefix : prefixes) {
        const bool alone = token.toLower() == prefix.trimmed();
        if (!alone && token.left(prefix.size()).toLower() != prefix)
            continue;
        said << Words::tr("Removed “%1”").arg(QString::fromLatin1(token.left(prefix.size()).trimmed()));
        token = token.mid(prefix.size()).trimmed();
        return true;
    }
    return false;
}

Result<Understood<Secret>> understandToken(const QByteArray &input, const QString &field, const QString &vendor)
{
    const QString again = Words::tr("Copy the token again, all of it and nothing else.");
    if (input.size() > longestToken)
        return badToken(field, Words::tr("This is too long for a token of %1.").arg(vendor), again);
    Understood<Secret> understood;
    bool brokenLines = false;
    QByteArray token = pasted::bareToken(input, &brokenLines);
    while (takeOffPrefix(token, understood.said))
        token = pasted::bareToken(token, &brokenLines);
    if (token.isEmpty())
        return badToken(field, Words::tr("The token of %1 is missing.").arg(vendor),
                        Words::tr("Paste the token here."));
    const bool isText = isToken68(token);
    if (brokenLines)
        understood.said << Words::tr("Removed line breaks");
    else if (understood.said.isEmpty() && token.size() != input.size())
        understood.said << Words::tr("Removed spaces or quotes around the token");
    understood.value = Secret(token);
    if (!isText)
        return badToken(field, Words::tr("The token has characters in it that no token of %1 can have.").arg(vendor),
                        again);
    return understood;
}

} // namespace

TokenKind kindOf(const Secret &token)
{
    const QByteArray &value = token.reveal();
    if (value.startsWith("cfut_"))
        return TokenKind::CloudflareUserToken;
    if (value.startsWith("cfat_"))
        return TokenKind::CloudflareAccountToken;
    if (value.startsWith("cfk_"))
        return TokenKind::CloudflareGlobalKey;
    if (value.startsWith("cfoat_"))
        return TokenKind::CloudflareOther;
    if (value.size() == 42 && value.startsWith("00") && all(value, isWordLike))
        return TokenKind::OktaApiToken;
    if (value.size() >= 37 && value.size() <= 45 && all(value, isLowerHex))
        return TokenKind::CloudflareGlobalKey;
    if (value.size() == 40 && all(value, isWordLike))
        return TokenKind::CloudflareToken;
    return TokenKind::Unknown;
}

bool isOktaApiToken(const QString &text)
{
    return kindOf(Secret(text.toUtf8())) == TokenKind::OktaApiToken;
}

bool isCloudflareApiToken(const QString &text)
{
    const TokenKind kind = kindOf(Secret(text.toUtf8()));
    return kind == TokenKind::CloudflareUserToken || kind == TokenKind::CloudflareAccountToken ||
           kind == TokenKind::CloudflareToken;
}

Result<Understood<Secret>> understandOktaToken(const QByteArray &input)
{
    const QString field = u"okta.token"_s;
    const Result<Understood<Secret>> understood = understandToken(input, field, u"Okta"_s);
    if (!understood)
        return understood.error();
    switch (kindOf(understood->value)) {
    case TokenKind::CloudflareUserToken:
    case TokenKind::CloudflareAccountToken:
    case TokenKind::CloudflareToken:
    case TokenKind::CloudflareGlobalKey:
    case TokenKind::CloudflareOther:
        return badToken(field, Words::tr("This looks like a credential of Cloudflare, not of Okta."),
                        Words::tr("Put it into the Cloudflare field, and an Okta API token here: it begins with 00."));
    case TokenKind::OktaApiToken:
    case TokenKind::Unknown:
        break;
    }
    return understood;
}

Result<Understood<Secret>> understandCloudflareToken(const QByteArray &input)
{
    const QString field = u"cloudflare.token"_s;
    const Result<Understood<Secret>> understood = understandToken(input, field, u"Cloudflare"_s);
    if (!understood)
        return understood.error();
    const TokenKind kind = kindOf(understood->value);
    if (kind == TokenKind::OktaApiToken) {
        return badToken(field, Words::tr("This looks like an Okta API token."),
                        Words::tr("Put it into the Okta field, and a Cloudflare API token here."));
    }
    if (kind == TokenKind::CloudflareGlobalKey) {
        return badToken(field,
                        Words::tr("This looks like the Global API Key, which may do everything in your account."),
                        Words::tr("Make an API token with only the permissions that are needed, and paste it here."));
    }
    if (understood->value.reveal().startsWith("eyJ")) {
        return badToken(field,
                        Words::tr("This looks like the token of a tunnel or a signed-in user, not like an API token."),
                        Words::tr("Make an API token in the Cloudflare dashboard, and paste it here."));
    }
    return understood;
}

Result<Understood<Secret>> understandConfigCatToken(const QByteArray &input)
{
    const QString field = u"configcat.token"_s;
    const Result<Understood<Secret>> understood = understandToken(input, field, u"ConfigCat"_s);
    if (!understood)
        return understood.error();
    const TokenKind kind = kindOf(understood->value);
    if (kind == TokenKind::Unknown)
        return understood;
    return badToken(field,
                    kind == TokenKind::OktaApiToken ? Words::tr("This looks like an Okta API token.")
                                                    : Words::tr("This looks like a credential of Cloudflare."),
                    Words::tr("Paste the token that ConfigCat shows below its SCIM URL when it is generated."));
}

} // namespace bw
