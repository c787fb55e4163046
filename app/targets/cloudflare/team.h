#pragma once

#include <QDateTime>
#include <QString>

namespace bw::cloudflare {

/// The Zero Trust organization of an account.
struct Team
{
    QString account;           ///< 32 hex digits
    QString name;              ///< the prefix of its domain: "acme"
    QString authDomain;        ///< "acme.cloudflareaccess.com"
    QString title;             ///< the organization's name, for people
    bool isUiReadOnly = false; ///< the dashboard is locked, the API is not
    QDateTime seen;            ///< UTC; when this run looked at it first
};

} // namespace bw::cloudflare
