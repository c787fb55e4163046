#include "app/core/redactor.h"

#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bw::redactor {

namespace {

// Shorter values would blot out ordinary words; no credential of the three vendors is that short.
constexpr qsizetype shortestSecret = 6;
const auto mask = u"•••"_s;

struct Known
{
    QMutex mutex;
    QHash<QByteArray, int> uses;
};

Known &known()
{
    static Known list;
    return list;
}

QList<QByteArray> formsOf(const QByteArray &value)
{
    QByteArray escaped = value;
    escaped.replace('\\', "\\\\").replace('"', "\\\"").replace('/', "\\/");
    QByteArray escapedPlainSlash = value;
    escapedPlainSlash.replace('\\', "\\\\").replace('"', "\\\"");
    return {value,
            value.toPercentEncoding(),
            QUrl::toPercentEncoding(QString::fromUtf8(value), QByteArrayLiteral("~")),
            escaped,
            escapedPlainSlash,
            value.toBase64(),
            value.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)};
}

// Shapes: Authorization values; Cloudflare prefixes (token-formats page); Okta SSWS tokens begin with 00 and have 42
// characters. Keys: the JSON members that carry credentials in the requests and answers of the three vendors.
QString cleanShapes(QString text)
{
    static const QRegularExpression authorization(
        uR"(\b(SSWS|Bearer|Basic|DPoP)(\s+|%20)[A-Za-z0-9\-._~+/]{6,}=*)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression prefixed(uR"(\b(cfut|cfat|cfk|cfoat)_[A-Za-z0-9_\-]{8,})"_s);
    static const QRegularExpression ssws(uR"(\b00[A-Za-z0-9_\-]{40}\b)"_s);
    static const QRegularExpression member(
        uR"re(("(?:client_secret|secret|password|api_token|token|access_token|id_token|refresh_token|client_assertion)"\s*:\s*")((?:[^"\\]|\\.)+)("))re"_s);
    static const QRegularExpression formField(
        uR"(\b(client_secret|password|token|client_assertion|code)=[^&\s"]+)"_s);
    text.replace(authorization, u"\\1 "_s + mask);
    text.replace(prefixed, u"\\1_"_s + mask);
    text.replace(ssws, mask);
    text.replace(member, u"\\1"_s + mask + u"\\3"_s);
    text.replace(formField, u"\\1="_s + mask);
    return text;
}

} // namespace

void learn(const QByteArray &value)
{
    const QMutexLocker lock(&known().mutex);
    ++known().uses[value];
}

void forget(const QByteArray &value)
{
    const QMutexLocker lock(&known().mutex);
    const auto it = known().uses.find(value);
    if (it != known().uses.end() && --it.value() <= 0)
        known().uses.erase(it);
}

QString clean(const QString &text)
{
    QString result = text;
    {
        const QMutexLocker lock(&known().mutex);
        for (auto it = known().uses.cbegin(); it != known().uses.cend(); ++it) {
            if (it.key().size() < shortestSecret)
                continue;
            for (const QByteArray &form : formsOf(it.key()))
                result.replace(QString::fromUtf8(form), mask);
        }
    }
    return cleanShapes(std::move(result));
}

QByteArray clean(const QByteArray &utf8)
{
    return clean(QString::fromUtf8(utf8)).toUtf8();
}

} // namespace bw::redactor
