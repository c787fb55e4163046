#pragma once

#include <QIODevice>

namespace bw {

/// The body of a request that must not be sent twice. Qt sends a request again by itself when a connection closes
/// before the answer (QHttpNetworkConnectionChannel), POST included; to do so it has to rewind the body, which this one
/// refuses once it may have been read. The reply then ends with ContentReSendError. It also stands for the empty body.
class OnceBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OnceBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool reset() override;
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_given = 0;
};

} // namespace bw
