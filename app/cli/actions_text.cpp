#include "app/cli/plan_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::ActionCount)
};
} // namespace

QString actionsText(const ActionCount &count)
{
    //: %1 and %2 are numbers of clicks, entries, copies and pastes.
    QString text = u'\n' +
                   Words::tr("The vendors' documents ask for %1 actions by hand for this; %2 were left to you:")
                       .arg(count.documents)
                       .arg(count.leftInAll()) +
                   u'\n';
    for (const ActionPart &part : count.left)
        text += u"  %1  %2\n"_s.arg(part.actions, 4).arg(part.title);
    return text;
}

} // namespace bw::cli
