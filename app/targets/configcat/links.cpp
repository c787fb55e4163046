#include "app/targets/configcat/links.h"

using namespace Qt::StringLiterals;

namespace bw::configcat::links {

namespace {
QUrl page(const ConfigCatSetup &setup, const QString &path)
{
    QUrl url(setup.dashboardUrl);
    url.setPath(path);
    return url;
}
} // namespace

QUrl authentication(const ConfigCatSetup &setup)
{
    return page(setup, u"/organization/authentication"_s);
}

QUrl apiCredentials(const ConfigCatSetup &setup)
{
    return page(setup, u"/my-account/public-api-credentials"_s);
}

} // namespace bw::configcat::links
