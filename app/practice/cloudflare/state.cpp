#include "app/practice/cloudflare/state.h"

#include "app/practice/cloudflare/envelope.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

} // namespace

QString Token::status() const
{
    if (disabled)
        return u"disabled"_s;
    const QDateTime time = QDateTime::currentDateTimeUtc();
    return expires.isValid() && expires <= time ? u"expired"_s : u"active"_s;
}

bool Token::hasAny(const QStringList &names) const
{
    return names.isEmpty() || std::any_of(names.begin(), names.end(),
                                          [this](const QString &wanted) { return permissions.contains(wanted); });
}

IdentityProvider *Account::provider(const QString &providerId) const
{
    for (const auto &one : providers) {
        if (one->id == providerId)
            return one.get();
    }
    return nullptr;
}

QString Account::authDomain() const
{
    return organization ? organization->value(u"auth_domain"_s).toString() : QString();
}

Account *State::account(const QString &id) const
{
    for (const auto &one : accounts) {
        if (one->id == id)
            return one.get();
    }
    return nullptr;
}

Token *State::token(const QByteArray &value) const
{
    for (const auto &one : tokens) {
        if (one->value == value)
            return one.get();
    }
    return nullptr;
}

Token &State::addToken(Token token)
{
    if (token.id.isEmpty())
        token.id = newHexId();
    if (token.value.isEmpty())
        token.value = newTokenValue(token.kind);
    tokens.push_back(std::make_unique<Token>(std::move(token)));
    return *tokens.back();
}

QByteArray newTokenValue(TokenKind kind)
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray body;
    for (int i = 0; i < 40; ++i)
        body.append(letters[QRandomGenerator::system()->bounded(62)]);
    const QByteArray sum = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().left(8);
    return (kind == TokenKind::User ? "cfut_"_ba : "cfat_"_ba) + body + sum;
}

QByteArray newScimSecret()
{
    return randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace bw::practice::cloudflare
