#pragma once

#include "app/practice/scim/scim_filter.h"
#include "app/practice/scim/scim_rules.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <functional>
#include <optional>
#include <variant>

namespace bw::practice::scim {

/// One write over SCIM, done or refused: what logs and dependents hear of.
struct Write
{
    QByteArray verb;
    Kind kind = Kind::User;
    QJsonObject before; ///< empty when there was none
    QJsonObject after;  ///< empty when there is none; for a refused one, as far as it could be read
    QByteArray body;
    std::optional<Problem> problem;
};

using Outcome = std::variant<QJsonObject, Problem>;

/// The users and groups of one SCIM endpoint, in the order in which they came.
class Store
{
public:
    std::function<QString()> newId; ///< a UUID unless set otherwise
    /// May refuse a write, or change what will be kept. `before` is empty for a new resource, `after` for a deletion.
    std::function<std::optional<Problem>(Kind kind, const QJsonObject &before, QJsonObject &after)> guard;
    /// The id of a resource that a new one takes over instead of being a duplicate of it; empty: 409.
    std::function<QString(Kind kind, const QJsonObject &existing)> takeOver;
    std::function<void(const Write &write)> written;

    Store();

    [[nodiscard]] QList<QJsonObject> all(Kind kind) const { return list(kind); }
    [[nodiscard]] std::optional<QJsonObject> find(Kind kind, const QString &id) const;
    /// By userName or displayName, without case.
    [[nodiscard]] std::optional<QJsonObject> findByName(Kind kind, const QString &name) const;

    /// What an identity provider asks for. `body` is the raw request, `verb` the method, for `written`.
    Outcome create(Kind kind, const QByteArray &body);
    Outcome replace(Kind kind, const QString &id, const QByteArray &body);
    Outcome patch(Kind kind, const QString &id, const QByteArray &body);
    std::optional<Problem> remove(Kind kind, const QString &id);

    /// What the service itself does: neither guarded nor told. `resource` is completed (id, schemas, meta) and
    /// returned.
    QJsonObject put(Kind kind, QJsonObject resource);
    void drop(Kind kind, const QString &id);

private:
    [[nodiscard]] const QList<QJsonObject> &list(Kind kind) const { return kind == Kind::User ? m_users : m_groups; }
    QList<QJsonObject> &list(Kind kind) { return kind == Kind::User ? m_users : m_groups; }
    std::optional<Problem> judge(Kind kind, const QJsonObject &before, QJsonObject &after) const;
    Outcome finish(Write write, Outcome outcome);
    [[nodiscard]] Problem unknown(const QString &id) const;

    QList<QJsonObject> m_users;
    QList<QJsonObject> m_groups;
};

} // namespace bw::practice::scim
