#pragma once

#include "app/plan/plan_runner.h"
#include "app/practice/cloudflare/cloudflare_tenant.h"
#include "app/targets/cloudflare/steps/identity_provider.h"
#include "app/targets/cloudflare/steps/preflight.h"
#include "app/targets/cloudflare/steps/scim_probe.h"
#include "app/targets/cloudflare/steps/scim_proof.h"
#include "app/targets/cloudflare/steps/scim_secret.h"
#include "app/targets/cloudflare/undo.h"
#include "tests/practice/http_probe.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The Cloudflare half of a run: a practice tenant, a journal and a store of its own, and the plan's steps, with what
/// Okta's steps would have handed over set by hand.
class Room
{
public:
    bw::practice::CloudflareTenant tenant;
    bw::Setup setup;
    QByteArray token;
    bw::oidc::Client oktaClient;
    std::optional<bw::saml::Metadata> metadata; ///< instead of the client, for the method SAML
    bw::scim::Expected expected;
    std::shared_ptr<bw::SecretStore> store = bw::makeMemoryStore({});
    bool replaceScimSecret = false;
    std::optional<bool> connected; ///< what Okta says of its SCIM app, where it is asked
    bool withProof = true;
    std::chrono::milliseconds proofPatience{60}; ///< short where nothing more will arrive
    bw::Output<bw::scim::Endpoint> endpoint;
    bw::Output<bw::scim::HeaderForm> form;
    bw::Output<bw::IdentityProviderFacts> facts;
    std::unique_ptr<bw::PlanRunner> runner;

    Room()
    {
        ok = tenant.start() && m_home.isValid();
        qputenv("BRIDGEWRIGHT_HOME", m_home.path().toUtf8());
        m_http.setWaitFactor(0);
        token = tenant.accountToken();
        setup.okta.domain = u"acme.okta.com"_s;
        setup.cloudflare = bw::CloudflareSetup{u"acme"_s, {}, tenant.apiUrl(), tenant.teamUrl()};
        setup.signIn.emplace();
        setup.scim.emplace();
        oktaClient.provider = QUrl(u"https://acme.okta.com"_s);
        oktaClient.id = u"0oabucvyc38HLL1ef0h7"_s;
        oktaClient.secret = bw::Secret("client-secret-of-the-okta-app"_ba);
        oktaClient.redirectUri = u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s;
        expected = {{u"ada@acme.test"_s}, {u"Engineering"_s}};
        openJournal();
    }
    ~Room() { m_http.setChangeLog(nullptr); }

    bool ok = false;
    [[nodiscard]] bw::HttpClient &http() { return m_http; }
    [[nodiscard]] bw::Journal &journal() { return *m_journal; }

    void openJournal()
    {
        m_http.setChangeLog(nullptr);
        m_journal.reset();
        auto opened = bw::Journal::open(setup.okta.domain, setup.cloudflare->team);
        QVERIFY2(opened, qPrintable(opened.error().message + opened.error().detail));
        m_journal = std::move(*opened);
        m_http.setChangeLog(m_journal.get());
    }
    /// As when the program ends and starts again: what only the memory knew is gone.
    void restart(bool forgetSecrets)
    {
        runner.reset();
        openJournal();
        if (forgetSecrets)
            store = bw::makeMemoryStore({});
    }

