#include "app/practice/okta/agent.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

constexpr int answerTime = 60'000; // Okta waits so long, then the request has failed

/// The SCIM server's own words, wherever it keeps them.
QString detailOf(const QJsonObject &body)
{
    if (const QString detail = body.value("detail"_L1).toString(); !detail.isEmpty())
        return detail;
    return body.value("errors"_L1).toArray().first().toObject().value("message"_L1).toString();
}

ScimAnswer answerFrom(QNetworkReply *reply)
{
    ScimAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = QJsonDocument::fromJson(reply->readAll()).object();
    bool isWhole = false;
    const int seconds = reply->rawHeader("Retry-After").toInt(&isWhole);
    answer.retryAfter = isWhole && seconds >= 0 ? seconds : -1;
    if (answer.status == 0)
        answer.trouble = reply->errorString();
    else if (answer.status < 200 || answer.status > 299)
        answer.trouble = u"%1 %2"_s.arg(answer.status).arg(detailOf(answer.body)).trimmed();
    return answer;
}

} // namespace

QString authorizationFor(const App &app, const QString &token)
{
    return app.kind == Kind::ScimHeaderAuth ? token : u"Bearer "_s + token;
}

ProvisioningAgent::ProvisioningAgent(Org *org, QObject *parent) : QObject(parent), m_org(org) {}

bool ProvisioningAgent::isIdle() const
{
    return m_jobs.isEmpty();
}

void ProvisioningAgent::enqueue(const QString &appId, Job job)
{
    std::deque<Job> &jobs = m_jobs[appId];
    jobs.push_back(std::move(job));
    if (jobs.size() == 1)
        QMetaObject::invokeMethod(
            this, [this, appId] { runNext(appId); }, Qt::QueuedConnection);
}

void ProvisioningAgent::runNext(const QString &appId)
{
    const auto jobs = m_jobs.find(appId);
    App *app = m_org->app(appId);
    if (jobs == m_jobs.end() || jobs->empty() || !app) {
        m_jobs.remove(appId);
        return;
    }
    const Job job = jobs->front();
    job(*app, [this, appId] {
        const auto goOn = [this, appId] {
            if (const auto mine = m_jobs.find(appId); mine != m_jobs.end() && !mine->empty())
                mine->pop_front(); // not before: a new job would take an empty queue for one that does not run
            runNext(appId);
        };
        QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
    });
}

void ProvisioningAgent::sendTo(const QString &url, const QString &authorization, const QByteArray &verb,
                               const QJsonObject &body, const Then &then)
{
    QNetworkRequest request(QUrl::fromEncoded(url.toUtf8()));
    request.setTransferTimeout(answerTime);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("User-Agent", "Okta SCIM Client 1.0.0");
    request.setRawHeader("Accept", "application/scim+json");
    request.setRawHeader("Authorization", authorization.toUtf8());
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", "application/scim+json; charset=utf-8");
    const QByteArray bytes = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    QNetworkReply *reply = m_network.sendCustomRequest(request, verb, bytes);
    connect(reply, &QNetworkReply::finished, this, [reply, then] {
        reply->deleteLater();
        then(answerFrom(reply));
    });
}

void ProvisioningAgent::send(const App &app, const QByteArray &verb, const QString &path, const QJsonObject &body,
                             const Then &then, int tries)
{
    const Provisioning &settings = app.provisioning;
    const Then noted = [=, this, appId = app.id](const ScimAnswer &answer) {
        const App *asker = m_org->app(appId);
        if (asker && answer.status == 401)
            m_org->log(u"application.integration.authentication_failure"_s, {appTarget(*asker)}, u"FAILURE"_s,
                       answer.trouble);
        else if (asker && answer.status == 429)
            m_org->log(u"application.integration.rate_limit_exceeded"_s, {appTarget(*asker)}, u"FAILURE"_s,
                       answer.trouble);
        if (!asker || answer.status != 429 || tries <= 1)
            return then(answer);
        QTimer::singleShot(waitFor(answer, tries), this, [=, this] {
            if (const App *again = m_org->app(appId))
                send(*again, verb, path, body, then, tries - 1);
            else
                then(answer);
        });
    };
    sendTo(settings.baseUrl + path, authorizationFor(app, settings.token), verb, body, noted);
}

