#pragma once

#include "app/core/result.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>

#include <chrono>

/// Why there was no answer, in words: what was seen, the likely cause, the one next thing to do.
namespace bw::network_words {

/// No answer came. `tls` is what the TLS layer objected to, `proxy` what stood between, `gotBytes` whether a part of
/// the answer was there.
[[nodiscard]] Error unreachable(const QNetworkReply &reply, const QList<QSslError> &tls, const QNetworkProxy &proxy,
                                bool gotBytes);
[[nodiscard]] Error proxyWantsSignIn(const QUrl &url, const QNetworkProxy &proxy);
[[nodiscard]] Error timedOut(const QUrl &url, std::chrono::milliseconds after);
[[nodiscard]] Error tooLong(const QUrl &url, qint64 maxBytes);
/// The bytes could not be made into an answer, e.g. broken compression.
[[nodiscard]] Error unreadable(const QNetworkReply &reply);
[[nodiscard]] Error forbiddenAddress(const QUrl &url);
[[nodiscard]] Error brokenSecret();
[[nodiscard]] Error noJournal();

/// Whether it is certain that the request never left this computer.
[[nodiscard]] bool neverSent(QNetworkReply::NetworkError error);
/// Whether the connection ended before the answer, so that the same question may be asked again.
[[nodiscard]] bool wasCut(QNetworkReply::NetworkError error);

} // namespace bw::network_words
