#include "app/cli/consent.h"

#include <QCryptographicHash>

namespace bw::cli {

QString consentCode(const QList<StepReport> &reports)
{
    QByteArray shown;
    for (const StepReport &report : reports) {
        if (!report.finding || !report.finding->foreign || report.finding->isRight())
            continue;
        shown += report.id.toUtf8() + '\n';
        for (const FieldDiff &field : report.finding->fields)
            shown += field.field.toUtf8() + '\t' + field.wanted.toUtf8() + '\t' + field.found.toUtf8() + '\n';
    }
    if (shown.isEmpty())
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(shown, QCryptographicHash::Sha256).toHex().left(8));
}

} // namespace bw::cli
