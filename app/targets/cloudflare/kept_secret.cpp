#include "app/targets/cloudflare/kept_secret.h"

#include "app/targets/cloudflare/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
QString refused()
{
    //: of a secret that is kept here and not valid any more
    return Words::tr("refused");
}
} // namespace

FieldDiff refusedSecret(const QString &name, Comparison comparison)
{
    return {name, u"•••"_s, refused(), comparison};
}

bool hasRefusedSecret(const Finding &finding)
{
    return std::ranges::any_of(finding.fields, [](const FieldDiff &field) { return field.found == refused(); });
}

} // namespace bw::cloudflare
