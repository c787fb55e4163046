#pragma once

#include "app/net/http_client.h"

#include <QHash>

namespace bw {

/// The answers that a plan was made from. A run that begins at once after the person saw the plan need not ask them all
/// again: each may be taken once, by the very same question of the same step, within a minute. Whoever asks a second
/// time (to read back, to wait for somebody, right before a change) asks the server, and so does everybody once a
/// change was sent there.
class RecentLooks
{
public:
    static constexpr std::chrono::seconds longestAge{60};

    void record();
    void stopRecording() { m_recording = false; }
    void forget();
    /// A change is on its way: what was seen at this server may not be so any more.
    void forgetWhere(const QUrl &changed);
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
    QHash<std::pair<QString, QUrl>, Look> m_looks; ///< by step and address
};

} // namespace bw
