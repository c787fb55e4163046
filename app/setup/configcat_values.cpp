#include "app/setup/configcat_values.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bw::configcat {

namespace {
const QString guid = u"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"_s;
}

bool isEntityId(const QString &text)
{
    static const QRegularExpression shape(u"\\Aapp\\.configcat\\.com/[0-9a-fA-F]{32}\\z"_s);
    return shape.match(text).hasMatch();
}

bool isAcsUrl(const QString &text)
{
    static const QRegularExpression shape(u"\\Ahttps?://[^/]+.*/saml/acs/"_s + guid + u"/?\\z"_s);
    return shape.match(text).hasMatch();
}

bool isScimUrl(const QString &text)
{
    return !organizationIdOf(text).isEmpty();
}

bool isScimToken(const QString &text)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9+/]{43}=\\z"_s);
    return shape.match(text).hasMatch();
}

QString entityIdFrom(const QString &pasted)
{
    QString text = pasted.trimmed();
    static const QRegularExpression scheme(u"\\Ahttps?://(?=app\\.configcat\\.com/)"_s);
    text.remove(scheme);
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

QString organizationIdOf(const QString &scimUrl)
{
    static const QRegularExpression shape(u"\\Ahttps?://[^/]+.*/v2/("_s + guid + u")/?\\z"_s);
    return shape.match(scimUrl).captured(1);
}

bool isDomainProof(const QString &text)
{
    static const QRegularExpression shape(u"\\A\"?configcat-domain-verification="_s + guid + u"\"?\\z"_s);
    return shape.match(text.trimmed()).hasMatch();
}

} // namespace bw::configcat
