// How the count of actions is told: as text and as an event.
#include "app/cli/events.h"
#include "app/cli/plan_text.h"
#include "app/core/redactor.h"

#include <QCoreApplication>
#include <QJsonArray>

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
    if (!count.remark.isEmpty())
        text += u"  "_s + count.remark + u'\n';
    for (const ActionPart &part : count.left)
        text += u"  %1  %2\n"_s.arg(part.actions, 4).arg(part.title);
    return text;
}

QJsonObject events::actions(const ActionCount &count)
{
    QJsonArray parts;
    for (const ActionPart &part : count.left)
        parts << QJsonObject{{u"actions"_s, part.actions},
                             {u"title"_s, redactor::clean(part.title)},
                             {u"why"_s, redactor::clean(part.why)}};
    return {{u"event"_s, u"actions"_s},     {u"documents"_s, count.documents}, {u"proofs"_s, count.proofs},
            {u"left"_s, count.leftInAll()}, {u"remark"_s, count.remark},       {u"parts"_s, parts}};
}

} // namespace bw::cli
