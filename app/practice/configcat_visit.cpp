#include "app/practice/configcat_visit.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::practice::visit {

namespace {

/// Where the form of that name on the page is sent to.
QUrl formOn(const QUrl &link, const QString &page, const QString &form)
{
    const QRegularExpression action(u"action=\"([^\"]*/%1)\""_s.arg(form));
    return link.resolved(QUrl(action.match(page).captured(1)));
}

QStringList allOn(const QString &page, const QString &pattern)
{
    QStringList found;
    QRegularExpressionMatchIterator matches = QRegularExpression(pattern).globalMatch(page);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

QStringList valuesNamed(const QList<CardValue> &values, QLatin1StringView word)
{
    QStringList found;
    for (const CardValue &value : values) {
        if (value.label.contains(word, Qt::CaseInsensitive))
            found << value.value;
    }
    return found;
}

ResultTask<QString> saveProvider(Network network, QUrl link, QString page, QString metadataUrl, std::stop_token stop)
{
    Fields fields{{u"metadata-url"_s, metadataUrl}};
    for (const QString &provider : allOn(page, u"name=\"provider\" value=\"([^\"]+)\""_s).mid(0, 1))
        fields.append({u"provider"_s, provider});
    for (const QString &box : allOn(page, u"name=\"(trust-[^\"]+)\""_s))
        fields.append({box, u"on"_s});
    const QUrl form = formOn(link, page, u"save-saml"_s);
    co_return co_await post(network, form, fields, stop);
}

ResultTask<QString> verifyDomain(Network network, QUrl link, QString page, QString domain, std::stop_token stop)
{
    const Fields fields{{u"domain"_s, domain}};
    if (!page.contains(u"<p>"_s + domain + u'<') && !page.contains(u"<p>"_s + domain + u' ')) {
        const QUrl adding = formOn(link, page, u"add-domain"_s);
        const Result<QString> added = co_await post(network, adding, fields, stop);
        if (!added)
            co_return added.error();
        page = *added;
    }
    const QUrl verifying = formOn(link, page, u"verify-domain"_s);
    co_return co_await post(network, verifying, fields, stop);
}

ResultTask<QString> startProvisioning(Network network, QUrl link, QString page, std::stop_token stop)
{
    for (const QString &group : allOn(page, u"name=\"group\" value=\"([^\"]+)\""_s)) {
        const Fields fields{{u"group"_s, group}, {u"permission"_s, u"Developers"_s}};
        const QUrl form = formOn(link, page, u"permission"_s);
        const Result<QString> saved = co_await post(network, form, fields, stop);
        if (!saved)
            co_return saved.error();
    }
    const QUrl form = formOn(link, page, u"start"_s);
    const Fields nothing;
    co_return co_await post(network, form, nothing, stop);
}

} // namespace

bool isConfigCatPage(const QUrl &link)
{
    return link.path().startsWith("/organization/"_L1);
}

DoneTask actAtConfigCat(Network network, QUrl link, QList<CardValue> values, std::stop_token stop)
{
    const Result<QString> page = co_await open(network, link, stop);
    if (!page)
        co_return page.error();
    QString text = *page;
    const QStringList metadata = valuesNamed(values, "metadata"_L1);
    QStringList domains;
    for (const CardValue &value : values) {
        if (value.label == "Domain"_L1)
            domains << value.value;
    }
    const auto isGroup = [](const CardValue &value) {
        return !value.label.contains("URL"_L1) && !value.label.contains("domain"_L1, Qt::CaseInsensitive);
    };
    const bool asksToStart = std::ranges::any_of(values, isGroup) || (metadata.isEmpty() && domains.isEmpty());
    Result<QString> acted = text;
    for (const QString &domain : std::as_const(domains)) {
        acted = co_await verifyDomain(network, link, text, domain, stop);
        if (!acted)
            co_return acted.error();
        text = *acted;
    }
    if (!metadata.isEmpty()) {
        acted = co_await saveProvider(network, link, text, metadata.first(), stop);
        if (!acted)
            co_return acted.error();
        text = *acted;
    }
    if (asksToStart)
        acted = co_await startProvisioning(network, link, text, stop);
    if (!acted)
        co_return acted.error();
    co_return done();
}

} // namespace bw::practice::visit