    bw::cloudflare::Workplace workplace()
    {
        using namespace bw::cloudflare;
        Workplace place = makeWorkplace(&m_http, m_journal.get(), store, setup, bw::Secret(token));
        place.replaceScimSecret = replaceScimSecret;
        return place;
    }
    void makePlan()
    {
        using namespace bw::cloudflare;
        const Workplace place = workplace();
        endpoint = {};
        form = {};
        facts = {};
        bw::Output<bw::oidc::Client> client;
        if (!oktaClient.id.isEmpty())
            client.set(oktaClient);
        bw::Output<bw::scim::Expected> arriving;
        arriving.set(expected);
        bw::Plan plan;
        plan.add<Preflight>(place);
        const QStringList needs{u"cloudflare.preflight"_s};
        if (setup.signIn->method == bw::SignInMethod::Saml) {
            bw::Output<bw::saml::Metadata> described;
            if (metadata)
                described.set(*metadata);
            plan.add<IdentityProviderStep>(place, described, endpoint, facts, needs);
        } else {
            plan.add<IdentityProviderStep>(place, client, endpoint, facts, needs);
        }
        if (setup.scim) {
            ScimSecret::IsConnected isConnected;
            if (connected)
                isConnected = [this](std::stop_token) { return answer(*connected); };
            plan.add<ScimSecret>(place, endpoint, QStringList{u"cloudflare.identity-provider"_s}, isConnected);
            plan.add<ScimProbe>(place, endpoint, form, QStringList{u"cloudflare.scim-secret"_s})
                ->setPatience(2, std::chrono::milliseconds(5));
        }
        if (setup.scim && withProof) {
            plan.add<ScimProof>(place, endpoint, form, arriving, QStringList{u"cloudflare.scim-probe"_s})
                ->setPatience({proofPatience, std::chrono::milliseconds(20)});
        }
        runner = std::make_unique<bw::PlanRunner>(std::move(plan));
    }
    bw::RunEnd run(bool mayChangeForeign = false)
    {
        makePlan();
        bw::RunOptions options;
        options.pollEvery = std::chrono::milliseconds(5);
        options.mayChangeForeign = mayChangeForeign;
        return QCoro::waitFor(runner->run(options, {}));
    }
    bw::RunEnd preview()
    {
        makePlan();
        return QCoro::waitFor(runner->preview({}));
    }
    bw::Done undo()
    {
        const QList<bw::MadeObject> made = m_journal->madeObjects();
        bw::cloudflare::CloudflareUndoer undoer(workplace());
        for (const bw::MadeObject &object : made) {
            const bw::Done removed = QCoro::waitFor(undoer.remove(object.kind, object.id, object.data, {}));
            if (!removed)
                return removed;
            const bw::Done noted = m_journal->removed(object.kind, object.id);
            if (!noted)
                return noted;
        }
        return bw::done();
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
    [[nodiscard]] bw::FieldDiff field(const QString &name) const
    {
        const bw::StepReport provider = report(u"cloudflare.identity-provider"_s);
        for (const bw::FieldDiff &diff : provider.finding ? provider.finding->fields : QList<bw::FieldDiff>()) {
            if (diff.field == name)
                return diff;
        }
        return {};
    }

    /// The tenant's own truth: the providers of type okta.
    QList<QJsonObject> oktaProviders() const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &provider : tenant.identityProviders()) {
            if (provider.value(u"type"_s) == u"okta"_s)
                found << provider;
        }
        return found;
    }
    QString providerId() const { return oktaProviders().value(0).value(u"id"_s).toString(); }
    /// Another admin makes a login method by hand, with the same Okta app when `clientId` is its.
    QString makeForeign(const QString &clientId, bool scim = false)
    {
        HttpProbe probe;
        probe.headers = {{"Authorization", "Bearer " + tenant.accountToken()}};
        const QJsonObject config{{u"client_id"_s, clientId},
                                 {u"client_secret"_s, u"theirs"_s},
                                 {u"okta_account"_s, u"https://acme.okta.com"_s},
                                 {u"claims"_s, QJsonArray{u"department"_s}}};
        QJsonObject body{{u"name"_s, u"Okta by hand"_s}, {u"type"_s, u"okta"_s}, {u"config"_s, config}};
        if (scim)
            body.insert(u"scim_config"_s, QJsonObject{{u"enabled"_s, true}});
        const QString url = tenant.apiUrl() + u"/accounts/"_s + tenant.accountId() + u"/access/identity_providers"_s;
        const Answer made = probe.json("POST", url, body);
        return made.object()[u"result"_s][u"id"_s].toString();
    }
    /// What Okta would send: a person and a group, by real requests.
    void provision(const QString &email, const QString &group)
    {
        HttpProbe probe;
        const QString id = providerId();
        probe.headers = {{"Authorization", tenant.scimSecret(id)}};
        const QString base = tenant.scimBaseUrl(id);
        const QJsonObject user{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                               {u"userName"_s, email},
                               {u"emails"_s, QJsonArray{QJsonObject{{u"primary"_s, true}, {u"value"_s, email}}}},
                               {u"active"_s, true}};
        const QJsonObject pushed{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Group"_s}},
                                 {u"displayName"_s, group}};
        if (!email.isEmpty())
            QCOMPARE(probe.json("POST", base + u"/Users"_s, user).status, 201);
        if (!group.isEmpty())
            QCOMPARE(probe.json("POST", base + u"/Groups"_s, pushed).status, 201);
    }
    int requests(const QByteArray &verb, const QString &pattern) const
    {
        return int(tenant.recorded(verb, QRegularExpression(pattern)).size());
    }
    /// Whether a token may write is asked by a change to what cannot be there.
    int writes() const
    {
        int count = 0;
        for (const bw::practice::Recorded &one : tenant.recorded())
            count += one.request.verb != "GET" && !one.request.path.contains(u"/00000000-"_s) ? 1 : 0;
        return count;
    }
    QByteArray journalText() const
    {
        QFile file(m_journal->path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    static bw::ResultTask<bool> answer(bool yes) { co_return yes; }

    QTemporaryDir m_home;
    bw::HttpClient m_http;
    std::unique_ptr<bw::Journal> m_journal;
};
