#pragma once

#include "app/practice/fault.h"
#include "app/practice/message.h"

#include <QAbstractHttpServer>
#include <QPointer>

#include <chrono>
#include <deque>
#include <functional>
#include <vector>

class QTcpSocket;

namespace bw::practice {

/// A stand-in for a vendor's service on 127.0.0.1: routes, latency, ordered faults and a record of the traffic. Works
/// in one thread; a request is acted on when it arrives and answered `latency` later, so requests in flight overlap
/// their latencies.
class Server : public QAbstractHttpServer
{
    Q_OBJECT
public:
    using Handler = std::function<Reply(const Request &)>;
    using Answer = std::function<void(const Reply &)>;
    /// Answers when it has asked somebody else, by calling the second argument once.
    using SlowHandler = std::function<void(const Request &, const Answer &)>;

    explicit Server(QObject *parent = nullptr);
    ~Server() override;

    /// Listens on 127.0.0.1, at a free port unless one is given. False when that cannot be had.
    bool start(quint16 port = 0);
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString host() const; ///< "127.0.0.1:34567"
    [[nodiscard]] QString url() const;  ///< "http://127.0.0.1:34567"

    /// `pattern` is a path whose segments may be {names}: "/api/v1/apps/{id}/groups/{gid}". A literal segment wins over
    /// a name.
    void route(const QByteArray &verb, const QString &pattern, Handler handler);
    void routeSlow(const QByteArray &verb, const QString &pattern, SlowHandler handler);

    void setLatency(std::chrono::milliseconds latency) { m_latency = latency; }
    void addFault(const Fault &fault) { m_faults.push_back(fault); }
    void clearFaults() { m_faults.clear(); }

    /// The newest 20,000 requests, oldest first.
    [[nodiscard]] QList<Recorded> recorded() const;
    /// Those whose path matches, in order; verb empty: any.
    [[nodiscard]] QList<Recorded> recorded(const QByteArray &verb, const QRegularExpression &path) const;
    [[nodiscard]] qint64 requestCount() const { return m_count; }
    void forgetRecorded();

    /// Answers below /practice/, see control.h. Off unless switched on.
    void setControllable(bool on) { m_controllable = on; }
    /// Throws a switch of the stand-in by its name; false when it has none of that name.
    virtual bool setWay(const QString &name, bool on);

Q_SIGNALS:
    void answered(const bw::practice::Recorded &exchange);

protected:
    /// Asked before the route is looked up (credentials, rate limit); an answer here ends the request.
    virtual std::optional<Reply> refuse(const Request &request);
    /// No such path, or no such verb there (`knownPath`).
    virtual Reply notFound(const Request &request, bool knownPath);
    virtual Reply rateLimited(const Request &request);
    /// 500 as the vendor says it.
    virtual Reply internalError(const Request &request);
    /// Last touch to each answer: the vendor's headers.
    virtual void finish(const Request &request, Reply &reply);

private:
    struct Route
    {
        QByteArray verb;
        QStringList segments;
        SlowHandler handler;
    };

    bool handleRequest(const QHttpServerRequest &raw, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &raw, QTcpSocket *socket) override;
    std::optional<Fault> faultFor(const Request &request);
    void act(Request &request, const Answer &done);
    void deliver(const QPointer<QTcpSocket> &socket, qint64 number, const Reply &reply, std::optional<Fault> fault);
    void write(QTcpSocket *socket, qint64 number, const Reply &reply, bool truncate);
    void note(qint64 number, const Reply &reply);

    std::vector<Route> m_routes;
    std::vector<Fault> m_faults;
    std::deque<Recorded> m_recorded;
    qint64 m_count = 0;
    quint16 m_port = 0;
    bool m_controllable = false;
    std::chrono::milliseconds m_latency{0};
};

} // namespace bw::practice
