#include "app/scim/messages.h"

#include "app/core/redactor.h"
#include "app/net/json.h"

using namespace Qt::StringLiterals;

namespace bw::scim {

namespace {
constexpr int longestComplaint = 300;

// "Integers, not strings", say Okta's notes on SCIM servers, because some send strings.
qint64 number(const QJsonValue &value, qint64 otherwise)
{
    if (value.isDouble())
        return value.toInteger(otherwise);
    bool isNumber = false;
    const qint64 parsed = value.toString().toLongLong(&isNumber);
    return isNumber ? parsed : otherwise;
}

QJsonObject withoutEnvelope(const QJsonObject &object)
{
    const bool isEnveloped = object.contains("success"_L1) && object.value("result"_L1).isObject();
    return isEnveloped ? object.value("result"_L1).toObject() : object;
}
} // namespace

Result<Page> parsePage(const QByteArray &body)
{
    const Result<QJsonObject> whole = json::object(body);
    if (!whole)
        return whole.error();
    const QJsonObject list = withoutEnvelope(*whole);
    const QJsonValue resources = list.value("Resources"_L1);
    const qint64 total = number(list.value("totalResults"_L1), -1);
    // RFC 7644 §3.4.2: "Resources" may be missing where nothing was found.
    const bool isListed = resources.isArray() || (resources.isUndefined() && total == 0);
    if (total < 0 || !isListed) {
        const Result<QJsonArray> missing = json::array(list, u"Resources");
        return missing ? Error{.kind = Error::Kind::Unexpected, .detail = u"totalResults"_s} : missing.error();
    }
    return Page{total, resources.toArray()};
}

QString complaintOf(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    QStringList said;
    for (const QJsonValue &error : object.value("errors"_L1).toArray())
        said << error.toObject().value("message"_L1).toString();
    said << object.value("detail"_L1).toString();
    said.removeAll(QString());
    return redactor::clean(said.join(u"; "_s).simplified()).left(longestComplaint);
}

} // namespace bw::scim
