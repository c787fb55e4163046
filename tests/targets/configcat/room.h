#pragma once

#include "app/plan/plan_runner.h"
#include "app/practice/configcat/configcat_tenant.h"
#include "app/practice/okta/okta_tenant.h"
#include "app/practice/okta/state.h"
#include "app/targets/configcat/steps/domains.h"
#include "app/targets/configcat/steps/preflight.h"
#include "app/targets/configcat/steps/saml_trust.h"
#include "app/targets/configcat/steps/scim_proof.h"
#include "app/targets/configcat/steps/start_provisioning.h"
#include "tests/practice/http_probe.h"

#include <QCoroTask>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The ConfigCat half of a run: a practice organization, a journal and name records of its own, and the plan's steps,
/// with what Okta's steps would have handed over set by hand.
class Room
{
public:
    bw::practice::ConfigCatTenant tenant;
    bw::practice::OktaTenant okta; ///< has the SAML app, of which ConfigCat reads the metadata
    bw::Setup setup;
    bw::Credentials credentials;
    QStringList people{u"ada@acme.example"_s, u"ben@acme.example"_s};
    QHash<QString, QStringList> records; ///< TXT, by name
    bool namesAnswer = true;
    bw::scim::Expected expected{{u"Ada@acme.example"_s, u"ben@acme.example"_s}, {u"ConfigCat developers"_s}};
    QString externalKey = u"exk1fcia6d6EMsf331d8"_s;
    std::chrono::milliseconds proofPatience{60};
    std::unique_ptr<bw::PlanRunner> runner;

    Room()
    {
        ok = tenant.start() && okta.start() && m_home.isValid();
        qputenv("BRIDGEWRIGHT_HOME", m_home.path().toUtf8());
        m_http.setWaitFactor(0);
        credentials.configcatScimToken = bw::Secret(tenant.prepare(u"acme.example"_s));
        credentials.configcatApiUser = bw::Secret(tenant.apiUser());
        credentials.configcatApiPassword = bw::Secret(tenant.apiPassword());
        records.insert(u"acme.example"_s, {u"v=spf1 -all"_s, tenant.organization().domains.first().txt});
        const bw::practice::configcat::SamlProvider provider = tenant.organization().providers.first();
        setup.okta.domain = okta.host();
        auto app = std::make_unique<bw::practice::okta::App>();
        app->kind = bw::practice::okta::Kind::CustomSaml;
        app->signOnMode = u"SAML_2_0"_s;
        app->externalKey = externalKey;
        okta.org().apps.push_back(std::move(app));
        setup.configcat = bw::ConfigCatSetup{};
        setup.configcat->entityId = provider.entityId;
        setup.configcat->acsUrl = provider.acsUrl;
        setup.configcat->scimUrl = tenant.scimUrl();
        setup.configcat->apiUrl = tenant.apiUrl();
        setup.configcat->dashboardUrl = tenant.url();
        openJournal();
    }
    ~Room() { m_http.setChangeLog(nullptr); }

    bool ok = false;

    bw::Journal &journal() { return *m_journal; }
    void openJournal()
    {
        m_http.setChangeLog(nullptr);
        runner.reset();
        m_journal.reset();
        auto opened = bw::Journal::open(setup.okta.domain, {});
        QVERIFY2(opened, qPrintable(opened.error().message + opened.error().detail));
        m_journal = std::move(*opened);
        m_http.setChangeLog(m_journal.get());
    }
    void forgetApiCredentials() { credentials.configcatApiUser = credentials.configcatApiPassword = bw::Secret(); }

    void makePlan()
    {
        using namespace bw::configcat;
        Workplace place = makeWorkplace(&m_http, m_journal.get(), setup, credentials);
        place.texts = [this](const QString &name, std::stop_token) { return answer(namesAnswer, records.value(name)); };
        bw::Output<bw::scim::Endpoint> endpoint;
        bw::Output<QStringList> domains;
        bw::Output<bw::saml::Metadata> metadata;
        bw::saml::Metadata described;
        described.entityId = u"http://www.okta.com/"_s + externalKey;
        metadata.set(described);
        bw::Output<bw::scim::Expected> arriving;
        arriving.set(expected);
        const auto addresses = [this](std::stop_token) { return answer(true, people); };
        const QStringList first{u"configcat.preflight"_s};
        bw::Plan plan;
        plan.add<Preflight>(place, endpoint);
        plan.add<Domains>(place, addresses, domains, first);
        plan.add<SamlTrust>(place, metadata, domains, QStringList{u"configcat.domain"_s});
        plan.add<StartProvisioning>(place, arriving, first)->comeAfter({u"configcat.saml"_s});
        plan.add<ScimProof>(place, endpoint, arriving, first)->setPatience({proofPatience, proofPatience / 3});
        runner = std::make_unique<bw::PlanRunner>(std::move(plan));
    }
    /// Waits for no person unless told otherwise.
    bw::RunEnd run(std::optional<std::chrono::milliseconds> wait = std::chrono::milliseconds(0))
    {
        makePlan();
        bw::RunOptions options;
        options.wait = wait;
        options.pollEvery = std::chrono::milliseconds(5);
        return QCoro::waitFor(runner->run(options, {}));
    }

    bw::StepReport report(const QString &id) const
    {
        for (const bw::StepReport &report : runner->reports()) {
            if (report.id == id)
                return report;
        }
        return {};
    }
    bw::StepState state(const QString &id) const { return report(id).state; }
    bw::FieldDiff field(const QString &id, const QString &name) const
    {
        for (const bw::FieldDiff &diff : report(id).finding.value_or(bw::Finding{}).fields) {
            if (diff.field == name)
                return diff;
        }
        return {};
    }

    /// What Okta would send.
    void provision()
    {
        HttpProbe probe;
        probe.headers = {{"Authorization", "Bearer " + tenant.organization().scimToken}};
        for (const QString &email : expected.userNames) {
            const QJsonObject user{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                                   {u"userName"_s, email},
                                   {u"active"_s, true}};
            QCOMPARE(probe.json("POST", tenant.scimUrl() + u"/Users"_s, user).status, 201);
        }
        for (const QString &name : expected.groups) {
            const QJsonObject group{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Group"_s}},
                                    {u"displayName"_s, name}};
            QCOMPARE(probe.json("POST", tenant.scimUrl() + u"/Groups"_s, group).status, 201);
        }
    }
    /// Presses a button of the page.
    void press(const QString &button, const QByteArray &form = {})
    {
        HttpProbe probe;
        const Answer answer =
            probe.ask("POST", tenant.pageUrl() + u'/' + button, form, "application/x-www-form-urlencoded");
        QVERIFY2(answer.status == 200, answer.body.constData());
    }

private:
    static bw::ResultTask<QStringList> answer(bool good, QStringList texts)
    {
        if (!good)
            co_return bw::Error{.kind = bw::Error::Kind::Unreachable, .message = u"no name server"_s};
        co_return texts;
    }

    QTemporaryDir m_home;
    bw::HttpClient m_http;
    std::unique_ptr<bw::Journal> m_journal;
};
