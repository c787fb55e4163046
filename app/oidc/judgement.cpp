#include "app/oidc/judgement.h"

#include "app/core/redactor.h"
#include "app/oidc/words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace bw::oidc {

namespace {
constexpr qsizetype longestDetail = 300;
constexpr qsizetype longestPage = qsizetype(64) * 1024; // an error page says what it has to say at its beginning

bool opensTag(QStringView afterBracket, QLatin1StringView name)
{
    const QChar next = afterBracket.size() > name.size() ? afterBracket[name.size()] : QChar(u'>');
    return afterBracket.startsWith(name, Qt::CaseInsensitive) && !next.isLetterOrNumber() && next != u'_';
}

/// What stands between the tags and outside of code. Each letter is looked at once or twice, whatever the page is: it
/// comes from outside.
QString withoutMarkup(QStringView page)
{
    QString text;
    for (;;) {
        const qsizetype bracket = page.indexOf(u'<');
        const qsizetype end = bracket < 0 ? -1 : page.indexOf(u'>', bracket);
        if (end < 0) // the rest holds no tag
            return text.append(page);
        text.append(page.left(bracket)).append(u' ');
        const QStringView tag = page.mid(bracket + 1);
        page = page.mid(end + 1);
        for (const auto &[name, close] : {std::pair{"script"_L1, "</script"_L1}, std::pair{"style"_L1, "</style"_L1}}) {
            if (!opensTag(tag, name))
                continue;
            const qsizetype closed = page.indexOf(close, 0, Qt::CaseInsensitive);
            if (closed < 0) // the rest is code
                return text;
            page = page.mid(closed);
        }
    }
}

/// A page's text as a person would read it, lower case, so that an escaped quote does not hide a phrase.
QString readable(const QByteArray &body)
{
    static const QRegularExpression quote(u"&(#0*39|#x0*27|apos|quot|#0*34|#x0*22);"_s);
    QString text = withoutMarkup(QString::fromUtf8(body.left(longestPage)));
    text.replace(quote, u"'"_s);
    return text.simplified().toLower();
}

QString detailOf(const HttpResponse &response)
{
    const QString said = response.header("Location").isEmpty() ? readable(response.body)
                                                               : QString::fromLatin1(response.header("Location"));
    return redactor::clean(u"%1 %2"_s.arg(response.status).arg(said.left(longestDetail)));
}

bool sameTarget(const QUrl &one, const QUrl &other)
{
    constexpr auto parts = QUrl::RemoveQuery | QUrl::RemoveFragment;
    return one.adjusted(parts) == other.adjusted(parts);
}

Judgement judged(Proof proof, const HttpResponse &seen, const QString &words, const QString &action = {})
{
    return {proof, words, action, detailOf(seen)};
}
} // namespace

ClientAnswer clientAnswer(const HttpResponse &response)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    if (response.status == 200 && body.value("active"_L1).isBool())
        return ClientAnswer::Known;
    if (response.status != 401 && response.status != 400)
        return ClientAnswer::Unclear;
    const QString error = body.value("error"_L1).toString(body.value("errorCode"_L1).toString());
    if (error != "invalid_client"_L1)
        return ClientAnswer::Unclear;
    const QString said =
        (body.value("error_description"_L1).toString() + body.value("errorSummary"_L1).toString()).toLower();
    if (said.contains("client secret"_L1) && said.contains("invalid"_L1))
        return ClientAnswer::WrongSecret;
    if (said.contains("client_id"_L1))
        return ClientAnswer::UnknownId;
    return ClientAnswer::Refused;
}

