#pragma once

#include "app/core/result.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace bw {

/// Reads one object of the setup file strictly: remembers which keys it was asked for, keeps the first fault with its
/// path, and refuses what nobody asked for. After a fault every further read leaves its target as it is.
class SetupReader
{
public:
    SetupReader(QJsonObject from, QString path, std::optional<Error> *fault);

    void text(const QString &key, QString &into);
    void flag(const QString &key, bool &into);
    void texts(const QString &key, QStringList &into);
    void lists(const QString &key, QMap<QString, QStringList> &into);
    /// One of the words; gives the index of it, or `otherwise` when the key is absent.
    int word(const QString &key, const QStringList &words, int otherwise);
    /// The object of that name; nothing when it is absent.
    std::optional<SetupReader> section(const QString &key);
    /// To be called last: an unknown key is a fault.
    void finish();
    /// A value that is right as JSON and wrong all the same.
    void refuse(const QString &key, const Error &why);

    /// "name" or "scim.name"
    [[nodiscard]] QString pathOf(const QString &key) const;
    [[nodiscard]] bool hasFault() const { return m_fault->has_value(); }

private:
    std::optional<QJsonValue> take(const QString &key, QJsonValue::Type type);
    void fault(const QString &path, const QString &message, const QString &action);
    std::optional<QStringList> textsOf(const QJsonArray &list, const QString &path);

    QJsonObject m_from;
    QString m_path;
    QStringList m_asked;
    std::optional<Error> *m_fault;
};

} // namespace bw
