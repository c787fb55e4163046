#include "tests/journeys/recording.h"

#include "app/practice/cloudflare/cloudflare_tenant.h"
#include "app/practice/configcat/configcat_tenant.h"
#include "app/practice/okta/okta_tenant.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace bw::test {

namespace {

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// "SSWS x", "Bearer x", "Basic x", or only "x" where the bare secret was sent.
QString schemeOf(const QByteArray &authorization)
{
    const qsizetype blank = authorization.indexOf(' ');
    const QByteArray scheme = blank < 0 ? QByteArray() : authorization.left(blank + 1);
    return authorization.isEmpty() ? QString() : QString::fromLatin1(scheme + 'x');
}

QJsonObject toJson(const QString &server, const practice::Recorded &exchange, const QList<QByteArray> &secrets)
{
    const practice::Request &request = exchange.request;
    const auto clean = [&secrets](const QByteArray &text) {
        return QString::fromUtf8(withPlaceholders(text, secrets));
    };
    const QByteArray accept = request.header("Accept");
    QJsonObject object{{u"server"_s, server},
                       {u"verb"_s, QString::fromLatin1(request.verb)},
                       {u"path"_s, clean(request.path.toUtf8())},
                       {u"query"_s, clean(request.query.toString(QUrl::FullyEncoded).toUtf8())},
                       {u"contentType"_s, QString::fromLatin1(request.header("Content-Type"))},
                       {u"accept"_s, QString::fromLatin1(accept)},
                       {u"agent"_s, QString::fromLatin1(request.header("User-Agent"))},
                       {u"authorization"_s, schemeOf(request.header("Authorization"))},
                       {u"body"_s, clean(request.body)},
                       {u"status"_s, exchange.status}};
    if (accept.contains("scim+json"))
        object.insert(u"answer"_s, clean(exchange.answer));
    return object;
}

/// The text with the first group of each match in another shape.
QString masked(const QString &text, const QRegularExpression &pattern,
               const std::function<QByteArray(const QByteArray &)> &shapeOf)
{
    QString result;
    qsizetype done = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).sliced(done, match.capturedStart(1) - done);
        result += QString::fromUtf8(shapeOf(match.captured(1).toUtf8()));
        done = match.capturedEnd(1);
    }
    result += QStringView(text).sliced(done);
    return result;
}

} // namespace

QByteArray placeholder(const QByteArray &secret)
{
    QByteArray shape = secret;
    for (char &c : shape) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            c = 'x';
        else if (c >= '0' && c <= '9')
            c = '0';
    }
    return shape;
}

QByteArray withPlaceholders(QByteArray text, const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets) {
        const QByteArray shape = placeholder(secret);
        text.replace(secret, shape);
        text.replace(secret.toPercentEncoding(), shape.toPercentEncoding());
    }
    // Those that the tenants do not have any more are known by their names, in JSON and in forms.
    static const QRegularExpression inJson(uR"re("(?:[a-z_]*(?:secret|token)|password)"\s*:\s*"((?:[^"\\]|\\.)+)")re"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inForm(uR"re((?:^|&)(?:[a-z_]*(?:secret|token)|password)=([^&\s]+))re"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString plain = masked(QString::fromUtf8(text), inJson, placeholder);
    return masked(plain, inForm,
                  [](const QByteArray &encoded) {
                      return placeholder(QByteArray::fromPercentEncoding(encoded)).toPercentEncoding();
                  })
        .toUtf8();
}

void Recording::begin()
{
    const QMap<QString, practice::Server *> servers{{u"okta"_s, &m_tenants.okta()},
                                                    {u"cloudflare"_s, &m_tenants.cloudflare()},
                                                    {u"team"_s, &m_tenants.cloudflare().team()},
                                                    {u"configcat"_s, &m_tenants.configcat()}};
    for (auto server = servers.cbegin(); server != servers.cend(); ++server) {
        const QString name = server.key();
        connect(server.value(), &practice::Server::answered, this, [this, name](const practice::Recorded &exchange) {
            m_exchanges.append({name, exchange});
        });
    }
}

void Recording::write(const QString &folder, QList<QByteArray> secrets) const
{
    const QJsonObject environment = m_tenants.description().value("environment"_L1).toObject();
    for (const QJsonValue &token : environment)
        secrets << token.toString().toUtf8();
    static bool begun = false;
    const QString name = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    QFile file(QDir(folder).filePath(name + u".jsonl"_s));
    const QIODevice::OpenMode how = begun ? QIODevice::Append : QIODevice::Truncate;
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly | how))
        qFatal("the recording %s cannot be written", qPrintable(file.fileName()));
    begun = true;
    file.write(line({{u"journey"_s, QString::fromLatin1(QTest::currentTestFunction())}}));
    for (const auto &[server, exchange] : m_exchanges)
        file.write(line(toJson(server, exchange, secrets)));
}

} // namespace bw::test
