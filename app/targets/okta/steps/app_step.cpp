#include "app/targets/okta/steps/app_step.h"

#include "app/journal/announcement.h"
#include "app/targets/okta/undo.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
constexpr int daysToMakeIt = 7;           // what comes later is somebody else's idea
constexpr auto askedFact = "askedFor"_L1; ///< since when the person has been asked to make the app
} // namespace

AppStep::AppStep(const QString &id, const QString &title, Workplace place, Output<AppRef> app, const QStringList &needs)
    : Step(id, title, u"okta"_s, needs), m_place(std::move(place)), m_app(std::move(app))
{
    m_place.client = m_place.client.forStep(id);
}

ResultTask<Finding> AppStep::check(std::stop_token stop)
{
    m_fresh = false;
    m_app.clear();
    return look(std::move(stop));
}

ResultTask<Finding> AppStep::readBack(std::stop_token stop)
{
    return look(std::move(stop));
}

ResultTask<std::optional<App>> AppStep::known(std::stop_token stop)
{
    QStringList ids;
    QHash<QString, QString> purposes;
    const QList<MadeObject> objects = m_place.journal->madeBy(id());
    for (const MadeObject &object : objects) {
        if (object.kind == made::app)
            ids.prepend(object.id);
        purposes.insert(object.id, object.data.value("for"_L1).toString());
    }
    const QString adopted = m_place.journal->recall(id(), u"adopted"_s).toString();
    if (isAppId(adopted))
        ids << adopted;
    purposes.insert(adopted, m_place.journal->recall(id(), u"adoptedFor"_s).toString());
    for (const QString &appId : ids) {
        const Result<App> app = co_await apps::read(m_place.client, appId, stop);
        if (app && isMeant(purposes.value(appId), *app))
            co_return std::optional<App>(*app);
        if (!app && app.error().kind != Error::Kind::NotFound) // somebody may have deleted it
            co_return app.error();
    }
    co_return std::optional<App>();
}

ResultTask<App> AppStep::anew(App app, std::stop_token stop)
{
    co_return co_await apps::read(m_place.client, app.id, stop);
}

ResultTask<NewApp> AppStep::make(QJsonObject body, std::stop_token stop)
{
    const QString label = body.value("label"_L1).toString();
    const Done noted = announce(*m_place.journal, id(), label);
    if (!noted)
        co_return noted.error();
    const Result<NewApp> created = co_await apps::create(m_place.client, body, stop);
    if (!created)
        co_return failed(*m_place.journal, id(), label, created.error());
    const Done written = writeDown(*m_place.journal, ours(created->app, label));
    if (!written)
        co_return written.error();
    m_fresh = true;
    co_return *created;
}

Done AppStep::claimAnnounced(const App &app)
{
    return app.created.isValid() ? claim(*m_place.journal, ours(app, app.label), app.created) : done();
}

Done AppStep::adopt(const App &app)
{
    const Done adopted = m_place.journal->remember(id(), u"adopted"_s, app.id);
    const Done noted = adopted ? m_place.journal->remember(id(), u"adoptedFor"_s, purpose()) : adopted;
    const bool isAsked = !m_place.journal->recall(id(), askedFact).toString().isEmpty();
    return noted && isAsked ? m_place.journal->remember(id(), askedFact, QJsonValue()) : noted;
}

ResultTask<App> AppStep::takenUp(App app, std::stop_token stop)
{
    const Result<App> now = co_await anew(app, stop);
    if (!now)
        co_return now.error();
    const Done adopted = isOurs(now->id) || isAdopted(now->id) ? done() : adopt(*now);
    if (!adopted)
        co_return adopted.error();
    if (now->isActive())
        co_return *now;
    const QString appId = now->id;
    const Done activated = co_await apps::activate(m_place.client, appId, stop);
    if (!activated)
        co_return activated.error();
    co_return *now;
}

DoneTask AppStep::putRight(App app, QJsonObject body, std::stop_token stop)
{
    if (body == app.body)
        co_return done();
    const Result<App> replaced = co_await apps::replace(m_place.client, app.id, body, stop);
    if (!replaced)
        co_return replaced.error();
    co_return done();
}

Done AppStep::askForIt()
{
    if (!m_place.journal->recall(id(), askedFact).toString().isEmpty())
        return done();
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    return m_place.journal->remember(id(), askedFact, now);
}

Done AppStep::adoptIfAskedFor(const App &app)
{
    const QString at = m_place.journal->recall(id(), askedFact).toString();
    const QDateTime since = QDateTime::fromString(at, Qt::ISODate);
    const bool isNew = since.isValid() && app.created.isValid() && Announcement{.at = since}.mayHaveMade(app.created) &&
                       app.created < since.addDays(daysToMakeIt);
    return isNew && !isOurs(app.id) && !isAdopted(app.id) ? adopt(app) : done();
}

bool AppStep::isMeant(const QString &, const App &) const
{
    return true;
}

bool AppStep::isOurs(const QString &appId) const
{
    return m_place.journal->find(made::app, appId).has_value();
}

bool AppStep::isAdopted(const QString &appId) const
{
    return m_place.journal->recall(id(), u"adopted"_s).toString() == appId;
}

void AppStep::hand(const App &app)
{
    AppRef ref;
    ref.id = app.id;
    ref.key = app.key;
    ref.label = app.label;
    ref.issuerMode = app.oauthClient().value("issuer_mode"_L1).toString();
    ref.ours = isOurs(app.id);
    ref.agreed = ref.ours || isAdopted(app.id);
    ref.fresh = m_fresh;
    m_app.set(ref);
}

MadeObject AppStep::ours(const App &app, const QString &announcedLabel) const
{
    QJsonObject data{{u"key"_s, app.key}, {u"label"_s, app.label}};
    if (!purpose().isEmpty())
        data.insert("for"_L1, purpose());
    return madeAs(id(), announcedLabel, made::app, app.id, data);
}

} // namespace bw::okta
