#include "app/practice/scripted_admin.h"

#include "app/core/loopback.h"
#include "app/practice/cloudflare_visit.h"
#include "app/practice/configcat_visit.h"
#include "app/practice/html.h"
#include "app/practice/page_visit.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bw::practice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScriptedAdmin)
};

using visit::Fields;
using visit::Network;
using visit::rejected;

/// Posts one of the page's forms; the answer, or the page it redirects to, is the result.
ResultTask<QString> submit(Network network, QUrl page, QString form, Fields fields, QString xsrf, std::stop_token stop)
{
    fields.prepend({u"_xsrfToken"_s, xsrf});
    QUrl url = page.adjusted(QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    url.setPath(url.path() + u"/settings/"_s + form);
    co_return co_await visit::post(network, url, fields, stop);
}

QString xsrfOn(const QString &page)
{
    static const QRegularExpression token(u"name=\"_xsrfToken\" value=\"([^\"]+)\""_s);
    return token.match(page).captured(1);
}

bool offers(const QString &page, const QString &field)
{
    return page.contains(u" name=\"%1\""_s.arg(field));
}

/// The boxes of "App Settings" as they stand, to which others are added.
Fields tickedOn(const QString &page)
{
    Fields ticked;
    for (const QString &box : {u"scimProvisioning"_s, u"hideWeb"_s, u"hideMobile"_s, u"autoSubmit"_s}) {
        if (page.contains(u" name=\"%1\" type=\"checkbox\" value=\"on\" checked"_s.arg(box)))
            ticked.append({box, u"on"_s});
    }
    return ticked;
}

QString pasted(const QList<CardValue> &values, const QStringList &words)
{
    for (const CardValue &value : values) {
        for (const QString &word : words) {
            if (value.label.contains(word, Qt::CaseInsensitive))
                return value.value;
        }
    }
    return {};
}

Fields connectionFields(const QString &page, const QList<CardValue> &values, const QString &action)
{
    const QString url = pasted(values, {u"url"_s});
    const QString token = pasted(values, {u"token"_s, u"secret"_s});
    const QString unique = pasted(values, {u"Unique identifier"_s});
    Fields fields{{u"baseUrl"_s, url}, {u"apiToken"_s, token}, {u"action"_s, action}};
    if (offers(page, u"enabled"_s))
        fields.append({u"enabled"_s, u"on"_s}); // "Import Groups" stays off, as the documents ask
    if (offers(page, u"uniqueField"_s)) {
        fields.append({u"uniqueField"_s, unique.isEmpty() ? u"email"_s : unique});
        fields.append({u"authMode"_s, u"HTTP_HEADER"_s});
        for (const QString &box : {u"pushNewUsers"_s, u"pushProfileUpdates"_s, u"pushGroups"_s})
            fields.append({box, u"on"_s});
    }
    return fields;
}

/// The Cloudflare dashboard's SCIM cannot update attributes, so that box stays off there.
Fields boxFields(const QString &page, const QUrl &link)
{
    const QString path = link.path();
    const bool dashboard = path.contains("/scim2testapp/"_L1) || path.contains("cloudflaredashboard"_L1);
    Fields fields{{u"action"_s, u"save"_s}};
    for (const QString &box : {u"createUsers"_s, u"updateUsers"_s, u"deactivateUsers"_s}) {
        if (offers(page, box) && !(dashboard && box == "updateUsers"_L1))
            fields.append({box, u"on"_s});
    }
    return fields;
}

struct Visit
{
    Network network;
    QUrl link;
    QList<CardValue> values;
    bool ticksBoxes = true;
};

DoneTask provision(Visit job, QString page, std::stop_token stop)
{
    const QString xsrf = xsrfOn(page);
    if (offers(page, u"scimProvisioning"_s) && !offers(page, u"baseUrl"_s)) {
        const Fields enabling = tickedOn(page) << qMakePair(u"scimProvisioning"_s, u"on"_s);
        const Result<QString> enabled = co_await submit(job.network, job.link, u"general"_s, enabling, xsrf, stop);
        if (!enabled)
            co_return enabled.error();
        page = *enabled;
    }
    const QString url = pasted(job.values, {u"url"_s});
    const QString token = pasted(job.values, {u"token"_s, u"secret"_s});
    const bool connects = !token.isEmpty() && (!url.isEmpty() || !offers(page, u"baseUrl"_s));
    for (const QString &action : {u"test"_s, u"save"_s}) {
        if (!connects)
            break;
        const Fields fields = connectionFields(page, job.values, action);
        const Result<QString> answer = co_await submit(job.network, job.link, u"integration"_s, fields, xsrf, stop);
        if (!answer)
            co_return answer.error();
        page = *answer;
    }
    if (connects && !job.ticksBoxes)
        co_return done();
    const Fields boxes = boxFields(page, job.link);
    if (boxes.size() < 2)
        co_return rejected(Words::tr("The boxes “To App” are not there yet."));
    const Result<QString> ticked = co_await submit(job.network, job.link, u"to-app"_s, boxes, xsrf, stop);
    if (!ticked)
        co_return ticked.error();
    co_return done();
}

/// What "SAML Settings" is to hold, by the card's values: "name: value", or "name: Matches regex value" for groups.
Fields samlFields(const QList<CardValue> &values)
{
    static const QRegularExpression ofGroups(u"^([^:]+): Matches regex (.*)$"_s);
    Fields fields{{u"ssoAcsUrl"_s, pasted(values, {u"Single sign-on URL"_s})},
                  {u"audience"_s, pasted(values, {u"Audience URI"_s})},
                  {u"nameIdFormat"_s, u"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"_s},
                  {u"samlUserName"_s, u"${source.email}"_s}};
    int person = 0, group = 0;
    for (const CardValue &value : values) {
        if (!value.label.contains("Attribute statement"_L1))
            continue;
        const QRegularExpressionMatch match = ofGroups.match(value.value);
        if (match.hasMatch()) {
            fields << qMakePair(u"groupName%1"_s.arg(++group), match.captured(1))
                   << qMakePair(u"groupFilter%1"_s.arg(group), u"REGEX"_s)
                   << qMakePair(u"groupValue%1"_s.arg(group), match.captured(2));
        } else {
            fields << qMakePair(u"name%1"_s.arg(++person), value.value.section(u": "_s, 0, 0))
                   << qMakePair(u"value%1"_s.arg(person), value.value.section(u": "_s, 1));
        }
    }
    return fields;
}

/// A form of one entry.
DoneTask fill(Visit job, QString form, Fields fields, QString page, std::stop_token stop)
{
    const QString xsrf = xsrfOn(page);
    const Result<QString> answer = co_await submit(job.network, job.link, form, fields, xsrf, stop);
    if (!answer)
        co_return answer.error();
    co_return done();
}

DoneTask signOn(Visit job, QString page, std::stop_token stop)
{
    if (offers(page, u"filterValue"_s)) {
        const QString filter = pasted(job.values, {u"filter"_s, u"regex"_s});
        const Fields claim{{u"claimName"_s, u"groups"_s},
                           {u"filterType"_s, u"REGEX"_s},
                           {u"filterValue"_s, filter.isEmpty() ? u".*"_s : filter}};
        co_return co_await fill(job, u"claims"_s, claim, page, stop);
    }
    const QString login = pasted(job.values, {u"format"_s});
    const bool byLogin = login.contains("okta"_L1, Qt::CaseInsensitive);
    const Fields format{{u"userNameTemplate"_s, byLogin ? u"${source.login}"_s : u"${source.email}"_s},
                        {u"action"_s, u"update"_s}};
    const Done formatted = co_await fill(job, u"username"_s, format, page, stop);
    if (!formatted)
        co_return formatted.error();
    const Fields hidden{{u"hideWeb"_s, u"on"_s}, {u"hideMobile"_s, u"on"_s}};
    co_return co_await fill(job, u"general"_s, hidden, page, stop);
}

/// Each group that the card names, with its copy at the other side.
DoneTask unlink(Visit job, QString page, std::stop_token stop)
{
    for (const CardValue &value : job.values) {
        if (!value.label.contains("unlink"_L1, Qt::CaseInsensitive))
            continue;
        const Fields one{{u"group"_s, value.value}, {u"deleteTarget"_s, u"on"_s}};
        const Done unlinked = co_await fill(job, u"unlink"_s, one, page, stop);
        if (!unlinked)
            co_return unlinked.error();
    }
    co_return done();
}

/// Somebody into each group that the card names: the first two whom the page offers.
DoneTask fillGroups(Visit job, QString list, std::stop_token stop)
{
    static const QRegularExpression offered(u"name=\"person\" value=\"([^\"]+)\""_s);
    for (const CardValue &value : job.values) {
        const QRegularExpression entry(
            u"href=\"([^\"]+)\">%1</a>"_s.arg(QRegularExpression::escape(html::escaped(value.value))));
        QUrl url = job.link;
        url.setPath(entry.match(list).captured(1));
        const Result<QString> page = co_await visit::open(job.network, url, stop);
        if (!page)
            co_return page.error();
        QRegularExpressionMatchIterator people = offered.globalMatch(*page);
        url.setPath(url.path() + u"/people"_s);
        for (int i = 0; i < 2 && people.hasNext(); ++i) {
            const Fields one{{u"_xsrfToken"_s, xsrfOn(*page)}, {u"person"_s, people.next().captured(1)}};
            const Result<QString> added = co_await visit::post(job.network, url, one, stop);
            if (!added)
                co_return added.error();
        }
    }
    co_return done();
}

DoneTask carryOut(Visit job, std::stop_token stop)
{
    if (!isLoopback(job.link)) // practice never leaves this computer, whatever a card links to
        co_return rejected(Words::tr("The practice console has no page for this."));
    const Result<QString> page = co_await visit::open(job.network, job.link, stop);
    if (!page)
        co_return page.error();
    const QString tab = job.link.fragment();
    const QString text = *page;
    if (job.link.path() == "/admin/groups"_L1)
        co_return co_await fillGroups(job, text, stop);
    if (tab == "tab-signon"_L1)
        co_return co_await signOn(job, text, stop);
    if (tab == "tab-general"_L1 && !pasted(job.values, {u"Audience URI"_s}).isEmpty()) {
        const Fields settings = samlFields(job.values);
        co_return co_await fill(job, u"saml"_s, settings, text, stop);
    }
    if (tab == "tab-general"_L1 && offers(text, u"requirePkce"_s)) {
        const Fields required{{u"requirePkce"_s, u"on"_s}};
        co_return co_await fill(job, u"credentials"_s, required, text, stop);
    }
    if (tab == "tab-general"_L1) {
        const Fields enabling = tickedOn(text) << qMakePair(u"scimProvisioning"_s, u"on"_s);
        co_return co_await fill(job, u"general"_s, enabling, text, stop);
    }
    if (tab == "tab-group-push"_L1 && !pasted(job.values, {u"unlink"_s}).isEmpty())
        co_return co_await unlink(job, text, stop);
    if (tab == "tab-group-push"_L1) {
        const Fields renameOff{{u"action"_s, u"save"_s}};
        co_return co_await fill(job, u"group-push"_s, renameOff, text, stop);
    }
    co_return co_await provision(job, text, stop);
}

} // namespace

DoneTask ScriptedAdmin::actOn(QUrl link, QList<CardValue> values, std::stop_token stop) const
{
    // A browser session of its own for each card: two at once would take each other's cookie away.
    const auto network = std::make_shared<QNetworkAccessManager>();
    if (isLoopback(link) && visit::isCloudflarePage(link))
        return visit::actAtCloudflare(network, link, values, stop);
    if (visit::isConfigCatPage(link))
        return visit::actAtConfigCat(network, link, values, stop);
    const Visit job{network, link, values, m_ticksBoxesAtOnce};
    return carryOut(job, stop);
}

} // namespace bw::practice
