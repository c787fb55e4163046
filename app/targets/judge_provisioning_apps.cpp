// The apps in Okta that provision: whether each stands as wanted, step by step.
#include "app/targets/diagnosis_judge.h"
#include "app/targets/diagnosis_words.h"
#include "app/targets/okta/pasted_token.h"

using namespace Qt::StringLiterals;

namespace bw {

namespace {
/// A flow of Okta's side that provisions, and the label of its app.
struct Flow
{
    QString steps; ///< what the ids of its steps begin with
    QString app;
    QString probe;              ///< the step that shows whether the endpoint takes the token
    bool isAskedByLook = false; ///< it does so when it looks, without a proof
    bool isVerbatim = false;    ///< what is pasted is the whole header: "Bearer" may belong to it
};

QList<Flow> flowsOf(const Setup &setup)
{
    QList<Flow> flows;
    if (setup.scim) {
        const bool isOneApp = setup.scim->oneApp && setup.signIn;
        flows << Flow{u"okta.scim"_s, isOneApp ? setup.signIn->appLabel : setup.scim->appLabel,
                      u"cloudflare.scim-probe"_s, false, !isOneApp};
    }
    if (setup.dashboardScim)
        flows << Flow{u"okta.dashboard-scim"_s, setup.dashboardScim->appLabel, u"cloudflare.dashboard-scim-probe"_s};
    if (setup.configcat)
        flows << Flow{u"okta.configcat-scim"_s, setup.configcat->appLabel, u"configcat.preflight"_s, true};
    return flows;
}

bool isOpen(const Suspicions &suspicions, const Flow &flow)
{
    const auto found = suspicions.evidence().steps.constFind(flow.steps + u"-connection"_s);
    return found != suspicions.evidence().steps.cend() && found->finding && !found->finding->isRight();
}

/// How the endpoint takes the token, in words; nullopt where that was not seen.
std::optional<QString> wayOfEndpoint(const Suspicions &suspicions, const Flow &flow)
{
    const Evidence &evidence = suspicions.evidence();
    const auto probe = evidence.proofs.constFind(flow.probe);
    const bool isProven = probe != evidence.proofs.cend() && probe->next == Next::Proven && !probe->error;
    if (isProven && flow.isVerbatim)
        return probe->words;
    const auto look = evidence.steps.constFind(flow.probe);
    const bool isTaken = flow.isAskedByLook && look != evidence.steps.cend() && look->finding && !look->error;
    if (isProven || isTaken)
        return DiagnosisWords::tr("Okta puts “Bearer” before it by itself: leave that out.");
    return std::nullopt;
}

void judgeConnection(Suspicions &suspicions, const Flow &flow, bool testing)
{
    const QString id = flow.steps + u"-connection"_s;
    const auto found = suspicions.evidence().steps.constFind(id);
    const bool open = isOpen(suspicions, flow);
    const bool isOlder = open && std::ranges::any_of(found->finding->fields, [](const FieldDiff &field) {
                             return field.field == okta::pastedTokenField && field.comparison == Comparison::Different;
                         });
    if (isOlder) {
        suspicions.suspect(id, Suspicions::Weight::Seen,
                           //: %1 is the name of an app in Okta
                           DiagnosisWords::tr("“%1” holds an older token than the one that is valid now").arg(flow.app),
                           {DiagnosisWords::tr("Run the set-up again: it shows what to paste where."),
                            suspicions.adminPage(u"/admin/apps/active"_s)});
        return;
    }
    const std::optional<QString> way = testing && open ? wayOfEndpoint(suspicions, flow) : std::nullopt;
    if (way) {
        suspicions.suspect(
            id, Suspicions::Weight::Likely,
            //: %1 is the name of an app in Okta
            DiagnosisWords::tr("The endpoint of “%1” takes the token, and the connection is not saved: what stands in "
                               "Okta's form is not what is to be pasted")
                .arg(flow.app),
            //: %1 is a sentence on "Bearer"
            {DiagnosisWords::tr("Paste the address and the token once more, exactly as the card shows them, without a "
                                "space or a line break. %1")
                 .arg(*way),
             suspicions.adminPage(u"/admin/apps/active"_s)});
        return;
    }
    if (testing && open) {
        //: %1 is the name of an app in Okta
        suspicions.note(id, DiagnosisWords::tr("The connection of “%1” is not saved in Okta yet").arg(flow.app));
        return;
    }
    suspicions.step(id,
                    //: %1 is the name of an app in Okta
                    DiagnosisWords::tr("“%1” is connected to its SCIM endpoint").arg(flow.app),
                    //: %1 is the name of an app in Okta
                    DiagnosisWords::tr("“%1” is not connected to its SCIM endpoint").arg(flow.app),
                    {DiagnosisWords::tr("Run the set-up again: it shows what to paste where."),
                     suspicions.adminPage(u"/admin/apps/active"_s)});
}

/// What to do to the boxes that are not as they should be.
QString boxesWanted(const Suspicions &suspicions, const Flow &flow)
{
    QStringList boxes;
    const auto found = suspicions.evidence().steps.constFind(flow.steps + u"-features"_s);
    const bool isSeen = found != suspicions.evidence().steps.cend() && found->finding;
    for (const FieldDiff &field : isSeen ? found->finding->fields : QList<FieldDiff>()) {
        if (field.comparison == Comparison::Different)
            boxes << u"%1: %2"_s.arg(field.field, field.wanted);
    }
    //: %1 is a list of boxes, each with "on" or "off"
    return DiagnosisWords::tr("Set the boxes as the card of this step says: %1.").arg(boxes.join(u", "_s));
}

void judgeApp(Suspicions &suspicions, const Flow &flow, bool testing)
{
    const QUrl apps = suspicions.adminPage(u"/admin/apps/active"_s);
    suspicions.step(flow.steps + u"-app"_s,
                    //: %1 is the name of an app in Okta
                    DiagnosisWords::tr("“%1” stands in Okta as wanted").arg(flow.app),
                    //: %1 is the name of an app in Okta
                    DiagnosisWords::tr("“%1” is missing in Okta or differs").arg(flow.app),
                    {DiagnosisWords::again(), apps});
    judgeConnection(suspicions, flow, testing);
    if (testing)
        return;
    suspicions.step(
        flow.steps + u"-features"_s,
        //: %1 is the name of an app in Okta
        DiagnosisWords::tr("“%1”: the boxes under Provisioning > To App are ticked as wanted").arg(flow.app),
        //: %1 is the name of an app in Okta
        DiagnosisWords::tr("“%1”: the boxes under Provisioning > To App are not ticked as wanted").arg(flow.app),
        {boxesWanted(suspicions, flow), apps});
    suspicions.step(
        flow.steps + u"-assignments"_s,
        //: %1 is the name of an app in Okta
        DiagnosisWords::tr("The groups are assigned to “%1”").arg(flow.app),
        //: %1 is the name of an app in Okta
        DiagnosisWords::tr("Not all groups are assigned to “%1”, so their people are not provisioned").arg(flow.app),
        {DiagnosisWords::again(), apps});
    suspicions.step(flow.steps + u"-push-groups"_s,
                    //: %1 is the name of an app in Okta
                    DiagnosisWords::tr("“%1” pushes the groups").arg(flow.app),
                    //: %1 is the name of an app in Okta
                    DiagnosisWords::tr("“%1” does not push all groups, or not without an error").arg(flow.app),
                    {DiagnosisWords::again(), apps});
}
} // namespace

bool hasOpenConnection(const Suspicions &suspicions)
{
    const QList<Flow> flows = flowsOf(suspicions.evidence().setup);
    return std::ranges::any_of(flows, [&suspicions](const Flow &flow) { return isOpen(suspicions, flow); });
}

void judgeProvisioningApps(Suspicions &suspicions, bool testing)
{
    for (const Flow &flow : flowsOf(suspicions.evidence().setup))
        judgeApp(suspicions, flow, testing);
}

} // namespace bw
