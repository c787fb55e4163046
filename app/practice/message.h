#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <optional>

namespace bw::practice {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// What a client asked of a stand-in.
struct Request
{
    QByteArray verb;
    QString path; ///< as sent, percent-encoded, without the query
    QUrlQuery query;
    Headers headers;
    QByteArray body;
    QHash<QString, QString> params; ///< the {names} of the route, decoded

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< names compared without case; empty when absent
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    [[nodiscard]] QString param(const QString &name) const { return params.value(name); }
    /// One query item, decoded; empty when absent.
    [[nodiscard]] QString item(const QString &key) const;
    [[nodiscard]] bool hasItem(const QString &key) const { return query.hasQueryItem(key); }
    /// The body as a JSON object; nothing when it is not one. An empty body counts as {}.
    [[nodiscard]] std::optional<QJsonObject> json() const;
    /// The body as an HTML form (application/x-www-form-urlencoded).
    [[nodiscard]] QHash<QString, QString> form() const;
    [[nodiscard]] QString cookie(const QByteArray &name) const;
};

/// What the stand-in answers.
struct Reply
{
    int status = 200;
    QByteArray contentType; ///< empty: no Content-Type header
    Headers headers;
    QByteArray body;

    static Reply json(int status, const QJsonObject &object);
    static Reply json(int status, const QJsonArray &array);
    static Reply html(int status, const QString &page);
    static Reply empty(int status = 204);
    static Reply redirect(const QString &location, int status = 302);
    Reply &&with(const QByteArray &name, const QByteArray &value) &&;
};

/// One request and what became of it, for tests that assert on the traffic.
struct Recorded
{
    qint64 number = 0; ///< counts from 1
    qint64 atMs = 0;   ///< since the epoch
    Request request;
    int status = 0; ///< 0: not answered (yet), or cut
    QByteArray answer;
};

} // namespace bw::practice
