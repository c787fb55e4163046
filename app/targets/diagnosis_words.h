#pragma once

#include <QCoreApplication>

namespace bw {

/// Where the doctor's visible texts are translated.
struct DiagnosisWords
{
    Q_DECLARE_TR_FUNCTIONS(bw::Diagnosis)
public:
    [[nodiscard]] static QString again() { return tr("Run the set-up again: it puts this right."); }
};

} // namespace bw