Judgement judgeClient(const HttpResponse &good, const HttpResponse &control)
{
    const ClientAnswer first = clientAnswer(good);
    const ClientAnswer second = clientAnswer(control);
    switch (first) {
    case ClientAnswer::Known:
        if (second == ClientAnswer::Known)
            return judged(Proof::Inconclusive, control,
                          Words::tr("Okta took a wrong client secret as well, so the right one proves nothing."));
        if (second == ClientAnswer::Unclear)
            return judged(Proof::Inconclusive, control,
                          Words::tr("Okta took the client secret, but the counter-check got no clear answer."));
        return judged(Proof::Proven, good, Words::tr("Okta knows the client and its secret, and refuses a wrong one."));
    case ClientAnswer::WrongSecret:
        return judged(Proof::Disproven, good, Words::tr("Okta knows the client ID, but not this client secret."),
                      Words::tr("Run again: the secret is then read from the Okta app anew."));
    case ClientAnswer::UnknownId:
        return judged(Proof::Disproven, good, Words::tr("Okta does not know this client ID."),
                      Words::tr("Look in Okta whether the app is still there, then run again."));
    case ClientAnswer::Refused:
        return judged(Proof::Disproven, good,
                      Words::tr("Okta refuses the client: its secret is wrong, or the app uses another client "
                                "authentication than a secret."),
                      Words::tr("Look at “Client authentication” on the app's General tab in Okta, then run again."));
    case ClientAnswer::Unclear:
        break;
    }
    return judged(Proof::Inconclusive, good, Words::tr("Okta's answer about the client could not be understood."));
}

RedirectAnswer redirectAnswer(const HttpResponse &response, const QUrl &redirectUri)
{
    const QUrl location(QString::fromLatin1(response.header("Location")), QUrl::StrictMode);
    if (!location.isEmpty() && location.isValid()) {
        if (!sameTarget(location, redirectUri))
            return RedirectAnswer::Unclear;
        const QString error = QUrlQuery(location).queryItemValue(u"error"_s);
        const bool notThisFlow = error == "unauthorized_client"_L1 || error == "unsupported_response_type"_L1;
        return notThisFlow ? RedirectAnswer::NotThisFlow : RedirectAnswer::Accepted;
    }
    static const QRegularExpression refusal(
        u"redirect[_ ]ur[il]'?\\s.{0,80}?(must be|not (registered|allowed|valid|whitelisted)|did not "
        u"match|mismatch|invalid|illegal)"
        u"|(invalid|illegal|mismatch\\w*|unregistered) '?redirect[_ ]ur[il]|illegal_redirect_uri"_s);
    const QString text = readable(response.body);
    if (text.contains(refusal))
        return RedirectAnswer::Refused;
    if (text.contains("login_required"_L1) || text.contains("not to prompt"_L1))
        return RedirectAnswer::Accepted;
    if (text.contains("invalid_client"_L1) || text.contains("'client_id' parameter"_L1))
        return RedirectAnswer::UnknownClient;
    return RedirectAnswer::Unclear;
}

Judgement judgeRedirect(const HttpResponse &good, const HttpResponse &control, const Client &client)
{
    const QUrl uri(client.redirectUri, QUrl::StrictMode);
    QUrl wrongUri = uri;
    wrongUri.setPath(uri.path() + u"/x-negative-control"_s);
    const RedirectAnswer first = redirectAnswer(good, uri);
    const RedirectAnswer second = redirectAnswer(control, wrongUri);
    switch (first) {
    case RedirectAnswer::Accepted:
        if (second == RedirectAnswer::Refused)
            return judged(Proof::Proven, good,
                          Words::tr("Okta takes Cloudflare's redirect URI and refuses a wrong one."));
        if (second == RedirectAnswer::Accepted)
            return judged(Proof::Inconclusive, control,
                          Words::tr("Okta took a wrong redirect URI as well, so the right one proves nothing."));
        return judged(Proof::Inconclusive, control,
                      Words::tr("Okta took the redirect URI, but the counter-check got no clear answer."));
    case RedirectAnswer::Refused:
        //: %1 is a web address
        return judged(Proof::Disproven, good,
                      Words::tr("%1 is not among the sign-in redirect URIs of the Okta app.").arg(client.redirectUri),
                      client.redirectHint.isEmpty() ? Words::tr("Run again: the redirect URI is then added to the app.")
                                                    : client.redirectHint);
    case RedirectAnswer::UnknownClient:
        return judged(Proof::Disproven, good, Words::tr("Okta does not know this client ID."),
                      Words::tr("Look in Okta whether the app is still there and active, then run again."));
    case RedirectAnswer::NotThisFlow:
        return judged(Proof::Disproven, good,
                      Words::tr("The Okta app does not allow the authorization code flow that Cloudflare uses."),
                      Words::tr("Switch on the grant type “Authorization Code” in the app, then run again."));
    case RedirectAnswer::Unclear:
        break;
    }
    return judged(Proof::Inconclusive, good,
                  Words::tr("Okta answered the attempt in a way that says nothing about the redirect URI."));
}

} // namespace bw::oidc
