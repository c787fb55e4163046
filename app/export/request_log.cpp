#include "app/export/request_log.h"

#include "app/core/redactor.h"

using namespace Qt::StringLiterals;

namespace bw {

QString requestLogLine(const Exchange &exchange)
{
    const QString status = exchange.status > 0 ? QString::number(exchange.status) : u"---"_s;
    QStringList parts = {exchange.time.toUTC().toString(Qt::ISODateWithMs),
                         exchange.vendor.leftJustified(10),
                         exchange.verb.leftJustified(6),
                         exchange.path,
                         status,
                         u"%1 ms"_s.arg(exchange.duration.count())};
    for (const QString &part : {exchange.requestId, exchange.note}) {
        if (!part.isEmpty())
            parts << part;
    }
    return redactor::clean(parts.join(u"  "_s));
}

} // namespace bw
