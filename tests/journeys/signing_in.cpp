#include "tests/journeys/signing_in.h"

#include "tests/practice/http_probe.h"

#include <QJsonArray>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace bw::test {

namespace {
const QByteArray formType = "application/x-www-form-urlencoded"_ba;

QString between(const QByteArray &page, const QString &begin, const QString &end)
{
    const QString text = QString::fromUtf8(page);
    QString part = text.section(begin, 1).section(end, 0, 0);
    return part.replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
}

QString hidden(const QByteArray &page, const QString &name)
{
    return between(page, u"name=\"%1\" value=\""_s.arg(name), u"\""_s);
}

QByteArray encoded(const QList<QPair<QString, QString>> &items)
{
    QUrlQuery form;
    for (const auto &[name, value] : items)
        form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return form.toString(QUrl::FullyEncoded).toLatin1();
}

QByteArray bySaml(HttpProbe &browser, const QString &team, const QUrl &asked, const QString &login)
{
    const QByteArray page = browser.ask("GET", asked.toString(QUrl::FullyEncoded)).body;
    const QString target = asked.scheme() + u"://"_s + asked.authority() + between(page, u"action=\""_s, u"\""_s);
    const QByteArray said = encoded({{u"username"_s, login}, {u"RelayState"_s, hidden(page, u"RelayState"_s)}});
    const QByteArray response = browser.ask("POST", target, said, formType).body;
    if (!response.contains("SAMLResponse"))
        return response;
    const QByteArray brought = encoded({{u"SAMLResponse"_s, hidden(response, u"SAMLResponse"_s)},
                                        {u"RelayState"_s, hidden(response, u"RelayState"_s)}});
    return browser.ask("POST", team + u"/cdn-cgi/access/callback"_s, brought, formType).body;
}
} // namespace

QByteArray signIn(const World &world, const QString &login)
{
    HttpProbe browser;
    const QString team = world.cloudflare().teamUrl();
    const bool isSaml = world.wanted().value("signIn"_L1)["method"_L1] == "saml"_L1;
    const QString id = world.loginMethods(isSaml ? u"saml"_s : u"okta"_s).first().value("id"_L1).toString();
    const Answer sent = browser.ask("GET", team + u"/cdn-cgi/access/test-idp/"_s + id);
    const QUrl asked = QUrl::fromEncoded(sent.header("Location"));
    if (isSaml)
        return bySaml(browser, team, asked, login);
    const QByteArray page = browser.ask("GET", asked.toString(QUrl::FullyEncoded)).body;
    const QByteArray form = encoded({{u"stateToken"_s, hidden(page, u"stateToken"_s)}, {u"username"_s, login}});
    const Answer said = browser.ask("POST", world.okta().url() + u"/oauth2/v1/authorize"_s, form, formType);
    const QUrl back(between(said.body, u"<code>"_s, u"</code>"_s));
    return browser.ask("GET", team + back.path() + u'?' + back.query(QUrl::FullyEncoded)).body;
}

QJsonObject identity(const World &world, const QString &login)
{
    const QByteArray page = signIn(world, login);
    if (!page.contains("Your connection works!"))
        return {};
    return QJsonDocument::fromJson(between(page, u"<pre>"_s, u"</pre>"_s).toUtf8()).object();
}

QStringList groupsAtCloudflare(const World &world, const QString &login)
{
    QStringList names;
    for (const QJsonValue &name : identity(world, login).value("groups"_L1).toArray())
        names << name.toString();
    names.sort();
    return names;
}

} // namespace bw::test
