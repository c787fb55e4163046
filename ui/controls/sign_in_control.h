#pragma once

#include "ui/backend.h"
#include "ui/controls/live_check.h"

namespace bw::ui {

class SignInPage;

/// The live checks of the sign-in page: the Okta API token for Cloudflare, and SAML metadata that somebody wants looked
/// at. Newest question wins.
class SignInControl : public QObject
{
    Q_OBJECT
public:
    SignInControl(Backend *backend, SignInPage *page, std::chrono::milliseconds delay, QObject *parent);

    /// The page was opened: shows how to make the token, and what is kept of one.
    void arrive();

private:
    void checkToken(const QByteArray &typed);
    void checkMetadata(const QString &fileOrAddress);

    Backend *m_backend;
    SignInPage *m_page;
    LiveCheck<Result<Verdict>> m_token;
    LiveCheck<Result<Verdict>> m_metadata;
};

} // namespace bw::ui
