#include "app/practice/cloudflare_visit.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace bw::practice::visit {

bool isCloudflarePage(const QUrl &link)
{
    return QUrlQuery(link).queryItemValue(u"to"_s).startsWith("/:account/"_L1);
}

namespace {
/// Each of these groups goes, or grants nothing any more where it is locked.
DoneTask removeGroups(Network network, QUrl link, QString list, QList<CardValue> groups, std::stop_token stop)
{
    for (const CardValue &group : groups) {
        const QRegularExpression row(
            u"<td>%1</td>.*?action=\"([^\"]+)\""_s.arg(QRegularExpression::escape(group.value.toHtmlEscaped())),
            QRegularExpression::DotMatchesEverythingOption);
        const QUrl page = link.resolved(QUrl(row.match(list).captured(1)));
        const Fields pressed{{u"action"_s, u"delete"_s}};
        const Result<QString> removed = co_await post(network, page, pressed, stop);
        if (!removed)
            co_return removed.error();
    }
    co_return done();
}
} // namespace

DoneTask actAtCloudflare(Network network, QUrl link, QList<CardValue> values, std::stop_token stop)
{
    const Result<QString> list = co_await open(network, link, stop);
    if (!list)
        co_return list.error();
    const QString asked = QUrlQuery(link).queryItemValue(u"to"_s);
    if (asked == "/:account/members"_L1) {
        const QString text = *list;
        co_return co_await removeGroups(network, link, text, values, stop);
    }
    static const QRegularExpression oktaRow(u"<td>okta</td><td><a href=\"([^\"]+)\""_s);
    const QUrl provider = link.resolved(QUrl(oktaRow.match(*list).captured(1)));
    const Fields fields{{u"apiToken"_s, values.value(0).value}, {u"action"_s, u"save"_s}};
    const Result<QString> saved = co_await post(network, provider, fields, stop);
    if (!saved)
        co_return saved.error();
    co_return done();
}

} // namespace bw::practice::visit
