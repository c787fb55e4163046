#pragma once

#include "app/core/pause.h"
#include "app/net/http_client.h"

#include <QHash>
#include <QSet>

namespace bw {

/// The answers that a plan was made from. While a plan is looked at, what several steps ask is asked once: the others
/// get the answer that the first one had, or wait for it. A run that begins at once after the person saw the plan need
/// not ask them all again: each may be taken once more, by the very same question of the same step, within a minute.
/// Whoever asks a second time (to read back, to wait for somebody, right before a change) asks the server, and so does
/// everybody once a change was sent there.
class RecentLooks
{
public:
    static constexpr std::chrono::seconds longestAge{60};

    /// From now on, with nothing known yet.
    void record();
    void stopRecording();
    void forget();
    /// A change by this step is on its way: what was seen at this server may not be so any more, but for what says that
    /// others' changes do not touch it (HttpRequest::staysGood).
    void forgetWhere(const QUrl &changed, const QString &step);
    /// Keeps answers with status 200 to questions that change nothing and belong to a step.
    void keep(const HttpRequest &request, const HttpResponse &response, const QDateTime &now);
    [[nodiscard]] std::optional<HttpResponse> take(const HttpRequest &request, const QDateTime &now);
    /// What can be taken, now or when another step's question has its end. None: it has to be asked, or stop was asked.
    [[nodiscard]] Task<std::optional<HttpResponse>> known(HttpRequest request, std::stop_token stop);
    /// Opens when the very same question of another step has its end; none: this one has to be asked.
    [[nodiscard]] std::shared_ptr<Gate> onItsWay(const HttpRequest &request) const;
    /// The question is asked now; the gate is to be opened at its end.
    [[nodiscard]] std::shared_ptr<Gate> ask(const HttpRequest &request);

private:
    using Key = std::pair<QString, QUrl>; ///< step and address
    struct Look
    {
        QByteArray scheme;
        Secret authorization;
        HttpResponse response;
        QDateTime time;
        bool staysGood = false;
    };
    struct Question
    {
        QByteArray scheme;
        Secret authorization;
        std::shared_ptr<Gate> end;
    };
    static constexpr qsizetype most = 400;
    static constexpr qsizetype longestBody = 1024 * 1024;

    [[nodiscard]] std::optional<Look> sharedLook(const HttpRequest &request, const QDateTime &now) const;

    bool m_recording = false;
    QHash<Key, Look> m_looks;
    // While a plan is looked at:
    QSet<Key> m_asked;
    QHash<QUrl, Look> m_shared;
    QHash<QUrl, Question> m_open;
};

} // namespace bw
