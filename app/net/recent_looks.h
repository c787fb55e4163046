#pragma once

#include "app/net/http_client.h"

#include <QHash>

namespace bw {

/// The answers that a plan was made from. A run that begins at once after the person saw the plan need not ask them all again: each may
/// be taken once, by the very same question, within a minute. Whoever asks a second time (to read back, to wait for somebody) asks the
/// server.
class RecentLooks
{
public:
    static constexpr std::chrono::seconds longestAge{60};

    void record();
    void stopRecording() { m_recording = false; }
    void forget();
    /// Keeps answers with status 200 to questions that change nothing and belong to a step.
    void keep(const HttpRequest &request, const HttpResponse &response, const QDateTime &now);
    [[nodiscard]] std::optional<HttpResponse> take(const HttpRequest &request, const QDateTime &now);

private:
    struct Look
    {
        Secret authorization;
        HttpResponse response;
        QDateTime time;
    };
    static constexpr qsizetype most = 100;
    static constexpr qsizetype longestBody = 1024 * 1024;

    bool m_recording = false;
    QHash<QUrl, Look> m_looks;
};

} // namespace bw
