#include "app/targets/okta/group_linter.h"
#include "tests/targets/okta/okta_bench.h"

using namespace bw;
using Mark = VerdictLine::Mark;

/// What is said about the chosen groups: each remark, and its absence.
class TestOktaGroupLinter : public QObject
{
    Q_OBJECT

private:
    static QList<VerdictLine> lint(OktaBench &bench, bool hasApiToken = false)
    {
        const auto lines =
            QCoro::waitFor(okta::lintGroups(&bench.http, Secret(bench.token), bench.setup, hasApiToken, {}));
        if (!lines)
            qFatal("%s", qPrintable(lines.error().message));
        return *lines;
    }
    static VerdictLine lineOf(const QList<VerdictLine> &lines, const QString &id)
    {
        for (const VerdictLine &line : lines) {
            if (line.id == id)
                return line;
        }
        return {};
    }
    static VerdictLine remark(OktaBench &bench, const QString &name)
    {
        return lineOf(lint(bench), u"okta.groups."_s + name);
    }
    /// Ada and Ben in one assigned and one pushed group, with a sign-in of the same: nothing to say.
    static void chooseWell(OktaBench &bench)
    {
        auto &org = bench.tenant.org();
        const QStringList two{org.user(u"ada.marsh@acme.example"_s)->id, org.user(u"ben.okoro@acme.example"_s)->id};
        org.addGroup(u"Pair"_s, two);
        org.addGroup(u"Pair, pushed"_s, two);
        bench.setup.signIn->assignGroups = QStringList{u"Pair"_s};
        bench.setup.signIn->groupsFilter = u"Pair, pushed"_s;
        bench.setup.scim->assignGroups = QStringList{u"Pair"_s};
        bench.setup.scim->pushGroups = QStringList{u"Pair, pushed"_s};
    }

private Q_SLOTS:
    void goodChoiceIsSaidToBeGood()
    {
        OktaBench bench;
        chooseWell(bench);
        const QList<VerdictLine> lines = lint(bench);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().id, u"okta.groups.fine"_s);
        QCOMPARE(lines.first().mark, Mark::Yes);
    }

    void personInTooManyGroupsIsFound()
    {
        OktaBench bench; // Morgan is in more than 100 groups
        const VerdictLine many = remark(bench, u"many"_s);
        QVERIFY2(many.text.contains(u"morgan.lists"_s), qPrintable(many.text));
        QCOMPARE(many.mark, Mark::No);
        QCOMPARE(bench.writes(), 0);
    }

    void apiTokenLiftsTheLimit()
    {
        OktaBench bench;
        QCOMPARE(lineOf(lint(bench, true), u"okta.groups.many"_s).mark, Mark::Note);
    }

    void narrowFilterSparesThem()
    {
        OktaBench bench;
        bench.setup.signIn->groupsFilter = u"(Engineering|Design).*"_s;
        QVERIFY(remark(bench, u"many"_s).id.isEmpty());
    }

    void samlHasNoSuchLimit()
    {
        OktaBench bench;
        bench.setup.signIn->method = SignInMethod::Saml;
        QVERIFY(remark(bench, u"many"_s).id.isEmpty());
    }

    void usernamesThatAreNoAddressMatterWithThatFormat()
    {
        OktaBench bench;
        const VerdictLine byEmail = remark(bench, u"username"_s);
        QCOMPARE(byEmail.mark, Mark::Note);
        QVERIFY(byEmail.text.contains(u"dfox"_s));
        bench.setup.scim->userName = UserNameFormat::OktaUsername;
        QCOMPARE(remark(bench, u"username"_s).mark, Mark::No);
    }

    void directoryGroupsBarTheCatalogueApp()
    {
        OktaBench bench;
        chooseWell(bench);
        bench.setup.signIn->assignGroups << u"Legacy AD group"_s;
        QCOMPARE(remark(bench, u"directory"_s).mark, Mark::Note);
        bench.setup.signIn->method = SignInMethod::OidcCatalog;
        QCOMPARE(remark(bench, u"directory"_s).mark, Mark::No);
    }

    void pushedDirectoryGroupsBarItToo()
    {
        OktaBench bench;
        chooseWell(bench);
        bench.setup.scim->pushGroups << u"Legacy AD group"_s;
        QCOMPARE(remark(bench, u"directory"_s).mark, Mark::Unknown);
        bench.setup.signIn->method = SignInMethod::OidcCatalog;
        const VerdictLine barred = remark(bench, u"directory"_s);
        QCOMPARE(barred.mark, Mark::No);
        QVERIFY2(barred.text.contains(u"SAML"_s), qPrintable(barred.text));
        bench.setup.scim->pushGroups.removeLast(); // what the dashboard gets is no matter of this sign-in
        bench.setup.dashboardScim = DashboardScimSetup{.pushGroups = {u"Legacy AD group"_s}};
        QCOMPARE(remark(bench, u"directory"_s).mark, Mark::Unknown);
    }

    void directoryGroupsMayNeedAnotherExpression()
    {
        OktaBench bench;
        chooseWell(bench);
        QVERIFY(remark(bench, u"directory-filter"_s).id.isEmpty()); // Okta's own groups only
        bench.setup.signIn->assignGroups << u"Legacy AD group"_s;
        const VerdictLine leftOut = remark(bench, u"directory-filter"_s);
        QCOMPARE(leftOut.mark, Mark::Unknown);
        QVERIFY2(leftOut.text.contains(u"managed outside Okta may need another regular expression"_s) &&
                     leftOut.text.contains(u"“Pair, pushed”"_s) && leftOut.text.contains(u"Legacy AD group"_s),
                 qPrintable(leftOut.text));
        bench.setup.signIn->groupsFilter = u"Pair.*|Legacy.*"_s;
        QCOMPARE(remark(bench, u"directory-filter"_s).mark, Mark::Note);
        bench.setup.signIn->groupsFilter = u".*"_s; // Okta's filter need not send what a directory manages
        QCOMPARE(remark(bench, u"directory-filter"_s).mark, Mark::Note);
    }

    void emptyAndDoubleGroupsAreNamed()
    {
        OktaBench bench;
        bench.tenant.org().addGroup(u"Nobody yet"_s);
        bench.setup.scim->assignGroups = QStringList{u"Design"_s};
        bench.setup.scim->pushGroups = QStringList{u"Nobody yet"_s, u"Design"_s};
        const QList<VerdictLine> lines = lint(bench);
        QVERIFY(lineOf(lines, u"okta.groups.empty"_s).text.contains(u"Nobody yet"_s));
        QVERIFY(lineOf(lines, u"okta.groups.both"_s).text.contains(u"Design"_s));
        QVERIFY(lineOf(lines, u"okta.groups.empty-assigned"_s).id.isEmpty());
        bench.setup.scim->assignGroups = QStringList{u"Nobody yet"_s};
        bench.setup.scim->pushGroups = QStringList{u"Design"_s};
        QVERIFY(lineOf(lint(bench), u"okta.groups.empty-assigned"_s).text.contains(u"Nobody yet"_s));
    }

    void oneAppAssignsTheGroupsOfTheSignInToo()
    {
        OktaBench bench;
        chooseWell(bench);
        bench.setup.signIn->method = SignInMethod::Saml;
        bench.setup.signIn->assignGroups = QStringList{u"Pair, pushed"_s};
        QVERIFY(remark(bench, u"both"_s).id.isEmpty());
        bench.setup.scim->oneApp = true;
        QCOMPARE(remark(bench, u"both"_s).mark, Mark::No);
    }

    void reservedNamesAreTheDashboardsAlone()
    {
        OktaBench bench;
        chooseWell(bench);
        bench.tenant.org().addGroup(u"cf people"_s, {bench.tenant.org().user(u"ada.marsh@acme.example"_s)->id});
        bench.setup.scim->pushGroups << u"cf people"_s;
        QVERIFY(remark(bench, u"cf-name"_s).id.isEmpty());
        bench.setup.dashboardScim = DashboardScimSetup{};
        bench.setup.dashboardScim->pushGroups = QStringList{u"cf people"_s};
        QCOMPARE(remark(bench, u"cf-name"_s).mark, Mark::No);
    }

    void claimAndPushAreSetSideBySide()
    {
        OktaBench bench;
        chooseWell(bench);
        bench.setup.signIn->groupsFilter = u"Pair|Engineering"_s;
        const QList<VerdictLine> lines = lint(bench);
        QCOMPARE(lineOf(lines, u"okta.groups.claim"_s).mark, Mark::Unknown);
        QVERIFY(lineOf(lines, u"okta.groups.claim"_s).text.contains(u"Pair, pushed"_s));
        const QString wider = lineOf(lines, u"okta.groups.claim-wider"_s).text;
        QVERIFY2(wider.contains(u"Engineering"_s) && !wider.contains(u"Everyone"_s), qPrintable(wider));
        bench.setup.scim.reset();
        QVERIFY(remark(bench, u"claim"_s).id.isEmpty());
        QVERIFY(remark(bench, u"claim-wider"_s).id.isEmpty());
    }

    void peopleInOneKindOfGroupOnlyAreNamed()
    {
        OktaBench bench;
        chooseWell(bench);
        auto &org = bench.tenant.org();
        org.storedGroup(org.groupNamed(u"Pair, pushed"_s)->id)->members << org.user(u"emil.brandt@acme.example"_s)->id;
        org.storedGroup(org.groupNamed(u"Pair"_s)->id)->members << org.user(u"grace.linden@acme.example"_s)->id;
        const QList<VerdictLine> lines = lint(bench);
        const VerdictLine unassigned = lineOf(lines, u"okta.groups.not-assigned"_s);
        QCOMPARE(unassigned.mark, Mark::Unknown);
        QVERIFY(unassigned.text.contains(u"emil"_s) && !unassigned.text.contains(u"ada"_s));
        const VerdictLine unpushed = lineOf(lines, u"okta.groups.not-pushed"_s);
        QCOMPARE(unpushed.mark, Mark::Note);
        QVERIFY(unpushed.text.contains(u"grace"_s) && !unpushed.text.contains(u"ada"_s));
    }

    void inactivePeopleInPushedGroupsAreNamed()
    {
        OktaBench bench; // Jo has left and is still in Support
        QVERIFY(remark(bench, u"inactive"_s).text.contains(u"jo.former"_s));
        bench.setup.scim->pushGroups = QStringList{u"Design"_s};
        QVERIFY(remark(bench, u"inactive"_s).id.isEmpty());
    }

    void twinsAreNamed()
    {
        OktaBench bench;
        chooseWell(bench);
        QVERIFY(remark(bench, u"same-name"_s).id.isEmpty());
        bench.tenant.org().addGroup(u"Pair"_s, {}, u"APP_GROUP"_s);
        QVERIFY(remark(bench, u"same-name"_s).text.contains(u"Pair"_s));
    }

    /// The bound of the docstring, and that nothing asks for more than a page.
    void questionsAreBoundedInAHugeOrg()
    {
        OktaBench bench;
        bench.tenant.setGroupCount(50'000);
        QStringList many;
        for (int i = 1; i <= 9; ++i)
            many << u"Team "_s + QString::number(i).rightJustified(5, u'0');
        bench.setup.scim->pushGroups = QStringList{u"Engineering"_s} + many;
        const QList<VerdictLine> lines = lint(bench);
        QCOMPARE(lineOf(lines, u"okta.groups.partly"_s).mark, Mark::Note);
        int ofMembers = 0;
        int ofPeople = 0;
        for (const practice::Recorded &each : bench.tenant.recorded()) {
            ofMembers += each.request.path.startsWith(u"/api/v1/groups/"_s) ? 1 : 0;
            ofPeople += each.request.path.startsWith(u"/api/v1/users/"_s) ? 1 : 0;
            QVERIFY(each.request.item(u"limit"_s).toInt() <= 200);
        }
        QVERIFY2(ofMembers > 0 && ofMembers <= 12, qPrintable(QString::number(ofMembers)));
        QVERIFY2(ofPeople > 0 && ofPeople <= 16, qPrintable(QString::number(ofPeople)));
        QVERIFY2(bench.tenant.requestCount() <= 12 + 16 + 3, qPrintable(QString::number(bench.tenant.requestCount())));
        QCOMPARE(bench.writes(), 0);
    }

    void membersThatCannotBeReadAreLeftOut()
    {
        OktaBench bench;
        practice::Fault fault;
        fault.path = QRegularExpression(u"/groups/.*/users"_s);
        fault.action = practice::Fault::Action::WrongType;
        fault.times = 0;
        bench.tenant.addFault(fault);
        const QList<VerdictLine> lines = lint(bench);
        QVERIFY(!lineOf(lines, u"okta.groups.partly"_s).id.isEmpty());
        QVERIFY(lineOf(lines, u"okta.groups.empty"_s).id.isEmpty());
    }

    void stoppedLintIsCancelled()
    {
        OktaBench bench;
        std::stop_source stop;
        stop.request_stop();
        const auto lines =
            QCoro::waitFor(okta::lintGroups(&bench.http, Secret(bench.token), bench.setup, false, stop.get_token()));
        QVERIFY(!lines);
        QCOMPARE(lines.error().kind, Error::Kind::Cancelled);
    }

    void pushedNamesAreThoseOfTheSetupsApp()
    {
        OktaBench bench;
        bench.letAdminConnect();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        bench.setup.scim->pushGroups << u"Developers"_s;
        const auto pushed = QCoro::waitFor(okta::alreadyPushed(&bench.http, Secret(bench.token), bench.setup, {}));
        QVERIFY(pushed);
        QCOMPARE(pushed->toCloudflareOne, (QStringList{u"Engineering"_s, u"Design"_s, u"Support"_s}));
        bench.setup.scim->appLabel = u"Renamed in the setup"_s;
        const auto renamed = QCoro::waitFor(okta::alreadyPushed(&bench.http, Secret(bench.token), bench.setup, {}));
        QVERIFY(renamed);
        QCOMPARE(renamed->toCloudflareOne, pushed->toCloudflareOne);
        bench.setup.scim->appLabel = u"Another app"_s;
        QVERIFY(QCoro::waitFor(
            okta::apps::create(bench.place.client, okta::cloudflareOneScim(*bench.setup.scim).body(), {})));
        const auto others = QCoro::waitFor(okta::alreadyPushed(&bench.http, Secret(bench.token), bench.setup, {}));
        QVERIFY(others && others->toCloudflareOne.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOktaGroupLinter)
#include "tst_okta_group_linter.moc"
