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

/// What the labels of the values name, and each switch as it stands.
Fields filledIn(const QString &page, const QList<CardValue> &values)
{
    static const QRegularExpression ticked(u" name=\"([^\"]+)\" type=\"checkbox\" value=\"on\" checked"_s);
    QSet<QString> on;
    for (const QRegularExpressionMatch &box : ticked.globalMatch(page))
        on.insert(box.captured(1));
    Fields fields{{u"action"_s, u"save"_s}, {u"switches"_s, u"shown"_s}};
    for (const CardValue &value : values) {
        const QString words = QRegularExpression::escape(value.label.toHtmlEscaped());
        const QRegularExpression label(u"<label[^>]* for=\"([^\"]+)\">(<input [^>]*> )?%1</label>"_s.arg(words),
                                       QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch found = label.match(page);
        const QString name = found.captured(1);
        if (found.captured(2).isEmpty())
            fields.append({name, value.value});
        else if (value.value == "on"_L1)
            on.insert(name);
        else
            on.remove(name);
    }
    for (const QString &name : std::as_const(on))
        fields.append({name, u"on"_s});
    return fields;
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
    static const QRegularExpression samlRow(u"<td>saml</td><td><a href=\"([^\"]+)\""_s);
    const QRegularExpressionMatch okta = oktaRow.match(*list);
    const QUrl provider = link.resolved(QUrl((okta.hasMatch() ? okta : samlRow.match(*list)).captured(1)));
    const Result<QString> form = co_await open(network, provider, stop);
    if (!form)
        co_return form.error();
    const Fields fields = filledIn(*form, values);
    const Result<QString> saved = co_await post(network, provider, fields, stop);
    if (!saved)
        co_return saved.error();
    co_return done();
}

} // namespace bw::practice::visit
