#pragma once

#include "app/practice/server.h"

#include <QJsonArray>

/// A SCIM server of the smallest kind: users and groups in memory, one secret, and a switch for each refusal.
class TinyScim : public bw::practice::Server
{
public:
    using Request = bw::practice::Request;
    using Reply = bw::practice::Reply;

    explicit TinyScim(const QByteArray &authorization) : m_authorization(authorization)
    {
        for (const QString &kind : {QStringLiteral("Users"), QStringLiteral("Groups")}) {
            const QString path = QStringLiteral("/scim/v2/") + kind;
            route("GET", path, [this, kind](const Request &request) { return list(kind, request); });
            route("POST", path, [this, kind](const Request &request) { return create(kind, request); });
            route("GET", path + QStringLiteral("/{id}"), [this, kind](const Request &request) {
                return Reply::json(200, items[kind].value(request.param(QStringLiteral("id"))));
            });
            route("PATCH", path + QStringLiteral("/{id}"),
                  [this, kind](const Request &request) { return patch(kind, request); });
            route("PUT", path + QStringLiteral("/{id}"),
                  [this, kind](const Request &request) { return put(kind, request); });
            route("DELETE", path + QStringLiteral("/{id}"), [this, kind](const Request &request) {
                items[kind].remove(request.param(QStringLiteral("id")));
                return Reply::empty();
            });
        }
    }
    [[nodiscard]] QString base() const { return url() + QStringLiteral("/scim/v2"); }
    [[nodiscard]] QJsonObject named(const QString &kind, const QString &name) const
    {
        for (const QJsonObject &item : items.value(kind)) {
            if (item.value(nameKey(kind)).toString() == name)
                return item;
        }
        return {};
    }

    QMap<QString, QMap<QString, QJsonObject>> items; ///< kind → id → resource
    bool refusesGroups = false;
    QByteArray retryAfter = "1"; ///< of a 429

protected:
    std::optional<Reply> refuse(const Request &request) override
    {
        if (request.header("Authorization") != m_authorization)
            return problem(401, QStringLiteral("Wrong secret"));
        return {};
    }

    Reply rateLimited(const Request &) override { return Reply::empty(429).with("Retry-After", retryAfter); }

private:
    static QString nameKey(const QString &kind)
    {
        return kind == QStringLiteral("Users") ? QStringLiteral("userName") : QStringLiteral("displayName");
    }
    static Reply problem(int status, const QString &detail)
    {
        return Reply::json(status, QJsonObject{{QStringLiteral("detail"), detail}});
    }
    Reply list(const QString &kind, const Request &request)
    {
        const QString filter = request.item(QStringLiteral("filter"));
        QJsonArray found;
        for (const QJsonObject &item : std::as_const(items[kind])) {
            if (filter.isEmpty() || filter.contains(u'"' + item.value(nameKey(kind)).toString() + u'"'))
                found.append(item);
        }
        return Reply::json(
            200, QJsonObject{{QStringLiteral("totalResults"), found.size()}, {QStringLiteral("Resources"), found}});
    }
    Reply create(const QString &kind, const Request &request)
    {
        if (kind == QStringLiteral("Groups") && refusesGroups)
            return problem(403, QStringLiteral("Group names must not begin with CF"));
        QJsonObject item = *request.json();
        const QString id = QStringLiteral("id-%1").arg(++m_last);
        item.insert(QStringLiteral("id"), id);
        items[kind].insert(id, item);
        return Reply::json(201, item);
    }
    Reply put(const QString &kind, const Request &request)
    {
        items[kind].insert(request.param(QStringLiteral("id")), *request.json());
        return Reply::json(200, *request.json());
    }
    Reply patch(const QString &kind, const Request &request)
    {
        QJsonObject &item = items[kind][request.param(QStringLiteral("id"))];
        const QJsonArray operations = request.json()->value(QStringLiteral("Operations")).toArray();
        for (const QJsonValue operation : operations)
            apply(&item, operation.toObject());
        return Reply::json(200, item);
    }
    static void apply(QJsonObject *item, const QJsonObject &operation)
    {
        const QString path = operation.value(QStringLiteral("path")).toString();
        const QString op = operation.value(QStringLiteral("op")).toString();
        const QJsonValue value = operation.value(QStringLiteral("value"));
        QJsonArray members = item->value(QStringLiteral("members")).toArray();
        if (path.isEmpty()) {
            const QJsonObject changes = value.toObject();
            for (auto it = changes.begin(); it != changes.end(); ++it)
                item->insert(it.key(), it.value());
            return;
        }
        if (op == QStringLiteral("replace"))
            members = value.toArray();
        else if (op == QStringLiteral("add"))
            for (const QJsonValue member : value.toArray())
                members.append(member);
        else
            for (qsizetype i = members.size() - 1; i >= 0; --i)
                if (path.contains(u'"' + members[i][QStringLiteral("value")].toString() + u'"'))
                    members.removeAt(i);
        item->insert(QStringLiteral("members"), members);
    }

    QByteArray m_authorization;
    int m_last = 0;
};
