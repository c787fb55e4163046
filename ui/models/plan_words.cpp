#include "ui/models/plan_model.h"

#include "app/core/redactor.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::ui::Plan)
};
} // namespace

QString changeLabel(Change change)
{
    switch (change) {
    //: What happens to an object in the plan.
    case Change::Create:
        return Words::tr("Create");
    //: What happens to an object in the plan.
    case Change::Change:
        return Words::tr("Change");
    //: What happens to an object in the plan: it is right already.
    case Change::Leave:
        return Words::tr("Leave");
    }
    Q_UNREACHABLE();
}

QString meansLabel(Means means)
{
    switch (means) {
    //: How a line of the plan is carried out.
    case Means::Automatic:
        return Words::tr("automatic");
    //: How a line of the plan is carried out: the admin clicks.
    case Means::ByHand:
        return Words::tr("by hand");
    //: A line of the plan whose result no API shows.
    case Means::CannotBeRead:
        return Words::tr("cannot be read");
    }
    Q_UNREACHABLE();
}

QString comparisonLabel(Comparison comparison)
{
    switch (comparison) {
    //: A field of the plan compared with the tenant.
    case Comparison::Same:
        return Words::tr("same");
    case Comparison::Different:
        return Words::tr("different");
    case Comparison::CannotBeRead:
        return Words::tr("cannot be read");
    }
    Q_UNREACHABLE();
}

QString systemLabel(const QString &target)
{
    if (target == "okta"_L1)
        return u"Okta"_s;
    if (target == "cloudflare"_L1)
        return u"Cloudflare"_s;
    if (target == "configcat"_L1)
        return u"ConfigCat"_s;
    //: Heading in the plan above steps that look whether everything works.
    return Words::tr("Proof");
}

QString PlanModel::markdown() const
{
    QString text = u"# "_s + Words::tr("Plan") + u"\n"_s;
    for (const System &system : m_systems) {
        text += u"\n## "_s + system.name + u"\n\n"_s;
        for (const Node &node : system.steps) {
            const Finding finding = node.report.finding.value_or(Finding{});
            text +=
                u"- **%1** (%2, %3)"_s.arg(node.report.title, changeLabel(finding.change), meansLabel(finding.means));
            text += finding.summary.isEmpty() ? u"\n"_s : u": "_s + finding.summary + u"\n"_s;
            for (const Line &line : node.lines)
                text += u"  - "_s + line.text + (line.detail.isEmpty() ? QString() : u" — "_s + line.detail) + u"\n"_s;
        }
    }
    return redactor::clean(text);
}

QByteArray PlanModel::json() const
{
    QJsonArray steps;
    for (const System &system : m_systems) {
        for (const Node &node : system.steps) {
            const Finding finding = node.report.finding.value_or(Finding{});
            QJsonArray fields;
            for (const FieldDiff &field : finding.fields) {
                fields.append(QJsonObject{{u"field"_s, field.field},
                                          {u"wanted"_s, field.wanted},
                                          {u"found"_s, field.found},
                                          {u"comparison"_s, comparisonName(field.comparison)}});
            }
            steps.append(QJsonObject{{u"id"_s, node.report.id},
                                     {u"title"_s, node.report.title},
                                     {u"target"_s, node.report.target},
                                     {u"change"_s, changeName(finding.change)},
                                     {u"means"_s, meansName(finding.means)},
                                     {u"summary"_s, finding.summary},
                                     {u"fields"_s, fields},
                                     {u"notes"_s, QJsonArray::fromStringList(finding.notes)},
                                     {u"warnings"_s, QJsonArray::fromStringList(finding.warnings)},
                                     {u"requests"_s, finding.requests}});
        }
    }
    return redactor::clean(QJsonDocument(QJsonObject{{u"plan"_s, steps}, {u"requests"_s, requests()}}).toJson());
}

} // namespace bw::ui
