#pragma once

class QUrl;

namespace bw {

/// Whether the address names this computer itself: "localhost", 127.0.0.0/8 or ::1 (RFC 6761 §6.3, RFC 1122 §3.2.1.3).
/// Only there is http:// allowed. Names that a resolver could point elsewhere do not count.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace bw
