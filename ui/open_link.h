#pragma once

class QUrl;

namespace bw::ui {

/// Opens an http(s) address in the browser, or a folder that is on this machine in the file manager; nothing else,
/// since addresses come from tenants. False when it was refused or nothing could open it.
bool openLink(const QUrl &link);

} // namespace bw::ui
