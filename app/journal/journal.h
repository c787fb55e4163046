#pragma once

#include "app/net/http_client.h"

#include <QFile>
#include <QJsonObject>

namespace bw {

/// Something that one of our runs made in a tenant, and has not removed since.
struct MadeObject
{
    QString step;     ///< id of the step that made it
    QString kind;     ///< "okta.app", "okta.assignment", "okta.group-push", "cloudflare.identity-provider"…
    QString id;       ///< the vendor's id; unique within its kind
    QJsonObject data; ///< what undo or a later run needs (app id, group id, name…); no secret
    QDateTime time;
};

/// A change that was about to be sent and whose outcome was never written down: the program ended, or the answer was
/// lost.
struct OpenIntent
{
    QString step;
    QString verb;
    QString path;
    QDateTime time;
};

/// What we did, one JSON object a line, synced to disk before each change is sent. One file for each pair of Okta org
/// and Cloudflare team (or account, where there is no team), whatever the setup is called, so that a renamed setup file
/// does not make everything twice. Every text passes the Redactor. The file is private to the user (0600).
class Journal : public ChangeLog
{
public:
    /// Opens or makes BRIDGEWRIGHT_HOME/journals/<okta host>+<team>.jsonl and replays it. A last line cut by a crash is
    /// skipped; any other unreadable line is a BadInput error naming its number. Only one program may hold it:
    /// Conflict.
    static Result<std::unique_ptr<Journal>> open(const QString &oktaHost, const QString &team);
    /// The data folder: BRIDGEWRIGHT_HOME, else QStandardPaths::AppDataLocation.
    static QString home();
    ~Journal() override;

    Done beforeChange(const HttpRequest &request) override;
    void afterChange(const HttpRequest &request, int status, const QString &requestId) override;
    /// The change of this step that was announced last had this outcome. `status` 0: it was never sent.
    Done answered(const QString &step, const QString &verb, const QString &path, int status, const QString &requestId);
    Done made(const MadeObject &object);
    Done removed(const QString &kind, const QString &id);
    Done note(const QString &step, const QString &text);
    /// A fact that belongs to a step and is not an object made, e.g. that an object existed before us.
    Done remember(const QString &step, const QString &key, const QJsonValue &value);

    [[nodiscard]] const QList<MadeObject> &madeObjects() const { return m_made; }
    [[nodiscard]] std::optional<MadeObject> find(const QString &kind, const QString &id) const;
    [[nodiscard]] QList<MadeObject> madeBy(const QString &step) const;
    [[nodiscard]] QJsonValue recall(const QString &step, const QString &key) const;
    [[nodiscard]] const QList<OpenIntent> &openIntents() const { return m_open; }
    /// When a run last changed something in the name of one of these steps; invalid: never.
    [[nodiscard]] QDateTime lastChange(const QStringList &steps) const;
    [[nodiscard]] QString path() const;

private:
    Journal();
    Done append(QJsonObject line);
    void replay(const QJsonObject &line);

    struct Files;
    std::unique_ptr<Files> m_files;
    QList<MadeObject> m_made;
    QList<OpenIntent> m_open;
    QHash<QString, QJsonObject> m_facts;
    QHash<QString, QDateTime> m_changed; ///< by step
};

} // namespace bw
