#include "app/targets/okta/steps/looks.h"

#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

FieldDiff fieldOf(const QString &name, const QString &wanted, const QString &found)
{
    return {name, wanted, found, wanted == found ? Comparison::Same : Comparison::Different};
}

FieldDiff fieldOf(const QString &name, const QString &wanted, const QStringList &found)
{
    if (found.contains(wanted))
        return {name, wanted, wanted, Comparison::Same};
    return {name, wanted, found.join(u", "_s), Comparison::Different};
}

Change changeFor(const QList<FieldDiff> &fields)
{
    const auto differs = [](const FieldDiff &field) { return field.comparison == Comparison::Different; };
    return std::any_of(fields.cbegin(), fields.cend(), differs) ? Change::Change : Change::Leave;
}

bool differsBeyondStatus(const Finding &finding)
{
    return std::any_of(finding.fields.cbegin(), finding.fields.cend(), [](const FieldDiff &field) {
        return field.comparison == Comparison::Different && field.field != "Status"_L1;
    });
}

Finding toCreate(const QString &summary, int requests, Means means)
{
    Finding finding;
    finding.change = Change::Create;
    finding.means = means;
    finding.summary = summary;
    finding.requests = requests;
    return finding;
}

Finding inOrder(const QString &summary)
{
    Finding finding;
    finding.change = Change::Leave;
    finding.summary = summary;
    return finding;
}

QString iconsOf(const App &app)
{
    const QJsonObject hide = app.body.value("visibility"_L1).toObject().value("hide"_L1).toObject();
    const bool hidden = hide.value("web"_L1).toBool() && hide.value("iOS"_L1).toBool();
    //: of an app's icons on Okta's dashboard
    return hidden ? Words::tr("hidden") : Words::tr("shown");
}

QString automaticLogInOf(const App &app)
{
    return app.body.value("visibility"_L1)["autoSubmitToolbar"_L1].toBool() ? Words::tr("on") : Words::tr("off");
}

QString userNameFormatOf(const QString &userNameTemplate)
{
    if (userNameTemplate == "${source.email}"_L1)
        return u"Email"_s;
    if (userNameTemplate == "${source.login}"_L1)
        return u"Okta username"_s;
    return userNameTemplate;
}

} // namespace bw::okta
