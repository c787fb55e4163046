#include "app/practice/control.h"

#include "app/practice/server.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace bw::practice {

namespace {

Reply requests(const Server &server, const Request &request)
{
    const qint64 since = request.item(u"since"_s).toLongLong();
    QJsonArray rows;
    const QList<Recorded> all = server.recorded();
    for (const Recorded &entry : all) {
        if (entry.number > since)
            rows.append(QJsonObject{{u"number"_s, entry.number},
                                    {u"atMs"_s, entry.atMs},
                                    {u"verb"_s, QString::fromLatin1(entry.request.verb)},
                                    {u"path"_s, entry.request.path},
                                    {u"query"_s, entry.request.query.toString(QUrl::FullyEncoded)},
                                    {u"body"_s, QString::fromUtf8(entry.request.body)},
                                    {u"status"_s, entry.status}});
    }
    return Reply::json(200, rows);
}

bool addFault(Server *server, const QJsonObject &body)
{
    bool known = false;
    const QByteArray name = body.value("action"_L1).toString().toLatin1();
    const int action = QMetaEnum::fromType<Fault::Action>().keyToValue(name.constData(), &known);
    const QRegularExpression path(body.value("path"_L1).toString());
    if (!known || !path.isValid())
        return false;
    server->addFault({.verb = body.value("verb"_L1).toString().toLatin1(),
                      .path = path,
                      .action = Fault::Action(action),
                      .first = body.value("first"_L1).toInt(1),
                      .times = body.value("times"_L1).toInt(1),
                      .bytes = body.value("bytes"_L1).toInteger(64 * 1024 * 1024)});
    return true;
}

bool setWays(Server *server, const QJsonObject &body)
{
    bool good = true;
    for (auto it = body.begin(); it != body.end(); ++it)
        good = it.value().isBool() && server->setWay(it.key(), it.value().toBool()) && good;
    return good;
}

} // namespace

bool isControl(const Request &request)
{
    return request.path.startsWith("/practice/"_L1);
}

Reply control(Server *server, const Request &request)
{
    const QString what = request.path.mid(10);
    const std::optional<QJsonObject> body = request.json();
    bool good = body.has_value();
    if (what == "requests"_L1 && request.verb == "GET")
        return requests(*server, request);
    if (good && what == "faults"_L1 && request.verb == "POST")
        good = addFault(server, *body);
    else if (what == "faults"_L1 && request.verb == "DELETE")
        server->clearFaults();
    else if (good && what == "latency"_L1 && request.verb == "PUT")
        server->setLatency(std::chrono::milliseconds(std::clamp(body->value("ms"_L1).toInt(), 0, 60'000)));
    else if (good && what == "ways"_L1 && request.verb == "PUT")
        good = setWays(server, *body);
    else
        good = false;
    return Reply::empty(good ? 204 : 400);
}

} // namespace bw::practice
