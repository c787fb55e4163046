#pragma once

#include "app/scim/endpoint.h"

namespace bw::scim {

/// What can be said of a SCIM address without asking it.
struct Remark
{
    enum class Weight { Warning, Fault };
    Weight weight = Weight::Fault;
    QString id;      ///< stable: "https", "trailing-slash", "underscore", "host", "query", "relative"
    QString message; ///< translated, names the fix
};

/// Looks for what Okta stumbles over: no https (loopback excepted), a trailing slash, a query, an underscore ("SCIM
/// base URL must not contain underscores": Okta, Prepare your SCIM service), a host other than `expectedHost` (empty:
/// any).
[[nodiscard]] QList<Remark> lint(const QUrl &base, const QString &expectedHost);
[[nodiscard]] bool isUsable(const QList<Remark> &remarks); ///< no Fault among them

/// The base without the slashes at its end; everything else verbatim.
[[nodiscard]] QUrl withoutTrailingSlash(const QUrl &base);

} // namespace bw::scim
