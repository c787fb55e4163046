#pragma once

#include "app/practice/message.h"

namespace bw::practice {

class Server;

/// Lets a test in another process order the weather and read the traffic, over HTTP below /practice/:
///
///     GET    /practice/requests?since=N     [{"number","atMs","verb","path","query","body","status"}…] after number N
///     POST   /practice/faults {"verb"?,"path":regex,"action":"CutAfterActing","first"?,"times"?,"bytes"?} DELETE
///     /practice/faults PUT    /practice/latency              {"ms":100} PUT    /practice/ways {"<switch of the
///     stand-in>":true|false…}
///
/// No credentials are asked for, so it is off unless the process was told otherwise. 204 when done, 400 for what is not
/// understood.
[[nodiscard]] Reply control(Server *server, const Request &request);
[[nodiscard]] bool isControl(const Request &request);

} // namespace bw::practice
