#include "app/scim/endpoint_rules.h"

#include "app/core/loopback.h"
#include "app/scim/words.h"

using namespace Qt::StringLiterals;

namespace bw::scim {

QList<Remark> lint(const QUrl &base, const QString &expectedHost)
{
    using Weight = Remark::Weight;
    if (!base.isValid() || base.host().isEmpty() || base.isRelative())
        return {{Weight::Fault, u"relative"_s, Words::tr("This is not a whole address: it must begin with https://.")}};
    QList<Remark> remarks;
    if (base.scheme() != "https"_L1 && !(base.scheme() == "http"_L1 && isLoopback(base)))
        remarks << Remark{Weight::Fault, u"https"_s, Words::tr("The SCIM address must begin with https://.")};
    if (base.hasQuery() || base.hasFragment())
        remarks << Remark{Weight::Fault, u"query"_s,
                          Words::tr("The SCIM address must end with its path: take off what follows “?” or “#”.")};
    if (base.path().endsWith(u'/'))
        remarks << Remark{Weight::Warning, u"trailing-slash"_s,
                          Words::tr("Take the slash off the end of the SCIM address.")};
    if (base.toString(QUrl::FullyEncoded).contains(u'_'))
        remarks << Remark{Weight::Warning, u"underscore"_s,
                          Words::tr("Okta does not accept a SCIM address with an underscore in it.")};
    if (!expectedHost.isEmpty() && base.host().compare(expectedHost, Qt::CaseInsensitive) != 0) {
        //: both are host names
        remarks << Remark{Weight::Warning, u"host"_s,
                          Words::tr("The SCIM address is at %1, not at %2.").arg(base.host(), expectedHost)};
    }
    return remarks;
}

bool isUsable(const QList<Remark> &remarks)
{
    return std::none_of(remarks.cbegin(), remarks.cend(),
                        [](const Remark &remark) { return remark.weight == Remark::Weight::Fault; });
}

QUrl withoutTrailingSlash(const QUrl &base)
{
    QUrl url = base;
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace bw::scim
