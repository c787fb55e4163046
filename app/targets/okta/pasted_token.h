#pragma once

#include "app/journal/journal.h"
#include "app/plan/step.h"
#include "app/scim/endpoint.h"
#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/apps.h"

namespace bw::okta {

/// The field of a finding that tells of a token which is no longer the valid one.
inline constexpr QLatin1String pastedTokenField("API Token");

/// Which SCIM address and token an app holds, as far as the journal can tell: Okta shows neither. A value is known by
/// 48 bits of its hash: enough to tell one from the next, and not to be turned back. It does not rest on the keychain,
/// so that a computer without one knows as much.
class PastedToken
{
public:
    /// `endpoint`: what the app is to be connected to, where it is known.
    PastedToken(Journal *journal, const AppKind &kind, const Output<scim::Endpoint> &endpoint);

    /// The person is asked to paste `value` into the app, which is as it was read a moment ago. What was pasted before
    /// is no longer the one that is valid.
    Done asked(const App &app, const Secret &value);
    /// It was seen saved.
    Done saved(const QString &appId, const Secret &value);

    /// The app holds `value`: seen saved, or asked for and the app was saved since.
    [[nodiscard]] bool isSaved(const App &app, const Secret &value) const;
    /// Somebody here was asked to paste something into the app.
    [[nodiscard]] bool isKnown(const QString &appId) const;
    /// What was pasted last is for another address than the one of now.
    [[nodiscard]] bool isElsewhere(const QString &appId) const;
    /// The app may hold what was asked for last, and that is for the address of now. Not so when it was connected with
    /// another value and was not saved since: by its lastUpdated, or by the log's "application.configuration.update".
    /// Whether saving a connection shows in both is UNVERIFIED. What the log shows is remembered.
    Task<bool> isHeld(Client client, App app, std::stop_token stop);

private:
    [[nodiscard]] QJsonObject fact(QLatin1String key, const QString &appId) const;

    Journal *m_journal;
    QString m_step;
    QString m_address; ///< empty: not known yet
};

} // namespace bw::okta
