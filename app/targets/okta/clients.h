#pragma once

#include "app/targets/okta/apps.h"

/// The OAuth client that belongs to an app. Source: Okta Developer, "Dynamic client registration API", which serves the
/// clients of the apps API too.
namespace bw::okta::clients {

/// The client id of an app whose answer leaves the credentials out, as those of the catalogue do. It is the app's id,
/// unless Okta knows no client by that: then it is that of the client that names this app among its links, else of the
/// only one with the app's name and redirect URI that is no other app's. The app's id too where nothing was learnt, as
/// the token's owner may not ask; the proof tells then. Errors: what Client gives besides a refusal.
[[nodiscard]] ResultTask<QString> idOf(Client client, App app, QString redirectUri, std::stop_token stop);

} // namespace bw::okta::clients
