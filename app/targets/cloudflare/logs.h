#pragma once

#include "app/targets/cloudflare/client.h"

#include <QDateTime>

/// What Access and the account noted. Source: Cloudflare API reference, "Zero Trust › Access › Logs › SCIM › Update"
/// and "… › Access Requests", "… › Users".
namespace bw::cloudflare::logs {

struct ScimEntry
{
    QDateTime time; ///< UTC
    bool failed = false;
    QString verb;     ///< POST, PUT, PATCH, DELETE
    QString resource; ///< the person's e-mail or the group's name; empty: nobody and nothing that is there
    bool isGroup = false;
    QString error; ///< Cloudflare's words, at most 200 characters
};

/// The newest `limit` (1..1000) entries since then, newest first.
[[nodiscard]] ResultTask<QList<ScimEntry>> scim(Client client, QString account, QString idp, QDateTime since, int limit,
                                                std::stop_token stop);
/// Failures that no later success for the same person or group has made good.
[[nodiscard]] QList<ScimEntry> standingFailures(const QList<ScimEntry> &newestFirst);

/// Somebody signed in to Access, or tried to.
struct SignIn
{
    QDateTime time; ///< UTC
    QString email;
    QString connection; ///< the identity provider's type
    bool allowed = false;
};
/// The newest `limit` (1..1000) since then, newest first. Sign-ins that end with an error page may not be among them.
[[nodiscard]] ResultTask<QList<SignIn>> signIns(Client client, QString account, QDateTime since, int limit,
                                                std::stop_token stop);

/// What was asked of the account to be changed. Source: Cloudflare API reference, "Accounts › Logs › Audit".
struct Change
{
    QDateTime time; ///< UTC
    QString verb;   ///< POST, PUT, PATCH, DELETE
    QString path;
    int status = 0;
};
/// The newest `limit` (1..1000) in the time from `since` until now, newest first.
[[nodiscard]] ResultTask<QList<Change>> changes(Client client, QString account, QDateTime since, int limit,
                                                std::stop_token stop);
/// Requests to the dashboard's SCIM endpoint that were refused, and that none of the same kind has made good since.
[[nodiscard]] QList<Change> refusedMembers(const QList<Change> &newestFirst);

/// Whether this person has ever signed in to Access or enrolled a device; before that, SCIM can do nothing for them.
[[nodiscard]] ResultTask<bool> isKnownUser(Client client, QString account, QString email, std::stop_token stop);

} // namespace bw::cloudflare::logs
