#pragma once

#include "app/journal/journal.h"
#include "app/oidc/client.h"
#include "app/plan/plan_runner.h"
#include "app/practice/okta/agent.h"
#include "app/practice/okta/okta_tenant.h"
#include "app/practice/scim/scim_endpoint.h"
#include "app/scim/endpoint.h"
#include "app/targets/okta/steps/group_assignments.h"
#include "app/targets/okta/steps/groups_claim.h"
#include "app/targets/okta/steps/oidc_app.h"
#include "app/targets/okta/steps/oidc_pkce.h"
#include "app/targets/okta/steps/people_proof.h"
#include "app/targets/okta/steps/preflight.h"
#include "app/targets/okta/steps/provisioning_proof.h"
#include "app/targets/okta/steps/push_groups.h"
#include "app/targets/okta/steps/scim_app.h"
#include "app/targets/okta/steps/scim_connection.h"
#include "app/targets/okta/steps/scim_features.h"
#include "app/targets/okta/undo.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A service that takes what Okta provisions, behind one token.
class ScimService
{
public:
    ScimService()
    {
        server.start();
        namespace scim = bw::practice::scim;
        scim::serve(server, u"/scim/v2"_s, [this](const bw::practice::Request &request) -> scim::Door {
            if (request.header("Authorization") == token)
                return &store;
            return scim::unauthorized();
        });
    }
    [[nodiscard]] QUrl base() const { return QUrl(server.url() + u"/scim/v2"_s); }

    bw::practice::Server server;
    bw::practice::scim::Store store;
    QByteArray token = "the-scim-secret"_ba;
};

/// An Okta org, a service to provision to, a journal of its own, and the Okta steps of a plan over them.
class OktaBench
{
public:
    OktaBench()
    {
        qputenv("BRIDGEWRIGHT_HOME", home.path().toUtf8());
        tenant.start();
        token = tenant.token().toUtf8();
        setup.okta.domain = tenant.host();
        setup.cloudflare = bw::CloudflareSetup{};
        setup.cloudflare->team = u"acme"_s;
        setup.signIn = bw::SignInSetup{};
        setup.signIn->assignGroups = QStringList{u"Everyone"_s};
        setup.scim = bw::ScimSetup{};
        setup.scim->assignGroups = QStringList{u"Staff"_s};
        setup.scim->pushGroups = QStringList{u"Engineering"_s, u"Design"_s, u"Support"_s};
        endpoint.set({scim.base(), bw::Secret(scim.token), u"idp"_s});
        headerForm.set(bw::scim::HeaderForm::Bare);
        http.setWaitFactor(0.01);
        reopen();
    }
    ~OktaBench() { http.setChangeLog(nullptr); }

    /// As after a new start of the program.
    void reopen()
    {
        http.setChangeLog(nullptr);
        journal.reset();
        auto opened = bw::Journal::open(setup.okta.domain, setup.cloudflare->team);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        journal = std::move(*opened);
        http.setChangeLog(journal.get());
    }

    /// As on a computer without a keychain, after a new start.
    void forgetSecrets() { store = bw::makeMemoryStore(u"test"_s); }

    /// The steps of a plan, wired as a whole plan wires them.
    bw::Plan makePlan()
    {
        namespace okta = bw::okta;
        app = {};
        scimApp = {};
        client = {};
        expected = {};
        place = okta::makeWorkplace(&http, journal.get(), store, setup, bw::Secret(token));
        bw::Plan plan;
        plan.add<okta::Preflight>(place);
        const QStringList first{u"okta.preflight"_s};
        if (setup.signIn) {
            const QStringList made{u"okta.oidc-app"_s};
            plan.add<okta::OidcApp>(place, app, client, first);
            plan.add<okta::GroupsClaim>(place, app, made);
            plan.add<okta::GroupAssignments>(u"okta.oidc-assignments"_s, u"Assignments"_s, place, app,
                                             setup.signIn->assignGroups, made);
            if (setup.signIn->pkce)
                plan.add<okta::OidcPkce>(
                    place, app, [] { return std::optional(true); }, made);
        }
        if (setup.scim)
            addScim(plan, first);
        plan.undoers.push_back(std::make_shared<okta::OktaUndoer>(place));
        return plan;
    }

    bw::RunEnd run(bw::RunOptions options = {})
    {
        options.pollEvery = options.pollEvery.value_or(20ms);
        runner = std::make_unique<bw::PlanRunner>(makePlan());
        if (admin)
            QObject::connect(runner.get(), &bw::PlanRunner::stepChanged, runner.get(), admin);
        return QCoro::waitFor(runner->run(options, {}));
    }
    bw::RunEnd preview()
    {
        runner = std::make_unique<bw::PlanRunner>(makePlan());
        return QCoro::waitFor(runner->preview({}));
    }
    bw::RunEnd verify()
    {
        runner = std::make_unique<bw::PlanRunner>(makePlan());
        return QCoro::waitFor(runner->verify({}));
    }
    [[nodiscard]] bw::StepReport report(const QString &id) const
    {
        for (const bw::StepReport &report : runner->reports()) {
            if (report.id == id)
                return report;
        }
        return {};
    }
    /// What became of each step, for a test that failed.
    [[nodiscard]] QString story() const
    {
        QString text;
        for (const bw::StepReport &report : runner->reports()) {
            text += u'\n' + report.id + u' ' + bw::stateName(report.state) + u' ' + report.note;
            if (report.error)
                text +=
                    u" | "_s + report.error->message + u" | "_s + report.error->cause + u" | "_s + report.error->detail;
        }
        return text;
    }
    [[nodiscard]] QString stateOf(const QString &id) const { return bw::stateName(report(id).state); }

