#pragma once

#include "app/practice/message.h"

#include <QJsonObject>
#include <QStringList>

namespace bw::practice {
class Server;
}

/// Okta's way to say no and to page (Okta API reference: Errors, Pagination).
namespace bw::practice::okta {

[[nodiscard]] Reply refusal(int status, const QString &code, const QString &summary, const QStringList &causes = {});
/// 400 E0000001; each cause names its field: "label: The field cannot be left blank".
[[nodiscard]] Reply invalid(const QString &what, const QStringList &causes);
[[nodiscard]] Reply malformed();                                           ///< 400 E0000003
[[nodiscard]] Reply forbidden();                                           ///< 403 E0000006
[[nodiscard]] Reply noFeature();                                           ///< 401 E0000015: the org has not bought it
[[nodiscard]] Reply notFoundReply(const QString &id, const QString &type); ///< 404 E0000007

/// One page of `all`. Item query `limit` (clamped to 1..most) and opaque `after`; Link headers self and next.
[[nodiscard]] Reply paged(const Server &server, const Request &request, const QList<QJsonObject> &all, int usual,
                          int most);
/// For lists that are made lazily: the page's offset and size; nothing when `limit` or `after` is no good.
struct Page
{
    int from = 0;
    int limit = 0;
};
[[nodiscard]] std::optional<Page> pageOf(const Request &request, int usual, int most);
[[nodiscard]] Reply pageReply(const Server &server, const Request &request, const QJsonArray &page, int nextFrom);

/// What a JSON object may hold; anything else is refused.
struct Shape
{
    QStringList texts;
    QStringList flags;
    QStringList numbers;
    QStringList lists;
    QStringList objects;
    QStringList ignored;  ///< allowed, of any type: read-only members that a client sends back
    QStringList required; ///< present, and not an empty text
};
[[nodiscard]] QStringList breaches(const QJsonObject &object, const Shape &shape, const QString &prefix = {});

} // namespace bw::practice::okta
