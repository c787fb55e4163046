#pragma once

#include "app/core/task.h"

#include <QHostAddress>
#include <QStringList>

#include <functional>

/// Looking up what a vendor asks to be published under a domain.
namespace bw::dns {

/// The TXT records of a name, each in one piece; none: an empty list. Errors: Cancelled, BadInput (no domain name),
/// Unreachable, Unexpected.
using TextLookup = std::function<ResultTask<QStringList>(QString name, std::stop_token stop)>;

/// Asks as the operating system does.
[[nodiscard]] ResultTask<QStringList> systemTexts(QString name, std::stop_token stop);
/// Asks one name server over UDP, three times at most. Not by QDnsLookup, which takes no port before Qt 6.6.
[[nodiscard]] ResultTask<QStringList> textsFrom(QHostAddress server, quint16 port, QString name, std::stop_token stop);

/// The name server that BRIDGEWRIGHT_NAMESERVER names (an address, or address:port), for networks whose own one does
/// not see what the world sees; else the system's way.
[[nodiscard]] TextLookup configuredLookup();

} // namespace bw::dns