    bw::practice::okta::App *appOfKind(const QString &key)
    {
        for (const auto &each : tenant.org().apps) {
            if (each->name == key)
                return each.get();
        }
        return nullptr;
    }
    [[nodiscard]] int appCount(const QString &key)
    {
        int count = 0;
        for (const auto &each : tenant.org().apps)
            count += each->name == key ? 1 : 0;
        return count;
    }
    /// What the admin does in the console, with the values of the card.
    void connectScim(const bw::Card &card, bool boxes = true) { connect(appOfKind(u"scim2headerauth"_s), card, boxes); }
    void connect(bw::practice::okta::App *target, const bw::Card &card, bool boxes)
    {
        for (const bw::CardValue &value : card.values) {
            if (value.label.contains(u"URL"_s))
                target->provisioning.baseUrl = value.value;
            if (value.label.contains(u"token"_s))
                target->provisioning.token = QString::fromUtf8(value.secret.reveal());
            if (value.label.startsWith(u"Unique identifier"_s))
                target->provisioning.uniqueField = value.value;
        }
        target->provisioning.connected = true;
        target->provisioning.createUsers = boxes;
        target->provisioning.updateUsers = boxes;
        target->provisioning.deactivateUsers = boxes;
        target->lastUpdated = QDateTime::currentDateTimeUtc();
        tenant.agent()->settingsSaved(target->id);
    }
    /// An admin who does what the connection's card says as soon as it is shown.
    void letAdminConnect(bool boxes = true)
    {
        admin = [this, boxes](const bw::StepReport &report) {
            if (report.id == u"okta.scim-connection"_s && report.state == bw::StepState::YourTurn && report.card) {
                ++cardsFollowed;
                connectScim(*report.card, boxes);
            }
        };
    }
    [[nodiscard]] qsizetype writes() const
    {
        const QList<bw::practice::Recorded> all = tenant.recorded();
        return std::count_if(all.cbegin(), all.cend(), [](const auto &each) {
            return each.request.verb != "GET" && !each.request.path.contains("/oauth2/"_L1); // looks, though posted
        });
    }

    QTemporaryDir home;
    bw::practice::OktaTenant tenant;
    ScimService scim;
    bw::HttpClient http;
    std::unique_ptr<bw::Journal> journal;
    std::shared_ptr<bw::SecretStore> store = bw::makeMemoryStore(u"test"_s);
    bw::Setup setup;
    QByteArray token;
    bw::okta::Workplace place;
    std::unique_ptr<bw::PlanRunner> runner;
    std::function<void(const bw::StepReport &)> admin;
    int cardsFollowed = 0;
    bw::Output<bw::okta::AppRef> app;
    bw::Output<bw::okta::AppRef> scimApp;
    bw::Output<bw::oidc::Client> client;
    bw::Output<bw::scim::Endpoint> endpoint;
    bw::Output<bw::scim::HeaderForm> headerForm;
    bw::Output<bw::scim::Expected> expected;
    std::chrono::milliseconds proofPatience = 20s;

private:
    void addScim(bw::Plan &plan, const QStringList &first)
    {
        namespace okta = bw::okta;
        const okta::AppKind kind = okta::cloudflareOneScim(*setup.scim);
        plan.add<okta::ScimApp>(place, kind, scimApp, first);
        plan.add<okta::ScimConnection>(place, kind, scimApp, endpoint, headerForm, QStringList{u"okta.scim-app"_s});
        plan.add<okta::ScimFeatures>(place, kind, scimApp, QStringList{u"okta.scim-connection"_s});
        const QStringList ready{u"okta.scim-features"_s};
        plan.add<okta::GroupAssignments>(u"okta.scim-assignments"_s, u"Assignments"_s, place, scimApp,
                                         kind.assignGroups, ready);
        const auto people = plan.add<okta::PeopleProof>(place, kind, scimApp, !kind.assignGroups.isEmpty(),
                                                        QStringList{u"okta.scim-assignments"_s});
        people->setPatience({proofPatience, 1s, 200ms});
        plan.add<okta::PushGroups>(place, kind, scimApp, endpoint, QStringList{kind.peopleProof});
        const QStringList pushed{u"okta.scim-assignments"_s, u"okta.scim-push-groups"_s};
        const auto proof = plan.add<okta::ProvisioningProof>(place, kind, scimApp, expected, pushed);
        proof->setPatience({proofPatience, 200ms});
    }
};
