#pragma once

#include "app/core/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace bw {

/// One line of a live check, ticked or crossed.
struct VerdictLine
{
    enum class Mark { Yes, No, Unknown, Note };
    Mark mark = Mark::Note;
    QString text; ///< translated
    QUrl link;    ///< where to mend it; empty: nowhere
    QString linkText;
    bool needed = false; ///< a No here keeps the person from going on
    QString id; ///< stable, for --json and tests: "cloudflare.permission.scim-logs"
};

/// What a live check of a credential or address says.
struct Verdict
{
    bool usable = false;
    QString headline; ///< translated: "Using https://acme.okta.com"
    QList<VerdictLine> lines;
    std::optional<Error> error; ///< when the question itself failed
};

} // namespace bw
