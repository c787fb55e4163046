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
    QString id;          ///< stable, for --json and tests: "cloudflare.permission.scim-logs"

    [[nodiscard]] static VerdictLine of(const QString &id, Mark mark, const QString &text, bool needed = false)
    {
        return {.mark = mark, .text = text, .needed = needed, .id = id};
    }
};

/// What a live check of a credential or address says.
struct Verdict
{
    bool usable = false;
    QString headline; ///< translated: "Using https://acme.okta.com"
    QList<VerdictLine> lines;
    std::optional<Error> error; ///< when the question itself failed
};

struct AccountChoice
{
    QString id;
    QString name;
    QString type; ///< "standard", "enterprise"
};

struct CloudflareVerdict : Verdict
{
    QList<AccountChoice> accounts;
    QString account;   ///< the one that was looked at; empty when a choice is needed
    QStringList roles; ///< names of the roles there are, where members of the dashboard are wanted
    QString team;      ///< of the Zero Trust organization; empty when there is none or it cannot be read
};

struct OktaVerdict : Verdict
{
    QString domain; ///< normalised
    QString adminHost;
    QString owner; ///< login of the token's owner
};

struct ConfigCatVerdict : Verdict
{
    QString organization; ///< its name; empty where it cannot be read
};

struct GroupChoice
{
    QString id;
    QString name;
    QString type; ///< OKTA_GROUP, APP_GROUP, BUILT_IN
    QString description;
};

} // namespace bw
