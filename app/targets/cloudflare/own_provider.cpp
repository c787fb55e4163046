#include "app/targets/cloudflare/own_provider.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
bool namesOrg(const IdentityProvider &provider, const QString &domain)
{
    const QLatin1String key = provider.type == "saml"_L1 ? "sso_target_url"_L1 : "okta_account"_L1;
    const QUrl address(provider.config().value(key).toString());
    const QString host = address.port() < 0 ? address.host() : u"%1:%2"_s.arg(address.host()).arg(address.port());
    return !host.isEmpty() && host.compare(domain, Qt::CaseInsensitive) == 0;
}

int rankOf(const IdentityProvider &provider, const Setup &setup, const QString &knownId)
{
    if (!knownId.isEmpty() && provider.id == knownId)
        return 4;
    if (!namesOrg(provider, setup.okta.domain))
        return 0;
    return setup.signIn && provider.name == setup.signIn->name ? 2 : 1;
}
} // namespace

std::optional<IdentityProvider> ownProvider(const QList<IdentityProvider> &all, const Setup &setup,
                                            const QString &knownId)
{
    std::optional<IdentityProvider> best;
    int bestRank = 0;
    for (const IdentityProvider &provider : all) {
        const int rank = rankOf(provider, setup, knownId);
        if (rank > bestRank) {
            best = provider;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace bw::cloudflare
