#pragma once

namespace bw::cli {

/// Whether a window can be shown. A DISPLAY that is set and dead (sudo, tmux, a stale ssh -X) would end the program
/// without a word that helps: the display server is asked, which takes about a millisecond.
[[nodiscard]] bool haveDisplay();

} // namespace bw::cli
