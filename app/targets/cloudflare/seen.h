#pragma once

#include "app/targets/cloudflare/client.h"

#include <QDateTime>

/// Who signs in to Access, and what they brought along. Source: Cloudflare API reference, "Zero Trust › Access ›
/// Users", "… › Last Seen Identity", whose groups and claims are in no schema.
namespace bw::cloudflare::seen {

struct Person
{
    QString id; ///< UUID
    QString email;
    QDateTime lastSignIn; ///< UTC; invalid where Cloudflare does not tell
};
/// Everybody who has ever signed in, at most `mostPages` pages of 100; those with this address where one is given.
[[nodiscard]] ResultTask<QList<Person>> people(Client client, QString account, QString email, int mostPages,
                                               std::stop_token stop);

/// What the last sign-in of a person brought along, by whichever login method.
struct Identity
{
    QString email;
    QString provider; ///< the login method's UUID
    QDateTime time;   ///< UTC; invalid where Cloudflare does not tell
    QStringList groups;
    QStringList claims; ///< names of the further claims or attributes that hold something
};
/// Errors: NotFound where nothing is kept of this person.
[[nodiscard]] ResultTask<Identity> identity(Client client, QString account, QString personId, std::stop_token stop);
[[nodiscard]] Identity parse(const QJsonObject &body);

} // namespace bw::cloudflare::seen
