#include "app/byhand/card_library.h"

#include "app/core/loopback.h"
#include "app/net/json.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Outside any namespace, as Q_INIT_RESOURCE wants it: a static library's resources are not registered by themselves.
static void registerResources()
{
    Q_INIT_RESOURCE(byhand);
}

namespace bw::byhand {

namespace {
const QString folder = u":/byhand/"_s;

QString filled(QString text, const Fillings &fillings)
{
    for (auto filling = fillings.cbegin(); filling != fillings.cend(); ++filling)
        text.replace(u'{' + filling.key() + u'}', filling.value());
    return text;
}

QStringList filled(QStringList texts, const Fillings &fillings)
{
    for (QString &text : texts)
        text = filled(text, fillings);
    return texts;
}

/// Those that name nothing that is empty: there is nothing to do about it.
QStringList withSense(QStringList actions, const Fillings &fillings)
{
    actions.removeIf([&fillings](const QString &action) {
        return std::any_of(fillings.keyBegin(), fillings.keyEnd(), [&](const QString &name) {
            return fillings.value(name).isEmpty() && action.contains(u'{' + name + u'}');
        });
    });
    return actions;
}

/// An origin and nothing more: https, or http to this machine.
bool isOrigin(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);

    const bool scheme = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
    return scheme && url.isValid() && url.userInfo().isEmpty() && url.path().isEmpty() && !url.hasQuery() &&
           !url.hasFragment();
}

bool isFitForLink(const QString &name, const QString &value)
{
    static const QRegularExpression appId(u"\\A0oa[0-9A-Za-z]+\\z"_s);
    static const QRegularExpression segment(u"\\A[0-9A-Za-z_-]+\\z"_s);
    if (name == "admin"_L1 || name == "dashboard"_L1)
        return isOrigin(value);
    return (name == "app"_L1 ? appId : segment).match(value).hasMatch();
}

/// Empty where a value is missing or would lead somewhere else.
QUrl linkFrom(const QString &pattern, const Fillings &fillings)
{
    static const QRegularExpression place(u"\\{([A-Za-z]+)\\}"_s);
    QRegularExpressionMatchIterator places = place.globalMatch(pattern);
    while (places.hasNext()) {
        const QString name = places.next().captured(1);
        if (!isFitForLink(name, fillings.value(name)))
            return {};
    }
    return QUrl(filled(pattern, fillings), QUrl::StrictMode);
}

/// The members in one language: those that are translated stand before the English ones.
QJsonObject inLanguage(const QJsonObject &data, const QString &language)
{
    QJsonObject texts = data;
    const QJsonObject translated = data.value(language).toObject();
    for (auto member = translated.begin(); member != translated.end(); ++member)
        texts.insert(member.key(), member.value());
    return texts;
}

Result<QByteArray> bytesOf(const QString &name)
{
    registerResources();
    QFile file(folder + name + u".json"_s);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    Error error{.kind = Error::Kind::Unexpected};
    error.message = QCoreApplication::translate("bw::byhand", "The instructions for this are missing.");
    error.detail = name;
    return error;
}

} // namespace

QStringList names()
{
    registerResources();
    QStringList found;
    const QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        found << file.chopped(5);
    return found;
}

Result<Card> card(const QString &name, const Fillings &fillings, const QLocale &locale)
{
    const Result<QByteArray> bytes = bytesOf(name);
    if (!bytes)
        return bytes.error();
    return parse(*bytes, fillings, locale.name().section(u'_', 0, 0));
}

/// Newer consoles name the menu otherwise; an org has one or the other. Source: Okta Developer documentation, August
/// 2026.
QString withBothMenus(QString where)
{
    return where.replace("Applications > Applications"_L1,
                         "Applications (Applications and Resources) > Applications"_L1);
}

Result<Card> parse(const QByteArray &bytes, const Fillings &fillings, const QString &language)
{
    const Result<QJsonObject> data = json::object(bytes);
    if (!data)
        return data.error();
    const QJsonObject texts = inLanguage(*data, language);
    const Result<QString> title = json::text(texts, u"title");
    if (!title)
        return title.error();
    const Result<QString> where = json::text(texts, u"where");
    if (!where)
        return where.error();
    const Result<QString> link = json::text(texts, u"link");
    if (!link)
        return link.error();
    const Result<QJsonArray> actions = json::array(texts, u"actions");
    if (!actions)
        return actions.error();
    Card card;
    card.title = filled(*title, fillings);
    card.where = withBothMenus(filled(*where, fillings));
    card.link = linkFrom(*link, fillings);
    card.enter = filled(texts.value("enter"_L1).toString(), fillings);
    card.actions = filled(withSense(json::texts(*actions), fillings), fillings);
    if (!card.enter.isEmpty())
        card.actions.prepend(card.enter);
    card.further = texts.value("further"_L1).toInt();
    card.perValue = texts.value("perValue"_L1).toInt();
    card.mistakes = filled(json::texts(texts.value("mistakes"_L1).toArray()), fillings);
    card.source = texts.value("source"_L1).toString();
    card.checkedOn = texts.value("checkedOn"_L1).toString();
    return card;
}

} // namespace bw::byhand
