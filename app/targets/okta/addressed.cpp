#include "app/targets/okta/addressed.h"

using namespace Qt::StringLiterals;

namespace bw::okta::addressed {

namespace {
constexpr auto addressKey = "address"_L1;
} // namespace

QJsonObject to(const Output<scim::Endpoint> &endpoint, QJsonObject data)
{
    if (endpoint.isSet())
        data.insert(addressKey, endpoint->base.toString(QUrl::FullyEncoded));
    return data;
}

bool isElsewhere(const std::optional<MadeObject> &made, const Output<scim::Endpoint> &endpoint)
{
    const QString sentTo = made ? made->data.value(addressKey).toString() : QString();
    return !sentTo.isEmpty() && (!endpoint.isSet() || sentTo != endpoint->base.toString(QUrl::FullyEncoded));
}

} // namespace bw::okta::addressed