std::chrono::milliseconds ProvisioningAgent::waitFor(const ScimAnswer &answer, int triesLeft) const
{
    if (answer.retryAfter >= 0)
        return std::chrono::seconds(answer.retryAfter);
    return m_patience * (1 << (mostTries - triesLeft));
}

QString ProvisioningAgent::told(const QString &trouble) const
{
    const bool isThin = m_org->ways.thinProvisioningLog && !trouble.isEmpty();
    return isThin ? u"Automatic provisioning failed"_s : trouble;
}

void ProvisioningAgent::test(const App &app, const QString &baseUrl, const QString &token, const Then &then)
{
    sendTo(baseUrl + u"/Users?startIndex=1&count=2"_s, authorizationFor(app, token), "GET", {}, then);
}

void ProvisioningAgent::settingsSaved(const QString &appId)
{
    App *app = m_org->app(appId);
    if (!app || !app->provisioning.connected)
        return;
    const auto looked = [](const Next &next) { return [next](const ScimAnswer &) { next(); }; };
    enqueue(appId, [this, looked](App &mine, const Next &next) {
        send(mine, "GET", u"/Groups?startIndex=1&count=100"_s, {}, looked(next));
    });
    if (m_org->ways.backfill)
        stage(app, app->users.keys());
    for (const PushMapping &mapping : std::as_const(app->mappings)) {
        if (m_org->ways.membersFollow || !mapping.lastPush.isValid())
            mappingChanged(appId, mapping.id);
    }
}

void ProvisioningAgent::stage(App *app, const QStringList &userIds)
{
    for (const QString &userId : app->pushesUsers() ? userIds : QStringList()) {
        AppUser &entry = app->users[userId];
        if (entry.externalId.isEmpty())
            entry.status = u"STAGED"_s;
        enqueue(app->id, [this, userId](App &mine, const Next &next) { pushUser(mine, userId, next); });
    }
}

void ProvisioningAgent::provision(const QString &appId, const QString &userId)
{
    App *app = m_org->app(appId);
    if (app && app->provisioning.connected && app->users.contains(userId))
        stage(app, {userId});
}

void ProvisioningAgent::assignmentsMoved(const QString &appId, const QStringList &came, const QList<AppUser> &went)
{
    App *app = m_org->app(appId);
    if (!app || !app->provisioning.connected)
        return;
    stage(app, came);
    for (const AppUser &gone : went)
        enqueue(appId, [this, gone](App &mine, const Next &next) { deactivateUser(mine, gone, next); });
}

void ProvisioningAgent::profileChanged(const QString &appId, const QString &userId)
{
    const App *app = m_org->app(appId);
    if (app && app->provisioning.connected && app->provisioning.updateUsers)
        enqueue(appId, [this, userId](App &mine, const Next &next) { updateUser(mine, userId, next); });
}

void ProvisioningAgent::membersMoved(const QString &appId, const QString &groupId)
{
    const App *app = m_org->app(appId);
    for (const PushMapping &mapping : app ? app->mappings : QList<PushMapping>()) {
        if (mapping.sourceGroupId == groupId)
            mappingChanged(appId, mapping.id);
    }
}

void ProvisioningAgent::mappingChanged(const QString &appId, const QString &mappingId)
{
    const Job job = [this, mappingId](App &mine, const Next &next) { pushGroup(mine, mappingId, next); };
    std::deque<Job> &jobs = m_jobs[appId];
    // Where nobody joins later, groups do not wait for the people who are queued: who comes late is left out.
    if (!m_org->ways.membersFollow && !jobs.empty())
        jobs.insert(std::next(jobs.begin()), job);
    else
        enqueue(appId, job);
}

void ProvisioningAgent::targetDeleted(const QString &appId, const PushMapping &mapping)
{
    if (mapping.remoteId.isEmpty())
        return;
    enqueue(appId, [this, mapping](App &mine, const Next &next) {
        send(mine, "DELETE", u"/Groups/"_s + mapping.remoteId, {},
             [this, appId = mine.id, next](const ScimAnswer &answer) {
                 if (const App *app = m_org->app(appId))
                     m_org->log(u"application.provision.group_push.removed"_s, {appTarget(*app)},
                                answer.isGood() ? u"SUCCESS"_s : u"FAILURE"_s, answer.trouble);
                 next();
             });
    });
}

} // namespace bw::practice::okta
