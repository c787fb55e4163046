#pragma once

#include "app/net/http_client.h"
#include "app/saml/metadata.h"
#include "app/setup/verdict.h"

namespace bw::saml {

/// What stands in a metadata file or at an address, and what an admin should know before trusting it: entity ID, single
/// sign-on URL, certificates with their expiry. For a file no network is used; an address must be https (loopback
/// aside), no redirect is followed, and no more than maxBytes are read. `expectedHost` may be empty. Usable when
/// nothing in it is a fault. Errors: BadInput with field "file" or "address" when there is nothing to look at, and
/// those of HttpClient::send.
[[nodiscard]] ResultTask<Verdict> checkMetadata(HttpClient *http, QString fileOrAddress, QString expectedHost,
                                                std::stop_token stop);

/// The same for bytes that are there already.
[[nodiscard]] Verdict verdictOn(const QByteArray &xml, const QString &expectedHost);

} // namespace bw::saml
