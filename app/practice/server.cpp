#include "app/practice/server.h"

#include "app/practice/control.h"

#include <QDateTime>
#include <QHostAddress>
#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bw::practice {

namespace {

constexpr std::size_t keptRequests = 20'000;

QStringList segmentsOf(const QString &path)
{
    QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (QString &segment : segments)
        segment = QUrl::fromPercentEncoding(segment.toUtf8());
    return segments;
}

bool isName(const QString &segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

/// A page in a browser must not reach the stand-in under a name that it made resolve to loopback (DNS rebinding).
bool isOurs(const QByteArray &host)
{
    const QByteArray name = host.left(host.indexOf(':'));
    return host.isEmpty() || name == "127.0.0.1" || name == "localhost" || host.startsWith("[::1]");
}

Request fromRaw(const QHttpServerRequest &raw)
{
    Request request;
    request.verb =
        QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(raw.method()))).toUpper();
    request.path = raw.url().path(QUrl::FullyEncoded);
    request.query = raw.query();
    request.headers = raw.headers();
    request.body = raw.body();
    return request;
}

Reply htmlError(int status)
{
    return Reply::html(status, u"<!DOCTYPE html><html><head><title>%1</title></head><body><h1>Service unavailable</h1>"
                               u"<p>The service is down for maintenance.</p></body></html>"_s.arg(status));
}

Reply enormous(qint64 bytes)
{
    Reply reply{200, "application/json"_ba, {}, "{\"filler\":\""_ba};
    reply.body.append(qsizetype(bytes), 'x');
    reply.body.append("\"}");
    return reply;
}

} // namespace

Server::Server(QObject *parent) : QAbstractHttpServer(parent) {}

Server::~Server() = default;

bool Server::start(quint16 port)
{
    m_port = listen(QHostAddress::LocalHost, port);
    return m_port != 0;
}

QString Server::host() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

QString Server::url() const
{
    return u"http://"_s + host();
}

void Server::route(const QByteArray &verb, const QString &pattern, Handler handler)
{
    routeSlow(verb, pattern,
              [handler = std::move(handler)](const Request &request, const Answer &done) { done(handler(request)); });
}

void Server::routeSlow(const QByteArray &verb, const QString &pattern, SlowHandler handler)
{
    m_routes.push_back({verb, segmentsOf(pattern), std::move(handler)});
}

QList<Recorded> Server::recorded() const
{
    return {m_recorded.begin(), m_recorded.end()};
}

QList<Recorded> Server::recorded(const QByteArray &verb, const QRegularExpression &path) const
{
    QList<Recorded> found;
    for (const Recorded &entry : m_recorded) {
        if ((verb.isEmpty() || entry.request.verb == verb) && path.match(entry.request.path).hasMatch())
            found.append(entry);
    }
    return found;
}

void Server::forgetRecorded()
{
    m_recorded.clear();
}

std::optional<Reply> Server::refuse(const Request &)
{
    return {};
}

Reply Server::notFound(const Request &, bool knownPath)
{
    return Reply::html(knownPath ? 405 : 404, u"<!DOCTYPE html><title>Not found</title>"_s);
}

Reply Server::rateLimited(const Request &)
{
    return Reply::empty(429).with("Retry-After", "1");
}

Reply Server::internalError(const Request &)
{
    return htmlError(500);
}

void Server::finish(const Request &, Reply &) {}

bool Server::handleRequest(const QHttpServerRequest &raw, QTcpSocket *socket)
{
    using Action = Fault::Action;
    Request request = fromRaw(raw);
    if (m_controllable && isControl(request)) {
        write(socket, 0, isOurs(request.header("Host")) ? control(this, request) : Reply::empty(421), false);
        return true;
    }
    const qint64 number = ++m_count;
    m_recorded.push_back({number, QDateTime::currentMSecsSinceEpoch(), request, 0, {}});
    if (m_recorded.size() > keptRequests)
        m_recorded.pop_front();

    const std::optional<Fault> fault = faultFor(request);
    if (fault && fault->action == Action::Hang)
        return true;
    if (fault && fault->action == Action::CutBeforeActing) {
        socket->abort();
        return true;
    }

    const Answer done = [self = QPointer(this), guarded = QPointer(socket), number, request,
                         fault](const Reply &answer) {
        if (!self)
            return;
        const bool denied = fault && fault->action == Action::InternalErrorAfterActing;
        Reply reply = denied ? self->internalError(request) : answer;
        self->finish(request, reply);
        self->deliver(guarded, number, reply, fault);
    };
    if (fault && fault->action == Action::RateLimit)
        done(rateLimited(request));
    else if (fault && fault->action == Action::ServerError)
        done(htmlError(503));
    else if (fault && fault->action == Action::InternalError)
        done(internalError(request));
    else if (fault && fault->action == Action::EnormousBody)
        done(enormous(fault->bytes));
    else
        act(request, done);
    return true;
}

