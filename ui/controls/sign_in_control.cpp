#include "ui/controls/sign_in_control.h"

#include "ui/pages/sign_in_page.h"

namespace bw::ui {

namespace {
std::optional<Verdict> heard(const Result<Verdict> &answer)
{
    if (answer)
        return *answer;
    if (answer.error().kind == Error::Kind::Cancelled)
        return std::nullopt;
    Verdict verdict;
    verdict.headline = answer.error().message;
    verdict.error = answer.error();
    return verdict;
}
} // namespace

SignInControl::SignInControl(Backend *backend, SignInPage *page, std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent),
      m_backend(backend),
      m_page(page),
      m_token(delay,
              [page](const Result<Verdict> &answer) {
                  if (const std::optional<Verdict> verdict = heard(answer))
                      page->showTokenVerdict(*verdict);
              }),
      m_metadata(delay, [page](const Result<Verdict> &answer) {
          if (const std::optional<Verdict> verdict = heard(answer))
              page->showMetadataVerdict(*verdict);
      })
{
    connect(page, &SignInPage::tokenTyped, this, &SignInControl::checkToken);
    connect(page, &SignInPage::metadataNamed, this, &SignInControl::checkMetadata);
}

void SignInControl::arrive()
{
    const Result<Card> card = m_backend->apiTokenCard();
    if (card)
        m_page->showTokenCard(*card);
    m_page->setTokenStored(!m_backend->credentials().oktaApiTokenForCloudflare.isEmpty());
}

void SignInControl::checkToken(const QByteArray &typed)
{
    m_token.cancel();
    m_page->showTokenVerdict({});
    const Secret token(typed.trimmed());
    if (token.isEmpty())
        return;
    m_token.ask([this, token](std::stop_token stop) { return m_backend->checkApiToken(token, stop); });
}

void SignInControl::checkMetadata(const QString &fileOrAddress)
{
    m_metadata.cancel();
    m_page->showMetadataVerdict({});
    if (fileOrAddress.trimmed().isEmpty())
        return;
    m_metadata.ask(
        [this, fileOrAddress](std::stop_token stop) { return m_backend->checkMetadata(fileOrAddress, stop); });
}

} // namespace bw::ui
