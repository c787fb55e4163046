#include "app/practice/cloudflare_visit.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace bw::practice::visit {

bool isCloudflarePage(const QUrl &link)
{
    return QUrlQuery(link).queryItemValue(u"to"_s).startsWith("/:account/"_L1);
}

DoneTask actAtCloudflare(Network network, QUrl link, QList<CardValue> values, std::stop_token stop)
{
    const Result<QString> list = co_await open(network, link, stop);
    if (!list)
        co_return list.error();
    static const QRegularExpression oktaRow(u"<td>okta</td><td><a href=\"([^\"]+)\""_s);
    const QUrl page = link.resolved(QUrl(oktaRow.match(*list).captured(1)));
    const Fields fields{{u"apiToken"_s, values.value(0).value}, {u"action"_s, u"save"_s}};
    const Result<QString> saved = co_await post(network, page, fields, stop);
    if (!saved)
        co_return saved.error();
    co_return done();
}

} // namespace bw::practice::visit
