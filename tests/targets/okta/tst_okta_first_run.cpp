#include "tests/targets/okta/okta_bench.h"

using namespace bw;

namespace {
/// Asked again and again until a person or Okta's queue is done: an app's features, its people, its mappings.
bool isPolled(const practice::Recorded &each)
{
    static const QRegularExpression paths(u"^/api/v1/apps/[^/]+(/users|/group-push/mappings)?$"_s);
    return each.request.verb == "GET" && paths.match(each.request.path).hasMatch();
}
} // namespace

/// A whole first run against an empty org, and what a second one does.
class TestOktaFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesEverythingOnce()
    {
        OktaBench bench;
        bench.letAdminConnect();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));

        const auto *oidc = bench.appOfKind(u"oidc_client"_s);
        QVERIFY(oidc);
        QCOMPARE(oidc->settings["oauthClient"_L1]["application_type"_L1].toString(), u"web"_s);
        QCOMPARE(oidc->redirectUris(), QStringList{u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s});
        QCOMPARE(oidc->idTokenClaim.value("value"_L1).toString(), u".*"_s);
        QCOMPARE(oidc->idTokenClaim.value("groupFilterType"_L1).toString(), u"REGEX"_s);
        QVERIFY(oidc->federatedClaims.isEmpty());
        QCOMPARE(oidc->settings["oauthClient"_L1]["application_type"_L1].toString(), u"web"_s);
        QCOMPARE(oidc->groups.keys(), QStringList{bench.tenant.org().groupNamed(u"Everyone"_s)->id});
        const QJsonObject credentials = oidc->credentials.value("oauthClient"_L1).toObject();
        QVERIFY(credentials.value("pkce_required"_L1).toBool());
        QVERIFY(oidc->visibility["hide"_L1]["web"_L1].toBool());
        QVERIFY(oidc->visibility["hide"_L1]["iOS"_L1].toBool());

        const auto *scim = bench.appOfKind(u"scim2headerauth"_s);
        QVERIFY(scim);
        QCOMPARE(scim->signOnMode, u"SAML_2_0"_s);
        QCOMPARE(scim->credentials["userNameTemplate"_L1]["template"_L1].toString(), u"${source.email}"_s);
        QCOMPARE(scim->mappings.size(), 3);
        QVERIFY(scim->features().contains(u"PUSH_NEW_USERS"_s));
        QCOMPARE(scim->groups.size(), 1);
        for (const auto &person : scim->users)
            QCOMPARE(person.status, u"PROVISIONED"_s);

        QCOMPARE(bench.stateOf(u"okta.oidc-app"_s), u"Confirmed"_s);
        QCOMPARE(bench.stateOf(u"okta.groups-claim"_s), u"Confirmed"_s);
        QCOMPARE(bench.stateOf(u"okta.oidc-assignments"_s), u"Confirmed"_s);
        QCOMPARE(bench.stateOf(u"okta.scim-app"_s), u"Confirmed"_s);
        QCOMPARE(bench.stateOf(u"okta.scim-push-groups"_s), u"Confirmed"_s);
        QCOMPARE(bench.stateOf(u"proof.okta-provisioning"_s), u"Proven"_s);
        QCOMPARE(bench.expected->groups, (QStringList{u"Engineering"_s, u"Design"_s, u"Support"_s}));
        QCOMPARE(bench.expected->userNames.size(), scim->users.size());
    }

    void handsTheClientOverWithItsSecret()
    {
        OktaBench bench;
        bench.setup.scim.reset();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        const auto *oidc = bench.appOfKind(u"oidc_client"_s);
        QVERIFY(bench.client.isSet());
        QCOMPARE(bench.client->id, oidc->id);
        QCOMPARE(QString::fromUtf8(bench.client->secret.reveal()), oidc->secrets.first().value);
        QCOMPARE(bench.client->provider, QUrl(bench.tenant.url()));
        const QString key = secret_key::clientSecret(bench.setup.okta.domain, oidc->id);
        QCOMPARE(QCoro::waitFor(bench.store->read(key, {}))->reveal(), bench.client->secret.reveal());
    }

    void usernameFormatIsTheOneAskedFor()
    {
        OktaBench bench;
        const auto format = [&bench] {
            const auto *app = bench.appOfKind(u"scim2headerauth"_s);
            return app->credentials["userNameTemplate"_L1]["template"_L1].toString();
        };
        bench.setup.scim->userName = UserNameFormat::OktaUsername;
        QVERIFY2(bench.run({.wait = 0ms}) == RunEnd::HandWorkRemains, qPrintable(bench.story()));
        QCOMPARE(format(), u"${source.login}"_s);
        bench.setup.scim->userName = UserNameFormat::Email;
        QVERIFY2(bench.run({.wait = 0ms}) == RunEnd::HandWorkRemains, qPrintable(bench.story()));
        QCOMPARE(format(), u"${source.email}"_s);
        // Connected, it is the person's: a PUT may drop the connection.
        bench.letAdminConnect();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        bench.setup.scim->userName = UserNameFormat::OktaUsername;
        QVERIFY2(bench.run({.wait = 0ms}) == RunEnd::HandWorkRemains, qPrintable(bench.story()));
        const Card card = *bench.report(u"okta.scim-app"_s).card;
        QVERIFY(card.actions.contains(u"Set Application username format to Okta username."_s));
        QCOMPARE(format(), u"${source.email}"_s);
    }

    void secretThatTheKeychainLostIsAskedForAgain()
    {
        OktaBench bench;
        bench.setup.scim.reset();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        const Secret before = bench.client->secret;
        bench.store = makeMemoryStore(u"another"_s);
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.client->secret, before);
    }

    void secondRunWritesNothing()
    {
        OktaBench bench;
        bench.letAdminConnect();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        bench.tenant.forgetRecorded();
        bench.reopen();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.writes(), 0);
        QCOMPARE(bench.cardsFollowed, 1);
        for (const StepReport &report : bench.runner->reports()) {
            if (report.id.startsWith(u"okta."_s) && report.id != u"okta.preflight"_s)
                QVERIFY2(report.state == StepState::Unchanged, qPrintable(report.id + stateName(report.state)));
        }
        QVERIFY2(bench.verify() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.writes(), 0);
    }

    void previewAsksLittleAndWritesNothing()
    {
        OktaBench bench;
        QVERIFY2(bench.preview() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.writes(), 0);
        QCOMPARE(bench.tenant.requestCount(), 4); // the org, the groups, two listings of apps
        QCOMPARE(bench.report(u"okta.oidc-app"_s).finding->change, Change::Create);
        QCOMPARE(bench.report(u"okta.scim-connection"_s).finding->means, Means::ByHand);
        QVERIFY(!bench.report(u"okta.groups-claim"_s).finding->notes.isEmpty());
    }

    void firstRunIsThriftyWithRequests()
    {
        OktaBench bench;
        bench.letAdminConnect();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QStringList counted;
        for (const practice::Recorded &each : bench.tenant.recorded()) {
            const QString line = QString::fromLatin1(each.request.verb) + u' ' + each.request.path;
            // The first look is the read-back of what was made; the people are asked by the proof alone.
            const bool again = isPolled(each) && (counted.contains(line) || line.endsWith(u"/users"_s));
            if (!again)
                counted << line;
        }
        QVERIFY2(counted.size() <= 20, qPrintable(QString::number(counted.size()) + u'\n' + counted.join(u'\n')));
    }

    void needlessPushOfAnAssignedGroupIsRefused()
    {
        OktaBench bench;
        bench.setup.scim->pushGroups << u"Staff"_s;
        QVERIFY2(bench.preview() == RunEnd::StepFailed, qPrintable(bench.story()));
        QCOMPARE(bench.report(u"okta.scim-push-groups"_s).error->kind, Error::Kind::BadInput);
    }

    /// Those that are assigned: see tst_okta_new_groups.cpp for pushed ones.
    void missingGroupsAreNamedBeforeAnythingIsMade()
    {
        OktaBench bench;
        bench.setup.scim->assignGroups << u"Enginering"_s << u"No \"such\" group, or + any"_s;
        QVERIFY2(bench.run() == RunEnd::StepFailed, qPrintable(bench.story()));
        const Error error = *bench.report(u"okta.preflight"_s).error;
        QCOMPARE(error.kind, Error::Kind::NotFound);
        QVERIFY(error.message.contains(u"Enginering"_s));
        QVERIFY(error.message.contains(u"No \"such\" group"_s));
        QCOMPARE(error.link, QUrl(bench.tenant.url() + u"/admin/groups"_s));
        QCOMPARE(bench.writes(), 0);
    }

    void refusedTokenEndsInRefused()
    {
        OktaBench bench;
        bench.token = "00wrongwrongwrongwrongwrongwrongwrongwrongw"_ba;
        QVERIFY2(bench.run() == RunEnd::Refused, qPrintable(bench.story()));
        QCOMPARE(bench.report(u"okta.preflight"_s).error->kind, Error::Kind::BadCredential);
        QCOMPARE(bench.writes(), 0);
    }

    void readOnlyTokenIsSaidToLackARole()
    {
        OktaBench bench;
        bench.token = bench.tenant.addToken({u"READ_ONLY_ADMIN"_s}).toUtf8();
        QVERIFY2(bench.run({.wait = 0ms}) == RunEnd::Refused, qPrintable(bench.story()));
        const Error error = *bench.report(u"okta.oidc-app"_s).error;
        QCOMPARE(error.kind, Error::Kind::NotAllowed);
        QVERIFY(error.cause.contains(u"Application Administrator"_s));
    }
};

QTEST_GUILESS_MAIN(TestOktaFirstRun)
#include "tst_okta_first_run.moc"
