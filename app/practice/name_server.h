#pragma once

#include <QObject>
#include <QUdpSocket>

#include <functional>

namespace bw::practice {

/// A name server on 127.0.0.1 that knows TXT records and nothing else (RFC 1035), for the domains of the practice
/// people.
class NameServer : public QObject
{
    Q_OBJECT
public:
    /// The records of a name in small letters.
    using Texts = std::function<QStringList(const QString &name)>;

    explicit NameServer(Texts texts, QObject *parent = nullptr);

    /// Listens at a free port. False when that cannot be had.
    bool start();
    [[nodiscard]] QString address() const; ///< "127.0.0.1:34567"

private:
    void answer();
    [[nodiscard]] QByteArray answerTo(const QByteArray &question) const;

    Texts m_texts;
    QUdpSocket m_socket;
};

} // namespace bw::practice
