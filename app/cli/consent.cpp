#include "app/cli/consent.h"

#include <QCryptographicHash>

namespace bw::cli {

Consent consentFor(const Setup &setup, const QList<StepReport> &reports)
{
    Consent consent;
    const CloudflareSetup where = setup.cloudflare.value_or(CloudflareSetup{});
    QStringList shown{setup.okta.domain, where.team, where.account};
    for (const StepReport &report : reports) {
        if (!report.finding || !report.finding->foreign || report.finding->isRight())
            continue;
        consent.steps << report.id;
        shown << report.id << report.finding->summary;
        for (const FieldDiff &field : report.finding->fields)
            shown << field.field << field.wanted << field.found;
    }
    if (consent.steps.isEmpty())
        return consent;
    const QByteArray all = shown.join(u'\n').toUtf8();
    consent.code = QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().left(8));
    return consent;
}

} // namespace bw::cli
