#pragma once

#include <QObject>

#include <memory>
#include <stop_token>

class QSocketNotifier;

namespace bw::cli {

/// Ctrl+C and SIGTERM become a wish to stop: the work ends in good order, and what was done is in the journal. The
/// second Ctrl+C ends the program at once. One at a time; the signals are as they were when it dies.
class Interruption : public QObject
{
    Q_OBJECT
public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    void ask(); ///< as if Ctrl+C had been pressed

Q_SIGNALS:
    void asked();

private:
    std::stop_source m_stop;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace bw::cli
