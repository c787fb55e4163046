#pragma once

#include "app/targets/okta/saml_kind.h"
#include "app/targets/okta/steps/oidc_catalog_app.h"
#include "app/targets/okta/steps/saml_app.h"
#include "app/targets/okta/steps/scim_switch.h"
#include "tests/targets/okta/okta_bench.h"

/// A plan of one kind of app and what belongs to it.
class KindBench : public OktaBench
{
public:
    KindBench()
    {
        setup.signIn.reset();
        setup.scim.reset();
        setup.configcat = bw::ConfigCatSetup{};
        setup.configcat->entityId = u"app.configcat.com/0123456789abcdef0123456789abcdef"_s;
        setup.configcat->acsUrl =
            u"https://dashboard-api.configcat.com/saml/acs/08d920f2-cf6c-4a8e-8ba6-a22d91ce1944"_s;
        setup.configcat->assignGroups = QStringList{u"Developers"_s};
        setup.configcat->pushGroups = QStringList{u"ConfigCat developers"_s};
        setup.dashboardScim = bw::DashboardScimSetup{};
        setup.dashboardScim->assignGroups = QStringList{u"CF admins all"_s};
        setup.dashboardScim->pushGroups = QStringList{u"Cloud admins"_s};
        scim.token = "Bearer the-scim-secret"_ba; // Okta puts "Bearer" before what is pasted
        endpoint.set({scim.base(), bw::Secret("the-scim-secret"_ba), u"x"_s});
    }
    void begin()
    {
        place = bw::okta::makeWorkplace(&http, journal.get(), store, setup, bw::Secret(token));
        plan = {};
        plan.add<bw::okta::Preflight>(place);
        app = {};
    }
    /// The steps below the app itself.
    void addProvisioning(const bw::okta::AppKind &kind, const QString &appStep)
    {
        plan.add<bw::okta::ScimConnection>(place, kind, app, endpoint, headerForm, QStringList{appStep});
        plan.add<bw::okta::ScimFeatures>(place, kind, app, QStringList{kind.step + u"-connection"_s});
        const QStringList ready{kind.step + u"-features"_s};
        plan.add<bw::okta::GroupAssignments>(kind.step + u"-assignments"_s, u"Assignments"_s, place, app,
                                             kind.assignGroups, ready);
        plan.add<bw::okta::PushGroups>(place, kind, app, endpoint, ready);
        const QStringList pushed{kind.step + u"-assignments"_s, kind.step + u"-push-groups"_s};
        plan.add<bw::okta::ProvisioningProof>(place, kind, app, expected, pushed)->setPatience({20s, 200ms});
    }
    bw::RunEnd go(bw::RunOptions options = {})
    {
        options.pollEvery = 20ms;
        runner = std::make_unique<bw::PlanRunner>(plan);
        if (admin)
            QObject::connect(runner.get(), &bw::PlanRunner::stepChanged, runner.get(), admin);
        return QCoro::waitFor(runner->run(options, {}));
    }
    bw::RunEnd goConfigCat()
    {
        begin();
        const QStringList first{u"okta.preflight"_s};
        const bw::okta::AppKind kind = bw::okta::configCatScim(*setup.configcat);
        plan.add<bw::okta::SamlApp>(place, bw::okta::configCatSaml(*setup.configcat), app, metadata, first);
        plan.add<bw::okta::ScimSwitch>(place, kind, app, QStringList{u"okta.configcat-app"_s});
        addProvisioning(kind, u"okta.configcat-scim-switch"_s);
        return go();
    }
    bw::RunEnd goDashboard()
    {
        begin();
        const bw::okta::AppKind kind = bw::okta::cloudflareDashboardScim(*setup.dashboardScim);
        plan.add<bw::okta::ScimApp>(place, kind, app, QStringList{u"okta.preflight"_s});
        addProvisioning(kind, kind.step + u"-app"_s);
        return go();
    }
    void planSaml()
    {
        begin();
        const bw::okta::SamlKind kind = bw::okta::cloudflareOneSaml(*setup.signIn, u"acme"_s);
        plan.add<bw::okta::SamlApp>(place, kind, app, metadata, QStringList{u"okta.preflight"_s});
    }
    bw::RunEnd goSaml(bw::RunOptions options = {})
    {
        planSaml();
        return go(options);
    }
    bw::RunEnd previewSaml()
    {
        planSaml();
        runner = std::make_unique<bw::PlanRunner>(plan);
        return QCoro::waitFor(runner->preview({}));
    }
    bw::RunEnd goCatalog(bw::RunOptions options = {})
    {
        begin();
        plan.add<bw::okta::OidcCatalogApp>(place, app, client, QStringList{u"okta.preflight"_s});
        return go(options);
    }
    bw::practice::okta::App *custom() { return tenant.org().app(app->id); }
    /// What the custom app says of each person: "email = user.email", "groups matches .*".
    QStringList statements()
    {
        QStringList lines;
        const QJsonArray all = custom()->settings["signOn"_L1]["attributeStatements"_L1].toArray();
        for (const QJsonValue &one : all) {
            const bool isGroups = one["type"_L1] == "GROUP"_L1 && one["filterType"_L1] == "REGEX"_L1;
            lines << one["name"_L1].toString() + (isGroups ? u" matches "_s + one["filterValue"_L1].toString()
                                                           : u" = "_s + one["values"_L1][0].toString());
        }
        return lines;
    }

    bw::Plan plan;
    bw::Output<bw::saml::Metadata> metadata;
};
