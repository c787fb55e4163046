#include "tests/targets/okta/okta_bench.h"

using namespace bw;

/// What Okta refused is not ours when somebody else does it later.
class TestOktaRefused : public QObject
{
    Q_OBJECT

private:
    /// What a colleague may not let us do: every change is answered with 403.
    static void loseRights(OktaBench &bench) { bench.token = bench.tenant.addToken({u"READ_ONLY_ADMIN"_s}).toUtf8(); }
    static void getRightsBack(OktaBench &bench)
    {
        bench.token = bench.tenant.token().toUtf8();
        bench.reopen();
    }
    static QString groupId(OktaBench &bench, const QString &name)
    {
        for (const auto &group : bench.tenant.org().groups) {
            if (group->name == name)
                return group->id;
        }
        return {};
    }
    static Done undo(OktaBench &bench, QLatin1String kind)
    {
        okta::OktaUndoer undoer(bench.place);
        const QList<MadeObject> made = bench.journal->madeObjects();
        for (const MadeObject &object : made) {
            const bool isOfKind = object.kind == kind;
            const Done removed = isOfKind ? QCoro::waitFor(undoer.remove(kind, object.id, object.data, {})) : done();
            const Done noted = isOfKind && removed ? bench.journal->removed(kind, object.id) : removed;
            if (!noted)
                return noted;
        }
        return done();
    }
    static qsizetype madeLines(const OktaBench &bench)
    {
        QFile file(bench.journal->path());
        return file.open(QIODevice::ReadOnly) ? file.readAll().count(R"("event":"made")") : -1;
    }

private Q_SLOTS:
    void assignmentByHandAfterARefusalStays()
    {
        OktaBench bench;
        bench.setup.scim.reset();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        auto *app = bench.appOfKind(u"oidc_client"_s);
        bench.setup.signIn->assignGroups << u"Staff"_s;
        loseRights(bench);
        QVERIFY(bench.run() != RunEnd::Done);
        QCOMPARE(bench.report(u"okta.oidc-assignments"_s).error->kind, Error::Kind::NotAllowed);
        const QString staff = groupId(bench, u"Staff"_s);
        app->groups.insert(staff, {staff, 1, {}, QDateTime::currentDateTimeUtc()}); // the admin, by hand
        getRightsBack(bench);
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QVERIFY(!bench.journal->find(okta::made::assignment, app->id + u'/' + staff));
        QVERIFY(undo(bench, okta::made::assignment));
        QCOMPARE(app->groups.size(), 1);
        QVERIFY(app->groups.contains(staff));
    }

    void pushByHandAfterARefusalStays()
    {
        OktaBench bench;
        bench.setup.signIn.reset();
        bench.setup.scim->pushGroups = QStringList{u"Engineering"_s};
        bench.letAdminConnect();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        auto *app = bench.appOfKind(u"scim2headerauth"_s);
        bench.setup.scim->pushGroups << u"Design"_s << u"Support"_s;
        loseRights(bench);
        QVERIFY(bench.run() != RunEnd::Done);
        practice::okta::PushMapping byHand = app->mappings.first();
        byHand.id = u"gPmByHand0000000001"_s;
        byHand.sourceGroupId = groupId(bench, u"Design"_s);
        byHand.created = QDateTime::currentDateTimeUtc();
        app->mappings.append(byHand);
        getRightsBack(bench);
        bench.preview();
        QVERIFY(!bench.journal->find(okta::made::groupPush, byHand.id));
        QVERIFY(undo(bench, okta::made::groupPush));
        QCOMPARE(app->mappings.size(), 1);
        QCOMPARE(app->mappings.first().id, byHand.id);
    }

    void lostAnswerIsWrittenDownOnce()
    {
        OktaBench bench;
        bench.setup.scim.reset();
        practice::Fault fault;
        fault.verb = "PUT";
        fault.path = QRegularExpression(u"/groups/"_s);
        fault.action = practice::Fault::Action::CutAfterActing;
        fault.times = 0;
        bench.tenant.addFault(fault);
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story())); // seen there
        bench.tenant.clearFaults();
        const qsizetype lines = madeLines(bench);
        QCOMPARE(bench.journal->madeBy(u"okta.oidc-assignments"_s).size(), 1);
        bench.preview();
        QVERIFY2(bench.run() == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(madeLines(bench), lines);
        // Taken back and made anew by hand, it is the admin's.
        QVERIFY(undo(bench, okta::made::assignment));
        auto *app = bench.appOfKind(u"oidc_client"_s);
        const QString everyone = groupId(bench, u"Everyone"_s);
        app->groups.insert(everyone, {everyone, 0, {}, QDateTime::currentDateTimeUtc()});
        bench.preview();
        QVERIFY(bench.journal->madeBy(u"okta.oidc-assignments"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOktaRefused)
#include "tst_okta_refused.moc"
