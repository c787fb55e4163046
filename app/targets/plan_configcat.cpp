#include "app/targets/plan_parts.h"

#include "app/targets/configcat/steps/domains.h"
#include "app/targets/configcat/steps/preflight.h"
#include "app/targets/configcat/steps/saml_trust.h"
#include "app/targets/configcat/steps/scim_proof.h"
#include "app/targets/configcat/steps/start_provisioning.h"
#include "app/targets/okta/people.h"
#include "app/targets/okta/saml_kind.h"
#include "app/targets/okta/steps/saml_app.h"
#include "app/targets/okta/steps/scim_switch.h"

using namespace Qt::StringLiterals;

namespace bw::planning {

namespace {
constexpr int sample = 200; // of each group; enough to know a company's domains

ResultTask<QStringList> addresses(okta::Workplace okta, QStringList groups, std::stop_token stop)
{
    const Result<okta::NamedGroups> named = co_await okta.directory->groups(stop);
    if (!named)
        co_return named.error();
    QStringList found;
    for (const QString &name : groups) {
        const QString group = named->byName.value(name).id;
        if (group.isEmpty()) // the step that assigns it says so
            continue;
        const auto people = co_await okta::people::membersOf(okta.client, group, sample, stop);
        if (!people)
            co_return people.error();
        for (const okta::people::Member &person : *people) {
            if (person.active)
                found << person.email;
        }
    }
    co_return found;
}
} // namespace

void addConfigCat(Draft &draft)
{
    const ConfigCatSetup setup = *draft.setup().configcat;
    const configcat::Workplace place =
        configcat::makeWorkplace(draft.parts.http, draft.parts.journal, draft.setup(), draft.parts.credentials);
    const QString preflight = u"configcat.preflight"_s;
    const okta::SamlKind app = okta::configCatSaml(setup);
    Provisioning wanted;
    wanted.kind = okta::configCatScim(setup);
    Output<saml::Metadata> metadata;
    Output<QStringList> domains;
    const auto people = [okta = draft.okta, setup](std::stop_token stop) {
        return addresses(okta, setup.assignGroups, std::move(stop));
    };
    draft.plan.add<configcat::Preflight>(place, wanted.endpoint);
    draft.plan.add<configcat::Domains>(place, people, domains, QStringList{u"okta.preflight"_s, preflight});
    draft.plan.add<okta::SamlApp>(draft.okta, app, wanted.app, metadata, QStringList{u"okta.preflight"_s, preflight});
    // All that replaces the app as a whole comes before: afterwards it would wipe the connection.
    draft.plan.add<okta::ScimSwitch>(draft.okta, wanted.kind, wanted.app, QStringList{app.step});
    wanted.connectionNeeds = {wanted.kind.step + u"-switch"_s, preflight};
    const Output<scim::Expected> expected = addProvisioning(draft, wanted);
    // On the page where people are let in, when Okta has sent them: that page is visited once. Where Okta cannot send
    // them, ConfigCat is to trust it all the same.
    const auto trust = draft.plan.add<configcat::SamlTrust>(place, metadata, domains, QStringList{app.step});
    trust->comeAfter({wanted.kind.proof});
    const auto start = draft.plan.add<configcat::StartProvisioning>(place, expected, QStringList{wanted.kind.proof});
    start->comeAfter({trust->id()});
    draft.plan.add<configcat::ScimProof>(place, wanted.endpoint, expected,
                                         QStringList{wanted.kind.proof, u"configcat.provisioning"_s});
}

} // namespace bw::planning
