#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace bw::practice::cloudflare {

/// What a body's field may hold.
enum class Want { Text, Flag, Whole, Texts, Object, Objects, Anything };

struct Field
{
    QString name;
    Want want = Want::Text;
    bool required = false;
};

/// The first fault of a body: what the message says and what the error chain says.
struct BodyFault
{
    QString reason;
    QString chain;
};

/// Unknown fields, wrong types and missing ones. A required text must not be empty.
std::optional<BodyFault> bodyFault(const QJsonObject &body, const QList<Field> &fields, const QString &what);

} // namespace bw::practice::cloudflare
