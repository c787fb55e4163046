#pragma once

#include "app/core/task.h"

#include <QHash>
#include <QNetworkProxy>
#include <QUrl>

namespace bw {

/// Keeps Qt away from proxies that ask for NTLM. Without a name and password for them Qt 6.4 answers their question
/// with an empty name for ever, thousands of times a second, and tells nobody (seen with QHttpSocketEngine; Windows
/// signs in by itself).
class ProxyGuard
{
public:
    /// Whether this proxy wants NTLM for this address. Asked over a connection of our own, once for each proxy.
    Task<bool> wantsNtlm(QNetworkProxy proxy, QUrl url, std::stop_token stop);
    /// Whether the head of an answer to CONNECT ("HTTP/1.1 407 …" up to the empty line) does.
    [[nodiscard]] static bool isNtlmChallenge(const QByteArray &head);

private:
    std::shared_ptr<QHash<QString, bool>> m_known = std::make_shared<QHash<QString, bool>>();
};

} // namespace bw
