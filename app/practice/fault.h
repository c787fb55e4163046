#pragma once

#include <QByteArray>
#include <QObject>
#include <QRegularExpression>

namespace bw::practice {

/// Bad weather that a test orders for some requests.
struct Fault
{
    Q_GADGET
public:
    enum class Action {
        CutBeforeActing,          ///< the connection is closed, nothing was done
        CutAfterActing,           ///< it is done, and the connection is closed without an answer
        TruncateBody,             ///< it is done; half of the body, then the connection is closed
        Hang,                     ///< nothing is done and nothing is ever answered
        HangAfterActing,          ///< it is done and never answered
        RateLimit,                ///< 429 as the vendor says it; nothing was done
        ServerError,              ///< 503 with an HTML page; nothing was done
        InternalError,            ///< 500 as the vendor says it; nothing was done
        InternalErrorAfterActing, ///< it is done, and the answer is that 500
        EnormousBody,             ///< 200 with `bytes` of valid JSON; nothing was done
        WrongType,                ///< it is done; the answer's content type is text/html, its body an HTML page
    };
    Q_ENUM(Action)

    QByteArray verb;         ///< empty: any
    QRegularExpression path; ///< searched in the percent-encoded path
    Action action = Action::CutBeforeActing;
    int first = 1; ///< the first match that is hit, counted from 1
    int times = 1; ///< how many matches from there on; 0: all. QNetworkAccessManager by itself repeats a request whose
                   ///< connection was cut (up to three times), so one cut is hidden from its user
    qint64 bytes = 64 * 1024 * 1024;
    int seen = 0; ///< kept by the server
};

} // namespace bw::practice
