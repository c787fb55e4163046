#include "app/core/redactor.h"

#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace bw::redactor {

namespace {

// Shorter values would blot out ordinary words; no credential of the three vendors is that short.
constexpr qsizetype shortestSecret = 6;
// A part of a base64 text that is shorter may be an accident.
constexpr qsizetype shortestInnerForm = 10;
const auto mask = u"•••"_s;

/// A value that is alive in some Secret, and all the ways in which it may be written; those are made for the first
/// text.
struct Known
{
    int uses = 0;
    QStringList forms;
};

struct Register
{
    QMutex mutex;
    QHash<QByteArray, Known> values;
    QStringList longestFirst; // a value that begins with another must not lose its head only
    bool isSorted = true;
};

Register &known()
{
    static Register list;
    return list;
}

void wipe(QByteArray &bytes)
{
    std::fill(bytes.begin(), bytes.end(), '\0');
    std::atomic_signal_fence(std::memory_order_seq_cst);
}

void wipe(QStringList &texts)
{
    for (QString &text : texts)
        text.fill(u'\0');
    std::atomic_signal_fence(std::memory_order_seq_cst);
}

QByteArray lowerEscapes(QByteArray percentEncoded)
{
    for (qsizetype i = percentEncoded.indexOf('%'); i >= 0; i = percentEncoded.indexOf('%', i + 1)) {
        const QByteArray digits = percentEncoded.mid(i + 1, 2).toLower();
        percentEncoded.replace(i + 1, digits.size(), digits);
    }
    return percentEncoded;
}

QByteArray jsonEscaped(const QByteArray &value, bool slashes, bool html)
{
    QByteArray result = value;
    result.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t");
    if (slashes)
        result.replace('/', "\\/");
    if (html) // as System.Text.Json writes them by default
        result.replace('+', "\\u002B")
            .replace('&', "\\u0026")
            .replace('<', "\\u003C")
            .replace('>', "\\u003E")
            .replace('\'', "\\u0027");
    return result;
}

// How the value looks inside the base64 of something longer ("name:value"), at each of the three ways in which it can
// fall on the groups of three bytes; without the characters at the ends that depend on its neighbours.
QList<QByteArray> insideBase64(const QByteArray &value)
{
    QList<QByteArray> forms;
    for (qsizetype before = 0; before < 3; ++before) {
        const QByteArray encoded = (QByteArray(before, 'x') + value).toBase64();
        const qsizetype from = before == 0 ? 0 : before + 1;
        const qsizetype to = (before + value.size()) * 8 / 6;
        if (to - from < shortestInnerForm)
            continue;
        const QByteArray inner = encoded.mid(from, to - from);
        QByteArray urlSafe = inner;
        forms << inner << urlSafe.replace('+', '-').replace('/', '_');
    }
    return forms;
}

QStringList formsOf(const QByteArray &value)
{
    const QByteArray percent = value.toPercentEncoding();
    QList<QByteArray> forms = {value,
                               percent,
                               lowerEscapes(percent),
                               QByteArray(percent).replace("%20", "+"),
                               jsonEscaped(value, false, false),
                               jsonEscaped(value, true, false),
                               jsonEscaped(value, false, true),
                               value.toBase64(),
                               value.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)};
    forms += insideBase64(value);
    QStringList texts;
    for (const QByteArray &form : forms)
        texts << QString::fromUtf8(form);
    texts.removeDuplicates();
    return texts;
}

void sortForms()
{
    if (known().isSorted)
        return;
    known().isSorted = true;
    wipe(known().longestFirst);
    known().longestFirst.clear();
    for (auto value = known().values.begin(); value != known().values.end(); ++value) {
        if (value->forms.isEmpty())
            value->forms = formsOf(value.key());
        for (const QString &form : std::as_const(value->forms))
            known().longestFirst << QString(form.constData(), form.size());
    }
    std::sort(known().longestFirst.begin(), known().longestFirst.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

// Shapes: Authorization values; Cloudflare prefixes (token-formats page); Okta SSWS tokens begin with 00 and have 42
// characters. Keys: the JSON members that carry credentials in the requests and answers of the three vendors.
QString cleanShapes(QString text)
{
    // A digit or some length tells a credential from prose ("basic information").
    static const QRegularExpression authorization(
        uR"(\b(SSWS|Bearer|Basic|DPoP|NTLM|Negotiate)(\s+|%20)(?=[^\s"]*\d|[^\s"]{20})[A-Za-z0-9\-._~+/]{6,}=*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression prefixed(uR"(\b(cfut|cfat|cfk|cfoat)_[A-Za-z0-9_\-]{8,})"_s);
    static const QRegularExpression ssws(uR"(\b00[A-Za-z0-9_\-]{40}(?![A-Za-z0-9_\-]))"_s);
    static const QRegularExpression webToken(uR"(\beyJ[A-Za-z0-9_\-]{8,}\.[A-Za-z0-9_\-]+\.[A-Za-z0-9_\-]*)"_s);
    static const QString keys =
        u"(?:client_secret|clientSecret|secret|scim_secret|password|api_token|apiToken|token|access_token|id_token|"
        "refresh_token|client_assertion|private_key|authorization)"_s;
    static const QRegularExpression member(uR"re(((?<!\\)"%1"\s*:\s*")(?:[^"\\]++|\\.)++("))re"_s.arg(keys),
                                           QRegularExpression::CaseInsensitiveOption);
    // The quotes are escaped where a whole document stands in a text of another one.
    static const QRegularExpression innerMember(
        uR"re((\\"%1\\"\s*:\s*\\")(?:\\\\\\"|[^"\\]++|\\[^"])++(\\"))re"_s.arg(keys),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression formField(
        uR"(\b(client_secret|password|token|access_token|id_token|refresh_token|client_assertion|code)=[^&\s"]+)"_s);
    text.replace(authorization, u"\\1 "_s + mask);
    text.replace(prefixed, u"\\1_"_s + mask);
    text.replace(ssws, mask);
    text.replace(webToken, mask);
    text.replace(member, u"\\1"_s + mask + u"\\2"_s);
    text.replace(innerMember, u"\\1"_s + mask + u"\\2"_s);
    text.replace(formField, u"\\1="_s + mask);
    return text;
}

} // namespace

void learn(const QByteArray &value)
{
    if (value.size() < shortestSecret)
        return;
    const QMutexLocker lock(&known().mutex);
    const auto it = known().values.find(value);
    if (it != known().values.end()) {
        ++it->uses;
        return;
    }
    // A copy of its own, so that the Secret can wipe its bytes without leaving them here.
    known().values.insert(QByteArray(value.constData(), value.size()), Known{1, {}});
    known().isSorted = false;
}

void forget(const QByteArray &value)
{
    const QMutexLocker lock(&known().mutex);
    const auto it = known().values.find(value);
    if (it == known().values.end() || --it->uses > 0)
        return;
    wipe(it->forms);
    QByteArray own = it.key();
    known().values.erase(it);
    wipe(own);
    wipe(known().longestFirst);
    known().longestFirst.clear();
    known().isSorted = false;
}

QString clean(const QString &text)
{
    QString result = text;
    {
        const QMutexLocker lock(&known().mutex);
        sortForms();
        for (const QString &form : std::as_const(known().longestFirst))
            result.replace(form, mask);
    }
    return cleanShapes(std::move(result));
}

QByteArray clean(const QByteArray &utf8)
{
    return clean(QString::fromUtf8(utf8)).toUtf8();
}

} // namespace bw::redactor