void Server::deliver(const QPointer<QTcpSocket> &socket, qint64 number, const Reply &answer, std::optional<Fault> fault)
{
    const auto ordered = [&](Fault::Action action) { return fault && fault->action == action; };
    if (ordered(Fault::Action::HangAfterActing))
        return;
    Reply reply = answer;
    if (ordered(Fault::Action::WrongType)) {
        reply.contentType = "text/html"_ba;
        reply.body = htmlError(200).body;
    }
    const bool cut = ordered(Fault::Action::CutAfterActing);
    const bool truncate = ordered(Fault::Action::TruncateBody);
    QTimer::singleShot(m_latency, this, [this, socket, number, reply, cut, truncate] {
        if (socket && cut)
            socket->abort();
        else if (socket)
            write(socket, number, reply, truncate);
    });
}

bool Server::setWay(const QString &, bool)
{
    return false;
}

void Server::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->abort();
}

std::optional<Fault> Server::faultFor(const Request &request)
{
    std::optional<Fault> hit;
    for (Fault &fault : m_faults) {
        if ((!fault.verb.isEmpty() && fault.verb != request.verb) || !fault.path.match(request.path).hasMatch())
            continue;
        const int turn = ++fault.seen - fault.first;
        if (!hit && turn >= 0 && (fault.times == 0 || turn < fault.times))
            hit = fault;
    }
    return hit;
}

void Server::act(Request &request, const Answer &done)
{
    if (!isOurs(request.header("Host")))
        return done(Reply::empty(421));
    if (std::optional<Reply> refusal = refuse(request))
        return done(*refusal);

    const QStringList segments = segmentsOf(request.path);
    const Route *best = nullptr;
    qsizetype bestNames = 0;
    bool knownPath = false;
    for (const Route &candidate : m_routes) {
        if (candidate.segments.size() != segments.size())
            continue;
        qsizetype names = 0;
        bool matches = true;
        for (qsizetype i = 0; matches && i < segments.size(); ++i) {
            names += isName(candidate.segments[i]) ? 1 : 0;
            matches = isName(candidate.segments[i]) || candidate.segments[i] == segments[i];
        }
        knownPath = knownPath || matches;
        if (matches && candidate.verb == request.verb && (!best || names < bestNames)) {
            best = &candidate;
            bestNames = names;
        }
    }
    if (!best)
        return done(notFound(request, knownPath));
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (isName(best->segments[i]))
            request.params.insert(best->segments[i].mid(1, best->segments[i].size() - 2), segments[i]);
    }
    best->handler(request, done);
}

void Server::write(QTcpSocket *socket, qint64 number, const Reply &reply, bool truncate)
{
    QByteArray head = "HTTP/1.1 "_ba + QByteArray::number(reply.status) + " Practice\r\n";
    if (!reply.contentType.isEmpty())
        head += "Content-Type: " + reply.contentType + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (reply.status != 204 && reply.status != 304)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    note(number, reply);
    socket->write(head + "\r\n");
    socket->write(truncate ? reply.body.left(reply.body.size() / 2) : reply.body);
    if (truncate)
        socket->disconnectFromHost();
}

void Server::note(qint64 number, const Reply &reply)
{
    if (m_recorded.empty() || number < m_recorded.front().number)
        return;
    Recorded &entry = m_recorded[std::size_t(number - m_recorded.front().number)];
    entry.status = reply.status;
    entry.answer = reply.body.size() < 1024 * 1024 ? reply.body : QByteArray();
    Q_EMIT answered(entry);
}

} // namespace bw::practice
