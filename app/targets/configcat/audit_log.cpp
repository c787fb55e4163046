#include "app/targets/configcat/audit_log.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::configcat::audit_log {

namespace {
constexpr int mostDays = 30;

Call callFor(const QString &organization, const QString &type)
{
    Call call;
    call.path = u"/v1/organizations/%1/auditlogs"_s.arg(organization);
    // Their clock may be ahead of ours.
    const QDateTime until = QDateTime::currentDateTimeUtc().addDays(1);
    call.query.addQueryItem(u"auditLogType"_s, type);
    call.query.addQueryItem(u"fromUtcDateTime"_s, until.addDays(-mostDays).toString(Qt::ISODate));
    call.query.addQueryItem(u"toUtcDateTime"_s, until.toString(Qt::ISODate));
    return call;
}

Entry entryFrom(const QJsonObject &row)
{
    Entry entry;
    entry.number = row.value("auditLogId"_L1).toInteger();
    entry.type = row.value("auditLogTypeEnum"_L1).toString();
    entry.about = row.value("actionTarget"_L1).toString() + u' ' + row.value("details"_L1).toString();
    entry.time = QDateTime::fromString(row.value("auditLogDateTime"_L1).toString(), Qt::ISODateWithMs);
    return entry;
}
} // namespace

ResultTask<QList<Entry>> entries(Client client, QString organization, QStringList types, std::stop_token stop)
{
    std::vector<ResultTask<QJsonArray>> questions;
    for (const QString &type : types)
        questions.push_back(client.list(callFor(organization, type), stop));
    QList<Entry> found;
    std::optional<Error> first;
    for (auto &question : questions) {
        const Result<QJsonArray> rows = co_await question;
        if (!rows && !first)
            first = rows.error();
        for (const QJsonValue &row : rows ? *rows : QJsonArray()) {
            const Entry entry = entryFrom(row.toObject());
            if (types.contains(entry.type)) // a server that does not know the filter sends all
                found << entry;
        }
    }
    if (first)
        co_return *first;
    const auto isEarlier = [](const Entry &one, const Entry &other) {
        return one.time < other.time || (one.time == other.time && one.number < other.number);
    };
    std::sort(found.begin(), found.end(), isEarlier);
    // Without the filter each entry came once for each question.
    const auto isSame = [](const Entry &one, const Entry &other) {
        return one.number == other.number && one.time == other.time;
    };
    found.erase(std::unique(found.begin(), found.end(), isSame), found.end());
    co_return found;
}

} // namespace bw::configcat::audit_log
